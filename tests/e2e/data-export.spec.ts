import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { convertWithOffice, findOffice, noOffice } from "../../scripts/office.mjs";
import type { AtlasBundle } from "../../src/app/loadDataset.ts";
import { csvRecords } from "../../src/dataset/csv.ts";
import { findCorridor } from "../../src/domain/corridor.ts";
import { linksOf, observationsOf } from "../../src/domain/statistics.ts";
import { unreviewedFiles } from "../fixtures/dataset-files.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { expect, test } from "./atlas.ts";

test.use({ hasWebGl: false });

const hetao = dataset.hubs.find(({ id }) => id === "hetao")?.id ?? dataset.hubs[0]?.id;
const formula = '=HYPERLINK("http://127.0.0.1/","河套")&1+1';

test("a table opens in a spreadsheet: every row is there, Chinese survives, no formula has run", async ({ page }) => {
  test.setTimeout(180_000);
  if (hetao === undefined) throw new Error("The dataset has no hub");
  const [planted] = observationsOf(hetao, dataset.observations);
  await page.route("**/data/atlas.json", async (route) => {
    const bundle: AtlasBundle = await (await route.fetch()).json();
    const files = { ...bundle.files, "data/observations.csv": withNote(bundle, `${planted?.id}`, formula) };
    await route.fulfill({ json: { ...bundle, files } });
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/?hub=${hetao}&lang=zh-Hans`);
  await openData(page);
  const own = observationsOf(hetao, dataset.observations);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: `数据 ${own.length}` })).toBeChecked();
  await expect(dialog.getByText(`${own.length}行，`)).toBeVisible();
  await expect(dialog.locator(".data-preview tbody tr")).toHaveCount(3);

  await dialog.getByRole("button", { name: "复制表格" }).click();
  await expect(dialog.getByText(`已复制${own.length}行`)).toBeVisible();
  const pasted = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(pasted).toHaveLength(own.length + 1);

  const file = await download(page, "下载数据表");
  expect(file.name).toBe(`corridor-atlas-${dataset.version}-hetao-figures.csv`);
  const written = csvRecords(readFileSync(file.path, "utf8")).records;
  expect(pasted[1]?.split("\t")[4]).toBe(written[1]?.[4]);

  test.skip(findOffice() === undefined, noOffice);
  const folder = mkdtempSync(join(tmpdir(), "atlas-csv-"));
  const control = join(folder, "control.csv");
  writeFileSync(control, "\uFEFFa,b\r\n河套,=1+1\r\n");
  // The same spreadsheet, told the same, does run what is not neutralised.
  expect(formulasIn(convertWithOffice(control, "xlsx", folder, "CSV:44,34,76"))).toBe(1);
  const book = convertWithOffice(file.path, "xlsx", folder, "CSV:44,34,76");
  expect(formulasIn(book)).toBe(0);
  const again = mkdtempSync(join(tmpdir(), "atlas-again-"));
  const back = convertWithOffice(book, "csv:Text - txt - csv (StarCalc):44,34,76", again);
  const read = csvRecords(readFileSync(back, "utf8")).records;
  expect(read).toHaveLength(own.length + 1);
  for (const column of [
    "记录编号",
    "指标",
    "数字（如页面所示）",
    "限定（代码）",
    "状态",
    "注意",
    "原文用语",
    "全部出处",
  ]) {
    expect(columnOf(read, column), column).toEqual(columnOf(written, column));
  }
  expect(columnOf(read, "注意")).toContain(`'${formula}`);
  expect(columnOf(read, "数值").map(Number)).toEqual(columnOf(written, "数值").map(Number));
});

test("a package holds everything, GeoJSON is valid, and a job that is cancelled leaves nothing", async ({ page }) => {
  test.setTimeout(180_000);
  const pauses = await holdablePauses(page);
  await page.goto("/?corridor=chancheng~nanshan&lang=en");
  await openData(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByText("GeoJSON", { exact: true }).click();
  const map = await download(page, "Download GeoJSON");
  const { features, title } = JSON.parse(readFileSync(map.path, "utf8"));
  expect(() => check(readFileSync(map.path, "utf8"))).not.toThrow();
  expect(title).toBe("Chancheng District – Nanshan District");
  expect(features.filter((one: { geometry?: { type: string } }) => one.geometry?.type === "LineString")).toHaveLength(
    1,
  );

  const downloads: string[] = [];
  page.on("download", (one) => downloads.push(one.suggestedFilename()));
  await dialog.getByText("Package", { exact: true }).click();
  // The job pauses between its files, and as long as the pause is held it cannot end before it is cancelled.
  await pauses.hold();
  await dialog.getByRole("button", { name: "Download the package" }).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await pauses.release();
  await expect(dialog.getByText("Cancelled; no file was left behind")).toBeVisible();

  const archive = await download(page, "Download the package");
  expect(archive.name).toBe(`corridor-atlas-${dataset.version}-chancheng-nanshan.zip`);
  const files = unzipSync(readFileSync(archive.path));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  await expect(dialog.getByText(`${Object.keys(files).length} files`)).toBeVisible();
  for (const [path, content] of unreviewedFiles) {
    if (path.endsWith(".json")) expect(text(`package/${path}`)).toBe(content);
    else expect(csvRecords(text(`package/${path}`)).records).toEqual(csvRecords(content).records);
  }
  expect(text("README.txt")).toContain("Chancheng District – Nanshan District");
  const links = JSON.parse(text("records.json")).records.links.map(({ record }: { record: string }) => record);
  const corridor = findCorridor(dataset, "chancheng~nanshan");
  expect(links).toEqual(expect.arrayContaining(corridor?.links.map(({ id }) => id) ?? ["none"]));
  expect(csvRecords(text("tables/links.csv")).records).toHaveLength(links.length + 1);
  expect(downloads).toEqual([archive.name]);
});

test("exports carry the numbers of the screen, with bound and status", async ({ page }) => {
  test.setTimeout(120_000);
  const places = [
    "hub=hetao&tab=figures&lang=zh-Hans",
    "view=compare&compare=xili-lake,chancheng,changsha-etz&lang=zh-Hant",
    "corridor=chancheng~nanshan&lang=en",
  ];
  const dialog = page.getByRole("dialog");
  let compared = 0;
  for (const place of places) {
    await page.goto(`/?${place}`);
    // Figures of other hubs that only warn of a mix-up are not figures of the hub.
    const own = page.locator("#panel button[data-evidence^=obs-]:not(.hub-panel__set-number)");
    await expect(own.first()).toBeVisible({ timeout: 45_000 });
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    const screen = await own.evaluateAll((buttons) =>
      buttons.map((button) => ({
        record: button.getAttribute("data-evidence") ?? "",
        text: button.textContent ?? "",
        card: button.closest(".figure-card")?.textContent ?? null,
      })),
    );
    await openData(page);
    const csv = await download(page, /下载数据表|下載數據表|Download table: Figures/u);
    const { records: rows } = csvRecords(readFileSync(csv.path, "utf8"));
    await dialog.getByText("JSON", { exact: true }).click();
    const json = await download(page, /JSON$/u);
    const { records } = JSON.parse(readFileSync(json.path, "utf8"));
    const figures: Figure[] = records.figures;
    for (const { record, text, card } of screen) {
      const figure = figures.find((one) => one.record === record);
      const row = rows.find(([id]) => id === record);
      if (!figure || !row) throw new Error(`${record} is on screen and not in the file (${place})`);
      expect([squeezed(figure.printed), squeezed(figure.as_of_words)], `${record} at ${place}`).toContain(
        squeezed(text),
      );
      const { quantity, status } = dataset.observations.find(({ id }) => id === record) ?? {};
      expect([figure.bound, figure.status]).toEqual([quantity?.bound, status]);
      expect(row).toEqual(expect.arrayContaining([figure.printed, quantity?.bound, status]));
      compared += 1;
      if (card !== null) expect(card).toContain(figure.status_words);
    }
  }
  expect(compared).toBeGreaterThan(30);

  const links = linksOf(hetao ?? ("" as never), dataset.links).length;
  await page.goto("/?hub=hetao&lang=en");
  await openData(page);
  await expect(dialog.getByRole("radio", { name: `Links ${links}` })).toBeVisible();
  await dialog.locator(".data-preview button[data-evidence=obs-hetao-open-01]").first().click();
  await expect(page.locator("[data-record=obs-hetao-open-01]")).toBeVisible();
  await expect(page.locator(".share-dialog")).toHaveCount(0);
});

/** Lets a test hold whatever the page puts off to its next task, without a delay. */
async function holdablePauses(page: Page): Promise<{ hold: () => Promise<void>; release: () => Promise<void> }> {
  await page.addInitScript(() => {
    const later = window.setTimeout;
    const held: (() => void)[] = [];
    let isHolding = false;
    window.addEventListener("test:hold", () => {
      isHolding = true;
    });
    window.addEventListener("test:release", () => {
      isHolding = false;
      for (const task of held.splice(0)) later(task);
    });
    window.setTimeout = ((task: () => void, delay?: number, ...rest: unknown[]) => {
      if (!isHolding || delay !== undefined) return Reflect.apply(later, window, [task, delay, ...rest]);
      return held.push(task);
    }) as typeof window.setTimeout;
  });
  const say = (what: string) => page.evaluate((name) => void window.dispatchEvent(new Event(name)), what);
  return { hold: () => say("test:hold"), release: () => say("test:release") };
}

interface Figure {
  readonly record: string;
  readonly printed: string;
  readonly as_of_words: string;
  readonly bound: string;
  readonly status: string;
  readonly status_words: string;
}

async function openData(page: Page): Promise<void> {
  await page.locator(".top-bar__share").click();
  await page.locator(".share-dialog [data-tab=data]").click();
  await expect(page.locator(".data-panel")).toBeVisible();
}

async function download(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: button }).click(),
  ]);
  // The name of the file tells other programs what it is.
  const path = join(mkdtempSync(join(tmpdir(), "atlas-download-")), file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}

/** The table of observations with another note on one of them. */
function withNote(bundle: AtlasBundle, id: string, note: string): readonly (readonly string[])[] {
  const table = bundle.files["data/observations.csv"];
  if (table === undefined || typeof table === "string") throw new Error("The bundle has no table of observations");
  const [header = []] = table;
  return table.map((row) =>
    row[0] === id ? row.with(header.indexOf("notes_zh"), note).with(header.indexOf("notes_en"), note) : row,
  );
}

function columnOf([header = [], ...rows]: readonly (readonly string[])[], label: string): readonly string[] {
  return rows.map((row) => row[header.indexOf(label)] ?? `no column ${label}`);
}

/** How many cells of a workbook are formulas. */
function formulasIn(book: string): number {
  const sheet = unzipSync(readFileSync(book))["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
  return strFromU8(sheet).split(/<f[ >]/u).length - 1;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
