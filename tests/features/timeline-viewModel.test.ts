import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFilter, type Filter, noFilter } from "../../src/domain/filter.ts";
import type { HubId, SectorId } from "../../src/domain/ids.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { monthAfter, monthCount, type Period, timeRange } from "../../src/domain/period.ts";
import { datedList } from "../../src/features/timeline-view/listModel.ts";
import {
  type AxisModel,
  type AxisRoom,
  axisModel,
  idsWithin,
  type ThinLane,
  undatedCounts,
} from "../../src/features/timeline-view/model.ts";
import {
  asChosen,
  edgeAfterKey,
  findMonth,
  firstFrame,
  nextFrame,
  shifted,
  stepped,
  typedPeriod,
  withEdge,
  yearsOf,
} from "../../src/features/timeline-view/periodModel.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const range: Period = { from: "2022-01", to: "2024-12" };
const room: AxisRoom = { width: 700, rowHeight: 24, fontSize: 12 };
const hub = (id: string): HubId => {
  const found = dataset.hubs.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found.id;
};
const axis = (filter: Filter = noFilter, where: AxisRoom = room): AxisModel => {
  const model = axisModel(dataset, filter, where, "en");
  if (!model) throw new Error("nothing is dated");
  return model;
};
const eventIds = (model: AxisModel) =>
  model.lanes.flatMap((lane) => lane.marks.map((mark): string => mark.event)).sort();
const thinIds = (lanes: readonly ThinLane[]) =>
  lanes.flatMap((lane) => lane.marks.flatMap((mark) => mark.things.map((thing) => thing.record))).sort();
const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id).sort();

const inRange = fc.integer({ min: 0, max: 35 }).map((months) => monthAfter(range.from, months));
const periods = fc.tuple(inRange, inRange).map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const filters: fc.Arbitrary<Filter> = fc.record({
  sectors: fc.subarray(
    dataset.sectors.map((sector): SectorId => sector.id),
    { maxLength: 2 },
  ),
  families: fc.subarray([...linkFamilies], { maxLength: 2 }),
  statuses: fc.constant([]),
  hubs: fc.subarray(
    dataset.hubs.map((candidate) => candidate.id),
    { maxLength: 2 },
  ),
  kinds: fc.constant([]),
  direction: fc.constant(null),
  period: fc.option(periods),
});

describe("the axis", () => {
  it("holds every event, every dated link with a family, every figure and every dated instrument once", () => {
    const model = axis();
    expect(eventIds(model)).toEqual(ids(dataset.events));
    expect(thinIds(model.links)).toEqual(ids(dataset.links.filter((link) => link.since && link.family)));
    expect(thinIds(model.figures)).toEqual(ids(dataset.observations));
    expect(thinIds(model.instruments)).toEqual(ids(dataset.instruments.filter((instrument) => instrument.date)));
  });

  it("loses no dated link to the lanes: what belongs to no family has no date", () => {
    expect(dataset.links.filter((link) => link.family === null && link.since !== null)).toEqual([]);
  });

  it("draws each date by how precisely it is known", () => {
    const marks = axis().lanes.flatMap((lane) => lane.marks);
    const shape = (id: string) => marks.find((mark) => mark.event === id)?.figure.shape;
    expect(shape("ev-xili-02")).toBe("day");
    expect(shape("ev-cs-01")).toBe("span");
    expect(shape("ev-hetao-06")).toBe("span");
    expect(shape("ev-xili-01")).toBe("year-end");
    expect(shape("ev-hetao-05")).toBe("open-ended");
    expect(shape("ev-chan-03")).toBe("plan");
    const figures = axis().figures.flatMap((lane) => lane.marks);
    const figure = (id: string) =>
      figures.find((mark) => mark.things.some((thing) => thing.record === id))?.figure.shape;
    expect(figure("obs-cs-04")).toBe("about");
    expect(figure("obs-cs-08")).toBe("to-date");
    expect(figure("obs-xili-06")).toBe("year-end");
    expect(figure("obs-chan-02")).toBe("range");
    const beginnings = axis().links.flatMap((lane) => lane.marks);
    const beginning = (id: string) =>
      beginnings.find((mark) => mark.things.some((thing) => thing.record === id))?.figure.shape;
    expect(beginning("link-hetao-16")).toBe("open-ended");
    expect(beginning("link-xili-01")).toBe("open-start");
  });

  it("says hub, date, event and how an inferred date is known", () => {
    const marks = axis().lanes.flatMap((lane) => lane.marks);
    const opening = marks.find((mark) => mark.event === "ev-chan-01");
    expect(opening?.label).toBe(
      "Chancheng, 2022-07*: Chancheng-Shenzhen centre starts working; date: month stated, year inferred",
    );
    expect(opening?.figure.isInferred).toBe(true);
  });

  it("never lets two marks or their words share room, at any width", () => {
    for (const width of [288, 358, 700, 1100, 2400]) {
      for (const rowHeight of [24, 44]) {
        const model = axis(noFilter, { width, rowHeight, fontSize: 12 });
        for (const lane of [...model.lanes, ...model.links, ...model.figures, ...model.instruments]) {
          const marks: readonly { left: number; top: number; width: number }[] = lane.marks;
          for (const [index, a] of marks.entries()) {
            expect(a.top + rowHeight).toBeLessThanOrEqual(lane.height);
            expect(a.width, `${width}`).toBeGreaterThan(0);
            for (const b of marks.slice(index + 1)) {
              const isApart = a.top !== b.top || a.left + a.width <= b.left + 0.01 || b.left + b.width <= a.left + 0.01;
              expect(isApart, `${JSON.stringify(a)} ${JSON.stringify(b)} at ${width}`).toBe(true);
            }
          }
        }
      }
    }
  });

  it("gives every mark of the thin lanes the room a finger needs", () => {
    const model = axis(noFilter, { width: 358, rowHeight: 44, fontSize: 13 });
    for (const lane of [...model.links, ...model.figures, ...model.instruments]) {
      for (const mark of lane.marks) expect(mark.width).toBeGreaterThanOrEqual(44);
    }
  });

  it("stays as it is while only the period changes, so that playing moves nothing but the window", () => {
    const whole = axis();
    expect(axis({ ...noFilter, period: { from: "2023-01", to: "2023-03" } })).toEqual(whole);
  });

  it("follows the filters of the rail: hubs, families, sectors", () => {
    expect(axis({ ...noFilter, hubs: [hub("chancheng")] }).lanes.map((lane) => lane.hub)).toEqual(["chancheng"]);
    const capital = axis({ ...noFilter, families: ["capital"] });
    expect(capital.links.map((lane) => lane.id)).toEqual(["links-capital"]);
    expect(eventIds(capital)).toHaveLength(26);
  });

  it("says of a hub without events why its lane is empty", () => {
    const silence = (filter: Filter) => axis(filter).lanes.find((lane) => lane.hub === "nanshan")?.silence;
    expect(silence(noFilter)).toBe("no event reported");
    const fund = axis({ ...noFilter, kinds: ["fund"] }).lanes.filter(
      (lane) => lane.silence === "no event left by the filter",
    );
    expect(fund.length).toBeGreaterThan(0);
  });

  it("is nothing where nothing is dated", () => {
    const empty = { ...dataset, events: [], observations: [], links: dataset.links.filter((link) => !link.since) };
    expect(axisModel(empty, noFilter, room, "en")).toBeNull();
  });
});

describe("the list", () => {
  it("of any filter and period is what the filter leaves of dated things, no more and no less", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { groups, counts } = datedList(dataset, filter, "en");
        const listed = groups.flatMap((group) => group.rows.map((row) => row.record)).sort();
        const left = applyFilter(dataset, filter);
        const links = left.links.filter((link) => link.since);
        const instruments = left.instruments.filter((instrument) => instrument.date);
        expect(listed).toEqual(ids([...left.events, ...links, ...left.observations, ...instruments]));
        expect(counts).toEqual({
          event: left.events.length,
          link: links.length,
          figure: left.observations.length,
          instrument: instruments.length,
        });
      }),
      { numRuns: 150 },
    );
  });

  it("of every possible period holds exactly the marks of the axis that are not dimmed", () => {
    const model = axis();
    const drawn = [...eventIds(model), ...thinIds([...model.links, ...model.figures, ...model.instruments])];
    for (let first = 0; first < 36; first += 1) {
      for (let last = first; last < 36; last += 5) {
        const period = { from: monthAfter(range.from, first), to: monthAfter(range.from, last) };
        const filter = { ...noFilter, period };
        const listed = datedList(dataset, filter, "en").groups.flatMap((group) => group.rows.map((row) => row.record));
        const within = idsWithin(dataset, filter);
        expect(listed.sort()).toEqual(drawn.filter((id) => within.has(id)).sort());
      }
    }
  });

  it("goes by month, a year without a month first, and what only reaches into the period last", () => {
    const list = datedList(dataset, { ...noFilter, period: { from: "2024-01", to: "2024-03" } }, "en");
    expect(list.groups.map((group) => group.key)).toEqual(["2024", "2024-03", "~"]);
    expect(list.groups[0]?.title).toBe("2024, month not known");
    const reaching = list.groups.at(-1)?.rows.map((row) => row.record) ?? [];
    expect(reaching).toContain("ev-chan-03");
    expect(reaching).toContain("ev-hetao-05");
    expect(reaching).not.toContain("ev-hetao-07");
  });
});

describe("what has no date", () => {
  it("is counted: the links and instruments that no period ever shows", () => {
    expect(undatedCounts(dataset, noFilter)).toEqual({ links: 10, instruments: 25 });
    const whole = applyFilter(dataset, { ...noFilter, period: timeRange(dataset) });
    expect(whole.links).toHaveLength(68 - 10);
    expect(whole.instruments).toHaveLength(30 - 25);
  });
});

describe("a period", () => {
  const some: Period = { from: "2023-08", to: "2024-06" };

  it("moves an end by a month, a year, or to the end of the range, by key", () => {
    const moved = (key: string, edge: "from" | "to") => edgeAfterKey(key, edge, some, range)?.[edge];
    expect(moved("ArrowRight", "from")).toBe("2023-09");
    expect(moved("ArrowUp", "to")).toBe("2024-07");
    expect(moved("ArrowLeft", "from")).toBe("2023-07");
    expect(moved("ArrowDown", "to")).toBe("2024-05");
    expect(moved("PageDown", "from")).toBe("2022-08");
    expect(moved("PageUp", "to")).toBe("2024-12");
    expect(moved("Home", "from")).toBe("2022-01");
    expect(moved("End", "to")).toBe("2024-12");
    expect(edgeAfterKey("x", "to", some, range)).toBeNull();
  });

  it("never turns round: an end stops at the other one", () => {
    expect(edgeAfterKey("End", "from", some, range)).toEqual({ from: "2024-06", to: "2024-06" });
    expect(edgeAfterKey("Home", "to", some, range)).toEqual({ from: "2023-08", to: "2023-08" });
    fc.assert(
      fc.property(periods, inRange, fc.constantFrom("from" as const, "to" as const), (period, month, edge) => {
        const next = withEdge(period, edge, month, range);
        expect(next.from <= next.to && next.from >= range.from && next.to <= range.to).toBe(true);
      }),
    );
  });

  it("keeps its length while it is moved, and stays within the range", () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -60, max: 60 }), (period, months) => {
        const next = shifted(period, months, range);
        expect(monthCount(next)).toBe(monthCount(period));
        expect(next.from >= range.from && next.to <= range.to).toBe(true);
      }),
    );
  });

  it("begins at an end of the range when one steps without any", () => {
    expect(stepped(null, 1, range)).toEqual({ from: "2022-01", to: "2022-01" });
    expect(stepped(null, -1, range)).toEqual({ from: "2024-12", to: "2024-12" });
  });

  it("that is the whole range is none, so that the undated come back", () => {
    expect(asChosen(range, range)).toBeNull();
    expect(asChosen(some, range)).toEqual(some);
  });

  it("has a ready-made one for each year, cut to the range", () => {
    expect(yearsOf({ from: "2022-07", to: "2024-02" })).toEqual([
      { year: "2022", period: { from: "2022-07", to: "2022-12" } },
      { year: "2023", period: { from: "2023-01", to: "2023-12" } },
      { year: "2024", period: { from: "2024-01", to: "2024-02" } },
    ]);
  });
});

describe("playing", () => {
  const frames = (start: Period | null, mode: "window" | "so-far") => {
    const all = [firstFrame(start, mode, range)];
    for (let next = nextFrame(all[0] ?? range, mode, range); next; next = nextFrame(next, mode, range)) all.push(next);
    return all;
  };

  it("moves a window a month at a time to the end of the range, as long as the period chosen", () => {
    const all = frames({ from: "2024-07", to: "2024-09" }, "window");
    expect(all).toEqual([
      { from: "2024-08", to: "2024-10" },
      { from: "2024-09", to: "2024-11" },
      { from: "2024-10", to: "2024-12" },
    ]);
  });

  it("begins with the first quarter where no period is chosen, and again where the period is at the end", () => {
    expect(frames(null, "window")[0]).toEqual({ from: "2022-01", to: "2022-03" });
    expect(frames({ from: "2024-12", to: "2024-12" }, "window")[0]).toEqual({ from: "2022-01", to: "2022-01" });
    expect(frames(range, "window")[0]).toEqual({ from: "2022-01", to: "2022-03" });
  });

  it("grows from the first month to the whole range in the other mode", () => {
    const all = frames(null, "so-far");
    expect(all).toHaveLength(36);
    expect(all[0]).toEqual({ from: "2022-01", to: "2022-01" });
    expect(all.at(-1)).toEqual(range);
    expect(new Set(all.map((frame) => frame.from))).toEqual(new Set(["2022-01"]));
  });

  it("comes to an end from anywhere, a month at a time", () => {
    fc.assert(
      fc.property(periods, fc.constantFrom("window" as const, "so-far" as const), (period, mode) => {
        const all = frames(period, mode);
        expect(all.at(-1)?.to).toBe(range.to);
        for (const [index, frame] of all.slice(1).entries()) expect(frame.to).toBe(monthAfter(all[index]?.to ?? "", 1));
      }),
    );
  });
});

describe("a period typed in", () => {
  it("is read in the ways people write months", () => {
    for (const text of ["2023-08", "2023-8", "2023/08", "2023.8", "202308", " 2023年8月 ", "２０２３－０８"]) {
      expect(findMonth(text), text).toBe("2023-08");
    }
    for (const text of ["", "2023", "2023-13", "2023-00", "August", "2023-08-01", "20238"]) {
      expect(findMonth(text), text).toBeUndefined();
    }
  });

  it("is cut to the range, and what is impossible is named", () => {
    expect(typedPeriod("2023-08", "2030-01", range)).toEqual({ period: { from: "2023-08", to: "2024-12" } });
    expect(typedPeriod("x", "2024-01", range)).toEqual({ trouble: "from" });
    expect(typedPeriod("2024-01", "", range)).toEqual({ trouble: "to" });
    expect(typedPeriod("2024-01", "2023-12", range)).toEqual({ trouble: "order" });
    expect(typedPeriod("2025-01", "2026-12", range)).toEqual({ trouble: "outside" });
  });
});
