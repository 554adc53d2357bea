// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LanguageContext } from "../../src/i18n/messages.ts";
import { HubMap } from "../../src/map/HubMap.tsx";
import type { Highlight } from "../../src/view/highlight.ts";
import type { Intent } from "../../src/view/intent.ts";
import { litBy } from "../../src/view/lit.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const onIntent = vi.fn<(intent: Intent) => void>();
const onHighlight = vi.fn<(highlight: Highlight) => void>();
const drawing = "Drawing the map…";
let answer: () => Promise<never>;

beforeEach(() => {
  answer = () => Promise.reject(new Error("no network"));
  vi.stubGlobal("fetch", () => answer());
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  onIntent.mockClear();
  onHighlight.mockClear();
});

async function show(search: string, { width = 900, height = 660, highlight = null as Highlight, isDrawn = true } = {}) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
  const shown = render(
    <LanguageContext value="en">
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
    </LanguageContext>,
  );
  await act(async () => {});
  if (isDrawn) await waitFor(() => expect(screen.queryByText(drawing)).toBeNull());
  return shown;
}

const toPreset = (preset: string) => ({ type: "move", camera: { type: "preset", preset } });

describe("partners beyond the frame", () => {
  test("are links that select the corridor, and light it on pointer and focus", async () => {
    await show("?scale=shenzhen&corridor=chancheng~nanshan");
    const tags = within(screen.getByRole("navigation", { name: "Partners beyond the frame" }));
    const tag = tags.getByRole("link", { name: "Chancheng, about 100 km, 4 links" });
    fireEvent.focus(tag);
    expect(onHighlight).toHaveBeenLastCalledWith({ type: "corridor", id: "chancheng~nanshan" });
    fireEvent.click(tag);
    expect(onIntent).toHaveBeenLastCalledWith({
      type: "select",
      selection: { type: "corridor", id: "chancheng~nanshan" },
    });
  });

  test("light up with their corridor wherever that is pointed at", async () => {
    await show("?scale=shenzhen", { highlight: { type: "corridor", id: "macao~xili-lake" } });
    const lit = screen
      .getAllByRole("link")
      .filter((link) => link.getAttribute("data-lit") === "true")
      .map((link) => link.getAttribute("aria-label"));
    expect(lit).toEqual(["Macao SAR, about 61 km, 1 link"]);
  });

  test("are absent where everything is in sight", async () => {
    await show("");
    expect(screen.queryByRole("navigation", { name: "Partners beyond the frame" })).toBeNull();
  });
});

describe("the inset", () => {
  test("is boxed on the map and joined to it by two lines", async () => {
    const { container } = await show("");
    expect(screen.getByRole("region", { name: "Bay Area" })).toBeTruthy();
    expect(container.querySelectorAll(".scene-extent")).toHaveLength(1);
    expect(container.querySelectorAll(".map-leaders line")).toHaveLength(2);
  });

  test("lights with the map: a hub pointed at anywhere lights its cluster outside and its marker inside", async () => {
    const { container } = await show("", { highlight: { type: "hub", id: "hetao" } });
    const lit = [...container.querySelectorAll(".scene-picture__node[data-state=lit]")].map((node) => [
      node.closest(".map-inset") ? "inset" : "map",
      node.getAttribute("data-kind"),
    ]);
    expect(lit).toEqual([
      ["map", "cluster"],
      ["inset", "hub"],
    ]);
  });

  test("pointing in it lights what lies under the pointer", async () => {
    const { container } = await show("");
    const hub = [...container.querySelectorAll(".map-inset a")].find((link) =>
      link.getAttribute("aria-label")?.startsWith("Chancheng ·"),
    );
    if (hub) fireEvent.mouseEnter(hub);
    expect(onHighlight).toHaveBeenLastCalledWith({ type: "hub", id: "chancheng" });
  });
});

describe("the locator", () => {
  test("says where the map stands; its title goes back to the region", async () => {
    await show("?scale=shenzhen");
    fireEvent.click(screen.getByRole("link", { name: "Locator, Bay Area" }));
    expect(onIntent).toHaveBeenLastCalledWith(toPreset("bay-area"));
  });

  test("from Changsha it goes back to the whole", async () => {
    await show("?at=113.08,28.2,10");
    fireEvent.click(screen.getByRole("link", { name: "Locator, All" }));
    expect(onIntent).toHaveBeenLastCalledWith(toPreset("all"));
  });

  test("a click into it moves the map there, at the same scale", async () => {
    const { container } = await show("?at=114.05,22.54,10.5");
    const picture = container.querySelector(".map-locator__picture");
    if (picture) fireEvent.click(picture, { clientX: 98, clientY: 75 });
    const intent = onIntent.mock.lastCall?.[0];
    // The middle of the picture is the middle of the Bay Area's bounds, 112.8 to 114.5 degrees east.
    expect(intent).toMatchObject({ type: "move", camera: { type: "free", zoom: 10.5, bearing: 0 } });
    const camera = intent?.type === "move" && intent.camera.type === "free" ? intent.camera : undefined;
    expect(camera?.center[0]).toBeCloseTo(113.65, 2);
  });
});

describe("a preset looks pressed only where the map stands at it", () => {
  const pressed = () =>
    within(screen.getByRole("navigation", { name: "Extent of the map" }))
      .getAllByRole("link")
      .filter((link) => link.getAttribute("aria-current") === "true")
      .map((link) => link.textContent);

  test.each([
    ["", ["All"]],
    ["?scale=shenzhen", ["Shenzhen"]],
    ["?hub=hetao", []],
    ["?at=113.08,28.2,9", []],
  ])("%s", async (search, names) => {
    await show(search);
    expect(pressed()).toEqual(names);
  });
});

describe("a small frame", () => {
  test("has no inset; its key is closed, its credit folded", async () => {
    const { container } = await show("", { width: 400, height: 340 });
    expect(screen.queryByRole("region", { name: "Bay Area" })).toBeNull();
    expect(container.querySelectorAll(".scene-extent, .map-leaders")).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Key" }).getAttribute("aria-expanded")).toBe("false");
    expect(container.textContent).not.toContain("OpenStreetMap");
    fireEvent.click(screen.getByRole("button", { name: "Map sources" }));
    expect(container.textContent).toContain("OpenStreetMap");
    expect(container.textContent).toContain("no authority on boundaries");
  });

  test("names the hubs of the cluster in lines of its label", async () => {
    const { container } = await show("", { width: 400, height: 340 });
    const label = [...container.querySelectorAll(".scene-picture__label")].find((text) =>
      text.textContent?.includes("4 hubs"),
    );
    expect(label?.textContent?.replaceAll(/,(?=\S)/g, ", ")).toBe("4 hubsXili Lake, Hetao, Nanshan, Chancheng");
  });
});

test("until the map is drawn it says so, quietly", async () => {
  await show("");
  expect(screen.queryByText(drawing)).toBeNull();
  cleanup();
  answer = () => new Promise<never>(() => {});
  await show("", { isDrawn: false });
  expect(screen.getByText(drawing).getAttribute("role")).toBe("status");
});
