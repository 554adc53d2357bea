import { expect, mapIsDrawn, test } from "./atlas.ts";

test("the keyboard alone walks over the map and selects a hub on it", async ({ page }) => {
  await page.goto("/?lang=en&scale=shenzhen");
  await mapIsDrawn(page);
  const region = page.getByRole("application", { name: "Map of hubs and corridors" });
  for (let step = 0; step < 90 && !(await region.evaluate((node) => node === document.activeElement)); step += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(region).toBeFocused();
  const said = page.locator(".hub-map > [aria-live=polite]");
  await expect(said).not.toBeEmpty();
  await expect(page.locator(".hub-map__scene .scene-picture__focus")).toHaveCount(1);
  const tried = ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"];
  for (let step = 0; step < 24 && !/^Hetao/.test((await said.textContent()) ?? ""); step += 1) {
    await page.keyboard.press(tried[step % 4] ?? "ArrowLeft");
  }
  await expect(said).toHaveText(/^Hetao/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hub=hetao/);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/scale=shenzhen/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/hub=/);
});

test("what runs along the arcs stops with reduced motion", async ({ page }) => {
  await page.goto("/?lang=en&corridor=hetao~hong-kong");
  await mapIsDrawn(page);
  const pulse = page.locator(".hub-map__scene .scene-picture__pulse");
  await page.mouse.move(600, 300);
  await expect(pulse).not.toHaveAttribute("visibility", "hidden");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(pulse).toHaveAttribute("visibility", "hidden");
});
