import type { RefCallback } from "react";
import { useSize } from "../ui/useSize.ts";

/** Width of a chart that has not been measured or is not shown: that of the desktop panel, without its padding. */
const panelWidth = 368;

/** The width of a chart in CSS pixels, followed as it changes. */
export function useWidth<T extends HTMLElement>(): readonly [ref: RefCallback<T>, width: number] {
  const [ref, { width }] = useSize<T>();
  return [ref, width > 0 ? width : panelWidth];
}
