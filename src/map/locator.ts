import { boxAround, type Box } from "./boxes.ts";
import { placeUnder, type FreeCamera, type Size } from "./camera.ts";
import { locatorSize } from "./inset.ts";
import { placeLabels, textStart } from "./labels.ts";
import { nodesOf, type LayoutNode } from "./layoutNodes.ts";
import { project, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { boxOf, frameOf, grownTo, toScreen } from "./screen.ts";

/** What the locator shows, in px of its picture. */
export interface LocatorModel {
  /** The corners of what the main map shows. */
  readonly frame: readonly Pixel[];
  readonly dots: readonly LocatorDot[];
  readonly names: readonly {
    readonly id: string;
    readonly text: string;
    /** Of the baseline. */
    readonly at: Pixel;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

interface LocatorDot {
  readonly id: string;
  readonly name: string;
  readonly at: Pixel;
  readonly kind: LayoutNode["kind"];
  readonly isSelected: boolean;
}

const nameSize = 12;
const mergePx = 12;
/** A frame smaller than this on the locator could not be found. */
const smallestFrame = 11;
/** Names of what lies in a frame larger than this are on the main map. */
const largeFrame = 40;
const titleRoom: Box = { left: 0, top: 0, right: 84, bottom: 22 };

/** Hubs and linked cities of the region, named where there is room, and the frame of the main map. */
export function locatorModel(
  scene: Scene,
  locator: FreeCamera,
  main: { readonly camera: FreeCamera; readonly size: Size },
): LocatorModel {
  const here = toScreen(locator, locatorSize, locator.zoom);
  const at = (position: readonly [number, number]) => here(project(position, locator.zoom));
  const frame = mainCorners(main).map(at);
  const dots = dotsOf(scene, locator.zoom, here);
  const shown = grownTo(boxOf(frame), smallestFrame);
  const room = frameOf(locatorSize);
  const isLarge = shown.right - shown.left > largeFrame;
  const outside = dots.filter((dot) => isIn(dot.at, room) && !(isLarge && isIn(dot.at, shown)));
  const names = placeLabels(
    outside.map(({ id, name, at: pixel }) => ({
      id,
      at: pixel,
      clearance: 4,
      name,
      note: "",
      nameSize,
      isRequired: false,
    })),
    {
      boxes: [shown, titleRoom, ...dots.map((dot) => boxAround(dot.at, 7, 7))],
      points: [],
      frame: boxAround([room.right / 2, room.bottom / 2], room.right - 4, room.bottom - 4),
    },
  );
  return {
    frame: isSmall(boxOf(frame)) ? cornersOf(shown) : frame,
    dots: dots.filter((dot) => isIn(dot.at, room)),
    names: names.map((label) => {
      const { x, side } = textStart(label);
      return { id: label.id, text: label.name, at: [x, label.box.top + nameSize], anchor: side };
    }),
  };
}

function mainCorners({ camera, size }: { readonly camera: FreeCamera; readonly size: Size }) {
  return cornersOf(frameOf(size)).map((corner) => placeUnder(corner, camera, size));
}

/** Hubs too close to tell apart are one dot, as on the map itself; of the cities only partners with links are shown. */
function dotsOf(scene: Scene, zoom: number, here: (pixel: Pixel) => Pixel): readonly LocatorDot[] {
  return nodesOf(scene, zoom, mergePx)
    .filter(({ kind, cities: [city] }) => kind !== "city" || (city?.kind === "partner" && city.hasArcs))
    .map(({ id, kind, name, pixel, isSelected }) => ({ id, kind, name, at: here(pixel), isSelected }));
}

function cornersOf({ left, top, right, bottom }: Box): readonly Pixel[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function isIn([x, y]: Pixel, { left, top, right, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function isSmall({ left, top, right, bottom }: Box): boolean {
  return right - left < smallestFrame || bottom - top < smallestFrame;
}
