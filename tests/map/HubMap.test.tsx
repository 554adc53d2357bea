// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { HubMap } from "../../src/map/HubMap.tsx";
import type { Highlight } from "../../src/view/highlight.ts";
import type { Intent } from "../../src/view/intent.ts";
import { litBy } from "../../src/view/lit.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

// Without WebGL, as here, the picture is the same and the keys are too.
const onIntent = vi.fn<(intent: Intent) => void>();
const onHighlight = vi.fn<(highlight: Highlight) => void>();

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network")));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(640);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  onIntent.mockClear();
  onHighlight.mockClear();
});

function map(search: string, highlight: Highlight = null) {
  return (
    <HubMap
      dataset={dataset}
      view={parseView(search, dataset).view}
      theme="light"
      language="en"
      highlight={highlight}
      lit={litBy(dataset, highlight)}
      onIntent={onIntent}
      onHighlight={onHighlight}
    />
  );
}

async function show(search: string, highlight: Highlight = null) {
  const shown = render(map(search, highlight));
  await act(async () => {});
  const region = screen.getByRole("application", { name: "Map of hubs and corridors" });
  return { region, ...shown };
}

function arcs(region: HTMLElement, state?: string): readonly string[] {
  const found = [...region.querySelectorAll(`[data-arc]${state === undefined ? "" : `[data-state="${state}"]`}`)];
  return found.map((arc) => arc.getAttribute("data-arc") ?? "").sort();
}

function focusByKeyboard(region: HTMLElement): void {
  // The test browser knows no :focus-visible.
  vi.spyOn(region, "matches").mockReturnValue(true);
  act(() => region.focus());
}

const press = (region: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(region, { key, ...more });

test("the map is one stop of the tab key", async () => {
  const { region } = await show("?scale=shenzhen");
  expect(region.tabIndex).toBe(0);
  expect([...region.querySelectorAll("a, button, [tabindex]")].map((node) => node.getAttribute("tabindex"))).toEqual(
    [],
  );
});

test("entered by keyboard it says and lights what has the focus, and arrows walk on", async () => {
  const { region, container, rerender } = await show("?scale=shenzhen&hub=hetao");
  focusByKeyboard(region);
  const said = () => container.querySelector("[aria-live=polite]")?.textContent;
  expect(said()).toMatch(/^Hetao/);
  expect(onHighlight).toHaveBeenLastCalledWith({ type: "hub", id: "hetao" });
  expect(region.querySelectorAll(".scene-picture__focus")).toHaveLength(1);
  press(region, "ArrowLeft");
  const [[next] = []] = onHighlight.mock.calls.slice(-1);
  expect(next).not.toEqual({ type: "hub", id: "hetao" });
  expect(said()).not.toMatch(/^Hetao/);
  rerender(map("?scale=shenzhen&hub=hetao", next ?? null));
  act(() => region.blur());
  expect(onHighlight).toHaveBeenLastCalledWith(null);
  expect(said()).toBe("");
});

test("Enter chooses what has the focus; the other keys move the map", async () => {
  const { region } = await show("?scale=shenzhen&hub=hetao");
  focusByKeyboard(region);
  press(region, "Enter");
  expect(onIntent).toHaveBeenLastCalledWith({ type: "select", selection: { type: "hub", id: "hetao" } });
  press(region, "ArrowRight", { shiftKey: true });
  expect(onIntent.mock.lastCall?.[0]).toMatchObject({ type: "move", camera: { type: "free" } });
  const zoomAfter = () => {
    const intent = onIntent.mock.lastCall?.[0];
    return intent?.type === "move" && intent.camera.type === "free" ? intent.camera.zoom : Number.NaN;
  };
  const before = zoomAfter();
  press(region, "+");
  expect(zoomAfter()).toBeCloseTo(before + 1);
  press(region, "-");
  expect(zoomAfter()).toBeCloseTo(before);
  press(region, "0");
  expect(onIntent).toHaveBeenLastCalledWith({ type: "move", camera: { type: "preset", preset: "all" } });
});

test("a key with Control belongs to the browser", async () => {
  const { region } = await show("?scale=shenzhen");
  expect(press(region, "+", { ctrlKey: true })).toBe(true);
  expect(press(region, "+")).toBe(false);
});

test("a cluster with the focus opens, and the focus stays with its first hub", async () => {
  const { region, rerender, container } = await show("?at=114.02,22.56,5.6");
  focusByKeyboard(region);
  expect(container.querySelector("[aria-live=polite]")?.textContent).toMatch(/^Shenzhen: 3 hubs/);
  press(region, "Enter");
  expect(onIntent.mock.lastCall?.[0]).toMatchObject({ type: "move" });
  rerender(map("?scale=shenzhen"));
  await act(async () => {});
  expect(container.querySelector("[aria-live=polite]")?.textContent).not.toMatch(/hubs/);
  expect(region.querySelectorAll(".scene-picture__focus")).toHaveLength(1);
});

test("a row lit elsewhere lights its arc and its ends on the map", async () => {
  const corridor = corridorsOf(dataset).find(({ id }) => id === "hetao~xili-lake");
  const arc = corridor?.arcs[0];
  const { region } = await show("?scale=shenzhen", { type: "link", id: arc?.links[0]?.id ?? "" });
  expect(arcs(region, "lit")).toEqual([arc?.id]);
  const nodes = [...region.querySelectorAll('.scene-picture__node[data-state="lit"]')];
  expect(nodes).toHaveLength(2);
});

test("with a new filter the map shows the result at once, and says which filter it shows", async () => {
  const { region, rerender, container } = await show("?scale=shenzhen");
  const before = arcs(region);
  rerender(map("?scale=shenzhen&family=compute"));
  const after = arcs(region);
  expect(after.length).toBeLessThan(before.length);
  expect(after.every((id) => id.includes("/compute/"))).toBe(true);
  expect(container.querySelector("[data-drawn-filter]")?.getAttribute("data-drawn-filter")).toBe("?family=compute");
});
