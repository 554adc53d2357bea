import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, mapIsDrawn, sectorRow, test } from "./atlas.ts";

test.use({ hasWebGl: false });

const choices = (page: Page) => page.getByRole("region", { name: "Filters" });
const notice = (page: Page) => page.getByRole("status").filter({ hasText: "Clear all" });

async function expectApart(first: Locator, second: Locator): Promise<void> {
  const [a, b] = [await first.boundingBox(), await second.boundingBox()];
  if (!a || !b) throw new Error("One of the two is not on the page");
  const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  expect(isApart, `${await second.textContent()} is covered`).toBe(true);
}

test("hubs, direction, period and kinds narrow the page, each leaves a chip, and back undoes the last", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  const rail = page.locator(".filters");
  await rail.getByRole("checkbox", { name: /^Hetao/ }).check();
  await rail.getByRole("button", { name: /^into Hetao/ }).click();
  await rail.getByRole("combobox", { name: "From" }).selectOption("2024-01");
  await rail.getByText("More filters: kinds of bodies").click();
  await rail.getByRole("checkbox", { name: /^Zone/ }).check();
  await expect(page).toHaveURL(/hubs=hetao&kind=zone&direction=in&period=2024-01\.\.2024-12/);
  await expect(choices(page).getByRole("listitem")).toHaveCount(4);
  await page.goBack();
  await expect(page).toHaveURL(/hubs=hetao&direction=in&period=2024-01\.\.2024-12/);
  await expect(choices(page).getByRole("listitem")).toHaveCount(3);
  await choices(page).getByRole("button", { name: "Remove filter: into Hetao" }).click();
  await expect(page).toHaveURL(/hubs=hetao&period=/);
});

test("an impossible period is said where it is chosen and where it comes in an address", async ({ page }) => {
  await page.goto("/?lang=en&period=2023-06..2024-01");
  await page.getByRole("combobox", { name: "To" }).selectOption("2022-03");
  await expect(page.getByText(/2022-03, lies before the start, 2023-06/)).toBeVisible();
  await expect(page).toHaveURL(/period=2023-06\.\.2024-01/);
  await page.goto("/?lang=en&period=2024-06..2023-01");
  await expect(page.getByText(/“2024-06\.\.2023-01”/)).toBeVisible();
  await expect(choices(page)).toContainText("nothing filtered");
});

test("a hub's links can be shown one way alone, in its panel and on the map", async ({ page }) => {
  await page.goto("/?lang=en&hub=xili-lake&tab=links");
  const ways = page.getByRole("group", { name: "Which way the links of Xili Lake run" });
  await ways.getByRole("button", { name: /^with other hubs 1/ }).click();
  await expect(page).toHaveURL(/hubs=xili-lake&direction=between/);
  await expect(choices(page)).toContainText("1 link, 1 on the map");
});

for (const view of ["explore", "links", "timeline"]) {
  test(`on ${view} an emptied map says which choices do it and relaxes them in one click`, async ({ page }) => {
    await page.goto(`/?view=${view}&lang=en&sector=biomed&family=compute&hubs=hetao`);
    await expect(notice(page)).toContainText("No source names “Biomedicine” for a link of “Compute & data”.");
    await notice(page)
      .getByRole("button", { name: /^Without “/ })
      .first()
      .click();
    await expect(notice(page)).toHaveCount(0);
    await expect(choices(page)).not.toContainText(" 0 on the map");
  });
}

test.describe("over the ground", () => {
  test.use({ hasWebGl: true });

  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    test(`at ${width} px the notice leaves every control of the map free`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto("/?lang=en&sector=biomed&family=compute");
      await mapIsDrawn(page);
      await expect(notice(page)).toBeVisible();
      const box = page.locator(".nothing-left");
      const controls = page.locator(".hub-map__controls :is(button, a), .map-key button");
      expect(await controls.count()).toBeGreaterThan(3);
      for (const control of await controls.all()) await expectApart(box, control);
      await expectNoSidewaysScroll(page);
    });
  }
});

test("on a phone every filter is 44 px high and the count stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?lang=en&hubs=hetao");
  await page.getByRole("tab", { name: "Filters" }).click();
  await page.getByText("More filters: kinds of bodies").click();
  const targets = page.locator(".filters :is(button, label, select):visible");
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(box?.height ?? 0, (await target.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  }
  await page.getByRole("checkbox", { name: /^University/ }).check();
  await expect(choices(page).getByText(/^\d+ links, \d+ on the map/)).toBeInViewport();
});

test("the keyboard alone reaches a direction and a period", async ({ page }) => {
  await page.goto("/?lang=en");
  await sectorRow(page, /^Quantum information/).focus();
  const direction = page.getByRole("button", { name: /^between the hubs/ });
  for (let step = 0; step < 60 && !(await direction.evaluate((node) => node === document.activeElement)); step += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/direction=between/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/period=2022-01\.\.2024-12/);
});

for (const [theme, language] of [
  ["light", "en"],
  ["dark", "zh-Hans"],
] as const) {
  test(`axe finds nothing in the filters and the notice: ${theme}, ${language}`, async ({ page }) => {
    const words = { en: "More filters: kinds of bodies", "zh-Hans": "更多筛选：实体类别" }[language] ?? "";
    await page.goto(`/?lang=${language}&theme=${theme}&sector=biomed&family=compute&hubs=hetao&direction=in`);
    await page.getByText(words).click();
    await expect(page.locator(".nothing-left")).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .include(".filters")
      .include(".nothing-left")
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
