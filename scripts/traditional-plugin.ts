import type { Plugin } from "vite";
import { projectScriptTable } from "./traditional.ts";

const path = "i18n/traditional.json";

/** Writes the table for Traditional characters, which the page fetches when a reader asks for them. */
export function traditionalTable(folder: string): Plugin {
  return {
    name: "traditional-table",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? "").split("?")[0] !== `/${path}`) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(projectScriptTable(folder)));
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: path, source: JSON.stringify(projectScriptTable(folder)) });
    },
  };
}
