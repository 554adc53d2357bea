import type { Language } from "../../domain/text.ts";
import { slideMessages } from "../../i18n/messages/slides.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { Cell, Paragraph, Row, TableBlock } from "./deck.ts";
import { heightOf, linesOf } from "./measure.ts";
import { type Box, type Look, pitchOf, type PlacedRow, type PlacedTable } from "./placed.ts";

export const cellPadding = { top: 0.055, right: 0.12, bottom: 0.055, left: 0.06 } as const;
/** Between the paragraphs of a cell, in points. */
export const cellGap = 2;
export const tableSize = 11.5;
const headSize = 10.5;

/**
 * As many rows as the box takes, and the rest as a table of its own: with the same head, and with the group it was cut in
 * named again. A group never ends a page, and a row taller than a whole page goes on on the next.
 */
export function placeTable(
  block: TableBlock,
  box: Box,
  look: Look,
): { readonly table: PlacedTable | null; readonly height: number; readonly remaining: TableBlock | null } {
  const size = Math.round(tableSize * look.scale * 2) / 2;
  const measures = { size, pitch: pitchOf(size, look.language), scale: look.scale };
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = block.columns.map(({ share }) => (box.w * share) / total);
  const headHeight = headHeightOf(block, widths, look);
  const measured = block.rows
    .map((row) => keptWhole(row, widths, size))
    .map((row): PlacedRow => ({ ...row, height: rowHeight(row, { ...measures, widths }) }));
  const taken = takeRows(measured, box.h - headHeight - reserve, { ...measures, widths, language: look.language });
  if (taken.rows.length === 0) return { table: null, height: 0, remaining: block };
  const height = headHeight + taken.rows.reduce((sum, row) => sum + row.height, 0);
  return {
    table: {
      type: "table",
      box: { ...box, h: height },
      head: block.columns.map(({ title }) => title),
      widths,
      rows: taken.rows.map((row) => scaled(row, look.scale)),
      headHeight,
      size,
      headSize: headSizeOf(look),
      pitch: measures.pitch,
    },
    height,
    remaining: taken.rest.length === 0 ? null : { ...block, rows: taken.rest },
  };
}

/** Kept free below a table, in inches: room for a line or two more where another machine has wider faces. */
const reserve = 0.22;

/** A paragraph whose whole piece does not fit behind the rest of its line, by a good margin, goes on as one of its own. */
function keptWhole(row: Row, widths: readonly number[], size: number): Row {
  if (row.kind === "group") return row;
  const cells = row.cells.map((cell, index) => {
    const room = ((widths[index] ?? 1) - cellPadding.left - cellPadding.right) / spare;
    const kept = (paragraph: Paragraph): readonly Paragraph[] => {
      const at = paragraph.findIndex(({ isWhole }) => isWhole);
      if (at < 1 || linesOf(paragraph, size, room) === 1) return [paragraph];
      return [paragraph.slice(0, at), paragraph.slice(at)];
    };
    return { ...cell, paragraphs: cell.paragraphs.flatMap(kept) };
  });
  return { ...row, cells };
}

/** How much wider than measured the words of a credit may come out before they break. */
const spare = 1.08;

interface Measures {
  readonly widths: readonly number[];
  readonly size: number;
  readonly pitch: number;
  readonly scale: number;
}

/** Runs with a size of their own grow with the table. */
function scaled(row: PlacedRow, scale: number): PlacedRow {
  const larger = (paragraph: Paragraph): Paragraph =>
    paragraph.map((run) => (run.size === undefined ? run : { ...run, size: Math.round(run.size * scale * 2) / 2 }));
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(larger) })) };
}

function takeRows(
  rows: readonly PlacedRow[],
  room: number,
  { language, ...measures }: Measures & { readonly language: Language },
) {
  const fitting: PlacedRow[] = [];
  let used = 0;
  for (const row of rows) {
    if (used + row.height > room) break;
    fitting.push(row);
    used += row.height;
  }
  const next = rows[fitting.length];
  const restRows: Row[] = rows.slice(fitting.length);
  // A row that no page could take is cut, and a tall one that would leave much of this page empty.
  if (next && (next.height > fullPage || (next.height > tallRow && room - used > tallRow))) {
    const [head, tail] = splitRow(next, room - used, measures);
    if (head) {
      fitting.push(head);
      restRows.splice(0, 1, ...(tail ? [tail] : []));
    }
  }
  while (fitting.at(-1)?.kind === "group" && restRows.length > 0) restRows.unshift(...fitting.splice(-1));
  return { rows: fitting, rest: withGroup(fitting, restRows, language) };
}

/** Room for rows on a page of nothing but a table, in inches. */
const fullPage = 4.1;

const tallRow = 1.4;

/** The group the next page goes on with, named again as continued; how many it holds was said at its beginning. */
function withGroup(taken: readonly PlacedRow[], rest: readonly Row[], language: Language): readonly Row[] {
  const group = taken.findLast(({ kind }) => kind === "group");
  if (!group || rest[0]?.kind !== "row") return rest;
  if (group.isContinued) return [{ ...group }, ...rest];
  const { continued } = messagesIn(slideMessages, language);
  const cells = group.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map(([name]) => (name === undefined ? [] : [{ ...name, text: continued(name.text) }])),
  }));
  return [{ kind: "group", cells, isContinued: true }, ...rest];
}

/** Cuts a row so that its first part is at most so high; between paragraphs, cell by cell. */
function splitRow(row: Row, room: number, measures: Measures): readonly [PlacedRow | null, Row | null] {
  const cut = row.cells.map((cell, index) => splitCell(cell, room, measures.widths[index] ?? 1, measures));
  const head = { ...row, cells: cut.map(([first]) => first) };
  const tail = { ...row, cells: cut.map(([, second]) => second) };
  const isEmpty = (cells: readonly Cell[]) => cells.every(({ paragraphs }) => paragraphs.length === 0);
  if (isEmpty(head.cells.slice(1))) return [null, row];
  const named = { ...tail, cells: tail.cells.map((cell, index) => (index === 0 ? (row.cells[0] ?? cell) : cell)) };
  return [{ ...head, height: rowHeight(head, measures) }, isEmpty(tail.cells) ? null : named];
}

function splitCell(cell: Cell, room: number, width: number, measures: Measures): readonly [Cell, Cell] {
  const fits = (count: number) =>
    cellHeight({ ...cell, paragraphs: cell.paragraphs.slice(0, count) }, width, measures) <= room;
  let count = cell.paragraphs.length;
  while (count > 0 && !fits(count)) count -= 1;
  return [
    { ...cell, paragraphs: cell.paragraphs.slice(0, count) },
    { ...cell, paragraphs: cell.paragraphs.slice(count) },
  ];
}

function rowHeight({ kind, cells }: Row, measures: Measures): number {
  const { widths, pitch } = measures;
  const full = widths.reduce((sum, width) => sum + width, 0);
  const heights = cells.map((cell, index) =>
    cellHeight(cell, kind === "group" ? full : (widths[index] ?? 1), measures),
  );
  return Math.max(pitch / 72, ...heights) + (kind === "group" ? 0.06 : 0);
}

function cellHeight({ paragraphs }: Cell, width: number, { size, pitch, scale }: Measures): number {
  const inner = width - cellPadding.left - cellPadding.right;
  // A run may be larger than the rest: its paragraph takes the room of the largest.
  const heights = paragraphs.map((paragraph) => {
    const sized = paragraph.map((run) => (run.size === undefined ? run : { ...run, size: run.size * scale }));
    const largest = Math.max(size, ...sized.map((run) => run.size ?? size));
    return heightOf([sized], { size, pitch: (pitch * largest) / size }, inner);
  });
  const gaps = (Math.max(0, paragraphs.length - 1) * cellGap) / 72;
  return heights.reduce((sum, height) => sum + height, 0) + gaps + cellPadding.top + cellPadding.bottom;
}

function headHeightOf({ columns }: TableBlock, widths: readonly number[], look: Look): number {
  const size = headSizeOf(look);
  const pitch = pitchOf(size, look.language);
  const heights = columns.map(({ title }, index) =>
    heightOf([[{ text: title }]], { size, pitch }, (widths[index] ?? 1) - cellPadding.left - cellPadding.right),
  );
  return Math.max(...heights) + cellPadding.top + cellPadding.bottom;
}

function headSizeOf({ scale }: Look): number {
  return Math.round(headSize * scale * 2) / 2;
}
