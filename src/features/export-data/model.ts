import { cellText } from "../../exports/data/csv.ts";
import { type DataParcel, featuresOf, fullTable } from "../../exports/data/dataExport.ts";
import type { DataTable } from "../../exports/data/dataTable.ts";
import type { SetName } from "../../i18n/messages/dataTables.ts";
import { type TableText, tableText } from "../../ui/tableText.ts";

export const formats = ["csv", "json", "geojson", "citation", "zip"] as const;
export type Format = (typeof formats)[number];

/** How many records a parcel holds; a source is one too. */
export function recordCount({ sets, names }: DataParcel): number {
  return names.reduce((sum, name) => sum + sets[name].length, 0);
}

/** The first rows of a table as the file will have them. */
export interface Preview {
  readonly name: SetName;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly PreviewRow[];
  /** How many rows the file will have. */
  readonly total: number;
}

export interface PreviewRow {
  readonly record: string;
  /** True where the record's evidence can be opened. */
  readonly isOpen: boolean;
  readonly cells: readonly PreviewCell[];
}

export interface PreviewCell {
  /** Empty where the file has an empty cell. */
  readonly text: string;
  /** True for words as a source prints them. */
  readonly isPrinted: boolean;
  /** True for a figure of the dataset. */
  readonly isFigure: boolean;
}

export const previewRows = 3;

export function previewOf(table: DataTable): Preview {
  const isOpen = openSets.has(table.name);
  const record = table.columns.findIndex(({ key }) => key === "record");
  return {
    name: table.name,
    title: table.title,
    columns: table.columns.map(({ key, label, type }) => ({ key, label, isNumber: type === "number" })),
    rows: table.rows.slice(0, previewRows).map(({ cells }) => ({
      record: cellText(cells[record] ?? null),
      isOpen,
      cells: cells.map((cell, index) => ({
        text: cellText(cell),
        isPrinted: table.columns[index]?.isPrinted ?? false,
        isFigure: isOpen && figureKeys.has(table.columns[index]?.key ?? ""),
      })),
    })),
    total: table.rows.length,
  };
}

/** The table for the clipboard: all rows, as in the file. */
export function clipboardTable(parcel: DataParcel, name: SetName): TableText {
  const { columns, rows } = fullTable(parcel, name);
  return tableText(
    columns.map(({ label }) => label),
    rows.map(({ cells }) => cells.map(cellText)),
  );
}

/** What a GeoJSON file would hold. */
export function featureCounts(parcel: DataParcel) {
  const { features } = featuresOf(parcel);
  const bare = features.filter(({ geometry }) => geometry === null);
  const undrawn = bare.filter(({ properties }) => properties.feature === "link").length;
  return {
    points: features.filter(({ geometry }) => geometry?.type === "Point").length,
    lines: features.filter(({ geometry }) => geometry?.type === "LineString").length,
    unplaced: bare.length - undrawn,
    undrawn,
  };
}

/** The sets whose records have an evidence card. */
const openSets: ReadonlySet<SetName> = new Set([
  "figures",
  "derivations",
  "links",
  "events",
  "instruments",
  "sectors",
  "places",
  "people",
]);

const figureKeys: ReadonlySet<string> = new Set(["printed", "value", "min", "max"]);
