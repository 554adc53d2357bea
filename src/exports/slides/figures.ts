import { get } from "../../domain/dataset.ts";
import type { Observation } from "../../domain/observation.ts";
import { say } from "../../domain/text.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { colon } from "../../i18n/punctuation.ts";
import type { BigFigure, Cell, FiguresBlock, Paragraph, Run, TableBlock } from "./deck.ts";
import type { DeckRequest } from "./request.ts";
import { creditText } from "./sources.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { messagesIn } from "../../i18n/messages.ts";

/** How many figures are set large on one slide; more make a table. */
export const mostBigFigures = 6;

export function bigFigures(request: DeckRequest, observations: readonly Observation[]): FiguresBlock {
  return { type: "figures", figures: observations.map((one) => bigFigure(modelOf(request, one))) };
}

export function bigFigure(figure: FigureModel): BigFigure {
  const { record, parts, text, label } = figure;
  const detail = [figure.subject, figure.statusWord, figure.asOf].filter((part) => part !== null).join(" · ");
  return { record, parts, text, label, detail };
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
      ...observations.map((one) => ({ kind: "row" as const, cells: figureCells(request, one) })),
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
    cell([{ text: creditText(dataset, observation.provenance.evidence, language), ink: "ink-3" }]),
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

export function modelOf({ dataset, language }: DeckRequest, observation: Observation): FigureModel {
  return figureModel(dataset, observation, language);
}

export function cell(...paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs };
}
