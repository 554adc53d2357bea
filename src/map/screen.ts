import type { Box } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { project, type Pixel } from "./mercator.ts";

/** From world pixels at a zoom to px from the upper left of the frame, as this camera shows them. */
export function toScreen({ center, bearing }: FreeCamera, { width, height }: Size, zoom: number): (at: Pixel) => Pixel {
  const [x, y] = project(center, zoom);
  const turn = (-bearing * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return ([atX, atY]) => [
    width / 2 + (atX - x) * cosine - (atY - y) * sine,
    height / 2 + (atX - x) * sine + (atY - y) * cosine,
  ];
}

export function frameOf({ width, height }: Size): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** The box moved by this much. */
export function moved({ left, top, right, bottom }: Box, [dx, dy]: Pixel): Box {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

/** The smallest box around these points. */
export function boxOf(points: readonly Pixel[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The box about its middle with both sides at least this long. */
export function grownTo({ left, top, right, bottom }: Box, side: number): Box {
  const [x, y] = [Math.max(0, side - (right - left)) / 2, Math.max(0, side - (bottom - top)) / 2];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}
