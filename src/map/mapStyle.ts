import type { StyleSpecification } from "maplibre-gl";
import type { Theme } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { basemapStyle } from "./basemap/basemapStyle.ts";
import { darkPalette, lightPalette } from "./basemap/palette.ts";

/** The ground as MapLibre draws it. Everything with words lies over it as a picture, so that no font is ever fetched. */
export function mapStyle({
  theme,
  basemap,
}: {
  readonly theme: Theme;
  readonly basemap: BasemapData;
}): StyleSpecification {
  const palette = theme === "dark" ? darkPalette : lightPalette;
  return { version: 8, ...splat(basemapStyle({ palette, data: basemap })) };
}

function splat({ sources, layers }: ReturnType<typeof basemapStyle>): Pick<StyleSpecification, "sources" | "layers"> {
  return { sources: { ...sources }, layers: [...layers] };
}
