import { expect, mapIsDrawn, test } from "./atlas.ts";

test("by the second frame after choosing a filter, rail, words and map all show the result", async ({ page }) => {
  await page.goto("/?lang=en&scale=shenzhen");
  await mapIsDrawn(page);
  const only = page.getByRole("button", { name: "Only Compute & data" });
  await expect(only).toBeVisible();
  const before = await page.locator(".hub-map__scene [data-arc]").count();
  const seen = await only.evaluate(async (button) => {
    (button as HTMLButtonElement).click();
    for (let frame = 0; frame < 2; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      families: [...new Set(all(".hub-map__scene [data-arc]").map((arc) => arc.dataset.arc?.split("/")[1]))],
      arcs: all(".hub-map__scene [data-arc]").length,
      drawn: document.querySelector<HTMLElement>("[data-drawn-filter]")?.dataset.drawnFilter,
      address: window.location.search,
      pressed: all(".filters__family [aria-pressed=true]").length,
      said: document.querySelector(".filters")?.firstElementChild?.textContent ?? "",
    };
  });
  expect(seen.families).toEqual(["compute"]);
  expect(seen.arcs).toBeLessThan(before);
  expect(seen.drawn).toBe("?family=compute");
  expect(seen.address).toContain("family=compute");
  expect(seen.pressed).toBe(1);
  expect(seen.said).toMatch(/1 link/);
});

test("the picture over the map goes exactly where the ground goes", async ({ page }) => {
  await page.goto("/?lang=en&at=114.064,22.517,10.5");
  await mapIsDrawn(page);
  const hub = page.locator('.hub-map__scene .scene-picture__node[data-kind="hub"]').first();
  const before = await hub.boundingBox();
  const map = await page.locator(".hub-map__region").boundingBox();
  if (!before || !map) throw new Error("no map");
  const [x, y] = [map.x + map.width * 0.7, map.y + map.height * 0.6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 30, { steps: 4 });
  await page.mouse.move(x - 80, y - 60, { steps: 4 });
  const during = await hub.boundingBox();
  await page.mouse.up();
  expect(Math.abs((during?.x ?? 0) - before.x + 80)).toBeLessThan(4);
  expect(Math.abs((during?.y ?? 0) - before.y + 60)).toBeLessThan(4);
});
