import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a data package in a folder that holds data/ and seeds/, by their paths inside it. */
export function readPackage(folder: string): ReadonlyMap<string, string> {
  return new Map([...filesOf(folder, "data", /\.csv$|^datapackage\.json$/u), ...filesOf(folder, "seeds", /\.json$/u)]);
}

function filesOf(folder: string, part: string, wanted: RegExp): readonly (readonly [string, string])[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => [`${part}/${name}`, readFileSync(join(path, name), "utf8")]);
}
