import { words, type Finding } from "../problem.ts";
import { tableNames, type TableName } from "../schema.ts";
import { seedFile, type Table } from "../tables.ts";
import type { Law } from "./law.ts";

/** A text in one language only would leave a hole in the other: …_zh and …_en are filled together or empty together. */
export const textsComeInBothLanguages: Law = ({ pack }) => [
  ...tableNames.flatMap((name) => lopsidedRows(pack.tables[name])),
  ...pack.seeds.flatMap((seed) => lopsidedFields(seedFile(seed.id), { ...seed, verified: null }, "")),
];

function lopsidedRows(table: Table<TableName>): readonly Finding[] {
  const pairs = table.isReadable
    ? table.raw.header.filter((column) => column.endsWith("_zh")).map((zh) => [zh, `${zh.slice(0, -3)}_en`] as const)
    : [];
  const columns = pairs
    .map(([zh, en]) => ({ zh, en, zhAt: table.raw.header.indexOf(zh), enAt: table.raw.header.indexOf(en) }))
    .filter(({ enAt }) => enAt >= 0);
  return table.raw.rows.flatMap(({ row, cells }) =>
    columns
      .filter(({ zhAt, enAt }) => (cells[zhAt] === "") !== (cells[enAt] === ""))
      .map(({ zh, en, zhAt }) => half({ file: table.file, row, column: cells[zhAt] === "" ? zh : en })),
  );
}

function lopsidedFields(file: string, value: unknown, path: string): readonly Finding[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([key, field]): readonly Finding[] => {
    const other = key.endsWith("_zh") ? `${key.slice(0, -3)}_en` : undefined;
    // The printed headline may be missing while our rendering of its matter is not.
    const isLopsided =
      other !== undefined && other in fields && key !== "title_zh" && (field === null) !== (fields[other] === null);
    const column = `${path}${field === null ? key : other}`;
    return [
      ...(isLopsided ? [half({ file, row: null, column })] : []),
      ...lopsidedFields(file, field, `${path}${key}.`),
    ];
  });
}

function half(place: Pick<Finding, "file" | "row" | "column">): Finding {
  return {
    ...place,
    value: null,
    what: words("只有一种语言", "the text is there in one language only"),
    mend: words("补上另一种语言，或两种都留空", "write it in the other language too, or leave both empty"),
  };
}
