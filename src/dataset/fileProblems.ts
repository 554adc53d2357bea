import { words, type Problem } from "./problem.ts";

/** What is wrong with the columns of a table; nothing is said about their order. */
export function headerProblems(
  file: string,
  header: readonly string[],
  expected: readonly string[],
): readonly Problem[] {
  if (header.length === 1 && /[;\t]/u.test(header[0] ?? "")) return [wrongDelimiter(file, header[0] ?? "")];
  const absent = expected.filter((column) => !header.includes(column));
  const unknown = header.filter((column, index) => !expected.includes(column) || header.indexOf(column) !== index);
  return [
    ...absent.map(
      (column): Problem => ({
        file,
        row: 1,
        column,
        value: null,
        law: "columnsAreComplete",
        what: words(`缺少“${column}”列`, `the column '${column}' is missing`),
        mend: words(
          `在表头补上“${column}”，每行补上相应单元格`,
          `add '${column}' to the header and a cell to every row`,
        ),
      }),
    ),
    ...unknown.map(
      (column): Problem => ({
        file,
        row: 1,
        column,
        value: column,
        law: "columnsAreComplete",
        what: words(
          `“${column}”列不属于这张表，或出现了两次`,
          `the column '${column}' does not belong to this table, or stands twice`,
        ),
        mend: words(
          `删去该列，或改正列名（应为：${expected.join("、")}）`,
          `delete it, or correct its name (the columns are ${expected.join(", ")})`,
        ),
      }),
    ),
  ];
}

function wrongDelimiter(file: string, header: string): Problem {
  return {
    file,
    row: 1,
    column: null,
    value: header,
    law: "columnsAreComplete",
    what: words("各列不是用逗号分隔的", "the columns are not separated by commas"),
    mend: words("从表格软件另存为“CSV UTF-8（逗号分隔）”", 'save the sheet as "CSV UTF-8 (comma delimited)"'),
  };
}

/** A file the package must have. */
export function missing(file: string): Problem {
  return {
    file,
    row: null,
    column: null,
    value: null,
    law: "filesArePresent",
    what: words("缺少这个文件", "the file is missing"),
    mend: words("补上该文件；没有内容时只留表头", "add the file; a table without rows still needs its header"),
  };
}

/** A table of a name nobody knows: it may be mistyped, and would be left out in silence. */
export function strayTable(file: string, names: readonly string[]): Problem {
  return {
    file,
    row: null,
    column: null,
    value: null,
    law: "filesArePresent",
    what: words("没有这样一张表", "no table has this name"),
    mend: words(
      `改正文件名（表名：${names.join("、")}）或移走文件`,
      `correct the file name (tables: ${names.join(", ")}) or move it away`,
    ),
  };
}

/** A record is found by the name of its file. */
export function wrongSeedId(file: string, id: string, expected: string): Problem {
  return {
    file,
    row: null,
    column: "id",
    value: id,
    law: "seedsAreNamedAfterTheirId",
    what: words(`编号“${id}”与文件名不一致`, `the id '${id}' is not the name of the file`),
    mend: words(`写作“${expected}”，或改文件名`, `write '${expected}', or rename the file`),
  };
}
