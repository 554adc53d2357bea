import { describe, expect, it } from "vitest";
import { readPrintedDate } from "../../src/domain/printedDate.ts";

const printed = [
  ["截至2022年底", "2023-05-09", "2022-12-31", "year_end", "printed"],
  ["截至2024年6月", "2024-08-08", "2024-06", "month", "printed"],
  ["2024年4月25日", "2024", "2024-04-25", "day", "printed"],
  ["2024年08月09日09:31", "2024-08-08", "2024-08-09", "day", "printed"],
  ["2023-05-09 22:16:08", "2023-05-09", "2023-05-09", "day", "printed"],
  ["2024", "2024", "2024", "year", "printed"],
  ["2024年", "2024", "2024", "year", "printed"],
  ["今年3月", "2024-08-08", "2024-03", "month", "relative"],
  ["去年9月", "2024-08-08", "2023-09", "month", "relative"],
  ["今年初", "2024-08-08", "2024", "early_year", "relative"],
  ["6月21日", "2024-06-21", "2024-06-21", "day", "context"],
  ["7月", "2022-12-12", "2022-07", "month", "context"],
  ["8日", "2024-08-08", "2024-08-08", "day", "context"],
  ["一年前", "2024-08-08", "2023-08", "month", "ago"],
  ["不到一年", "2024-08-08", "2023-08", "after", "ago"],
  ["52712/19", "2022-12-12", "2022-12-19", "day", "context"],
] as const;

describe("printed date words", () => {
  it.each(printed)("%s, written %s, is %s", (phrase, written, date, precision, year) => {
    expect(readPrintedDate(phrase, written)).toEqual({ date, endDate: null, precision, year });
  });

  it("a span of years has an end", () => {
    expect(readPrintedDate("2022—2024年", "2022-12-12")).toEqual({
      date: "2022",
      endDate: "2024",
      precision: "year",
      year: "printed",
    });
  });

  it.each([
    ["2月30日", "2024-06-21"],
    ["2024年13月", "2024"],
    ["2024—2022年", "2024"],
    ["8日", "2024"],
    ["一年前", "2024"],
    ["同月", "2024-08-08"],
    ["深圳", "2024-08-08"],
    ["", "2024-08-08"],
  ])("“%s”, written %s, is no date", (phrase, written) => {
    expect(readPrintedDate(phrase, written)).toBeUndefined();
  });
});
