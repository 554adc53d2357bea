import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlasData } from "./scripts/atlas-data-plugin.ts";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { searchReadings } from "./scripts/search-plugin.ts";
import { traditionalTable } from "./scripts/traditional-plugin.ts";

export default defineConfig({
  // Relative addresses, so that the site can live under any path.
  base: "./",
  plugins: [
    react(),
    atlasData(import.meta.dirname),
    traditionalTable(import.meta.dirname),
    searchReadings(import.meta.dirname),
    contentSecurityPolicy(),
  ],
  worker: { format: "es" },
  build: { target: "es2022", manifest: true, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
});
