import type { Position } from "../domain/place.ts";
import { presets, type Camera, type Preset } from "../view/view.ts";
import { boundsOf, project, unproject, type Bounds, type Pixel } from "./mercator.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** A still picture carries no controls: it needs less margin, and has room for an inset sooner. */
  readonly isStill?: true;
}

/** A camera the map can be put to. Zoom as in MapLibre, bearing in degrees clockwise from north. */
export interface FreeCamera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number;
}

/** The whole map may stand further out than `min`, in a frame too low for it. */
export const zoomRange = { min: 2.8, max: 12 } as const;
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

/** What the whole map has to show in a frame of this size. */
function wholeBounds(size: Size): Bounds {
  return boundsOverInset(size) ?? (hasRoomForInset(size) ? presetBounds.all : boundsWithoutInset);
}

/** A tall still picture has its inset in the sea right of Hainan and below Taiwan, where there is room for it. */
export function isTallStill(size: Size): boolean {
  return boundsOverInset(size) !== undefined;
}

export const tallInset: Size = { width: 264, height: 190 };
export const southOfTaiwan = 21.7;

/** The bounds without the west, and as far beyond the south as the inset needs; undefined where the map ends before that. */
function boundsOverInset(size: Size): Bounds | undefined {
  const { width, height, isStill } = size;
  if (!isStill || width < 320 || width >= 700) return undefined;
  const [west, , east, north] = boundsWithoutInset;
  const { top, bottom } = paddingIn(size);
  const [from, to] = [north, southOfTaiwan].map((latitude) => project([0, latitude], 0)[1]) as [number, number];
  const perPx = (to - from) / (height - top - tallInset.height - 24);
  const latitudeAt = (y: number) => unproject([0, from + (y - top) * perPx], 0)[1];
  const hasRoom = perPx > 0 && latitudeAt(height) >= regionBounds[1];
  return hasRoom ? [west, latitudeAt(height - bottom), east, north] : undefined;
}

/** Whether the national map can show the Bay Area apart without covering its own markers. */
export function hasRoomForInset({ width, height, isStill }: Size): boolean {
  return isStill ? width >= 500 && height >= 380 : width >= 680 && height >= 500;
}

/** A small frame folds its key and its credit, and sets its words in one line. */
export function isSmallFrame({ width, height }: Size): boolean {
  return width < 520 || height < 420;
}

/** Room for the controls above and the credit below; in a low, wide frame the corners hold both. */
export function paddingIn(size: Size): {
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
} {
  if (size.isStill)
    return { top: Math.min(44, size.height * 0.12), side: 44, bottom: Math.min(40, size.height * 0.12) };
  if (!isSmallFrame(size)) return { top: 64, side: 48, bottom: 76 };
  const most = size.height * 0.16;
  return { top: size.width < 520 ? 56 : Math.min(56, most), side: 36, bottom: Math.min(60, most) };
}

/** The closest north-up camera that shows the bounds inside the padding. */
export function cameraFor(bounds: Bounds, size: Size, maxZoom: number = zoomRange.max): FreeCamera {
  const { top, bottom } = paddingIn(size);
  const [west, south, east, north] = bounds;
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const zoom = Math.min(maxZoom, fittingZoom(bounds, size));
  const middle: Pixel = [(upperLeft[0] + lowerRight[0]) / 2, (upperLeft[1] + lowerRight[1]) / 2];
  const lift = (bottom - top) / 2 / 2 ** zoom;
  return withinMap({ center: unproject([middle[0], middle[1] + lift], 0), zoom, bearing: 0 }, size);
}

/** The zoom at which the bounds just fit inside the padding. */
function fittingZoom([west, south, east, north]: Bounds, size: Size): number {
  const { top, side, bottom } = paddingIn(size);
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const room = { width: Math.max(40, size.width - 2 * side), height: Math.max(40, size.height - top - bottom) };
  const scale = Math.min(
    room.width / Math.max(1e-9, lowerRight[0] - upperLeft[0]),
    room.height / Math.max(1e-9, lowerRight[1] - upperLeft[1]),
  );
  return Math.log2(scale);
}

/**
 * The nearest camera the map can stand at: zoom in its range and close enough that the region fills the frame, unless
 * the whole map needs less; the frame inside the region, or over its middle where it is larger; bearing from -180 to 180.
 * MapLibre is handed the same law; layout has to know it before the map is made.
 */
export function withinMap({ center, zoom, bearing }: FreeCamera, size: Size): FreeCamera {
  const { width, height } = size;
  const [west, south, east, north] = regionBounds;
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const fill = Math.log2(Math.max(width / (lowerRight[0] - upperLeft[0]), height / (lowerRight[1] - upperLeft[1])));
  const whole = fittingZoom(wholeBounds(size), size);
  const least = Math.min(whole, Math.max(fill, zoomRange.min));
  const at = Math.max(least, Math.min(zoomRange.max, zoom));
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
  return cameraFor(camera.preset === "all" ? wholeBounds(size) : presetBounds[camera.preset], size);
}

/** The preset the map stands at, as far as an eye can tell. */
export function presetAt(camera: FreeCamera, size: Size): Preset | undefined {
  return presets.find((preset) => sameCamera(resolveCamera({ type: "preset", preset }, size), camera));
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

/** The camera over what lies this far from the middle of the frame now. */
export function panned(camera: FreeCamera, [dx, dy]: Pixel): FreeCamera {
  const turn = (camera.bearing * Math.PI) / 180;
  const [x, y] = project(camera.center, camera.zoom);
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return { ...camera, center: unproject([x + dx * cosine - dy * sine, y + dx * sine + dy * cosine], camera.zoom) };
}

/** The camera at another zoom that leaves what lies at this point of the frame where it is. */
export function zoomedAt(camera: FreeCamera, zoom: number, [atX, atY]: Pixel, { width, height }: Size): FreeCamera {
  const [dx, dy] = [atX - width / 2, atY - height / 2];
  const there = panned(camera, [dx, dy]);
  return panned({ ...there, zoom }, [-dx, -dy]);
}

/** What lies at this point of the frame, in px from its upper left. */
export function placeUnder([x, y]: Pixel, camera: FreeCamera, { width, height }: Size): Position {
  return panned(camera, [x - width / 2, y - height / 2]).center;
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
