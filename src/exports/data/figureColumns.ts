import { get } from "../../domain/dataset.ts";
import type { Derivation } from "../../domain/derivation.ts";
import { inputsOf } from "../../domain/derivation.ts";
import type { Observation } from "../../domain/observation.ts";
import { remember } from "../../domain/remember.ts";
import { derivationModel } from "../../i18n/derivationLine.ts";
import { figureModel } from "../../i18n/figureLine.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type Column, list, naming, number, printed, text, type Writing } from "./column.ts";

/** The figure as the page prints it, and everything it was made from. */
export function figureColumns(writing: Writing): readonly Column<Observation>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  const indicator = (observation: Observation) => get(dataset.byId.indicator, observation.indicator);
  const model = remember((observation: Observation) => figureModel(dataset, observation, language));
  return [
    text("record", ({ id }) => id),
    text("hub", ({ hub }) => names.hub(hub)),
    text("subject", ({ subject }) => names.entity(subject)),
    text("indicator", (observation) => names.text(indicator(observation).label)),
    text("printed", (observation) => model(observation).text),
    number("value", ({ quantity }) => (quantity.bound === "range" ? null : quantity.value)),
    number("min", ({ quantity }) => (quantity.bound === "range" ? quantity.min : null)),
    number("max", ({ quantity }) => (quantity.bound === "range" ? quantity.max : null)),
    text("bound", ({ quantity }) => quantity.bound),
    text("bound_words", ({ quantity }) => words.bound[quantity.bound]),
    text("unit", ({ unit }) => unit),
    text("unit_words", ({ unit }) => words.unit[unit]),
    text("status", ({ status }) => status),
    text("status_words", ({ status }) => words.status[status]),
    text("as_of", ({ asOf }) => asOf),
    text("as_of_words", (observation) => model(observation).asOf),
    text("as_of_precision", ({ asOfPrecision }) => asOfPrecision),
    text("as_of_basis", ({ asOfBasis }) => asOfBasis),
    text("as_of_basis_words", ({ asOfBasis }) => words.asOfBasis[asOfBasis]),
    printed("as_of_phrase", ({ asOfPhrase }) => asOfPhrase),
    text("period_start", ({ period }) => period?.start ?? null),
    text("period_end", ({ period }) => period?.end ?? null),
    text("theme", (observation) => words.indicatorTheme[indicator(observation).theme]),
    text("hub_id", ({ hub }) => hub),
    text("subject_id", ({ subject }) => subject),
    text("indicator_id", (observation) => observation.indicator),
    text("located_in_id", ({ locatedIn }) => locatedIn),
    text("located_in", ({ locatedIn }) => names.hub(locatedIn)),
    text("note", ({ notes }) => names.text(notes)),
  ];
}

/** A computation with its formula, or why there is none. */
export function derivationColumns(writing: Writing): readonly Column<Derivation>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  const model = (derivation: Derivation) => derivationModel(dataset, derivation, language);
  return [
    text("record", ({ id }) => id),
    text("what", ({ label }) => names.text(label)),
    text("printed", (derivation) => model(derivation).value),
    text("kind_words", ({ kind }) => words.derivationKind[kind]),
    text("kind", ({ kind }) => kind),
    number("value", (derivation) => (derivation.kind === "forbidden" ? null : derivation.value)),
    text("bound", (derivation) => (derivation.kind === "forbidden" ? null : derivation.bound)),
    text("bound_words", (derivation) => (derivation.kind === "forbidden" ? null : words.bound[derivation.bound])),
    text("unit", (derivation) => (derivation.kind === "forbidden" ? null : derivation.unit)),
    text("unit_words", (derivation) => (derivation.kind === "forbidden" ? null : words.unit[derivation.unit])),
    text("formula", (derivation) => (derivation.kind === "forbidden" ? null : derivation.provenance.formula)),
    list("input_ids", (derivation) => inputsOf(derivation)),
    text("note", ({ note }) => names.text(note)),
  ];
}
