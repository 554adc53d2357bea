import type { Dataset } from "../domain/dataset.ts";
import type { DrawMap } from "../exports/mapDrawing.ts";
import { loadMapPicture } from "./parts.ts";

/** Draws maps of the dataset for exporters; the program that draws them is fetched with the first. */
export function drawMapOf(dataset: Dataset): DrawMap {
  return async (drawing, control) => {
    const { mapPicture } = await loadMapPicture();
    return mapPicture(dataset, drawing, control);
  };
}
