import type { FeatureCollection, Geometry } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { BasemapData } from "./basemapData.ts";
import { boundaryLayers } from "./boundaryLayers.ts";
import type { BasemapPalette } from "./palette.ts";
import { terrainLayers } from "./terrainLayers.ts";

export interface BasemapStyle {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

/** The offline map holds no streets: closer than this it would be a diagram of nothing. */
export const basemapMaxZoom = 12;

/**
 * Sources and layers of the offline basemap, without its names: those are part of the picture above it (svgNames). Sources
 * carry the data objects themselves.
 */
export function basemapStyle({
  palette,
  data,
}: {
  readonly palette: BasemapPalette;
  readonly data: BasemapData;
}): BasemapStyle {
  return { sources: basemapSources(data), layers: basemapLayers(palette) };
}

export function basemapSources(data: BasemapData): Readonly<Record<string, SourceSpecification>> {
  return {
    "basemap-world": geojson(data.world),
    "basemap-land": geojson(data.land),
    "basemap-coast": geojson(data.coast),
    "basemap-lakes": geojson(data.lakes),
    "basemap-rivers": geojson(data.rivers),
    "basemap-boundary-rivers": { ...geojson(data.boundaryRivers), lineMetrics: true },
    "basemap-districts": { ...geojson(data.districts), promoteId: "adcode" },
    "basemap-boundaries": geojson(data.boundaries),
  };
}

/** From the sea up: land, highlighted districts, water, boundaries. */
export function basemapLayers(palette: BasemapPalette): readonly LayerSpecification[] {
  return [...terrainLayers(palette), ...boundaryLayers(palette)];
}

/** Tolerance in px: the default of 0.375 shows as steps along the coast. The cast only widens the properties. */
function geojson<P extends object>(data: FeatureCollection<Geometry, P>): GeoJSONSourceSpecification {
  return { type: "geojson", data: data as FeatureCollection, tolerance: 0.3, maxzoom: basemapMaxZoom, buffer: 64 };
}
