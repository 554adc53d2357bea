import { expect, expectNoSidewaysScroll, mapIsDrawn, sectorRow, test, walkTo } from "./atlas.ts";

const sizes = [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
] as const;

const queries = [
  "",
  "hub=hetao",
  "corridor=changsha-etz~shanghai",
  "view=links",
  "view=timeline",
  "view=compare&compare=hetao,xili-lake,nanshan,chancheng",
  "view=decide&needs=sector/biomed,finance",
  "view=sources",
  "view=stories",
];

test.describe("without the ground", () => {
  test.use({ hasWebGl: false });

  test("nothing scrolls sideways at any size, in any view", async ({ page }) => {
    await page.goto("/?lang=en");
    for (const query of queries) {
      await walkTo(page, `?${query}&lang=en`);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await expectNoSidewaysScroll(page);
      }
    }
  });

  test("on a phone the view on show is named in the bar, and the bar fades where it goes on", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const bar = page.locator(".top-bar__views");
    const fades = () =>
      bar.evaluate((row) =>
        ["--fade-before", "--fade-after"].map((side) =>
          Number.parseFloat(getComputedStyle(row).getPropertyValue(side)),
        ),
      );
    await page.goto("/?view=stories&lang=en");
    await expect(bar.getByRole("link", { name: "Stories" })).toBeInViewport({ ratio: 1 });
    await expect.poll(fades).toEqual([32, 0]);
    await walkTo(page, "?lang=en");
    await expect(bar.getByRole("link", { name: "Explore" })).toBeInViewport({ ratio: 1 });
    await expect.poll(fades).toEqual([0, 32]);
    await walkTo(page, "?lang=zh-Hans");
    await expect.poll(fades).toEqual([0, 0]);
  });
});

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
