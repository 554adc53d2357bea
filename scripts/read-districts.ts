import { existsSync, readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { DistrictProperties, Districts } from "../src/dataset/districtLaw.ts";

/** The administrative units of the basemap as GeoJSON, or undefined where the basemap has not been built. */
export function readDistricts(
  path: URL = new URL("../public/basemap/districts.json", import.meta.url),
): Districts | undefined {
  if (!existsSync(path)) return undefined;
  const data: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (isTopology(data)) return feature(data, data.objects.districts) as Districts;
  return data as Districts;
}

function isTopology(data: unknown): data is Topology<{ districts: GeometryCollection<DistrictProperties> }> {
  return typeof data === "object" && data !== null && "type" in data && data.type === "Topology";
}
