import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { csvRecords } from "../../src/dataset/csv.ts";
import { projectFolder } from "../fixtures/project.ts";
import { expect, hubRow, mapIsDrawn, sectorRow, test } from "./atlas.ts";

test("a broken dataset is listed problem by problem, with file, row and column", async ({ page }) => {
  await breakDataset(page, "data/observations.csv", (text) =>
    text.replace("achieved", "achievd").replace("558家", "559家"),
  );
  await page.goto("/?lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("problems in");
  const table = page.getByRole("region", { name: "data/observations.csv" }).last();
  await expect(table.getByRole("row").filter({ hasText: "status" })).toContainText("achievd");
  await expect(table.getByRole("row").filter({ hasText: "559家" }).first()).toBeVisible();
  await expect(page.locator("[data-evidence]")).toHaveCount(0);
});

test.describe("without the dataset", () => {
  test.use({ expectedErrors: [[/Failed to load resource/], { option: true }] as never });
  test("the page says so and tries again", async ({ page }) => {
    await page.route("**/data/atlas.json", (route) => route.fulfill({ status: 503, body: "" }));
    await page.goto("/?lang=en");
    await expect(page.getByRole("alert")).toContainText("could not be read");
    await page.unroute("**/data/atlas.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(hubRow(page, /Nanshan District/)).toBeVisible();
  });
});

test.describe("without the basemap", () => {
  test.use({ expectedErrors: [[/Failed to load resource/], { option: true }] as never });
  test("hubs and arcs still draw, and the page says what is missing", async ({ page }) => {
    await page.route("**/basemap/*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/?lang=en");
    await mapIsDrawn(page);
    await expect(
      page
        .getByRole("region", { name: "Map" })
        .getByText(/basemap/i)
        .first(),
    ).toBeVisible();
  });
});

test("a bad address falls back value by value and says what it ignored", async ({ page }) => {
  await page.goto("/?hub=atlantis&sector=biomed,gold&at=north,south&lang=en&theme=dark");
  const alert = page.getByRole("alert").filter({ hasText: "address" });
  await expect(alert).toContainText("atlantis");
  await expect(alert).toContainText("gold");
  await expect(alert).toContainText("north,south");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(sectorRow(page, /^Biomedicine/)).toHaveAttribute("aria-pressed", "true");
});

test("markup in the address stays text", async ({ page }) => {
  await page.goto(`/?lang=en&hub=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await expect(page.getByRole("alert").filter({ hasText: "address" })).toContainText("<img src=x");
  await expect(page.locator("img[src=x]")).toHaveCount(0);
});

test("evidence of an unknown record says that it is unknown", async ({ page }) => {
  await page.goto("/?evidence=obs-nowhere-99&lang=en");
  await expect(page.getByRole("dialog")).toContainText("obs-nowhere-99");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test.describe("without WebGL", () => {
  test.use({ hasWebGl: false });

  test("the same hubs and arcs are drawn as SVG, and can be selected, dragged and zoomed", async ({ page }) => {
    await page.goto("/?lang=en&scale=bay-area");
    await mapIsDrawn(page);
    const map = page.getByRole("region", { name: "Map" });
    await expect(map.locator("canvas")).toHaveCount(0);
    const name = await map
      .locator(".scene-picture__label", { hasText: /^Chancheng/ })
      .first()
      .boundingBox();
    await page.mouse.click((name?.x ?? 0) + (name?.width ?? 0) / 2, (name?.y ?? 0) + (name?.height ?? 0) / 2);
    await expect(page).toHaveURL(/hub=chancheng/);
    await page.keyboard.press("Escape");
    await map.getByRole("link", { name: /^Chancheng, / }).press("Enter");
    await expect(page).toHaveURL(/hub=chancheng/);
    const frame = await map.locator(".hub-map__region").boundingBox();
    const [x, y] = [(frame?.x ?? 0) + (frame?.width ?? 0) * 0.6, (frame?.y ?? 0) + (frame?.height ?? 0) * 0.8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y - 20, { steps: 3 });
    await page.mouse.up();
    await expect(page).toHaveURL(/at=/);
    const dragged = page.url();
    await page.mouse.wheel(0, -300);
    await expect(page).not.toHaveURL(dragged);
  });
});

/** Serves the real bundle with one table changed, given and taken as CSV. */
async function breakDataset(page: Page, file: string, change: (text: string) => string): Promise<void> {
  const bundle = JSON.parse(readFileSync(join(projectFolder, "dist/data/atlas.json"), "utf8"));
  bundle.files[file] = csvRecords(change(Papa.unparse(bundle.files[file], { newline: "\n" }))).records;
  await page.route("**/data/atlas.json", (route) => route.fulfill({ json: bundle }));
}
