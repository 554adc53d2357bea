import { corridorsOf } from "../../src/domain/corridor.ts";
import { get } from "../../src/domain/dataset.ts";
import { observationsOf } from "../../src/domain/statistics.ts";
import { say } from "../../src/domain/text.ts";
import { figureParts } from "../../src/i18n/format.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { expect, mapIsDrawn, test, withoutWebGl } from "./atlas.ts";

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

  for (const engine of ["WebGL", "SVG"]) {
    test(`the map holds every corridor the data imply and no other (${engine}, ${language})`, async ({ page }) => {
      if (engine === "SVG") await withoutWebGl(page);
      await page.goto(`/?lang=${language}`);
      await mapIsDrawn(page);
      await expect(page.locator(".atlas__map canvas")).toHaveCount(engine === "SVG" ? 0 : 1);
      const corridors = page.locator(".atlas__map [data-corridor]");
      const drawn = () => corridors.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-corridor")));
      const implied = corridorsOf(dataset).map(({ id }) => id);
      await expect.poll(async () => [...new Set(await drawn())].sort()).toEqual([...implied].sort());
    });
  }

  test(`every entity of a hub is listed in its panel and opens its card (${language})`, async ({ page }) => {
    for (const hub of dataset.hubs) {
      await page.goto(`/?hub=${hub.id}&tab=entities&lang=${language}`);
      const own = dataset.entities.filter((entity) => entity.hub === hub.id && entity.id !== hub.id);
      for (const entity of own) {
        const link = page.locator(`.atlas__panel a[href*="entity=${entity.id}"]`).first();
        await expect(link).toContainText(say(entity.name, language));
      }
      const last = own.at(-1);
      if (!last) continue;
      await page.locator(`.atlas__panel a[href*="entity=${last.id}"]`).first().click();
      await expect(page.locator(".atlas__panel h2").first()).toContainText(say(last.name, language));
    }
  });
}
