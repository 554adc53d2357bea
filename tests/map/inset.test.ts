import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxAround, grown, isWithin, overlapArea, type Box } from "../../src/map/boxes.ts";
import { cameraFor, resolveCamera, type FreeCamera, type Size } from "../../src/map/camera.ts";
import { extentCorners, insetPlan, leaders, locatorSize, type InsetPlan } from "../../src/map/inset.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { locatorModel } from "../../src/map/locator.ts";
import { project, unproject, type Pixel } from "../../src/map/mercator.ts";
import { buildScene } from "../../src/map/scene.ts";
import { boxOf, frameOf, toScreen } from "../../src/map/screen.ts";
import { startCamera } from "../../src/map/startCamera.ts";
import { surroundings } from "../../src/map/surroundings.ts";
import { defaultView } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const scene = buildScene({ dataset, view: defaultView, language: "en", theme: "light" });
const desk: Size = { width: 752, height: 692 };
const at = (preset: "all" | "bay-area" | "shenzhen", size = desk) => resolveCamera({ type: "preset", preset }, size);
const changsha = cameraFor([112.8, 27.9, 113.4, 28.5], desk);

function planAt(camera: FreeCamera, size = desk): InsetPlan | undefined {
  return insetPlan(scene, camera, size);
}

describe("what stands beside the map, by scale", () => {
  test("nationally the Bay Area apart, at Bay Area scale nothing, in the city a locator of the Bay Area", () => {
    expect(planAt(at("all"))?.type).toBe("inset");
    expect(planAt(at("bay-area"))).toBeUndefined();
    expect(planAt(at("shenzhen"))).toMatchObject({ type: "locator", region: "bay-area" });
  });

  test("in Changsha the locator shows the whole of what the atlas holds", () => {
    expect(planAt(changsha)).toMatchObject({ type: "locator", region: "all" });
  });

  test.each([
    [390, 560],
    [400, 340],
    [320, 206],
    [1200, 400],
  ])("a frame of %i by %i px has none", (width, height) => {
    const size = { width, height };
    expect([at("all", size), at("shenzhen", size)].map((camera) => planAt(camera, size))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

const cameras = fc.record({
  longitude: fc.double({ min: 107, max: 122, noNaN: true }),
  latitude: fc.double({ min: 21.5, max: 35, noNaN: true }),
  zoom: fc.double({ min: 4, max: 12, noNaN: true }),
});
const sizes = fc.constantFrom<Size>(desk, { width: 968, height: 680 }, { width: 1240, height: 880 });

describe("wherever the map stands", () => {
  test("the picture lies inside the frame and covers no hub and no linked city", () => {
    fc.assert(
      fc.property(cameras, sizes, ({ longitude, latitude, zoom }, size) => {
        const camera = { center: [longitude, latitude] as const, zoom, bearing: 0 };
        const plan = insetPlan(scene, camera, size);
        if (!plan) return;
        expect(isWithin(plan.frame, frameOf(size))).toBe(true);
        const screen = toScreen(camera, size, zoom);
        for (const { position } of [...scene.hubs, ...scene.cities.filter((city) => city.hasArcs)]) {
          expect(overlapArea(boxAround(screen(project(position, zoom)), 20, 20), plan.frame)).toBe(0);
        }
      }),
    );
  });

  test("names keep clear of it", () => {
    fc.assert(
      fc.property(cameras, sizes, ({ longitude, latitude, zoom }, size) => {
        const camera = { center: [longitude, latitude] as const, zoom, bearing: 0 };
        const plan = insetPlan(scene, camera, size);
        const layout = layoutScene(scene, zoom, surroundings(scene, camera, { size, furniture: [] }));
        const screen = toScreen(camera, size, zoom);
        for (const { at: place, box } of layout.labels) {
          const shown = screen(place);
          const isInFrame = shown[0] > 0 && shown[1] > 0 && shown[0] < size.width && shown[1] < size.height;
          const [dx, dy] = [shown[0] - place[0], shown[1] - place[1]];
          const carried = { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy };
          // A name may have nowhere to go where hubs stand thick; it still never lies mostly under the picture.
          if (plan && isInFrame)
            expect(overlapArea(carried, plan.frame)).toBeLessThan(overlapArea(carried, carried) / 4);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the locator's box is the frame of the map, drawn at the locator's scale", () => {
    fc.assert(
      fc.property(cameras, fc.constantFrom(0, 40), ({ longitude, latitude, zoom }, bearing) => {
        const camera = { center: [longitude, latitude] as const, zoom: Math.max(9.6, zoom), bearing };
        const plan = insetPlan(scene, camera, desk);
        if (plan?.type !== "locator") return;
        const { frame } = locatorModel(scene, plan.camera, { camera, size: desk });
        const middle: Pixel = [
          frame.reduce((sum, [x]) => sum + x / 4, 0),
          frame.reduce((sum, [, y]) => sum + y / 4, 0),
        ];
        const [x, y] = project(plan.camera.center, plan.camera.zoom);
        const place = unproject(
          [x + middle[0] - locatorSize.width / 2, y + middle[1] - locatorSize.height / 2],
          plan.camera.zoom,
        );
        expect(place[0]).toBeCloseTo(longitude, 4);
        expect(place[1]).toBeCloseTo(latitude, 4);
        const scale = 2 ** (plan.camera.zoom - camera.zoom);
        const width = Math.hypot(
          (frame[1]?.[0] ?? 0) - (frame[0]?.[0] ?? 0),
          (frame[1]?.[1] ?? 0) - (frame[0]?.[1] ?? 0),
        );
        if (desk.height * scale > 12) expect(width).toBeCloseTo(desk.width * scale, 3);
        else expect(width).toBeGreaterThanOrEqual(desk.width * scale);
      }),
    );
  });
});

test("the locator names what lies outside its box", () => {
  const plan = planAt(at("shenzhen"));
  if (plan?.type !== "locator") throw new Error("no locator");
  const { names, dots } = locatorModel(scene, plan.camera, { camera: at("shenzhen"), size: desk });
  expect(names.map(({ text }) => text)).toContain("Chancheng");
  expect(names.map(({ text }) => text)).not.toContain("Hetao");
  expect(dots.map(({ name }) => name)).toContain("Hetao");
});

describe("the inset and its box on the map", () => {
  const plan = planAt(at("all"));
  if (plan?.type !== "inset") throw new Error("no inset");
  const extent = boxOf(extentCorners(plan.extent, at("all"), desk));

  test("the box holds the four hubs of the Bay Area and not Changsha", () => {
    const screen = toScreen(at("all"), desk, at("all").zoom);
    const held = scene.hubs.filter(({ position }) => {
      const [x, y] = screen(project(position, at("all").zoom));
      return x > extent.left && x < extent.right && y > extent.top && y < extent.bottom;
    });
    expect(held.map(({ id }) => id).toSorted()).toEqual(["chancheng", "hetao", "nanshan", "xili-lake"]);
  });

  test("names of what is in the box stand outside of it", () => {
    const layout = layoutScene(scene, at("all").zoom, surroundings(scene, at("all"), { size: desk, furniture: [] }));
    const [x, y] = project(at("all").center, at("all").zoom);
    const names = layout.labels.filter(({ name }) => name === "Chancheng" || name === "Shenzhen: 3 hubs");
    expect(names).toHaveLength(2);
    for (const { box } of names) {
      const [dx, dy] = [desk.width / 2 - x, desk.height / 2 - y];
      const carried = { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy };
      expect(overlapArea(carried, extent)).toBe(0);
    }
  });

  test("two lines lead from the box's near corners to the inset's", () => {
    expect(leaders(extent, plan.frame, desk)).toEqual([
      [
        [plan.frame.right, plan.frame.top],
        [extent.left, extent.top],
      ],
      [
        [plan.frame.right, plan.frame.bottom],
        [extent.left, extent.bottom],
      ],
    ]);
  });

  test("no line crosses the box, the inset or the other line, wherever the two lie", () => {
    const spot = fc.tuple(fc.double({ min: 40, max: 700, noNaN: true }), fc.double({ min: 40, max: 640, noNaN: true }));
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const [box, frame] = [boxAround(a, 60, 48), boxAround(b, 200, 150)];
        const lines = leaders(box, frame, desk);
        expect(lines.length === 0 || lines.length === 2).toBe(true);
        for (const line of lines) {
          for (const [x, y] of between(line)) {
            for (const { left, top, right, bottom } of [box, frame].map((each) => grown(each, -0.5))) {
              expect(x > left && x < right && y > top && y < bottom).toBe(false);
            }
          }
        }
      }),
    );
  });
});

function between([from, to]: readonly [Pixel, Pixel]): readonly Pixel[] {
  return Array.from(
    { length: 19 },
    (_, i): Pixel => [from[0] + ((to[0] - from[0]) * (i + 1)) / 20, from[1] + ((to[1] - from[1]) * (i + 1)) / 20],
  );
}

test("the cluster says what it holds, in every frame and language", () => {
  const label = (language: "en" | "zh-Hans", size: Size) => {
    const spoken = buildScene({ dataset, view: defaultView, language, theme: "light" });
    const camera = at("all", size);
    const layout = layoutScene(spoken, camera.zoom, surroundings(spoken, camera, { size, furniture: [] }));
    const cluster = layout.nodes.find(({ kind }) => kind === "cluster");
    return layout.labels.find(({ id }) => id === cluster?.id);
  };
  const words = (found: { readonly name: string; readonly note: string } | undefined) =>
    found && `${found.name}|${found.note.replaceAll("\n", " ")}`;
  const tablet = { width: 912, height: 680 };
  for (const size of [desk, tablet]) {
    expect(words(label("en", size))).toBe("Shenzhen: 3 hubs|Xili Lake, Hetao, Nanshan");
    expect(words(label("zh-Hans", size))).toBe("深圳，三处枢纽|西丽湖、河套、南山");
  }
  for (const size of [
    { width: 390, height: 340 },
    { width: 400, height: 340 },
  ]) {
    expect(words(label("en", size))).toBe("4 hubs|Xili Lake, Hetao, Nanshan, Chancheng");
    expect(label("zh-Hans", size)?.note.replaceAll("\n", "")).toBe("西丽湖、河套、南山、禅城");
    for (const language of ["en", "zh-Hans"] as const) expect(inFrame(label(language, size)?.box, size)).toBe(true);
  }
});

function inFrame(box: Box | undefined, size: Size): boolean {
  const camera = at("all", size);
  const [x, y] = project(camera.center, camera.zoom);
  const frame = boxAround([x, y], size.width, size.height);
  return box !== undefined && isWithin(box, frame);
}

describe("a tall still picture", () => {
  const heights = Array.from({ length: 40 }, (_, i) => 420 + i * 14);

  test("has its inset in the sea, clear of Taiwan, Hainan, every hub and every city", () => {
    // From south-west to north-east; the islands, roughly.
    const islands = [
      [120, 21.9, 122.1, 25.4],
      [108.6, 18.1, 111.1, 20.2],
    ] as const;
    let shown = 0;
    for (const [width, height] of heights.flatMap((tall) => [[540, tall] as const, [600, tall] as const])) {
      const size: Size = { width, height, isStill: true };
      const camera = at("all", size);
      const plan = planAt(camera, size);
      if (plan?.type !== "inset") continue;
      shown += 1;
      const screen = toScreen(camera, size, camera.zoom);
      const onScreen = ([longitude, latitude]: readonly [number, number]) =>
        screen(project([longitude, latitude], camera.zoom));
      for (const [west, south, east, north] of islands) {
        const island = boxOf([onScreen([west, south]), onScreen([east, north])]);
        expect(overlapArea(island, plan.frame), `${width} × ${height}`).toBeLessThan(1);
      }
      for (const { position } of [...scene.hubs, ...scene.cities.filter(({ hasArcs }) => hasArcs)]) {
        expect(overlapArea(boxAround(onScreen(position), 24, 24), plan.frame)).toBe(0);
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  test("without room for an inset comes closer until the links of what is selected can be seen", () => {
    const view = { ...defaultView, selection: { type: "hub", id: dataset.hubs[3]?.id ?? "" } } as typeof defaultView;
    const chosen = buildScene({ dataset, view, language: "en", theme: "light" });
    const size: Size = { width: 420, height: 360, isStill: true };
    expect(insetPlan(chosen, resolveCamera(chosen.camera, size), size)).toBeUndefined();
    const camera = startCamera(chosen, size);
    const drawn = layoutScene(chosen, camera.zoom).arcs.filter((arc) => !arc.isDimmed && arc.family !== null);
    const own = chosen.arcs.filter(({ isDimmed }) => !isDimmed);
    expect(own.length).toBeGreaterThan(0);
    expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(own.reduce((sum, { count }) => sum + count, 0));
  });
});
