import Papa from "papaparse";
import { isWording } from "../../src/dataset/integrity/review.ts";
import { references, schemas, tableNames, type TableName } from "../../src/dataset/schema.ts";
import { tableFile } from "../../src/dataset/tables.ts";
import { bounds } from "../../src/domain/observation.ts";

/** One cell of one table with another value in it. */
export interface Mutation {
  readonly table: TableName;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  /** The changed row. */
  readonly cells: readonly string[];
  /** The whole table with the change in it. */
  readonly text: string;
}

/** What a column holds, as far as a slip of the hand is concerned. */
export type Kind =
  | "id"
  | "reference"
  | "number"
  | "bound"
  | "date"
  | "source"
  | "paragraph"
  | "phrase"
  | "coordinate"
  | "word";

/** Every plausible slip in every cell that states a fact: one table at a time, in reading order. */
export function* mutationsOf(files: ReadonlyMap<string, string>, table: TableName): Generator<Mutation> {
  const file = tableFile(table);
  const rows = readRows(files, table);
  const [header = [], ...body] = rows;
  const lines = body.map((cells) => Papa.unparse([cells]));
  const head = Papa.unparse([header]);
  for (const [index, cells] of body.entries()) {
    for (const [at, column] of header.entries()) {
      if (isWording(table, column)) continue;
      const kind = kindOf(table, column);
      const from = cells[at] ?? "";
      for (const to of slips(files, { table, column, kind, cells, header, body, index, at })) {
        if (to === from) continue;
        const changed = cells.with(at, to);
        const text = `${[head, ...lines.with(index, Papa.unparse([changed]))].join("\n")}\n`;
        yield { table, file, row: index + 2, column, kind, from, to, cells: changed, text };
      }
    }
    const swapped = swappedPosition(header, cells);
    if (swapped) {
      const text = `${[head, ...lines.with(index, Papa.unparse([swapped]))].join("\n")}\n`;
      yield {
        table,
        file,
        row: index + 2,
        column: "longitude",
        kind: "coordinate",
        from: "lon, lat",
        to: "lat, lon",
        cells: swapped,
        text,
      };
    }
  }
}

/** A table with these rows in the place of its own, by their numbers. */
export function tableWith(
  files: ReadonlyMap<string, string>,
  table: TableName,
  changed: ReadonlyMap<number, readonly string[]>,
): string {
  const rows = readRows(files, table).map((cells, index) => changed.get(index + 1) ?? cells);
  return `${Papa.unparse([...rows], { newline: "\n" })}\n`;
}

interface Cell {
  readonly table: TableName;
  readonly column: string;
  readonly kind: Kind;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly index: number;
  readonly at: number;
}

function slips(files: ReadonlyMap<string, string>, cell: Cell): readonly string[] {
  const from = cell.cells[cell.at] ?? "";
  switch (cell.kind) {
    case "id":
      return [mistyped(from)];
    case "reference":
      return otherReferences(files, cell, from);
    case "source":
      return [next(idsOf(files, "sources"), from)];
    case "number":
      return from === "" ? ["1"] : [otherDigit(from), `${from}0`];
    case "bound":
      return bounds.filter((bound) => bound !== from);
    case "date":
      return from === "" ? ["2024"] : shifted(from);
    case "paragraph":
      return [otherParagraph(files, cell)];
    case "phrase":
      return from === ""
        ? ["2024"]
        : [from.slice(0, -1), otherDigit(from), neighbour(cell)].filter((phrase) => phrase !== "");
    case "coordinate":
      return [
        String(Number(from) + 0.5),
        String(Number(from) - 0.5),
        otherDigit(from.split(".")[0] ?? "") + from.slice(from.indexOf(".")),
      ];
    case "word":
      return [neighbour(cell)];
  }
}

function kindOf(table: TableName, column: string): Kind {
  const target = (references[table] as Readonly<Record<string, string>> | undefined)?.[column];
  if (column === "id" && target === undefined) return "id";
  if (column === "id") return "id";
  if (target === "sources") return column === "source" ? "source" : "reference";
  if (target !== undefined || column === "record" || column === "records") return "reference";
  if (["value", "value_min", "value_max", "precision_m"].includes(column)) return "number";
  if (column === "bound") return "bound";
  if (["as_of", "period_start", "period_end", "date", "end_date", "since"].includes(column)) return "date";
  if (column === "paragraph") return "paragraph";
  if (column === "phrase" || column === "as_of_phrase") return "phrase";
  if (column === "longitude" || column === "latitude") return "coordinate";
  return "word";
}

function readRows(files: ReadonlyMap<string, string>, table: TableName): readonly (readonly string[])[] {
  return Papa.parse<string[]>((files.get(tableFile(table)) ?? "").trimEnd(), { delimiter: "," }).data;
}

const idLists = new Map<string, readonly string[]>();

function idsOf(files: ReadonlyMap<string, string>, target: string): readonly string[] {
  const known = idLists.get(target);
  if (known) return known;
  const ids =
    target === "sources"
      ? [...files.keys()].flatMap((path) => /^seeds\/(.+)\.json$/u.exec(path)?.[1] ?? [])
      : readRows(files, target as TableName)
          .slice(1)
          .map(([id = ""]) => id);
  idLists.set(target, ids);
  return ids;
}

/** Another id of the same table; in a list, the first is exchanged; in an empty cell, one appears. And one id mistyped. */
function otherReferences(files: ReadonlyMap<string, string>, cell: Cell, from: string): readonly string[] {
  const target =
    (references[cell.table] as Readonly<Record<string, string>> | undefined)?.[cell.column] ?? "observations";
  const ids = idsOf(files, target);
  if (from === "") return [ids[0] ?? ""];
  const [first = "", ...rest] = from.split(";");
  const other = next(
    ids.filter((id) => id === first || !rest.includes(id)),
    first,
  );
  return [[other, ...rest].join(";"), [mistyped(first), ...rest].join(";")];
}

function next(ids: readonly string[], id: string): string {
  return ids[(ids.indexOf(id) + 1) % ids.length] ?? id;
}

function mistyped(id: string): string {
  const last = id.at(-1) ?? "";
  const other = /\d/u.test(last)
    ? String((Number(last) + 1) % 10)
    : last === "z"
      ? "a"
      : String.fromCharCode(last.charCodeAt(0) + 1);
  return id.slice(0, -1) + other;
}

/** The last digit is another one. */
function otherDigit(text: string): string {
  return text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) % 9) + 1));
}

/** A day, a month or a year later, and a year earlier. */
function shifted(date: string): readonly string[] {
  const [year = "", month, day] = date.split("-");
  const earlier = date.replace(/^\d{4}/u, String(Number(year) - 1));
  if (month === undefined) return [String(Number(year) + 1), earlier];
  const later = new Date(
    Date.UTC(Number(year), Number(month) - (day === undefined ? 0 : 1), day === undefined ? 1 : Number(day) + 1),
  );
  return [later.toISOString().slice(0, date.length), earlier];
}

/** The next paragraph of the source. */
function otherParagraph(files: ReadonlyMap<string, string>, cell: Cell): string {
  const source = cell.cells[cell.header.indexOf("source")] ?? "";
  const seed = JSON.parse(files.get(`seeds/${source}.json`) ?? "{}") as { paragraphs?: { id: string }[] };
  return next(
    (seed.paragraphs ?? []).map(({ id }) => id),
    cell.cells[cell.at] ?? "",
  );
}

/** The first other value further down the column. */
function neighbour({ body, index, at, cells }: Cell): string {
  const others = [...body.slice(index + 1), ...body.slice(0, index)].map((row) => row[at] ?? "");
  return others.find((value) => value !== cells[at] && value !== "") ?? "";
}

function swappedPosition(header: readonly string[], cells: readonly string[]): readonly string[] | undefined {
  const [longitude, latitude] = [header.indexOf("longitude"), header.indexOf("latitude")];
  if (longitude < 0) return undefined;
  return cells.with(longitude, cells[latitude] ?? "").with(latitude, cells[longitude] ?? "");
}

export const mutatedTables = tableNames.filter((name) =>
  Object.keys(schemas[name].def.shape).some((column) => !isWording(name, column)),
);
