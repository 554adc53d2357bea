import { defineConfig } from "vite";
import { atlasConfig } from "./scripts/atlas-config.ts";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { oneFileEdition } from "./scripts/one-file.ts";
import { serviceWorker } from "./scripts/service-worker-plugin.ts";

const { plugins = [], build, ...atlas } = atlasConfig(import.meta.dirname);

export default defineConfig({
  ...atlas,
  plugins: [
    ...plugins,
    contentSecurityPolicy(),
    oneFileEdition(import.meta.dirname),
    serviceWorker(import.meta.dirname),
  ],
  build: { ...build, manifest: true, chunkSizeWarningLimit: 1200 },
});
