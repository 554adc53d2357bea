import { defineConfig } from "vite";
import { atlasConfig } from "./scripts/atlas-config.ts";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { oneFileEdition } from "./scripts/one-file.ts";
import { serviceWorker } from "./scripts/service-worker-plugin.ts";

const { plugins = [], build, ...atlas } = atlasConfig(import.meta.dirname);

/**
 * What several parts share lies in few files: each file costs a request, and without this a first view of the map asked
 * for eighty. What the first figures need stays apart from all that comes later.
 */
const chunkGroups = [
  { name: "shell", tags: ["$initial" as const], priority: 2 },
  {
    name: "shared",
    minShareCount: 3,
    entriesAware: true,
    entriesAwareMergeThreshold: 40_000,
    priority: 1,
  },
];

/** The builder names a shared file after every part that shares it. */
const fileName = (name: string) => `assets/${name.replace(/~[^.]*/u, "").replace(/\.\w+$/u, "")}-[hash]`;

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
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunkGroups },
        chunkFileNames: ({ name }: { name: string }) => `${fileName(name)}.js`,
        assetFileNames: ({ names: [name = "asset"] }: { names: readonly string[] }) => `${fileName(name)}[extname]`,
      },
    },
  },
});
