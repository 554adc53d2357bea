import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { loadTraditional } from "../i18n/traditionalTable.ts";
import { drawnSvg } from "../ui/drawnSvg.tsx";
import type { MapSigns } from "../view/mapSigns.ts";
import type { Theme, View } from "../view/view.ts";
import { loadBasemapOnce } from "./basemap/useBasemap.ts";
import { StillPicture } from "./StillPicture.tsx";
import { signsOf, stillPlan } from "./stillPlan.ts";

/** A map to be drawn as a picture. Sizes in px; at scale 2 names, arcs and markers are twice as large as on the page. */
interface MapDrawing {
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Draws a map of the dataset as one SVG document that needs nothing else. It is drawn in a part of the page that nobody
 * sees, in the theme and the language asked for, whatever those of the page are. Rejects where the land of the basemap
 * cannot be fetched.
 */
export async function mapPicture(
  dataset: Dataset,
  drawing: MapDrawing,
  control: { readonly signal?: AbortSignal } = {},
): Promise<string> {
  const { view, language, theme, width, height, scale } = drawing;
  const [basemap] = await Promise.all([loadBasemapOnce(), language === "zh-Hant" && loadTraditional()]);
  control.signal?.throwIfAborted();
  if (basemap.missing.includes("land.json")) throw new Error("basemap/land.json could not be read");
  return drawnSvg(
    <StillPicture
      dataset={dataset}
      view={view}
      language={language}
      theme={theme}
      size={{ width, height }}
      scale={scale}
      basemap={basemap}
    />,
    { language, theme, prefix: "map" },
  );
}

/** What the same picture shows inside its frame. */
export function mapPictureSigns(dataset: Dataset, { width, height, ...drawing }: MapDrawing): MapSigns {
  return signsOf(stillPlan({ dataset, ...drawing, size: { width, height } }));
}
