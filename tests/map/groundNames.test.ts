import { expect, test } from "vitest";
import type { SvgName } from "../../src/map/basemap/svgBasemap.ts";
import { placedGroundNames, type GroundObstacles } from "../../src/map/groundNames.ts";

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const nothing: GroundObstacles = { frame, taken: [], points: [], said: [] };
const name = (text: string, x: number, y: number, more: Partial<SvgName> = {}): SvgName => ({
  x,
  y,
  text,
  size: 12,
  angle: 0,
  isWater: false,
  ...more,
});
const at = (names: readonly SvgName[], obstacles: Partial<GroundObstacles> = {}) =>
  placedGroundNames(names, { ...nothing, ...obstacles }).map(({ text, x, y }) => [text, x, y]);

test("a name with room stays at its place", () => {
  expect(at([name("湖北省", 200, 100)])).toEqual([["湖北省", 200, 100]]);
});

test("a name of land steps aside for an arc; a name of water lies under it", () => {
  const points = [[200, 100] as const];
  expect(at([name("湖北省", 200, 100)], { points })).toEqual([["湖北省", 200, 86]]);
  expect(at([name("南海", 200, 100, { isWater: true })], { points })).toEqual([["南海", 200, 100]]);
});

test("a name without room anywhere near is left out", () => {
  expect(at([name("湖北省", 200, 100)], { taken: [{ left: 120, top: 40, right: 280, bottom: 160 }] })).toEqual([]);
});

test("no name is cut by the frame; one beyond it waits there", () => {
  expect(at([name("光明区", 200, 2)])).toEqual([["光明区", 200, 16]]);
  expect(at([name("光明区", 200, -40)])).toEqual([["光明区", 200, -40]]);
});

test("a place the scene names itself is not named twice", () => {
  const said = [{ name: "Macao SAR", at: [100, 100] as const }];
  expect(at([name("Macao", 130, 110), name("Zhuhai", 130, 110)], { said })).toEqual([["Zhuhai", 130, 110]]);
  expect(at([name("Macao", 300, 110)], { said })).toEqual([["Macao", 300, 110]]);
});

test("a slanted name slides along its water, clear of a mark", () => {
  const estuary = name("珠江口", 200, 150, { isWater: true, angle: 60 });
  const [[, x = 0, y = 0] = []] = at([estuary], { taken: [{ left: 190, top: 140, right: 210, bottom: 160 }] });
  expect([x, y]).not.toEqual([200, 150]);
  expect((Number(y) - 150) / (Number(x) - 200)).toBeCloseTo(Math.tan(Math.PI / 3), 6);
});
