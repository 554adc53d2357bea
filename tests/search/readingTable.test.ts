import { gzipSync } from "node:zlib";
import { pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import { readingTable } from "../../scripts/reading-table.ts";
import { paletteTexts } from "../../src/features/command-palette/texts.ts";
import { readingsOf, searchText } from "../../src/search/searchText.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { realReadings } from "../fixtures/realPalette.ts";

const { read, fold } = readingsOf(realReadings);

describe("the table of readings", () => {
  it("reads characters of several readings by the word they stand in", () => {
    expect(read("长沙经开区").join(" ")).toBe("chang sha jing kai qu");
    expect(read("副院长").join(" ")).toBe("fu yuan zhang");
    expect(read("民生银行").join(" ")).toBe("min sheng yin hang");
    expect(read("禅城").join(" ")).toBe("chan cheng");
    expect(read("重工").join(" ")).toBe("zhong gong");
    expect(read("绿色").join(" ")).toBe("lu se");
  });

  it("reads every name of the atlas as the library reads it whole", () => {
    const runs = paletteTexts(dataset).names.flatMap((name) => name.match(/[\u4e00-\u9fff]+/gu) ?? []);
    const differing = runs.filter(
      (run) => read(run).join(" ") !== pinyin(run, { toneType: "none", type: "array" }).join(" ").replaceAll("ü", "u"),
    );
    expect(runs.length).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  it("folds Traditional and variant characters into those of the dataset", () => {
    expect([..."麗灣臺産產藥"].map(fold).join("")).toBe("丽湾台产产药");
  });

  it("is small: no dictionary travels with the page", () => {
    expect(gzipSync(JSON.stringify(realReadings)).length).toBeLessThan(10_000);
  });

  it("is made again as it was, so that builds are the same", () => {
    expect(readingTable(paletteTexts(dataset))).toEqual(realReadings);
  });
});

describe("a text as it is compared", () => {
  const plain = (text: string) => searchText(text, readingsOf(realReadings)).plain;

  it("knows no case, width, accent, space or mark", () => {
    expect(plain("Ｘī'ān (ＣＳＣ) 18,605.73㎡")).toBe("xiancsc1860573m2");
    expect(plain("香港中文大學（深圳）")).toBe("香港中文大学深圳");
  });

  it("knows where each unit came from", () => {
    const { begins, ends, plain: folded } = searchText("a, ㎡b", readingsOf(realReadings));
    expect(folded).toBe("am2b");
    expect(begins).toEqual([0, 3, 3, 4]);
    expect(ends).toEqual([1, 4, 4, 5]);
  });
});
