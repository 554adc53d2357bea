import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { minify, type Plugin, transformWithOxc } from "vite";
import { oneFileName } from "./one-file.ts";

/** Name of the worker beside the page; the folder it lies in is what it serves. */
const workerName = "service-worker.js";

/** Writes the worker that keeps the site in the browser, with the list of everything the build has written. */
export function serviceWorker(folder: string): Plugin {
  let out = join(folder, "dist");
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      out = join(root, build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        writeFileSync(join(out, workerName), await workerText(folder, out));
      },
    },
  };
}

/** The worker for the site in `out`. */
export async function workerText(folder: string, out: string): Promise<string> {
  const path = join(folder, "src/service-worker/serviceWorker.ts");
  const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, { sourcemap: false });
  const files = filesOf(out);
  const { version } = JSON.parse(readFileSync(join(out, "data/datapackage.json"), "utf8")) as { version: string };
  const edition = { version, id: sha256(JSON.stringify(files) + code).slice(0, 16), files };
  return (await minify(workerName, `const edition = ${JSON.stringify(edition)};\n${code}`)).code;
}

/** What the worker keeps: the site as it was written, with the SHA-256 of each file, without the one-file edition. */
function filesOf(out: string): readonly (readonly [path: string, sha256: string])[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith(".") && path !== workerName && path !== oneFileName)
    .sort()
    .map((path) => [path, sha256(readFileSync(join(out, path)))]);
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64");
}
