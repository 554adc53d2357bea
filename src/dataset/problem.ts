import { say, type Language, type LocalText } from "../domain/text.ts";

/** Something wrong in a package, said so that its author can find and mend it. */
export interface Problem {
  /** Path inside the package, e.g. "data/hubs.csv". */
  readonly file: string;
  /** As a spreadsheet numbers it: the header is row 1. Null in JSON files and where the whole file is meant. */
  readonly row: number | null;
  /** The column, or the path inside a JSON file. */
  readonly column: string | null;
  /** What stands there now. */
  readonly value: string | null;
  readonly what: LocalText;
  readonly mend: LocalText;
  /** Name of the law that is broken. */
  readonly law: string;
}

/** A problem before its law has signed it. */
export type Finding = Omit<Problem, "law">;

/** A sentence for a reader, in both languages. */
export function words(zh: string, en: string): LocalText {
  return { zh, en };
}

/** "data/observations.csv, row 12, column bound: … Mend: …" */
export function problemLine(problem: Problem, language: Language): string {
  const what = say(problem.what, language);
  const mend = say(problem.mend, language);
  return language === "en"
    ? `${problemPlace(problem, language)}: ${what}. Mend: ${mend}.`
    : `${problemPlace(problem, language)}：${what}。改法：${mend}。`;
}

/** "data/observations.csv, row 12, column bound" */
function problemPlace(problem: Finding, language: Language): string {
  const row = problem.row === null ? [] : [language === "en" ? `row ${problem.row}` : `第${problem.row}行`];
  const column =
    problem.column === null ? [] : [language === "en" ? `column ${problem.column}` : `${problem.column}列`];
  return [problem.file, ...row, ...column].join(language === "en" ? ", " : "，");
}
