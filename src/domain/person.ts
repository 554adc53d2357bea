import type { EntityId, HubId, PersonId } from "./ids.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

/** Somebody the sources name, in the role they print. */
export interface Person {
  readonly id: PersonId;
  readonly name: LocalText;
  readonly role: LocalText;
  readonly kind: "official" | "company" | "research" | "media";
  readonly entity: EntityId | null;
  readonly hub: HubId | null;
  readonly speaks: boolean;
  readonly provenance: ReportedProvenance;
}
