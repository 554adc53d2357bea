import { readCsv } from "../../src/dataset/csv.ts";
import { districtProblems } from "../../src/dataset/districtLaw.ts";
import { draftReader } from "../../src/dataset/draft.ts";
import { type LawName, laws } from "../../src/dataset/integrity/laws.ts";
import { datasetParser } from "../../src/dataset/parse.ts";
import type { Problem } from "../../src/dataset/problem.ts";
import type { TableName } from "../../src/dataset/schema.ts";
import { tableFile } from "../../src/dataset/tables.ts";
import { readDistricts } from "../../scripts/read-districts.ts";
import { type Mutation, mutationsOf, tableWith } from "./mutations.ts";

export interface Outcome {
  readonly mutations: number;
  /** Changes after which the dataset still passes, or no problem names the row with a law. */
  readonly missed: readonly string[];
}

type Files = ReadonlyMap<string, string>;

/**
 * Makes every mutation of a table, one after the other, and asks the checks of `npm run data:check` about each until one
 * names the row. Asking all of them about thousands of slips takes minutes; so that the parser passes on what its laws
 * find is seen on the first slip of each column, and that no law trips over any slip on packages with one in every row.
 */
export function outcomeOf(
  table: TableName,
  { files, isAsked = () => true }: { readonly files: Files; readonly isAsked?: (mutation: Mutation) => boolean },
): Outcome {
  let mutations = 0;
  const missed: string[] = [];
  const columns = new Set<string>();
  const slips = new Map<number, (readonly string[])[]>();
  const isCaught = catcher(files);
  for (const mutation of mutationsOf(files, table)) {
    if (!isAsked(mutation)) continue;
    mutations += 1;
    const isFirst = !columns.has(mutation.column);
    columns.add(mutation.column);
    slips.set(mutation.row, [...(slips.get(mutation.row) ?? []), mutation.cells]);
    if (!isCaught(mutation) || (isFirst && !isNamedByAll(files, mutation))) missed.push(described(mutation));
  }
  return { mutations, missed: [...missed, ...passedTogether(files, table, slips)] };
}

const read = draftReader(readCsv);
const parse = datasetParser();
const districts = readDistricts();
const lawNames = Object.keys(laws) as readonly LawName[];

/** Asks first the law that caught the last slip in the same column; it catches most of the others too. */
function catcher(files: Files): (mutation: Mutation) => boolean {
  const lastOf = new Map<string, LawName>();
  return (mutation) => {
    const { facts, problems } = read(changed(files, mutation));
    if (problems.some((problem) => names(problem, mutation))) return true;
    const isBroken = (law: LawName) => laws[law](facts).some((finding) => names({ ...finding, law }, mutation));
    const last = lastOf.get(mutation.column);
    if (last && isBroken(last)) return true;
    const law = lawNames.find(isBroken);
    if (law) lastOf.set(mutation.column, law);
    return law !== undefined || outside(mutation).some((problem) => names(problem, mutation));
  };
}

function isNamedByAll(files: Files, mutation: Mutation): boolean {
  const result = parse(changed(files, mutation));
  return [...(result.ok ? [] : result.problems), ...outside(mutation)].some((problem) => names(problem, mutation));
}

/** What the polygons say, which the parser does without. */
function outside({ table, file, text }: Mutation): readonly Problem[] {
  return table === "locations" && districts ? districtProblems(new Map([[file, text]]), districts) : [];
}

/** Makes the first slip of every row at once, then the second of every row, and so on. */
function passedTogether(
  files: Files,
  table: TableName,
  slips: ReadonlyMap<number, readonly (readonly string[])[]>,
): readonly string[] {
  const most = Math.max(...[...slips.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => turn).flatMap((turn) => {
    const rows = new Map(
      [...slips].flatMap(([row, ofRow]) => ofRow.slice(turn, turn + 1).map((cells) => [row, cells])),
    );
    const isSound = parse(new Map(files).set(tableFile(table), tableWith(files, table, rows))).ok;
    return isSound ? [`${tableFile(table)}, slip ${turn + 1} of every row at once`] : [];
  });
}

function changed(files: Files, { file, text }: Mutation): Files {
  return new Map(files).set(file, text);
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
