import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConversion } from "../../src/domain/conversion.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

describe("the way from a printed figure to the stored value", () => {
  it("is known for every figure of the dataset", () => {
    for (const { id, quantity, provenance } of dataset.observations) {
      expect(findConversion(provenance.evidence[0].phrase, quantity), id).toBeDefined();
    }
  });

  it("multiplies out 亿 and 万", () => {
    expect(findConversion("51亿元", { bound: "exact", value: 5_100_000_000 })).toEqual([
      { type: "scale", printed: "51亿", base: 51, factor: 100_000_000, value: 5_100_000_000 },
    ]);
    expect(findConversion("1.5万余名", { bound: "at_least", value: 15_000 })).toEqual([
      { type: "scale", printed: "1.5万", base: 1.5, factor: 10_000, value: 15_000 },
      { type: "bound", printed: "余", bound: "at_least", isStrict: false },
    ]);
  });

  it("takes the comma out of 18,605.73", () => {
    expect(findConversion("18,605.73平方米", { bound: "exact", value: 18_605.73 })).toEqual([
      { type: "separators", printed: "18,605.73", value: 18_605.73 },
    ]);
  });

  it("takes no step where the figure stands as printed", () => {
    expect(findConversion("558家", { bound: "exact", value: 558 })).toEqual([]);
  });

  it("reads 超过 and not 超, and 不到 as strictly less", () => {
    expect(findConversion("超过160个", { bound: "at_least", value: 160 })).toEqual([
      { type: "bound", printed: "超过", bound: "at_least", isStrict: false },
    ]);
    expect(findConversion("不到一年", { bound: "at_most", value: 1 })).toEqual([
      { type: "numeral", printed: "一", value: 1 },
      { type: "bound", printed: "不到", bound: "at_most", isStrict: true },
    ]);
  });

  it("keeps both ends of a range", () => {
    expect(findConversion("3—5家", { bound: "range", min: 3, max: 5 })).toEqual([
      { type: "range", printed: "3—5", min: 3, max: 5 },
    ]);
  });

  it("is not claimed where the stored value says something else", () => {
    expect(findConversion("558家", { bound: "exact", value: 559 })).toBeUndefined();
    expect(findConversion("160余个", { bound: "exact", value: 160 })).toBeUndefined();
    expect(findConversion("3—5家", { bound: "exact", value: 3 })).toBeUndefined();
    expect(findConversion("多家", { bound: "exact", value: 2 })).toBeUndefined();
  });

  it("ends at the stored value for any number of 万", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
        const value = cents * 100;
        const steps = findConversion(`${cents / 100}万元`, { bound: "exact", value });
        expect(steps?.at(-1)).toMatchObject({ type: "scale", value });
      }),
    );
  });
});
