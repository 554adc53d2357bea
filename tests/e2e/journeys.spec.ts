import { expect, hubRow, mapIsDrawn, sectorRow, test } from "./atlas.ts";

test("a reader opens the atlas, presses a hub, reads a number and opens its source", async ({ page }) => {
  await page.goto("/?lang=en");
  await expect(hubRow(page, /^Hetao/)).toBeVisible();
  await mapIsDrawn(page);
  await hubRow(page, /^Hetao/).click();
  await expect(page).toHaveURL(/hub=hetao/);
  const panel = page.getByRole("complementary", { name: "Details" });
  await expect(panel.getByRole("heading", { name: "Hetao", exact: true })).toBeVisible();
  await panel.locator('[data-evidence="obs-hetao-year-19"]').first().click();
  const card = page.getByRole("dialog");
  await expect(card).toContainText("1.5万余名");
  await expect(card).toContainText("15,000");
  await expect(page).toHaveURL(/evidence=obs-hetao-year-19/);
});

test("a hub on the map can be clicked", async ({ page }) => {
  await page.goto("/?at=114.064,22.517,10.5&lang=en");
  await mapIsDrawn(page);
  await page.locator(".atlas__map canvas").click();
  await expect(page).toHaveURL(/hub=hetao/);
});

test("the presets move the camera and stay in the address", async ({ page }) => {
  await page.goto("/?lang=en");
  await mapIsDrawn(page);
  await page.getByRole("region", { name: "Map" }).getByRole("link", { name: "Shenzhen", exact: true }).first().click();
  await expect(page).toHaveURL(/scale=shenzhen/);
});

test("a camera beyond the map is brought back to it", async ({ page }) => {
  await page.goto("/?at=0,0,24&lang=en");
  await mapIsDrawn(page);
  await expect(page.locator(".map-credit__scale")).toContainText(/\d+ (m|km)/);
});

test.describe("ready for no network", () => {
  test.use({ fetchesAhead: true });

  test("the page goes on working when the network is gone", async ({ page, context }) => {
    await page.goto("/?lang=en");
    await mapIsDrawn(page);
    const isFetched = (part: string) =>
      page.evaluate(
        (name) => performance.getEntriesByType("resource").some((entry) => entry.name.includes(name)),
        part,
      );
    for (const part of ["HubPanel", "EvidenceCard", "SourcesView", "ObservationChart", "TakeAtlasAlong"]) {
      await expect.poll(() => isFetched(part)).toBe(true);
    }
    await context.setOffline(true);
    await hubRow(page, /^Hetao/).click();
    await page.locator('.atlas__panel button[data-evidence^="obs-hetao"]').first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("link", { name: "Sources", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await context.setOffline(false);
  });
});

test.describe("without the ground", () => {
  test.use({ hasWebGl: false });

  test("back and forward walk through what was chosen", async ({ page }) => {
    await page.goto("/?lang=en");
    await hubRow(page, /Chancheng District/).click();
    await sectorRow(page, /^Biomedicine/).click();
    await expect(page).toHaveURL(/hub=chancheng&sector=biomed/);
    await page.goBack();
    // Where the map was there first, it has brought the hub into its frame.
    await expect(page).toHaveURL(/hub=chancheng(&at=[^&]+)?&lang=en$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?lang=en$/);
    await page.goForward();
    await expect(page.locator("a[aria-current=true]").filter({ hasText: "Chancheng" })).toBeVisible();
  });

  test("the keyboard alone reaches a hub, a figure and its source, and Escape walks back", async ({ page }) => {
    await page.goto("/?lang=en");
    await expect(hubRow(page, /^Hetao/)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to details" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const hub = hubRow(page, /^Changsha ETZ/);
    for (let step = 0; step < 12 && !(await hub.evaluate((node) => node === document.activeElement)); step += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/hub=changsha-etz/);
    await expect(page.locator(".atlas__panel").getByRole("tab", { selected: true })).toBeVisible();
    const figure = page.locator('.atlas__panel button[data-evidence^="obs-cs-"]').first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(/hub=changsha-etz/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/hub=/);
  });

  test("the language can be changed without losing the place", async ({ page }) => {
    await page.goto("/?hub=hetao&tab=links&sector=biomed&lang=en");
    await page.getByRole("button", { name: "简体中文" }).click();
    await expect(page).toHaveURL(/hub=hetao&tab=links&sector=biomed&lang=zh-Hans/);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(page.getByRole("heading", { name: "河套", exact: true })).toBeVisible();
  });

  test("the theme follows the system until the reader chooses", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/?lang=en");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.getByRole("button", { name: "Switch to light" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page).toHaveURL(/theme=light/);
  });

  test("a filter shows its chips, counts and a way back", async ({ page }) => {
    await page.goto("/?lang=en");
    await sectorRow(page, /^Quantum information/).click();
    await expect(page.getByRole("status").filter({ hasText: "can be drawn" })).toBeVisible();
    await page.getByRole("region", { name: "Filters" }).getByRole("button", { name: "Clear all" }).click();
    await expect(page).toHaveURL(/\?lang=en$/);
  });

  test("a double click on a family shows that family alone", async ({ page }) => {
    await page.goto("/?lang=en");
    await page
      .locator(".filters")
      .getByRole("button", { name: /^Talent & people/ })
      .dblclick();
    await expect(page).toHaveURL(/family=talent(&|$)/);
  });

  test("a filter that leaves nothing names what hides it, and takes just that back", async ({ page }) => {
    await page.goto("/?lang=en&sector=biomed&family=compute");
    const notice = page.getByRole("status").filter({ hasText: "Clear all" });
    await notice.getByRole("button", { name: /^Without “Compute & data”/ }).click();
    await expect(page).toHaveURL(/\?sector=biomed&lang=en$/);
  });

  test("on a tablet the evidence lies over the drawer, one drawer is open at a time, and Escape closes it", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto("/?hub=hetao&lang=en");
    await page.locator('.atlas__panel button[data-evidence^="obs-hetao"]').first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
    await page.getByRole("button", { name: "Open filters and hubs" }).click();
    await expect(page.locator(".drawer__body")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.locator(".drawer__body")).toHaveCount(0);
    await expect(page).toHaveURL(/hub=hetao/);
  });
});
