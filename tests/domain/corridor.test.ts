import { describe, expect, it } from "vitest";
import { corridorDistanceKm, corridorsOf, distanceKm, drawingOf, drawnLinks } from "../../src/domain/corridor.ts";
import type { Link, LinkEnd } from "../../src/domain/link.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const corridors = corridorsOf(dataset);
/** The Shanghai exchange's centre in the Changsha zone. */
const [exchange] = dataset.links.filter(({ id }) => id === "link-cs-01") as [Link];
const nowhere: LinkEnd = {
  entity: null,
  name: { zh: "若干伙伴", en: "some partners" },
  city: null,
  cityBasis: "not_stated",
  hub: null,
};

describe("corridors", () => {
  it("are exactly those the sources state, each with its links", () => {
    const counts = Object.fromEntries(corridors.map((corridor) => [corridor.id, corridor.links.length]));
    expect(counts).toEqual({
      "shenzhen~xili-lake": 3,
      "hong-kong~xili-lake": 1,
      "macao~xili-lake": 1,
      "hetao~xili-lake": 1,
      "hetao~hong-kong": 10,
      "hetao~shenzhen": 1,
      "hong-kong~shenzhen": 1,
      "chancheng~nanshan": 4,
      "chancheng~shenzhen": 1,
      "foshan~shenzhen": 2,
      "changsha-etz~shanghai": 3,
      "changsha-etz~xian": 1,
    });
  });

  it("join Changsha to none of the other four hubs", () => {
    const guangdong = ["xili-lake", "hetao", "nanshan", "chancheng", "shenzhen", "foshan"];
    const ends = corridors.map((corridor) => corridor.ends.map((end) => end.id as string));
    expect(ends.filter((pair) => pair.includes("changsha-etz") && pair.some((id) => guangdong.includes(id)))).toEqual(
      [],
    );
  });

  it("never draw containment, a link inside one hub, or a link whose end has no city", () => {
    const drawn = drawnLinks(corridors);
    for (const link of dataset.links.filter((candidate) => drawn.has(candidate.id))) {
      expect(link.family).not.toBeNull();
      expect(link.from.city && link.to.city).toBeTruthy();
      expect(link.scope).not.toBe("intra_hub");
    }
  });

  it("have one arc per family and direction, and lose no link", () => {
    for (const corridor of corridors) {
      expect(corridor.arcs.flatMap((arc) => arc.links.map((link) => link.id)).sort()).toEqual(
        corridor.links.map((link) => link.id).sort(),
      );
      expect(new Set(corridor.arcs.map((arc) => arc.id)).size).toBe(corridor.arcs.length);
    }
  });

  it("dash an arc only where every link is planned or inferred", () => {
    for (const arc of corridors.flatMap((corridor) => corridor.arcs)) {
      const certain = arc.links.filter((link) => link.status !== "planned" && link.basis === "stated");
      expect(arc.isTentative).toBe(certain.length === 0);
    }
  });

  it("draw the Chancheng centre in Nanshan, going out and coming back as two arcs", () => {
    const enclave = corridors.find((corridor) => corridor.id === "chancheng~nanshan");
    expect(enclave?.arcs.map((arc) => [arc.from.id, arc.to.id, arc.links.length, arc.isTentative])).toEqual([
      ["chancheng", "nanshan", 3, false],
      ["nanshan", "chancheng", 1, true],
    ]);
  });
});

describe("a link", () => {
  it("is drawn, or is not for one reason that can be named", () => {
    const counts: Record<string, number> = {};
    for (const link of dataset.links) {
      const drawing = drawingOf(dataset, link);
      const outcome = "ends" in drawing ? "drawn" : drawing.reason;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    expect(counts).toEqual({ drawn: 29, containment: 1, within_hub: 9, within_district: 1, no_city: 28 });
    expect(counts.drawn).toBe(drawnLinks(corridors).size);
  });

  it.each([
    ["one hub in another", { family: null }, "containment"],
    ["kept within one hub", { scope: "intra_hub" }, "within_hub"],
    ["kept within one district", { scope: "intra_district" }, "within_district"],
    ["without any city", { from: nowhere, to: nowhere }, "no_cities"],
    ["with one end in no city", { to: nowhere }, "no_city"],
    ["with both ends in one place", { to: exchange.from }, "same_place"],
  ] as const)("%s is not drawn", (_, change, reason) => {
    expect("ends" in drawingOf(dataset, exchange)).toBe(true);
    expect(drawingOf(dataset, { ...exchange, ...change })).toMatchObject({ reason });
  });

  it("names the end that no source puts in a city", () => {
    expect(drawingOf(dataset, { ...exchange, from: nowhere })).toEqual({ reason: "no_city", end: nowhere });
    expect(drawingOf(dataset, { ...exchange, to: nowhere })).toEqual({ reason: "no_city", end: nowhere });
  });

  it("is not drawn for the first reason of several", () => {
    const several = { ...exchange, family: null, scope: "intra_hub", from: nowhere, to: nowhere } as const;
    expect(drawingOf(dataset, several)).toEqual({ reason: "containment" });
    expect(drawingOf(dataset, { ...several, family: "talent" })).toEqual({ reason: "within_hub" });
  });
});

describe("distances", () => {
  it("agree with the haversine formula on a sphere of 6371 km within half a per cent", () => {
    for (const corridor of corridors) {
      const [a, b] = corridor.ends.map((end) => dataset.byId.location.get(end.id)?.position);
      if (!a || !b) throw new Error(`${corridor.id} has an end without a place`);
      const expected = haversineKm(a, b);
      expect(Math.abs(corridorDistanceKm(dataset, corridor) - expected) / expected).toBeLessThan(0.005);
    }
  });

  it("are a degree of latitude long where a degree of latitude is", () => {
    expect(distanceKm([114, 22], [114, 23])).toBeCloseTo(111.2, 0);
  });
});

function haversineKm([lon1, lat1]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
