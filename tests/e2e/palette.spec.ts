import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, mapIsDrawn, test } from "./atlas.ts";

test.use({ hasWebGl: false });

function field(page: Page) {
  return page.getByRole("combobox", { name: /^(Search and commands|搜索与命令|搜索與命令)$/ });
}

/** The page as soon as it listens to keys. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".top-bar__search")).toBeVisible();
}

/** The option that Enter would choose. */
async function activeText(page: Page): Promise<string> {
  const id = await field(page).getAttribute("aria-activedescendant");
  return (await page.locator(`[id="${id}"]`).textContent()) ?? "";
}

test("a hub of biomedicine, by keyboard alone, from an empty page; then the language, then back", async ({ page }) => {
  await open(page, "/?lang=en");
  await mapIsDrawn(page);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("biomedcine");
  expect(await activeText(page)).toContain("Biomedicine and life sciences");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?sector=biomed&lang=en$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("hetao");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hub=hetao&sector=biomed/);
  await expect(page.locator("#panel")).toBeFocused();
  await expect(page.locator("#panel").getByRole("heading", { name: "Hetao", exact: true })).toBeVisible();

  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("繁體");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.locator("#panel")).toBeFocused();
});

test("every way of typing one hub finds the same", async ({ page }) => {
  await open(page, "/?lang=zh-Hans");
  await page.getByRole("button", { name: "搜索与命令" }).click();
  for (const query of ["xili", "西丽", "XLH", "西麗", "xīlìhú", "xi li hu", "ｘｉｌｉ"]) {
    await field(page).fill(query);
    await expect.poll(() => activeText(page)).toContain("西丽湖国际科教城");
  }
});

test("Escape closes the search and the help, and the focus is where it was", async ({ page }) => {
  await open(page, "/?hub=hetao&lang=en");
  const search = page.getByRole("button", { name: "Search and commands" });
  await search.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".atlas main"))).toBeFalsy();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(search).toBeFocused();
  await expect(page).toHaveURL(/hub=hetao/);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(search).toBeFocused();
});

test("a figure opens its evidence, a source its record", async ({ page }) => {
  await open(page, "/?lang=en");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("1152");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hub=xili-lake&evidence=obs-xili-07/);
  await expect(page.locator(".atlas__evidence")).toContainText("1152");

  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("small fulcrum");
  expect(await activeText(page)).toContain("A small fulcrum");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-anchor="hetao-one-year-2024-08"]')).toBeFocused();
});

test("single keys can be switched off, and stay off", async ({ page }) => {
  await open(page, "/?lang=en");
  await page.keyboard.press("3");
  await expect(page).toHaveURL(/view=timeline/);
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.reload();
  await expect(page.locator(".top-bar__search")).toBeVisible();
  await page.keyboard.press("1");
  await expect(page).toHaveURL(/view=timeline/);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test("hostile text is only text", async ({ page }) => {
  await open(page, "/?lang=en");
  await page.keyboard.press("Control+k");
  for (const query of [
    "<img src=x onerror=alert(1)>",
    "\u202Eabc",
    "(a+)+$",
    "👩‍👩‍👧‍👦",
    "a ".repeat(5_000),
    "西".repeat(10_000),
  ]) {
    await field(page).fill(query);
    await expect(page.locator(".palette__empty, .palette__list [role=option]").first()).toBeVisible();
    expect(await page.locator("dialog img, dialog script").count()).toBe(0);
  }
  await expectNoSidewaysScroll(page);
});

for (const [width, height, theme] of [
  [1440, 900, "light"],
  [390, 844, "dark"],
  [320, 640, "light"],
] as const) {
  test(`axe finds nothing wrong with search and help at ${width} px (${theme})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?lang=en&theme=${theme}`);
    await page.getByRole("button", { name: "Search and commands" }).click();
    await field(page).fill("hetao");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    if (width < 768) {
      const heights = await page
        .getByRole("option")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    }
    await field(page).fill("keyboard shortcuts");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .include("dialog")
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
