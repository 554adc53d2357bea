import type { ChartSpec } from "../../domain/chart.ts";
import { get } from "../../domain/dataset.ts";
import type { Bound } from "../../domain/observation.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { clause } from "../../i18n/punctuation.ts";
import type { View } from "../../view/view.ts";
import { barEnd, type Block, type NativeChart, type NativePoint, type Slide, type TextBlock } from "./deck.ts";
import { bigFigure, derivedLines, figureNotes } from "./figures.ts";
import { type ChartFacts, type ChartPointFacts, type DeckRequest, slideOf, wordsOf } from "./request.ts";
import { evidenceIn } from "./sources.ts";

type DrawnFacts = Extract<ChartFacts, { kind: "drawn" }>;

/** A chart of the dataset on a slide of its own, or the words why it may not be drawn. */
export function chartSlide(request: DeckRequest, chart: ChartSpec, view: Partial<View>): Slide {
  const { dataset } = request;
  const facts = request.chartOf(chart);
  const observations = chart.observations.map((id) => get(dataset.byId.observation, id));
  return slideOf(request, {
    title: facts.title,
    blocks: facts.kind === "drawn" ? drawnBlocks(request, facts) : [text("note", refusal(facts))],
    evidence: evidenceIn(observations),
    stars: facts.kind === "drawn" ? facts.stars : [],
    notes: [
      ...(facts.kind === "drawn" ? [facts.reading, ...(facts.caveat === null ? [] : [facts.caveat])] : []),
      ...figureNotes(request, observations),
    ],
    view,
  });
}

function drawnBlocks(request: DeckRequest, facts: DrawnFacts): readonly Block[] {
  const words = wordsOf(request);
  const { drawn, alone } = byScale(facts);
  const charts = drawn.map((points): Block => ({ type: "chart", chart: nativeChart(request, facts, points) }));
  return [
    text("body", words.measured(facts.unit, facts.asOf)),
    ...charts.flatMap((chart, index) => (index === 0 ? [chart] : [text("head", words.ownScale), chart])),
    ...(alone.length === 0 ? [] : [...(drawn.length === 0 ? [] : [text("head", words.alone)]), figuresOf(alone)]),
    ...(facts.caveat === null ? [] : [text("note", facts.caveat)]),
    text("note", [facts.reading, ...endNotes(request, facts, drawn.flat())].join(request.language === "en" ? " " : "")),
    ...derivedLines(request, facts.derivations),
  ];
}

/** The marks that share a scale and can be drawn, and those with nothing to be compared with: they stand as figures. */
function byScale({ points }: DrawnFacts): {
  readonly drawn: readonly (readonly ChartPointFacts[])[];
  readonly alone: readonly ChartPointFacts[];
} {
  const scales = [...new Set(points.map(({ scale }) => scale))].map((scale) =>
    points.filter((point) => point.scale === scale),
  );
  const isDrawn = (own: readonly ChartPointFacts[]) =>
    own.length > 1 && own.every(({ quantity }) => barEnd(quantity) !== null);
  return { drawn: scales.filter(isDrawn), alone: scales.filter((own) => !isDrawn(own)).flat() };
}

function figuresOf(points: readonly ChartPointFacts[]): Block {
  return { type: "figures", figures: points.map(({ figure, name }) => ({ ...bigFigure(figure), label: name })) };
}

function nativeChart(request: DeckRequest, facts: DrawnFacts, points: readonly ChartPointFacts[]): NativeChart {
  const form = facts.form === "parts" ? "parts" : facts.form === "log" ? "points" : "bars";
  const marks = points.filter(({ isWhole }) => !isWhole).flatMap((point) => nativePoint(request, point));
  const whole = points.find(({ isWhole }) => isWhole) ?? null;
  return {
    form,
    series: facts.unit,
    alt: wordsOf(request).chartAlt(
      facts.title,
      points.map(({ name, figure }) => `${name} ${figure.text}`),
    ),
    points: marks,
    whole: whole && {
      record: whole.figure.record,
      name: wordsOf(request).partsOf(whole.figure.text),
      text: whole.figure.text,
    },
  };
}

/** What is not plain (a bound, a plan) stands in the name too: an exact end of a bar says nothing of it. */
function nativePoint(
  request: DeckRequest,
  { figure, name, detail, quantity }: ChartPointFacts,
): readonly NativePoint[] {
  const value = barEnd(quantity);
  if (value === null) return [];
  const vocabularyWords = messagesIn(vocabulary, request.language);
  const marks = [
    ...(quantity.bound === "exact" ? [] : [vocabularyWords.bound[quantity.bound]]),
    ...(figure.status === "achieved" ? [] : [figure.statusWord]),
  ];
  const full = detail === null ? name : clause([name, detail], request.language);
  const named = marks.length === 0 ? full : wordsOf(request).bound(full, marks.join(" "));
  return [{ record: figure.record, name: named, value, text: figure.text }];
}

/** What the ends of the bars do not say. */
function endNotes(request: DeckRequest, { form }: DrawnFacts, drawn: readonly ChartPointFacts[]): readonly string[] {
  const words = wordsOf(request);
  if (form === "log") return [words.logNote];
  const bounds = new Set<Bound>(drawn.map(({ quantity }) => quantity.bound));
  return [...(bounds.has("at_least") ? [words.floorNote] : []), ...(bounds.has("approx") ? [words.approxNote] : [])];
}

function refusal({ reason, reasoning }: Extract<ChartFacts, { kind: "refused" }>): string {
  return reasoning === null ? reason : `${reason} ${reasoning}`;
}

function text(role: TextBlock["role"], words: string): TextBlock {
  return { type: "text", role, paragraphs: [[{ text: words }]] };
}
