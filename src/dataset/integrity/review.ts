import { words, type Finding } from "../problem.ts";
import type { RawTable } from "../rawTable.ts";
import { tableNames, type TableName } from "../schema.ts";
import { reviewedFile, tableFile, type Table } from "../tables.ts";
import type { Law } from "./law.ts";

/**
 * A row that states facts is as it was when somebody last held it against the sources. Other laws find what contradicts
 * something; this one finds the swap that contradicts nothing, such as a figure moved to a neighbouring body. Wording
 * may change freely. Packages without data/reviewed.csv are not held to it.
 */
export const rowsAreAsReviewed: Law = ({ pack }) => {
  if (pack.reviewed === null) return [];
  const reviewed = new Map(reviewedRows(pack.reviewed).map((row) => [`${row.table} ${row.seal}`, row]));
  const changed = tableNames.flatMap((name) =>
    sealedRows(name, pack.tables[name])
      .filter(({ seal }) => !reviewed.delete(`${name} ${seal}`))
      .map(({ row, record }) => ({ name, row, record })),
  );
  const stillThere = new Set(changed.map(({ name, record }) => `${name} ${record}`));
  const readable = new Set<string>(tableNames.filter((name) => pack.tables[name].isReadable));
  const lost = [...reviewed.values()].filter(
    ({ table, record }) => readable.has(table) && !stillThere.has(`${table} ${record}`),
  );
  return [...changed.map(({ name, row, record }) => changedRow(tableFile(name), row, record)), ...lost.map(lostRow)];
};

interface SealedRow {
  readonly row: number;
  readonly record: string;
  readonly seal: string;
}

interface ReviewedRow {
  readonly row: number;
  readonly table: string;
  readonly record: string;
  readonly seal: string;
}

function reviewedRows({ header, rows }: RawTable): readonly ReviewedRow[] {
  const [table, record, seal] = [header.indexOf("table"), header.indexOf("record"), header.indexOf("seal")];
  return rows.map(({ row, cells }) => ({
    row,
    table: cells[table] ?? "",
    record: cells[record] ?? "",
    seal: cells[seal] ?? "",
  }));
}

/** The rows of a table with a fingerprint of what they state: every column but wording. */
export function sealedRows(name: TableName, table: Table<TableName>): readonly SealedRow[] {
  if (!table.isReadable) return [];
  const known = seals.get(table.raw);
  if (known) return known;
  const columns = table.raw.header
    .flatMap((column, index) => (isWording(name, column) ? [] : [{ column, index }]))
    .sort((a, b) => (a.column < b.column ? -1 : 1));
  const sealed = table.raw.rows.map(({ row, cells }) => ({
    row,
    record: cells[0] ?? "",
    seal: fingerprint(columns.map(({ column, index }) => `${column}=${cells[index]}`).join("\n")),
  }));
  seals.set(table.raw, sealed);
  return sealed;
}

/** Tables that have been sealed before: a parser that reads one changed table seals that one alone. */
const seals = new WeakMap<RawTable, readonly SealedRow[]>();

/** Our own words may be polished at any time; printed names and words are facts. */
export function isWording(name: TableName, column: string): boolean {
  if (column === "aliases_zh" || column === "counter_zh") return false;
  if (column === "name_zh") return name === "links";
  return column.endsWith("_zh") || column.endsWith("_en");
}

/** FNV-1a over UTF-16 units, 32 bits: finds accidents, proves nothing against intent. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

function changedRow(file: string, row: number, record: string): Finding {
  return {
    file,
    row,
    column: null,
    value: record,
    what: words(
      "这一行的事实在核对之后有改动（或是新加的）",
      "what this row states has changed, or was added, since it was held against the sources",
    ),
    mend: words(
      "改回原样；若改动有据，对照来源核对后运行 npm run data:verify -- FOLDER --write",
      "put it back; if the change is right, hold it against the sources and run npm run data:verify -- FOLDER --write",
    ),
  };
}

function lostRow({ row, table, record }: ReviewedRow): Finding {
  return {
    file: reviewedFile,
    row,
    column: "record",
    value: record,
    what: words(
      `${table}.csv里核对过的“${record}”一行不见了，或已改动`,
      `the row '${record}' of ${table}.csv that was reviewed is gone, or has changed`,
    ),
    mend: words(
      "放回那一行；若删去有据，运行 npm run data:verify -- FOLDER --write",
      "put the row back; if it had to go, run npm run data:verify -- FOLDER --write",
    ),
  };
}
