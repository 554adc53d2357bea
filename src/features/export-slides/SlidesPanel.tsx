import type { Dataset } from "../../domain/dataset.ts";

/** Slides of a story, a hub, a comparison or a corridor. */
export function SlidesPanel(_props: { dataset: Dataset }) {
  return null;
}
