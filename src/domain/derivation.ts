import type { DerivationId, ObservationId } from "./ids.ts";
import type { Unit } from "./indicator.ts";
import type { Bound } from "./observation.ts";
import type { DerivedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

/** A computation on observations, or one the atlas refuses to make. */
export type Derivation = Computation | Refusal;

interface Described {
  readonly id: DerivationId;
  readonly label: LocalText;
  readonly note: LocalText | null;
}

/**
 * A value worked out from observations (derived), or held against one more of them (check). It is a single value with
 * the bound its inputs leave it; where they leave none, there is no computation.
 */
export interface Computation extends Described {
  readonly kind: "check" | "derived";
  readonly value: number;
  readonly bound: Exclude<Bound, "range">;
  readonly unit: Unit;
  readonly provenance: DerivedProvenance;
}

/** A computation that would mislead: it has a reason and no result. */
export interface Refusal extends Described {
  readonly kind: "forbidden";
}

/** The figures a derivation rests on, those of a check included; a refusal rests on none. */
export function inputsOf(derivation: Derivation): readonly ObservationId[] {
  return derivation.kind === "forbidden" ? [] : derivation.provenance.inputs;
}
