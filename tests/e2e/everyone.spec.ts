import { expect, expectNoSidewaysScroll, mapIsDrawn, sectorRow, test } from "./atlas.ts";

for (const [width, height] of [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`nothing scrolls sideways at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ["", "hub=hetao", "corridor=changsha-etz~shanghai", "view=sources"]) {
      await page.goto(`/?${query}&lang=en`);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expectNoSidewaysScroll(page);
    }
  });
}

test("the marks anyone can measure are set", async ({ page }) => {
  await page.goto("/?lang=en");
  await mapIsDrawn(page);
  const names = () =>
    page.evaluate(() =>
      performance
        .getEntries()
        .map((entry) => entry.name)
        .filter((name) => name.startsWith("atlas:")),
    );
  expect(await names()).toEqual(expect.arrayContaining(["atlas:shell", "atlas:map"]));
  await sectorRow(page, /^Robotics/).click();
  await expect.poll(names).toContain("atlas:filter");
});
