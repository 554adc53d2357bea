import type { FreeCamera, Size } from "./camera.ts";
import { project } from "./mercator.ts";

/**
 * The SVG transforms that carry a picture drawn north up at `base` to where the map stands `now`. `upright` turns a name
 * or a marker back and keeps its size, about its own place.
 */
export function planeTransforms(
  base: FreeCamera,
  now: FreeCamera,
  { width, height }: Size,
): { readonly plane: string; readonly upright: string } {
  const from = project(base.center, base.zoom);
  const to = project(now.center, base.zoom);
  const scale = 2 ** (now.zoom - base.zoom);
  const [x, y] = [width / 2 + to[0] - from[0], height / 2 + to[1] - from[1]].map(rounded);
  const isTurned = Math.abs(now.bearing) > 0.01;
  const isScaled = Math.abs(scale - 1) > 0.0005;
  const turn = isTurned ? `rotate(${rounded(-now.bearing)}) ` : "";
  const grow = isScaled ? `scale(${scale.toFixed(5)}) ` : "";
  return {
    plane: `translate(${rounded(width / 2)} ${rounded(height / 2)}) ${turn}${grow}translate(${-(x ?? 0)} ${-(y ?? 0)})`,
    upright: isTurned || isScaled ? `rotate(${rounded(now.bearing)}deg) scale(${(1 / scale).toFixed(5)})` : "none",
  };
}

/** Moves the plane of a picture, without drawing it again. */
export function movePlane(plane: SVGGElement, base: FreeCamera, now: FreeCamera, size: Size): void {
  const transforms = planeTransforms(base, now, size);
  plane.setAttribute("transform", transforms.plane);
  plane.style.setProperty("--upright", transforms.upright);
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
