import { csvRow, harmlessCell } from "../../domain/spreadsheet.ts";
import type { Cell } from "./column.ts";
import type { DataTable } from "./dataTable.ts";

/**
 * A table as spreadsheets read it: RFC 4180 in UTF-8 with a byte order mark, without which Excel takes Chinese for another
 * encoding. Missing values are empty cells, never zero; no cell can run as a formula.
 */
export function csvText(table: DataTable): string {
  const rows = [table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells.map(cellText))];
  return `\uFEFF${rows.map((cells) => `${csvRow(cells.map(harmlessCell))}\r\n`).join("")}`;
}

/** A table of the data package, as its files are written: no mark, no change to any cell. */
export function packageCsv(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${csvRow(cells)}\n`).join("");
}

/** A value as one text; the members of a list are told apart by "; ", as in the data package by ";". */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  return typeof cell === "object" ? cell.join("; ") : String(cell);
}
