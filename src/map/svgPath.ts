import type { Pixel } from "./mercator.ts";

/** A line as SVG path data, to a tenth of a px; left open. */
export function svgPath(line: readonly Pixel[]): string {
  return line.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
