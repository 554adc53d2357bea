import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { browserArguments, findBrowser, installBrowser } from "./browser.mjs";

/**
 * `npm run bench [-- RUNS]`: loads the built site afresh several times and prints the product's own User Timing marks,
 * minimum, median and maximum in milliseconds: atlas:shell (first hub names and figures readable), atlas:map (hubs, arcs
 * and labels drawn), atlas:filter (from choosing a sector to the painted result, 20 times per load).
 */
const runs = Number(process.argv[2] ?? 7);
if (!findBrowser()) installBrowser();

await build({ logLevel: "warn" });
const server = await preview({ preview: { port: 4319, strictPort: true } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const measured = { "atlas:shell": [], "atlas:map": [], "atlas:filter": [] };

for (let run = 0; run < runs; run += 1) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto("http://localhost:4319/");
  await until(page, () => performance.getEntriesByName("atlas:map").length > 0);
  for (const name of ["atlas:shell", "atlas:map"]) {
    measured[name].push(await page.evaluate((mark) => performance.getEntriesByName(mark)[0].startTime, name));
  }
  const sectors = page.locator(".filters__row--sector");
  for (let click = 0; click < 20; click += 1) {
    const before = await page.evaluate(() => performance.getEntriesByName("atlas:filter").length);
    await sectors.nth(click % 10).click();
    await until(page, (count) => performance.getEntriesByName("atlas:filter").length > count, before);
  }
  measured["atlas:filter"].push(
    ...(await page.evaluate(() => performance.getEntriesByName("atlas:filter").map((entry) => entry.duration))),
  );
  await context.close();
}

await browser.close();
await server.close();
console.log(`\n${runs} loads, headless, software rendering; milliseconds`);
for (const [name, values] of Object.entries(measured)) {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(Math.round);
  console.log(`${name.padEnd(13)} min ${least}  median ${median}  max ${most}  (n = ${values.length})`);
}

/** Polls from outside the page: the page's own policy forbids evaluating strings, which waitForFunction would need. */
async function until(page, condition, parameter) {
  while (!(await page.evaluate(condition, parameter))) await page.waitForTimeout(20);
}
