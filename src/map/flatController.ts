import type { MapController, MapEvents } from "./controller.ts";
import { placeUnder, sameCamera, withinMap, type FreeCamera, type Size } from "./camera.ts";
import { listenToGestures } from "./gestures.ts";
import { project, type Pixel } from "./mercator.ts";
import { createPointing, type MapPoint } from "./pointing.ts";
import { createSteering, driftZoom, type Shown } from "./steering.ts";

/** How far the picture may be dragged before what lies beyond its edge is drawn, as a part of the frame. */
export const flatMargin = 0.4;

/** The map without WebGL: ground and scene are one picture, north up, that is drawn anew as the camera goes. */
export function createFlatController(
  container: HTMLElement,
  options: Omit<MapEvents, "onLost" | "onDrawn"> & {
    readonly camera: FreeCamera;
    readonly shown: Shown;
    readonly sharesScrolling: boolean;
  },
): MapController {
  let { shown } = options;
  let camera = upright(options.camera);
  let drawn = camera;
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  const now = () => camera;
  const draw = () => {
    drawn = camera;
    options.onCamera(camera);
  };
  const jumpTo = (next: FreeCamera) => {
    if (sameCamera(upright(next), camera)) return;
    camera = upright(next);
    options.onFrame(camera);
    draw();
  };
  const goTo = (next: FreeCamera, { isReaders }: { readonly isReaders: boolean }) => {
    jumpTo(next);
    if (isReaders) report();
  };
  const steering = createSteering({ size, now, goTo, jumpTo }, () => shown);
  const pointing = createPointing(() => shown, size, options);

  const deafen = listenToGestures(
    container,
    {
      size,
      now,
      onMove(next) {
        camera = upright(withinMap(next, size()));
        options.onHover(null);
        options.onFrame(camera);
        if (hasDrifted(drawn, camera, size())) draw();
      },
      onEnd() {
        draw();
        report();
      },
      onClick: (at, isFinger) => pointing.choose(pointAt(at, isFinger)),
      onPoint(at) {
        container.style.cursor = at && pointing.hover(pointAt(at, false)) ? "pointer" : "";
        if (!at) pointing.leave();
      },
      onHeld: options.onHeld,
    },
    options,
  );
  const observer = new ResizeObserver(() => {
    steering.resized();
    camera = withinMap(camera, size());
    draw();
  });
  observer.observe(container);

  function report(): void {
    steering.movedByReader();
    options.onIntent({ type: "move", camera: { type: "free", ...camera } });
  }

  function pointAt(at: Pixel, isFinger: boolean): MapPoint {
    return { at, position: placeUnder(at, camera, size()), isFinger, zoom: camera.zoom };
  }

  return {
    ...steering,
    now,
    show(next) {
      shown = next;
    },
    destroy() {
      observer.disconnect();
      deafen();
    },
  };
}

function upright(camera: FreeCamera): FreeCamera {
  return { ...camera, bearing: 0 };
}

/** True where the picture as drawn no longer holds what the frame shows, or its names are of another size. */
function hasDrifted(drawn: FreeCamera, now: FreeCamera, { width, height }: Size): boolean {
  const [ax, ay] = project(drawn.center, now.zoom);
  const [bx, by] = project(now.center, now.zoom);
  const isFar = Math.abs(ax - bx) > width * flatMargin * 0.75 || Math.abs(ay - by) > height * flatMargin * 0.75;
  return isFar || Math.abs(drawn.zoom - now.zoom) > driftZoom;
}
