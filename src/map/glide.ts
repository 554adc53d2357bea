import type { FreeCamera, Size } from "./camera.ts";
import { project } from "./mercator.ts";

/** Where a picture is laid over another: moved by px of the picture, then scaled around its middle. */
export interface Lay {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Farther than this a glide would rush past the eye in the time it has; the rest is left to the fading. Ours. */
const mostZoom = 1.5;
const mostShare = 0.35;

/**
 * How a picture taken at `camera` lies over one taken at `other`, so that each place meets itself: where the picture
 * begins, or ends, as one glides into the other. No farther than an eye can follow.
 */
export function layOver(camera: FreeCamera, other: FreeCamera, size: Size): Lay {
  const [x, y] = project(camera.center, other.zoom);
  const [atX, atY] = project(other.center, other.zoom);
  const scale = within(2 ** (other.zoom - camera.zoom), 1 / mostZoom, mostZoom);
  return {
    x: within(x - atX, -mostShare * size.width, mostShare * size.width),
    y: within(y - atY, -mostShare * size.height, mostShare * size.height),
    scale,
  };
}

/** True where two cameras show the same, as far as an eye can tell. */
export function standsStill(a: FreeCamera, b: FreeCamera, size: Size): boolean {
  const { x, y, scale } = layOver(a, b, size);
  return Math.abs(x) < 0.5 && Math.abs(y) < 0.5 && Math.abs(scale - 1) < 0.002;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
