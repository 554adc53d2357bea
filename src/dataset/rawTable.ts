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

/** A table as far as its rows hold together, and what is wrong with the others. */
export interface TableReading {
  readonly table: RawTable;
  readonly findings: readonly Finding[];
}

/**
 * The table in these records, the header first. Empty rows and rows with too few or too many cells are left out and
 * reported; rows in `broken` have been reported already.
 */
export function rawTable(
  file: string,
  records: readonly (readonly string[])[],
  broken: ReadonlySet<number> = new Set(),
): TableReading {
  const [header = [], ...body] = records;
  const findings: Finding[] = [];
  const rows: RawRow[] = [];
  body.forEach((cells, index) => {
    const row = index + 2;
    if (broken.has(row)) return;
    if (cells.length === header.length && cells.some((cell) => cell !== "")) rows.push({ row, cells });
    else findings.push(cells.every((cell) => cell === "") ? emptyRow(file, row) : ragged(file, row, { cells, header }));
  });
  return { table: { header, rows }, findings };
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
