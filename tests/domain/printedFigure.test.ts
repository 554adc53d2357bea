import { describe, expect, it } from "vitest";
import { isCounter, readFigure, unitsOf } from "../../src/domain/printedFigure.ts";
import type { Quantity } from "../../src/domain/observation.ts";

const printed: readonly (readonly [string, Quantity, string])[] = [
  ["18,605.73平方米", { bound: "exact", value: 18605.73 }, "平方米"],
  ["558家", { bound: "exact", value: 558 }, "家"],
  ["160余个", { bound: "at_least", value: 160 }, "个"],
  ["100多个", { bound: "at_least", value: 100 }, "个"],
  ["超过160个", { bound: "at_least", value: 160 }, "个"],
  ["超13个", { bound: "at_least", value: 13 }, "个"],
  ["200家以上", { bound: "at_least", value: 200 }, "家"],
  ["约21万平方米", { bound: "approx", value: 210000 }, "平方米"],
  ["约1150平方米", { bound: "approx", value: 1150 }, "平方米"],
  ["51亿元", { bound: "exact", value: 5100000000 }, "元"],
  ["超10亿元", { bound: "at_least", value: 1000000000 }, "元"],
  ["最高1000万元", { bound: "at_most", value: 10000000 }, "元"],
  ["9000万元", { bound: "exact", value: 90000000 }, "元"],
  ["九千余万元", { bound: "at_least", value: 90000000 }, "元"],
  ["1.5万余名", { bound: "at_least", value: 15000 }, "名"],
  ["不到一年", { bound: "at_most", value: 1 }, "年"],
  ["三年", { bound: "exact", value: 3 }, "年"],
  ["3—5家", { bound: "range", min: 3, max: 5 }, "家"],
  ["3-5年", { bound: "range", min: 3, max: 5 }, "年"],
  ["3至5万元", { bound: "range", min: 30000, max: 50000 }, "元"],
  ["两园", { bound: "exact", value: 2 }, "园"],
  ["六大", { bound: "exact", value: 6 }, "大"],
  ["十余家", { bound: "at_least", value: 10 }, "家"],
  ["一百零五项", { bound: "exact", value: 105 }, "项"],
  ["24倍", { bound: "exact", value: 24 }, "倍"],
  ["4.6%", { bound: "exact", value: 4.6 }, "%"],
  ["3.02平方公里", { bound: "exact", value: 3.02 }, "平方公里"],
  ["553.85件", { bound: "exact", value: 553.85 }, "件"],
  ["20条", { bound: "exact", value: 20 }, "条"],
];

describe("a printed Chinese figure", () => {
  it.each(printed)("%s is read with its bound and its word", (phrase, quantity, word) => {
    expect(readFigure(phrase)).toEqual({ quantity, word });
  });

  it.each([
    "",
    "年",
    "家",
    "多家",
    "1,15平方米",
    "约160余个",
    "5—3家",
    "2.5.1家",
    "深圳大学",
    "160",
    "百分之三",
    "13个、23家",
  ])("“%s” is no figure", (phrase) => {
    expect(readFigure(phrase)).toBeUndefined();
  });

  it("a measured word has one unit, a measure word counts", () => {
    expect(unitsOf("平方公里")).toEqual(["km2"]);
    expect(unitsOf("元")).toEqual(["CNY"]);
    expect(unitsOf("家")).toEqual(["count", "count_per_year", "persons", "per_10k_people"]);
    expect([isCounter("家"), isCounter("园"), isCounter("平方米")]).toEqual([true, false, false]);
  });
});
