// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { cameraFor, presetBounds, type FreeCamera, type Size } from "../../src/map/camera.ts";
import { createMapController } from "../../src/map/controller.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { buildScene } from "../../src/map/scene.ts";
import { startCamera } from "../../src/map/startCamera.ts";
import type { Intent } from "../../src/view/intent.ts";
import type { Theme } from "../../src/view/view.ts";
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
    /** Everything asked of the ground, by name. */
    asked: string[] = [];
    setStyle() {
      this.asked.push("setStyle");
    }
    getSource() {
      this.asked.push("getSource");
    }
    setFeatureState() {
      this.asked.push("setFeatureState");
    }
    setFilter() {
      this.asked.push("setFilter");
    }
    setPaintProperty() {
      this.asked.push("setPaintProperty");
    }
    triggerRepaint() {
      this.asked.push("triggerRepaint");
    }
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
      if (target.zoom !== undefined && target.zoom !== this.camera.zoom) this.fire("zoomstart", data);
      this.camera = { ...this.camera, ...target };
      for (const type of ["move", "zoom"]) this.fire(type, data);
      this.fire("moveend", data);
    }
    jumpTo(target: Target, data: object = {}) {
      this.easeTo(target, data);
    }
    frame = () => {};
    resize() {
      this.frame();
      this.asked.push("resize");
      for (const type of ["movestart", "move", "resize", "moveend"]) this.fire(type, {});
    }
    fire(type: string, event: object) {
      for (const [known, listener] of this.listeners) if (known === type) listener(event);
    }
  }
  return { FakeMap, made };
});

vi.mock("maplibre-gl", () => ({ Map: FakeMap, LngLat: class {}, setWorkerUrl: () => {} }));
vi.mock("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url", () => ({ default: "" }));
vi.mock("../../src/map/mapStyle.ts", () => ({ mapStyle: () => ({}) }));

const onIntent = vi.fn<(intent: Intent) => void>();
const onFrame = vi.fn<(camera: FreeCamera) => void>();
const onCamera = vi.fn<(camera: FreeCamera) => void>();
beforeEach(() => {
  for (const listener of [onIntent, onFrame, onCamera]) listener.mockClear();
});

function shownAt(search: string, theme: Theme = "light") {
  const scene = buildScene({ dataset, view: parseView(search, dataset).view, language: "en", theme });
  return { scene, layout: layoutScene(scene, 9) };
}

function start(search: string, size: Size) {
  const container = document.createElement("div");
  const setSize = (next: Size) => sized(container, next);
  setSize(size);
  const shown = shownAt(search);
  const controller = createMapController(container, {
    shown,
    camera: startCamera(shown.scene, size),
    basemap: { missing: [] } as never,
    onIntent,
    onHighlight: () => {},
    onHover: () => {},
    onList: () => {},
    onFrame,
    onCamera,
    onDrawn: () => {},
    onLost: () => {},
    onHeld: () => {},
    sharesScrolling: false,
  });
  const map = made.last;
  if (!map) throw new Error("no map was made");
  map.frame = () => sized(map.canvas, { width: container.clientWidth, height: container.clientHeight });
  map.frame();
  const resize = (next: Size) => {
    setSize(next);
    map.resize();
  };
  return { controller, map, resize, setSize };
}

function sized(element: HTMLElement, { width, height }: Size): void {
  Object.defineProperty(element, "clientWidth", { value: width, configurable: true });
  Object.defineProperty(element, "clientHeight", { value: height, configurable: true });
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

test("a single turn of the wheel is a reader's move, though MapLibre names no event behind it", () => {
  const { map, resize } = start("?scale=shenzhen", wide);
  map.easeTo({ zoom: 11 });
  expect(onIntent.mock.lastCall?.[0]).toMatchObject({ type: "move", camera: { type: "free", zoom: 11 } });
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

test("the ground says where it stands as soon as it is made", () => {
  const { map } = start("", wide);
  expect(onCamera.mock.calls).toEqual([[map.camera]]);
});

test("a camera beyond the map is brought back before the map is made", () => {
  expect(start("?at=0,0,24", wide).map.camera.zoom).toBe(12);
});

test("a filter, a selection and another language ask nothing of the ground", () => {
  const { controller, map } = start("", wide);
  for (const search of ["?sector=biomed", "?family=talent&status=planned", "?hub=hetao", "?corridor=hetao~hong-kong"]) {
    controller.show(shownAt(search));
  }
  expect(map.asked).toEqual([]);
});

test("a move in a frame the ground has not heard of yet waits for the ground to take it up", () => {
  const { controller, map, setSize } = start("?hub=hetao&at=114,23,5", wide);
  setSize(narrow);
  controller.fitSelection();
  expect(map.asked).toEqual(["resize"]);
  controller.zoomBy(1);
  expect(map.asked).toEqual(["resize"]);
});

test("another theme draws the ground anew, once", () => {
  const { controller, map } = start("", wide);
  controller.show(shownAt("", "dark"));
  controller.show(shownAt("?sector=biomed", "dark"));
  expect(map.asked).toEqual(["setStyle"]);
});

test("each frame of a move is handed on, and the scene is laid out anew once it has come closer by enough", () => {
  const { map } = start("?scale=shenzhen", wide);
  onCamera.mockClear();
  const layoutZoom = 9;
  map.camera = { ...map.camera, zoom: layoutZoom + 0.1 };
  for (const type of ["move", "zoom"]) map.fire(type, {});
  expect(onFrame).toHaveBeenCalledTimes(1);
  expect(onCamera).not.toHaveBeenCalled();
  map.camera = { ...map.camera, zoom: layoutZoom + 0.2 };
  for (const type of ["move", "zoom"]) map.fire(type, {});
  expect(onCamera).toHaveBeenCalledTimes(1);
});

test("arrows with Shift move the map by what they say, as a reader's move", () => {
  const { controller, map } = start("?at=114,23,9", wide);
  controller.panBy([0, -96]);
  expect(map.camera.center[1]).toBeGreaterThan(23);
  expect(map.camera.center[0]).toBeCloseTo(114);
  expect(onIntent).toHaveBeenCalledTimes(1);
});
