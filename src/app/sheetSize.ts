export const sheetSizes = ["peek", "half", "full"] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** A tap on the handle steps up, and from the top back to the half. */
export function nextSize(size: SheetSize): SheetSize {
  return size === "half" ? "full" : "half";
}

/** Heights of the sheet in px, by size. */
export type SheetHeights = Readonly<Record<SheetSize, number>>;

/**
 * Where a sheet comes to rest that was let go at a height (px) with a speed (px per ms, upwards positive): at the size
 * nearest to where it would have coasted in a fifth of a second, our judgement of what feels thrown.
 */
export function restingSize(
  heights: SheetHeights,
  { height, speed }: { readonly height: number; readonly speed: number },
): SheetSize {
  const coasted = height + speed * 200;
  const distance = (size: SheetSize) => Math.abs(heights[size] - coasted);
  return sheetSizes.reduce((best, size) => (distance(size) < distance(best) ? size : best));
}
