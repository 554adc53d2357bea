import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { browserArguments, findBrowser, installBrowser } from "./browser.mjs";

/**
 * `npm run bench [-- RUNS [OTHER]]`: loads the built site afresh several times and prints minimum, median and maximum of
 * the product's own User Timing marks: atlas:shell (first hub names and figures readable), atlas:map (hubs, arcs and
 * labels drawn), atlas:filter (from choosing a sector to the painted result, the map's included, 20 times per load), in
 * milliseconds and in frames. Two lines are measured from outside, so that they mean the same for any build: shown is from
 * the click to the next picture on the screen (Event Timing), settled until the page keeps pace again (five frames in a
 * row under 25 ms). OTHER is the folder of another build of the site, for a second column.
 */
const runs = Number(process.argv[2] ?? 7);
const other = process.argv[3];
const clicksPerLoad = 20;
if (!findBrowser()) installBrowser();

await build({ logLevel: "warn" });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const columns = [await measured("dist", 4319), ...(other ? [await measured(resolve(other), 4329)] : [])];
await browser.close();

console.log(`\n${runs} loads, ${clicksPerLoad} filters each, headless, software rendering: min, median, max`);
console.log(["", "this build", ...(other ? [other] : [])].map((text) => text.padEnd(28)).join(""));
for (const name of Object.keys(columns[0])) {
  console.log([name, ...columns.map((column) => spread(column[name]))].map((text) => text.padEnd(28)).join(""));
}

async function measured(outDir, port) {
  const server = await preview({ build: { outDir }, preview: { port, strictPort: true } });
  const found = {
    "atlas:shell ms": [],
    "atlas:map ms": [],
    "atlas:filter ms": [],
    "atlas:filter frames": [],
    "shown ms": [],
    "settled ms": [],
    "settled frames": [],
  };
  for (let run = 0; run < runs; run += 1) await measureLoad(`http://localhost:${port}/`, found);
  await server.close();
  return found;
}

async function measureLoad(address, found) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(listenFromOutside);
  await page.goto(address);
  await until(page, () => performance.getEntriesByName("atlas:map").length > 0);
  for (const name of ["atlas:shell", "atlas:map"]) {
    const [mark] = await page.evaluate((entry) => performance.getEntriesByName(entry).map((e) => e.startTime), name);
    found[`${name} ms`].push(mark);
  }
  const sectors = page.locator(".filters__row--sector");
  await sectors.first().waitFor();
  for (let click = 0; click < clicksPerLoad; click += 1) {
    const before = await page.evaluate(() => performance.getEntriesByName("atlas:filter").length);
    await page.evaluate(() => window.watchFrames());
    await sectors.nth(click % 10).click();
    await until(page, (count) => performance.getEntriesByName("atlas:filter").length > count, before);
    const settled = await page.evaluate(() => window.settled);
    found["settled ms"].push(settled.ms);
    found["settled frames"].push(settled.frames);
  }
  const { filters, shown } = await page.evaluate(() => ({
    filters: performance.getEntriesByName("atlas:filter").map(({ duration, detail }) => [duration, detail?.frames]),
    shown: window.shown,
  }));
  found["atlas:filter ms"].push(...filters.map(([ms]) => ms));
  found["atlas:filter frames"].push(...filters.flatMap(([, frames]) => frames ?? []));
  found["shown ms"].push(...shown);
  await context.close();
}

/** Runs in the page, before anything of the product. */
function listenFromOutside() {
  window.shown = [];
  new PerformanceObserver((list) => {
    window.shown.push(...list.getEntries().flatMap(({ name, duration }) => (name === "click" ? [duration] : [])));
  }).observe({ type: "event", durationThreshold: 16 });
  /** From the next click on: `settled` tells how long and how many frames it takes until five come in time. */
  window.watchFrames = () => {
    window.settled = new Promise((done) => {
      const start = (event) => {
        let [frames, last, calm] = [0, performance.now(), 0];
        const look = () => {
          const now = performance.now();
          frames += 1;
          calm = now - last < 25 ? calm + 1 : 0;
          last = now;
          if (calm < 5) requestAnimationFrame(look);
          else done({ ms: now - event.timeStamp, frames: frames - 5 });
        };
        requestAnimationFrame(look);
      };
      window.addEventListener("click", start, { capture: true, once: true });
    });
  };
}

function spread(values) {
  if (values.length === 0) return "not measured";
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(Math.round).join("  ");
}

/** Polls from outside the page: the page's own policy forbids evaluating strings, which waitForFunction would need. */
async function until(page, condition, parameter) {
  while (!(await page.evaluate(condition, parameter))) await page.waitForTimeout(20);
}
