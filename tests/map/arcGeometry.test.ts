import fc from "fast-check";
import { expect, test } from "vitest";
import {
  arcWidth,
  curveBetween,
  fanOffsets,
  firstOffset,
  headLength,
  isBundled,
  pointOn,
  polylineLength,
  shapeArc,
  type ArcInput,
} from "../../src/map/arcGeometry.ts";
import { distancePx, type Pixel } from "../../src/map/mercator.ts";

const pixel = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
const farPair = fc.tuple(pixel, pixel).filter(([a, b]) => distancePx(a, b) > 70);

test("an arc bulges to the left of its travel", () => {
  fc.assert(
    fc.property(farPair, fc.integer({ min: 14, max: 200 }), ([a, b], offset) => {
      const apex = pointOn(curveBetween(a, b, offset), 0.5);
      const turn = (b[0] - a[0]) * (apex[1] - a[1]) - (b[1] - a[1]) * (apex[0] - a[0]);
      expect(turn).toBeLessThan(0);
    }),
  );
});

test("the apex stands its offset off the chord", () => {
  fc.assert(
    fc.property(farPair, fc.integer({ min: 14, max: 200 }), ([a, b], offset) => {
      const middle: Pixel = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      expect(distancePx(pointOn(curveBetween(a, b, offset), 0.5), middle)).toBeCloseTo(offset, 6);
    }),
  );
});

test("the first offset is 12 % of the chord, between 14 and 110 px", () => {
  expect([50, 400, 2000].map(firstOffset)).toEqual([14, 48, 110]);
});

test("A to B and B to A part by at least twice the least offset, and no two arcs between the same ends share an apex", () => {
  fc.assert(
    fc.property(farPair, fc.array(someArc, { minLength: 1, maxLength: 9 }), ([a, b], drafts) => {
      const arcs = drafts.map((draft, i) => ({ ...draft, id: String(i) }));
      const spacing = 24;
      const offsets = fanOffsets(arcs, { chord: distancePx(a, b), spacing });
      const apexes = arcs.map((arc) => {
        const [from, to] = arc.from === "a" ? [a, b] : [b, a];
        return { arc, apex: pointOn(curveBetween(from, to, offsets.get(arc.id) ?? 0), 0.5) };
      });
      for (const one of apexes) {
        for (const other of apexes) {
          if (one === other) continue;
          const isOpposed = !one.arc.isMutual && !other.arc.isMutual && one.arc.from !== other.arc.from;
          expect(distancePx(one.apex, other.apex)).toBeGreaterThan(isOpposed ? 27.9 : 23.9);
        }
      }
    }),
  );
});

test("on each side mutual arcs lie nearest the chord and planned ones outside", () => {
  const arcs: ArcInput[] = [
    { ...arc("planned"), isTentative: true },
    { ...arc("directed") },
    { ...arc("mutual-1"), isMutual: true },
    { ...arc("mutual-2"), isMutual: true },
  ];
  const offsets = fanOffsets(arcs, { chord: 200, spacing: 24 });
  expect(Math.abs(offsets.get("mutual-1") ?? 0)).toBe(24);
  expect(Math.abs(offsets.get("mutual-2") ?? 0)).toBe(48);
  expect(offsets.get("directed")).toBe(24);
  expect(offsets.get("planned")).toBe(48);
});

test("lines keep off both ends, and the arrow's tip is the nearest thing to the hub", () => {
  fc.assert(
    fc.property(farPair, fc.integer({ min: 14, max: 110 }), fc.integer({ min: 1, max: 8 }), ([a, b], offset, count) => {
      const shape = shapeArc({
        from: { id: "a", pixel: a, clearance: 8 },
        to: { id: "b", pixel: b, clearance: 15 },
        offset,
        count,
        form: "directed",
        isTentative: false,
      });
      const tip = shape?.head?.[0];
      expect(shape && tip).toBeDefined();
      if (!shape || !tip) return;
      expect(distancePx(tip, b)).toBeCloseTo(15, 3);
      for (const point of shape.line) {
        expect(distancePx(point, a)).toBeGreaterThan(7.99);
        expect(distancePx(point, b)).toBeGreaterThan(14.99);
      }
    }),
  );
});

test("dashes are pieces of the line, with gaps between", () => {
  const shape = shapeArc({
    from: { id: "a", pixel: [0, 0], clearance: 8 },
    to: { id: "b", pixel: [300, 0], clearance: 8 },
    offset: 36,
    count: 1,
    form: "mutual",
    isTentative: true,
  });
  const inked = shape?.strokes.reduce((sum, stroke) => sum + polylineLength(stroke), 0) ?? 0;
  const share = inked / polylineLength(shape?.line ?? []);
  expect(share).toBeGreaterThan(0.5);
  expect(share).toBeLessThan(0.65);
  expect(shape?.head).toBeNull();
  expect(shape?.dots).toHaveLength(2);
});

test("width says how many links", () => {
  expect([1, 2, 3, 4, 5, 6, 40].map(arcWidth)).toEqual([1.75, 2.75, 3.75, 5, 5, 6.5, 6.5]);
  expect(headLength(1.75)).toBeCloseTo(8.35);
});

test("a short chord with more than two families is bundled", () => {
  const families = ["policy", "enclave", "research"] as const;
  const arcs = families.map((family) => ({ ...arc(family), family }));
  expect(isBundled(63, arcs)).toBe(true);
  expect(isBundled(65, arcs)).toBe(false);
  expect(isBundled(63, arcs.slice(1))).toBe(false);
});

function arc(id: string): ArcInput {
  return { id, from: "a", to: "b", family: "policy", isMutual: false, isTentative: false, count: 1 };
}

const someArc = fc
  .record({ leaves: fc.boolean(), isMutual: fc.boolean(), isTentative: fc.boolean() })
  .map(({ leaves, ...rest }) => ({ ...arc(""), ...rest, from: leaves ? "a" : "b", to: leaves ? "b" : "a" }));
