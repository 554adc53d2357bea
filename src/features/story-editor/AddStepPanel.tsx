import type { Dataset } from "../../domain/dataset.ts";

/** Adds the view on screen to a story of the reader's. */
export function AddStepPanel(_props: { dataset: Dataset }) {
  return null;
}
