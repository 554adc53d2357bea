import { LngLat, Map as GlMap, setWorkerUrl, type MapMouseEvent } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { ownScript } from "../files/ownFile.ts";
import type { Theme } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { sameCamera, withinMap, zoomRange, type FreeCamera, type Size } from "./camera.ts";
import type { HeldGesture } from "./gestures.ts";
import { mapStyle } from "./mapStyle.ts";
import { createPointing, type MapPoint, type PointingEvents } from "./pointing.ts";
import { createSteering, driftZoom, type Shown, type Steering } from "./steering.ts";

export interface MapEvents extends PointingEvents {
  /** Each frame of a move. */
  readonly onFrame: (camera: FreeCamera) => void;
  /** The camera rests or turns, or has come so much closer that the scene has to be laid out anew. */
  readonly onCamera: (camera: FreeCamera) => void;
  /** The ground has been drawn for the first time. */
  readonly onDrawn: () => void;
  /** The map cannot be drawn with WebGL, now or any longer. */
  readonly onLost: () => void;
  /** A gesture was left to the page around the map. */
  readonly onHeld: (gesture: HeldGesture) => void;
}

export interface MapControllerOptions extends MapEvents {
  readonly camera: FreeCamera;
  readonly shown: Shown;
  readonly basemap: BasemapData;
  /** True inside another page that scrolls: a plain turn of the wheel and one finger are then that page's. */
  readonly sharesScrolling: boolean;
}

export interface MapController extends Steering {
  readonly now: () => FreeCamera;
  /** Follows what is on the screen. The ground is drawn anew for another theme alone, whatever the scene holds. */
  readonly show: (shown: Shown) => void;
  readonly destroy: () => void;
}

// Judgements of ours: how long a lost context may take to return, and how long a move lasts.
const contextPatienceMs = 5000;
const moveMs = 600;

/** Who is behind a camera move; MapLibre hands it on with the events of the move. */
const byReader = { isReaders: true };
const byUs = { isReaders: false };

/**
 * The one owner of the MapLibre map. MapLibre draws the ground; the scene lies over it as a picture that follows onFrame,
 * so that a filter, a selection or a hover never has to wait for tiles or for a repaint of the ground.
 */
export function createMapController(container: HTMLElement, options: MapControllerOptions): MapController {
  setWorkerUrl(ownScript("map-worker.js", workerUrl));
  const { camera, basemap } = options;
  let shown = options.shown;
  let lostTimer: ReturnType<typeof setTimeout> | undefined;
  let isStartedByReader = false;
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  const styleIn = (theme: Theme) => mapStyle({ theme, basemap });

  const map = new GlMap({
    container,
    style: styleIn(shown.scene.theme),
    center: [...camera.center],
    zoom: camera.zoom,
    bearing: camera.bearing,
    maxZoom: zoomRange.max,
    maxPitch: 0,
    transformConstrain: ({ lng, lat }, zoom) => {
      const held = withinMap({ center: [lng, lat], zoom, bearing: 0 }, size());
      return { center: new LngLat(...held.center), zoom: held.zoom };
    },
    attributionControl: false,
    renderWorldCopies: false,
    pitchWithRotate: false,
    keyboard: false,
    fadeDuration: 0,
    cooperativeGestures: options.sharesScrolling,
  });
  map.touchPitch.disable();
  leaveToTheRegion(map.getCanvas());

  const steering = createSteering({ size, now, goTo, jumpTo }, () => shown);
  const pointing = createPointing(() => shown, size, options);

  map.once("idle", () => options.onDrawn());
  map.on("move", () => options.onFrame(now()));
  map.on("zoom", () => {
    if (Math.abs(map.getZoom() - shown.layout.zoom) > driftZoom) options.onCamera(now());
  });
  map.on("rotate", () => options.onCamera(now()));
  map.on("moveend", (event) => {
    options.onCamera(now());
    if (isReaders(event) || isStartedByReader) options.onIntent({ type: "move", camera: { type: "free", ...now() } });
  });
  map.on("movestart", (event) => {
    options.onHover(null);
    isStartedByReader = isReaders(event);
    if (isStartedByReader) steering.movedByReader();
  });
  map.on("zoomstart", (event) => {
    // MapLibre names no event behind a single turn of the wheel; whose a zoom of ours is, it says itself.
    if ("isReaders" in event) return;
    isStartedByReader = true;
    steering.movedByReader();
  });
  map.on("resize", () => {
    steering.resized();
    options.onCamera(now());
  });
  map.on("click", (event) => pointing.choose(pointOf(event)));
  map.on("mousemove", (event) => {
    map.getCanvas().style.cursor = pointing.hover(pointOf(event)) ? "pointer" : "";
  });
  map.on("mouseout", () => pointing.leave());
  map.on("cooperativegestureprevented", ({ gestureType }) => {
    options.onHeld(gestureType === "wheel_zoom" ? "wheel" : "finger");
  });
  map.on("webglcontextlost", () => {
    lostTimer = setTimeout(options.onLost, contextPatienceMs);
  });
  map.on("webglcontextrestored", () => clearTimeout(lostTimer));
  map.on("error", ({ error }) => {
    if (error.message.includes("WebGL")) options.onLost();
    else console.error(error);
  });

  // Until it moves, the ground would say nothing, and the scene would follow a new selection away from it.
  options.onCamera(now());

  function now(): FreeCamera {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
  }

  function goTo(next: FreeCamera, how: { readonly isReaders: boolean; readonly isQuick?: boolean }): void {
    map.stop();
    keepUp();
    if (sameCamera(next, now())) return;
    const { center, zoom, bearing } = next;
    const duration = how.isQuick ? moveMs / 2 : moveMs;
    map.easeTo({ center: [...center], zoom, bearing, duration, easing: easeOut }, how.isReaders ? byReader : byUs);
  }

  /** MapLibre hears of a new frame a moment late, and a move on its way by then would miss its aim. */
  function keepUp(): void {
    const { clientWidth, clientHeight } = map.getCanvas();
    if (clientWidth !== container.clientWidth || clientHeight !== container.clientHeight) map.resize();
  }

  function jumpTo(next: FreeCamera): void {
    map.stop();
    if (sameCamera(next, now())) return;
    map.jumpTo({ center: [...next.center], zoom: next.zoom, bearing: next.bearing }, byUs);
  }

  function pointOf({ lngLat, point, originalEvent }: MapMouseEvent): MapPoint {
    const isFinger = "pointerType" in originalEvent ? originalEvent.pointerType === "touch" : isTouchOnly();
    return { at: [point.x, point.y], position: [lngLat.lng, lngLat.lat], isFinger, zoom: map.getZoom() };
  }

  return {
    ...steering,
    now,
    show(next) {
      if (next.scene.theme !== shown.scene.theme) map.setStyle(styleIn(next.scene.theme));
      shown = next;
    },
    destroy() {
      clearTimeout(lostTimer);
      map.remove();
    },
  };
}

/** The region around the map takes focus and keys, and has a name; the canvas is only its ground. */
function leaveToTheRegion(canvas: HTMLCanvasElement): void {
  canvas.removeAttribute("tabindex");
  canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
}

/** True of moves by hand and of those asked for with a button; a resize or a move of ours is neither. */
function isReaders(event: object): boolean {
  const isByHand = "originalEvent" in event && event.originalEvent !== undefined;
  return isByHand || ("isReaders" in event && event.isReaders === true);
}

function isTouchOnly(): boolean {
  return window.matchMedia("(hover: none)").matches;
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
