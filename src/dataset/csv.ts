import Papa from "papaparse";
import { words, type Finding } from "./problem.ts";

/** A CSV table as text cells. */
export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** As a spreadsheet numbers it: the header is row 1; a cell with line breaks is still one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Reads RFC 4180 text: commas, double quotes, any line ending, a byte order mark is dropped. Rows that cannot be told
 * apart into cells (a quote left open, too few or too many cells) and empty rows are left out and reported.
 */
export function readCsv(
  file: string,
  text: string,
): { readonly table: RawTable; readonly findings: readonly Finding[] } {
  const plain = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const parsed = Papa.parse<string[]>(plain, { delimiter: ",", newline: "\n" });
  const records = plain.endsWith("\n") ? parsed.data.slice(0, -1) : parsed.data;
  const [header = [], ...body] = records;
  const broken = new Set(parsed.errors.flatMap((error) => (error.row === undefined ? [] : [error.row + 1])));
  const findings: Finding[] = [...broken].map((row) => openQuote(file, row));
  const rows: RawRow[] = [];
  body.forEach((cells, index) => {
    const row = index + 2;
    if (broken.has(row)) return;
    if (cells.length === header.length && cells.some((cell) => cell !== "")) rows.push({ row, cells });
    else findings.push(cells.every((cell) => cell === "") ? emptyRow(file, row) : ragged(file, row, { cells, header }));
  });
  return { table: { header, rows }, findings };
}

function openQuote(file: string, row: number): Finding {
  return {
    file,
    row,
    column: null,
    value: null,
    what: words("引号没有配对", "a quotation mark is not closed or not doubled"),
    mend: words(
      "含逗号或引号的单元格整个放进双引号，其中的双引号写两次",
      'put a cell with commas or quotes in "…" and write each " inside it twice',
    ),
  };
}

function emptyRow(file: string, row: number): Finding {
  return {
    file,
    row,
    column: null,
    value: null,
    what: words("空行", "the row is empty"),
    mend: words("删去这一行", "delete the row"),
  };
}

function ragged(
  file: string,
  row: number,
  { cells, header }: { readonly cells: readonly string[]; readonly header: readonly string[] },
): Finding {
  return {
    file,
    row,
    column: null,
    value: cells.join(","),
    what: words(
      `这一行有${cells.length}个单元格，表头有${header.length}个`,
      `the row has ${cells.length} cells, the header has ${header.length}`,
    ),
    mend: words(
      "补上或删去逗号；文字里有逗号时，把整个单元格放进双引号",
      'add or remove commas; where a text contains a comma, put the whole cell in "…"',
    ),
  };
}
