import type { Dataset } from "../../domain/dataset.ts";

/** A story as pages to print, 16:9. */
export function Handout(_props: { dataset: Dataset }) {
  return null;
}
