import { words, type Finding } from "../problem.ts";
import { tableNames } from "../schema.ts";
import { aboutFile, tableFile } from "../tables.ts";
import type { Law } from "./law.ts";

/** The package describes the tables it holds, column by column, so that any tool for data packages can read them. */
export const packageDescribesItsTables: Law = ({ pack }) => {
  if (pack.about === null) return [];
  const described = new Map(
    pack.about.resources.map(({ path, schema }) => [`data/${path}`, schema.fields.map(({ name }) => name)]),
  );
  return tableNames.flatMap((name): readonly Finding[] => {
    const table = pack.tables[name];
    const fields = described.get(tableFile(name));
    if (!table.isReadable || fields?.join(",") === table.raw.header.join(",")) return [];
    return [
      {
        file: aboutFile,
        row: null,
        column: "resources",
        value: name,
        what: words(
          fields ? `对${name}.csv各列的描述与表头不同` : `没有描述${name}.csv`,
          fields ? `the fields given for ${name}.csv differ from its header` : `${name}.csv is not described`,
        ),
        mend: words(
          `按顺序列出：${table.raw.header.join("、")}`,
          `list, in this order: ${table.raw.header.join(", ")}`,
        ),
      },
    ];
  });
};
