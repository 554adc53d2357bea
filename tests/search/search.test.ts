import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Language, LocalText } from "../../src/domain/text.ts";
import { findableKinds } from "../../src/i18n/messages/palette.ts";
import { search } from "../../src/search/search.ts";
import { type Findable, searchIndex } from "../../src/search/searchIndex.ts";
import { recordFindables } from "../../src/search/searchRecords.ts";
import { readingsOf } from "../../src/search/searchText.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { realPalette, realReadings } from "../fixtures/realPalette.ts";

const { index } = realPalette();

function find(query: string, language: Language = "zh-Hans") {
  return search(index, query, language, findableKinds);
}

function first(query: string, language?: Language): string {
  const found = find(query, language)[0]?.found[0];
  return found ? `${found.kind}:${found.id}` : "nothing";
}

/** A small index of our own making, so that what decides can be seen. */
function among(names: readonly string[], language: Language, query: string): readonly string[] {
  const findables = names.map(
    (name): Findable<"thing"> => ({
      id: name,
      kind: "thing",
      names: [{ zh: name, en: name }],
      aliases: [],
      details: [],
      contexts: [],
    }),
  );
  const groups = search(searchIndex(findables, readingsOf(realReadings)), query, language, ["thing"]);
  return groups.flatMap(({ found }) => found.map(({ id }) => id));
}

/** The ways people type a Chinese name, made by libraries of their own. */
function waysToType({ zh, en }: LocalText): Readonly<Record<string, string>> {
  const plain = zh.replace(/[^\u4e00-\u9fff]/gu, "");
  const syllables = pinyin(plain, { toneType: "none", type: "array" });
  return {
    Chinese: zh,
    English: en,
    "English in capitals": en.toUpperCase(),
    pinyin: syllables.join(""),
    "pinyin in syllables": syllables.join(" "),
    "pinyin with tones": pinyin(plain, { type: "array" }).join(""),
    "pinyin with tone numbers": pinyin(plain, { toneType: "num", type: "array" }).join(" "),
    "pinyin with v": pinyin(plain, { toneType: "none", type: "array", v: true }).join(""),
    initials: pinyin(plain, { pattern: "first", toneType: "none", type: "array" }).join(""),
    "initials in capitals": pinyin(plain, { pattern: "first", toneType: "none", type: "array" }).join("").toUpperCase(),
    "Traditional as in Hong Kong": Converter({ from: "cn", to: "hk" })(zh),
    "Traditional as in Taiwan": Converter({ from: "cn", to: "tw" })(zh),
    "full-width letters": en.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  };
}

describe("every hub and every sector comes first, however its name is typed", () => {
  const named = [
    ...dataset.hubs.map(({ id, name }) => ({ key: `hub:${id}`, name })),
    ...dataset.sectors.map(({ id, label }) => ({ key: `sector:${id}`, name: label })),
  ];
  for (const { key, name } of named) {
    for (const [way, query] of Object.entries(waysToType(name))) {
      it(`${key} by ${way}: ${query}`, () => {
        expect(first(query)).toBe(key);
        expect(first(query, "en")).toBe(key);
      });
    }
  }
});

describe("what people type first leads where they want to go", () => {
  it.each([
    ["xili", "hub:xili-lake"],
    ["西丽", "hub:xili-lake"],
    ["西麗", "hub:xili-lake"],
    ["XLH", "hub:xili-lake"],
    ["ＸＬＨ", "hub:xili-lake"],
    ["xi丽hu", "hub:xili-lake"],
    ["西丽湖科教城", "hub:xili-lake"],
    ["喜力湖", "hub:xili-lake"],
    ["和套", "hub:hetao"],
    ["hetoa", "hub:hetao"],
    ["河套", "hub:hetao"],
    ["chancheng", "hub:chancheng"],
    ["cancheng", "hub:chancheng"],
    ["changsha", "entity:changsha"],
    ["芯片", "sector:chips"],
    ["biotech", "sector:biomed"],
    ["biomedcine", "sector:biomed"],
    ["AI", "sector:ai"],
    ["xi'an", "entity:xian"],
    ["晶泰", "entity:xtalpi"],
    ["jtkj", "entity:xtalpi"],
    ["HKUST", "entity:hkust-sz-hk-institute"],
    ["1152", "figure:obs-xili-07"],
    ["对比", "view:view-compare"],
    ["compare", "view:view-compare"],
    ["深色", "action:theme-dark"],
    ["dark", "action:theme-dark"],
    ["打印", "action:print"],
  ])("%s: %s", (query, key) => expect(first(query)).toBe(key));

  it("several words have to be answered together, one of them may be the hub", () => {
    const fund = find("河套 fund").flatMap(({ found }) => found.map(({ kind, id }) => `${kind}:${id}`));
    expect(fund).toContain("entity:ssf-gba-fund");
    expect(fund.every((key) => !key.includes("xili"))).toBe(true);
    expect(find("河套fund")).toEqual(find("河套 fund"));
  });
});

describe("every record is found by its own names", () => {
  const records = recordFindables(dataset);
  it("of every kind there are as many as the dataset holds", () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count("hub") + count("entity")).toBe(dataset.entities.length);
    expect(count("figure")).toBe(dataset.observations.length + dataset.derivations.length);
    expect(count("link")).toBe(dataset.links.length);
    expect([count("sector"), count("instrument"), count("event"), count("question")]).toEqual([14, 30, 26, 22]);
    expect([count("person"), count("source")]).toEqual([dataset.people.length, dataset.sources.length]);
  });

  it.each(["zh", "en"] as const)("in %s", { timeout: 60_000 }, (language) => {
    const lost = records.filter(({ kind, id, names }) => {
      const groups = find(names[0][language], language === "zh" ? "zh-Hans" : "en");
      return !groups.some((group) => group.found.some((found) => found.kind === kind && found.id === id));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe("better matches stand before others", () => {
  it("exact, prefix, start of a word, initials, inside; a slip only where nothing else answers", () => {
    expect(among(["the plans", "planned", "unplanned", "plan", "a plan"], "en", "plan")).toEqual([
      "plan",
      "planned",
      "a plan",
      "the plans",
      "unplanned",
    ]);
    expect(among(["深圳", "国际研究"], "zh-Hans", "yj")).toEqual(["国际研究"]);
    expect(among(["rotors", "robotics"], "en", "robotisc")).toEqual(["robotics"]);
    expect(among(["robotics", "robotisc"], "en", "robotisc")).toEqual(["robotisc"]);
  });

  it("one slip is forgiven in words of five letters or more, two slips or short words are not", () => {
    expect(among(["drone"], "en", "drnoe")).toEqual(["drone"]);
    expect(among(["drone"], "en", "dorne")).toEqual(["drone"]);
    expect(among(["drone"], "en", "drones")).toEqual(["drone"]);
    expect(among(["drone"], "en", "dnore")).toEqual([]);
    expect(among(["fund"], "en", "fnud")).toEqual([]);
  });

  it("parted syllables are not run together", () => {
    expect(among(["香港", "西安"], "zh-Hans", "xi an")).toEqual(["西安"]);
    expect(among(["香港", "西安"], "zh-Hans", "xian")).toEqual(["西安", "香港"]);
  });

  it("equal matches keep the order of the tables", () => {
    expect(among(["深圳乙", "深圳甲"], "zh-Hans", "shenzhen")).toEqual(["深圳乙", "深圳甲"]);
  });

  it("no figure moves a record: with all figures turned round, every answer stays", () => {
    const values = dataset.observations.map(({ quantity }) => quantity).reverse();
    const turned: Dataset = {
      ...dataset,
      observations: dataset.observations.map((one, at) => ({ ...one, quantity: values[at] ?? one.quantity })),
    };
    const readings = readingsOf(realReadings);
    for (const query of ["xili", "shenzhen", "企业", "hub", "河套 fund"]) {
      const [before, after] = [dataset, turned].map((one) =>
        search(searchIndex(recordFindables(one), readings), query, "en", findableKinds),
      );
      expect(after).toEqual(before);
    }
  });
});

describe("what answered is marked", () => {
  const marked = (query: string, language: Language) => {
    const found = find(query, language)[0]?.found[0];
    return found?.title.spans.map(([start, end]) => found.title.text.slice(start, end));
  };

  it("in the reader's own script and language", () => {
    expect(marked("xili", "zh-Hans")).toEqual(["西丽"]);
    expect(marked("西丽湖科教城", "zh-Hans")).toEqual(["西丽湖", "科教城"]);
    expect(marked("xili", "en")).toEqual(["Xili"]);
    expect(marked("ＨＥＴＡＯ", "en")).toEqual(["Hetao"]);
  });

  it("in another name where the title is not what answered", () => {
    expect(find("Robotics", "zh-Hans")[0]?.found[0]).toMatchObject({
      title: { text: "机器人", spans: [] },
      also: { text: "Robotics", spans: [[0, 8]] },
    });
  });
});

describe("hostile queries", () => {
  const hostile = [
    ".*+?^$ {}()|[]\\",
    "<script>alert(1)</script>",
    "\u202Eabc\u202C مرحبا שלום",
    "\u0000\u0001\u001b[31m\u200b\ufeff",
    "👩‍👩‍👧‍👦🧬🇨🇳",
    "\ud800",
    "a\u0301\u0301\u0301\u0301",
    "a".repeat(10_000),
    "西".repeat(10_000),
    "xi ".repeat(5_000),
    "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(200),
    "__proto__",
    "constructor",
    "(a+)+$",
  ];

  it.each(hostile.map((query) => [JSON.stringify(query.slice(0, 24)), query]))(
    "%s is answered in no time",
    (_, query) => {
      const started = performance.now();
      expect(Array.isArray(find(query))).toBe(true);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );

  it("whatever is typed, spans lie inside their texts and in order", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...hostile)), (query) => {
        for (const { found } of find(query)) {
          for (const { title, also } of found) {
            for (const { text, spans } of also ? [title, also] : [title]) {
              const cuts = spans.flat();
              expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
              expect(cuts.every((cut) => cut >= 0 && cut <= text.length)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("Chinese typed without a space", () => {
  it("is parted into two words where it is found as neither one nor with a slip", () => {
    expect(first("长沙基金")).toBe("instrument:pol-cs-06");
    expect(find("长沙基金")).toEqual(find("长沙 基金"));
    expect(first("長沙基金")).toBe("instrument:pol-cs-06");
    expect(among(["红色苹果园", "绿色苹果园"], "zh-Hans", "苹果红色")).toEqual(["红色苹果园"]);
  });

  it("finds nothing where one of the two is unknown, or is a single character", () => {
    expect(among(["红色苹果园"], "zh-Hans", "苹果飞机")).toEqual([]);
    expect(among(["红色苹果园"], "zh-Hans", "园红色")).toEqual([]);
  });
});
