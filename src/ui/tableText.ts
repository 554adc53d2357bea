import { harmlessCell } from "../domain/spreadsheet.ts";

/** A table as the two texts a clipboard takes: for spreadsheets, and for documents that keep its form. */
export interface TableText {
  readonly text: string;
  readonly html: string;
  /** How many rows, without the header. */
  readonly rows: number;
}

/** No cell can run as a formula where it is pasted; tabs and line breaks inside a cell would tear it apart. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): TableText {
  const clean = (cell: string) => harmlessCell(cell.replace(/\s+/gu, " ").trim());
  const head = header.map(clean);
  const body = rows.map((cells) => cells.map(clean));
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return {
    text: [head, ...body].map((cells) => cells.join("\t")).join("\n"),
    html: `<table><thead>${row(head, "th")}</thead><tbody>${body.map((cells) => row(cells, "td")).join("")}</tbody></table>`,
    rows: rows.length,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
