import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxAround, holds, overlapArea, type Box } from "../../src/map/boxes.ts";
import { cameraFor, resolveCamera, type FreeCamera, type Size } from "../../src/map/camera.ts";
import { offFrameEnds, placeTags, tagSize, type OffFrameEnd } from "../../src/map/edgeTags.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { project, type Bounds } from "../../src/map/mercator.ts";
import { takenOnScreen } from "../../src/map/obstacles.ts";
import { buildScene } from "../../src/map/scene.ts";
import { frameOf, toScreen } from "../../src/map/screen.ts";
import { surroundings } from "../../src/map/surroundings.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const desk: Size = { width: 752, height: 692 };

function sceneAt(search: string, language: "en" | "zh-Hans" = "en") {
  return buildScene({ dataset, view: parseView(search, dataset).view, language, theme: "light" });
}

function tagsAt(search: string, camera: FreeCamera, { size = desk, language = "en" as "en" | "zh-Hans" } = {}) {
  const scene = sceneAt(search, language);
  const layout = layoutScene(scene, camera.zoom, surroundings(scene, camera, { size, furniture: [] }));
  const ends = offFrameEnds(scene, layout, { camera, size });
  return { scene, layout, ends, tags: placeTags(ends, { size, obstacles: takenOnScreen(layout, camera, size) }) };
}

const around = (bounds: Bounds, size = desk) => cameraFor(bounds, size);
const shenzhen = resolveCamera({ type: "preset", preset: "shenzhen" }, desk);

describe("who is named", () => {
  test("Chancheng's corridor leads out of the Shenzhen frame to one tag that selects it", () => {
    const { ends } = tagsAt("?corridor=chancheng~nanshan", shenzhen);
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatchObject({
      id: "chancheng",
      name: "Chancheng",
      note: "about 100 km, 4 links",
      intent: { type: "select", selection: { type: "corridor", id: "chancheng~nanshan" } },
      highlight: { type: "corridor", id: "chancheng~nanshan" },
    });
  });

  test("in Chinese", () => {
    const { ends } = tagsAt("?corridor=chancheng~nanshan", shenzhen, { language: "zh-Hans" });
    expect(ends.map(({ name, note }) => [name, note])).toEqual([["禅城", "约100公里，4条链路"]]);
  });

  test("Changsha's partners, each with its own distance and direction", () => {
    const { ends } = tagsAt("?hub=changsha-etz", around([112.8, 27.9, 113.4, 28.5]));
    const found = Object.fromEntries(
      ends.map(({ name, note, angle }) => [name, { note, angle: Math.round(angle / 45) }]),
    );
    // Xi'an lies up and to the left (-135 to -90 degrees), Shanghai to the right and a little up (-45 to 0).
    expect(found).toEqual({
      Shanghai: {
        note: "about 875 km, 3 links",
        angle: expect.toSatisfy((value: number) => value === 0 || value === -1),
      },
      "Xi'an": {
        note: "about 777 km, 1 link",
        angle: expect.toSatisfy((value: number) => value === -2 || value === -3),
      },
    });
  });

  test("no distance is said to a city that may reach up to the other end: Hetao lies in part in Hong Kong", () => {
    const { ends } = tagsAt("?hub=hetao", around([114.02, 22.49, 114.12, 22.55]));
    const notes = Object.fromEntries(ends.map(({ name, note, shortNote }) => [name, [note, shortNote]]));
    expect(notes).toEqual({
      "Hong Kong SAR": ["10 links", "10 links"],
      Shenzhen: ["1 link", "1 link"],
      "Xili Lake": ["about 13 km, 1 link", "about 13 km"],
    });
  });

  test("a partner reached by several corridors is named once and selects itself; a distance for some of them is not said", () => {
    const { ends } = tagsAt("", shenzhen);
    const [chancheng] = ends.filter(({ id }) => id === "chancheng");
    expect(chancheng?.corridors.toSorted()).toEqual(["chancheng~nanshan", "chancheng~shenzhen", "foshan~shenzhen"]);
    // Four links at 99.9 km; three more reach what is known only to be in Shenzhen, or in Foshan, which shares the marker.
    expect([chancheng?.name, chancheng?.note]).toEqual(["Chancheng, Foshan", "7 links"]);
    expect(chancheng?.intent).toEqual({ type: "select", selection: { type: "hub", id: "chancheng" } });
  });

  test("nobody who is in the frame, and nobody whose arcs are dimmed", () => {
    expect(tagsAt("", resolveCamera({ type: "preset", preset: "all" }, desk)).ends).toEqual([]);
    expect(tagsAt("?corridor=hetao~hong-kong", shenzhen).ends).toEqual([]);
  });

  test("an arc that only crosses the frame names both its ends", () => {
    const camera = around([116.5, 29.2, 117.6, 30.2]);
    const names = tagsAt("?corridor=changsha-etz~shanghai", camera).ends.map(({ name }) => name);
    expect(names.toSorted()).toEqual(["Changsha ETZ", "Shanghai"]);
  });

  test("the turned map points the same way as the ground", () => {
    const camera = { ...around([112.8, 27.9, 113.4, 28.5]), bearing: 90 };
    const shanghai = tagsAt("?hub=changsha-etz", camera).ends.find(({ id }) => id === "shanghai");
    // East is up on a map turned by 90 degrees.
    expect(Math.abs((shanghai?.angle ?? 0) + 90)).toBeLessThan(40);
  });
});

/** Every end outside the frame whose drawn line enters it, found point by point. */
function expectedEnds(search: string, camera: FreeCamera, size: Size): readonly string[] {
  const scene = sceneAt(search);
  const layout = layoutScene(scene, camera.zoom);
  const screen = toScreen(camera, size, camera.zoom);
  const frame = frameOf(size);
  return [
    ...new Set(
      layout.arcs
        .filter(({ isDimmed, shape }) => !isDimmed && shape.line.some((point) => holds(frame, screen(point))))
        .flatMap(({ ends }) => ends)
        .filter((id) => layout.nodes.some((node) => node.id === id && !holds(frame, screen(node.pixel)))),
    ),
  ].toSorted();
}

const cameras = fc.record({
  longitude: fc.double({ min: 107, max: 122, noNaN: true }),
  latitude: fc.double({ min: 21.5, max: 35, noNaN: true }),
  zoom: fc.double({ min: 4, max: 11, noNaN: true }),
  bearing: fc.constantFrom(0, 0, 0, 30),
});
const sizes = fc.constantFrom<Size>(
  desk,
  { width: 400, height: 340 },
  { width: 390, height: 560 },
  { width: 1240, height: 880 },
);
const searches = fc.constantFrom("", "?hub=hetao", "?hub=changsha-etz", "?corridor=chancheng~nanshan");

describe("where the tags stand, for any camera, size and selection", () => {
  test("inside the frame, clear of names, markers, marks and one another, one for each end", () => {
    fc.assert(
      fc.property(cameras, sizes, searches, ({ longitude, latitude, zoom, bearing }, size, search) => {
        const camera = { center: [longitude, latitude] as const, zoom, bearing };
        const { layout, ends, tags } = tagsAt(search, camera, { size });
        const others = takenOnScreen(layout, camera, size);
        expect(new Set(tags.map(({ id }) => id)).size).toBe(tags.length);
        expect(ends.map(({ id }) => id).toSorted()).toEqual(expectedEnds(search, camera, size));
        tags.forEach(({ box }, i) => {
          expect(overlapArea(box, frameOf(size))).toBeCloseTo(overlapArea(box, box), 6);
          for (const other of [...others, ...tags.slice(i + 1).map((tag) => tag.box)])
            expect(overlapArea(box, other)).toBe(0);
        });
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  const end = (i: number, exit: readonly [number, number]): OffFrameEnd => ({
    id: `end-${i}`,
    name: "Changsha ETZ",
    note: "about 875 km, 3 links",
    shortNote: "about 875 km",
    count: 1 + (i % 3),
    exit,
    angle: 0,
    corridors: [`a~${i}`],
    intent: null,
    highlight: null,
  });
  const exits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 2, 3)), {
    minLength: 1,
    maxLength: 6,
  });
  const onBorder =
    ({ width, height }: Size) =>
    ([share, side]: [number, number]): readonly [number, number] =>
      side < 2 ? [share * width, side * height] : [(side - 2) * width, share * height];

  test("with nothing in the way up to six ends all find room, even in 390 by 300 px", () => {
    fc.assert(
      fc.property(exits, fc.constantFrom<Size>(desk, { width: 390, height: 300 }), (all, size) => {
        const ends = all.map(onBorder(size)).map((exit, i) => end(i, exit));
        expect(placeTags(ends, { size, obstacles: [] })).toHaveLength(ends.length);
      }),
    );
  });

  test("one is left out only where no place of the frame is free for it", () => {
    const obstacleBoxes = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 400, noNaN: true }),
        y: fc.double({ min: 0, max: 340, noNaN: true }),
        width: fc.double({ min: 20, max: 260, noNaN: true }),
        height: fc.double({ min: 20, max: 200, noNaN: true }),
      }),
      { maxLength: 9 },
    );
    const size = { width: 400, height: 340 };
    fc.assert(
      fc.property(exits, obstacleBoxes, (all, raw) => {
        const obstacles = raw.map(({ x, y, width, height }) => boxAround([x, y], width, height));
        const ends = all.map(onBorder(size)).map((exit, i) => end(i, exit));
        const tags = placeTags(ends, { size, obstacles });
        const lost = ends.find(({ id }) => !tags.some((tag) => tag.id === id));
        for (const { box } of tags) for (const other of obstacles) expect(overlapArea(box, other)).toBe(0);
        if (lost) expect(hasFreePlace(lost, size, [...obstacles, ...tags.map(({ box }) => box)])).toBe(false);
      }),
    );
  });

  /** Looks at every twelfth pixel, with the distances tags keep. */
  function hasFreePlace(lost: OffFrameEnd, size: Size, taken: readonly Box[]): boolean {
    const { width, height } = tagSize(lost, "row", true);
    for (let left = 14; left + width <= size.width - 14; left += 12) {
      for (let top = 14; top + height <= size.height - 14; top += 12) {
        const box = { left: left - 12, top: top - 12, right: left + width + 12, bottom: top + height + 12 };
        if (taken.every((other) => overlapArea(box, other) === 0)) return true;
      }
    }
    return false;
  }

  test("a tag stands at the border, centred on the arc it belongs to", () => {
    const [tag] = placeTags([end(0, [300, 0])], { size: desk, obstacles: [] });
    expect(tag?.box.top).toBe(8);
    expect(Math.abs(((tag?.box.left ?? 0) + (tag?.box.right ?? 0)) / 2 - 300)).toBeLessThan(6);
  });
});

test("a point on the screen is where MapLibre puts it", () => {
  const camera = { center: [113, 28] as const, zoom: 8, bearing: 90 };
  const [x, y] = project([113, 28], 8);
  const at = toScreen(camera, { width: 100, height: 100 }, 8);
  const [east] = [at([x + 10, y])];
  expect(east?.map(Math.round)).toEqual([50, 40]);
});
