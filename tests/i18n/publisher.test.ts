import { beforeAll, describe, expect, it } from "vitest";
import { projectScriptTable } from "../../scripts/traditional.ts";
import { citation } from "../../src/domain/citation.ts";
import type { Source } from "../../src/domain/source.ts";
import { languages, teachTraditional } from "../../src/domain/text.ts";
import { mapPlate } from "../../src/exports/picture/plateModel.ts";
import { plainText } from "../../src/exports/slides/deck.ts";
import { creditsOf } from "../../src/exports/slides/sources.ts";
import { citedSources } from "../../src/i18n/citedSource.ts";
import { publisherLine } from "../../src/i18n/publisher.ts";
import { defaultView } from "../../src/view/view.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeAll(() => teachTraditional(projectScriptTable(projectFolder)));

const source = (id: string): Source => {
  const found = dataset.sources.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe("the publisher of a source", () => {
  it("is who published it first, then who carried it", () => {
    expect(publisherLine(source("hetao-one-year-2024-08"), "zh-Hans")).toBe("新华网（人民网转载）");
    expect(publisherLine(source("hetao-one-year-2024-08"), "zh-Hant")).toBe("新華網（人民網轉載）");
    expect(publisherLine(source("hetao-one-year-2024-08"), "en")).toBe("Xinhua, carried by People's Daily Online");
  });

  it("has one phrase where nobody is named, that of the citation", () => {
    const nobody = source("changsha-stex-2024");
    expect(publisherLine(nobody, "zh-Hans")).toBe("出版者不详");
    for (const language of ["zh-Hans", "en"] as const) {
      expect(citation({ dataset, source: nobody, paragraph: null, style: "plain", language })).toContain(
        publisherLine(nobody, language),
      );
    }
  });

  it("is the same on the wall, on slides and in pictures, in every language", () => {
    const evidence = dataset.links.flatMap(({ provenance }) => provenance.evidence);
    const stamp = { dataset, made: "2026-12-01", address: null, mapApprovalNumber: null, mapMaker: null };
    for (const language of languages) {
      const cited = citedSources(dataset, evidence, language);
      expect(cited.length).toBeGreaterThan(3);
      const slides = creditsOf(dataset, evidence, language);
      const picture = mapPlate(dataset, defaultView, { language, stamp }).sources;
      for (const { source: id, publisher } of cited) {
        expect(publisher).toBe(publisherLine(source(id), language));
        if (source(id).titleZh !== null) {
          expect(plainText(slides.find((one) => one.source === id)?.long ?? [])).toContain(publisher);
        }
      }
      for (const { source: id, text } of picture) expect(text).toContain(publisherLine(source(id), language));
    }
  });
});
