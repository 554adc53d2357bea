import { formatFirst } from "../../src/i18n/format.ts";
import { describe, expect, it } from "vitest";
import {
  figureParts,
  formatBareDate,
  formatCompact,
  formatDate,
  formatKm,
  formatMetres,
  formatQuantity,
  formatSince,
  formatSpan,
} from "../../src/i18n/format.ts";

const count = { unit: "count", counterZh: "家" } as const;

describe("numbers", () => {
  it.each([
    [15_000, "1.5万", "15,000"],
    [210_000, "21万", "210,000"],
    [5_100_000_000, "51亿", "5.1 billion"],
    [90_000_000, "9000万", "90 million"],
    [1152, "1152", "1,152"],
    [18_605.73, "18,605.73", "18,605.73"],
    [0.87, "0.87", "0.87"],
  ])("%d is written as people write it, and never rounded", (value, zh, en) => {
    expect(formatCompact(value, "zh-Hans")).toBe(zh);
    expect(formatCompact(value, "en")).toBe(en);
  });
});

describe("figures", () => {
  it("a floor carries a plus, a ceiling its sign, a rounded one its word", () => {
    expect(formatQuantity({ bound: "at_least", value: 160 }, count, "zh-Hans")).toBe("160+家");
    expect(formatQuantity({ bound: "at_most", value: 10_000_000 }, { unit: "CNY", counterZh: null }, "en")).toBe(
      "≤ CNY 10 million",
    );
    expect(formatQuantity({ bound: "approx", value: 1150 }, { unit: "m2", counterZh: null }, "zh-Hans")).toBe(
      "约1150平方米",
    );
    expect(formatQuantity({ bound: "approx", value: 1150 }, { unit: "m2", counterZh: null }, "en")).toBe(
      "about 1,150 m²",
    );
  });

  it("a range shows both ends", () => {
    expect(formatQuantity({ bound: "range", min: 3, max: 5 }, { unit: "year", counterZh: null }, "en")).toBe(
      "3–5 years",
    );
  });

  it("bound and unit are pieces of their own, to be set smaller", () => {
    expect(figureParts({ bound: "approx", value: 210_000 }, { unit: "m2", counterZh: null }, "zh-Hans")).toEqual({
      before: "约",
      number: "21万",
      after: "",
      unit: "平方米",
    });
  });
});

describe("dates", () => {
  it.each([
    ["2022-12-31", "year_end", "2022年底", "end of 2022"],
    ["2024", "year_to_date", "2024年", "2024"],
    ["2024", "early_year", "2024年初", "early 2024"],
    ["2024-10", "not_before", "2024-10或其后", "2024-10 or later"],
    ["2024-10", "approx_month", "约2024-10", "about 2024-10"],
    ["2024-06-21", "day", "2024-06-21", "2024-06-21"],
  ] as const)("%s known as %s says no more than that", (date, precision, zh, en) => {
    expect(formatDate(date, precision, "zh-Hans")).toBe(zh);
    expect(formatDate(date, precision, "en")).toBe(en);
  });

  it("a bare year is called a year in Chinese", () => {
    expect(formatBareDate("2024", "zh-Hans")).toBe("2024年");
    expect(formatBareDate("2024", "en")).toBe("2024");
    expect(formatBareDate("2024-05", "zh-Hans")).toBe("2024-05");
  });

  it("an inferred date carries a star", () => {
    expect(formatDate("2024-06-21", "day", "en", true)).toBe("2024-06-21*");
  });

  it("the start of a link keeps the words of a bound", () => {
    expect(formatSince("2023-12", "month", "zh-Hans")).toBe("2023-12起");
    expect(formatSince("2023-12", "month", "en")).toBe("since 2023-12");
    expect(formatSince("2023-05-09", "existing_by", "zh-Hans")).toBe("2023-05-09前已有");
    expect(formatSince("2023-05-09", "existing_by", "en")).toBe("in place by 2023-05-09");
    expect(formatSince("2024-10", "not_before", "en")).toBe("2024-10 or later");
  });

  it("a span names both ends", () => {
    expect(formatSpan("2022", "2024", "zh-Hans")).toBe("2022—2024年");
    expect(formatSpan("2022", "2024", "en")).toBe("2022–2024");
    expect(formatSpan("2022-07", "2022-12-12", "en")).toBe("2022-07 to 2022-12-12");
    expect(formatSpan("2022", "2022", "en")).toBe("2022");
  });
});

describe("distances", () => {
  it("are whole kilometres from ten up, one decimal below, metres below one", () => {
    expect(formatKm(874.4, "zh-Hans")).toBe("874公里");
    expect(formatKm(4.26, "en")).toBe("4.3 km");
    expect(formatMetres(450, "en")).toBe("450 m");
    expect(formatMetres(1500, "zh-Hans")).toBe("1.5公里");
  });
});

describe("when the first of several links began", () => {
  it.each([
    ["2022-07", "month", "the first since 2022-07", "最早始于2022-07"],
    ["2022", "early_year", "the first since early 2022", "最早始于2022年初"],
    ["2023-08", "after", "the first after 2023-08", "最早在2023-08之后"],
    ["2024-08-08", "existing_by", "the first was in place by 2024-08-08", "2024-08-08前已有"],
    ["2024-10", "not_before", "the first in 2024-10 or later", "最早在2024-10或其后"],
  ] as const)("%s (%s) is a whole clause", (date, precision, english, chinese) => {
    expect(formatFirst(date, precision, "en")).toBe(english);
    expect(formatFirst(date, precision, "zh-Hans")).toBe(chinese);
  });
});
