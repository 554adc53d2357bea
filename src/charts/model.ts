import type { ChartSpec } from "../domain/chart.ts";
import { axisVerdict, type ComparabilityGroup } from "../domain/comparability.ts";
import { get, type Dataset } from "../domain/dataset.ts";
import { isDateInferred, type Observation } from "../domain/observation.ts";
import { inScript, type Language, say } from "../domain/text.ts";
import { type DerivationModel, derivationModel, derivationsWithin } from "../i18n/derivationLine.ts";
import { type FigureModel, figureModel } from "../i18n/figureLine.ts";
import { formatDate } from "../i18n/format.ts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { messagesIn } from "../i18n/messages.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { list } from "../i18n/punctuation.ts";

/** What one mark of a chart stands for. */
export interface ChartPoint {
  readonly figure: FigureModel;
  /** What tells it from the other marks: the indicator, or the subject where all share one indicator. */
  readonly name: string;
  readonly detail: string | null;
  readonly quantity: Observation["quantity"];
  /** Index into the scales of the chart. */
  readonly scale: number;
  /** The whole of which the other points are the parts. */
  readonly isWhole: boolean;
}

/** Marks compare in length within a scale, never across two. */
export interface ChartScale {
  /** The largest number on it. */
  readonly max: number;
  readonly min: number;
  readonly name: string;
}

export interface DrawnChart {
  readonly kind: "drawn";
  readonly id: string;
  readonly form: ChartSpec["form"];
  readonly title: string;
  readonly unit: string;
  readonly asOf: string;
  /** What the stars of the dates mean. */
  readonly stars: readonly string[];
  readonly points: readonly ChartPoint[];
  readonly scales: readonly ChartScale[];
  readonly sources: readonly { readonly record: string; readonly text: string }[];
  readonly caveat: string | null;
  readonly derivations: readonly DerivationModel[];
  readonly reading: string;
}

export interface RefusedChart {
  readonly kind: "refused";
  readonly title: string;
  readonly reason: string;
  readonly reasoning: string | null;
}

export type ChartModel = DrawnChart | RefusedChart;

/**
 * A chart as a value: every mark with its figure, or the reason why it is not drawn. Each scale on its own must pass
 * the rules of comparability; a chart with one scale that fails is refused as a whole.
 */
export function chartModel(dataset: Dataset, chart: ChartSpec, language: Language): ChartModel {
  const observations = chart.observations.map((id) => get(dataset.byId.observation, id));
  const keys = observations.map((observation) => scaleKey(dataset, chart.form, observation));
  const scaleKeys = [...new Set(keys)];
  const title = say(chart.title, language);
  let caveat: ComparabilityGroup | null = null;
  for (const key of scaleKeys) {
    const verdict = axisVerdict(
      dataset,
      observations.filter((_, index) => keys[index] === key),
    );
    if (!verdict.allowed) return refused(title, verdict, language);
    caveat = verdict.caveat ?? caveat;
  }
  return {
    kind: "drawn",
    id: chart.id,
    form: chart.form,
    title,
    unit: unitWords(dataset, observations, language),
    asOf: asOfWords(observations, language),
    stars: [
      ...new Set(
        observations.filter(isDateInferred).map((one) => messagesIn(vocabulary, language).asOfBasis[one.asOfBasis]),
      ),
    ],
    points: points(
      dataset,
      chart.form,
      observations,
      keys.map((key) => scaleKeys.indexOf(key)),
      language,
    ),
    scales: scaleKeys.map((key, index) =>
      scale(
        dataset,
        observations.filter((_, at) => keys[at] === key),
        index,
        language,
      ),
    ),
    sources: sourcesOf(dataset, observations, language),
    caveat: caveat && say(caveat.reasoning, language),
    derivations: derivationsWithin(dataset, observations).map((one) => derivationModel(dataset, one, language)),
    reading: say(chart.reading, language),
  };
}

/** The printed numbers a mark is drawn between; a single value is drawn at itself. */
export function extent(quantity: Observation["quantity"]): readonly [number, number] {
  return quantity.bound === "range" ? [quantity.min, quantity.max] : [quantity.value, quantity.value];
}

/** The powers of ten that enclose the numbers, for a logarithmic axis. */
export function decades(min: number, max: number): readonly number[] {
  const first = Math.floor(Math.log10(min));
  const last = Math.max(first + 1, Math.ceil(Math.log10(max)));
  return Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
}

/**
 * What shares a scale. Bars: like things, that is one unit, one theme and one measure word (standards apart from products);
 * a chain: one unit and one measure word; every other form has a single scale, whatever it is given.
 */
export function scaleKey(dataset: Dataset, form: ChartSpec["form"], observation: Observation): string {
  const { theme, counterZh } = get(dataset.byId.indicator, observation.indicator);
  if (form === "bars") return `${observation.unit} ${theme} ${counterZh}`;
  if (form === "chain") return `${observation.unit} ${counterZh}`;
  return "one";
}

function scale(dataset: Dataset, members: readonly Observation[], index: number, language: Language): ChartScale {
  const ends = members.flatMap((observation) => extent(observation.quantity));
  const counterZh = members[0] ? get(dataset.byId.indicator, members[0].indicator).counterZh : null;
  return {
    max: Math.max(...ends),
    min: Math.min(...ends),
    name: messagesIn(chartMessages, language).scaleName(index, counterZh && inScript(counterZh, language)),
  };
}

function points(
  dataset: Dataset,
  form: ChartSpec["form"],
  observations: readonly Observation[],
  scales: readonly number[],
  language: Language,
): readonly ChartPoint[] {
  const isOneIndicator = new Set(observations.map((observation) => observation.indicator)).size === 1;
  const areSeveralSubjects = new Set(observations.map((observation) => observation.subject)).size > 1;
  return observations.map((observation, index) => {
    const figure = figureModel(dataset, observation, language);
    const subject = say(get(dataset.byId.entity, observation.subject).name, language);
    const isBySubject = isOneIndicator || form === "log";
    return {
      figure,
      name: isBySubject ? subject : figure.label,
      detail: isBySubject
        ? isOneIndicator
          ? null
          : figure.label
        : areSeveralSubjects && form === "chain"
          ? subject
          : null,
      quantity: observation.quantity,
      scale: scales[index] ?? 0,
      isWhole: form === "parts" && index === observations.length - 1,
    };
  });
}

function sourcesOf(dataset: Dataset, observations: readonly Observation[], language: Language) {
  const marks = new Map<string, string>();
  for (const observation of observations) {
    const figure = figureModel(dataset, observation, language);
    const text = `${figure.source} ${figure.paragraph}`;
    if (!marks.has(text)) marks.set(text, observation.id);
  }
  return [...marks].map(([text, record]) => ({ record, text }));
}

function unitWords(dataset: Dataset, observations: readonly Observation[], language: Language): string {
  const words = observations.map(({ unit, indicator }) => {
    if (unit !== "count") return messagesIn(vocabulary, language).unit[unit];
    const { counterZh } = get(dataset.byId.indicator, indicator);
    return language === "en" || counterZh === null
      ? messagesIn(vocabulary, language).unit.count
      : inScript(counterZh, language);
  });
  return list([...new Set(words)], language);
}

function asOfWords(observations: readonly Observation[], language: Language): string {
  const words = messagesIn(chartMessages, language);
  const sorted = [...observations].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const dates = sorted.map((o) => formatDate(o.asOf, o.asOfPrecision, language, isDateInferred(o)));
  const distinct = [...new Set(dates)];
  if (sorted[0]?.asOf === sorted.at(-1)?.asOf) return words.asOf(list(distinct, language));
  return words.asOf(words.span(distinct[0] ?? "", distinct.at(-1) ?? ""));
}

function refused(
  title: string,
  verdict: { readonly reason: "unit" | "status" | "hubs"; readonly group: ComparabilityGroup | null },
  language: Language,
): RefusedChart {
  return {
    kind: "refused",
    title,
    reason: messagesIn(chartMessages, language).refused[verdict.reason],
    reasoning: verdict.group && say(verdict.group.reasoning, language),
  };
}
