import type { Dataset } from "../../domain/dataset.ts";

/** Link, QR code and embed code of the view. */
export function LinkPanel(_props: { dataset: Dataset }) {
  return null;
}
