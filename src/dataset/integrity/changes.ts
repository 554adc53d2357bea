import { words, type Finding } from "../problem.ts";
import { aboutFile } from "../tables.ts";
import { cell, type Law } from "./law.ts";

/**
 * The version of the package, and the day on which it says it was made, are those that its change log names first; the log runs
 * back in time and names each version once.
 */
export const versionIsLogged: Law = ({ pack }) => {
  const { changes } = pack.tables;
  if (pack.about === null || !changes.isReadable) return [];
  const { version, created } = pack.about;
  const own = changes.rows.find((row) => row.version === version);
  const logged = changes.raw.rows[0]?.cells[changes.raw.header.indexOf("version")];
  return [
    ...(logged === version ? [] : [notLogged("version", version)]),
    ...(own && created !== undefined && !created.startsWith(own.date) ? [notLogged("created", created)] : []),
    ...changes.rows.flatMap((row, index): readonly Finding[] => {
      const later = changes.rows.slice(0, index);
      if (later.some((other) => other.version === row.version)) return [{ ...cell(changes, row, "version"), ...twice }];
      return later.some(({ date }) => date < row.date) ? [{ ...cell(changes, row, "date"), ...outOfOrder }] : [];
    }),
  ];
};

const twice = {
  what: words("这个版本已在上面记过", "this version is logged further up already"),
  mend: words("合并两行，或改正版本", "join the two rows, or correct the version"),
};

const outOfOrder = {
  what: words("变更记录应从新到旧", "the log runs from the latest version back"),
  mend: words("改正日期或行的次序", "correct the date or the order of the rows"),
};

function notLogged(column: "version" | "created", value: string): Finding {
  return {
    file: aboutFile,
    row: null,
    column,
    value,
    what:
      column === "version"
        ? words("与changes.csv第一行的版本不同", "this is not the version in the first row of changes.csv")
        : words("与changes.csv里这一版的日期不同", "this is not the day of this version in changes.csv"),
    mend: words(
      "在changes.csv顶部写一行，说明这一版改了什么",
      "say at the top of changes.csv what this version changed",
    ),
  };
}
