import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../domain/text.ts";
import type { WaterName } from "./basemapData.ts";
import { type NameLevel, nameLevels } from "./nameLevels.ts";
import type { BasemapPalette } from "./palette.ts";

/**
 * Families looked for on the reader's machine, in order. The style has no `glyphs`, so MapLibre draws every character from
 * these.
 */
export const mapFonts = [
  "Noto Sans SC",
  "Noto Sans CJK SC",
  "PingFang SC",
  "Microsoft YaHei",
  "Segoe UI",
  "sans-serif",
];

/** MapLibre reads the slant from the first family's name; this one does not exist, so the next is drawn, slanted. */
const italicFonts = ["Corridor Italic", ...mapFonts];

const nameKeys: Record<Language, keyof WaterName> = { "zh-Hans": "zh", "zh-Hant": "hant", en: "en" };

/** A layer for each level, because a zoom inside a filter counts whole levels only. */
export function nameLayers(palette: BasemapPalette, language: Language): readonly LayerSpecification[] {
  const name: ExpressionSpecification = ["get", nameKeys[language]];
  return [waterLayer(palette, name), ...nameLevels.map((level) => landLayer(level, palette, name))];
}

function landLayer(
  { kind, rank, zoom: [minzoom, maxzoom], size, spacing }: NameLevel,
  palette: BasemapPalette,
  name: ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id: `basemap-${kind}-names-${rank}`,
    type: "symbol",
    source: "basemap-places",
    minzoom,
    maxzoom,
    filter: ["all", ["==", ["get", "kind"], kind], ["==", ["get", "rank"], rank]],
    layout: {
      "text-field": name,
      "text-font": mapFonts,
      "text-size": size,
      "text-letter-spacing": spacing,
      "text-max-width": kind === "province" ? 6 : 10,
      "text-padding": 5,
    },
    paint: { "text-color": palette.landName, "text-halo-color": palette.landHalo, "text-halo-width": 1.6 },
  };
}

function waterLayer(palette: BasemapPalette, name: ExpressionSpecification): SymbolLayerSpecification {
  const kinds: readonly WaterName["kind"][] = ["sea", "bay", "river", "lake"];
  return {
    id: "basemap-water-names",
    type: "symbol",
    source: "basemap-places",
    filter: [
      "all",
      ["in", ["get", "kind"], ["literal", [...kinds]]],
      [">=", ["zoom"], ["get", "minZoom"]],
      ["<=", ["zoom"], ["get", "maxZoom"]],
    ],
    layout: {
      "text-field": name,
      "text-font": italicFonts,
      "text-size": ["match", ["get", "kind"], "sea", 13, 12],
      "text-letter-spacing": ["match", ["get", "kind"], "sea", 0.25, 0.12],
      "text-rotate": ["get", "angle"],
      "text-rotation-alignment": "map",
      "text-max-width": 20,
      "text-padding": 4,
    },
    paint: {
      "text-color": palette.waterName,
      "text-halo-color": ["match", ["get", "kind"], "river", palette.landHalo, palette.sea],
      "text-halo-width": 1.2,
    },
  };
}
