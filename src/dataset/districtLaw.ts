import { booleanPointInPolygon, point, pointToPolygonDistance } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { readCsv } from "./csv.ts";
import { words, type Problem } from "./problem.ts";
import { packageReader } from "./tables.ts";
import type { Row } from "./schema.ts";

/** Administrative units: `adcode` is the GB 2260 code of the unit, `city` and `province` those of the units around it. */
export interface DistrictProperties {
  readonly adcode: string;
  readonly city: string;
  readonly province: string;
}
export type District = Feature<Polygon | MultiPolygon, DistrictProperties>;
export type Districts = FeatureCollection<Polygon | MultiPolygon, DistrictProperties>;

/** Our judgement: wide enough for a generalised boundary beside a river, too narrow for a slipped degree. */
const nearKm = 2;

/**
 * Every location lies inside the unit its district code names, or within 2 km of it where its `district_rule` is "near":
 * a point with longitude and latitude swapped, a slipped degree, or a GCJ-02 coordinate near a border shows. Not part of
 * parseDataset, because the page does without polygons.
 */
export function districtProblems(files: ReadonlyMap<string, string>, districts: Districts): readonly Problem[] {
  const table = packageReader(readCsv)(files).package.tables.locations;
  return table.rows.flatMap((row): readonly Problem[] => {
    const units = districts.features.filter(({ properties }) => isPartOf(properties, row.district));
    const place = { file: table.file, row: row.row, law: "placesLieInTheirDistricts" } as const;
    if (units.length === 0) {
      return [
        {
          ...place,
          column: "district",
          value: row.district,
          what: words(`没有代码为${row.district}的行政区`, `no administrative unit has the code ${row.district}`),
          mend: words("改正行政区划代码", "correct the district code"),
        },
      ];
    }
    if (units.some((unit) => fits(unit, row))) return [];
    const isNear = row.district_rule === "near";
    return [
      {
        ...place,
        column: "longitude",
        value: `${row.longitude}, ${row.latitude}`,
        what: words(
          `${row.entity}的点${isNear ? `距${row.district}超过${nearKm}公里` : `不在${row.district}之内`}`,
          `the point of ${row.entity} lies ${isNear ? `more than ${nearKm} km from` : "outside"} ${row.district}`,
        ),
        mend: words(
          "核对经纬度（经度在前，WGS84）与行政区划代码",
          "check longitude and latitude (WGS84, longitude first) and the district code",
        ),
      },
    ];
  });
}

function isPartOf(unit: DistrictProperties, code: string): boolean {
  return unit.adcode === code || unit.city === code || unit.province === code;
}

function fits(unit: District, row: Row<"locations">): boolean {
  const position = point([row.longitude, row.latitude]);
  if (booleanPointInPolygon(position, unit)) return true;
  return row.district_rule === "near" && pointToPolygonDistance(position, unit, { units: "kilometers" }) <= nearKm;
}
