import { describe, expect, test } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { noFilter } from "../../src/domain/filter.ts";
import type { EntityId, HubId } from "../../src/domain/ids.ts";
import { findPlacement } from "../../src/domain/place.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { shownRings } from "../../src/map/rings.ts";
import { buildScene, type Scene } from "../../src/map/scene.ts";
import { defaultView, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const hub = (id: string) => id as HubId;
const entity = (id: string) => id as EntityId;

function sceneOf(change: Partial<View> = {}, language: Scene["language"] = "en"): Scene {
  return buildScene({ dataset, view: { ...defaultView, ...change }, language, theme: "light" });
}

describe("what the map holds", () => {
  test("every corridor the data imply has its arcs, and no other", () => {
    const scene = sceneOf();
    const expected = corridorsOf(dataset);
    expect(scene.corridors.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(scene.arcs.map(({ id }) => id)).toEqual(expected.flatMap(({ arcs }) => arcs.map(({ id }) => id)));
  });

  test("no arc joins Changsha with the other four hubs", () => {
    const others = ["xili-lake", "hetao", "nanshan", "chancheng"];
    const joined = sceneOf().corridors.filter(({ ends }) => ends.some((id) => id === "changsha-etz"));
    expect(joined.flatMap(({ ends }) => ends).filter((id) => others.includes(id))).toEqual([]);
  });

  test("every placeable body can be reached from one marker", () => {
    const scene = sceneOf();
    const reached = [
      ...scene.hubs.map(({ id }) => id),
      ...scene.cities.flatMap(({ id, entities }) => [id, ...entities.map((body) => body.id)]),
      ...scene.sites.flatMap(({ entities }) => entities.map(({ id }) => id)),
    ];
    const placeable = dataset.entities.filter((candidate) => findPlacement(dataset, candidate)).map(({ id }) => id);
    expect([...reached].sort()).toEqual([...placeable].sort());
  });

  test("Shenzhen stands only for bodies known to the city; Shanghai is a partner", () => {
    const kinds = Object.fromEntries(sceneOf().cities.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ shenzhen: "home", shanghai: "partner", "hong-kong": "partner" });
  });

  test("names are in the reader's language", () => {
    expect(sceneOf({}, "zh-Hans").hubs[0]?.name).toBe("西丽湖");
    expect(sceneOf({}, "en").hubs[0]?.name).toBe("Xili Lake");
  });
});

describe("filters", () => {
  test("arcs whose links are all filtered out are gone", () => {
    const scene = sceneOf({ filter: { ...noFilter, families: ["compute"] } });
    expect(scene.arcs.map(({ family }) => family)).toEqual(["compute"]);
    expect(scene.corridors.map(({ id }) => id)).toEqual(["hetao~xili-lake"]);
  });

  test("a hub without a match stays, dimmed", () => {
    const quantum = dataset.sectors.find(({ id }) => id.includes("quantum"));
    const scene = sceneOf({ filter: { ...noFilter, sectors: quantum ? [quantum.id] : [] } });
    expect(scene.hubs).toHaveLength(5);
    expect(scene.hubs.filter(({ isDimmed }) => !isDimmed).map(({ id }) => id)).toEqual(["hetao"]);
    expect(layoutScene(scene, 8).nodes.find(({ id }) => id === "chancheng")?.isDimmed).toBe(true);
  });
});

describe("selection", () => {
  test("a hub keeps its arcs and their other ends; the rest is dimmed", () => {
    const scene = sceneOf({ selection: { type: "hub", id: hub("changsha-etz") } });
    expect(scene.arcs.filter(({ isDimmed }) => !isDimmed).every(({ id }) => id.includes("changsha-etz"))).toBe(true);
    expect(
      scene.cities
        .filter(({ isDimmed }) => !isDimmed)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["shanghai", "xian"]);
    expect(scene.hubs.find(({ id }) => id === "hetao")?.isDimmed).toBe(true);
  });

  test("a corridor carries captions, and both ends are the focus", () => {
    const scene = sceneOf({ selection: { type: "corridor", id: "changsha-etz~shanghai" } });
    expect(scene.arcs.filter(({ caption }) => caption !== null)).toHaveLength(3);
    expect(scene.focus).toHaveLength(2);
  });

  test("a body known only to its city selects the city, with a ring of its size", () => {
    const scene = sceneOf({ selection: { type: "entity", id: entity("hku") } });
    expect(scene.cities.find(({ isSelected }) => isSelected)?.id).toBe("hong-kong");
    expect(shownRings(scene, null).map(({ radiusM }) => radiusM)).toEqual([15000]);
  });

  test("the marker of a selected body stands out, also where its place shares a point with another", () => {
    for (const id of ["hetao-pilot-cluster", "apple-lab", "hetao-sz-park", "xili-fusion-centre"]) {
      const scene = sceneOf({ selection: { type: "entity", id: entity(id) } });
      const marker = scene.sites.find(({ entities }) => entities.some((body) => body.id === id));
      expect([id, marker?.isSelected, marker?.isDimmed]).toEqual([id, true, false]);
    }
  });

  test("a body no source places dims nothing", () => {
    const scene = sceneOf({ selection: { type: "entity", id: entity("apple") } });
    expect(scene.hubs.some(({ isDimmed }) => isDimmed)).toBe(false);
    expect(shownRings(scene, null)).toEqual([]);
  });
});

describe("clusters are a function of zoom", () => {
  const clusters = (zoom: number) =>
    layoutScene(sceneOf(), zoom)
      .nodes.filter(({ kind }) => kind === "cluster")
      .map(({ hubs }) => hubs.map(({ id }) => id));

  test("three hubs of Shenzhen are one marker on the national map", () => {
    expect(clusters(4.8)).toEqual([["xili-lake", "hetao", "nanshan"]]);
  });

  test("farther out Chancheng joins them, and closer they part", () => {
    expect(clusters(3.2)[0]).toContain("chancheng");
    expect(clusters(7.2)).toEqual([["xili-lake", "nanshan"]]);
    expect(clusters(9.8)).toEqual([]);
  });

  test("a cluster names what it holds and carries no figure", () => {
    const [cluster] = layoutScene(sceneOf(), 4.8).nodes.filter(({ kind }) => kind === "cluster");
    expect(cluster?.name).toBe("Shenzhen: 3 hubs");
    expect(cluster?.note).toBe("Xili Lake, Hetao, Nanshan");
  });
});
