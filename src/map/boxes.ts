import type { Pixel } from "./mercator.ts";

/** An upright rectangle in px: of the world at some zoom, or of the frame. Only boxes of one kind can be compared. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround([x, y]: Pixel, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

export function holds(box: Box, [x, y]: Pixel): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** About how wide a text is set: a Han character fills its size, a Latin one a good half of it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? size : size * latinShare(character)), 0);
}

function latinShare(character: string): number {
  if (/[iljtf.,:;'()| ]/.test(character)) return 0.32;
  return /[A-ZmwMW↔→0-9+]/.test(character) ? 0.66 : 0.56;
}
