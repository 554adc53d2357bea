import { describe, expect, it } from "vitest";
import { findRecord } from "../../src/domain/record.ts";
import { quotedRecords } from "../../src/domain/story.ts";
import { figureParts, formatQuantity } from "../../src/i18n/format.ts";
import { proseDate, proseQuantity } from "../../src/i18n/prose.ts";
import { knotted, otherLanguage, storyPieces, storyText } from "../../src/i18n/storyText.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const atlas = { dataset, author: "atlas" } as const;
const quote = (id: string) => ({ zh: `{${id}}`, en: `{${id}}` });

describe("in a sentence", () => {
  it.each([
    ["obs-chan-02", "不少于100个", "at least 100"],
    ["obs-cs-04", "不超过1000万元", "at most CNY 10 million"],
    ["obs-hetao-year-11", "不少于10亿元", "at least CNY 1 billion"],
    ["obs-hetao-year-19", "不少于1.5万名", "at least 15,000"],
    ["obs-chan-01", "约1150平方米", "about 1,150 m²"],
    ["obs-chan-05", "每年3–5家", "3–5 a year"],
    ["obs-xili-08", "553.85件", "553.85"],
    ["der-04", "不超过20%", "at most 20%"],
    ["der-03", "30%", "30%"],
    ["ev-cs-02", "2024年4月25日", "25 April 2024"],
    ["ev-hetao-12", "2024年6月21日（推断）", "21 June 2024 (inferred)"],
    ["ev-chan-01", "2022年7月（推断）", "July 2022 (inferred)"],
    ["ev-chan-03", "2022年至2024年", "2022 to 2024"],
    ["ev-xili-01", "2022年底", "end of 2022"],
    ["ev-hetao-06", "2024年初", "early 2024"],
    ["ev-hetao-05", "2023年8月之后（推断）", "after August 2023 (inferred)"],
    ["ev-cs-04", "2024年10月或其后（推断）", "October 2024 or later (inferred)"],
    ["link-hetao-14", "2023年9月起", "since September 2023"],
    ["link-hetao-13", "2024年8月8日前已有", "in place by 8 August 2024"],
    ["link-hetao-15", "2024年初起", "since early 2024"],
    ["pol-hetao-04", "2024年", "2024"],
  ])("%s is quoted as %s", (id, zh, en) => {
    expect(storyText(atlas, quote(id), "zh-Hans")).toBe(zh);
    expect(storyText(atlas, quote(id), "en")).toBe(en);
  });

  it("whatever can be quoted says something in both languages, and no sign stands for a word", () => {
    const ids = [dataset.observations, dataset.events, dataset.derivations].flat().map(({ id }) => id as string);
    for (const id of ids.filter((candidate) => candidate !== "der-05")) {
      for (const language of ["zh-Hans", "en"] as const) {
        expect(storyText(atlas, quote(id), language), id).not.toMatch(/[{}*+≤≥]|undefined|NaN/u);
      }
    }
  });

  it("a date without a day or a month says no more than it knows", () => {
    expect(proseDate("2024", "zh-Hans")).toBe("2024年");
    expect(proseDate("2024-06", "zh-Hans")).toBe("2024年6月");
    expect(proseDate("2024-06", "en")).toBe("June 2024");
    expect(proseDate("2024-06-01", "en")).toBe("1 June 2024");
  });

  it("the number itself is the one on the figure's card", () => {
    for (const { quantity, unit } of dataset.observations) {
      const { number } = figureParts(quantity, { unit, counterZh: null }, "en");
      expect(proseQuantity(quantity, { unit, counterZh: null }, "en")).toContain(number);
    }
  });
});

describe("a text of a story", () => {
  it("comes in pieces: its own words, and quotations that name their record", () => {
    const text = { zh: "洽谈{obs-chan-02}。", en: "Talks: {obs-chan-02}." };
    expect(storyPieces(atlas, text, "en")).toEqual([
      { text: "Talks: ", record: null },
      { text: "at least 100", record: "obs-chan-02" },
      { text: ".", record: null },
    ]);
    expect(quotedRecords(text.zh).map((id) => findRecord(dataset, id)?.type)).toEqual(["observation"]);
  });

  it("is set so that no line begins with what closes a quotation", () => {
    const text = { zh: "洽谈{obs-chan-02}，考察{obs-chan-03}{obs-chan-04}。）另", en: "" };
    const set = knotted(storyPieces(atlas, text, "zh-Hans"));
    expect(set.map(({ text: own, tail }) => [own, tail])).toEqual([
      ["洽谈", ""],
      ["不少于100个", "，"],
      ["考察", ""],
      ["20个", ""],
      ["6个", "。）"],
      ["另", ""],
    ]);
    expect(set.map(({ text: own, tail }) => own + tail).join("")).toBe(storyText(atlas, text, "zh-Hans"));
  });

  it("of a reader stands in the language it was written in, and keeps a quotation that leads nowhere", () => {
    const text = { zh: "", en: "Mine {obs-none-01}" };
    expect(storyText({ dataset, author: "reader" }, text, "zh-Hans")).toBe("Mine {obs-none-01}");
    expect(otherLanguage(text, "zh-Hans")).toBe("en");
    expect(otherLanguage(text, "en")).toBe(null);
  });
});

describe("money", () => {
  it("carries its plus behind the number, never before a bare 元: 亿+元 would be read as Canadian dollars", () => {
    const floor = { bound: "at_least", value: 1_000_000_000 } as const;
    expect(formatQuantity(floor, { unit: "CNY", counterZh: null }, "zh-Hans")).toBe("10+亿元");
    expect(formatQuantity(floor, { unit: "CNY", counterZh: null }, "en")).toBe("CNY 1 billion+");
    const bare = { bound: "at_least", value: 1200 } as const;
    expect(formatQuantity(bare, { unit: "CNY", counterZh: null }, "zh-Hans")).toBe("1200元+");
  });
});
