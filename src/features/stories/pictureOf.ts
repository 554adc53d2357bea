import type { ReactNode } from "react";
import type { View } from "../../view/view.ts";

/** Draws what a view shows as a small map, sizes in px. */
export type PictureOf = (
  view: Pick<View, "selection" | "filter" | "camera">,
  size: { readonly width: number; readonly height: number },
) => ReactNode;
