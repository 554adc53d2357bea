import { describe, expect, it } from "vitest";
import { corridorsOf, findCorridor } from "../../src/domain/corridor.ts";
import { earliestSince, headingOf, sectorsNamedFor } from "../../src/domain/corridorFacts.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const corridor = (id: string) => {
  const found = findCorridor(dataset, id);
  if (!found) throw new Error(`No corridor ${id}`);
  return found;
};

describe("what a corridor's links say together", () => {
  it("a corridor leads one way only where all of its links run that way and none is mutual", () => {
    const oneWay = corridorsOf(dataset).filter((one) => headingOf(dataset, one).isOneWay);
    expect(oneWay.map(({ id }) => id)).toEqual(["hetao~xili-lake", "hetao~shenzhen"]);
    expect(headingOf(dataset, corridor("hetao~xili-lake")).ends.map(({ id }) => id)).toEqual(["xili-lake", "hetao"]);
  });

  it("the earliest date is the smallest that is printed; a link without one does not make it unknown", () => {
    expect(earliestSince(corridor("hetao~hong-kong").links)).toEqual({ date: "2023-08", precision: "after" });
    expect(earliestSince(corridor("changsha-etz~shanghai").links)).toEqual({ date: "2023-12", precision: "month" });
    expect(earliestSince([])).toBeNull();
    expect(earliestSince(dataset.links.filter((link) => link.since === null))).toBeNull();
  });

  it("a sector counts as named for links only through a mention of that very link", () => {
    expect(sectorsNamedFor(dataset, corridor("hetao~hong-kong").links)).toEqual([]);
    const [only, ...others] = sectorsNamedFor(dataset, corridor("hetao~shenzhen").links);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ sector: "biomed", isInferred: true });
  });
});
