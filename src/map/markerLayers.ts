import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { mapFonts } from "./basemap/nameLayers.ts";
import type { SourceId } from "./features.ts";
import { noteSize } from "./labels.ts";
import { dimmedLine, dimmedName, type MapPaint } from "./paint.ts";

/** MapLibre reads the weight from the first family's name; this one does not exist, so the next is drawn, bold. */
const boldFonts = ["Corridor Bold", ...mapFonts];

const isDimmed: ExpressionSpecification = ["boolean", ["feature-state", "isDimmed"], false];

/** Captions, marks, markers and names, from below. All are placed by layout already, so none gives way to another. */
export function markerLayers(paint: MapPaint): readonly LayerSpecification[] {
  return [
    captionLayer(paint),
    iconLayer("atlas-marks", dimmedLine),
    iconLayer("atlas-markers", dimmedName),
    labelLayer(paint),
  ];
}

function iconLayer(source: SourceId, dimmed: number): SymbolLayerSpecification {
  return {
    id: source,
    type: "symbol",
    source,
    layout: {
      "icon-image": ["get", "icon"],
      "icon-allow-overlap": true,
      "icon-rotation-alignment": "viewport",
      "symbol-sort-key": ["coalesce", ["get", "order"], 0],
    },
    paint: { "icon-opacity": ["case", isDimmed, dimmed, 1] },
  };
}

function labelLayer(paint: MapPaint): SymbolLayerSpecification {
  return {
    id: "atlas-labels",
    type: "symbol",
    source: "atlas-labels",
    layout: {
      "text-field": [
        "format",
        ["get", "name"],
        { "text-font": ["literal", boldFonts], "text-color": paint.ink },
        ["get", "note"],
        {
          "text-font": ["literal", mapFonts],
          "text-color": paint.ink2,
          "font-scale": ["/", noteSize, ["get", "size"]],
        },
      ],
      "text-font": boldFonts,
      "text-size": ["get", "size"],
      "text-anchor": ["get", "anchor"],
      "text-justify": ["get", "justify"],
      "text-offset": ["array", "number", 2, ["get", "offset"]],
      "text-max-width": 60,
      "text-line-height": 1.25,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": paint.ink,
      "text-halo-color": paint.halo,
      "text-halo-width": 2,
      "text-opacity": ["case", isDimmed, dimmedName, 1],
    },
  };
}

function captionLayer(paint: MapPaint): SymbolLayerSpecification {
  return {
    id: "atlas-captions",
    type: "symbol",
    source: "atlas-captions",
    layout: {
      "text-field": [
        "format",
        ["get", "title"],
        { "text-font": ["literal", boldFonts], "text-color": paint.ink },
        ["concat", "  ", ["get", "note"]],
        { "text-font": ["literal", mapFonts], "text-color": paint.ink2, "font-scale": noteSize / 13 },
      ],
      "text-font": boldFonts,
      "text-size": 13,
      "text-rotate": ["get", "angle"],
      "text-rotation-alignment": "map",
      "text-max-width": 60,
      "text-allow-overlap": true,
    },
    paint: { "text-color": paint.ink, "text-halo-color": paint.halo, "text-halo-width": 2.5 },
  };
}
