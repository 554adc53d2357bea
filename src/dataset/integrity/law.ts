import type { Dataset } from "../../domain/dataset.ts";
import type { Lookup } from "../lookup.ts";
import type { Finding } from "../problem.ts";
import type { Package, Table } from "../tables.ts";
import type { Row, TableName } from "../schema.ts";

/** What a law may look at: the rows that could be read, ways to find them, and the values they would make. */
export interface Evidenced {
  readonly pack: Package;
  readonly find: Lookup;
  readonly draft: Dataset;
}

/** One rule that holds across rows, tables and seeds. It names every breach and throws on nothing. */
export type Law = (facts: Evidenced) => readonly Finding[];

/**
 * A law that looks at these tables alone and need not be asked again while they are the same: files are read again only
 * where they changed, and a law that reads long texts is slow beside the others.
 */
export function lawOn(names: readonly TableName[], law: Law): Law {
  let last: { readonly tables: readonly Table<TableName>[]; readonly findings: readonly Finding[] } | undefined;
  return (facts) => {
    const tables = names.map((name) => facts.pack.tables[name]);
    if (!last || last.tables.some((table, index) => table !== tables[index])) last = { tables, findings: law(facts) };
    return last.findings;
  };
}

/** The cell a finding is about. */
export function cell<Name extends TableName>(
  table: Table<Name>,
  row: Row<Name>,
  column: keyof Row<Name> & string,
): Pick<Finding, "file" | "row" | "column" | "value"> {
  const value: unknown = row[column];
  const shown = Array.isArray(value) ? value.join(";") : value === null ? null : String(value);
  return { file: table.file, row: row.row, column, value: shown };
}
