// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dashOffset, runningArcs } from "../../src/map/ArcPulse.tsx";
import { layoutScene } from "../../src/map/layout.ts";
import { startPulse } from "../../src/map/pulse.ts";
import { buildScene } from "../../src/map/scene.ts";
import { defaultView, type Selection } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

let frames: Map<number, FrameRequestCallback>;
let asked: number;
let onScreen: (isIntersecting: boolean) => void;
let stillness: { matches: boolean; listeners: (() => void)[] };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  frames = new Map();
  asked = 0;
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    asked += 1;
    frames.set(asked, callback);
    return asked;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
  stillness = { matches: false, listeners: [] };
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return stillness.matches;
    },
    addEventListener: (_: string, listener: () => void) => stillness.listeners.push(listener),
  }));
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
        onScreen = (isIntersecting) => report([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  setHidden(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Lets time pass as a browser at 60 Hz would; returns how many frames were asked for meanwhile. */
function pass(ms: number): number {
  const before = asked;
  for (let t = 0; t < ms; t += 16) {
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) callback(performance.now());
    vi.advanceTimersByTime(16);
  }
  return asked - before;
}

function start() {
  const draw = vi.fn<(seconds: number) => void>();
  const clear = vi.fn<() => void>();
  const stop = startPulse({ element: document.createElement("div"), draw, clear });
  return { draw, clear, stop };
}

test("it runs at no more than twenty frames a second, and only on the screen", () => {
  const { draw, stop } = start();
  expect(pass(1000)).toBe(0);
  onScreen(true);
  expect(pass(1000)).toBeGreaterThan(10);
  expect(draw.mock.calls.length).toBeLessThanOrEqual(20);
  onScreen(false);
  expect(pass(1000)).toBe(0);
  stop();
});

test("with reduced motion no frame is asked for, also when it is asked for meanwhile", () => {
  stillness.matches = true;
  const { clear, stop } = start();
  onScreen(true);
  expect(pass(1000)).toBe(0);
  stillness.matches = false;
  for (const listener of stillness.listeners) listener();
  expect(pass(500)).toBeGreaterThan(5);
  stillness.matches = true;
  for (const listener of stillness.listeners) listener();
  expect(pass(1000)).toBe(0);
  expect(frames.size).toBe(0);
  expect(clear).toHaveBeenCalled();
  stop();
});

test("in a hidden tab no frame is asked for, and it goes on when the tab is back", () => {
  const { stop } = start();
  onScreen(true);
  pass(200);
  setHidden(true);
  expect(pass(2000)).toBe(0);
  setHidden(false);
  expect(pass(500)).toBeGreaterThan(5);
  stop();
});

test("half a minute after the last sign of life it comes to rest, and the next one wakes it", () => {
  const { stop } = start();
  onScreen(true);
  expect(pass(29_000)).toBeGreaterThan(100);
  pass(2_000);
  expect(pass(5_000)).toBe(0);
  document.dispatchEvent(new Event("keydown"));
  expect(pass(1_000)).toBeGreaterThan(10);
  stop();
});

test("once stopped it asks for nothing, whatever happens", () => {
  const { stop } = start();
  onScreen(true);
  pass(200);
  stop();
  document.dispatchEvent(new Event("pointermove"));
  setHidden(false);
  onScreen(true);
  expect(pass(2_000)).toBe(0);
  expect(frames.size).toBe(0);
});

test("nothing runs when nothing is selected; of a hub or corridor, the directed arcs that belong to it", () => {
  const running = (selection: Selection) => {
    const scene = buildScene({ dataset, view: { ...defaultView, selection }, language: "en", theme: "light" });
    return runningArcs(scene, layoutScene(scene, 9.8));
  };
  expect(running({ type: "none" })).toEqual([]);
  const corridor = running({ type: "corridor", id: "hetao~hong-kong" });
  expect(corridor.length).toBeGreaterThan(0);
  expect(corridor.every((arc) => arc.corridors[0] === "hetao~hong-kong" && !arc.isMutual)).toBe(true);
  const hub = dataset.hubs.find(({ id }) => id === "hetao");
  const ofHub = hub ? running({ type: "hub", id: hub.id }) : [];
  expect(ofHub.length).toBeGreaterThan(corridor.length);
  expect(ofHub.every((arc) => arc.corridors.join().split("~").includes("hetao"))).toBe(true);
});

test("the dash runs the way the arc points, from before its start to past its end", () => {
  const gone = (seconds: number) => 24 - Number(dashOffset(seconds, 300));
  expect(gone(0)).toBe(0);
  expect(gone(1)).toBe(80);
  expect(gone(2)).toBe(160);
  expect(gone((300 + 24) / 80)).toBe(324);
  expect(gone((300 + 24) / 80 + 0.5)).toBe(324);
});
