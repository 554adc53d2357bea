import * as z from "zod/mini";
import { complaint, jsonProblem } from "./complaint.ts";
import { headerProblems, missing, strayTable, wrongSeedId } from "./fileProblems.ts";
import { words, type Problem } from "./problem.ts";
import { type RawTable, rawTable, type TableReading } from "./rawTable.ts";
import { schemas, tableNames, type Row, type TableName } from "./schema.ts";
import { seedSchema, type Seed } from "./seed.ts";

/** A table as far as it could be read. */
export interface Table<Name extends TableName> {
  readonly file: string;
  /** Rows whose cells are all sound. */
  readonly rows: readonly Row<Name>[];
  /** First cells of every row, sound or not, so that one bad cell does not make its record unknown. */
  readonly ids: ReadonlySet<string>;
  readonly raw: RawTable;
  /** False where the file is missing or its header is wrong: nothing can be said about what it should hold. */
  readonly isReadable: boolean;
}

export type Tables = { readonly [Name in TableName]: Table<Name> };

/** The package's own description, datapackage.json. */
export type About = z.output<typeof aboutSchema>;

/** Everything in a package that could be read. */
export interface Package {
  readonly tables: Tables;
  readonly seeds: readonly Seed[];
  /** Ids of all seed files, sound or not. */
  readonly seedIds: ReadonlySet<string>;
  readonly about: About | null;
  /** Rows of data/reviewed.csv: table, record, seal; null where nobody has reviewed the package. */
  readonly reviewed: RawTable | null;
}

export const aboutFile = "data/datapackage.json";
export const reviewedFile = "data/reviewed.csv";

const aboutSchema = z.looseObject({
  sources: z.optional(z.array(z.looseObject({ id: z.optional(z.string()) }))),
  title: z.string().check(z.minLength(1, "text")),
  version: z.string().check(z.minLength(1, "text")),
  created: z.optional(z.string()),
  resources: z.array(
    z.looseObject({
      path: z.string(),
      schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }),
    }),
  ),
});

/** Path of a table inside a package. */
export function tableFile(name: TableName): string {
  return `data/${name}.csv`;
}

/** Path of a seed record inside a package. */
export function seedFile(id: string): string {
  return `seeds/${id}.json`;
}

/** What could be read, and what was wrong with each file on its own; what holds between files is for the laws. */
export interface Reading {
  readonly package: Package;
  readonly problems: readonly Problem[];
}

/** A file as text, or a table that has been told apart into rows and cells already, header first. */
export type FileContent = string | readonly (readonly string[])[];

/** Tells the text of a CSV file apart into rows and cells. */
export type CsvReader = (file: string, text: string) => TableReading;

/** Reads packages one after the other, and a file again only where its content has changed. */
export function packageReader(readCsv: CsvReader): (files: ReadonlyMap<string, FileContent>) => Reading {
  const tableIn = (file: string, content: FileContent) =>
    typeof content === "string" ? readCsv(file, content) : rawTable(file, content);
  const tableOf = remembering((name: TableName, content) => reading((note) => readTable(name, content, tableIn, note)));
  const seedOf = remembering((file: string, content) => reading((note) => readSeed(file, textOf(content) ?? "", note)));
  const aboutOf = remembering((_file: string, content) => reading((note) => readAbout(textOf(content), note)));
  const reviewedOf = remembering((_file: string, content) => reading((note) => readReviewed(content, tableIn, note)));
  return (files) => {
    const tables = tableNames.map((name) => [name, tableOf(name, files.get(tableFile(name)))] as const);
    const seedPaths = [...files.keys()].filter((path) => /^seeds\/[^/]+\.json$/u.test(path)).sort();
    const seeds = seedPaths.map((path) => seedOf(path, files.get(path)));
    const about = aboutOf(aboutFile, files.get(aboutFile));
    const reviewed = reviewedOf(reviewedFile, files.get(reviewedFile));
    return {
      package: {
        tables: Object.fromEntries(tables.map(([name, { value }]) => [name, value])) as unknown as Tables,
        seeds: inOrder(
          about.value,
          seeds.flatMap(({ value }) => value),
        ),
        seedIds: new Set(seedPaths.map((path) => path.slice("seeds/".length, -".json".length))),
        about: about.value,
        reviewed: reviewed.value,
      },
      problems: [
        ...tables.flatMap(([, { problems }]) => problems),
        ...[about, ...seeds, reviewed].flatMap(({ problems }) => problems),
        ...[...files.keys()].filter(isStray).map((path) => strayTable(path, tableNames)),
      ],
    };
  };
}

interface FileReading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

function reading<T>(read: (note: Note) => T): FileReading<T> {
  const problems: Problem[] = [];
  return { value: read((found) => problems.push(...found)), problems };
}

function remembering<Key, T>(
  read: (key: Key, content: FileContent | undefined) => T,
): (key: Key, content: FileContent | undefined) => T {
  const known = new Map<Key, { readonly content: FileContent | undefined; readonly result: T }>();
  return (key, content) => {
    const last = known.get(key);
    if (last && last.content === content) return last.result;
    const result = read(key, content);
    known.set(key, { content, result });
    return result;
  };
}

/** Sources in the order in which the package lists them; those it does not list come last, by name. */
function inOrder(about: About | null, seeds: readonly Seed[]): readonly Seed[] {
  const listed = (about?.sources ?? []).map(({ id }) => id);
  const place = ({ id }: Seed) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return seeds.toSorted((a, b) => place(a) - place(b));
}

type Note = (problems: readonly Problem[]) => void;

type TableIn = (file: string, content: FileContent) => TableReading;

/** A JSON record can only be text; a table in its place is as good as no record. */
function textOf(content: FileContent | undefined): string | undefined {
  return typeof content === "string" ? content : undefined;
}

function readTable<Name extends TableName>(
  name: Name,
  content: FileContent | undefined,
  tableIn: TableIn,
  note: Note,
): Table<Name> {
  const file = tableFile(name);
  if (content === undefined) {
    note([missing(file)]);
    return { file, rows: [], ids: new Set(), raw: { header: [], rows: [] }, isReadable: false };
  }
  const { table: raw, findings } = tableIn(file, content);
  note(findings.map((finding) => ({ ...finding, law: "csvIsWellFormed" })));
  const wrong = headerProblems(file, raw.header, Object.keys(schemas[name].def.shape));
  note(wrong);
  const ids = new Set(raw.rows.map(({ cells }) => cells[raw.header.indexOf(firstColumn(name))] ?? ""));
  if (wrong.length > 0) return { file, rows: [], ids, raw, isReadable: false };
  return {
    file,
    rows: raw.rows.flatMap((row) => readRow({ name, file, header: raw.header, note }, row)),
    ids,
    raw,
    isReadable: true,
  };
}

function readRow<Name extends TableName>(
  table: { readonly name: Name; readonly file: string; readonly header: readonly string[]; readonly note: Note },
  { row, cells }: RawTable["rows"][number],
): readonly Row<Name>[] {
  const record = Object.fromEntries(table.header.map((column, index) => [column, cells[index] ?? ""]));
  const result = schemas[table.name].safeParse(record);
  if (result.success) return [Object.assign(result.data, { row }) as unknown as Row<Name>];
  table.note(
    result.error.issues.map((issue): Problem => {
      const column = String(issue.path[0] ?? "");
      return {
        file: table.file,
        row,
        column,
        value: record[column] ?? null,
        ...complaint(issue, record[column]),
        law: "cellsAreSound",
      };
    }),
  );
  return [];
}

/** The column that names a row: its id, or the record it speaks about. */
export function firstColumn(name: TableName): string {
  return Object.keys(schemas[name].def.shape)[0] ?? "id";
}

function readSeed(file: string, text: string, note: Note): readonly Seed[] {
  const data = readJson(file, text, note);
  if (data === undefined) return [];
  const result = seedSchema.safeParse(data);
  if (!result.success) {
    note(result.error.issues.map((issue) => jsonProblem(file, issue)));
    return [];
  }
  const expected = file.slice("seeds/".length, -".json".length);
  if (result.data.id !== expected) note([wrongSeedId(file, result.data.id, expected)]);
  return [result.data];
}

function readAbout(text: string | undefined, note: Note): About | null {
  if (text === undefined) {
    note([missing(aboutFile)]);
    return null;
  }
  const data = readJson(aboutFile, text, note);
  if (data === undefined) return null;
  const result = aboutSchema.safeParse(data);
  if (result.success) return result.data;
  note(result.error.issues.map((issue) => jsonProblem(aboutFile, issue)));
  return null;
}

function readReviewed(content: FileContent | undefined, tableIn: TableIn, note: Note): RawTable | null {
  if (content === undefined) return null;
  const { table, findings } = tableIn(reviewedFile, content);
  note(findings.map((finding) => ({ ...finding, law: "csvIsWellFormed" })));
  const wrong = headerProblems(reviewedFile, table.header, ["table", "record", "seal"]);
  note(wrong);
  return wrong.length === 0 ? table : null;
}

function readJson(file: string, text: string, note: Note): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    note([
      {
        file,
        row: null,
        column: null,
        value: null,
        law: "jsonIsWellFormed",
        what: words(
          "不是有效的JSON",
          `this is not valid JSON (${error instanceof Error ? error.message : "unreadable"})`,
        ),
        mend: words("检查逗号、引号与括号是否成对", "look for a missing comma, quotation mark or bracket"),
      },
    ]);
    return undefined;
  }
}

function isStray(path: string): boolean {
  if (!/^data\/[^/]+\.csv$/u.test(path) || path === reviewedFile) return false;
  return !tableNames.some((name) => tableFile(name) === path);
}
