import { distance } from "@turf/turf";
import { describe, expect, test } from "vitest";
import type { EntityId } from "../../src/domain/ids.ts";
import { metresPerPixel, project } from "../../src/map/mercator.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { ringLabel } from "../../src/map/ringLabel.ts";
import { ringLine, shownRings } from "../../src/map/rings.ts";
import { buildScene } from "../../src/map/scene.ts";
import { defaultView, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const entity = (id: string) => id as EntityId;
const sceneOf = (change: Partial<View> = {}, language: "en" | "zh-Hans" = "en") =>
  buildScene({ dataset, view: { ...defaultView, ...change }, language, theme: "light" });
const selected = (id: string) => sceneOf({ selection: { type: "entity", id: entity(id) } });
const zooms = Array.from({ length: 11 }, (_, i) => 4 + i);

describe("a ring is as large as what is known", () => {
  const drawn = dataset.entities.flatMap(({ id }) => shownRings(sceneOf(), { type: "entity", id }));

  test("on the ground, every point of it lies at its radius from the middle, within 1 %", () => {
    expect(drawn.length).toBeGreaterThan(40);
    for (const ring of drawn) {
      for (const point of ringLine(ring)) {
        const metres = distance([...ring.center], point, { units: "meters" });
        expect(Math.abs(metres / ring.radiusM - 1)).toBeLessThan(0.01);
      }
    }
  });

  test.each(zooms)("on the screen at zoom %i, half its height is its radius in metres, within 1 %", (zoom) => {
    for (const ring of drawn) {
      const heights = ringLine(ring).map((position) => project(position, zoom)[1]);
      const radius = (Math.max(...heights) - Math.min(...heights)) / 2;
      const metres = radius * metresPerPixel(ring.center[1], zoom);
      expect(Math.abs(metres / ring.radiusM - 1)).toBeLessThan(0.01);
    }
  });

  test("a kilometre north of the equator's eightieth part is what geodesy says", () => {
    // The University of Hong Kong is known to Hong Kong, 15 km: a seventh of a degree of latitude (111.2 km each).
    const [ring] = shownRings(selected("hku"), null);
    const [north] = ring ? ringLine(ring) : [];
    expect((north?.[1] ?? 0) - (ring?.center[1] ?? 0)).toBeCloseTo(15 / 111.2, 3);
  });
});

describe("whose ring is shown", () => {
  test("that of the selected body and of the one pointed at, each once", () => {
    const ids = (id: string, at: string | null) =>
      shownRings(selected(id), at === null ? null : { type: "entity", id: at }).map((ring) => ring.id);
    expect(ids("hku", null)).toEqual(["hku"]);
    expect(ids("hku", "peng-cheng-lab")).toEqual(["hku", "peng-cheng-lab"]);
    expect(ids("hku", "hku")).toEqual(["hku"]);
  });

  test("a city pointed at on the map shows its ring; hubs, arcs and bodies no source places show none", () => {
    expect(shownRings(sceneOf(), { type: "city", id: "shenzhen" }).map(({ radiusM }) => radiusM)).toEqual([35000]);
    expect(shownRings(sceneOf(), { type: "hub", id: "hetao" })).toEqual([]);
    expect(shownRings(sceneOf(), { type: "corridor", id: "hetao~hong-kong" })).toEqual([]);
    expect(shownRings(selected("apple"), null)).toEqual([]);
  });

  test("a body known only to its district has no ring: the precision there is that of the seat", () => {
    expect(shownRings(selected("nanshan-science-park"), null)).toEqual([]);
    expect(sceneOf().rings.get("nanshan-science-park")?.words).toBe("known only to the district");
  });
});

describe("the label says the size in words", () => {
  test.each([
    ["en", "within about 15 km"],
    ["zh-Hans", "约15公里范围内"],
  ] as const)("in %s", (language, words) => {
    const scene = sceneOf({ selection: { type: "entity", id: entity("hku") } }, language);
    const label = layoutScene(scene, 9.8).labels.find(({ id }) => id === "hong-kong");
    expect(label?.note).toContain(words);
  });

  test("on a map without room for notes too", () => {
    const label = layoutScene(selected("hku"), 9.8, { hasNotes: false }).labels.find(({ id }) => id === "hong-kong");
    expect(label?.note).toBe("within about 15 km");
  });

  test("a body at a known address says how exactly", () => {
    const label = layoutScene(selected("peng-cheng-lab"), 9.8).labels.find(({ id }) => id === "site:peng-cheng-lab");
    expect(label?.note).toBe("within about 4 km");
  });

  test.each([
    ["en", "planned, within about 700 m"],
    ["zh-Hans", "计划，约700米范围内"],
  ] as const)(
    "a body that is announced and no more says so first, and its marker is a plan's: %s",
    (language, words) => {
      const scene = sceneOf({ selection: { type: "entity", id: entity("apple-lab") } }, language);
      const layout = layoutScene(scene, 11);
      const [site] = layout.sites.filter(({ isSelected }) => isSelected);
      expect([site?.within, site?.isPlanned]).toEqual([words, true]);
      expect(layout.labels.find(({ id }) => id === site?.id)?.note).toBe(words);
    },
  );

  test("a body that stands is no plan, nor is a number of bodies of which one is", () => {
    expect(layoutScene(selected("peng-cheng-lab"), 11).sites.some(({ isPlanned }) => isPlanned)).toBe(false);
    expect(layoutScene(sceneOf(), 11).sites.some(({ isPlanned }) => isPlanned)).toBe(false);
  });

  test("a ring pointed at says it on its own line, inside the frame and clear of names", () => {
    const scene = sceneOf();
    const layout = layoutScene(scene, 9);
    const [ring] = shownRings(scene, { type: "city", id: "macao" });
    const [x, y] = project([113.5461, 22.2006], 9);
    const frame = { left: x - 200, top: y - 200, right: x + 200, bottom: y + 200 };
    const at = ring && ringLabel(ring, layout, frame);
    expect(at).toBeDefined();
    const radius = 4000 / metresPerPixel(22.2006, 9);
    expect(Math.hypot((at?.[0] ?? 0) - x, (at?.[1] ?? 0) - y)).toBeCloseTo(radius, 0);
  });
});
