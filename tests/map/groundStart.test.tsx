// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BasemapData } from "../../src/map/basemap/basemapData.ts";
import { HubMap } from "../../src/map/HubMap.tsx";
import { litBy } from "../../src/view/lit.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

interface Camera {
  readonly center: [number, number];
  readonly zoom: number;
  readonly bearing: number;
}

/** A ground that arrives when the test says so, and stays where it was made until it is asked to move. */
const { FakeMap, ground } = vi.hoisted(() => {
  const ground: { arrive: () => void; at: Camera | null } = { arrive: () => {}, at: null };
  class FakeMap {
    listeners: [string, (event: object) => void][] = [];
    touchPitch = { disable: () => {} };
    constructor({ center, zoom, bearing }: Camera) {
      ground.at = { center, zoom, bearing };
    }
    on(type: string, listener: (event: object) => void) {
      this.listeners.push([type, listener]);
    }
    once() {}
    stop() {}
    remove() {}
    getCanvas() {
      return document.createElement("canvas");
    }
    getCenter() {
      const [lng, lat] = ground.at?.center ?? [0, 0];
      return { lng, lat };
    }
    getZoom() {
      return ground.at?.zoom ?? 0;
    }
    getBearing() {
      return ground.at?.bearing ?? 0;
    }
    easeTo({ center, zoom, bearing }: Camera, data: object) {
      ground.at = { center, zoom, bearing };
      for (const type of ["movestart", "move", "zoom", "moveend"]) {
        for (const [known, listener] of this.listeners) if (known === type) listener(data);
      }
    }
  }
  return { FakeMap, ground };
});

vi.mock("maplibre-gl", () => ({ Map: FakeMap, LngLat: class {}, setWorkerUrl: () => {} }));
vi.mock("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url", () => ({ default: "" }));
vi.mock("../../src/map/mapStyle.ts", () => ({ mapStyle: () => ({}) }));
vi.mock("../../src/map/webgl.ts", () => ({ hasWebgl2: () => true }));
vi.mock("../../src/map/basemap/svgBasemap.ts", () => ({ svgBasemap: () => null, svgNames: () => null }));
vi.mock("../../src/map/MapInset.tsx", () => ({ MapInset: () => null }));
vi.mock("../../src/map/MapLocator.tsx", () => ({ MapLocator: () => null }));
vi.mock("../../src/map/basemap/basemapData.ts", () => ({
  loadBasemap: () =>
    new Promise((resolve) => {
      ground.arrive = () => resolve({ missing: [] } satisfies Pick<BasemapData, "missing">);
    }),
}));

beforeEach(() => {
  ground.at = null;
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(640);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function map(search: string) {
  return (
    <HubMap
      dataset={dataset}
      view={parseView(search, dataset).view}
      theme="light"
      language="en"
      highlight={null}
      lit={litBy(dataset, null)}
      onIntent={() => {}}
      onHighlight={() => {}}
    />
  );
}

async function groundArrives(): Promise<void> {
  await act(async () => ground.arrive());
  await act(async () => {
    await vi.waitFor(() => expect(ground.at).not.toBeNull());
  });
}

/** How much larger the ground is than the picture over it was laid out for; 1 where the two are one. */
function stretch(container: HTMLElement): number {
  const plane = container.querySelector(".hub-map__scene g[transform]")?.getAttribute("transform") ?? "";
  return Number(/scale\(([\d.]+)\)/.exec(plane)?.[1] ?? 1);
}

test("a selection on a map that has never moved moves the ground, and the picture stays with it", async () => {
  const { container, rerender } = render(map(""));
  await groundArrives();
  const national = ground.at?.zoom ?? 0;
  rerender(map("?hub=hetao"));
  await act(async () => {});
  expect(ground.at?.zoom).toBeGreaterThan(national + 2);
  expect(stretch(container)).toBe(1);
});

test("selections made before the ground arrives end with ground and picture at the last one", async () => {
  const { container, rerender } = render(map(""));
  await act(async () => {});
  rerender(map("?hub=hetao"));
  rerender(map("?hub=xili-lake"));
  await groundArrives();
  expect(ground.at?.zoom).toBeGreaterThan(6);
  expect(stretch(container)).toBe(1);
  rerender(map("?corridor=hetao~hong-kong"));
  await act(async () => {});
  expect(stretch(container)).toBe(1);
});
