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
  const scales = [...new Set(facts.points.map(({ scale }) => scale))];
  const drawn = scales.flatMap((scale, index) => {
    const blocks = scaleBlocks(
      request,
      facts,
      facts.points.filter((point) => point.scale === scale),
    );
    return index === 0 ? blocks : [text("head", words.ownScale), ...blocks];
  });
  return [
    text("body", words.measured(facts.unit, facts.asOf)),
    ...drawn,
    ...(facts.caveat === null ? [] : [text("note", facts.caveat)]),
    text("note", [facts.reading, ...endNotes(request, facts)].join(request.language === "en" ? " " : "")),
    ...derivedLines(request, facts.derivations),
  ];
}

/** The marks of one scale: a chart where there is something to compare, else the figure alone. */
function scaleBlocks(request: DeckRequest, facts: DrawnFacts, points: readonly ChartPointFacts[]): readonly Block[] {
  const hasEnds = points.every(({ quantity }) => barEnd(quantity) !== null);
  if (points.length < 2 || !hasEnds) {
    return [{ type: "figures", figures: points.map(({ figure, name }) => ({ ...bigFigure(figure), label: name })) }];
  }
  return [{ type: "chart", chart: nativeChart(request, facts, points) }];
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
function endNotes(request: DeckRequest, facts: DrawnFacts): readonly string[] {
  const words = wordsOf(request);
  if (facts.form === "log") return [words.logNote];
  const bounds = new Set<Bound>(facts.points.map(({ quantity }) => quantity.bound));
  return [...(bounds.has("at_least") ? [words.floorNote] : []), ...(bounds.has("approx") ? [words.approxNote] : [])];
}

function refusal({ reason, reasoning }: Extract<ChartFacts, { kind: "refused" }>): string {
  return reasoning === null ? reason : `${reason} ${reasoning}`;
}

function text(role: TextBlock["role"], words: string): TextBlock {
  return { type: "text", role, paragraphs: [[{ text: words }]] };
}
