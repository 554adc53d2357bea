import type { Dataset } from "../domain/dataset.ts";
import type { DrawMap, ReadMap } from "../exports/mapDrawing.ts";
import { loadMapPicture } from "./parts.ts";

/** Draws maps of the dataset for exporters; the program that draws them is fetched with the first. */
export function drawMapOf(dataset: Dataset): DrawMap {
  return async (drawing, control) => {
    const { mapPicture } = await loadMapPicture();
    return mapPicture(dataset, drawing, control);
  };
}

/** Says for exporters what such a map will show. */
export function readMapOf(dataset: Dataset): ReadMap {
  return async (drawing) => {
    const { mapPictureSigns } = await loadMapPicture();
    return mapPictureSigns(dataset, drawing);
  };
}
