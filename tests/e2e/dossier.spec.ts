import { expect, test } from "./atlas.ts";

test.use({ hasWebGl: false });

test("a shortlist prints on A4: nothing is cut off, every figure is cited, each hub begins on a page", async ({
  page,
}) => {
  await page.goto("/?view=dossier&compare=hetao,changsha-etz,nanshan&lang=en&theme=dark");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.setViewportSize({ width: 673, height: 972 }); // A4 less its margins, at 96 px an inch
  await page.emulateMedia({ media: "print" });
  const cut = await page.locator(".dossier *:not(.visually-hidden, svg *)").evaluateAll((nodes) =>
    nodes
      .filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== "visible")
      .concat(nodes.filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1))
      .map((node) => node.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
  const figures = page.locator(".dossier__figure");
  expect(await figures.count()).toBeGreaterThan(30);
  for (const cite of await figures.locator("td:last-child").allTextContents()) expect(cite).toMatch(/^\[\d\]\s¶/u);
  await expect(page.locator("header.top-bar")).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) =>
    [width, height].map((size) => Math.round(Number(size))),
  );
  expect(boxes.length).toBeGreaterThan(3);
  for (const box of boxes) expect(box).toEqual([595, 842]);
});

test("the dossier of a hub is reached from its panel, and asks for a hub where none is chosen", async ({ page }) => {
  await page.goto("/?hub=chancheng&lang=en");
  await page
    .locator("#panel")
    .getByRole("link", { name: /dossier/i })
    .click();
  await expect(page).toHaveURL(/view=dossier/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Chancheng");
  await page.goto("/?view=dossier&lang=en");
  await page.getByRole("link", { name: /Hetao/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hetao");
});
