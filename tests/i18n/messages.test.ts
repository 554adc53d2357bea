import { describe, expect, it } from "vitest";
import { evidenceMessages } from "../../src/i18n/messages/evidence.ts";
import { panelMessages } from "../../src/i18n/messages/panels.ts";
import { countWord } from "../../src/i18n/spelling.ts";

describe("sentences about the dataset follow what it holds", () => {
  it("sources and families are counted, not known", () => {
    expect(evidenceMessages["zh-Hans"].outsideSources(2, "地名录")).toBe("坐标不在两篇来源之中，取自：地名录");
    expect(evidenceMessages.en.outsideSources(1, "gazetteer")).toBe(
      "Coordinates come from outside the source: gazetteer",
    );
    const counts = { families: 3, inFamilies: 9, containment: 2, onMap: 4 };
    expect(panelMessages["zh-Hans"].familiesNote(counts)).toContain("9条属这三类");
    expect(panelMessages.en.familiesNote(counts)).toContain("9 in these three families, 2 are geography");
  });

  it("comparability is claimed by how many groups may stand side by side", () => {
    const { comparable } = panelMessages.en;
    expect(comparable({ sideBySide: 2, severalHubs: 3 })).toMatch(/^Of three groups .* two may stand side by side/);
    expect(comparable({ sideBySide: 0, severalHubs: 3 })).toMatch(/^None of three groups/);
    expect(panelMessages["zh-Hans"].comparable({ sideBySide: 0, severalHubs: 3 })).toContain("没有一组可以并列");
  });
});

it("counts are words up to ten", () => {
  expect([countWord(2, "zh-Hans"), countWord(10, "en"), countWord(11, "en")]).toEqual(["两", "ten", "11"]);
});
