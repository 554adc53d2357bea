import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { atlasData } from "./atlas-data-plugin.ts";
import { searchReadings } from "./search-plugin.ts";
import { traditionalTable } from "./traditional-plugin.ts";

/** How the program is built, whether as a site or as one file. */
export function atlasConfig(folder: string): UserConfig {
  return {
    // Relative addresses, so that the site can live under any path.
    base: "./",
    plugins: [react(), atlasData(folder), traditionalTable(folder), searchReadings(folder)],
    worker: { format: "es" },
    build: { target: "es2022", modulePreload: { polyfill: false } },
  };
}
