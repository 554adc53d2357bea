import type { Page } from "@playwright/test";
import { applyFilter, hubsOf, noFilter } from "../../src/domain/filter.ts";
import type { SectorId } from "../../src/domain/ids.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { expect, hubRow, test } from "./atlas.ts";

test.use({ hasWebGl: false });

// Tasks done without a mouse, from an empty page each; the keys are those a reader would press.

test.beforeEach(async ({ page }) => {
  await page.goto("/?lang=en");
  await expect(hubRow(page, /^Hetao/)).toBeVisible();
});

test("find the biomedicine hubs", async ({ page }) => {
  await tabTo(page, page.locator(".filters").getByRole("button", { name: /^Biomedicine/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sector=biomed/);
  const { links, mentions } = applyFilter(dataset, { ...noFilter, sectors: ["biomed" as SectorId] });
  const named = new Set([...mentions.map(({ hub }) => hub), ...links.flatMap(hubsOf)]);
  await expect(page.locator('.hub-list__row[data-empty="false"]')).toHaveCount(named.size);
  const row = page.locator(".sector-matrix").getByRole("row", { name: /^Biomedicine/ });
  await expect(row.first()).toBeVisible();
});

test("open the evidence of a figure, and come back to it", async ({ page }) => {
  await tabTo(page, hubRow(page, /^Hetao/));
  await page.keyboard.press("Enter");
  const figure = page.locator('#panel button[data-evidence^="obs-hetao"]').first();
  await tabTo(page, figure);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(figure).toBeFocused();
});

test("compare two hubs", async ({ page }) => {
  for (const name of ["Xili Lake", "Changsha ETZ"]) {
    await tabTo(page, page.locator(".hub-list").getByRole("button", { name: new RegExp(name) }));
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL(/compare=xili-lake,changsha-etz/);
  await tabTo(page, page.locator(".compare-tray__compare"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/compar/i);
});

test("follow a corridor from the map's list to its links", async ({ page }) => {
  await tabTo(page, page.getByRole("link", { name: "Links", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=links/);
  await tabTo(page, page.getByRole("grid").locator('[tabindex="0"]').first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/corridor=/);
  await expect(page.locator("#panel").getByRole("heading", { level: 2 }).first()).toBeVisible();
});

test("change the language", async ({ page }) => {
  await tabTo(page, page.getByRole("button", { name: "繁體中文" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.locator(".top-bar")).toContainText("科創廊圖");
});

test("print the dossier of a hub", async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "true");
  });
  await tabTo(page, hubRow(page, /^Chancheng/));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#panel").getByRole("link", { name: "Dossier" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Chancheng");
  await tabTo(page, page.getByRole("button", { name: "Print or save as PDF" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "true");
});

/** Presses Tab until the control has the focus; a control that cannot be reached this way fails the task. */
async function tabTo(page: Page, control: ReturnType<Page["locator"]>): Promise<void> {
  await expect(control).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await control.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not reached with the Tab key");
}
