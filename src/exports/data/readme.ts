import { bounds, statuses } from "../../domain/observation.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { citationText, type Citing } from "./citations.ts";
import type { Writing } from "./column.ts";
import type { DataTable } from "./dataTable.ts";

export interface ReadmeFacts {
  readonly citing: Citing;
  readonly isEverything: boolean;
  readonly tables: readonly DataTable[];
  /** Names of the map pictures, where the package holds any. */
  readonly pictures: readonly string[];
}

/** What each file of a package is and how to read it, for a reader without the page. Windows line ends, with a mark. */
export function readmeText(writing: Writing, { citing, isEverything, tables, pictures }: ReadmeFacts): string {
  const words = messagesIn(dataExportMessages, writing.language).readme;
  const { dataset, made, address } = citing.stamp;
  const lines = [
    ...titled(words.title, "=", [
      words.contents(citing.title, isEverything),
      words.version(dataset.version, dataset.released, made),
      address === null ? words.noAddress : words.address(address),
    ]),
    ...titled(words.files, "-", fileLines(writing, tables, pictures)),
    ...titled(words.reading, "-", [...words.readingLines, ...codeLines(writing)].map(bullet)),
    ...titled(words.licence, "-", [...words.licenceLines, ...creditLines(writing, citing)].map(bullet)),
    ...titled(
      words.cite,
      "-",
      citationText(writing, citing)
        .replace(/^\uFEFF/u, "")
        .trimEnd()
        .split("\r\n"),
    ),
  ];
  return `\uFEFF${lines.join("\r\n")}`;
}

function fileLines(writing: Writing, tables: readonly DataTable[], pictures: readonly string[]): readonly string[] {
  const { tableFile, file } = messagesIn(dataExportMessages, writing.language).readme;
  const entries: readonly (readonly [string, string])[] = [
    ["README.txt", file.readme],
    ...tables.map(({ name, title, row, rows }) => [`tables/${name}.csv`, tableFile(title, rows.length, row)] as const),
    ["records.json", file.json],
    ["map.geojson", file.geojson],
    ...pictures.map((name) => [name, file.picture] as const),
    ["citations/citations.txt", file.citation],
    ["citations/citations.bib", file.bib],
    ["CHANGES.txt", file.changes],
    ["package/", file.package],
  ];
  return entries.map(([name, what]) => `${name}\r\n    ${what}`);
}

function codeLines({ language }: Writing): readonly string[] {
  const words = messagesIn(dataExportMessages, language).readme;
  const vocab = messagesIn(vocabulary, language);
  return [
    words.codes(
      words.bound,
      bounds.map((bound) => [bound, vocab.bound[bound]]),
    ),
    words.codes(
      words.status,
      statuses.map((status) => [status, vocab.status[status]]),
    ),
  ];
}

/** Whom the base map is owed to, and what whoever runs the atlas must show on it. */
function creditLines({ language }: Writing, { stamp }: Citing): readonly string[] {
  const words = messagesIn(dataExportMessages, language).readme;
  const { attribution } = messagesIn(mapMessages, language);
  const { coast, boundaries, places, schematic } = attribution;
  return [
    ...[coast, boundaries, places, schematic].map((line) => `${words.basemap} · ${line}`),
    ...(stamp.mapApprovalNumber === null ? [] : [attribution.approval(stamp.mapApprovalNumber)]),
    ...(stamp.mapMaker === null ? [] : [attribution.maker(stamp.mapMaker)]),
  ];
}

function titled(title: string, rule: string, lines: readonly string[]): readonly string[] {
  return [title, rule.repeat(24), ...lines, ""];
}

function bullet(line: string): string {
  return `* ${line}`;
}
