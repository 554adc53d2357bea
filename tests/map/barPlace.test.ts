import { expect, test } from "vitest";
import { barPlace } from "../../src/map/barPlace.ts";

const size = { width: 600, height: 400 };
const right = [540, 380] as const;
const left = [100, 380] as const;
const at = (points: readonly (readonly [number, number])[], inset?: Parameters<typeof barPlace>[1]["inset"]) =>
  barPlace({ px: 80, wordsPx: 40 }, { size, inset, points });

test("the scale bar stands in the lower right", () => {
  expect(at([[300, 200]])).toMatchObject({ left: 504, isCrossed: false });
});

test("an arc through it sends it to the lower left", () => {
  expect(at([right])).toMatchObject({ left: 64, isCrossed: false });
});

test("where arcs run through both it stays, and needs a patch to stand on", () => {
  expect(at([right, left])).toMatchObject({ left: 504, isCrossed: true });
});

test("it never stands on an inset: where only the other corner is left, it is crossed there", () => {
  const inset = { left: 0, top: 300, right: 200, bottom: 400 };
  expect(at([right], inset)).toMatchObject({ left: 504, isCrossed: true });
  expect(at([], { left: 400, top: 300, right: 600, bottom: 400 })).toMatchObject({ left: 64 });
});
