import type { Position } from "../domain/place.ts";
import type { Camera, Preset } from "../view/view.ts";
import type { Box } from "./boxes.ts";
import { boundsOf, project, unproject, type Bounds, type Pixel } from "./mercator.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A camera the map can be put to. Zoom as in MapLibre, bearing in degrees clockwise from north. */
export interface FreeCamera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number;
}

export const zoomRange = { min: 3.2, max: 12 } as const;
export const regionBounds: Bounds = [98, 12, 130, 44];

/** What each preset has to show. */
export const presetBounds: Readonly<Record<Preset, Bounds>> = {
  // Xi'an, Shanghai and Hong Kong, with room in the south-west for the inset.
  all: [105.2, 21.1, 122.6, 35.2],
  // Chancheng, Macao and Hong Kong.
  "bay-area": [112.9, 22.12, 114.4, 23.14],
  // From Nanshan to Hong Kong Island.
  shenzhen: [113.84, 22.24, 114.4, 22.72],
};

const boundsWithoutInset: Bounds = [107.6, 21.1, 122.6, 35.2];

/** Whether the national map can show the Bay Area apart without covering its own markers. */
export function hasRoomForInset({ width, height }: Size): boolean {
  return width >= 620 && height >= 520;
}

export const insetSize: Size = { width: 268, height: 226 };
const insetMargin = 12;
/** The inset shows below this zoom. */
const insetMaxZoom = 6;

/** What the inset covers, in world pixels at this camera's zoom; nothing where it is not shown. */
export function insetCover({ center, zoom }: FreeCamera, size: Size): readonly Box[] {
  if (!isInsetShown(zoom, size)) return [];
  const [x, y] = project(center, zoom);
  const left = x - size.width / 2 + insetMargin;
  const bottom = y + size.height / 2 - insetMargin;
  return [{ left, bottom, right: left + insetSize.width, top: bottom - insetSize.height }];
}

export function isInsetShown(zoom: number, size: Size): boolean {
  return zoom < insetMaxZoom && hasRoomForInset(size);
}

/** Room for the controls above and the credit below. */
export function paddingIn({ width, height }: Size): {
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
} {
  const isSmall = width < 520 || height < 420;
  return isSmall ? { top: 56, side: 36, bottom: 60 } : { top: 64, side: 48, bottom: 76 };
}

/** The closest north-up camera that shows the bounds inside the padding. */
export function cameraFor(bounds: Bounds, size: Size, maxZoom: number = zoomRange.max): FreeCamera {
  const { top, side, bottom } = paddingIn(size);
  const [west, south, east, north] = bounds;
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const room = { width: Math.max(40, size.width - 2 * side), height: Math.max(40, size.height - top - bottom) };
  const scale = Math.min(
    room.width / Math.max(1e-9, lowerRight[0] - upperLeft[0]),
    room.height / Math.max(1e-9, lowerRight[1] - upperLeft[1]),
  );
  const zoom = Math.min(maxZoom, Math.log2(scale));
  const middle: Pixel = [(upperLeft[0] + lowerRight[0]) / 2, (upperLeft[1] + lowerRight[1]) / 2];
  const lift = (bottom - top) / 2 / 2 ** zoom;
  return withinMap({ center: unproject([middle[0], middle[1] + lift], 0), zoom, bearing: 0 }, size);
}

/**
 * The nearest camera the map can stand at: zoom in its range and close enough that the region fills the frame, the frame
 * inside the region, bearing from -180 to 180. MapLibre keeps the same limits; layout has to know them before it.
 */
export function withinMap({ center, zoom, bearing }: FreeCamera, { width, height }: Size): FreeCamera {
  const [west, south, east, north] = regionBounds;
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const fill = Math.log2(Math.max(width / (lowerRight[0] - upperLeft[0]), height / (lowerRight[1] - upperLeft[1])));
  const at = Math.max(fill, Math.min(zoomRange.max, Math.max(zoomRange.min, zoom)));
  const [x, y] = project([center[0], Math.min(85, Math.max(-85, center[1]))], 0);
  const half = { width: width / 2 / 2 ** at, height: height / 2 / 2 ** at };
  const inside: Pixel = [
    between(x, upperLeft[0] + half.width, lowerRight[0] - half.width),
    between(y, upperLeft[1] + half.height, lowerRight[1] - half.height),
  ];
  const isInside = inside[0] === x && inside[1] === y;
  return { center: isInside ? center : unproject(inside, 0), zoom: at, bearing: normalised(bearing) };
}

/** The value held between both limits; their middle where rounding has let them cross. */
function between(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

function normalised(bearing: number): number {
  const turned = ((((bearing + 180) % 360) + 360) % 360) - 180;
  return turned === -180 && bearing > 0 ? 180 : turned;
}

/** Where a chosen camera stands on a map of this size. */
export function resolveCamera(camera: Camera, size: Size): FreeCamera {
  if (camera.type === "free") return withinMap(camera, size);
  const hasInset = camera.preset !== "all" || hasRoomForInset(size);
  return cameraFor(hasInset ? presetBounds[camera.preset] : boundsWithoutInset, size);
}

/** The smallest preset that shows all these positions closer than the map stands now; otherwise a camera that fits them. */
export function closerCamera(positions: readonly Position[], zoom: number, size: Size): Camera {
  const bounds = boundsOf(positions);
  if (!bounds) return { type: "preset", preset: "all" };
  const preset = (["shenzhen", "bay-area"] as const).find(
    (candidate) =>
      isInside(bounds, presetBounds[candidate]) && cameraFor(presetBounds[candidate], size).zoom > zoom + 0.3,
  );
  return preset ? { type: "preset", preset } : { type: "free", ...cameraFor(bounds, size, Math.min(11, zoom + 3)) };
}

function isInside(inner: Bounds, outer: Bounds): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/**
 * The camera that shows the bounds with the smallest move: none when they are in the frame, a pan when they fit at this
 * zoom, and only otherwise a step back.
 */
export function leastMove(now: FreeCamera, bounds: Bounds, size: Size): FreeCamera {
  if (now.bearing !== 0) return cameraFor(bounds, size, now.zoom);
  const { top, side, bottom } = paddingIn(size);
  const [x, y] = project(now.center, now.zoom);
  const upperLeft = project([bounds[0], bounds[3]], now.zoom);
  const lowerRight = project([bounds[2], bounds[1]], now.zoom);
  const room = { width: size.width - 2 * side, height: size.height - top - bottom };
  if (lowerRight[0] - upperLeft[0] > room.width || lowerRight[1] - upperLeft[1] > room.height) {
    return cameraFor(bounds, size, now.zoom);
  }
  const dx = shift(upperLeft[0], lowerRight[0], x - size.width / 2 + side, x + size.width / 2 - side);
  const dy = shift(upperLeft[1], lowerRight[1], y - size.height / 2 + top, y + size.height / 2 - bottom);
  return dx === 0 && dy === 0 ? now : { ...now, center: unproject([x + dx, y + dy], now.zoom) };
}

/** How far a frame from `low` to `high` has to move to hold the stretch from `from` to `to`. */
function shift(from: number, to: number, low: number, high: number): number {
  if (from < low) return from - low;
  return to > high ? to - high : 0;
}

/** True where the reader has chosen the same: address and intent make a new object every time. */
export function sameChoice(a: Camera, b: Camera): boolean {
  if (a.type === "preset" || b.type === "preset") {
    return a.type === "preset" && b.type === "preset" && a.preset === b.preset;
  }
  return a.center[0] === b.center[0] && a.center[1] === b.center[1] && a.zoom === b.zoom && a.bearing === b.bearing;
}

/** True where the two show the same, as far as an eye can tell. */
export function sameCamera(a: FreeCamera, b: FreeCamera): boolean {
  const [ax, ay] = project(a.center, a.zoom);
  const [bx, by] = project(b.center, a.zoom);
  return (
    Math.hypot(ax - bx, ay - by) < 1.5 && Math.abs(a.zoom - b.zoom) < 0.005 && Math.abs(a.bearing - b.bearing) < 0.05
  );
}
