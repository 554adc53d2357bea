import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { BasemapPalette } from "./palette.ts";
import { smallestKm2 } from "./sizeLevels.ts";

/** Sea, soft bands along the coast, land, highlighted districts, lakes, rivers and the coast line. */
export function terrainLayers(palette: BasemapPalette): readonly LayerSpecification[] {
  return [
    { id: "basemap-sea", type: "background", paint: { "background-color": palette.sea } },
    shallows("basemap-shallows-far", palette.shallows[0], [10, 32]),
    shallows("basemap-shallows-middle", palette.shallows[1], [5, 18]),
    shallows("basemap-shallows-near", palette.shallows[2], [2.4, 8]),
    land("basemap-world", palette),
    land("basemap-land", palette),
    {
      id: "basemap-highlighted-district",
      type: "fill",
      source: "basemap-districts",
      paint: {
        "fill-color": palette.highlightedDistrict,
        "fill-opacity": ["case", ["boolean", ["feature-state", "highlighted"], false], 1, 0],
      },
    },
    {
      id: "basemap-rivers",
      type: "line",
      source: "basemap-rivers",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.7, 5, 1.1, 8, 2],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 7.1, 1, 7.9, 0],
      },
    },
    {
      id: "basemap-lakes",
      type: "fill",
      source: "basemap-lakes",
      filter: isLargeEnough,
      paint: { "fill-color": palette.lake, "fill-outline-color": palette.coast },
    },
    {
      id: "basemap-coast",
      type: "line",
      source: "basemap-coast",
      filter: isLargeEnough,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.coast,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.7, 8, 0.9, 12, 1.2],
      },
    },
    ...wideRivers(palette),
    narrowRivers("basemap-narrow-rivers", palette, { isFading: false }),
    narrowRivers("basemap-narrow-rivers-loop", palette, { isFading: true }),
  ];
}

/**
 * Rivers as wide as they are: a shore, and water above it that also opens the coast where the river meets the sea. Both
 * thin out at their ends, because the boundary the course is taken from ends before the river does.
 */
function wideRivers(palette: BasemapPalette): readonly LayerSpecification[] {
  const layer = (id: string, color: string, extraPx: number, fadeTo: number): LayerSpecification => ({
    id,
    type: "line",
    source: "basemap-boundary-rivers",
    minzoom: 7,
    filter: [">=", ["get", "widthM"], 300],
    layout: { "line-join": "round" },
    paint: {
      "line-gradient": ["interpolate", ["linear"], ["line-progress"], ...fadedEnds(color, fadeTo)],
      "line-width": widthOnGround(extraPx),
    },
  });
  return [
    layer("basemap-wide-river-shores", palette.coast, 1.6, 0.05),
    layer("basemap-wide-rivers", palette.lake, 0, 0.03),
  ];
}

/** The shore is gone before the water is, or it would show through it. */
function fadedEnds(color: string, fadeTo: number): (number | string)[] {
  return [0.005, `${color}00`, fadeTo, color, 1 - fadeTo, color, 0.995, `${color}00`];
}

/** Metres on the ground in px at 25° N: 1,108 m at zoom 6 and 17.3 m at zoom 12 are one px. */
function widthOnGround(extraPx: number): ExpressionSpecification {
  const px = (metresPerPx: number): ExpressionSpecification => ["+", extraPx, ["/", ["get", "widthM"], metresPerPx]];
  return ["interpolate", ["exponential", 2], ["zoom"], 6, px(1108), 12, px(17.3)];
}

/** Beside the Lok Ma Chau Loop the course is the old one and is gone before that can be seen, as is the boundary. */
function narrowRivers(
  id: string,
  palette: BasemapPalette,
  { isFading }: { readonly isFading: boolean },
): LayerSpecification {
  return {
    id,
    type: "line",
    source: "basemap-boundary-rivers",
    minzoom: 8.6,
    filter: ["all", ["<", ["get", "widthM"], 300], isFading ? ["has", "isFading"] : ["!", ["has", "isFading"]]],
    layout: { "line-cap": isFading ? "butt" : "round", "line-join": "round" },
    paint: {
      "line-color": palette.river,
      "line-width": ["interpolate", ["linear"], ["zoom"], 9, 1.6, 10, 2.4, 12, 5],
      "line-opacity": isFading ? ["interpolate", ["linear"], ["zoom"], 10.2, 1, 10.8, 0] : 1,
    },
  };
}

const isLargeEnough: ExpressionSpecification = [
  ">=",
  ["get", "km2"],
  ["step", ["zoom"], smallestKm2[0][1], ...smallestKm2.slice(1).flat()],
];

/** The source has the layer's name. */
function land(id: string, palette: BasemapPalette): LayerSpecification {
  return { id, type: "fill", source: id, filter: isLargeEnough, paint: { "fill-color": palette.land } };
}

/** Opaque, so that bands crossing in a narrow strait do not add up. Widths in px at zoom 4 and 11, both sides. */
function shallows(id: string, color: string, [far, close]: readonly [number, number]): LayerSpecification {
  return {
    id,
    type: "line",
    source: "basemap-coast",
    filter: isLargeEnough,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": color,
      "line-width": ["interpolate", ["linear"], ["zoom"], 4, far, 11, close],
      "line-blur": ["interpolate", ["linear"], ["zoom"], 4, far / 4, 11, close / 4],
    },
  };
}
