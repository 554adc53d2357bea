import type { Language } from "../../domain/text.ts";
import type { Ink, MapRequest, NativeChart, Paragraph, Row, Slide, SourceCredit } from "./deck.ts";

/** A slide with everything in its place: inches from the top left corner, sizes of type in points. */
export interface PlacedSlide {
  readonly layout: Slide["layout"];
  readonly title: PlacedTitle;
  readonly elements: readonly Placed[];
  readonly notes: readonly string[];
}

export interface PlacedTitle {
  readonly text: string;
  readonly size: number;
  readonly pitch: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Placed =
  | PlacedText
  | PlacedTable
  | { readonly type: "rule"; readonly box: Box; readonly ink: RuleInk }
  | { readonly type: "chart"; readonly box: Box; readonly chart: NativeChart; readonly size: number }
  | { readonly type: "map"; readonly box: Box; readonly map: MapRequest }
  | { readonly type: "qr"; readonly box: Box; readonly address: string; readonly alt: string };

export interface PlacedText {
  readonly type: "text";
  /** What it is, for the list of objects on the slide; the record for a figure. */
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly size: number;
  /** From line to line, in points; exact, so that no face on another machine needs more room. */
  readonly pitch: number;
  readonly ink: Ink;
  readonly bold: boolean;
  /** Before every paragraph but the first, in points. */
  readonly gap: number;
  readonly credits?: readonly SourceCredit[];
}

export interface PlacedTable {
  readonly type: "table";
  readonly box: Box;
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly PlacedRow[];
  readonly headHeight: number;
  readonly size: number;
  readonly headSize: number;
  readonly pitch: number;
}

export interface PlacedRow extends Row {
  readonly height: number;
}

/** ink: under the head of a table; strong and hair: structure and hairlines. */
export type RuleInk = "ink" | "strong" | "hair";

/** 16:9, as PowerPoint opens it. */
export const stage = { width: 13.333, height: 7.5 } as const;
export const margin = 0.55;
/** Where the foot of a slide begins: sources, version, link. */
export const footTop = 6.5;
/** The text beside a map, and the map. */
export const textColumn = { x: margin, w: 4.95 } as const;
export const mapBox: Box = { x: 5.8, y: 0, w: stage.width - 5.8, h: footTop };

/** The QR code of the cover, larger than that at the foot of the others. */
export const coverCodeBox: Box = { x: margin, y: footTop - 0.25 - 1.5, w: 1.5, h: 1.5 };

/** Where the title of each layout stands; the text begins under its last line. */
export const titleBoxes: Readonly<Record<Slide["layout"], Box>> = {
  cover: { x: textColumn.x, y: 1.05, w: textColumn.w, h: 1.75 },
  map: { x: textColumn.x, y: 0.78, w: textColumn.w, h: 1.0 },
  page: { x: margin, y: 0.72, w: stage.width - 2 * margin, h: 0.86 },
};

/** Sizes a title may take, the largest that fits first. */
export const titleSizes: Readonly<Record<Slide["layout"], readonly number[]>> = {
  cover: [40, 36, 32, 28, 24, 20],
  map: [28, 26, 24, 22, 20, 18],
  page: [28, 24, 22, 20],
};

/** How blocks are set: in which language, and how much larger than at least. */
export interface Look {
  readonly language: Language;
  readonly scale: number;
}

/** Line to line: Chinese needs more air than Latin. */
export function pitchOf(size: number, language: Language): number {
  return Math.round(size * (language === "en" ? 1.22 : 1.34) * 2) / 2;
}
