import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetCounts } from "../../src/domain/facets.ts";
import { applyFilter, type Filter, noFilter, toggled, withHidden } from "../../src/domain/filter.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { statuses } from "../../src/domain/observation.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const filters: fc.Arbitrary<Filter> = fc.record({
  sectors: fc.subarray(dataset.sectors.map((sector) => sector.id)),
  families: fc.subarray([...linkFamilies]),
  statuses: fc.subarray([...statuses]),
  hubs: fc.constant([]),
  kinds: fc.constant([]),
  direction: fc.constant(null),
  period: fc.constant(null),
});

describe("a filter", () => {
  it("that is empty leaves everything", () => {
    const all = applyFilter(dataset, noFilter);
    expect(all.links).toEqual(dataset.links);
    expect(all.mentions).toEqual(dataset.mentions);
    expect(all.observations).toEqual(dataset.observations);
  });

  it("keeps a link exactly when family, status and one named sector all match", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const kept = new Set(applyFilter(dataset, filter).links.map((link) => link.id));
        for (const link of dataset.links) {
          const named = dataset.mentions.filter((mention) => mention.links.includes(link.id)).map((m) => m.sector);
          const familyMatches = filter.families.length === 0 || filter.families.some((f) => f === link.family);
          const statusMatches = filter.statuses.length === 0 || filter.statuses.includes(link.status);
          const sectorMatches = filter.sectors.length === 0 || filter.sectors.some((sector) => named.includes(sector));
          expect(kept.has(link.id)).toBe(familyMatches && statusMatches && sectorMatches);
        }
      }),
    );
  });

  it("counts each sector as what choosing it alone under the other filters would show", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = facetCounts(dataset, filter);
        for (const { id } of dataset.sectors) {
          expect(counts.sectors.get(id)).toBe(applyFilter(dataset, { ...filter, sectors: [id] }).mentions.length);
        }
        for (const family of linkFamilies) {
          expect(counts.families.get(family)).toBe(
            applyFilter(dataset, { ...filter, families: [family] }).links.length,
          );
        }
        for (const status of statuses) {
          const alone = applyFilter(dataset, { ...filter, statuses: [status] });
          expect(counts.statuses.get(status)).toEqual({
            links: alone.links.length,
            observations: alone.observations.length,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of every single sector and every pair of sectors shows the mentions of those sectors", () => {
    const ids = dataset.sectors.map((sector) => sector.id);
    for (const a of ids) {
      for (const b of ids) {
        const expected = dataset.mentions.filter((mention) => mention.sector === a || mention.sector === b);
        expect(applyFilter(dataset, { ...noFilter, sectors: [a, b] }).mentions).toEqual(expected);
      }
    }
  });

  it("never shows planned figures among achieved ones", () => {
    const { observations } = applyFilter(dataset, { ...noFilter, statuses: ["achieved"] });
    expect(new Set(observations.map((observation) => observation.status))).toEqual(new Set(["achieved"]));
  });
});

describe("a legend", () => {
  it("hides one family of all, and shows it again", () => {
    const without = withHidden(linkFamilies, [], "policy");
    expect(without).toEqual(linkFamilies.filter((family) => family !== "policy"));
    expect(withHidden(linkFamilies, without, "policy")).toEqual([]);
  });

  it("shows everything again when the last family is hidden", () => {
    expect(withHidden(linkFamilies, ["policy"], "policy")).toEqual([]);
  });

  it("toggles a value in and out of a list", () => {
    expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]);
  });
});
