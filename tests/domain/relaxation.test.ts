import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEnds } from "../../src/domain/corridor.ts";
import {
  applyFilter,
  type Filter,
  type FilterAspect,
  filterAspects,
  linksLeft,
  noFilter,
} from "../../src/domain/filter.ts";
import type { SectorId } from "../../src/domain/ids.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { statuses } from "../../src/domain/observation.ts";
import { emptiness, type Goal } from "../../src/domain/relaxation.ts";
import { anyFilter } from "../fixtures/filters.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const goals: readonly Goal[] = ["drawn", "records"];

const drawn = new Set(dataset.links.filter((link) => findEnds(dataset, link) !== undefined));

/** Trying every set of questions asks the same again and again. */
const counted = new Map<string, number>();

function count(filter: Filter, goal: Goal): number {
  const key = JSON.stringify([goal, filter]);
  const left = counted.get(key) ?? freshCount(filter, goal);
  counted.set(key, left);
  return left;
}

/** How much is left, counted from the lists a filter leaves. */
function freshCount(filter: Filter, goal: Goal): number {
  if (goal === "drawn") return linksLeft(dataset, filter).filter((link) => drawn.has(link)).length;
  const { links, mentions, observations, events, instruments } = applyFilter(dataset, filter);
  return links.length + mentions.length + observations.length + events.length + instruments.length;
}

const isAsked = (filter: Filter, aspect: FilterAspect) =>
  JSON.stringify(filter[aspect]) !== JSON.stringify(noFilter[aspect]);

/** Every set of questions as the bits of a number. */
const sets = Array.from({ length: 2 ** filterAspects.length }, (_, bits) =>
  filterAspects.filter((_, index) => (bits >> index) % 2 === 1),
);

function replaced(filter: Filter, aspects: readonly FilterAspect[]): Filter {
  return { ...filter, ...Object.fromEntries(aspects.map((aspect) => [aspect, noFilter[aspect]])) };
}

/** What has to hold of the answer for one filter, by trying every set of its questions. */
function expectExplained(filter: Filter, goal: Goal): void {
  const answer = emptiness(dataset, filter, goal);
  if (count(filter, goal) > 0) {
    expect(answer).toBeNull();
    return;
  }
  if (!answer) throw new Error(`No cause named for ${JSON.stringify(filter)}`);
  const asked = filterAspects.filter((aspect) => isAsked(filter, aspect));
  const choices = sets.filter((set) => set.every((aspect) => asked.includes(aspect)));

  const { smallest, singles, conflict } = answer;
  expect(smallest.filter).toEqual(replaced(filter, smallest.removed));
  expect(smallest.left).toBe(count(smallest.filter, goal));
  expect(smallest.left).toBeGreaterThan(0);
  const leftBy = choices.map((set) => ({ size: set.length, left: count(replaced(filter, set), goal) }));
  const { length } = smallest.removed;
  expect(leftBy.filter(({ size, left }) => size < length && left > 0)).toEqual([]);
  expect(leftBy.filter(({ size, left }) => size === length && left > smallest.left)).toEqual([]);

  const helping = asked.filter((aspect) => count(replaced(filter, [aspect]), goal) > 0);
  expect(singles.flatMap(({ removed }) => removed).toSorted()).toEqual(helping.toSorted());
  for (const single of singles) expect(single.left).toBe(count(single.filter, goal));

  const alone = (set: readonly FilterAspect[]) =>
    replaced(
      filter,
      filterAspects.filter((aspect) => !set.includes(aspect)),
    );
  expect(count(alone(conflict), goal)).toBe(0);
  const smaller = choices.filter((set) => set.length < conflict.length);
  expect(smaller.filter((set) => count(alone(set), goal) === 0)).toEqual([]);
  expect(answer.undrawn).toBe(applyFilter(dataset, alone(conflict)).links.length);
}

const none: readonly never[] = [];
const upToTwo = <T>(items: readonly T[]): readonly (readonly T[])[] => [
  none,
  ...items.map((item) => [item]),
  ...items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other])),
];

describe("a filter that leaves nothing", () => {
  it("names the cause and the smallest way out, for every single and pair of sectors, families and statuses", () => {
    let empty = 0;
    for (const sectors of upToTwo<SectorId>(dataset.sectors.map(({ id }) => id))) {
      for (const families of upToTwo(linkFamilies)) {
        for (const status of upToTwo(statuses)) {
          const filter: Filter = { ...noFilter, sectors, families, statuses: status };
          if (count(filter, "drawn") > 0) continue;
          empty += 1;
          expectExplained(filter, "drawn");
        }
      }
    }
    expect(empty).toBeGreaterThan(1_000);
  }, 300_000);

  it.each(goals)(
    "names cause and way out for filters of every kind: %s",
    (goal) => {
      fc.assert(
        fc.property(anyFilter, (filter) => {
          expectExplained(filter, goal);
        }),
        { numRuns: 250 },
      );
    },
    180_000,
  );

  it("needs two choices taken back where one does not help", () => {
    const quantum = dataset.sectors.find(({ id }) => id.includes("quantum"));
    const filter: Filter = { ...noFilter, sectors: quantum ? [quantum.id] : [], kinds: ["natural_feature"] };
    const answer = emptiness(dataset, filter, "drawn");
    expect(answer?.smallest.removed).toEqual(["sectors", "kinds"]);
    expect(answer?.singles).toEqual([]);
    expect(answer?.conflict).toEqual(["sectors"]);
  });
});

describe("a filter that leaves something", () => {
  it("has nothing to explain", () => {
    for (const goal of goals) expect(emptiness(dataset, noFilter, goal)).toBeNull();
  });
});
