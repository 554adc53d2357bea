import type { EntityId, HubId, LinkId, LinkTypeId, ObservationId } from "./ids.ts";
import type { LocationBasis } from "./entity.ts";
import type { Status } from "./observation.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

export const linkFamilies = [
  "policy",
  "enclave",
  "transfer",
  "research",
  "capital",
  "talent",
  "compute",
  "ecosystem",
] as const;
export type LinkFamilyId = (typeof linkFamilies)[number];

export interface LinkFamily {
  readonly id: LinkFamilyId;
  readonly label: LocalText;
  /** One character or letter that stands beside the family's colour, everywhere. */
  readonly mark: LocalText;
}

export interface LinkType {
  readonly id: LinkTypeId;
  /** Null for containment: geography, not collaboration, and no arc. */
  readonly family: LinkFamilyId | null;
  readonly label: LocalText;
  readonly definition: LocalText;
}

export interface LinkEnd {
  /** Null where the sources do not name the body ("23 ecosystem partners"). */
  readonly entity: EntityId | null;
  /** Name of the entity, or our description of the unnamed body. */
  readonly name: LocalText;
  /** The city the source (or the name) puts this end in; null where no source says: no point is drawn. */
  readonly city: EntityId | null;
  readonly cityBasis: LocationBasis;
  /** The hub this end stands in. */
  readonly hub: HubId | null;
}

export const linkDirections = ["directed", "mutual"] as const;
export const linkScopes = [
  "cross_border",
  "international",
  "inter_province",
  "inter_city",
  "inter_hub",
  "intra_province",
  "intra_city",
  "intra_district",
  "intra_hub",
  "unspecified",
] as const;
export const sincePrecisions = ["day", "month", "year", "early_year", "existing_by", "after", "not_before"] as const;
export type SincePrecision = (typeof sincePrecisions)[number];

/** True for a link nobody reports as done: planned, or inferred by us. Drawn dashed. */
export function isTentative(link: Link): boolean {
  return link.status === "planned" || link.basis === "inferred";
}

/** A relation between two entities, as one source states it. */
export interface Link {
  readonly id: LinkId;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly type: LinkTypeId;
  readonly family: LinkFamilyId | null;
  readonly direction: (typeof linkDirections)[number];
  readonly scope: (typeof linkScopes)[number];
  readonly status: Status;
  /** True where the link stands for a group the sources do not break down. */
  readonly isAggregate: boolean;
  readonly since: { readonly date: string; readonly precision: SincePrecision } | null;
  readonly basis: "stated" | "inferred";
  /** Figures that belong to the link. Never its width on the map: unlike figures would be compared. */
  readonly observations: readonly ObservationId[];
  readonly provenance: ReportedProvenance;
  readonly notes: LocalText | null;
}
