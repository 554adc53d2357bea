import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regionBounds, resolveCamera, type Size, zoomRange } from "../../src/map/camera.ts";
import { project } from "../../src/map/mercator.ts";
import { buildScene } from "../../src/map/scene.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { isHidden, startCamera } from "../../src/map/startCamera.ts";
import { mapMessages } from "../../src/i18n/messages/map.ts";
import { defaultView, type Camera, type View } from "../../src/view/view.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const desk: Size = { width: 980, height: 700 };
const phone: Size = { width: 390, height: 560 };
const free = (center: [number, number], zoom: number, bearing = 0): Camera => ({ type: "free", center, zoom, bearing });

describe("a camera asked for in an address stands where the map can", () => {
  test("zoom is held between 2.8 and 12", () => {
    expect(resolveCamera(free([114.05, 22.54], 14), desk)).toEqual({ center: [114.05, 22.54], zoom: 12, bearing: 0 });
    expect(resolveCamera(free([114.05, 22.54], 0), { width: 300, height: 300 }).zoom).toBe(zoomRange.min);
  });

  test("one that is possible is left as it is", () => {
    const asked = free([114.05, 22.54], 9.8, 30);
    expect({ type: "free", ...resolveCamera(asked, desk) }).toEqual(asked);
  });

  test("the bearing is normalised", () => {
    const bearings = [360, -350, 180, -180, 270, 0].map(
      (bearing) => resolveCamera(free([114, 22.5], 9, bearing), desk).bearing,
    );
    expect(bearings).toEqual([0, 10, 180, -180, -90, 0]);
  });

  test("wherever it was asked for, the frame shows nothing beyond the region", () => {
    const [west, south, east, north] = regionBounds;
    const all = {
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      latitude: fc.double({ min: -85, max: 85, noNaN: true }),
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
      size: fc.constantFrom(desk, phone, { width: 1500, height: 900 }),
    };
    fc.assert(
      fc.property(fc.record(all), ({ longitude, latitude, zoom, size }) => {
        const camera = resolveCamera(free([longitude, latitude], zoom), size);
        const [x, y] = project(camera.center, camera.zoom);
        const [left, top] = project([west, north], camera.zoom);
        const [right, bottom] = project([east, south], camera.zoom);
        expect(x - size.width / 2).toBeGreaterThan(left - 0.01);
        expect(x + size.width / 2).toBeLessThan(right + 0.01);
        expect(y - size.height / 2).toBeGreaterThan(top - 0.01);
        expect(y + size.height / 2).toBeLessThan(bottom + 0.01);
        expect(camera.zoom).toBeLessThanOrEqual(zoomRange.max);
      }),
    );
  });
});

describe("the first camera", () => {
  const sceneAt = (search: string) => {
    const view: View = parseView(search, dataset).view;
    return buildScene({ dataset, view, language: "en", theme: "light" });
  };

  test.each([
    ["?hub=hetao", phone],
    ["?hub=hetao", desk],
    ["?corridor=hetao~hong-kong", phone],
    ["?corridor=hetao~hong-kong", desk],
  ])("%s shows its selection apart", (search, size) => {
    const scene = sceneAt(search);
    const whole = resolveCamera(defaultView.camera, size);
    expect(isHidden(scene, layoutScene(scene, whole.zoom))).toBe(true);
    const start = startCamera(scene, size);
    expect(isHidden(scene, layoutScene(scene, start.zoom))).toBe(false);
  });

  test("stays where the address says, and on the whole map where nothing is hidden", () => {
    for (const search of ["?hub=hetao&scale=bay-area", "?hub=hetao&at=110,30,5", "?hub=changsha-etz", ""]) {
      const scene = sceneAt(search);
      expect(startCamera(scene, desk)).toEqual(resolveCamera(scene.camera, desk));
    }
  });
});

test("in any frame the whole map shows every hub and every linked city", () => {
  const scene = buildScene({ dataset, view: defaultView, language: "en", theme: "light" });
  const markers = [...scene.hubs, ...scene.cities.filter(({ hasArcs }) => hasArcs)];
  const reach = 12;
  const size = fc.record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 180, max: 1000 }) });
  fc.assert(
    fc.property(size, ({ width, height }) => {
      const camera = resolveCamera(defaultView.camera, { width, height });
      const [x, y] = project(camera.center, camera.zoom);
      const outside = markers.filter(({ position }) => {
        const [atX, atY] = project(position, camera.zoom);
        return Math.abs(atX - x) > width / 2 - reach || Math.abs(atY - y) > height / 2 - reach;
      });
      expect(outside.map(({ id }) => id)).toEqual([]);
    }),
    {
      numRuns: 500,
      examples: [[{ width: 912, height: 250 }], [{ width: 720, height: 210 }], [{ width: 300, height: 1000 }]],
    },
  );
});

test("in Chinese the parts of a line are set apart by a comma, names in a list by an enumeration comma", () => {
  const words = mapMessages["zh-Hans"];
  expect(words.clauses(["河套", words.hubCounts(25, 30)])).toBe("河套，25项数据，30条链路");
  expect(words.list(["河套", "南山"])).toBe("河套、南山");
});
