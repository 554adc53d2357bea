import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oneFile, oneFileName } from "./one-file.ts";

/** `npm run build:portable [-- FOLDER]`: writes the one-file edition, to dist/ or to the folder named. */
const folder = process.argv[2] ?? "dist";
const path = join(folder, oneFileName);
const text = await oneFile(join(import.meta.dirname, ".."));
mkdirSync(folder, { recursive: true });
writeFileSync(path, text);
console.log(`${path}: ${(Buffer.byteLength(text) / 1_000_000).toFixed(1)} MB. Open it from disk; it needs no network.`);
