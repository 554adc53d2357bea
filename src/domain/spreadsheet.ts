/**
 * A cell that no spreadsheet takes for a formula. Where it would begin one (=, +, -, @, their full-width forms, also behind
 * white space or invisible characters; tab, carriage return, line feed), an apostrophe stands before it, as OWASP advises. A
 * plain negative number stays a number. Apostrophes that stand there already are kept, so that `plainCell` can undo it.
 */
export function harmlessCell(text: string): string {
  return runs.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** What a cell said before it was made harmless. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}

const runs = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const plainNumber = /^-\d+(?:\.\d+)?$/u;

/** A row of RFC 4180: quotes stand only where a cell needs them, and are doubled inside. */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
