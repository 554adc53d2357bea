import { brokenLines, cappedLines, evenLines } from "../../i18n/lineBreaks.ts";
import type { MarkerSign } from "../../view/mapSigns.ts";
import type { ArcSign, FamilyEntry, MapKeyModel, PlateModel } from "./plateModel.ts";
import { type QrCode, qrCode } from "./qrCode.ts";
import type { Measure, Type } from "../../i18n/typeface.ts";

/** An upright rectangle in units of the plate. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything of a picture stands; boxes never overlap. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  /** Where the map or the page goes. */
  readonly picture: Box;
  readonly pieces: readonly Piece[];
}

export type Piece = { readonly box: Box } & (
  | {
      readonly type: "text";
      readonly text: string;
      readonly baseline: number;
      readonly font: Type;
      readonly tone: Tone;
      readonly align: "start" | "end";
    }
  | { readonly type: "family"; readonly family: FamilyEntry }
  | { readonly type: "arc"; readonly sign: ArcSign }
  | { readonly type: "marker"; readonly sign: MarkerSign }
  | { readonly type: "code"; readonly code: QrCode }
  | { readonly type: "rule"; readonly tone: "ink" | "line" }
);
export type Tone = "ink" | "ink2" | "ink3";

export interface PlateRoom {
  readonly width: number;
  /** A number, or, for a picture of a page, how high the page is when it is as wide as the plate allows. */
  readonly height: number | { readonly ofPicture: (width: number) => number };
}

const margin = 28;
const head: Type = { size: 24, weight: 700 };
const lead: Type = { size: 14, weight: 400 };
const small: Type = { size: 12, weight: 400 };
const strong: Type = { size: 12, weight: 700 };
const smallLine = 17;
const keyWidth = 226;
const codeSize = 96;

/** Lays out a plate: title above, picture, key beside it or below, sources and facts at the foot. */
export function layoutPlate(model: PlateModel, room: PlateRoom, measure: Measure): Plate {
  const set = setter(measure);
  const { width } = room;
  const inner: Column = { left: margin, width: width - 2 * margin };
  const title = titleBlock(model, inner, set);
  const isWide = typeof room.height === "number" && width / room.height >= 1.15;
  const foot = isWide ? wideFoot(model, inner, set) : tallFoot(model, inner, set);
  const below = !isWide && model.key ? keyBelow(model.key, inner, set) : nothing;
  const beside =
    isWide && model.key ? keyBeside(model.key, { left: width - margin - keyWidth, width: keyWidth }, set) : nothing;
  const top = margin - 4 + title.height + 12;
  const pictureWidth = inner.width - (beside === nothing ? 0 : keyWidth + 20);
  const rest = foot.height + margin - 6 + (below === nothing ? 0 : below.height + 14) + 14;
  const pictureHeight =
    typeof room.height === "number" ? room.height - top - rest : Math.ceil(room.height.ofPicture(pictureWidth));
  const picture = { left: margin, top, right: margin + pictureWidth, bottom: top + pictureHeight };
  const height = picture.bottom + rest;
  return {
    width,
    height,
    picture,
    pieces: [
      ...moved(title.pieces, margin - 4),
      ...moved(beside.pieces, picture.top),
      ...moved(below.pieces, picture.bottom + 14),
      ...moved(foot.pieces, height - margin + 6 - foot.height),
    ],
  };
}

interface Column {
  readonly left: number;
  readonly width: number;
}

/** Pieces from y = 0 down, and how far they reach. */
interface Block {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

const nothing: Block = { pieces: [], height: 0 };

interface SetOptions {
  readonly font?: Type;
  readonly line?: number;
  readonly tone?: Tone;
  readonly most?: number;
  readonly isEven?: boolean;
}

type SetText = (text: string, column: Column, options?: SetOptions) => Block;

function setter(measure: Measure): SetText {
  return (text, { left, width }, { font = small, line = smallLine, tone = "ink2", most, isEven = false } = {}) => {
    const widthOf = (part: string) => measure(part, font);
    const all = (isEven ? evenLines : brokenLines)(text, width, widthOf);
    const lines = most === undefined ? all : cappedLines(all, most, width, widthOf);
    const pieces = lines.map((part, i): Piece => {
      const top = i * line;
      const right = left + Math.min(width, widthOf(part));
      const baseline = top + line / 2 + font.size * 0.36;
      return {
        type: "text",
        text: part,
        baseline,
        font,
        tone,
        align: "start",
        box: { left, top, right, bottom: top + line },
      };
    });
    return { pieces, height: lines.length * line };
  };
}

function titleBlock({ title, subtitle, filter }: PlateModel, column: Column, set: SetText): Block {
  return stacked([
    set(title, column, { font: head, line: 32, tone: "ink", most: 2, isEven: true }),
    set(subtitle, column, { font: lead, line: 20 }),
    ...(filter === null ? [] : [set(filter, column, { font: lead, line: 20, tone: "ink", most: 2 })]),
  ]);
}

/** Sources, then facts, then the code, side by side under a line. */
function wideFoot(model: PlateModel, { left, width }: Column, set: SetText): Block {
  const code = model.address === null ? undefined : qrCode(model.address);
  const codeWidth = code ? codeSize + 16 : 0;
  const factsWidth = (width - codeWidth) * 0.44;
  const sourcesWidth = width - codeWidth - factsWidth - 24;
  const sources = sourceList(model, { left, width: sourcesWidth }, set);
  const facts = factList(model, code !== undefined, { left: left + sourcesWidth + 24, width: factsWidth }, set);
  const codes = code ? codeBlock(code, left + width - codeSize) : nothing;
  return ruled({ left, width }, beside([sources, facts, codes]));
}

/** Sources over facts with the code beside them. */
function tallFoot(model: PlateModel, { left, width }: Column, set: SetText): Block {
  const code = model.address === null ? undefined : qrCode(model.address);
  const facts = factList(model, code !== undefined, { left, width: width - (code ? codeSize + 16 : 0) }, set);
  const codes = code ? codeBlock(code, left + width - codeSize) : nothing;
  const sources = sourceList(model, { left, width }, set);
  return ruled({ left, width }, stacked([sources, beside([facts, codes])], 8));
}

function sourceList({ sourcesTitle, sources, noSources }: PlateModel, column: Column, set: SetText): Block {
  if (sources.length === 0 && noSources === null) return nothing;
  const lines = sources.length === 0 ? [noSources ?? ""] : sources.map(({ text }) => text);
  return stacked([
    set(sourcesTitle, column, { font: strong, tone: "ink" }),
    ...lines.map((text) => hanging(text, column, set)),
  ]);
}

/** Lines after the first stand in a little, so that each source can be found. */
function hanging(text: string, { left, width }: Column, set: SetText): Block {
  const indent = 10;
  const block = set(text, { left, width: width - indent });
  const pieces = block.pieces.map((piece, i): Piece => (i === 0 ? piece : shifted(piece, indent, 0)));
  return { ...block, pieces };
}

/** An address that is cut is whole in its code. */
function factList({ facts, address, addressHint }: PlateModel, hasCode: boolean, column: Column, set: SetText): Block {
  return stacked([
    ...facts.map((fact) => set(fact, column)),
    ...(hasCode ? [set(addressHint, column, { tone: "ink3" })] : []),
    ...(address === null ? [] : [set(address, column, { tone: "ink3", ...(hasCode && { most: 2 }) })]),
  ]);
}

function codeBlock(code: QrCode, left: number): Block {
  return {
    pieces: [{ type: "code", code, box: { left, top: 2, right: left + codeSize, bottom: 2 + codeSize } }],
    height: codeSize + 4,
  };
}

/** Families, arcs and markers under one another. */
function keyBeside(key: MapKeyModel, column: Column, set: SetText): Block {
  const { familiesTitle, families, note, arcsTitle, arcs, markersTitle, markers } = key;
  const titled = (title: string, rows: readonly Block[]) =>
    rows.length === 0 ? nothing : stacked([set(title, column, { font: strong, tone: "ink" }), ...rows]);
  return stacked(
    [
      titled(
        familiesTitle,
        families.map((family) => familyRow(family, column, set)),
      ),
      note === null ? nothing : set(note, column, { tone: "ink3" }),
      titled(
        arcsTitle,
        grid(
          arcs.map((entry) => arcRow(entry, set)),
          column,
          2,
        ),
      ),
      titled(
        markersTitle,
        grid(
          markers.map((entry) => markerRow(entry, set)),
          column,
          2,
        ),
      ),
    ].filter((block) => block !== nothing),
    10,
  );
}

/** Families in columns, then arcs and markers in columns. */
function keyBelow(key: MapKeyModel, column: Column, set: SetText): Block {
  const { familiesTitle, families, note, arcs, markers } = key;
  const signs = [...arcs.map((entry) => arcRow(entry, set)), ...markers.map((entry) => markerRow(entry, set))];
  return stacked(
    [
      stacked([
        set(familiesTitle, column, { font: strong, tone: "ink" }),
        ...grid(
          families.map((family): Row => ({ width: 0, at: (within) => familyRow(family, within, set) })),
          column,
          Math.max(1, Math.floor(column.width / 225)),
        ),
      ]),
      note === null ? nothing : set(note, column, { tone: "ink3" }),
      stacked(grid(signs, column, Math.max(2, Math.floor(column.width / 150)))),
    ].filter((block) => block !== nothing),
    6,
  );
}

/** So that a count stands near what it counts. */
const widestFamily = 236;
const markSize = 17;
const familyLine = 20;

/** Mark, name, and at the end of the row how many links. */
function familyRow(family: FamilyEntry, column: Column, set: SetText): Block {
  const { left } = column;
  const width = Math.min(widestFamily, column.width);
  const count = set(
    family.count === null ? "" : String(family.count),
    { left: 0, width },
    { font: strong, tone: "ink", line: familyLine },
  );
  const countWidth = count.pieces[0] ? count.pieces[0].box.right : 0;
  const label = set(
    family.label,
    { left: left + markSize + 7, width: width - markSize - 7 - countWidth - 8 },
    { tone: family.count === null ? "ink3" : "ink", line: familyLine },
  );
  const top = (familyLine - markSize) / 2;
  return {
    pieces: [
      { type: "family", family, box: { left, top, right: left + markSize, bottom: top + markSize } },
      ...label.pieces,
      ...count.pieces.map((piece): Piece => shifted(piece, left + width - countWidth, 0)),
    ],
    height: Math.max(familyLine, label.height),
  };
}

interface Row {
  /** How wide it wants to be. */
  readonly width: number;
  readonly at: (column: Column) => Block;
}

const signLine = 18;

function arcRow({ sign, words }: MapKeyModel["arcs"][number], set: SetText): Row {
  return signRow(words, set, (left) => ({
    type: "arc",
    sign,
    box: { left, top: 1.5, right: left + 36, bottom: 17.5 },
  }));
}

function markerRow({ sign, words }: MapKeyModel["markers"][number], set: SetText): Row {
  return signRow(words, set, (left) => ({
    type: "marker",
    sign,
    box: { left: left + 8, top: 1.5, right: left + 28, bottom: 17.5 },
  }));
}

function signRow(words: string, set: SetText, signAt: (left: number) => Piece): Row {
  const natural = set(words, { left: 0, width: 10_000 });
  return {
    width: signRoom + (natural.pieces[0]?.box.right ?? 0),
    at: ({ left, width }) => {
      const text = set(words, { left: left + signRoom, width: width - signRoom }, { line: signLine });
      return { pieces: [signAt(left), ...text.pieces], height: Math.max(signLine, text.height) };
    },
  };
}

const signRoom = 42;

/** Rows of equal columns, filled along the rows; what is wider than a column takes as many as it needs. */
function grid(rows: readonly Row[], { left, width }: Column, columns: number): readonly Block[] {
  const gap = 14;
  const each = (width - gap * (columns - 1)) / columns;
  const lines: { readonly blocks: Block[]; used: number }[] = [];
  for (const row of rows) {
    const span = Math.min(columns, Math.max(1, Math.ceil((row.width + gap) / (each + gap))));
    let line = lines.at(-1);
    if (!line || line.used + span > columns) {
      line = { blocks: [], used: 0 };
      lines.push(line);
    }
    line.blocks.push(row.at({ left: left + line.used * (each + gap), width: span * (each + gap) - gap }));
    line.used += span;
  }
  return lines.map(({ blocks }) => beside(blocks));
}

function stacked(blocks: readonly Block[], gap = 0): Block {
  let y = 0;
  const pieces = blocks.flatMap((block, i) => {
    if (i > 0) y += gap;
    const here = moved(block.pieces, y);
    y += block.height;
    return here;
  });
  return { pieces, height: y };
}

function beside(blocks: readonly Block[]): Block {
  return { pieces: blocks.flatMap(({ pieces }) => pieces), height: Math.max(0, ...blocks.map(({ height }) => height)) };
}

function ruled({ left, width }: Column, block: Block): Block {
  const rule: Piece = { type: "rule", tone: "line", box: { left, top: 0, right: left + width, bottom: 1 } };
  return { pieces: [rule, ...moved(block.pieces, 10)], height: block.height + 10 };
}

function moved(pieces: readonly Piece[], by: number): readonly Piece[] {
  return pieces.map((piece) => shifted(piece, 0, by));
}

function shifted(piece: Piece, dx: number, dy: number): Piece {
  const { left, top, right, bottom } = piece.box;
  const box = { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
  return piece.type === "text" ? { ...piece, box, baseline: piece.baseline + dy } : { ...piece, box };
}
