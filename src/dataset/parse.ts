import type { Dataset } from "../domain/dataset.ts";
import { readCsv } from "./csv.ts";
import { draftReader } from "./draft.ts";
import { judge } from "./integrity/laws.ts";
import type { Problem } from "./problem.ts";

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The dataset in a package of files, or everything that is wrong with it: bad cells, ids that lead nowhere and broken
 * laws, all at once. Keys are paths such as "data/hubs.csv" and "seeds/xili-2023-05.json". Laws look at whatever could be
 * read, so that one bad cell hides no other mistake. Never throws. The dataset is frozen; lists keep the order of the
 * tables, sources that of the package's own list.
 */
export function parseDataset(files: ReadonlyMap<string, string>): ParseResult {
  return datasetParser()(files);
}

/** Parses packages one after the other, and reads a file again only where its text has changed. */
export function datasetParser(): (files: ReadonlyMap<string, string>) => ParseResult {
  const read = draftReader(readCsv);
  return (files) => {
    const { facts, problems } = read(files);
    const all = judge(facts, problems);
    return all.length === 0 ? { ok: true, dataset: frozen(facts.draft) } : { ok: false, problems: all };
  };
}

/** Freezes records and lists all the way down. Maps keep their type as their only guard. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (!(value instanceof Map)) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
