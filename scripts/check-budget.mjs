import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Checks the built site against budget.json; the sizes are gzip, in thousands of bytes. And no files import in a circle. */
const budget = JSON.parse(readFileSync("budget.json", "utf8"));
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const measured = {
  shellJs: kilobytes([...closure(entry)].map((key) => manifest[key].file).filter((file) => file.endsWith(".js"))),
  dataset: kilobytes(["data/atlas.json"]),
  basemap: kilobytes(readdirSync("dist/basemap").map((file) => join("basemap", file))),
  allJs: kilobytes(
    readdirSync("dist/assets")
      .filter((file) => file.endsWith(".js"))
      .map((file) => join("assets", file)),
  ),
  oneFile: kilobytes(["corridor-atlas.html"]),
};

let isWithin = true;
for (const [name, limit] of Object.entries(budget)) {
  const fits = measured[name] <= limit;
  isWithin &&= fits;
  console.log(`${fits ? "ok  " : "OVER"} ${name}: ${measured[name].toFixed(1)} kB of ${limit} kB`);
}
const circle = findCircle();
console.log(circle ? `OVER files import in a circle: ${circle.join(" → ")}` : "ok   files import one way");
process.exit(isWithin && !circle ? 0 : 1);

/** Files that import each other, so that one of them would run before what it needs; undefined where there are none. */
function findCircle() {
  const done = new Set();
  const visit = (key, above) => {
    if (above.includes(key)) return [...above.slice(above.indexOf(key)), key].map((one) => manifest[one].file);
    if (done.has(key)) return undefined;
    done.add(key);
    return (manifest[key].imports ?? []).map((next) => visit(next, [...above, key])).find(Boolean);
  };
  return Object.keys(manifest)
    .map((key) => visit(key, []))
    .find(Boolean);
}

/** A chunk and all it imports before it can run; what it imports later does not count. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

function kilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join("dist", file)), { level: 9 }).length, 0) / 1000;
}
