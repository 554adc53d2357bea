import { expect, test } from "vitest";
import type { SvgName } from "../../src/map/basemap/svgBasemap.ts";
import { holds } from "../../src/map/boxes.ts";
import { cameraFor } from "../../src/map/camera.ts";
import { groundObstacles, placedGroundNames, type GroundObstacles } from "../../src/map/groundNames.ts";
import { type Layout, layoutScene } from "../../src/map/layout.ts";
import { project, type Pixel } from "../../src/map/mercator.ts";
import { buildScene } from "../../src/map/scene.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset } from "../fixtures/realDataset.ts";

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const nothing: GroundObstacles = { frame, taken: [], points: [], faint: [], said: [] };
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

test("a name of land steps aside for every arc; a name of water lies under a faint one at most", () => {
  const points = [[200, 100] as const];
  const sea = [name("南海", 200, 100, { isWater: true })];
  expect(at([name("湖北省", 200, 100)], { points })).toEqual([["湖北省", 200, 86]]);
  expect(at([name("湖北省", 200, 100)], { faint: points })).toEqual([["湖北省", 200, 86]]);
  expect(at(sea, { points })).toEqual([]);
  expect(at(sea, { faint: points })).toEqual([["南海", 200, 100]]);
});

test("a slanted name slides off an arc that crosses it", () => {
  const river = name("长江", 200, 150, { isWater: true, angle: 30 });
  const [[, x = 0] = []] = at([river], { points: [[200, 150]] });
  expect(Math.abs(Number(x) - 200)).toBeGreaterThan(20);
});

test("names of the ground keep clear of the captions along arcs", () => {
  const view = parseView("?corridor=changsha-etz~shanghai", realDataset).view;
  const scene = buildScene({ dataset: realDataset, view, language: "zh-Hans", theme: "light" });
  const size = { width: 640, height: 520 };
  const camera = cameraFor([112, 27, 122, 33], size);
  const layout = layoutScene(scene, camera.zoom);
  const [caption] = layout.captions;
  if (!caption) throw new Error("No arc has a caption");
  const [x, y] = project(camera.center, layout.zoom);
  const origin = [x - size.width / 2, y - size.height / 2] as const;
  const { taken } = groundObstacles(layout, origin, { size, covers: [] });
  const ends = [-0.45, 0.45].map((share) =>
    [0, 1].map((axis) => pointOf(caption, share * caption.width, origin, axis)),
  );
  for (const [atX = 0, atY = 0] of ends) expect(taken.some((box) => holds(box, [atX, atY]))).toBe(true);
});

function pointOf({ pixel, along }: Layout["captions"][number], by: number, origin: Pixel, axis: number): number {
  return (pixel[axis] ?? 0) + (along[axis] ?? 0) * by - (origin[axis] ?? 0);
}

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
