import { everyFewPx } from "./arcGeometry.ts";
import { boxAround, type Box } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { extentCorners, insetPlan, leaders } from "./inset.ts";
import { hasRoomForNotes, type LayoutOptions } from "./layout.ts";
import { project, type Bounds, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { boxOf, moved } from "./screen.ts";

/**
 * What names and marks have to mind as the camera stands now: the frame, the controls, the inset, its box on the map and
 * the lines between the two. A turned map has no upright frame, so only its inset counts.
 */
export function surroundings(
  scene: Scene,
  camera: FreeCamera,
  { size, furniture }: { readonly size: Size; readonly furniture: readonly Box[] },
): LayoutOptions {
  const plan = insetPlan(scene, camera, size);
  const extent = plan?.type === "inset" ? plan.extent : null;
  const options = { hasNotes: hasRoomForNotes(size), extent };
  if (camera.bearing !== 0) return options;
  const [x, y] = project(camera.center, camera.zoom);
  const shift: Pixel = [x - size.width / 2, y - size.height / 2];
  return {
    ...options,
    frame: boxAround([x, y], size.width - 8, size.height - 8),
    covered: [...furniture, ...(plan ? [plan.frame] : [])].map((box) => moved(box, shift)),
    crossed: (plan?.type === "inset" ? leadersOf(plan, camera, size) : [])
      .flatMap((line) => everyFewPx(line))
      .map(([atX, atY]): Pixel => [atX + shift[0], atY + shift[1]]),
  };
}

/** The lines from the box of the inset's area, as the camera shows it, to the inset. */
export function leadersOf(
  { extent, frame }: { readonly extent: Bounds; readonly frame: Box },
  camera: FreeCamera,
  size: Size,
): ReturnType<typeof leaders> {
  return leaders(boxOf(extentCorners(extent, camera, size)), frame, size);
}
