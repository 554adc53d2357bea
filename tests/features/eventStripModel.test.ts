import { describe, expect, it } from "vitest";
import type { HubId } from "../../src/domain/ids.ts";
import { drawnEvent, drawnFigure, drawnSince, shapeOf, timeSpan } from "../../src/domain/dateShape.ts";
import { applyFilter, noFilter } from "../../src/domain/filter.ts";
import type { Language } from "../../src/domain/text.ts";
import {
  labelWidth,
  type Mark,
  type StripModel,
  type StripSize,
  stripHead,
  stripModel as modelOf,
} from "../../src/features/event-strip/model.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const size = { width: 736 + 100 + 8, height: 104, labelWidth: 100 };
const stripModel = (data: typeof dataset, room: StripSize, selected: HubId | null, language: Language) =>
  modelOf(data, room, { selected, filter: noFilter }, language);
const hub = (id: string): HubId => {
  const found = dataset.hubs.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found.id;
};
const event = (id: string) => {
  const found = dataset.events.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const marks = (model: StripModel): readonly Mark[] => model.lanes.flatMap((lane) => lane.marks);
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe("the shape of a date", () => {
  it("says how precisely it is known", () => {
    expect(shapeOf(event("ev-xili-02"))).toBe("day");
    expect(shapeOf(event("ev-cs-01"))).toBe("span");
    expect(shapeOf(event("ev-hetao-06"))).toBe("span");
    expect(shapeOf(event("ev-cs-04"))).toBe("open-ended");
    expect(shapeOf(event("ev-hetao-05"))).toBe("open-ended");
    expect(shapeOf(event("ev-xili-01"))).toBe("cut-off");
    expect(shapeOf(event("ev-hetao-03"))).toBe("document");
    expect(shapeOf(event("ev-chan-03"))).toBe("plan");
  });

  it("covers a whole month, January to March early in a year, and the end of a cut-off", () => {
    expect(timeSpan(event("ev-cs-01"))).toEqual([day("2023-12-01"), day("2024-01-01")]);
    expect(timeSpan(event("ev-hetao-06"))).toEqual([day("2024-01-01"), day("2024-04-01")]);
    expect(timeSpan(event("ev-hetao-11"))).toEqual([day("2024-07-01"), day("2024-07-01")]);
    expect(timeSpan(event("ev-xili-01"))).toEqual([day("2023-01-01"), day("2023-01-01")]);
    expect(timeSpan(event("ev-chan-03"))).toEqual([day("2022-01-01"), day("2025-01-01")]);
  });
});

describe("the strip", () => {
  it("has a lane for every hub with events, holds every event once, and names the hub without any", () => {
    const model = stripModel(dataset, size, null, "en");
    expect(model.lanes.map((lane) => lane.hub)).toEqual(["xili-lake", "hetao", "chancheng", "changsha-etz"]);
    expect(model.silentHubs).toEqual(["nanshan"]);
    expect(new Set(marks(model).map((mark) => mark.event)).size).toBe(26);
  });

  it("spans the years of the data: 2022 begins at the left, 2024 ends at the right", () => {
    const model = stripModel(dataset, size, null, "en");
    const plan = marks(model).find((mark) => mark.event === "ev-chan-03");
    expect(plan?.x1).toBe(100);
    expect(plan?.x2).toBe(836);
    expect(model.ticks.filter((tick) => tick.kind === "year").map((tick) => tick.year)).toEqual([2022, 2023, 2024]);
  });

  it("stacks marks that would touch, at any width and selection", () => {
    for (const width of [320, 724, 1600, 3000]) {
      for (const selected of [null, ...dataset.hubs.map((candidate) => candidate.id)]) {
        for (const lane of stripModel(dataset, { ...size, width }, selected, "en").lanes) {
          for (const a of lane.marks) {
            expect(a.y - a.size).toBeGreaterThanOrEqual(lane.top);
            expect(a.y + a.size).toBeLessThanOrEqual(lane.top + lane.height);
            for (const b of lane.marks) {
              const overlap = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
              if (a !== b && overlap > 0)
                expect(Math.abs(a.y - b.y), `${a.event} ${b.event} at ${width}`).toBeGreaterThan(1);
            }
          }
        }
      }
    }
  });

  it("gives the selected hub a taller lane and dims the others", () => {
    const plain = stripModel(dataset, size, null, "en").lanes.find((lane) => lane.hub === "changsha-etz");
    const model = stripModel(dataset, size, hub("changsha-etz"), "en");
    const selected = model.lanes.find((lane) => lane.isSelected);
    expect(selected?.hub).toBe("changsha-etz");
    expect(selected?.height).toBeGreaterThan(plain?.height ?? Number.NaN);
    expect(model.lanes.filter((lane) => lane.isDimmed)).toHaveLength(3);
  });

  it("says each mark in words, with what is drawn wider than it is known", () => {
    const all = marks(stripModel(dataset, size, null, "zh-Hans"));
    const label = (id: string) => all.find((mark) => mark.event === id)?.label;
    expect(label("ev-cs-04")).toMatch(/^长沙经开区，2024-10或其后\*，湘沪科技创新论坛/u);
    expect(label("ev-hetao-06")).toMatch(/；年初画作1至3月$/u);
  });

  it("dims nothing when the selected hub has no events", () => {
    expect(stripModel(dataset, size, hub("nanshan"), "en").lanes.some((lane) => lane.isDimmed)).toBe(false);
  });

  it("stars inferred dates and leaves mere announcements hollow", () => {
    const all = marks(stripModel(dataset, size, null, "en"));
    const inferred = dataset.events.filter((candidate) => candidate.isDateInferred).map((candidate) => candidate.id);
    expect(new Set(all.filter((mark) => mark.isInferred).map((mark) => mark.event))).toEqual(new Set(inferred));
    expect(all.filter((mark) => mark.isHollow).map((mark) => mark.event)).toEqual(["ev-hetao-07"]);
  });

  it("leaves room for the longest name, whatever its script", () => {
    expect(labelWidth(["河套", "长沙经开区"], 12)).toBe(72);
    expect(labelWidth(["Changsha ETZ"], 12)).toBe(93);
    expect(labelWidth([], 12)).toBe(12);
  });

  it("names quarters only where there is room", () => {
    const named = (width: number) =>
      stripModel(dataset, { ...size, width }, null, "en").ticks.filter((tick) => tick.hasLabel).length;
    expect(named(1600)).toBe(12);
    expect(named(320)).toBe(3);
  });

  it("shades the period as far as the strip reaches, and says which events the filter leaves out", () => {
    const at = (from: string, to: string) =>
      modelOf(dataset, size, { selected: null, filter: { ...noFilter, period: { from, to } } }, "en");
    expect(at("1990-01", "2022-12").period?.x1).toBe(100);
    expect(at("2024-01", "2030-12").period?.x2).toBe(836);
    expect(at("2030-01", "2030-12").period).toBeNull();
    const filter = { ...noFilter, hubs: [hub("hetao")], period: { from: "2024-06", to: "2024-06" } };
    const left = applyFilter(dataset, filter).events.map((candidate) => candidate.id);
    const shown = marks(modelOf(dataset, size, { selected: null, filter }, "en")).filter((mark) => !mark.isOut);
    expect(new Set(shown.map((mark) => mark.event))).toEqual(new Set(left));
    expect(left.length).toBeGreaterThan(0);
    const out = marks(at("2024-01", "2024-12")).find((mark) => mark.event === "ev-chan-04");
    expect(out?.label).toMatch(/; outside the filter$/u);
  });

  it("says in its head how many events a filter leaves, and how to be rid of the period", () => {
    const filter = { ...noFilter, period: { from: "2024-01", to: "2024-12" } };
    const head = stripHead(dataset, filter, "en");
    expect(head).toMatchObject({ shown: applyFilter(dataset, filter).events.length, all: 26 });
    expect(head.period).toEqual({ text: "2024-01 to 2024-12", cleared: noFilter });
    expect(stripHead(dataset, noFilter, "en").period).toBeNull();
  });
});

describe("a date where there is room", () => {
  it("is the bracket of December at the end of a year", () => {
    expect(drawnEvent(event("ev-xili-01"))).toEqual({
      shape: "year-end",
      start: day("2022-12-01"),
      end: day("2023-01-01"),
    });
  });

  it("stands at the end of what is known for a link in place, and covers the stated period of a figure", () => {
    const link = dataset.links.find((candidate) => candidate.id === "link-xili-01");
    const figure = dataset.observations.find((candidate) => candidate.id === "obs-chan-02");
    if (!link || !figure) throw new Error("missing");
    expect(drawnSince(link)).toEqual({ shape: "open-start", start: day("2023-05-10"), end: day("2023-05-10") });
    expect(drawnFigure(figure)).toEqual({ shape: "range", start: day("2022-07-01"), end: day("2022-12-13") });
    expect(drawnSince({ ...link, since: null })).toBeNull();
  });
});
