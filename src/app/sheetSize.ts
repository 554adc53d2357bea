export const sheetSizes = ["peek", "half", "full"] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** A tap on the handle steps up, and from the top back to the half. */
export function nextSize(size: SheetSize): SheetSize {
  return size === "half" ? "full" : "half";
}

/** A drag of more than 40 px moves one step, of more than 300 px two; less is a tap. Upwards is positive. */
export function sizeAfterDrag(size: SheetSize, movedPx: number): SheetSize {
  if (Math.abs(movedPx) < 8) return nextSize(size);
  const steps = Math.abs(movedPx) > 300 ? 2 : Math.abs(movedPx) > 40 ? 1 : 0;
  const index = sheetSizes.indexOf(size) + Math.sign(movedPx) * steps;
  return sheetSizes[Math.max(0, Math.min(sheetSizes.length - 1, index))] as SheetSize;
}
