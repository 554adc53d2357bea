import type { Position } from "../domain/place.ts";
import type { Preset } from "../view/view.ts";
import { boxAround, grown, overlapArea, type Box } from "./boxes.ts";
import {
  cameraFor,
  hasRoomForInset,
  isTallStill,
  placeUnder,
  presetBounds,
  southOfTaiwan,
  tallInset,
  type FreeCamera,
  type Size,
} from "./camera.ts";
import { project, unproject, type Bounds, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { frameOf, moved, toScreen } from "./screen.ts";

/** The small picture in a corner of the map, in px from its upper left: what it is depends on how close the map stands. */
export type InsetPlan =
  /** On the national map: the Bay Area apart. */
  | {
      readonly type: "inset";
      readonly frame: Box;
      readonly size: Size;
      readonly camera: FreeCamera;
      readonly extent: Bounds;
    }
  /** At city scale: where in a preset's area the map stands. */
  | { readonly type: "locator"; readonly frame: Box; readonly camera: FreeCamera; readonly region: Preset };

const insetSize: Size = { width: 288, height: 228 };
export const locatorSize: Size = { width: 196, height: 150 };

/** The inset shows below this zoom. */
const insetMaxZoom = 6;
/** How far below the Shenzhen preset's zoom the map still counts as close. */
const cityZoomSlack = 0.6;
const margin = 12;
/** Below the presets and the zoom buttons. */
const controlsHeight = 52;

/** Chancheng, Macao and Hong Kong with room for their names. */
const insetBounds: Bounds = [112.8, 22.08, 114.5, 23.27];

export function insetPlan(
  scene: Pick<Scene, "hubs" | "cities">,
  camera: FreeCamera,
  size: Size,
): InsetPlan | undefined {
  if (!hasRoomForInset(size) && !isTallStill(size)) return undefined;
  if (camera.zoom < insetMaxZoom) return nationalInset(scene, camera, size);
  return camera.zoom >= cityZoom(size) ? cityLocator(scene, camera, size) : undefined;
}

export function cityZoom(size: Size): number {
  return cameraFor(presetBounds.shenzhen, size).zoom - cityZoomSlack;
}

function nationalInset(scene: Pick<Scene, "hubs" | "cities">, camera: FreeCamera, size: Size): InsetPlan | undefined {
  const isTall = isTallStill(size);
  const { room, inside } = isTall ? tall : (insets.findLast(({ from }) => size.width >= from) ?? smallInset);
  const frame = isTall ? seaCorner(camera, size, room) : freeCorner({ scene, camera, size, room });
  return frame && { type: "inset", frame, size: room, camera: inside, extent: extentOf(inside, room) };
}

/** On a larger map the inset is larger too. */
const smallInset = insetFrom(0, 1);
const insets = [smallInset, insetFrom(1150, 1.25), insetFrom(1500, 1.6)];

const tall = { room: tallInset, inside: tightCamera(insetBounds, tallInset) };

/** The corner below right, where it lies in the sea south of Taiwan. */
function seaCorner(camera: FreeCamera, size: Size, room: Size): Box | undefined {
  const corner = moved(frameOf(room), [size.width - room.width - margin, size.height - room.height - margin]);
  const [, north] = placeUnder([corner.left, corner.top], camera, size);
  return north <= southOfTaiwan + 0.1 ? corner : undefined;
}

function insetFrom(
  from: number,
  scale: number,
): { readonly from: number; readonly room: Size; readonly inside: FreeCamera } {
  const room = { width: insetSize.width * scale, height: insetSize.height * scale };
  return { from, room, inside: tightCamera(insetBounds, room) };
}

function cityLocator(scene: Pick<Scene, "hubs" | "cities">, camera: FreeCamera, size: Size): InsetPlan | undefined {
  const region = isInside(camera.center, insetBounds) ? "bay-area" : "all";
  const frame = freeCorner({ scene, camera, size, room: locatorSize });
  return frame && { type: "locator", frame, camera: locatorCameras[region], region };
}

const locatorCameras = {
  "bay-area": tightCamera(insetBounds, locatorSize),
  all: tightCamera(presetBounds.all, locatorSize),
};

function isInside([longitude, latitude]: Position, [west, south, east, north]: Bounds): boolean {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** The camera that fills a small picture with these bounds, without room for controls. */
function tightCamera([west, south, east, north]: Bounds, size: Size): FreeCamera {
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const scale = Math.min(size.width / (lowerRight[0] - upperLeft[0]), size.height / (lowerRight[1] - upperLeft[1]));
  const center = unproject([(upperLeft[0] + lowerRight[0]) / 2, (upperLeft[1] + lowerRight[1]) / 2], 0);
  return { center, zoom: Math.log2(scale), bearing: 0 };
}

/** What a north-up camera shows in a frame of this size. */
export function extentOf({ center, zoom }: FreeCamera, { width, height }: Size): Bounds {
  const [x, y] = project(center, zoom);
  const [west, north] = unproject([x - width / 2, y - height / 2], zoom);
  const [east, south] = unproject([x + width / 2, y + height / 2], zoom);
  return [west, south, east, north];
}

/** The corner below left, or above left under the controls, where the picture covers no hub and no city; else none. */
function freeCorner({
  scene,
  camera,
  size,
  room,
}: {
  readonly scene: Pick<Scene, "hubs" | "cities">;
  readonly camera: FreeCamera;
  readonly size: Size;
  readonly room: Size;
}): Box | undefined {
  const screen = toScreen(camera, size, camera.zoom);
  const markers = [...scene.hubs, ...scene.cities.filter((city) => city.hasArcs || city.entities.length > 0)].map(
    ({ position }) => boxAround(screen(project(position, camera.zoom)), 24, 24),
  );
  const box = frameOf(room);
  const corners = [
    moved(box, [margin, size.height - room.height - margin]),
    moved(box, [margin, size.isStill ? margin : controlsHeight]),
  ];
  return corners.find((corner) => markers.every((marker) => overlapArea(marker, corner) === 0));
}

/** The sides of the box of the inset's area on the map, clockwise from the upper left, in px; it turns with the map. */
export function extentCorners(bounds: Bounds, camera: FreeCamera, size: Size): readonly Pixel[] {
  const screen = toScreen(camera, size, camera.zoom);
  const [west, south, east, north] = bounds;
  const corners: readonly Position[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return corners.map((corner) => screen(project(corner, camera.zoom)));
}

/** Two lines from the facing corners of the box to those of the inset's frame; none where the two touch or the box is out of sight. */
export function leaders(extent: Box, frame: Box, size: Size): readonly (readonly [Pixel, Pixel])[] {
  const { left, top, right, bottom } = frame;
  const isInSight = overlapArea(extent, frameOf(size)) > 0.9 * overlapArea(extent, extent);
  if (!isInSight || overlapArea(grown(frame, 8), extent) > 0) return [];
  if (right <= extent.left)
    return facing([right, top], [extent.left, extent.top], [right, bottom], [extent.left, extent.bottom]);
  if (left >= extent.right)
    return facing([left, top], [extent.right, extent.top], [left, bottom], [extent.right, extent.bottom]);
  if (bottom <= extent.top)
    return facing([left, bottom], [extent.left, extent.top], [right, bottom], [extent.right, extent.top]);
  return facing([left, top], [extent.left, extent.bottom], [right, top], [extent.right, extent.bottom]);
}

function facing(a: Pixel, toA: Pixel, b: Pixel, toB: Pixel): readonly (readonly [Pixel, Pixel])[] {
  return [
    [a, toA],
    [b, toB],
  ];
}

/** Where the line of credits may begin, in px from the left. */
export function creditStart(plan: InsetPlan | undefined, { height }: Size): number {
  return plan && plan.frame.bottom > height - margin - 1 ? plan.frame.right + margin : 0;
}
