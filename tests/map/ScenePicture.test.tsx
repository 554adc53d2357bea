// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { resolveCamera } from "../../src/map/camera.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { buildScene } from "../../src/map/scene.ts";
import { type PictureLinks, ScenePicture } from "../../src/map/ScenePicture.tsx";
import type { Intent } from "../../src/view/intent.ts";
import { nothingLit } from "../../src/view/lit.ts";
import { defaultView, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);

const size = { width: 760, height: 700 };
const camera = resolveCamera({ type: "preset", preset: "shenzhen" }, size);

function show(change: Partial<View> = {}, links?: PictureLinks) {
  const scene = buildScene({ dataset, view: { ...defaultView, ...change }, language: "en", theme: "light" });
  render(
    <ScenePicture
      scene={scene}
      layout={layoutScene(scene, camera.zoom)}
      basemap={null}
      camera={camera}
      size={size}
      lights={{ highlight: null, lit: nothingLit }}
      {...(links && { links })}
    />,
  );
}

test("in a picture with links, hubs, cities and arcs can be followed; none takes the focus", () => {
  const onIntent = vi.fn<(intent: Intent) => void>();
  show({}, { hrefOf: (intent) => `?${JSON.stringify(intent)}`, onIntent, onHighlight: () => {} });
  const link = (name: string | RegExp) => screen.getByRole("link", { name, hidden: true });
  fireEvent.click(link(/^Hetao ·/));
  expect(onIntent).toHaveBeenLastCalledWith({ type: "select", selection: { type: "hub", id: "hetao" } });
  fireEvent.click(link("Xili Lake → Hetao · 1 link"));
  expect(onIntent).toHaveBeenLastCalledWith({ type: "select", selection: { type: "corridor", id: "hetao~xili-lake" } });
  expect(link(/^Macao/).getAttribute("href")).toContain("macao");
  expect(screen.getAllByRole("link", { hidden: true }).every((each) => each.tabIndex === -1)).toBe(true);
});

test("a picture over a map holds no links", () => {
  show();
  expect(screen.queryAllByRole("link", { hidden: true })).toEqual([]);
});

test("what is not selected is dimmed", () => {
  show({ selection: { type: "corridor", id: "hetao~xili-lake" } });
  const arcs = [...document.querySelectorAll("[data-arc]")];
  const plain = arcs.filter((arc) => arc.getAttribute("data-state") === "plain");
  expect(plain.map((arc) => arc.getAttribute("data-arc"))).toEqual(["hetao~xili-lake/compute/from-xili-lake"]);
});
