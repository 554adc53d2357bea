import type { EntityId, HubId, LinkId, MentionId, SectorId } from "./ids.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

/** An industry from a closed list. */
export interface Sector {
  readonly id: SectorId;
  readonly label: LocalText;
  readonly shortLabel: LocalText;
  readonly aliasesZh: readonly string[];
}

/** One place in a source where a sector is named in connection with an entity of a hub. */
export interface SectorMention {
  readonly id: MentionId;
  readonly sector: SectorId;
  readonly termEn: string;
  readonly entity: EntityId;
  readonly hub: HubId;
  /** Inferred: read off a name only. */
  readonly basis: "stated" | "inferred";
  readonly termClass: "industry" | "service";
  readonly links: readonly LinkId[];
  readonly provenance: ReportedProvenance;
  readonly notes: LocalText | null;
}
