import Papa from "papaparse";
import { type Finding, words } from "./problem.ts";
import { rawTable, type TableReading } from "./rawTable.ts";

/**
 * Reads RFC 4180 text: commas, double quotes, any line ending, a byte order mark is dropped. Rows that cannot be told
 * apart into cells (a quote left open, too few or too many cells) and empty rows are left out and reported.
 */
export function readCsv(file: string, text: string): TableReading {
  const { records, broken } = csvRecords(text);
  const { table, findings } = rawTable(file, records, broken);
  return { table, findings: [...[...broken].map((row) => openQuote(file, row)), ...findings] };
}

/** The rows of a CSV text, header first, and the numbers of those with an open quote, as a spreadsheet counts them. */
export function csvRecords(text: string): {
  readonly records: readonly (readonly string[])[];
  readonly broken: ReadonlySet<number>;
} {
  const plain = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const parsed = Papa.parse<string[]>(plain, { delimiter: ",", newline: "\n" });
  return {
    records: plain.endsWith("\n") ? parsed.data.slice(0, -1) : parsed.data,
    broken: new Set(parsed.errors.flatMap((error) => (error.row === undefined ? [] : [error.row + 1]))),
  };
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
