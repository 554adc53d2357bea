import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Language, languages } from "../../src/domain/text.ts";
import type { Theme } from "../../src/view/view.ts";
import { expect, expectNoSidewaysScroll, test, walkTo } from "./atlas.ts";

// Without WebGL the map is part of the document too, and so is looked at with the rest.
test.use({ hasWebGl: false });

const views = {
  explore: "",
  hub: "hub=hetao",
  corridor: "corridor=hetao~hong-kong",
  links: "view=links",
  timeline: "view=timeline&period=2023-08..2024-06",
  compare: "view=compare&compare=xili-lake,hetao,changsha-etz",
  decide: "view=decide&needs=sector/biomed*3,finance",
  sources: "view=sources",
  dossier: "view=dossier&compare=hetao,nanshan",
  stories: "view=stories",
};

const panels = {
  figures: "hub=changsha-etz&tab=figures",
  "links of a hub": "hub=hetao&tab=links",
  entities: "hub=xili-lake&tab=entities",
  events: "hub=hetao&tab=events",
  instruments: "hub=changsha-etz&tab=instruments",
  entity: "entity=chanshen-centre",
  evidence: "hub=hetao&evidence=obs-hetao-year-19",
  filtered: "sector=biomed&family=research,enclave&hubs=hetao&direction=in",
  "nothing left": "sector=quantum&family=talent",
  "a corridor in the links view": "view=links&corridor=chancheng~nanshan",
  "nothing to compare": "view=compare",
  "nothing to decide": "view=decide",
  "a story": "view=stories&story=hetao-cross-border",
};

test.describe.configure({ timeout: 150_000 });

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

type Rules = "all" | "all but contrast";

/**
 * Contrast depends on the theme, every other rule on the words and the width: what a rule can depend on is looked at, and
 * no more, so that the whole stays a matter of minutes.
 */
const looks: readonly {
  readonly size: readonly [width: number, height: number];
  readonly theme: Theme;
  readonly lang: Language;
  readonly rules: Rules;
}[] = [
  { size: [1440, 900], theme: "light", lang: "zh-Hans", rules: "all" },
  { size: [1440, 900], theme: "dark", lang: "en", rules: "all" },
  { size: [1440, 900], theme: "dark", lang: "zh-Hant", rules: "all but contrast" },
  // English takes the most room.
  { size: [834, 1112], theme: "light", lang: "en", rules: "all but contrast" },
  { size: [390, 844], theme: "light", lang: "en", rules: "all but contrast" },
  { size: [390, 844], theme: "dark", lang: "zh-Hant", rules: "all" },
];

for (const [name, query] of Object.entries(views)) {
  test(`axe finds nothing wrong with ${name} at 1440, 834 and 390 px, and nothing scrolls sideways down to 320`, async ({
    page,
  }) => {
    for (const { size, theme, lang, rules } of looks) {
      const [width, height] = size;
      await page.setViewportSize({ width, height });
      await show(page, `${query}&theme=${theme}&lang=${lang}`);
      await expectAccessible(page, rules);
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const lang of languages) {
      await show(page, `${query}&lang=${lang}`);
      await expectNoSidewaysScroll(page);
    }
  });
}

for (const [turn, look] of ["theme=light&lang=zh-Hans", "theme=dark&lang=en"].entries()) {
  const shown = Object.entries(panels).filter((_, index) => index % 2 === turn);
  test(`axe finds nothing wrong with ${shown.map(([name]) => name).join(", ")}`, async ({ page }) => {
    for (const [, query] of shown) {
      await show(page, `${query}&${look}`);
      await expectAccessible(page, "all");
    }
  });
}

test("Traditional Chinese is complete: no Simplified form is left on any screen, but for printed words", async ({
  page,
}) => {
  // The evidence card is left out: nearly all it holds is printed.
  for (const query of [...Object.values(views), ...Object.values(panels)].filter((one) => !/evidence=/u.test(one))) {
    await show(page, `${query}&lang=zh-Hant`);
    expect(await page.evaluate(simplifiedLeft), query).toEqual([]);
  }
});

async function expectAccessible(page: Page, rules: Rules): Promise<void> {
  // There are no frames, and nobody reads what passed: without either a run takes less than half the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .withTags(tags);
  if (rules === "all but contrast") axe.disableRules("color-contrast");
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
    page.url(),
  ).toEqual([]);
}

/** Goes to an address, within the page where there is one already, and waits until its parts have arrived. */
async function show(page: Page, query: string): Promise<void> {
  if (page.url() === "about:blank") await page.goto(`/?${query}`);
  else await walkTo(page, `/?${query}`);
  const { lang, theme } = Object.fromEntries(new URLSearchParams(query));
  if (lang) await expect(page.locator("html")).toHaveAttribute("lang", lang);
  if (theme) await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/** Texts, labels and titles in which a character stands that Traditional writing would have changed. */
async function simplifiedLeft(): Promise<readonly string[]> {
  const table = await (await fetch("i18n/traditional.json")).json();
  const forms: string = table.traditional + table.phrases.map(([, form]: readonly string[]) => form).join("");
  const simplified = [...(table.simplified as string)].filter((character) => !forms.includes(character));
  const isLeft = (text: string | null) => text !== null && simplified.some((character) => text.includes(character));
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest("[lang]")?.getAttribute("lang") !== "zh-Hant") continue;
    const texts =
      node instanceof Element ? ["aria-label", "title"].map((name) => node.getAttribute(name)) : [node.textContent];
    found.push(...texts.filter((text) => text !== null).filter(isLeft));
  }
  return [...new Set(found)];
}
