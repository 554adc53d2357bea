import { parseArgs } from "node:util";
import { districtProblems } from "../src/dataset/districtLaw.ts";
import { parseDataset } from "../src/dataset/parse.ts";
import type { Problem } from "../src/dataset/problem.ts";
import type { Dataset } from "../src/domain/dataset.ts";
import { formatProblems } from "./format-problems.ts";
import { readDistricts } from "./read-districts.ts";
import { readPackage } from "./read-package.ts";

const usage = `npm run data:check [-- FOLDER] [--json]

Checks the data package in FOLDER (it holds data/ and seeds/; the project itself by default) and names every problem
with file, row and column. --json prints the problems for machines. Exit code 1 if there are any.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
if (values.help) {
  console.log(usage);
} else {
  const files = readPackage(positionals[0] ?? ".");
  const districts = readDistricts();
  const result = parseDataset(files);
  const problems = [...(result.ok ? [] : result.problems), ...(districts ? districtProblems(files, districts) : [])];
  report(problems, result.ok ? result.dataset : undefined);
  if (!districts && !values.json)
    console.log("Places were not held against district outlines: public/basemap/districts.json is missing.");
}

function report(problems: readonly Problem[], dataset: Dataset | undefined): void {
  if (problems.length > 0) process.exitCode = 1;
  if (values.json) console.log(JSON.stringify({ ok: problems.length === 0, problems }, null, 2));
  else if (problems.length > 0) console.error(formatProblems(problems));
  else if (dataset) console.log(summary(dataset));
}

function summary(dataset: Dataset): string {
  const {
    sources,
    hubs,
    entities,
    indicators,
    observations,
    links,
    linkTypes,
    sectors,
    mentions,
    events,
    instruments,
  } = dataset;
  return (
    `The dataset is sound: ${sources.length} sources, ${hubs.length} hubs, ${entities.length} entities, ` +
    `${indicators.length} indicators, ${observations.length} observations, ${links.length} links of ${linkTypes.length} types, ` +
    `${sectors.length} sectors with ${mentions.length} mentions, ${events.length} events, ${instruments.length} instruments.`
  );
}
