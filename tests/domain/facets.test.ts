import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { entityKinds } from "../../src/domain/entity.ts";
import { drawnCount, facetCounts } from "../../src/domain/facets.ts";
import { applyFilter, directions, type Filter, linksLeft, noFilter } from "../../src/domain/filter.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { statuses } from "../../src/domain/observation.ts";
import { timeRange } from "../../src/domain/period.ts";
import { anyFilter } from "../fixtures/filters.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

describe("the count of an option", () => {
  it("is what would be shown if it alone were chosen in its list, under the other filters", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const counts = facetCounts(dataset, filter);
        const alone = (change: Partial<Filter>) => applyFilter(dataset, { ...filter, ...change });
        for (const { id } of dataset.sectors) {
          expect([id, counts.sectors.get(id)]).toEqual([id, alone({ sectors: [id] }).mentions.length]);
        }
        for (const id of linkFamilies) {
          expect([id, counts.families.get(id)]).toEqual([id, alone({ families: [id] }).links.length]);
        }
        for (const id of statuses) {
          const { links, observations } = alone({ statuses: [id] });
          expect(counts.statuses.get(id)).toEqual({ links: links.length, observations: observations.length });
        }
        for (const { id } of dataset.hubs) {
          expect([id, counts.hubs.get(id)]).toEqual([id, alone({ hubs: [id] }).links.length]);
        }
        for (const id of entityKinds) {
          expect([id, counts.kinds.get(id)]).toEqual([id, alone({ kinds: [id] }).links.length]);
        }
        for (const id of [null, ...directions]) {
          expect([id, counts.directions.get(id)]).toEqual([id, alone({ direction: id }).links.length]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on what is chosen in its own list", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const counts = facetCounts(dataset, filter);
        expect(facetCounts(dataset, { ...filter, sectors: [] }).sectors).toEqual(counts.sectors);
        expect(facetCounts(dataset, { ...filter, hubs: [] }).hubs).toEqual(counts.hubs);
        expect(facetCounts(dataset, { ...filter, direction: null }).directions).toEqual(counts.directions);
      }),
      { numRuns: 40 },
    );
  });

  it("is there within five milliseconds for all options together", () => {
    const filters = fc.sample(anyFilter, { numRuns: 80, seed: 1 });
    for (const filter of filters) facetCounts(dataset, filter);
    const times = filters.map((filter) => {
      const start = performance.now();
      facetCounts(dataset, { ...filter });
      return performance.now() - start;
    });
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(5);
  });
});

describe("how many links are drawn", () => {
  it("is how many the corridors of the same links hold", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const links = linksLeft(dataset, filter);
        const held = corridorsOf(dataset, links).flatMap((corridor) => corridor.links);
        expect(drawnCount(dataset, links)).toBe(held.length);
      }),
      { numRuns: 60 },
    );
    expect(drawnCount(dataset, linksLeft(dataset, noFilter))).toBe(29);
  });
});

describe("the dated period", () => {
  it("runs from the start of the three-year plan to its end", () => {
    expect(timeRange(dataset)).toEqual({ from: "2022-01", to: "2024-12" });
  });
});
