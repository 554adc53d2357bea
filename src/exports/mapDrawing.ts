import type { Language } from "../domain/text.ts";
import type { MapSigns } from "../view/mapSigns.ts";
import type { Theme, View } from "../view/view.ts";
import type { JobControl } from "./artefact.ts";

/** A map to be drawn as a picture. Sizes in px; at scale 2 names, arcs and markers are twice as large as on the page. */
export interface MapDrawing {
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Draws a map as one SVG document that needs nothing else: no style sheet, no variables, no request. `app` hands it to
 * whoever exports, because only `map` knows how a map is drawn. Rejects where the basemap cannot be fetched.
 */
export type DrawMap = (drawing: MapDrawing, control?: Pick<JobControl, "signal">) => Promise<string>;

/** What such a map shows inside its frame, before it is drawn: for its key, which takes room from it. */
export type ReadMap = (drawing: MapDrawing) => Promise<MapSigns>;
