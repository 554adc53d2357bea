import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { afterEach, describe, expect, it, vi } from "vitest";
import { decodeBasemap, loadBasemap, type BasemapData } from "../../src/map/basemap/basemapData.ts";
import { basemapStyle } from "../../src/map/basemap/basemapStyle.ts";
import { darkPalette, lightPalette } from "../../src/map/basemap/palette.ts";
import { svgBasemap } from "../../src/map/basemap/svgBasemap.ts";

const folder = new URL("../../public/basemap/", import.meta.url);
const names = ["land.json", "world.json", "water.json", "admin.json", "districts.json", "places.json"];
const read = (name: string) => readFileSync(new URL(name, folder));
const committed = Object.fromEntries(names.map((name) => [name, JSON.parse(read(name).toString())]));
const data: BasemapData = decodeBasemap(committed);

const district = (adcode: string) => {
  const found = data.districts.features.find((f) => f.properties.adcode === adcode);
  if (!found) throw new Error(`no district ${adcode}`);
  return found;
};
const positionsOf = (coordinates: unknown): Position[] =>
  Array.isArray(coordinates) && typeof coordinates[0] === "number"
    ? [coordinates as Position]
    : (coordinates as unknown[]).flatMap(positionsOf);

afterEach(() => vi.unstubAllGlobals());

describe("the committed files", () => {
  it("are those the manifest names", () => {
    const manifest = JSON.parse(read("manifest.json").toString()) as { files: { file: string; sha256: string }[] };
    expect(manifest.files.map(({ file }) => file)).toEqual(names);
    for (const { file, sha256 } of manifest.files) {
      expect(createHash("sha256").update(read(file)).digest("hex"), file).toBe(sha256);
    }
  });

  it("say whose they are", () => {
    const { files } = JSON.parse(read("manifest.json").toString()) as {
      files: { file: string; sources: { attribution: string; licence: string; package: string }[] }[];
    };
    for (const { file, sources } of files) {
      expect(sources.length, file).toBeGreaterThan(0);
      for (const { attribution, licence, package: from } of sources) {
        expect(`${attribution}|${licence}|${from}`, file).toMatch(/^.+\|.+\|.+@\d+\.\d+\.\d+$/);
      }
    }
  });

  it("keep OpenStreetMap data apart from Tianditu boundaries", () => {
    const { files } = JSON.parse(read("manifest.json").toString()) as {
      files: { sources: { attribution: string }[] }[];
    };
    for (const { sources } of files) {
      const credits = sources.map(({ attribution }) => attribution).join();
      expect(/OpenStreetMap/.test(credits) && /Tianditu/.test(credits)).toBe(false);
    }
  });

  it("stay under 700 kB gzip together", () => {
    const bytes = [...names, "manifest.json"].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(bytes).toBeLessThan(700_000);
  });
});

describe("districts", () => {
  it("are in WGS 84: Nanshan lies where it should, not 600 m south-east of it", () => {
    const positions = positionsOf(district("440305").geometry.coordinates);
    const longitudes = positions.map((p) => p[0] ?? Number.NaN);
    const latitudes = positions.map((p) => p[1] ?? Number.NaN);
    const bounds = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
    const expected = [113.7834, 22.4001, 114.021, 22.6537];
    for (const [i, value] of bounds.entries()) {
      expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(0.001);
    }
  });

  it("cover the hubs and their partner cities", () => {
    const counts: Record<string, number> = {};
    for (const { properties } of data.districts.features) counts[properties.city] = (counts[properties.city] ?? 0) + 1;
    expect(counts).toMatchObject({
      "110000": 16,
      "310000": 16,
      "430100": 9,
      "440100": 11,
      "440300": 9,
      "440600": 5,
      "441900": 1,
      "610100": 13,
      "810000": 18,
      "820000": 1,
    });
    expect(district("430121").properties).toMatchObject({ name_zh: "长沙县", name_en: "Changsha County" });
    expect(district("440604").properties).toMatchObject({ name_zh: "禅城区", name_en: "Chancheng" });
    expect(district("810114").properties).toMatchObject({ name_zh: "沙田区", name_en: "Sha Tin", city: "810000" });
  });

  it.each([
    ["440305", "Xili Lake", [113.968, 22.592]],
    ["440304", "Hetao, Shenzhen park", [114.053, 22.5095]],
    ["440604", "Chancheng government", [113.1069, 23.0222]],
    ["430121", "Changsha ETZ", [113.081, 28.2395]],
  ])("%s contains %s", (adcode, _, position) => {
    expect(booleanPointInPolygon(position, district(adcode))).toBe(true);
  });
});

describe("the neutral profile", () => {
  it("knows inner boundaries only", () => {
    expect(new Set(data.boundaries.features.map((f) => f.properties.level))).toEqual(
      new Set(["province", "city", "district"]),
    );
  });

  it("draws no line along the coast of Nanshan", () => {
    const lines = data.boundaries.features.flatMap((f) => positionsOf(f.geometry.coordinates));
    const coast = positionsOf(district("440305").geometry.coordinates).filter(
      ([x = 0, y = 0]) => y < 22.5 && x < 113.95,
    );
    expect(coast.length).toBeGreaterThan(5);
    for (const [x = 0, y = 0] of coast) {
      expect(lines.some(([lx = 0, ly = 0]) => Math.hypot(lx - x, ly - y) < 0.002)).toBe(false);
    }
  });

  it("draws no line in the South China Sea", () => {
    const south = data.boundaries.features
      .flatMap((f) => positionsOf(f.geometry.coordinates))
      .filter((p) => (p[1] ?? 0) < 18);
    expect(south).toEqual([]);
  });

  it("names no state", () => {
    const states =
      /中国|越南|老挝|缅甸|朝鲜|韩国|日本|菲律宾|印度|蒙古国|俄罗斯|China$|Vietnam|Laos|Myanmar|Korea|Japan|Philippines|India|^Mongolia|Russia/;
    for (const { properties } of data.places.features) {
      expect(properties.zh).not.toMatch(states);
      expect(properties.en).not.toMatch(states);
    }
    for (const collection of [data.land, data.world, data.coast]) {
      for (const { properties } of collection.features) expect(Object.keys(properties)).toEqual(["km2"]);
    }
  });

  it("treats Taiwan, Hong Kong and Macao as provinces", () => {
    const provinces = data.places.features.filter((f) => f.properties.kind === "province").map((f) => f.properties.zh);
    expect(provinces).toHaveLength(34);
    expect(provinces).toEqual(expect.arrayContaining(["台湾省", "香港特别行政区", "澳门特别行政区", "广东省"]));
  });

  it("marks the line and the river beside the Lok Ma Chau Loop to fade", () => {
    const near = (p: Position) => Math.hypot((p[0] ?? 0) - 114.0791, (p[1] ?? 0) - 22.5215) < 0.009;
    const passing = [...data.boundaries.features, ...data.boundaryRivers.features].flatMap((f) =>
      positionsOf(f.geometry.coordinates).some(near) && !("level" in f.properties && f.properties.level === "district")
        ? [f.properties.isFading]
        : [],
    );
    expect(passing).toEqual([true, true]);
  });
});

describe("names", () => {
  it.each([
    ["310112", "闵行区", "Minhang"],
    ["440114", "花都区", "Huadu"],
    ["440306", "宝安区", "Bao'an"],
    ["810109", "油尖旺区", "Yau Tsim Mong"],
    ["610000", "陕西省", "Shaanxi"],
    ["141100", "吕梁", "Lüliang"],
    ["433100", "湘西", "Xiangxi"],
  ])("%s is %s, %s", (adcode, zh, en) => {
    const place = data.places.features.find((f) => "adcode" in f.properties && f.properties.adcode === adcode);
    expect(place?.properties).toMatchObject({ zh, en });
  });
});

describe("the style", () => {
  const themes = [lightPalette, darkPalette];

  it.each(themes)("is accepted by the official validator (sea $sea)", (palette) => {
    const { sources, layers } = basemapStyle({ palette, data });
    const style = { version: 8, sources, layers } as unknown as StyleSpecification;
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("sets no text, so that no font is fetched and a name never waits for a tile", () => {
    const types = basemapStyle({ palette: lightPalette, data }).layers.map(({ type }) => type);
    expect(types).not.toContain("symbol");
  });
});

describe("loading", () => {
  const serve = (broken: (name: string) => Response | undefined) => {
    vi.stubGlobal("document", { querySelector: () => null });
    vi.stubGlobal("fetch", async (url: string) => {
      const name = url.split("/").at(-1) ?? "";
      return broken(name) ?? new Response(JSON.stringify(committed[name]));
    });
  };

  it("reads every file", async () => {
    serve(() => undefined);
    const loaded = await loadBasemap();
    expect(loaded.missing).toEqual([]);
    expect(loaded.land.features.length).toBe(data.land.features.length);
  });

  it("names a missing file and draws the rest", async () => {
    serve((name) => (name === "admin.json" ? new Response("not found", { status: 404 }) : undefined));
    const loaded = await loadBasemap();
    expect(loaded.missing).toEqual(["admin.json"]);
    expect(loaded.boundaries.features).toEqual([]);
    expect(loaded.land.features.length).toBeGreaterThan(100);
  });

  it.each(["<!doctype html>", "{}", "null", '{"type":"Topology","objects":{}}', '{"type":"FeatureCollection"}'])(
    "counts a file that holds %s as missing",
    async (text) => {
      serve((name) => (["land.json", "places.json"].includes(name) ? new Response(text) : undefined));
      const loaded = await loadBasemap();
      expect(loaded.missing).toEqual(["land.json", "places.json"]);
      expect(loaded.coast.features.length).toBeGreaterThan(100); // the world's, without the region's
      expect(loaded.places.features).toEqual([]);
    },
  );
});

describe("the picture without WebGL", () => {
  const picture = svgBasemap({ data, bounds: [113.6, 22.1, 114.5, 22.8], width: 800, height: 600, language: "en" });

  it("draws at every zoom down to a street, islands too small for the file left out", () => {
    for (const span of [8, 4, 2, 1, 0.5, 0.25, 0.1]) {
      const bounds: [number, number, number, number] = [114.1 - span, 22.35 - span, 114.1 + span, 22.35 + span];
      expect(() => svgBasemap({ data, bounds, width: 760, height: 700, language: "en" })).not.toThrow();
    }
  });

  it("stays inside its frame and its margin", () => {
    const numbers = [...picture.land.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);
    expect(numbers.length).toBeGreaterThan(500);
    expect(numbers.every(([x = 0, y = 0]) => x >= -12 && x <= 812 && y >= -12 && y <= 612)).toBe(true);
  });

  it("projects the middle of the bounds to the middle of the frame", () => {
    const [x] = picture.view.project(114.05, 22.45);
    expect(x).toBeCloseTo(400, 5);
  });

  it("shows the names of its scale in the reader's language", () => {
    expect(picture.names.map(({ text }) => text)).toEqual(expect.arrayContaining(["Shenzhen", "Hong Kong"]));
  });

  it("goes on beyond its frame where it is asked to, at the same scale", () => {
    const bounds: [number, number, number, number] = [113.6, 22.1, 114.5, 22.8];
    const wider = svgBasemap({ data, bounds, width: 800, height: 600, language: "en", margin: 200 });
    expect(wider.view.project(114.05, 22.45)).toEqual(picture.view.project(114.05, 22.45));
    const xs = [...wider.land.matchAll(/[ML](-?[\d.]+) /g)].map((m) => Number(m[1]));
    expect(Math.min(...xs)).toBeLessThan(-150);
    expect(wider.names.some(({ x, y }) => x < 0 || y < 0 || x > 800 || y > 600)).toBe(true);
  });

  it("is light", () => {
    const all = svgBasemap({ data, bounds: [105, 20, 124, 37], width: 800, height: 700, language: "zh-Hans" });
    const paths = [all.land, all.coast, all.lakes, all.rivers, all.provinceLines, all.cityLines, all.districtLines];
    expect(paths.join("").length).toBeLessThan(220_000);
  });
});
