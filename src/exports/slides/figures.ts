import { get } from "../../domain/dataset.ts";
import type { Observation } from "../../domain/observation.ts";
import { evidenceOf, findRecord } from "../../domain/record.ts";
import { say } from "../../domain/text.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import type { DerivationModel } from "../../i18n/derivationLine.ts";
import { slideMessages } from "../../i18n/messages/slides.ts";
import { colon } from "../../i18n/punctuation.ts";
import type { BigFigure, Cell, FiguresBlock, Paragraph, Run, TableBlock, TextBlock } from "./deck.ts";
import type { DeckRequest } from "./request.ts";
import { creditsOf, creditCell } from "./sources.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { messagesIn } from "../../i18n/messages.ts";

/** How many figures are set large on one slide; more make a table. */
export const mostBigFigures = 6;

export function bigFigures(request: DeckRequest, observations: readonly Observation[]): FiguresBlock {
  return { type: "figures", figures: observations.map((one) => bigFigure(modelOf(request, one))) };
}

export function bigFigure(figure: FigureModel): BigFigure {
  const { record, parts, text, label } = figure;
  const known = `${figure.statusWord} · ${figure.asOf}`;
  return { record, parts, text, label, details: figure.subject === null ? [known] : [figure.subject, known] };
}

/** A figure on one line: the number carries the weight, the words of bound and unit do not. */
export function figureRuns({ record, parts, text }: Pick<FigureModel, "record" | "parts" | "text">): Paragraph {
  const unit = text.slice((parts.before + parts.number + parts.after).length);
  const runs: readonly Run[] = [
    { text: parts.before, record },
    { text: parts.number, record, bold: true },
    { text: parts.after + unit, record },
  ];
  return runs.filter((run) => run.text !== "");
}

/** Figures by group as a table: what, how much, of which status, as of when, read where. */
export function figureTable(
  request: DeckRequest,
  groups: readonly { readonly title: string | null; readonly observations: readonly Observation[] }[],
): TableBlock {
  const words = messagesIn(dossierMessages, request.language);
  return {
    type: "table",
    columns: [
      { title: words.figure, share: 4.6 },
      { title: words.value, share: 2.4 },
      { title: words.status, share: 1.2 },
      { title: words.asOf, share: 1.7 },
      { title: words.evidence, share: 2.4 },
    ],
    rows: groups.flatMap(({ title, observations }) => [
      ...(title === null ? [] : [{ kind: "group" as const, cells: [cell([{ text: title }])] }]),
      ...observations.map((one) => ({
        kind: "row" as const,
        cells: figureCells(request, one),
        credits: creditsOf(request.dataset, one.provenance.evidence, request.language),
      })),
    ]),
  };
}

function figureCells(request: DeckRequest, observation: Observation): readonly Cell[] {
  const { dataset, language } = request;
  const figure = modelOf(request, observation);
  return [
    cell(
      [{ text: figure.label }],
      ...(figure.subject === null ? [] : [[{ text: figure.subject, ink: "ink-3" } as const]]),
    ),
    cell(figureRuns(figure)),
    cell([{ text: figure.statusWord }]),
    cell([{ text: figure.asOf }]),
    creditCell(dataset, observation.provenance.evidence, language),
  ];
}

/** What the notes of the dataset say of figures: what a speaker must not get wrong. */
export function figureNotes(
  { dataset, language }: DeckRequest,
  observations: readonly Observation[],
): readonly string[] {
  return observations.flatMap(({ indicator, notes }) =>
    notes === null
      ? []
      : [colon([say(get(dataset.byId.indicator, indicator).label, language), say(notes, language)], language)],
  );
}

/** What the stars of these figures mean. */
export function figureStars(request: DeckRequest, observations: readonly Observation[]): readonly string[] {
  return observations.flatMap((one) => modelOf(request, one).asOfNote ?? []);
}

/** A derived value with its formula; every figure in it is known by its record. */
export function derivedParagraph({ language }: DeckRequest, model: DerivationModel): Paragraph {
  const word = messagesIn(slideMessages, language).derived;
  const formula = model.formula.map((piece, index): Run => {
    const text = index === 0 ? piece.text : ` ${piece.text}`;
    return piece.record === null ? { text, ink: "ink-2" } : { text: piece.text, record: piece.record, ink: "ink-2" };
  });
  const spaced = formula.flatMap((run, index): readonly Run[] =>
    run.record !== undefined && index > 0 ? [{ text: " ", ink: "ink-2" }, run] : [run],
  );
  return [
    { text: colon([model.label, ""], language) },
    { text: model.value ?? "", record: model.id, bold: true },
    { text: language === "en" ? ` (${word}: ` : `（${word}：`, ink: "ink-2" },
    ...spaced,
    { text: language === "en" ? ")" : "）", ink: "ink-2" },
  ];
}

/** Of figures, what is worked out from them; nothing where the atlas refuses to compute. */
export function derivedLines(request: DeckRequest, models: readonly DerivationModel[]): readonly TextBlock[] {
  const { dataset, language } = request;
  const known = models.filter(({ value }) => value !== null);
  const evidence = known.flatMap(({ id }) => {
    const record = findRecord(dataset, id);
    return record ? evidenceOf(dataset, record) : [];
  });
  const paragraphs = known.map((model) => derivedParagraph(request, model));
  const credits = creditsOf(dataset, evidence, language);
  return paragraphs.length === 0 ? [] : [{ type: "text", role: "body", paragraphs, credits }];
}

export function modelOf({ dataset, language }: DeckRequest, observation: Observation): FigureModel {
  return figureModel(dataset, observation, language);
}

export function cell(...paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs };
}
