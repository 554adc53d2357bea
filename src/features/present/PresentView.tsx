import type { Dataset } from "../../domain/dataset.ts";

/** A story on the wall, step by step. */
export function PresentView(_props: { dataset: Dataset }) {
  return null;
}
