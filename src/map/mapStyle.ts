import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "../domain/text.ts";
import type { Theme } from "../view/view.ts";
import { arcLayers } from "./arcLayers.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { basemapStyle } from "./basemap/basemapStyle.ts";
import { darkPalette, lightPalette } from "./basemap/palette.ts";
import { sourceIds, type SceneFeatures } from "./features.ts";
import { markerLayers } from "./markerLayers.ts";
import { mapPaints } from "./paint.ts";

/** The whole map style: basemap below, scene above. Without `glyphs`, so that no font is ever fetched. */
export function mapStyle(options: {
  readonly theme: Theme;
  readonly language: Language;
  readonly basemap: BasemapData;
  readonly features: SceneFeatures;
}): StyleSpecification {
  const { theme, language, basemap, features } = options;
  const below = basemapStyle({ palette: theme === "dark" ? darkPalette : lightPalette, language, data: basemap });
  const paint = mapPaints[theme];
  return {
    version: 8,
    sources: { ...below.sources, ...sceneSources(features) },
    layers: [...below.layers, ...arcLayers(paint), ...markerLayers(paint)],
  };
}

function sceneSources(features: SceneFeatures): Record<string, GeoJSONSourceSpecification> {
  return Object.fromEntries(
    sourceIds.map((id) => [id, { type: "geojson", data: features[id], promoteId: "id", tolerance: 0.1 }]),
  );
}
