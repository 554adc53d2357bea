import { cameraFor, leastMove, panned, resolveCamera, withinMap, type FreeCamera, type Size } from "./camera.ts";
import type { Camera } from "../view/view.ts";
import type { Layout } from "./layout.ts";
import { boundsOf, unproject, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { isHidden, startCamera } from "./startCamera.ts";

/** How far the zoom may drift before the scene is laid out anew. A judgement of ours. */
export const driftZoom = 0.15;

/** A scene and where it lies, as it is on the screen. */
export interface Shown {
  readonly scene: Scene;
  readonly layout: Layout;
}

/** Whatever holds the camera: MapLibre, or the picture without it. */
export interface CameraHolder {
  readonly size: () => Size;
  readonly now: () => FreeCamera;
  /** `isReaders`: asked for by the reader on the map itself, and so a move to report. */
  readonly goTo: (camera: FreeCamera, how: { readonly isReaders: boolean; readonly isQuick?: boolean }) => void;
  readonly jumpTo: (camera: FreeCamera) => void;
}

/** The ways to move the camera, the same with and without WebGL. */
export interface Steering {
  readonly moveTo: (camera: Camera) => void;
  /** Brings the selection into the frame by the smallest move. */
  readonly showSelection: () => void;
  /** Fits the frame to the selection. */
  readonly fitSelection: () => void;
  /** Brings one thing of the layout into the frame by the smallest move. */
  readonly showPixel: (pixel: Pixel) => void;
  readonly zoomBy: (levels: number) => void;
  readonly panBy: (by: Pixel) => void;
  readonly turnNorth: () => void;
}

export interface Course extends Steering {
  /** The frame has another size: a preset is fitted anew, unless the reader has moved the map since. */
  readonly resized: () => void;
  readonly movedByReader: () => void;
}

export function createSteering(holder: CameraHolder, shown: () => Shown): Course {
  const { size, now, goTo, jumpTo } = holder;
  const first = shown().scene;
  /** Where the map belongs at a size, until the reader moves it. */
  let aim: ((size: Size) => FreeCamera) | null =
    first.camera.type === "preset" ? (room) => startCamera(first, room) : null;
  return {
    moveTo(camera) {
      goTo(resolveCamera(camera, size()), { isReaders: false });
      aim = camera.type === "preset" ? (room) => resolveCamera(camera, room) : null;
    },
    showSelection() {
      const { scene, layout } = shown();
      const bounds = boundsOf(scene.focus);
      if (!bounds) return;
      const next = isHidden(scene, layout) ? cameraFor(bounds, size(), 10) : leastMove(now(), bounds, size());
      goTo(next, { isReaders: true });
    },
    fitSelection() {
      const bounds = boundsOf(shown().scene.focus);
      if (bounds) goTo(cameraFor(bounds, size(), 11), { isReaders: true });
    },
    showPixel(pixel) {
      const [longitude, latitude] = unproject(pixel, shown().layout.zoom);
      goTo(leastMove(now(), [longitude, latitude, longitude, latitude], size()), { isReaders: true, isQuick: true });
    },
    zoomBy(levels) {
      goTo(withinMap({ ...now(), zoom: now().zoom + levels }, size()), { isReaders: true, isQuick: true });
    },
    panBy(by) {
      goTo(withinMap(panned(now(), by), size()), { isReaders: true, isQuick: true });
    },
    turnNorth() {
      goTo({ ...now(), bearing: 0 }, { isReaders: true, isQuick: true });
    },
    resized() {
      if (aim) jumpTo(aim(size()));
    },
    movedByReader() {
      aim = null;
    },
  };
}
