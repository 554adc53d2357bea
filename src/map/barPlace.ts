import { grown, holds, overlapArea, type Box } from "./boxes.ts";
import type { Size } from "./camera.ts";
import type { Pixel } from "./mercator.ts";

/** Where the scale bar of a still map stands, in px of the picture. */
export interface BarPlace {
  /** Where the bar itself begins; its words stand left of it. */
  readonly left: number;
  /** The room of the bar and its words. */
  readonly box: Box;
  /** True where a line runs through it wherever it stands: it needs a patch of ground to be read on. */
  readonly isCrossed: boolean;
}

/** For a bar and its words, in px. The lower right, or the lower left where an inset stands there or lines run through the right one alone. */
export function barPlace(
  { px, wordsPx }: { readonly px: number; readonly wordsPx: number },
  { size, inset, points }: { readonly size: Size; readonly inset: Box | undefined; readonly points: readonly Pixel[] },
): BarPlace {
  const places = [size.width - px - 16, wordsPx + 24].map((left): BarPlace => {
    const box = { left: left - wordsPx - 16, top: size.height - 34, right: left + px + 8, bottom: size.height - 6 };
    return { left, box, isCrossed: points.some((point) => holds(grown(box, linePx), point)) };
  });
  const free = places.filter(({ box }) => !inset || overlapArea(inset, box) === 0);
  const [first] = places as [BarPlace, BarPlace];
  return free.find(({ isCrossed }) => !isCrossed) ?? free[0] ?? first;
}

/** Half the width of the thickest line. */
const linePx = 4;
