import { type Dataset, get } from "../../domain/dataset.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { type AtlasRecord, evidenceOf, findRecord } from "../../domain/record.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { type ColumnKey, dataTableMessages, type SetName } from "../../i18n/messages/dataTables.ts";
import { quoted } from "../../i18n/punctuation.ts";
import type { Stamp } from "../stamp.ts";
import { type Cell, type Column, list, printed, text, type Writing } from "./column.ts";
import {
  answerColumns,
  comparabilityColumns,
  indicatorColumns,
  publisherOf,
  questionColumns,
  sourceColumns,
  sourceTitle,
  stepColumns,
  trapColumns,
} from "./contextColumns.ts";
import { eventColumns, instrumentColumns, personColumns, sectorColumns } from "./eventColumns.ts";
import { derivationColumns, figureColumns } from "./figureColumns.ts";
import { corridorColumns, linkColumns } from "./linkColumns.ts";
import { placeColumns } from "./placeColumns.ts";
import { type RecordSets, stepRecords } from "./recordSets.ts";

export type Header = Pick<Column<unknown>, "key" | "type" | "isPrinted"> & { readonly label: string };

/** A set of records as a table in the reader's words. */
export interface DataTable {
  readonly name: SetName;
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly columns: readonly Header[];
  readonly rows: readonly DataRow[];
  /** False for sets that no source prints: rules, questions, definitions. */
  readonly isEvidenced: boolean;
}

export interface DataRow {
  readonly cells: readonly Cell[];
  /** What was printed behind the record, the words it was taken from first. */
  readonly evidence: readonly Evidence[];
}

export function dataTable(writing: Writing, sets: RecordSets, name: SetName): DataTable {
  const { dataset } = writing;
  const of = (record: AtlasRecord) => evidenceOf(dataset, record);
  const named = (ids: readonly string[]) => evidenceOfIds(dataset, ids);
  const make = tableMaker(writing, name);
  switch (name) {
    case "figures":
      return make(figureColumns(writing), sets.figures, (observation) => of({ type: "observation", observation }));
    case "derivations":
      return make(derivationColumns(writing), sets.derivations, (derivation) => of({ type: "derivation", derivation }));
    case "links":
      return make(linkColumns(writing), sets.links, (link) => of({ type: "link", link }));
    case "corridors":
      return make(corridorColumns(writing), sets.corridors, ({ links }) =>
        links.flatMap((link) => of({ type: "link", link })),
      );
    case "events":
      return make(eventColumns(writing), sets.events, (event) => of({ type: "event", event }));
    case "instruments":
      return make(instrumentColumns(writing), sets.instruments, (instrument) => of({ type: "instrument", instrument }));
    case "sectors":
      return make(sectorColumns(writing), sets.sectors, (mention) => of({ type: "mention", mention }));
    case "places":
      return make(placeColumns(writing), sets.places, (entity) => of({ type: "location", entity, location: null }));
    case "people":
      return make(personColumns(writing), sets.people, (person) => of({ type: "person", person }));
    case "answers":
      return make(answerColumns(writing), sets.answers, ({ testimony }) =>
        named(testimony.map(({ record }) => record)),
      );
    case "steps":
      return make(stepColumns(writing), sets.steps, (step) => named(stepRecords(step)));
    case "indicators":
      return make(indicatorColumns(writing), sets.indicators, null);
    case "comparability":
      return make(comparabilityColumns(writing), sets.comparability, null);
    case "questions":
      return make(questionColumns(writing), sets.questions, null);
    case "traps":
      return make(trapColumns(writing), sets.traps, null);
    case "sources":
      return make(sourceColumns(writing), sets.sources, null);
  }
}

/**
 * The table with columns for everything that JSON keeps elsewhere: where each record was read, and what the table was
 * made from. So a single row still says where it comes from.
 */
export function withProvenance(table: DataTable, writing: Writing, stamp: Stamp): DataTable {
  const labels = messagesIn(dataTableMessages, writing.language).column;
  const columns = [...(table.isEvidenced ? evidenceColumns(writing) : []), ...stampColumns(stamp)];
  return {
    ...table,
    columns: [...table.columns, ...headersOf(columns, labels)],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ...columns.map(({ of }) => of(row))] })),
  };
}

function tableMaker({ language }: Writing, name: SetName) {
  const words = messagesIn(dataTableMessages, language);
  return <T>(
    columns: readonly Column<T>[],
    records: readonly T[],
    evidenceFor: ((record: T) => readonly Evidence[]) | null,
  ): DataTable => ({
    name,
    title: words.set[name],
    row: words.row[name],
    columns: headersOf(columns, words.column),
    rows: records.map((record) => ({
      cells: columns.map(({ of }) => of(record)),
      evidence: evidenceFor?.(record) ?? [],
    })),
    isEvidenced: evidenceFor !== null,
  });
}

function headersOf<T>(columns: readonly Column<T>[], labels: Record<ColumnKey, string>): readonly Header[] {
  return columns.map(({ key, type, isPrinted }) => ({ key, type, isPrinted, label: labels[key] }));
}

function evidenceColumns(writing: Writing): readonly Column<DataRow>[] {
  const source = ({ evidence: [first] }: DataRow) => first && get(writing.dataset.byId.source, first.source);
  const of = <K extends keyof Evidence>(key: K) => {
    return ({ evidence: [first] }: DataRow) => first?.[key] ?? null;
  };
  const told = <T>(row: DataRow, tell: (found: NonNullable<ReturnType<typeof source>>) => T) => {
    const found = source(row);
    return found ? tell(found) : null;
  };
  return [
    text("source", of("source")),
    printed("source_title", (row) => told(row, sourceTitle)),
    text("publisher", (row) => told(row, (found) => publisherOf(writing, found))),
    text("published", (row) => told(row, ({ published }) => published)),
    text("paragraph", of("paragraph")),
    printed("phrase", of("phrase")),
    list("citations", ({ evidence }) => [...new Set(evidence.map(citationText))]),
  ];
}

/** "hetao-one-year-2024-08 p4 “13个”". */
function citationText({ source, paragraph, phrase }: Evidence): string {
  return `${source} ${paragraph} ${quoted(phrase)}`;
}

function stampColumns({ dataset, made, address }: Stamp): readonly Column<DataRow>[] {
  return [
    text("dataset_version", () => dataset.version),
    text("dataset_released", () => dataset.released),
    text("made", () => made),
    text("address", () => address),
  ];
}

function evidenceOfIds(dataset: Dataset, ids: readonly string[]): readonly Evidence[] {
  return ids.flatMap((id) => {
    const record = findRecord(dataset, id);
    return record ? evidenceOf(dataset, record) : [];
  });
}
