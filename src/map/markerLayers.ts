import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../domain/text.ts";
import { mapFonts } from "./basemap/nameLayers.ts";
import type { SourceId } from "./features.ts";
import { noteSize } from "./labels.ts";
import { dimmedLine, dimmedName, type MapPaint } from "./paint.ts";

/** MapLibre reads the weight from the first family's name; this one does not exist, so the next is drawn, bold. */
function fontsOf(language: Language): Fonts {
  const plain = mapFonts(language);
  return { plain, bold: ["Corridor Bold", ...plain] };
}

interface Fonts {
  readonly plain: string[];
  readonly bold: string[];
}

const isDimmed: ExpressionSpecification = ["boolean", ["feature-state", "isDimmed"], false];

/** Captions, marks, markers and names, from below. All are placed by layout already, so none gives way to another. */
export function markerLayers(paint: MapPaint, language: Language): readonly LayerSpecification[] {
  const fonts = fontsOf(language);
  return [
    captionLayer(paint, fonts),
    iconLayer("atlas-marks", dimmedLine),
    iconLayer("atlas-markers", dimmedName),
    labelLayer(paint, fonts),
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

function labelLayer(paint: MapPaint, { plain, bold }: Fonts): SymbolLayerSpecification {
  return {
    id: "atlas-labels",
    type: "symbol",
    source: "atlas-labels",
    layout: {
      "text-field": [
        "format",
        ["get", "name"],
        { "text-font": ["literal", bold], "text-color": paint.ink },
        ["get", "note"],
        {
          "text-font": ["literal", plain],
          "text-color": paint.ink2,
          "font-scale": ["/", noteSize, ["get", "size"]],
        },
      ],
      "text-font": bold,
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

function captionLayer(paint: MapPaint, { plain, bold }: Fonts): SymbolLayerSpecification {
  return {
    id: "atlas-captions",
    type: "symbol",
    source: "atlas-captions",
    layout: {
      "text-field": [
        "format",
        ["get", "title"],
        { "text-font": ["literal", bold], "text-color": paint.ink },
        ["concat", "  ", ["get", "note"]],
        { "text-font": ["literal", plain], "text-color": paint.ink2, "font-scale": noteSize / 13 },
      ],
      "text-font": bold,
      "text-size": 13,
      "text-rotate": ["get", "angle"],
      "text-rotation-alignment": "map",
      "text-max-width": 60,
      "text-allow-overlap": true,
    },
    paint: { "text-color": paint.ink, "text-halo-color": paint.halo, "text-halo-width": 2.5 },
  };
}
