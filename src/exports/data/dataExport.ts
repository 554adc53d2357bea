import { say } from "../../domain/text.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import { type SetName, setNames } from "../../i18n/messages/dataTables.ts";
import type { Artefact, Job, JobControl } from "../artefact.ts";
import type { Stamp } from "../stamp.ts";
import { type Shown, viewTitle } from "../viewTitle.ts";
import { bibliography, citationText, type Citing } from "./citations.ts";
import type { Writing } from "./column.ts";
import { csvText, packageCsv } from "./csv.ts";
import { type DataTable, dataTable, withProvenance } from "./dataTable.ts";
import { fileName, subjectOf } from "./fileName.ts";
import { type AtlasFeatures, atlasFeatures, geoJsonText } from "./geojson.ts";
import { jsonText } from "./json.ts";
import { readmeText } from "./readme.ts";
import { type RecordSets, recordSets, type Scope, sourcesBehind } from "./recordSets.ts";
import { breath, type PackedFile, zipOf } from "./zip.ts";

/** What a reader wants to take away. */
export interface DataOrder extends Writing {
  readonly shown: Shown;
  readonly scope: Scope;
  readonly stamp: Stamp;
}

/** The files of the data package by their paths: tables as rows of cells, header first, or as text; the rest as text. */
export type PackageFiles = Readonly<Record<string, string | readonly (readonly string[])[]>>;

/** Pictures of the map for a package: how many there will be, and who draws them. */
export interface PackagePictures {
  readonly count: number;
  readonly draw: (control: JobControl) => Promise<readonly { readonly name: string; readonly content: Blob }[]>;
}

/** An order, worked out. */
export interface DataParcel {
  readonly order: DataOrder;
  readonly sets: RecordSets;
  /** The sets that hold anything, in the order in which they are offered. */
  readonly names: readonly SetName[];
  /** What the records are called together. */
  readonly title: string;
  readonly citing: Citing;
}

export function dataParcel(order: DataOrder): DataParcel {
  const { dataset, shown, scope, stamp, language } = order;
  const sets = recordSets(dataset, shown, scope);
  const view = viewTitle(dataset, shown, language);
  return {
    order,
    sets,
    names: setNames.filter((name) => sets[name].length > 0),
    title: scope === "everything" ? messagesIn(dataExportMessages, language).everything : view,
    citing: {
      stamp,
      title: view,
      key: subjectOf(shown),
      record: shown.view.evidence,
      sources: sourcesBehind(dataset, sets),
    },
  };
}

/** A table as it goes into a file, with what makes each row stand for itself. */
export function fullTable({ order, sets }: DataParcel, name: SetName): DataTable {
  return withProvenance(dataTable(order, sets, name), order, order.stamp);
}

export function featuresOf({ order, sets, title }: DataParcel): AtlasFeatures {
  return atlasFeatures(order, sets, { stamp: order.stamp, title });
}

export function csvFile(parcel: DataParcel, name: SetName): Artefact {
  return artefact(parcel, { what: name, ending: "csv", content: csvText(fullTable(parcel, name)) });
}

export function jsonFile(parcel: DataParcel): Artefact {
  return artefact(parcel, { what: "records", ending: "json", content: jsonOf(parcel, tablesOf(parcel)) });
}

export function geoJsonFile(parcel: DataParcel): Artefact {
  return artefact(parcel, { what: "map", ending: "geojson", content: geoJsonText(featuresOf(parcel)) });
}

export function citationFile(parcel: DataParcel): Artefact {
  return artefact(parcel, { what: "citations", ending: "txt", content: citationText(parcel.order, parcel.citing) });
}

export function bibFile(parcel: DataParcel): Artefact {
  return artefact(parcel, { what: "citations", ending: "bib", content: bibliography(parcel.order, parcel.citing) });
}

/** Everything about the view in one archive: made step by step, complete or not at all. */
export function packageJob(parcel: DataParcel, files: PackageFiles, pictures: PackagePictures | null): Job<Artefact> {
  return async (control) => {
    const share = sharesOf(control, pictures === null ? 0 : 0.5);
    const drawn = pictures === null ? [] : await pictures.draw(share.pictures);
    const packed = await packedFiles(parcel, files, drawn, share.files);
    const archive = await zipOf(packed, parcel.order.stamp.made, share.archive);
    return artefact(parcel, { what: null, ending: "zip", content: archive });
  };
}

/** How many files a package holds. */
export function packageSize({ names }: DataParcel, files: PackageFiles, pictures: PackagePictures | null): number {
  return names.length + Object.keys(files).length + fixedFiles + (pictures?.count ?? 0);
}

/** README, JSON, GeoJSON, two files of citations, change log. */
const fixedFiles = 6;

async function packedFiles(
  parcel: DataParcel,
  files: PackageFiles,
  pictures: readonly { readonly name: string; readonly content: Blob }[],
  control: JobControl,
): Promise<readonly PackedFile[]> {
  const { order, names, citing } = parcel;
  const tables: DataTable[] = [];
  const csv: PackedFile[] = [];
  for (const name of names) {
    await breath(control);
    const table = dataTable(order, parcel.sets, name);
    tables.push(table);
    csv.push({ path: `tables/${name}.csv`, content: csvText(withProvenance(table, order, order.stamp)) });
    control.report(tables.length / (names.length + 1));
  }
  await breath(control);
  const drawn = await Promise.all(
    pictures.map(async ({ name, content }) => ({ path: name, content: new Uint8Array(await content.arrayBuffer()) })),
  );
  const pictureNames = pictures.map(({ name }) => name);
  const isEverything = order.scope === "everything";
  return [
    { path: "README.txt", content: readmeText(order, { citing, isEverything, tables, pictures: pictureNames }) },
    ...csv,
    { path: "records.json", content: jsonOf(parcel, tables) },
    { path: "map.geojson", content: geoJsonText(featuresOf(parcel)) },
    ...drawn,
    { path: "citations/citations.txt", content: citationText(order, citing) },
    { path: "citations/citations.bib", content: bibliography(order, citing) },
    { path: "CHANGES.txt", content: changeText(order) },
    ...Object.entries(files).map(([path, content]) => ({
      path: `package/${path}`,
      content: typeof content === "string" ? content : packageCsv(content),
    })),
  ];
}

function tablesOf({ order, sets, names }: DataParcel): readonly DataTable[] {
  return names.map((name) => dataTable(order, sets, name));
}

function jsonOf({ order, title }: DataParcel, tables: readonly DataTable[]): string {
  return jsonText(tables, order, { stamp: order.stamp, scope: order.scope, title });
}

/** What each version of the dataset changed, the latest first. */
function changeText({ dataset, language }: DataOrder): string {
  const lines = dataset.changes.map(
    ({ version, date, what }) => `${version} (${date})\r\n    ${say(what, language)}\r\n`,
  );
  return `\uFEFF${lines.join("\r\n")}`;
}

/** The parts of a job, each reporting its own share of the whole. */
function sharesOf({ signal, report }: JobControl, pictures: number) {
  const rest = 1 - pictures;
  const part = (start: number, length: number): JobControl => ({
    signal,
    report: (share) => report(start + share * length),
  });
  return {
    pictures: part(0, pictures),
    files: part(pictures, rest * 0.5),
    archive: part(pictures + rest * 0.5, rest * 0.5),
  };
}

/** Media types by the ending of a file's name. */
const types = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  geojson: "application/geo+json",
  txt: "text/plain;charset=utf-8",
  bib: "application/x-bibtex;charset=utf-8",
  zip: "application/zip",
} as const;

function artefact(
  { order }: DataParcel,
  file: {
    readonly what: string | null;
    readonly ending: keyof typeof types;
    readonly content: string | Uint8Array<ArrayBuffer>;
  },
): Artefact {
  const { stamp, shown, scope } = order;
  const { what, ending, content } = file;
  return {
    name: fileName(stamp, { shown, scope, what }, ending),
    content: new Blob([content], { type: types[ending] }),
  };
}
