import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtlasEvent } from "../../src/domain/event.ts";
import type { Link, SincePrecision } from "../../src/domain/link.ts";
import type { AsOfPrecision, Observation } from "../../src/domain/observation.ts";
import {
  type DateSpan,
  daysOf,
  eventSpan,
  isPeriod,
  isWithin,
  linkSpan,
  monthAfter,
  monthCount,
  monthsOf,
  observationSpan,
  sharedPeriod,
  timeRange,
} from "../../src/domain/period.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const anEvent = dataset.events[0] as AtlasEvent;
const aLink = dataset.links[0] as Link;
const aFigure = dataset.observations[0] as Observation;
const event = (date: string, precision: AtlasEvent["precision"], endDate: string | null = null) =>
  eventSpan({ ...anEvent, date, precision, endDate });
const link = (date: string, precision: SincePrecision) => linkSpan({ ...aLink, since: { date, precision } });
const figure = (asOf: string, asOfPrecision: AsOfPrecision, period: Observation["period"] = null) =>
  observationSpan({ ...aFigure, asOf, asOfPrecision, period });

describe("the days a date may mean", () => {
  it("are those its words name, for events", () => {
    expect(event("2024-06-21", "day")).toEqual({ first: "2024-06-21", last: "2024-06-21" });
    expect(event("2024-06", "month")).toEqual({ first: "2024-06-01", last: "2024-06-31" });
    expect(event("2024", "year")).toEqual({ first: "2024-01-01", last: "2024-12-31" });
    expect(event("2022", "year", "2024")).toEqual({ first: "2022-01-01", last: "2024-12-31" });
    expect(event("2022-07", "month", "2022-12-12")).toEqual({ first: "2022-07-01", last: "2022-12-12" });
  });

  it("are the first quarter early in a year, and December at its end, however short the date is", () => {
    expect(event("2024", "early_year")).toEqual({ first: "2024-01-01", last: "2024-03-31" });
    expect(event("2022-12-31", "year_end")).toEqual({ first: "2022-12-01", last: "2022-12-31" });
    expect(event("2022", "year_end")).toEqual({ first: "2022-12-01", last: "2022-12-31" });
    expect(figure("2024", "early_year")).toEqual({ first: "2024-01-01", last: "2024-03-31" });
    expect(figure("2022", "year_end")).toEqual({ first: "2022-12-01", last: "2022-12-31" });
  });

  it("leave the side open that the words leave open", () => {
    expect(event("2023-08", "after")).toEqual({ first: "2023-08-01", last: null });
    expect(event("2024-10", "not_before")).toEqual({ first: "2024-10-01", last: null });
    expect(link("2023-05-09", "existing_by")).toEqual({ first: null, last: "2023-05-09" });
    expect(link("2024-10", "existing_by")).toEqual({ first: null, last: "2024-10-31" });
    expect(link("2023-08", "after")).toEqual({ first: "2023-08-01", last: null });
    expect(link("2024-10", "not_before")).toEqual({ first: "2024-10-01", last: null });
  });

  it("are the stated period of a figure, and else what its as-of date may mean", () => {
    expect(figure("2024-08-08", "day", { start: "2024-01-01", end: "2024-08-08" })).toEqual({
      first: "2024-01-01",
      last: "2024-08-08",
    });
    expect(figure("2022-08", "month", { start: "2022", end: "2024" })).toEqual({
      first: "2022-01-01",
      last: "2024-12-31",
    });
    expect(figure("2024", "year_to_date")).toEqual({ first: "2024-01-01", last: "2024-12-31" });
    expect(figure("2024-10", "approx_month")).toEqual({ first: "2024-10-01", last: "2024-10-31" });
  });

  it("are none for a link nobody dates, which lies in no period", () => {
    const span = linkSpan({ ...aLink, since: null });
    expect(span).toBeNull();
    expect(isWithin({ from: "1000-01", to: "9999-12" }, span)).toBe(false);
  });

  it("never end before they begin, anywhere in the dataset", () => {
    const spans = [
      ...dataset.events.map(eventSpan),
      ...dataset.links.map(linkSpan),
      ...dataset.observations.map(observationSpan),
    ];
    for (const span of spans) {
      if (span?.first && span.last) expect(span.first <= span.last, JSON.stringify(span)).toBe(true);
    }
  });
});

const month = fc
  .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
const period = fc.tuple(month, month).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const day = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 864e5, max: Date.UTC(2025, 11, 31) / 864e5 })
  .map((count) => new Date(count * 864e5).toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const span = fc.oneof(
  date.map(daysOf),
  fc.tuple(date, date).map(([a, b]): DateSpan => {
    const [start, end] = a <= b ? [a, b] : [b, a];
    return { first: daysOf(start).first, last: daysOf(end).last };
  }),
  date.map((text): DateSpan => ({ first: null, last: daysOf(text).last })),
  date.map((text): DateSpan => ({ first: daysOf(text).first, last: null })),
);

/** Every calendar day from 2018 to 2027, to be asked one by one. */
const calendar = Array.from({ length: (Date.UTC(2028, 0, 1) - Date.UTC(2018, 0, 1)) / 864e5 }, (_, index) =>
  new Date(Date.UTC(2018, 0, 1) + index * 864e5).toISOString().slice(0, 10),
);

describe("a thing lies in a period", () => {
  it("exactly where some day of the calendar is a day of both", () => {
    fc.assert(
      fc.property(period, span, ({ from, to }, { first, last }) => {
        const isShared = calendar.some(
          (text) =>
            text.slice(0, 7) >= from &&
            text.slice(0, 7) <= to &&
            (first === null || text >= first) &&
            (last === null || text <= last),
        );
        expect(isWithin({ from, to }, { first, last })).toBe(isShared);
      }),
      { numRuns: 400 },
    );
  });

  it("on the last day of the shortest month, and not a day later", () => {
    const february = { from: "2023-02", to: "2023-02" };
    expect(isWithin(february, daysOf("2023-02-28"))).toBe(true);
    expect(isWithin(february, daysOf("2023-03-01"))).toBe(false);
    expect(isWithin({ from: "2023-03", to: "2023-03" }, daysOf("2023-02"))).toBe(false);
  });
});

describe("months", () => {
  it("are counted over the turn of the year, both ways", () => {
    expect(monthAfter("2023-12", 1)).toBe("2024-01");
    expect(monthAfter("2024-01", -1)).toBe("2023-12");
    expect(monthAfter("2024-02", -26)).toBe("2021-12");
  });

  it("come back when counted forth and back", () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (from, months) => {
        const later = monthAfter(from, months);
        expect(monthAfter(later, -months)).toBe(from);
        expect(Math.sign(later.localeCompare(from))).toBe(Math.sign(months));
      }),
    );
  });

  it("of a period are all of it, each once, in order", () => {
    expect(monthsOf({ from: "2023-11", to: "2024-02" })).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
    fc.assert(
      fc.property(period, (whole) => {
        const months = monthsOf(whole);
        expect(months).toHaveLength(monthCount(whole));
        expect([months[0], months.at(-1)]).toEqual([whole.from, whole.to]);
        expect(months).toEqual([...new Set(months)].sort());
        for (const each of months) expect(isPeriod({ from: each, to: each })).toBe(true);
      }),
    );
  });

  it("of the last year an address can name come to an end", () => {
    expect(monthsOf({ from: "9999-01", to: "9999-12" })).toHaveLength(12);
  });
});

describe("a period", () => {
  it("is two calendar months in order", () => {
    expect(isPeriod({ from: "2023-08", to: "2023-08" })).toBe(true);
    for (const [from, to] of [
      ["2024-01", "2023-12"],
      ["2023-00", "2023-12"],
      ["2023-01", "2023-13"],
      ["2023", "2024"],
      ["2023-1", "2023-12"],
      ["0999-01", "2023-12"],
      ["", ""],
    ] as const) {
      expect(isPeriod({ from, to }), `${from}..${to}`).toBe(false);
    }
  });

  it("that is impossible has no months", () => {
    expect(monthsOf({ from: "2024-01", to: "2023-12" })).toEqual([]);
  });

  it("shares with another what both have, or nothing", () => {
    const range = { from: "2022-01", to: "2024-12" };
    expect(sharedPeriod({ from: "1990-01", to: "2022-03" }, range)).toEqual({ from: "2022-01", to: "2022-03" });
    expect(sharedPeriod({ from: "2025-01", to: "2026-01" }, range)).toBeNull();
  });
});

describe("the time the dataset speaks of", () => {
  it("runs from the three-year plan's first month to its last", () => {
    expect(timeRange(dataset)).toEqual({ from: "2022-01", to: "2024-12" });
  });

  it("holds everything dated: no event, beginning of a link or figure lies outside", () => {
    const range = timeRange(dataset);
    if (range === null) throw new Error("nothing is dated");
    for (const each of dataset.events) expect(isWithin(range, eventSpan(each))).toBe(true);
    for (const each of dataset.observations) expect(isWithin(range, observationSpan(each))).toBe(true);
    for (const each of dataset.links) expect(isWithin(range, linkSpan(each))).toBe(each.since !== null);
  });

  it("is none where nothing is dated, and ends with the date named where the words leave it open", () => {
    const empty = { ...dataset, events: [], links: [], observations: [] };
    expect(timeRange(empty)).toBeNull();
    const open = { ...aLink, since: { date: "2024-10", precision: "not_before" } } as const;
    expect(timeRange({ ...empty, links: [open] })).toEqual({ from: "2024-10", to: "2024-10" });
  });
});
