import type { Bound } from "./observation.ts";
import type { DerivationId, ObservationId } from "./ids.ts";
import type { Unit } from "./indicator.ts";
import type { LocalText } from "./text.ts";

/** A value worked out from observations, a check between them, or a computation the atlas refuses to make. */
export interface Derivation {
  readonly id: DerivationId;
  readonly kind: "check" | "derived" | "forbidden";
  readonly inputs: readonly ObservationId[];
  readonly formula: string;
  readonly value: number | null;
  readonly bound: Bound | null;
  readonly unit: Unit | null;
  readonly label: LocalText;
  readonly note: LocalText | null;
}
