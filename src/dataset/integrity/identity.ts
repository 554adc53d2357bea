import { words, type Finding } from "../problem.ts";
import { citable, references, tableNames, type Row, type TableName } from "../schema.ts";
import { firstColumn, seedFile, type Package, type Table } from "../tables.ts";
import { cell, type Law } from "./law.ts";

/** Two rows with one id would make every reference to it mean the wrong row half of the time. */
export const idsAreUnique: Law = ({ pack }) => [
  ...tableNames
    .filter((name) => hasIds(name) || name === "locations")
    .flatMap((name) => repeated(pack.tables[name], firstColumn(name))),
  ...sharedIds(pack),
];

/**
 * A number missing from obs-xili-01, -02, -04 is a row lost in a spreadsheet, or an id mistyped into its neighbour's.
 * The row whose number goes beyond the count of its family is named.
 */
export const idsRunWithoutGaps: Law = ({ pack }) =>
  tableNames.filter(hasIds).flatMap((name) => gaps(pack.tables[name]));

/** Every reference leads to a row. A reader of the atlas never meets an id instead of a name. */
export const idsResolve: Law = ({ pack }) =>
  tableNames.flatMap((name) =>
    Object.entries(references[name] ?? {}).flatMap(([column, target]) =>
      dangling({ table: pack.tables[name], column, known: knownIds(pack, target), where: target }),
    ),
  );

/** Citations and questions speak about a record of any kind; that record exists. */
export const recordsResolve: Law = ({ pack }) => {
  const known = new Set(citable.flatMap((name) => [...pack.tables[name].ids]));
  if (citable.some((name) => !pack.tables[name].isReadable)) return [];
  const where = citable.join(", ");
  return [
    ...dangling({ table: pack.tables.citations, column: "record", known, where }),
    ...dangling({ table: pack.tables.questions, column: "records", known, where }),
  ];
};

/** A paragraph may be listed once only, and its number says which one it is. */
export const paragraphsAreUnique: Law = ({ pack }) =>
  pack.seeds.flatMap((seed) =>
    seed.paragraphs.flatMap(({ id }, index): readonly Finding[] =>
      id === `p${index + 1}`
        ? []
        : [
            {
              file: seedFile(seed.id),
              row: null,
              column: `paragraphs.${index}.id`,
              value: id,
              what: words(`第${index + 1}个段落的编号是${id}`, `paragraph number ${index + 1} carries the id ${id}`),
              mend: words("段落从p1起连续编号", "number the paragraphs p1, p2, … without gaps"),
            },
          ],
    ),
  );

function hasIds(name: TableName): boolean {
  return firstColumn(name) === "id";
}

/** Both rows are named: either may be the one mistyped. */
function repeated(table: Table<TableName>, column: string): readonly Finding[] {
  const index = table.raw.header.indexOf(column);
  const rowsOfId = new Map<string, number[]>();
  for (const { row, cells } of table.raw.rows) {
    const id = cells[index] ?? "";
    rowsOfId.set(id, [...(rowsOfId.get(id) ?? []), row]);
  }
  return [...rowsOfId]
    .filter(([, rows]) => rows.length > 1)
    .flatMap(([id, rows]) =>
      rows.map(
        (row): Finding => ({
          file: table.file,
          row,
          column,
          value: id,
          what: words(`“${id}”用于第${rows.join("、")}行`, `'${id}' names rows ${rows.join(" and ")}`),
          mend: words("换一个新编号，或删去重复的行", "give each row an id of its own, or delete the repetition"),
        }),
      ),
    );
}

/** One id for two kinds of record would make a citation ambiguous. */
function sharedIds(pack: Package): readonly Finding[] {
  const first = new Map<string, TableName>();
  return citable.flatMap((name) =>
    rowsOf(pack.tables[name]).flatMap((row): readonly Finding[] => {
      const owner = first.get(row.id);
      first.set(row.id, owner ?? name);
      if (owner === undefined || owner === name) return [];
      return [
        {
          file: pack.tables[name].file,
          row: row.row,
          column: "id",
          value: row.id,
          what: words(`“${row.id}”已是${owner}表的编号`, `'${row.id}' is an id of the table ${owner} already`),
          mend: words("换一个新编号", "choose another id"),
        },
      ];
    }),
  );
}

type Identified = { readonly id: string; readonly row: number };

function rowsOf(table: Table<TableName>): readonly Identified[] {
  return table.rows.filter((row): row is typeof row & Identified => "id" in row);
}

function gaps(table: Table<TableName>): readonly Finding[] {
  const families = new Map<string, { readonly id: string; readonly row: number; readonly number: number }[]>();
  const index = table.raw.header.indexOf("id");
  for (const { row, cells } of table.isReadable ? table.raw.rows : []) {
    const id = cells[index] ?? "";
    const match = /^(.+)-(\d{2,4})$/u.exec(id);
    if (!match) continue;
    const [, family = "", number = ""] = match;
    families.set(family, [...(families.get(family) ?? []), { id, row, number: Number(number) }]);
  }
  return [...families].flatMap(([family, members]) => {
    const numbers = new Set(members.map(({ number }) => number));
    const absent = members.map((_, at) => at + 1).filter((number) => !numbers.has(number));
    if (absent.length === 0) return [];
    const lost = absent.map((number) => `${family}-${String(number).padStart(2, "0")}`).join(", ");
    return members
      .filter(({ number }) => number > members.length || number === 0)
      .map(
        ({ id, row }): Finding => ({
          file: table.file,
          row,
          column: "id",
          value: id,
          what: words(`编号不连续：缺${lost}`, `the numbers have a gap: ${lost} is missing`),
          mend: words("补回缺少的行，或重新连续编号", "put the missing row back, or number without gaps"),
        }),
      );
  });
}

type Target = TableName | "sources";

/** The ids of a table, or undefined where the table itself could not be read and nothing can be said. */
function knownIds(pack: Package, target: Target): ReadonlySet<string> | undefined {
  if (target === "sources") return pack.seedIds;
  return pack.tables[target].isReadable ? pack.tables[target].ids : undefined;
}

function dangling(reference: {
  readonly table: Table<TableName>;
  readonly column: string;
  readonly known: ReadonlySet<string> | undefined;
  readonly where: string;
}): readonly Finding[] {
  const { table, column, known, where } = reference;
  if (known === undefined) return [];
  return table.rows.flatMap((row) =>
    idsIn(row, column)
      .filter((id) => !known.has(id))
      .map(
        (id): Finding => ({
          ...cell(table, row, column as keyof Row<TableName>),
          what: words(`没有编号为“${id}”的记录（${where}）`, `'${id}' is no id of ${where}`),
          mend: words("改正编号，或补上那条记录", "correct the id, or add that record"),
        }),
      ),
  );
}

function idsIn(row: Row<TableName>, column: string): readonly string[] {
  const value: unknown = (row as Readonly<Record<string, unknown>>)[column];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" ? [value] : [];
}
