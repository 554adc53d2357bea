import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, hubRow, mapIsDrawn, test } from "./atlas.ts";

test.use({ hasWebGl: false });

const edge = (page: Page, name: "Start" | "End") => page.getByRole("slider", { name: `${name} of the period` });
const period = (page: Page) => new URL(page.url()).searchParams.get("period");
/** What the map in words says it draws: the SVG map names its arcs. */
const arcs = (page: Page) => page.locator(".atlas__map [data-arc]");

test("a period set with keys alone is followed by the map, the hub list and the table, kept and undone", async ({
  page,
}) => {
  await page.goto("/?view=timeline&lang=en");
  await mapIsDrawn(page);
  await expect(hubRow(page, /^Chancheng/)).toContainText("8 / 6");
  const before = await arcs(page).count();
  await edge(page, "Start").focus();
  for (const key of ["PageUp", "PageUp", "ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  await expect(edge(page, "Start")).toHaveAttribute("aria-valuetext", "February 2024, period of 11 months");
  await expect(page).toHaveURL(/period=2024-02\.\.2024-12/);
  await expect(hubRow(page, /^Chancheng/)).not.toContainText("8 / 6");
  await expect(hubRow(page, /^Chancheng/)).toContainText("1 / 0");
  await expect.poll(() => arcs(page).count()).toBeLessThan(before);
  const table = page.getByRole("table", { name: "In this period" });
  await expect(table.locator('[data-evidence="ev-chan-04"]')).toHaveCount(0);
  await expect(table.locator('[data-evidence="ev-hetao-12"]')).toHaveCount(1);

  await page.reload();
  await expect(edge(page, "Start")).toHaveAttribute("aria-valuetext", "February 2024, period of 11 months");
  await expect(hubRow(page, /^Chancheng/)).toContainText("1 / 0");
  await page.goBack();
  await expect(page).not.toHaveURL(/period=/);
  await expect(hubRow(page, /^Chancheng/)).toContainText("8 / 6");
});

test("playing stops at the end and leaves one entry in the history", async ({ page }) => {
  await page.goto("/?view=timeline&lang=en&period=2024-08..2024-09");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await edge(page, "Start").focus();
  await page.keyboard.press("k");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect.poll(() => period(page), { timeout: 15_000 }).toBe("2024-11..2024-12");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect.poll(() => period(page)).toBe("2024-08..2024-09");
});

test("playing stops on Escape, which leaves the selection alone", async ({ page }) => {
  await page.goto("/?view=timeline&lang=en&hub=hetao");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/hub=hetao/);
});

test("a period is made, moved and cut with the pointer, one step back each", async ({ page }) => {
  await page.goto("/?view=timeline&lang=en");
  const band = page.locator(".timeline__band");
  const box = await band.boundingBox();
  if (!box) throw new Error("no band");
  const y = box.y + box.height - 16;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, y, { steps: 4 });
    await page.mouse.move(to, y, { steps: 4 });
    await page.mouse.up();
  };
  await drag(box.x + box.width * 0.5, box.x + box.width * 0.7);
  await expect(page).toHaveURL(/period=/);
  const made = period(page);
  const brush = await page.locator(".timeline__brush").boundingBox();
  if (!brush) throw new Error("no brush");
  await drag(brush.x + brush.width / 2, brush.x + brush.width / 2 - 120);
  await expect.poll(() => period(page)).not.toBe(made);
  await page.goBack();
  await expect.poll(() => period(page)).toBe(made);
  await page.goBack();
  await expect.poll(() => period(page)).toBeNull();
});

test("the strip under the Explore map shows the period and clears it", async ({ page }) => {
  await page.goto("/?lang=en&period=2024-01..2024-06");
  const chip = page.getByRole("button", { name: /^Period 2024-01 to 2024-06/ });
  await chip.click();
  await expect(page).not.toHaveURL(/period=/);
  await expect(chip).toBeHidden();
});

test("the legend of the strip fits its line, or waits behind a word", async ({ page }) => {
  for (const query of ["/?lang=en", "/?lang=en&period=2024-01..2024-06", "/?lang=zh-Hans"]) {
    await page.goto(query);
    await expect(page.locator(".event-strip__title")).toBeVisible();
    for (const width of [1200, 1240, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => {
        const legend = document.querySelector(".event-strip__legend");
        const head = document.querySelector(".event-strip__head");
        return [legend, head].map((element) => (element ? element.scrollWidth - element.clientWidth : 0));
      });
      expect(Math.max(...overflow), `${query} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test("nothing scrolls sideways, from the smallest phone up", async ({ page }) => {
  await page.goto("/?view=timeline&lang=en&period=2023-08..2024-06");
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole("slider").first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    const inner = await page.evaluate(() => {
      const timeline = document.querySelector(".timeline");
      return timeline ? timeline.scrollWidth - timeline.clientWidth : Number.NaN;
    });
    expect(inner, `${width} px`).toBeLessThanOrEqual(0);
  }
});
