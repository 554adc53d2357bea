import { expect, expectNoSidewaysScroll, test } from "./atlas.ts";

test.use({ hasWebGl: false });

const matrix = ".links-matrix";
const table = ".links-table";

test("pointing at a row of the table lights the corridor's arcs on the map, and the corridor in the map's list lights the row", async ({
  page,
}) => {
  await page.goto("/?view=links&lang=en");
  const arcs = page.locator('g[data-arc^="changsha-etz~shanghai/"]');
  const row = page.locator(`${table} tbody tr`).filter({ hasText: /Changsha ETZ.*Shanghai/ });
  await expect(arcs.first()).toBeVisible();
  await expect(arcs.first()).not.toHaveAttribute("data-state", "lit");
  await row.hover();
  for (const arc of await arcs.all()) await expect(arc).toHaveAttribute("data-state", "lit");
  await expect(page.locator(`${matrix} [data-lit=true]`).first()).toBeAttached();
  await page.mouse.move(2, 2);
  await expect(arcs.first()).not.toHaveAttribute("data-state", "lit");
  await page.locator('.atlas__map [data-corridor="changsha-etz~xian"] a').focus();
  await expect(page.locator(`${table} tr[data-lit=true]`)).toContainText("Xi'an");
});

test("the keyboard alone goes through the matrix and opens a corridor in the panel", async ({ page }) => {
  test.slow();
  await page.goto("/?view=links&lang=en");
  await expect(page.locator(matrix)).toBeVisible();
  const isInMatrix = () => page.evaluate((css) => document.activeElement?.closest(css) !== null, matrix);
  for (let step = 0; step < 120 && !(await isInMatrix()); step += 1) await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  await expect(focused).toHaveAccessibleName(/^Xili Lake to Hetao: 1 link one way/);
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveText("Links within Hetao are not in the matrix");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveAccessibleName(/^Hong Kong SAR to Hetao: 7 links one way, 2 mutual/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=links&corridor=hetao~hong-kong/);
  const panel = page.getByRole("complementary", { name: "Details" });
  await expect(panel.getByRole("heading", { level: 2 })).toContainText("Hong Kong SAR");
  await expect(page.locator(`${matrix} [aria-selected=true]`)).toHaveCount(2);
  await page.keyboard.press("Tab");
  expect(await isInMatrix()).toBe(false);
});

test("the order of the table survives a reload and the way back", async ({ page }) => {
  await page.goto("/?view=links&lang=en");
  const first = page.locator(`${table} tbody th`).first();
  await page.getByRole("button", { name: "Distance" }).click();
  await expect(page).toHaveURL(/sort=distance/);
  await page.getByRole("button", { name: "Distance" }).click();
  await expect(page).toHaveURL(/sort=-distance/);
  await page.reload();
  await expect(first).toContainText("Shanghai");
  await expect(page.getByRole("columnheader", { name: "Distance" })).toHaveAttribute("aria-sort", "descending");
  await page.goBack();
  await expect(first).toContainText("Xili Lake");
});

for (const [width, height] of [
  [1024, 768],
  [320, 640],
] as const) {
  test(`nothing but the tables themselves scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/?view=links&lang=en&corridor=changsha-etz~xian&sort=-links");
    if (width < 768) await page.goto("/?view=links&lang=en&sort=-links");
    await expect(page.locator(table)).toBeAttached();
    await expectNoSidewaysScroll(page);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll(".atlas__work, .sheet__body, .links-view")]
        .filter((room) => room.scrollWidth > room.clientWidth)
        .map((room) => room.className),
    );
    expect(wide).toEqual([]);
    for (const region of await page.locator(".links-view__scroll[data-scrolls=true]").all()) {
      await expect(region).toHaveAttribute("tabindex", "0");
    }
  });
}
