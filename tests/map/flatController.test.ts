// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { resolveCamera, type FreeCamera } from "../../src/map/camera.ts";
import { createFlatController } from "../../src/map/flatController.ts";
import type { HeldGesture } from "../../src/map/gestures.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { project } from "../../src/map/mercator.ts";
import { buildScene } from "../../src/map/scene.ts";
import type { Highlight } from "../../src/view/highlight.ts";
import type { Intent } from "../../src/view/intent.ts";
import { defaultView } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const size = { width: 900, height: 600 };
const camera = resolveCamera({ type: "preset", preset: "shenzhen" }, size);
const view = { ...defaultView, camera: { type: "preset", preset: "shenzhen" } } as const;
const scene = buildScene({ dataset, view, language: "en", theme: "light" });
const layout = layoutScene(scene, camera.zoom);
const onIntent = vi.fn<(intent: Intent) => void>();
const onFrame = vi.fn<(camera: FreeCamera) => void>();
const onHighlight = vi.fn<(highlight: Highlight) => void>();
const onHeld = vi.fn<(gesture: HeldGesture) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const listener of [onIntent, onFrame, onHighlight, onHeld]) listener.mockClear();
});

function start({ sharesScrolling = false } = {}) {
  const container = document.createElement("div");
  Object.defineProperty(container, "clientWidth", { value: size.width });
  Object.defineProperty(container, "clientHeight", { value: size.height });
  container.setPointerCapture = () => {};
  const controller = createFlatController(container, {
    camera,
    shown: { scene, layout },
    onIntent,
    onFrame,
    onHighlight,
    onHover: () => {},
    onList: () => {},
    onCamera: () => {},
    onHeld,
    sharesScrolling,
  });
  const fire = (type: string, [clientX, clientY]: readonly [number, number], more: PointerEventInit = {}) =>
    container.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY, pointerType: "mouse", ...more }));
  return { controller, container, fire };
}

/** Where a node stands in the frame. */
function placeOf(id: string): readonly [number, number] {
  const [x, y] = layout.nodes.find((node) => node.id === id)?.pixel ?? [0, 0];
  const [cx, cy] = project(camera.center, camera.zoom);
  return [x - cx + size.width / 2, y - cy + size.height / 2];
}

test("a drag takes the ground along and is reported once, when the hand is off", () => {
  const { controller, fire } = start();
  fire("pointerdown", [400, 300]);
  fire("pointermove", [440, 300]);
  fire("pointermove", [460, 310]);
  expect(onIntent).not.toHaveBeenCalled();
  fire("pointerup", [460, 310]);
  const [x, y] = project(camera.center, camera.zoom);
  const [nowX, nowY] = project(controller.now().center, camera.zoom);
  expect([Math.round(x - nowX), Math.round(y - nowY)]).toEqual([60, 10]);
  expect(onFrame).toHaveBeenCalledTimes(2);
  expect(onIntent.mock.calls.map(([intent]) => intent.type)).toEqual(["move"]);
});

test("a press that hardly slips chooses what lies under it, and moves nothing", () => {
  const { controller, fire } = start();
  const [x, y] = placeOf("hetao");
  fire("pointerdown", [x, y]);
  fire("pointermove", [x + 2, y]);
  fire("pointerup", [x + 2, y]);
  expect(onIntent.mock.calls).toEqual([[{ type: "select", selection: { type: "hub", id: "hetao" } }]]);
  expect(controller.now()).toEqual(camera);
});

test("two fingers that part come closer", () => {
  const { controller, fire } = start();
  const finger = (pointerId: number) => ({ pointerId, pointerType: "touch" });
  fire("pointerdown", [400, 300], finger(1));
  fire("pointerdown", [500, 300], finger(2));
  fire("pointermove", [350, 300], finger(1));
  fire("pointermove", [550, 300], finger(2));
  fire("pointerup", [350, 300], finger(1));
  expect(onIntent).not.toHaveBeenCalled();
  fire("pointerup", [550, 300], finger(2));
  expect(controller.now().zoom).toBeCloseTo(camera.zoom + 1, 1);
  expect(onIntent).toHaveBeenCalledTimes(1);
});

test("the wheel comes closer and is reported when it rests", () => {
  const { controller, container } = start();
  const turn = () =>
    container.dispatchEvent(new WheelEvent("wheel", { deltaY: -100, clientX: 450, clientY: 300, cancelable: true }));
  turn();
  turn();
  expect(controller.now().zoom).toBeGreaterThan(camera.zoom + 0.3);
  expect(onIntent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(onIntent).toHaveBeenCalledTimes(1);
});

test("inside another page a plain wheel and one finger are that page's; with the control key or a second finger they are the map's", () => {
  const { controller, container, fire } = start({ sharesScrolling: true });
  const turn = ({ ctrlKey = false } = {}) => {
    const event = new WheelEvent("wheel", { deltaY: -100, clientX: 450, clientY: 300, cancelable: true });
    Object.defineProperty(event, "ctrlKey", { value: ctrlKey });
    container.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const finger = (pointerId: number) => ({ pointerId, pointerType: "touch" });
  expect(turn()).toBe(false);
  fire("pointerdown", [400, 300], finger(1));
  fire("pointermove", [400, 360], finger(1));
  fire("pointerup", [400, 360], finger(1));
  vi.advanceTimersByTime(400);
  expect(onHeld.mock.calls).toEqual([["wheel"], ["finger"]]);
  expect(controller.now()).toEqual(camera);
  expect(onIntent).not.toHaveBeenCalled();
  expect(turn({ ctrlKey: true })).toBe(true);
  expect(controller.now().zoom).toBeGreaterThan(camera.zoom);
  const zoom = controller.now().zoom;
  fire("pointerdown", [400, 300], finger(1));
  fire("pointerdown", [500, 300], finger(2));
  fire("pointermove", [350, 300], finger(1));
  fire("pointermove", [550, 300], finger(2));
  expect(controller.now().zoom).toBeCloseTo(zoom + 1, 1);
});

test("a pointer that presses nothing lights what it rests on", () => {
  const { fire } = start();
  fire("pointermove", placeOf("hetao"));
  expect(onHighlight).toHaveBeenLastCalledWith({ type: "hub", id: "hetao" });
  fire("pointerleave", [0, 0]);
  expect(onHighlight).toHaveBeenLastCalledWith(null);
});

test("after destroy it hears nothing", () => {
  const { controller, fire } = start();
  controller.destroy();
  fire("pointerdown", [400, 300]);
  fire("pointermove", [460, 310]);
  fire("pointerup", [460, 310]);
  expect(onIntent).not.toHaveBeenCalled();
});
