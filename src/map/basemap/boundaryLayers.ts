import type { LayerSpecification } from "maplibre-gl";
import type { BasemapPalette } from "./palette.ts";

/** Inner boundaries by zoom: provinces always, cities from about 7, districts from about 9.5. */
export function boundaryLayers(palette: BasemapPalette): readonly LayerSpecification[] {
  return [
    {
      id: "basemap-district-lines",
      type: "line",
      source: "basemap-boundaries",
      filter: ["==", ["get", "level"], "district"],
      minzoom: 9,
      paint: {
        "line-color": palette.localLine,
        "line-width": 0.9,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0, 9.6, 1],
      },
    },
    {
      id: "basemap-city-lines",
      type: "line",
      source: "basemap-boundaries",
      filter: ["==", ["get", "level"], "city"],
      minzoom: 6.4,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.localLine,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.9, 11, 1.2],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 6.4, 0, 7, 1],
      },
    },
    provinceLines("basemap-province-lines", palette, { isFading: false }),
    provinceLines("basemap-province-line-in-river", palette, { isFading: true }),
  ];
}

/**
 * The line between Shenzhen and Hong Kong gives way to the river as one comes close. Beside the Lok Ma Chau Loop the public
 * line lies on the wrong side, and both are gone before that can be seen.
 */
function provinceLines(
  id: string,
  palette: BasemapPalette,
  { isFading }: { readonly isFading: boolean },
): LayerSpecification {
  return {
    id,
    type: "line",
    source: "basemap-boundaries",
    minzoom: 3,
    filter: ["all", ["==", ["get", "level"], "province"], isFading ? ["has", "isFading"] : ["!", ["has", "isFading"]]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.provinceLine,
      "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.8, 8, 1, 11, 1.1],
      "line-opacity": isFading ? ["interpolate", ["linear"], ["zoom"], 10.2, 1, 10.8, 0] : 1,
    },
  };
}
