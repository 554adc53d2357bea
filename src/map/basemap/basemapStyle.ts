import type { FeatureCollection, Geometry } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { BasemapData } from "./basemapData.ts";
import { boundaryLayers } from "./boundaryLayers.ts";
import { nameLayers } from "./nameLayers.ts";
import type { Language } from "../../domain/text.ts";
import type { BasemapPalette } from "./palette.ts";
import { terrainLayers } from "./terrainLayers.ts";

export interface BasemapStyle {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

/** The offline map holds no streets: closer than this it would be a diagram of nothing. */
export const basemapMaxZoom = 12;

/**
 * Sources and layers of the offline basemap, to be put first in a style without `glyphs`. Sources carry the data objects
 * themselves, so a change of theme or language needs the layers only.
 */
export function basemapStyle(options: {
  readonly palette: BasemapPalette;
  readonly language: Language;
  readonly data: BasemapData;
}): BasemapStyle {
  return { sources: basemapSources(options.data), layers: basemapLayers(options) };
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
    "basemap-places": geojson(data.places),
  };
}

/** From the sea up: land, highlighted districts, water, boundaries, names. Names are last, so hub names above them win. */
export function basemapLayers(options: {
  readonly palette: BasemapPalette;
  readonly language: Language;
}): readonly LayerSpecification[] {
  return [
    ...terrainLayers(options.palette),
    ...boundaryLayers(options.palette),
    ...nameLayers(options.palette, options.language),
  ];
}

/** Tolerance in px: the default of 0.375 shows as steps along the coast. The cast only widens the properties. */
function geojson<P extends object>(data: FeatureCollection<Geometry, P>): GeoJSONSourceSpecification {
  return { type: "geojson", data: data as FeatureCollection, tolerance: 0.3, maxzoom: basemapMaxZoom, buffer: 64 };
}
