import { corridorsOf } from "../../src/domain/corridor.ts";
import { get } from "../../src/domain/dataset.ts";
import { observationsOf } from "../../src/domain/statistics.ts";
import { say } from "../../src/domain/text.ts";
import { figureParts } from "../../src/i18n/format.ts";
import { vocabulary } from "../../src/i18n/messages/vocabulary.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { expect, mapIsDrawn, test, walkTo } from "./atlas.ts";

test.use({ hasWebGl: false });

const languages = ["zh-Hans", "en"] as const;

for (const [turn, language] of languages.entries()) {
  // Each hub in one language by turns; tests/features/EvidenceCard opens every record in all of them.
  for (const hub of dataset.hubs.filter((_, index) => index % languages.length === turn)) {
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

  test(`no figure of the dataset stands on screen without its evidence (${language})`, async ({ page }) => {
    const figures = dataset.observations.flatMap(({ quantity, indicator }) => {
      const parts = figureParts(quantity, get(dataset.byId.indicator, indicator), language);
      // Small bare counts also occur as counts of links or events; with their unit they are figures.
      return parts.number.length > 2 ? [parts.number] : parts.unit ? [parts.number + parts.unit] : [];
    });
    const places = [
      ...dataset.hubs.flatMap(({ id }) =>
        ["profile", "figures", "links", "events", "instruments"].map((tab) => `hub=${id}&tab=${tab}`),
      ),
      ...corridorsOf(dataset).map(({ id }) => `corridor=${id}`),
      "entity=chanshen-centre",
      "entity=hetao-ic",
    ];
    await page.goto(`/?lang=${language}`);
    const panel = page.locator(".atlas__panel");
    for (const place of places) {
      await walkTo(page, `?${place}&lang=${language}`);
      await expect(panel.locator("[aria-busy=true]")).toHaveCount(0);
      await expect(
        panel.locator("[data-evidence]").or(panel.getByText(vocabulary[language].notReported)).first(),
      ).toBeAttached();
      expect(await panel.evaluate(orphans, figures), place).toEqual([]);
    }
  });

  for (const hasWebGl of [true, false]) {
    test.describe(hasWebGl ? "with WebGL" : "without WebGL", () => {
      test.use({ hasWebGl });

      test(`the map holds every corridor the data imply and no other (${language})`, async ({ page }) => {
        await page.goto(`/?lang=${language}`);
        await mapIsDrawn(page);
        await expect(page.locator(".atlas__map canvas")).toHaveCount(hasWebGl ? 1 : 0);
        const corridors = page.locator(".atlas__map [data-corridor]");
        const drawn = () => corridors.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-corridor")));
        const implied = corridorsOf(dataset).map(({ id }) => id);
        await expect.poll(async () => [...new Set(await drawn())].sort()).toEqual([...implied].sort());
      });
    });
  }

  test(`every entity of a hub is listed in its panel and opens its card (${language})`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    for (const hub of dataset.hubs) {
      await walkTo(page, `?hub=${hub.id}&tab=entities&lang=${language}`);
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

/** Runs in the page: texts that are one of these figures and lead to no evidence. Prose about figures is left out. */
function orphans(panel: Element, figures: readonly string[]): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? "").trim();
    if (figures.includes(text) && !node.parentElement?.closest("[data-evidence], svg title")) found.push(text);
  }
  return found;
}
