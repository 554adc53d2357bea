import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from "vitest/config";
import site from "./vite.config.ts";

/**
 * Reading the modules again for every file would take longer than the tests themselves. So plain files share a worker. A
 * page has an address, a storage and stores that outlive a test, so each file with one has a worker of its own.
 */
const groups: readonly Group[] = ["plain", "page"];
type Group = "plain" | "page";

export default mergeConfig(
  site,
  defineConfig({
    test: {
      restoreMocks: true,
      // Left to itself, Vitest keeps one of two cores free.
      maxWorkers: "100%",
      testTimeout: 30_000,
      projects: groups.map(project),
    },
  }),
);

function project(name: Group, groupOrder: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: testFiles().filter((path) => groupOf(readFileSync(path, "utf8")) === name),
      isolate: name === "page",
      setupFiles: name === "page" ? ["tests/fixtures/patience.ts"] : [],
      sequence: { groupOrder },
    },
  };
}

/** Files that put other modules in the place of ours keep to themselves as well. */
function groupOf(text: string): Group {
  return text.includes("@vitest-environment happy-dom") || text.includes("vi.mock(") ? "page" : "plain";
}

function testFiles(): readonly string[] {
  const names = readdirSync(join(import.meta.dirname, "tests"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.test\.tsx?$/u.test(name)).map((name) => `tests/${name.replaceAll("\\", "/")}`);
}
