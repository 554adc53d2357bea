import type { SourceId } from "../../domain/ids.ts";
import type { LinkFamilyId } from "../../domain/link.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Language } from "../../domain/text.ts";
import type { FigureParts } from "../../i18n/format.ts";
import type { Theme, View } from "../../view/view.ts";
import type { Stamp } from "../stamp.ts";

/**
 * Slides as a value: what they say, in which order, and where each piece was read; nothing of where it stands or how it is
 * drawn. `place.ts` gives every piece its place, `pptx.ts` makes a file of that.
 */
export interface Deck {
  readonly language: Language;
  readonly theme: Theme;
  readonly title: string;
  /** Stands small on every slide: the atlas, and what the deck is about. */
  readonly running: string;
  readonly stamp: Stamp;
  /** File name with its ending. */
  readonly fileName: string;
  readonly slides: readonly [Slide, ...Slide[]];
}

export interface Slide {
  /** cover: the first one; map: text beside the map; page: everything else. */
  readonly layout: "cover" | "map" | "page";
  /** Where in the deck it stands: "第3步，共7步". */
  readonly kicker: string | null;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly map: MapRequest | null;
  /** What the speaker sees, a paragraph each. */
  readonly notes: readonly string[];
  /** The sources behind the slide, each with its paragraphs; null where the slide itself is the list of them. */
  readonly sources: readonly SourceCredit[] | null;
  /** What a star behind a date means here. */
  readonly stars: readonly string[];
  /** The full address of the view it shows; null where nobody else could open one. */
  readonly address: string | null;
}

/** A source with its paragraphs: by our short name for it, and with headline and publisher where there is room. */
export interface SourceCredit {
  readonly source: SourceId;
  readonly name: string;
  /** Headline as printed; null where there is none. */
  readonly title: string | null;
  readonly publisher: string;
  /** Ids of the paragraphs read, such as "p3"; none where the text is cited as a whole. */
  readonly paragraphs: readonly string[];
  readonly short: string;
  readonly long: Paragraph;
}

/** A map to be drawn for a slide, and what it shows in words. */
export interface MapRequest {
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  readonly alt: string;
  readonly key: SlideKey;
}

/** What the signs of one map mean, as far as it draws them. */
export interface SlideKey {
  readonly families: readonly { readonly id: LinkFamilyId; readonly mark: string; readonly label: string }[];
  readonly hasTentative: boolean;
  readonly signs: readonly SlideKeySign[];
}

/**
 * count: a number behind the mark of a family; bundle: a number alone, on an arc; cluster: a number on a disc, of hubs;
 * stack: one on a small disc, of bodies; homeCity: a dotted ring around a city; ring: how exactly a place is known.
 */
export const slideKeySigns = ["count", "bundle", "cluster", "stack", "homeCity", "ring"] as const;
export type SlideKeySign = (typeof slideKeySigns)[number];

export type Block = TextBlock | FiguresBlock | TableBlock | ChartBlock;

/** lead: what the slide has to say; body: text to read; note: a caveat with a rule beside it; head: names what follows. */
export interface TextBlock {
  readonly type: "text";
  readonly role: "lead" | "body" | "note" | "head";
  readonly paragraphs: readonly Paragraph[];
  /** Where it was read, of a text that may come to stand on another page than the rest of its slide. */
  readonly credits?: readonly SourceCredit[];
}

/** Figures set large, each with its label: a few, never a list. */
export interface FiguresBlock {
  readonly type: "figures";
  readonly figures: readonly BigFigure[];
}

export interface BigFigure {
  readonly record: string;
  readonly parts: FigureParts;
  /** The figure on one line, as everywhere else: the parts put together say exactly this. */
  readonly text: string;
  readonly label: string;
  /** Whose it is, where that is not plain; its status and as of when. A line each. */
  readonly details: readonly string[];
}

/** A native table; one that is too long for a slide goes on on the next, under the same head. */
export interface TableBlock {
  readonly type: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  /** Share of the width; the shares need not add up to one. */
  readonly share: number;
}

export interface Row {
  /** A group names the rows after it and takes the whole width: its only cell. */
  readonly kind: "row" | "group";
  readonly cells: readonly Cell[];
  /** Of a group that began on a page before. */
  readonly isContinued?: true;
  /** Where the row was read: a page of a long table cites its own rows. */
  readonly credits?: readonly SourceCredit[];
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** The only meaning of colour: a thick edge at the start of the cell. */
  readonly family?: LinkFamilyId;
}

export interface ChartBlock {
  readonly type: "chart";
  readonly chart: NativeChart;
}

/**
 * A chart that stays a chart: bars with an end each, parts stacked to a whole, or points on a logarithmic scale. Values
 * are those of the dataset; the words of each (bound, unit, status) stand in its label.
 */
export interface NativeChart {
  readonly form: "bars" | "parts" | "points";
  /** What the numbers are: the unit, as the head of their column in the sheet behind the chart. */
  readonly series: string;
  /** For readers who do not see it. */
  readonly alt: string;
  readonly points: readonly NativePoint[];
  /** What the parts add up to, as printed; only of parts. */
  readonly whole: { readonly record: string; readonly name: string; readonly text: string } | null;
}

export interface NativePoint {
  readonly record: string;
  readonly name: string;
  readonly value: number;
  /** The figure as everywhere else: "100+个". */
  readonly text: string;
}

/** Text of one look. */
export interface Run {
  readonly text: string;
  /** The record whose figure or date this is. */
  readonly record?: string;
  readonly bold?: boolean;
  readonly ink?: Ink;
  /** In the colour of a link family: of a sign beside its mark and name, never of words. */
  readonly family?: LinkFamilyId;
  /** Stays together: where it does not fit behind what stands before it, it begins a line of its own. */
  readonly isWhole?: boolean;
  /** Size in points, where it differs from that of the paragraph. */
  readonly size?: number;
  /** Words as a source prints them: Chinese, whatever the language of the deck. */
  readonly printed?: boolean;
  readonly link?: string;
}

export type Ink = "ink" | "ink-2" | "ink-3";
export type Paragraph = readonly Run[];

/** Asked of an observation before it may have a bar: a range has no single end. */
export function barEnd(quantity: Observation["quantity"]): number | null {
  return quantity.bound === "range" ? null : quantity.value;
}

/** What a paragraph says, without its looks. */
export function plainText(paragraph: Paragraph): string {
  return paragraph.map(({ text }) => text).join("");
}

/** Every figure or date of a record on the slides, wherever it stands: its text by the record's id. */
export function quotedOn(slides: readonly Slide[]): readonly { readonly record: string; readonly text: string }[] {
  return slides.flatMap(({ blocks }) => blocks.flatMap(quotedIn));
}

function quotedIn(block: Block): readonly { readonly record: string; readonly text: string }[] {
  switch (block.type) {
    case "figures":
      return block.figures.map(({ record, text }) => ({ record, text }));
    case "chart":
      return [...block.chart.points, ...(block.chart.whole ? [block.chart.whole] : [])].map(({ record, text }) => ({
        record,
        text,
      }));
    case "text":
      return block.paragraphs.flatMap(quotedBy);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(quotedBy)));
  }
}

/** Neighbouring runs of one record are one figure: its number and its unit may differ in looks. */
function quotedBy(paragraph: Paragraph): readonly { readonly record: string; readonly text: string }[] {
  const found: { record: string; text: string }[] = [];
  let before: string | undefined;
  for (const { record, text } of paragraph) {
    const last = found.at(-1);
    if (record !== undefined && record === before && last) last.text += text;
    else if (record !== undefined) found.push({ record, text });
    before = record;
  }
  return found;
}
