import fc from "fast-check";
import { expect, test } from "vitest";
import type { FreeCamera, Size } from "../../src/map/camera.ts";
import { project, unproject, type Pixel } from "../../src/map/mercator.ts";
import { planeTransforms } from "../../src/map/plane.ts";
import { carried } from "../../src/map/gestures.ts";
import { panned, zoomedAt } from "../../src/map/camera.ts";

const size: Size = { width: 900, height: 600 };
const camera = fc.record({
  center: fc.tuple(fc.double({ min: 105, max: 120, noNaN: true }), fc.double({ min: 20, max: 33, noNaN: true })),
  zoom: fc.double({ min: 4, max: 11, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Where a place stands in a frame, by the definition of a camera: middle, scale, and bearing clockwise. */
function placeIn({ center, zoom, bearing }: FreeCamera, position: readonly [number, number]): Pixel {
  const [x, y] = project(position, zoom);
  const [cx, cy] = project(center, zoom);
  const turn = (-bearing * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [
    size.width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
    size.height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
  ];
}

/** What an SVG transform list does to a point: the last is applied first. */
function applied(transform: string, at: Pixel): Pixel {
  const parts = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].toReversed();
  return parts.reduce<Pixel>(([x, y], [, name, list = ""]) => {
    const [a = 0, b = 0] = list.split(" ").map(Number);
    if (name === "translate") return [x + a, y + b];
    if (name === "scale") return [x * a, y * a];
    const turn = (a * Math.PI) / 180;
    return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
  }, at);
}

test("the picture goes exactly where the ground goes, however the camera moves, zooms and turns", () => {
  const offset = fc.tuple(
    fc.double({ min: -400, max: 400, noNaN: true }),
    fc.double({ min: -300, max: 300, noNaN: true }),
  );
  const change = fc.record({
    by: offset,
    zoom: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, change, offset, (base, { by, zoom, bearing }, [dx, dy]) => {
      const north = { ...base, bearing: 0 };
      const now = { ...panned(north, by), zoom: base.zoom + zoom, bearing };
      const [cx, cy] = project(base.center, base.zoom);
      const position = unproject([cx + dx, cy + dy], base.zoom);
      const drawn = placeIn(north, position);
      const [x, y] = applied(planeTransforms(north, now, size).plane, drawn);
      const [wantedX, wantedY] = placeIn(now, position);
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(0.2);
    }),
  );
});

test("a name turned back and kept at its size stands as it was set", () => {
  const base: FreeCamera = { center: [114, 22.5], zoom: 9, bearing: 0 };
  expect(planeTransforms(base, base, size).upright).toBe("none");
  expect(planeTransforms(base, { ...base, zoom: 10, bearing: 30 }, size).upright).toBe("rotate(30deg) scale(0.50000)");
});

test("a wheel leaves what lies under the pointer where it is, a finger takes it along", () => {
  const at: fc.Arbitrary<Pixel> = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 }));
  fc.assert(
    fc.property(camera, at, at, fc.double({ min: -1, max: 1, noNaN: true }), (base, from, to, levels) => {
      const north = { ...base, bearing: 0 };
      const [x, y] = project(north.center, north.zoom);
      const under = unproject([x + from[0] - size.width / 2, y + from[1] - size.height / 2], north.zoom);
      const zoomed = placeIn(zoomedAt(north, north.zoom + levels, from, size), under);
      expect(Math.hypot(zoomed[0] - from[0], zoomed[1] - from[1])).toBeLessThan(0.01);
      const dragged = carried(north, { middle: from, span: 0 }, { middle: to, span: 0 }, size);
      const there = placeIn(dragged, under);
      expect(Math.hypot(there[0] - to[0], there[1] - to[1])).toBeLessThan(0.01);
      const pinched = carried(north, { middle: from, span: 100 }, { middle: to, span: 200 }, size);
      expect(pinched.zoom).toBeCloseTo(north.zoom + 1);
      const held = placeIn(pinched, under);
      expect(Math.hypot(held[0] - to[0], held[1] - to[1])).toBeLessThan(0.01);
    }),
  );
});
