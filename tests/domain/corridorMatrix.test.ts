import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingOf } from "../../src/domain/corridor.ts";
import { corridorMatrix, countFrom, countLinks, countTo, findCrossing } from "../../src/domain/corridorMatrix.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Link } from "../../src/domain/link.ts";
import { undrawnByReason } from "../../src/domain/undrawn.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const id = (text: string) => text as EntityId;
const ends = (link: Link) => {
  const drawing = drawingOf(dataset, link);
  return "ends" in drawing ? drawing.ends.map((end) => String(end.id)) : [];
};
const some = fc.subarray([...dataset.links]);

describe("where links start, against where they end", () => {
  it("Hong Kong to Hetao: seven one way and two mutual; back: one one way and the same two", () => {
    const matrix = corridorMatrix(dataset);
    const there = findCrossing(matrix, { from: id("hong-kong"), to: id("hetao") });
    const back = findCrossing(matrix, { from: id("hetao"), to: id("hong-kong") });
    expect([there?.directed.length, there?.mutual.length]).toEqual([7, 2]);
    expect([back?.directed.length, back?.mutual.length]).toEqual([1, 2]);
    expect(back?.mutual).toEqual(there?.mutual);
  });

  it("nothing runs from Hetao to Xili Lake, though one link runs the other way", () => {
    const matrix = corridorMatrix(dataset);
    expect(findCrossing(matrix, { from: id("hetao"), to: id("xili-lake") })).toBeUndefined();
    expect(findCrossing(matrix, { from: id("xili-lake"), to: id("hetao") })?.directed).toHaveLength(1);
  });

  it("hubs come first, in their order, then partner cities", () => {
    const kinds = corridorMatrix(dataset).localities.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted().toReversed());
    const hubs = corridorMatrix(dataset).localities.flatMap(({ kind, id }) => (kind === "hub" ? [id] : []));
    expect(hubs).toEqual(dataset.hubs.map((hub) => hub.id));
  });

  it("whatever links it is given, each is in the matrix or among those that cannot be drawn, and in one of them only", () => {
    fc.assert(
      fc.property(some, (links) => {
        const inMatrix = new Set(
          corridorMatrix(dataset, links).crossings.flatMap(({ directed, mutual }) => [...directed, ...mutual]),
        );
        const undrawn = undrawnByReason(dataset, links).flatMap((group) => group.links);
        expect(undrawn.filter((link) => inMatrix.has(link))).toEqual([]);
        expect([...inMatrix, ...undrawn].map((link) => link.id).toSorted()).toEqual(
          links.map((link) => link.id).toSorted(),
        );
      }),
    );
  });

  it("the counts of a row and a column are those of the links that start and end there, counted without the matrix", () => {
    fc.assert(
      fc.property(some, (links) => {
        const matrix = corridorMatrix(dataset, links);
        for (const { id } of matrix.localities) {
          const oneWay = links.filter((link) => link.direction === "directed");
          const mutual = links.filter((link) => link.direction === "mutual" && ends(link).includes(id)).length;
          expect(countFrom(matrix, id)).toEqual({ directed: oneWay.filter((l) => ends(l)[0] === id).length, mutual });
          expect(countTo(matrix, id)).toEqual({ directed: oneWay.filter((l) => ends(l)[1] === id).length, mutual });
        }
      }),
    );
  });

  it("rows add up to all links where mutual ones, which stand in two rows, are halved", () => {
    fc.assert(
      fc.property(some, (links) => {
        const matrix = corridorMatrix(dataset, links);
        const rows = matrix.localities.map(({ id }) => countFrom(matrix, id));
        const sum = rows.reduce((all, row) => all + row.directed + row.mutual / 2, 0);
        const { directed, mutual } = countLinks(matrix.crossings);
        expect(sum).toBe(links.filter((link) => ends(link).length === 2).length);
        expect(directed + mutual).toBe(sum);
      }),
    );
  });
});

describe("the links that cannot be drawn", () => {
  it("are 39 of 68: one of geography, nine within a hub, one within a district, 28 with an end in no known city", () => {
    const counts = undrawnByReason(dataset, dataset.links).map(({ reason, links }) => [reason, links.length]);
    expect(counts).toEqual([
      ["containment", 1],
      ["within_hub", 9],
      ["within_district", 1],
      ["no_city", 28],
    ]);
    expect(dataset.links).toHaveLength(68);
  });
});
