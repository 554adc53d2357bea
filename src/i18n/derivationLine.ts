import { get, type Dataset } from "../domain/dataset.ts";
import type { Computation, Derivation } from "../domain/derivation.ts";
import type { DerivationId, ObservationId } from "../domain/ids.ts";
import type { Unit } from "../domain/indicator.ts";
import type { Observation, Quantity } from "../domain/observation.ts";
import { type Language, say } from "../domain/text.ts";
import { figureModel } from "./figureLine.ts";
import { formatQuantity } from "./format.ts";

/** A value worked out from figures, in words. Always shown as derived, with its formula. */
export interface DerivationModel {
  readonly id: DerivationId;
  readonly kind: Derivation["kind"];
  readonly label: string;
  /** Null where the atlas refuses to compute. */
  readonly value: string | null;
  /** The formula in reading order; a piece with a record is a figure of the dataset. */
  readonly formula: readonly FormulaPiece[];
  readonly note: string | null;
}

type FormulaPiece =
  | { readonly text: string; readonly record: null }
  | { readonly text: string; readonly record: ObservationId; readonly spoken: string };

export function derivationModel(dataset: Dataset, derivation: Derivation, language: Language): DerivationModel {
  return {
    id: derivation.id,
    kind: derivation.kind,
    label: say(derivation.label, language),
    value: derivedText(dataset, derivation, language),
    formula: derivation.kind === "forbidden" ? [] : formulaPieces(dataset, derivation, language),
    note: derivation.note && say(derivation.note, language),
  };
}

/** The derived value with its bound and unit; null where the atlas refuses to compute. */
export function derivedText(dataset: Dataset, derivation: Derivation, language: Language): string | null {
  const figure = derivedFigure(dataset, derivation);
  return figure && formatQuantity(figure.quantity, figure, language);
}

/** The derived value, ready to be said; null where the atlas refuses to compute. */
export function derivedFigure(
  dataset: Dataset,
  derivation: Derivation,
): { readonly quantity: Quantity; readonly unit: Unit; readonly counterZh: string | null } | null {
  if (derivation.kind === "forbidden") return null;
  const { value, bound, unit } = derivation;
  return { quantity: { bound, value }, unit, counterZh: counterOf(dataset, derivation) };
}

/** An operator of a formula as it is printed; anything else stays as it is. */
export function operatorSign(token: string): string {
  return operators.get(token) ?? token;
}

/** Computations whose every input is among these figures; refusals have no inputs and are left out. */
export function derivationsWithin(dataset: Dataset, observations: readonly Observation[]): readonly Derivation[] {
  const ids = new Set(observations.map((observation) => observation.id));
  return dataset.derivations.filter(
    (derivation) => derivation.kind !== "forbidden" && derivation.provenance.inputs.every((input) => ids.has(input)),
  );
}

function formulaPieces(dataset: Dataset, { provenance }: Computation, language: Language): readonly FormulaPiece[] {
  return provenance.formula.split(" ").map((piece): FormulaPiece => {
    const record = provenance.inputs.find((id) => id === piece);
    if (record === undefined) return { text: operatorSign(piece), record: null };
    const { text, spoken } = figureModel(dataset, get(dataset.byId.observation, record), language);
    return { text, record, spoken };
  });
}

const operators: ReadonlyMap<string, string> = new Map([
  ["/", "÷"],
  ["*", "×"],
  ["-", "−"],
]);

/** The measure word of the first input: a derived count is counted in it too. */
function counterOf(dataset: Dataset, { provenance }: Computation): string | null {
  const [first] = provenance.inputs;
  return get(dataset.byId.indicator, get(dataset.byId.observation, first).indicator).counterZh;
}
