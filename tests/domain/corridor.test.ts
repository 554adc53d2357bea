import { describe, expect, it } from "vitest";
import { corridorDistanceKm, corridorsOf, distanceKm, drawnLinks } from "../../src/domain/corridor.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const corridors = corridorsOf(dataset);

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
