import type { Dataset } from "../../domain/dataset.ts";

/** The stories there are, to read, present and edit. */
export function StoriesView(_props: { dataset: Dataset }) {
  return null;
}
