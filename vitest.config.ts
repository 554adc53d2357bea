import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from "vitest/config";
import site from "./vite.config.ts";

/**
 * Reading the modules again for every file would take longer than the tests themselves. So files share a worker with
 * those of the same environment; only files that put other modules in the place of ours have one each.
 */
const groups: readonly Group[] = ["plain", "page", "alone"];
type Group = "plain" | "page" | "alone";

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
      isolate: name === "alone",
      sequence: { groupOrder },
    },
  };
}

function groupOf(text: string): Group {
  if (text.includes("vi.mock(")) return "alone";
  return text.includes("@vitest-environment happy-dom") ? "page" : "plain";
}

function testFiles(): readonly string[] {
  const names = readdirSync(join(import.meta.dirname, "tests"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.test\.tsx?$/u.test(name)).map((name) => `tests/${name.replaceAll("\\", "/")}`);
}
