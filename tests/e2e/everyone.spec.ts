import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, mapIsDrawn, sectorRow, test } from "./atlas.ts";

const views = {
  overview: "",
  hub: "hub=hetao",
  figures: "hub=changsha-etz&tab=figures",
  links: "hub=hetao&tab=links",
  entities: "hub=xili-lake&tab=entities",
  events: "hub=hetao&tab=events",
  instruments: "hub=changsha-etz&tab=instruments",
  corridor: "corridor=hetao~hong-kong",
  entity: "entity=chanshen-centre",
  evidence: "hub=hetao&evidence=obs-hetao-year-19",
  filtered: "sector=biomed&family=research,enclave",
  sources: "view=sources",
};

for (const [name, query] of Object.entries(views)) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing wrong with ${name} (${theme})`, async ({ page }) => {
      await page.goto(`/?${query}&theme=${theme}&lang=${theme === "light" ? "zh-Hans" : "en"}`);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      if (name !== "sources") await mapIsDrawn(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}

for (const name of ["overview", "hub", "sources"] as const) {
  test(`axe finds nothing wrong with ${name} on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/?${views[name]}&lang=zh-Hans`);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    if (name !== "sources") await mapIsDrawn(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [320, 640],
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

async function violationsOf(page: Page): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
