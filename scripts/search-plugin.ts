import type { Plugin } from "vite";
import { parseDataset } from "../src/dataset/parse.ts";
import { paletteTexts } from "../src/features/command-palette/texts.ts";
import type { ReadingTable } from "../src/search/readingTable.ts";
import { readPackage } from "./read-package.ts";

const id = "virtual:reading-table";

/** Gives the search its table of readings as a module, made from the dataset and the commands as they stand. */
export function searchReadings(folder: string): Plugin {
  let table: Promise<ReadingTable> | undefined;
  return {
    name: "search-readings",
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined;
      table ??= tableOf(folder);
      return `export const readingTable = JSON.parse(${JSON.stringify(JSON.stringify(await table))});`;
    },
  };
}

/** The dictionaries load only when a table is asked for: most commands that read this configuration never do. */
async function tableOf(folder: string): Promise<ReadingTable> {
  const { readingTable } = await import("./reading-table.ts");
  const result = parseDataset(readPackage(folder));
  // A dataset that does not parse has no search; the build stops elsewhere, with its problems.
  return readingTable(result.ok ? paletteTexts(result.dataset) : { names: [], texts: [] });
}
