import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { AtlasBundle, SourceParagraph } from "../src/app/loadDataset.ts";
import { csvRecords } from "../src/dataset/csv.ts";
import { parseDataset } from "../src/dataset/parse.ts";
import { reviewedFile } from "../src/dataset/tables.ts";
import { formatProblems } from "./format-problems.ts";
import { readPackage } from "./read-package.ts";
import { readParagraphs } from "./read-paragraphs.ts";

const bundlePath = "data/atlas.json";

/**
 * Serves the data package: every table and seed record under data/ and seeds/, as they are, and all of them together,
 * tables as rows of cells, as data/atlas.json, which the page loads in one request. A build stops at a dataset that does
 * not parse; the development server goes on, so that the page itself can show what is wrong.
 */
export function atlasData(folder: string): Plugin {
  return {
    name: "atlas-data",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "").replace(/^\//, "");
        const files = path.startsWith("data/") || path.startsWith("seeds/") ? readPackage(folder) : new Map();
        const text = path === bundlePath ? JSON.stringify(bundle(folder)) : files.get(path);
        if (text === undefined) return next();
        response.setHeader("Content-Type", path.endsWith(".json") ? "application/json" : "text/csv; charset=utf-8");
        response.end(text);
      });
    },
    generateBundle() {
      const files = readPackage(folder);
      const result = parseDataset(files);
      if (!result.ok) this.error(formatProblems(result.problems));
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
      this.emitFile({ type: "asset", fileName: bundlePath, source: JSON.stringify(bundle(folder)) });
    },
  };
}

/**
 * Tables are told apart into cells here, so that the page need not carry a CSV parser; an open quote has stopped the
 * build before. The register of reviewed rows is for those who edit the tables: only the commands read it.
 */
function bundle(folder: string): AtlasBundle {
  const files = readPackage(folder);
  const shown = [...files]
    .filter(([path]) => path !== reviewedFile)
    .map(([path, text]) => [path, path.endsWith(".csv") ? csvRecords(text).records : text]);
  return { files: Object.fromEntries(shown), texts: readTexts(folder), tables: tablesOf(files) };
}

/** Article texts are never part of the project; an organisation that may show them puts them into seeds/texts/. */
function readTexts(folder: string): AtlasBundle["texts"] {
  const texts = join(folder, "seeds/texts");
  if (!existsSync(texts)) return {};
  const names = readdirSync(texts).filter((name) => name.endsWith(".txt"));
  return Object.fromEntries(
    names.map((name) => [name.replace(/(\.clean)?\.txt$/, ""), paragraphs(readFileSync(join(texts, name), "utf8"))]),
  );
}

function paragraphs(text: string): readonly SourceParagraph[] {
  return [...readParagraphs(text)].map(([id, line]) => ({ id, text: line }));
}

function tablesOf(files: ReadonlyMap<string, string>): AtlasBundle["tables"] {
  const descriptor = JSON.parse(files.get("data/datapackage.json") ?? "{}") as {
    resources?: { path: string; title?: string; name: string }[];
  };
  return (descriptor.resources ?? []).map(({ path, title, name }) => ({ path, title: title ?? name }));
}
