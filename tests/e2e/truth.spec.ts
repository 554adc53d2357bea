import { corridorsOf } from "../../src/domain/corridor.ts";
import { get } from "../../src/domain/dataset.ts";
import { observationsOf } from "../../src/domain/statistics.ts";
import { figureParts } from "../../src/i18n/format.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { expect, test, withoutWebGl } from "./atlas.ts";

const languages = ["zh-Hans", "en"] as const;

for (const language of languages) {
  for (const hub of dataset.hubs) {
    test(`every figure of ${hub.id} opens its evidence (${language})`, async ({ page }) => {
      await page.goto(`/?hub=${hub.id}&tab=figures&lang=${language}`);
      const panel = page.locator(".atlas__panel");
      await expect(panel.getByRole("tab", { selected: true })).toBeVisible();
      for (const observation of observationsOf(hub.id, dataset.observations)) {
        const number = panel.locator(`button[data-evidence="${observation.id}"]`).first();
        const indicator = get(dataset.byId.indicator, observation.indicator);
        await expect(number).toContainText(figureParts(observation.quantity, indicator, language).number);
        await number.click();
        const card = page.getByRole("dialog");
        await expect(card).toHaveAttribute("data-record", observation.id);
        const [evidence] = observation.provenance.evidence;
        await expect(card).toContainText(evidence.phrase);
        await expect(card).toContainText(
          language === "en" ? `¶ ${evidence.paragraph.slice(1)}` : `第${evidence.paragraph.slice(1)}段`,
        );
      }
    });
  }

  test(`no number of the dataset stands on a hub's pages without its evidence (${language})`, async ({ page }) => {
    for (const hub of dataset.hubs) {
      for (const tab of ["profile", "figures"]) {
        await page.goto(`/?hub=${hub.id}&tab=${tab}&lang=${language}`);
        await expect(page.locator(".atlas__panel").getByRole("tab", { selected: true })).toBeVisible();
        const orphans = await page
          .locator(".atlas__panel .figure-card__number")
          .evaluateAll((numbers) =>
            numbers.filter((number) => !number.querySelector("[data-evidence]")).map((number) => number.textContent),
          );
        expect(orphans).toEqual([]);
      }
    }
  });

  test(`the map holds every corridor the data imply and no other (${language})`, async ({ page }) => {
    await withoutWebGl(page);
    await page.goto(`/?lang=${language}`);
    const arcs = page.locator('.atlas__map svg a[href*="corridor="]');
    await expect(arcs.first()).toBeAttached();
    const addresses = await arcs.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href") ?? ""));
    const drawn = new Set(addresses.map((address) => new URLSearchParams(address).get("corridor")));
    expect([...drawn].sort()).toEqual(
      corridorsOf(dataset)
        .map((corridor) => corridor.id)
        .sort(),
    );
  });
}
