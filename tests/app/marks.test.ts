// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { measureFilter } from "../../src/app/marks.ts";

let frames: FrameRequestCallback[] = [];
const map = document.createElement("div");

beforeEach(() => {
  frames = [];
  performance.clearMeasures();
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  map.dataset.drawnFilter = "";
  document.body.append(map);
});

afterEach(() => {
  map.remove();
  vi.unstubAllGlobals();
});

/** One frame, and the message after it. */
async function nextFrame(): Promise<void> {
  for (const callback of frames.splice(0)) callback(0);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const measured = () =>
  performance.getEntriesByName("atlas:filter").map((entry) => (entry as PerformanceMeasure).detail.frames);

test("a filter is measured only once the map shows it, and the frames are counted until then", async () => {
  measureFilter("?hub=hetao&sector=biomed");
  await nextFrame();
  await nextFrame();
  expect(measured()).toEqual([]);
  map.dataset.drawnFilter = "?sector=biomed";
  await nextFrame();
  expect(measured()).toEqual([3]);
});

test("a map that has drawn before the first frame makes it one frame", async () => {
  measureFilter("?family=talent");
  map.dataset.drawnFilter = "?family=talent";
  await nextFrame();
  expect(measured()).toEqual([1]);
});

test("a filter that the next one overtakes is not measured", async () => {
  measureFilter("?family=talent");
  measureFilter("?sector=biomed");
  map.dataset.drawnFilter = "?sector=biomed";
  await nextFrame();
  await nextFrame();
  expect(measured()).toEqual([1]);
});

test("on a page without a map there is no map to wait for", async () => {
  map.remove();
  measureFilter("?sector=biomed");
  await nextFrame();
  expect(measured()).toEqual([1]);
});
