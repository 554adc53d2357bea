import type { Language } from "../domain/text.ts";
import { formatCompact } from "../i18n/format.ts";
import { brokenLines, evenLines } from "../i18n/lineBreaks.ts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { panelMessages } from "../i18n/messages/panels.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { messagesIn } from "../i18n/messages.ts";
import { clauses, colon, list } from "../i18n/punctuation.ts";
import type { Measure, Type } from "../i18n/typeface.ts";
import { openEnd } from "./MeasureBar.tsx";
import { type ChartPoint, decades, type DrawnChart, extent } from "./model.ts";

/** A chart laid out as one picture: everything its frame on the page says, and its marks, from the top down. */
export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly ChartPiece[];
}

export type ChartPiece =
  | {
      readonly type: "text";
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly font: Type;
      readonly tone: "ink" | "ink-2" | "ink-3";
      readonly align: "start" | "middle" | "end";
    }
  | { readonly type: "bar"; readonly point: ChartPoint; readonly x: number; readonly y: number; readonly width: number }
  | { readonly type: "status"; readonly point: ChartPoint; readonly x: number; readonly y: number }
  | { readonly type: "dot"; readonly point: ChartPoint; readonly x: number; readonly y: number }
  | {
      readonly type: "part";
      readonly index: number;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly type: "line";
      readonly kind: "head" | "own-scale" | "axis" | "bracket" | "foot";
      readonly y: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: "tick"; readonly x: number; readonly y: number; readonly height: number }
  | { readonly type: "step"; readonly x: number; readonly y: number; readonly length: number }
  | { readonly type: "hatch"; readonly x: number; readonly y: number; readonly height: number };

export interface ChartPictureOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** What every picture of the atlas says at its foot: dataset, version, day, address. */
  readonly foot: readonly string[];
}

export const chartPictureWidth = 640;
const margin = 24;
const barHeight = 12;
const heading: Type = { size: 18, weight: 700 };
const small: Type = { size: 12, weight: 400 };
const strong: Type = { size: 12, weight: 700 };
const line = 18;

/** The chart as a picture of a set width, as high as it needs. */
export function chartPicture(chart: DrawnChart, options: ChartPictureOptions): ChartPicture {
  const column = { left: margin, right: chartPictureWidth - margin };
  const page = startPage(options.measure);
  head(page, chart, options.language, column);
  const bodyTop = page.y;
  const body = chart.caveat === null ? column : { ...column, left: column.left + 16 };
  if (chart.form === "parts") parts(page, chart, options.language, body);
  else if (chart.form === "log") logRows(page, chart, options.language, body);
  else measureRows(page, chart, options.language, body);
  if (chart.caveat !== null) page.add({ type: "hatch", x: column.left, y: bodyTop, height: page.y - bodyTop });
  page.skip(8);
  foot(page, chart, options, column);
  return { width: chartPictureWidth, height: page.y + margin - 4, pieces: page.pieces };
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** A sheet that is written from the top down. */
interface Page {
  readonly pieces: readonly ChartPiece[];
  /** How far down it is written. */
  readonly y: number;
  readonly measure: Measure;
  readonly add: (piece: ChartPiece) => void;
  readonly skip: (by: number) => void;
  /** Sets a text and moves below it. */
  readonly text: (text: string, column: Column, style?: TextStyle) => void;
}

interface TextStyle {
  readonly font?: Type;
  readonly tone?: "ink" | "ink-2" | "ink-3";
  readonly height?: number;
  readonly isEven?: boolean;
}

function startPage(measure: Measure): Page {
  const pieces: ChartPiece[] = [];
  let y = margin;
  return {
    pieces,
    get y() {
      return y;
    },
    measure,
    add: (piece) => pieces.push(piece),
    skip: (by) => {
      y += by;
    },
    text: (text, { left, right }, { font = small, tone = "ink-2", height = line, isEven = false } = {}) => {
      const widthOf = (part: string) => measure(part, font);
      for (const part of (isEven ? evenLines : brokenLines)(text, right - left, widthOf)) {
        pieces.push({ type: "text", text: part, x: left, y: baselineIn(y, height, font), font, tone, align: "start" });
        y += height;
      }
    },
  };
}

function baselineIn(top: number, height: number, font: Type): number {
  return top + height / 2 + font.size * 0.36;
}

function head(page: Page, chart: DrawnChart, language: Language, column: Column): void {
  const words = messagesIn(chartMessages, language);
  page.add({ type: "line", kind: "head", y: page.y, from: column.left, to: column.right });
  page.skip(8);
  page.text(chart.title, column, { font: heading, tone: "ink", height: 26, isEven: true });
  const unit = chart.form === "log" ? words.logScale(chart.unit) : chart.unit;
  page.text(clauses([unit, chart.asOf], language), column);
  page.skip(8);
}

/** Name, status and figure of a point on one line, or on as many as the name needs. */
function rowHead(page: Page, point: ChartPoint, { left, right }: Column, before = 0): void {
  const { figure, name, detail } = point;
  const baseline = baselineIn(page.y, line, small);
  page.add({ type: "text", text: figure.text, x: right, y: baseline, font: strong, tone: "ink", align: "end" });
  let free = right - page.measure(figure.text, strong) - 12;
  if (figure.status !== "achieved") {
    const from = free - page.measure(figure.statusWord, small);
    page.add({ type: "text", text: figure.statusWord, x: free, y: baseline, font: small, tone: "ink-2", align: "end" });
    page.add({ type: "status", point, x: from - 8, y: page.y + line / 2 });
    free = from - 24;
  }
  page.text(detail === null ? name : `${name} ${detail}`, { left: left + before, right: free }, { tone: "ink" });
}

function measureRows(page: Page, chart: DrawnChart, language: Language, { left, right }: Column): void {
  const words = messagesIn(chartMessages, language);
  const isStep = chart.form !== "bars";
  const own = isStep ? { left: left + 16, right } : { left, right };
  chart.points.forEach((point, index) => {
    const previous = chart.points[index - 1];
    if (!isStep && previous && previous.scale !== point.scale) {
      page.skip(4);
      page.add({ type: "line", kind: "own-scale", y: page.y, from: left, to: right });
      page.skip(4);
      page.text(words.ownScale, own, { tone: "ink-3" });
    }
    const top = page.y;
    rowHead(page, point, own);
    const max = chart.scales[point.scale]?.max ?? 0;
    const [low, high] = extent(point.quantity);
    const room = own.right - own.left - openEnd;
    const at = (value: number) => (max === 0 ? 0 : (value / max) * room);
    const from = point.quantity.bound === "range" ? at(low) : 0;
    page.add({ type: "bar", point, x: own.left + from, y: page.y + 1, width: at(high) - from });
    page.skip(barHeight + 2);
    const scaleName = chart.form === "chain" ? chart.scales[point.scale]?.name : undefined;
    if (scaleName) page.text(scaleName, own, { tone: "ink-3" });
    page.skip(8);
    const isLast = index === chart.points.length - 1;
    if (isStep) page.add({ type: "step", x: left + 4, y: top + line / 2, length: isLast ? 0 : page.y - top });
  });
  if (chart.form === "chain") page.text(words.chainScales, { left, right }, { tone: "ink-3" });
}

const dotRow = 18;
const dotRadius = 5;

function logRows(page: Page, chart: DrawnChart, language: Language, { left, right }: Column): void {
  const [scale] = chart.scales;
  const ticks = scale ? decades(scale.min, scale.max) : [];
  const [from, to] = [ticks[0] ?? 1, ticks.at(-1) ?? 10].map(Math.log10) as [number, number];
  const [first, last] = [left + dotRadius + 1, right - dotRadius - 1];
  const at = (value: number) => first + ((Math.log10(value) - from) / (to - from)) * (last - first);
  for (const point of chart.points) {
    rowHead(page, point, { left, right });
    for (const tick of ticks) page.add({ type: "tick", x: at(tick), y: page.y, height: dotRow });
    page.add({ type: "dot", point, x: at(extent(point.quantity)[0]), y: page.y + dotRow / 2 });
    page.skip(dotRow + 6);
  }
  page.add({ type: "line", kind: "axis", y: page.y, from: left, to: right });
  ticks.forEach((tick, index) => {
    const align = index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle";
    const x = align === "start" ? left : align === "end" ? right : at(tick);
    page.add({
      type: "text",
      text: formatCompact(tick, language),
      x,
      y: page.y + 13,
      font: { size: 11, weight: 400 },
      tone: "ink-3",
      align,
    });
  });
  page.skip(line + 4);
}

function parts(page: Page, chart: DrawnChart, language: Language, column: Column): void {
  const words = messagesIn(chartMessages, language);
  const { left, right } = column;
  const own = chart.points.filter((point) => !point.isWhole);
  const whole = chart.points.find((point) => point.isWhole);
  own.forEach((point, index) => {
    page.add({ type: "part", index, x: left, y: page.y + 4, width: 10, height: 10 });
    rowHead(page, point, column, 18);
  });
  page.skip(4);
  const values = own.map((point) => extent(point.quantity)[1]);
  const most = whole ? extent(whole.quantity)[1] : values.reduce((sum, value) => sum + value, 0);
  let x = left;
  values.forEach((value, index) => {
    const width = most === 0 ? 0 : (value / most) * (right - left);
    page.add({ type: "part", index, x, y: page.y, width, height: barHeight });
    x += width;
  });
  page.skip(barHeight + 3);
  page.add({ type: "line", kind: "bracket", y: page.y, from: left, to: right });
  page.skip(9);
  if (whole) rowHead(page, { ...whole, name: `${words.wholeOf} ${whole.name}` }, column);
  page.skip(4);
}

/** What derives from the figures, what to mind, what the stars mean, how to read it; then sources and the dataset. */
function foot(page: Page, chart: DrawnChart, { language, foot: facts }: ChartPictureOptions, column: Column): void {
  const words = messagesIn(chartMessages, language);
  const { derivationKind } = messagesIn(vocabulary, language);
  for (const { kind, label, value, formula, note } of chart.derivations) {
    const shown = [label, value ?? "", formula.length > 0 ? `= ${formula.map(({ text }) => text).join(" ")}` : ""];
    page.text(colon([derivationKind[kind], shown.filter((part) => part !== "").join(" ")], language), column);
    if (note) page.text(note, column, { tone: "ink-3" });
  }
  if (chart.caveat !== null) page.text(colon([words.caveat, chart.caveat], language), column);
  if (chart.stars.length > 0)
    page.text(messagesIn(panelMessages, language).starMeans(chart.stars), column, { tone: "ink-3" });
  page.text(colon([words.howToRead, chart.reading], language), column);
  page.skip(8);
  page.add({ type: "line", kind: "foot", y: page.y, from: column.left, to: column.right });
  page.skip(6);
  const sources = list(
    chart.sources.map(({ text }) => text),
    language,
  );
  page.text(colon([words.columns.source, sources], language), column);
  for (const fact of facts) page.text(fact, column, { tone: "ink-3" });
}
