import { districtProblems } from "../../src/dataset/districtLaw.ts";
import { datasetParser } from "../../src/dataset/parse.ts";
import type { Problem } from "../../src/dataset/problem.ts";
import type { TableName } from "../../src/dataset/schema.ts";
import { readDistricts } from "../../scripts/read-districts.ts";
import { mutationsOf, type Mutation } from "./mutations.ts";

export interface Outcome {
  readonly mutations: number;
  /** Changes after which the dataset still passes, or no problem names the row with a law. */
  readonly missed: readonly string[];
}

const parse = datasetParser();
const districts = readDistricts();

/** Makes every mutation of a table, one after the other, and asks the checks of `npm run data:check` about each. */
export function outcomeOf(
  table: TableName,
  {
    files,
    isAsked = () => true,
  }: { readonly files: ReadonlyMap<string, string>; readonly isAsked?: (mutation: Mutation) => boolean },
): Outcome {
  let mutations = 0;
  const missed: string[] = [];
  for (const mutation of mutationsOf(files, table)) {
    if (!isAsked(mutation)) continue;
    mutations += 1;
    if (!problemsAfter(files, mutation).some((problem) => names(problem, mutation))) missed.push(described(mutation));
  }
  return { mutations, missed };
}

function problemsAfter(files: ReadonlyMap<string, string>, { table, file, text }: Mutation): readonly Problem[] {
  const changed = new Map(files).set(file, text);
  const result = parse(changed);
  const outside = table === "locations" && districts ? districtProblems(changed, districts) : [];
  return [...(result.ok ? [] : result.problems), ...outside];
}

/** The file, the row, and either the column or what is wrong with the row as a whole. */
function names(problem: Problem, { file, row }: Mutation): boolean {
  return (
    problem.file === file &&
    problem.row === row &&
    problem.law !== "" &&
    problem.what.en !== "" &&
    problem.mend.en !== ""
  );
}

function described({ file, row, column, from, to }: Mutation): string {
  return `${file}, row ${row}, ${column}: ${from || "(empty)"} → ${to || "(empty)"}`;
}
