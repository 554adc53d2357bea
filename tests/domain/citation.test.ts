import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bibtexText,
  citation,
  citationStyles,
  publicationDate,
  type CitationStyle,
} from "../../src/domain/citation.ts";
import type { Source } from "../../src/domain/source.ts";
import { type Language, teachTraditional, traditional } from "../../src/domain/text.ts";
import { projectScriptTable } from "../../scripts/traditional.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const source = (id: string): Source => {
  const found = dataset.sources.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const cite = (id: string, style: CitationStyle, language: Language = "zh-Hans") =>
  citation({ dataset, source: source(id), paragraph: "p6", style, language, accessed: "2026-11-22" });

describe("GB/T 7714", () => {
  it("cites a newspaper article as [N/OL] with paragraph and day of consultation", () => {
    expect(cite("xili-2023-05", "gbt7714")).toContain(
      "佚名. “科教产金”四融合再进一步 西丽湖国际科教城融合创新中心在深圳南山揭牌[N/OL]. 21世纪经济报道, 2023-05-09: 第6段[2026-11-22].",
    );
  });

  it("says what a document does not print, and puts an inferred date in brackets", () => {
    expect(cite("hetao-opening-2024-06", "gbt7714")).toContain(
      "佚名. [无标题][EB/OL]. [出版者不详], [2024-06]（发表日期不详，推定不早于2024-06-21）",
    );
  });

  it("names who first published a text, and who carried it", () => {
    expect(cite("hetao-one-year-2024-08", "gbt7714")).toContain("赵瑞希. ");
    expect(cite("hetao-one-year-2024-08", "gbt7714")).toContain("新华网（人民网转载）, 2024-08-09");
  });
});

describe("citations in Traditional Chinese", () => {
  it("have the atlas's own words in Traditional characters and headlines as printed", () => {
    teachTraditional(projectScriptTable(projectFolder));
    const carried = cite("chanshen-2022-12", "gbt7714", "zh-Hant");
    expect(carried).toContain("（財中網轉載）");
    expect(carried).toContain("（發表日期不詳，推定");
    expect(carried).toContain("轉引自: 科創廊圖[DS/OL]");
    expect(cite("hetao-opening-2024-06", "gbt7714", "zh-Hant")).toContain("[無標題][EB/OL]. [出版者不詳]");
    expect(cite("changsha-stex-2024", "plain", "zh-Hant")).toContain("作者未署名");
    for (const one of dataset.sources) {
      for (const style of ["gbt7714", "plain"] as const) {
        const rest = cite(one.id, style, "zh-Hant").replace(one.titleZh ?? "", "");
        expect(rest).toBe(traditional(rest));
        if (one.titleZh !== null) expect(cite(one.id, style, "zh-Hant")).toContain(one.titleZh);
      }
    }
  });
});

describe("plain citations", () => {
  it("are complete in both languages", () => {
    expect(cite("changsha-stex-2024", "plain")).toContain("出版者不详，发表日期不详（推定不早于2024-10），第6段。");
    const english = cite("changsha-stex-2024", "plain", "en");
    expect(english).toContain(
      "publisher not named, date of publication not printed [inferred: 2024-10 or later], paragraph 6",
    );
    expect(english).toContain("[our rendering: Hunan and Shanghai build a sci-tech service platform together]");
  });
});

describe("BibTeX", () => {
  it("has the id of the source as its key", () => {
    for (const { id } of dataset.sources)
      expect(cite(id, "bibtex")).toMatch(new RegExp(`^@(article|misc)\\{${id},`, "u"));
  });

  it("marks an inferred year and a title of our own", () => {
    const entry = cite("hetao-opening-2024-06", "bibtex");
    expect(entry).toContain("year = {[2024]}");
    expect(entry).toContain("title = {[Hetao Innovation Centre opens with a group signing]}");
    expect(entry).not.toContain("author");
  });

  it("escapes what TeX would read as a command", () => {
    expect(bibtexText("50% of R&D_#1 {a}\\b ~ ^ $")).toBe(
      "50\\% of R\\&D\\_\\#1 \\textbraceleft{}a\\textbraceright{}\\textbackslash{}b \\textasciitilde{} \\textasciicircum{} \\$",
    );
  });

  it("keeps its braces balanced whatever a title holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.option(fc.string()), (title, author) => {
        const entry = citation({
          dataset,
          source: { ...source("xili-2023-05"), titleZh: title, author },
          paragraph: null,
          style: "bibtex",
          language: "en",
        });
        let depth = 0;
        let lowest = 0;
        for (const character of entry) {
          if (character === "{") depth += 1;
          if (character === "}") depth -= 1;
          lowest = Math.min(lowest, depth);
        }
        expect([depth, lowest]).toEqual([0, 0]);
        expect(entry.split("\n").filter((line) => line.startsWith("  title = "))).toHaveLength(1);
      }),
    );
  });
});

describe("every citation", () => {
  it("names the dataset, its version, and the paragraph, and leaves no gap", () => {
    for (const { id } of dataset.sources) {
      for (const style of citationStyles) {
        for (const language of ["zh-Hans", "en"] as const) {
          const text = cite(id, style, language);
          const isChinese = style === "gbt7714" || style === "plain" ? language === "zh-Hans" : false;
          expect(text).toContain(isChinese ? "科创廊图" : dataset.title);
          expect(text).toContain(dataset.version);
          expect(text).toMatch(/第6段|paragraph 6/u);
          expect(text).not.toMatch(/null|undefined|\{\}|, ,/u);
        }
      }
    }
  });

  it("names a reader's own dataset by the title it has", () => {
    const own = { ...dataset, title: "Our own atlas" };
    const [first] = dataset.sources;
    if (!first) throw new Error("No source");
    const text = citation({ dataset: own, source: first, paragraph: null, style: "gbt7714", language: "zh-Hans" });
    expect(text).toContain("转引自: Our own atlas[DS/OL]");
  });

  it("of a source without any date says that there is none", () => {
    const bare = { ...source("changsha-stex-2024"), publishedInferred: null };
    expect(publicationDate(bare)).toEqual({ type: "unknown" });
    for (const style of citationStyles) {
      const text = citation({ dataset, source: bare, paragraph: null, style, language: "zh-Hans" });
      expect(text).toMatch(/发表日期不详|n\.d\./u);
    }
  });
});
