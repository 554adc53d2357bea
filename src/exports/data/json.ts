import { messagesIn } from "../../i18n/messages.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import type { Stamp } from "../stamp.ts";
import type { Writing } from "./column.ts";
import type { DataTable } from "./dataTable.ts";
import type { Scope } from "./recordSets.ts";

/**
 * All tables as one document: what it was made from, what each field means (as in a Table Schema of Frictionless Data),
 * the records with their evidence, and the sources. Keys and records always come in the same order.
 */
export function jsonText(
  tables: readonly DataTable[],
  { language }: Writing,
  of: { readonly stamp: Stamp; readonly scope: Scope; readonly title: string },
): string {
  const words = messagesIn(dataExportMessages, language);
  const records = tables.filter(({ name }) => name !== "sources");
  const sources = tables.find(({ name }) => name === "sources");
  const document = {
    format: "corridor-atlas-records",
    formatVersion: 1,
    note: words.jsonNote,
    language,
    view: { scope: of.scope, title: of.title, address: of.stamp.address },
    stamp: stampObject(of.stamp),
    schema: Object.fromEntries(tables.map((table) => [table.name, schemaOf(table)])),
    records: Object.fromEntries(records.map((table) => [table.name, recordsOf(table)])),
    sources: sources ? recordsOf(sources) : [],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A stamp with the licence of the compilation; the facts belong to their sources. */
export function stampObject({ dataset, ...stamp }: Stamp) {
  const { title, version, released } = dataset;
  const licence = { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" };
  return { dataset: { title, version, released }, ...stamp, licence };
}

function schemaOf({ title, row, columns }: DataTable) {
  return { title, row, fields: columns.map(({ key, label, type }) => ({ name: key, title: label, type })) };
}

/** The records of a table as objects, each with its evidence. */
export function recordsOf({ columns, rows, isEvidenced }: DataTable): readonly Readonly<Record<string, unknown>>[] {
  return rows.map(({ cells, evidence }) => ({
    ...Object.fromEntries(columns.map(({ key }, index) => [key, cells[index] ?? null])),
    ...(isEvidenced && { evidence: evidence.map(({ source, paragraph, phrase }) => ({ source, paragraph, phrase })) }),
  }));
}
