import { assemble } from "./assemble.ts";
import type { Evidenced } from "./integrity/law.ts";
import { lookup } from "./lookup.ts";
import type { Problem } from "./problem.ts";
import { type CsvReader, type FileContent, packageReader } from "./tables.ts";

/** A package as far as it could be read, and what is wrong with its cells. The laws have not spoken yet. */
export interface DraftReading {
  readonly facts: Evidenced;
  readonly problems: readonly Problem[];
}

/**
 * Reads packages one after the other, and a file again only where its content has changed. A draft is for whoever asks the
 * laws next: its references may lead nowhere.
 */
export function draftReader(readCsv: CsvReader): (files: ReadonlyMap<string, FileContent>) => DraftReading {
  const read = packageReader(readCsv);
  return (files) => {
    const { package: pack, problems } = read(files);
    const find = lookup(pack);
    return { facts: { pack, find, draft: assemble(pack, find) }, problems };
  };
}
