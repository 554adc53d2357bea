// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { cameraFor, presetBounds, type FreeCamera, type Size } from "../../src/map/camera.ts";
import { createMapController } from "../../src/map/controller.ts";
import { buildScene } from "../../src/map/scene.ts";
import type { Intent } from "../../src/view/intent.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

interface Target extends Omit<Partial<FreeCamera>, "center"> {
  readonly center?: [number, number];
}

/** Enough of MapLibre to follow cameras: moves arrive at once, and a resize fires what MapLibre fires. */
const { FakeMap, made } = vi.hoisted(() => {
  const made: { last: InstanceType<typeof FakeMap> | undefined } = { last: undefined };
  class FakeMap {
    listeners: [string, (event: object) => void][] = [];
    canvas = document.createElement("canvas");
    touchPitch = { disable: () => {} };
    camera: { center: [number, number]; zoom: number; bearing: number };
    constructor({ center, zoom, bearing }: { center: [number, number]; zoom: number; bearing: number }) {
      this.camera = { center, zoom, bearing };
      made.last = this;
    }
    on(type: string, listener: (event: object) => void) {
      this.listeners.push([type, listener]);
    }
    once() {}
    stop() {}
    remove() {}
    setMissingStyleImageResolver() {}
    getSource() {}
    getCanvas() {
      return this.canvas;
    }
    getCenter() {
      return { lng: this.camera.center[0], lat: this.camera.center[1] };
    }
    getZoom() {
      return this.camera.zoom;
    }
    getBearing() {
      return this.camera.bearing;
    }
    easeTo(target: Target, data: object = {}) {
      this.fire("movestart", data);
      this.camera = { ...this.camera, ...target };
      this.fire("moveend", data);
    }
    jumpTo(target: Target) {
      this.easeTo(target);
    }
    resize() {
      for (const type of ["movestart", "move", "resize", "moveend"]) this.fire(type, {});
    }
    fire(type: string, event: object) {
      for (const [known, listener] of this.listeners) if (known === type) listener(event);
    }
  }
  return { FakeMap, made };
});

vi.mock("maplibre-gl", () => ({ Map: FakeMap, GeoJSONSource: class {}, setWorkerUrl: () => {} }));
vi.mock("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url", () => ({ default: "" }));
vi.mock("../../src/map/mapStyle.ts", () => ({ mapStyle: () => ({}) }));

const onIntent = vi.fn<(intent: Intent) => void>();
beforeEach(() => onIntent.mockClear());

function start(search: string, size: Size) {
  const container = document.createElement("div");
  const setSize = ({ width, height }: Size) => {
    Object.defineProperty(container, "clientWidth", { value: width, configurable: true });
    Object.defineProperty(container, "clientHeight", { value: height, configurable: true });
  };
  setSize(size);
  const { view } = parseView(search, dataset);
  const controller = createMapController(container, {
    scene: buildScene({ dataset, view, language: "en", theme: "light" }),
    basemap: { missing: [] } as never,
    label: "Map",
    onIntent,
    onHighlight: () => {},
    onHover: () => {},
    onList: () => {},
    onCamera: () => {},
    onDrawn: () => {},
    onLost: () => {},
  });
  const map = made.last;
  if (!map) throw new Error("no map was made");
  const resize = (next: Size) => {
    setSize(next);
    map.resize();
  };
  return { controller, map, resize };
}

const wide = { width: 980, height: 700 };
const narrow = { width: 840, height: 500 };

test("a resize reports no move and fits the preset to the new size", () => {
  const { map, resize } = start("?scale=shenzhen", wide);
  resize(narrow);
  expect(onIntent).not.toHaveBeenCalled();
  expect(map.camera).toEqual(cameraFor(presetBounds.shenzhen, narrow));
});

test("a resize after a reader's move leaves the camera where the reader put it", () => {
  const { map, resize } = start("?scale=shenzhen", wide);
  map.easeTo({ zoom: 11 }, { originalEvent: new Event("wheel") });
  expect(onIntent).toHaveBeenCalledTimes(1);
  resize(narrow);
  expect(onIntent).toHaveBeenCalledTimes(1);
  expect(map.camera.zoom).toBe(11);
});

test("buttons are a reader's moves, a camera from the address is not", () => {
  const { controller, map } = start("", wide);
  controller.moveTo({ type: "preset", preset: "bay-area" });
  expect(onIntent).not.toHaveBeenCalled();
  controller.zoomBy(1);
  expect(onIntent.mock.lastCall?.[0]).toMatchObject({ type: "move", camera: { type: "free", zoom: map.camera.zoom } });
});

test("the first fit to a selection is not reported, nor is it lost by a resize", () => {
  const { map, resize } = start("?hub=hetao", wide);
  expect(map.camera.zoom).toBeGreaterThan(7);
  resize(narrow);
  expect(map.camera.zoom).toBeGreaterThan(7);
  expect(onIntent).not.toHaveBeenCalled();
});

test("a camera beyond the map is brought back before the map is made", () => {
  expect(start("?at=0,0,24", wide).map.camera.zoom).toBe(12);
});
