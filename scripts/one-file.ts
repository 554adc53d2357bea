import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import type { OneFileRecord } from "../src/app/TakeAtlasAlong.tsx";
import { carrier } from "../src/files/ownFile.ts";
import { atlasConfig } from "./atlas-config.ts";

/** Name of the one-file edition beside the site. */
export const oneFileName = "corridor-atlas.html";

/**
 * Writes the one-file edition beside the site. It is a second bundle of the same program, because a page opened from disk
 * may import no module: nothing can load later. Both are made at the same time.
 */
export function oneFileEdition(folder: string): Plugin {
  let edition: Promise<string> | undefined;
  return {
    name: "one-file-edition",
    apply: "build",
    buildStart() {
      edition = oneFile(folder);
      // It is waited for below; until then a failure is no surprise to Node.
      edition.catch(() => undefined);
    },
    async generateBundle() {
      const source = (await edition) ?? "";
      const record: OneFileRecord = { file: oneFileName, bytes: Buffer.byteLength(source) };
      this.emitFile({ type: "asset", fileName: oneFileName, source });
      this.emitFile({ type: "asset", fileName: "one-file.json", source: JSON.stringify(record) });
    },
  };
}

/** The whole atlas as one HTML document: program, style, worker of the map, dataset, basemap and icon. */
export async function oneFile(folder: string): Promise<string> {
  const files = await bundled(folder);
  const text = (isWanted: (name: string) => boolean) => {
    const found = files.find(({ fileName }) => isWanted(fileName));
    if (!found) throw new Error("the one-file edition lacks a part of its bundle");
    return found.type === "chunk" ? found.code : asText(found.source);
  };
  const isWorker = (name: string) => name.includes("maplibre-gl-worker");
  return oneDocument(
    text((name) => name === "index.html"),
    {
      program: text((name) => name.endsWith(".js") && !isWorker(name)),
      style: text((name) => name.endsWith(".css")),
      icon: readFileSync(join(folder, "public/icon.svg"), "utf8"),
      files: {
        "data/atlas.json": JSON.parse(text((name) => name === "data/atlas.json")),
        "i18n/traditional.json": JSON.parse(text((name) => name === "i18n/traditional.json")),
        ...basemap(folder),
        "map-worker.js": text(isWorker),
      },
    },
  );
}

interface Parts {
  readonly program: string;
  readonly style: string;
  readonly icon: string;
  /** By the path at which the site would serve them: what is carried as JSON. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Puts the parts into the built page, in the place of everything it would ask a server for. */
export function oneDocument(page: string, { program, style, icon, files }: Parts): string {
  const script = scriptText(program);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${style.replaceAll("</style", "<\\/style")}</style>`,
  ];
  const carried = Object.entries(files).map(
    ([path, content]) => `<script type="application/json" ${carrier}="${path}">${inertJson(content)}</script>`,
  );
  const bare = page.replace(/[ \t]*<(?:link\b[^>]*|script\b.*<\/script)>\n?/gu, "");
  const [before, after] = [bare.indexOf("</head>"), bare.indexOf("</body>")];
  return [
    bare.slice(0, before),
    ...head,
    bare.slice(before, after),
    ...carried,
    `<script type="module">${script}</script>`,
    bare.slice(after),
  ].join("\n");
}

/** JSON that can stand in a script element whatever it says: nothing in it can end the element. */
export function inertJson(content: unknown): string {
  const escaped: Record<string, string> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
  return JSON.stringify(content).replace(/[<\u2028\u2029]/gu, (character) => escaped[character] ?? character);
}

/** A program that can stand in a script element: in its texts, where alone these occur, the escapes mean the same. */
function scriptText(code: string): string {
  return code.trim().replace(/<(?=\/script|!--)/giu, "\\x3C");
}

/**
 * Only this very script runs, and nothing leaves the document. From an origin that is none MapLibre reads its worker from
 * the address it is given (a blob of ours) and starts it from a data address.
 */
function policy(script: string): string {
  const hash = createHash("sha256").update(script, "utf8").digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "worker-src blob: data:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

async function bundled(folder: string): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    ...atlasConfig(folder),
    configFile: false,
    root: folder,
    logLevel: "warn",
    build: {
      ...atlasConfig(folder).build,
      write: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!("output" in result)) throw new Error("the one-file edition was built more than once, or not at all");
  return result.output;
}

function basemap(folder: string): Record<string, unknown> {
  const names = readdirSync(join(folder, "public/basemap")).filter((name) => name !== "manifest.json");
  return Object.fromEntries(
    names.map((name) => [`basemap/${name}`, JSON.parse(readFileSync(join(folder, "public/basemap", name), "utf8"))]),
  );
}

function asText(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}
