import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "../../../src/dataset/csv.ts";
import { drawingOf } from "../../../src/domain/corridor.ts";
import { featuresOf, geoJsonFile } from "../../../src/exports/data/dataExport.ts";
import { corridorsOf } from "../../../src/domain/corridor.ts";
import { parcelAt } from "../../fixtures/dataParcel.ts";
import { realFiles } from "../../fixtures/dataset-files.ts";
import { realDataset as dataset } from "../../fixtures/realDataset.ts";

const [header = [], ...rows] = csvRecords(realFiles.get("data/locations.csv") ?? "").records;
const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? "";
const locations = new Map(
  rows.map((row) => [
    cell(row, "entity"),
    {
      at: [Number(cell(row, "longitude")), Number(cell(row, "latitude"))],
      precision: Number(cell(row, "precision_m")),
    },
  ]),
);
const everything = parcelAt("", { scope: "everything" });
const features = featuresOf(everything).features;
const of = (kind: string) => features.filter(({ properties }) => properties.feature === kind);

describe("GeoJSON", () => {
  it("is what RFC 7946 describes, for every place a reader can be at", async () => {
    const searches = ["", "?hub=changsha-etz", "?view=links&family=research", "?view=sources", "?entity=hetao-ic"];
    const parcels = [everything, ...searches.map((search) => parcelAt(search, { language: "en" }))];
    for (const parcel of parcels) {
      const text = await geoJsonFile(parcel).content.text();
      expect(() => check(text)).not.toThrow();
    }
  });

  it("puts each place where locations.csv puts it or what holds it, with that precision", () => {
    let own = 0;
    for (const { id, geometry, properties } of features) {
      if (geometry?.type !== "Point") continue;
      const location = locations.get(String(properties.placed_at_id));
      expect(geometry.coordinates, String(id)).toEqual(location?.at);
      expect(properties.precision_m, String(id)).toBe(location?.precision);
      if (properties.placed_at_id === id) own += 1;
    }
    expect(own).toBe(locations.size);
    expect(of("hub").map(({ id }) => id)).toEqual(
      dataset.entities.map(({ id }) => id as string).filter((id) => dataset.hubs.some((hub) => hub.id === id)),
    );
  });

  it("draws a corridor straight between its ends, west and east included in the bounds", () => {
    const corridors = of("corridor");
    expect(corridors.map(({ id }) => id)).toEqual(corridorsOf(dataset).map(({ id }) => id));
    for (const { id, geometry } of corridors) {
      expect(geometry).toEqual({
        type: "LineString",
        coordinates: String(id)
          .split("~")
          .map((end) => locations.get(end)?.at),
      });
    }
    const bbox = featuresOf(everything).bbox ?? [];
    const all = features.flatMap(({ geometry }) =>
      geometry === null ? [] : geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates,
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), ([longitude = Number.NaN, latitude = Number.NaN]) => {
        const [west = 0, south = 0, east = 0, north = 0] = bbox;
        expect(west <= longitude && longitude <= east && south <= latitude && latitude <= north).toBe(true);
      }),
    );
    expect(all.some(([longitude]) => longitude === bbox[0]) && all.some(([, latitude]) => latitude === bbox[3])).toBe(
      true,
    );
  });

  it("gives no position to what nobody may place, and says why", () => {
    const unplaced = features.filter(({ geometry }) => geometry === null);
    const links = unplaced.filter(({ properties }) => properties.feature === "link");
    expect(links.map(({ id }) => id)).toEqual(
      dataset.links.filter((link) => "reason" in drawingOf(dataset, link)).map(({ id }) => id),
    );
    expect(unplaced.length).toBeGreaterThan(links.length);
    for (const { id, properties } of unplaced) {
      expect(properties.not_drawn ?? properties.not_placed, String(id)).toMatch(/\S/u);
    }
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it("has neither bounds nor features where nothing is shown", () => {
    const empty = featuresOf(parcelAt("?view=compare"));
    expect([empty.features, empty.bbox]).toEqual([[], undefined]);
  });
});
