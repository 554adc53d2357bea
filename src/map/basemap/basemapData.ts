import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { traditional } from "../../domain/text.ts";
import { readOwnFile } from "../../files/ownFile.ts";
import { loadTraditional } from "../../i18n/traditionalTable.ts";

/** A land or lake part with its area, so that small ones can wait for a closer zoom. */
export interface Sized {
  readonly km2: number;
}

/** The highest level a boundary divides. Only inner boundaries exist: nothing runs along a coast or a state. */
export interface Boundary {
  readonly level: "province" | "city" | "district";
  /** True between Shenzhen and Hong Kong, where the river takes over as one comes close. */
  readonly isFading?: true;
}

export interface BoundaryRiver {
  readonly river: string;
  /** Roughly, where the boundary runs in it. */
  readonly widthM: number;
  /** True beside the Lok Ma Chau Loop: the course is that of before 1997, and the Loop belongs to Hong Kong. */
  readonly isFading?: true;
}

export interface District {
  /** GB/T 2260 code, six digits. Districts of Hong Kong and Macao have the cities 810000 and 820000. */
  readonly adcode: string;
  readonly city: string;
  readonly province: string;
  readonly name_zh: string;
  readonly name_en: string;
}

export type PlaceName = LandName | WaterName;

export interface LandName extends Name {
  readonly kind: "province" | "city" | "district" | "neighbourhood";
  /** GB/T 2260 code; neighbourhoods have none. */
  readonly adcode?: string;
  /** 1 is shown first as one comes closer. */
  readonly rank: number;
}

export interface WaterName extends Name {
  readonly kind: "sea" | "bay" | "river" | "lake";
  /** Whole MapLibre zoom levels (512 px tiles): first and last at which the name is drawn. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Degrees clockwise from east. */
  readonly angle: number;
}

interface Name {
  /** Simplified Chinese. */
  readonly zh: string;
  /** Traditional Chinese, derived when the file is read; Simplified where the table for it has not arrived. */
  readonly hant: string;
  readonly en: string;
}

/** Everything the basemap draws, decoded. A collection whose file is missing is empty. */
export interface BasemapData {
  /** Land inside the region (OpenStreetMap). */
  readonly land: FeatureCollection<Polygon, Sized>;
  /** Edge of all land, without the edge of the region. */
  readonly coast: FeatureCollection<LineString | MultiLineString, Sized>;
  /** Land outside the region (Natural Earth). */
  readonly world: FeatureCollection<Polygon, Sized>;
  readonly lakes: FeatureCollection<Polygon, Sized>;
  readonly rivers: FeatureCollection<LineString | MultiLineString, object>;
  /** Inner administrative boundaries (Tianditu). */
  readonly boundaries: FeatureCollection<LineString | MultiLineString, Boundary>;
  /** Boundaries that run in a river, drawn as that river. */
  readonly boundaryRivers: FeatureCollection<LineString | MultiLineString, BoundaryRiver>;
  /** Districts of the focus cities (Tianditu). */
  readonly districts: FeatureCollection<Polygon | MultiPolygon, District>;
  readonly places: FeatureCollection<Point, PlaceName>;
  /** File names that could not be read. The rest is drawn without them. */
  readonly missing: readonly string[];
}

const fileNames = ["land.json", "world.json", "water.json", "admin.json", "districts.json", "places.json"] as const;
type FileName = (typeof fileNames)[number];

/** The files are ours, built and tested with the program; decoding is the one place that trusts their properties. */
type Files = { readonly [Name in Exclude<FileName, "places.json">]: Topology } & {
  readonly "places.json": BasemapData["places"];
};

/**
 * Reads and decodes the atlas's own basemap. Never rejects because of a file: one that cannot be fetched or read is named
 * in `missing`.
 */
export async function loadBasemap(): Promise<BasemapData> {
  const files = fileNames.map(readFile);
  await loadTraditional();
  const loaded = await Promise.all(files);
  return decodeBasemap(Object.assign({}, ...loaded));
}

/** The same from files already parsed. */
export function decodeBasemap(files: Partial<Files>): BasemapData {
  const missing: string[] = [];
  const decoded = <T>(name: FileName, decode: () => T, nothing: T): T => {
    try {
      return decode();
    } catch {
      missing.push(name);
      return nothing;
    }
  };
  const land = decoded<Land>("land.json", () => decodedLand(files["land.json"]), { land: empty(), coast: empty() });
  const world = decoded<Land>("world.json", () => decodedLand(files["world.json"]), { land: empty(), coast: empty() });
  const water = decoded<Water>("water.json", () => decodedWater(files["water.json"]), {
    lakes: empty(),
    rivers: empty(),
  });
  const admin = decoded<Lines>("admin.json", () => decodedLines(files["admin.json"]), {
    lines: empty(),
    rivers: empty(),
  });
  return {
    land: land.land,
    coast: { type: "FeatureCollection", features: [...land.coast.features, ...world.coast.features] },
    world: world.land,
    lakes: water.lakes,
    rivers: water.rivers,
    boundaries: admin.lines,
    boundaryRivers: admin.rivers,
    districts: decoded("districts.json", () => decodedObject(files["districts.json"], "districts"), empty()),
    places: decoded("places.json", () => decodedPlaces(files["places.json"]), empty()),
    missing,
  };
}

type Land = Pick<BasemapData, "land" | "coast">;
type Water = Pick<BasemapData, "lakes" | "rivers">;
interface Lines {
  readonly lines: BasemapData["boundaries"];
  readonly rivers: BasemapData["boundaryRivers"];
}

function decodedLand(topology: Topology | undefined): Land {
  return { land: decodedObject(topology, "land"), coast: decodedObject(topology, "coast") };
}

function decodedWater(topology: Topology | undefined): Water {
  return { lakes: decodedObject(topology, "lakes"), rivers: decodedObject(topology, "rivers") };
}

function decodedLines(topology: Topology | undefined): Lines {
  return { lines: decodedObject(topology, "lines"), rivers: decodedObject(topology, "rivers") };
}

async function readFile(name: FileName): Promise<Partial<Files>> {
  try {
    return { [name]: await readOwnFile(`basemap/${name}`) };
  } catch {
    return {};
  }
}

function decodedObject<G extends Geometry, P extends object>(
  topology: Topology | undefined,
  name: string,
): FeatureCollection<G, P> {
  const object = topology?.objects[name];
  if (!topology || object?.type !== "GeometryCollection") throw new Error(`no collection "${name}"`);
  const collection = feature(topology, object as GeometryCollection<P>) as FeatureCollection<G | null, P>;
  // Islands smaller than the grid of the file have lost their shape in it.
  return { ...collection, features: collection.features.filter(hasGeometry) };
}

function hasGeometry<G extends Geometry, P extends object>(
  candidate: Feature<G | null, P>,
): candidate is Feature<G, P> {
  return candidate.geometry !== null;
}

function decodedPlaces(places: Files["places.json"] | undefined): BasemapData["places"] {
  const { features, ...collection } = checkedCollection(places);
  return {
    ...collection,
    features: features.map((place) => ({
      ...place,
      properties: { ...place.properties, hant: traditional(place.properties.zh) },
    })),
  };
}

function checkedCollection<C extends FeatureCollection<Geometry, object>>(collection: C | undefined): C {
  if (!Array.isArray(collection?.features)) throw new Error("no feature collection");
  return collection;
}

function empty<G extends Geometry, P extends object>(): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features: [] };
}
