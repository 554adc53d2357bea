import type { EntityId, HubId } from "./ids.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

/** A place the atlas is about. Hubs may nest: figures of nested hubs are never added. */
export interface Hub {
  readonly id: HubId;
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly nestedIn: HubId | null;
  readonly city: EntityId;
  readonly summary: LocalText;
  readonly provenance: ReportedProvenance;
}
