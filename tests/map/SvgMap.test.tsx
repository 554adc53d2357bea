// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { resolveCamera } from "../../src/map/camera.ts";
import { buildScene } from "../../src/map/scene.ts";
import { SvgMap } from "../../src/map/SvgMap.tsx";
import type { Intent } from "../../src/view/intent.ts";
import { defaultView, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);

const size = { width: 760, height: 700 };

function show(change: Partial<View> = {}) {
  const view: View = { ...defaultView, camera: { type: "preset", preset: "shenzhen" }, ...change };
  const scene = buildScene({ dataset, view, language: "en", theme: "light" });
  const onIntent = vi.fn<(intent: Intent) => void>();
  render(
    <SvgMap
      scene={scene}
      basemap={null}
      camera={resolveCamera(view.camera, size)}
      size={size}
      label="Map"
      highlight={null}
      hrefOf={(intent) => `?${encodeURIComponent(JSON.stringify(intent))}`}
      onIntent={onIntent}
      onHighlight={() => {}}
      onList={() => {}}
    />,
  );
  return onIntent;
}

test("hubs, cities and arcs are links that can be followed", () => {
  const onIntent = show();
  fireEvent.click(screen.getByRole("link", { name: /^Hetao ·/ }));
  expect(onIntent).toHaveBeenLastCalledWith({ type: "select", selection: { type: "hub", id: "hetao" } });
  fireEvent.click(screen.getByRole("link", { name: "Xili Lake → Hetao · 1 link" }));
  expect(onIntent).toHaveBeenLastCalledWith({ type: "select", selection: { type: "corridor", id: "hetao~xili-lake" } });
  expect(screen.getByRole("link", { name: /^Macao/ }).getAttribute("href")).toContain("macao");
});

test("what is not selected is dimmed", () => {
  show({ selection: { type: "corridor", id: "hetao~xili-lake" } });
  const arcs = [...document.querySelectorAll("[data-arc]")];
  const plain = arcs.filter((arc) => arc.getAttribute("data-state") === "plain");
  expect(plain.map((arc) => arc.getAttribute("data-arc"))).toEqual(["hetao~xili-lake/compute/from-xili-lake"]);
});
