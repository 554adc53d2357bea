import type { Dataset } from "../../domain/dataset.ts";

/** The map, the page or a chart as a picture. */
export function PicturePanel(_props: { dataset: Dataset }) {
  return null;
}
