import { expect, test } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { buildScene } from "../../src/map/scene.ts";
import { drawnStates } from "../../src/map/states.ts";
import type { Highlight } from "../../src/view/highlight.ts";
import { litBy } from "../../src/view/lit.ts";
import { defaultView, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

function litAt(zoom: number, highlight: Highlight, change: Partial<View> = {}): readonly string[] {
  const scene = buildScene({ dataset, view: { ...defaultView, ...change }, language: "en", theme: "light" });
  const states = drawnStates(layoutScene(scene, zoom), { highlight, lit: litBy(dataset, highlight) });
  return [...states].flatMap(([id, state]) => (state === "lit" ? [id] : [])).sort();
}

test("pointing at a hub lights it and every arc that ends there", () => {
  const lit = litAt(9.8, { type: "hub", id: "xili-lake" });
  const arcs = corridorsOf(dataset)
    .filter(({ ends }) => ends.some(({ id }) => id === "xili-lake"))
    .flatMap((corridor) => corridor.arcs.map(({ id }) => id));
  expect(lit.filter((id) => id.includes("/"))).toEqual(arcs.sort());
  expect(lit).toContain("xili-lake");
});

test("a row about one link lights its arc alone of its corridor, both ends and the bodies it joins", () => {
  const corridor = corridorsOf(dataset).find(({ arcs }) => arcs.length > 2);
  const arc = corridor?.arcs[0];
  const link = arc?.links[0];
  const lit = litAt(12, { type: "link", id: link?.id ?? "" });
  expect(lit.filter((id) => id.includes("/"))).toEqual([arc?.id]);
  expect(lit).toEqual(expect.arrayContaining([arc?.from.id, arc?.to.id]));
});

test("a sector lights the hubs it is named for, wherever the row is", () => {
  const named = dataset.mentions.filter(({ sector }) => sector === "biomed").map(({ hub }) => hub as string);
  const hubs = dataset.hubs.map(({ id }) => id as string);
  const lit = litAt(12, { type: "sector", id: "biomed" }).filter((id) => hubs.includes(id));
  expect(lit).toEqual(expect.arrayContaining([...new Set(named)].filter((hub) => hub !== "chancheng")));
});

test("a figure and an event light the hub they are about", () => {
  const observation = dataset.observations.find(({ hub }) => hub === "hetao");
  const event = dataset.events.find(({ hub }) => hub === "changsha-etz");
  expect(litAt(9.8, { type: "observation", id: observation?.id ?? "" })).toContain("hetao");
  expect(litAt(9.8, { type: "event", id: event?.id ?? "" })).toContain("changsha-etz");
});

test("a cluster lights up with any hub in it, and a bundle with any of its corridors", () => {
  const cluster = litAt(4.8, { type: "hub", id: "hetao" });
  expect(cluster.some((id) => id.startsWith("cluster:") && id.includes("hetao"))).toBe(true);
  expect(litAt(4.8, { type: "corridor", id: "chancheng~nanshan" }).some((id) => id.startsWith("bundle:"))).toBe(true);
});

test("what is lit is not dimmed, whatever is selected", () => {
  const selection = { type: "corridor", id: "hetao~xili-lake" } as const;
  expect(litAt(9.8, { type: "hub", id: "chancheng" }, { selection })).toContain("chancheng");
});
