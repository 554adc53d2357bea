import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/domain/calendar.ts";

describe("a date of the calendar", () => {
  it.each(["2024", "2024-12", "2024-06-21", "2024-02-29", "2000-02-29", "1000-01-01"])("%s is one", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "2024-13",
    "2024-00",
    "2024-04-31",
    "2024-06-00",
    "0999",
    "24-06-21",
    "2024-6-21",
    "2024-06-21T09:31",
    "NaN-06",
    "",
  ])("“%s” is none", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});
