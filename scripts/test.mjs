import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser, installBrowser } from "./browser.mjs";
import { findOffice, hasValidator, installOffice, installValidator } from "./office.mjs";

/** `npm test`: every check, in order, stopping at the first that fails. */
const results = "test-results";
// Counts of an earlier run must not be printed as those of this one.
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const steps = [
  ["Types", "npm", ["run", "--silent", "typecheck"]],
  ["Lint and format", "npm", ["run", "--silent", "lint"]],
  ["Dataset", "npm", ["run", "--silent", "data:check"]],
  [
    "Unit and component tests",
    "npx",
    ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}/unit.json`],
  ],
  ["Build", "npx", ["vite", "build", "--logLevel", "warn"]],
  ["Size budget", "npm", ["run", "--silent", "test:budget"]],
  ["Browser tests", "npx", ["playwright", "test"]],
];

if (!findBrowser()) installBrowser();
if (!findOffice()) installOffice();
if (!hasValidator()) installValidator();

for (const [name, command, parameters] of steps) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, parameters, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    printCounts();
    process.exit(1);
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
printCounts();

/** The tests that ran, unit and browser together. */
function printCounts() {
  const unit = read(`${results}/unit.json`);
  const browser = read(`${results}/browser.json`)?.stats;
  const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
  const skipped = (unit?.numPendingTests ?? 0) + (browser?.skipped ?? 0);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
