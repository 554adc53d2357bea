import type { Dataset } from "../../domain/dataset.ts";

/** Tables, citations and the whole package. */
export function DataPanel(_props: { dataset: Dataset }) {
  return null;
}
