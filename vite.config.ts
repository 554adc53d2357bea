import { defineConfig } from "vite";
import { atlasConfig } from "./scripts/atlas-config.ts";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { oneFileEdition } from "./scripts/one-file.ts";
import { serviceWorker } from "./scripts/service-worker-plugin.ts";

const { plugins = [], build, ...atlas } = atlasConfig(import.meta.dirname);

/** The folders of `src` that several parts share, each after those it imports from. */
const layers = [
  "domain",
  "files",
  "dataset",
  "search",
  "i18n",
  "view",
  "ui",
  "charts",
  "map",
  "story",
  "exports",
  "stage",
];

/**
 * What several parts share lies in one file for each folder: each file costs a request, and without this a first view of
 * the map asked for eighty. Folders import one way, and so do these files: in a circle of files a module could run before
 * what it needs (`scripts/check-budget.mjs` looks for one). What the first figures need stays apart from all of it.
 */
const chunkGroups = [
  { name: "shell", tags: ["$initial" as const] },
  { name: "vendor", test: /[\\/]node_modules[\\/]/u, minShareCount: 3 },
  ...layers.map((name) => ({ name, test: new RegExp(`[\\\\/]src[\\\\/]${name}[\\\\/]`, "u"), minShareCount: 3 })),
].map((group, index) => ({ ...group, priority: 20 - index }));

export default defineConfig({
  ...atlas,
  plugins: [
    ...plugins,
    contentSecurityPolicy(),
    oneFileEdition(import.meta.dirname),
    serviceWorker(import.meta.dirname),
  ],
  build: {
    ...build,
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
});
