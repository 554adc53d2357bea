import { GeoJSONSource, Map as GlMap, setWorkerUrl, type MapMouseEvent } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { Camera } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import {
  cameraFor,
  insetCover,
  leastMove,
  regionBounds,
  resolveCamera,
  sameCamera,
  zoomRange,
  type FreeCamera,
  type Size,
} from "./camera.ts";
import { featureStates, sceneFeatures, sourceIds, type FeatureState, type SceneFeatures } from "./features.ts";
import { findIcon, iconImage } from "./icons.ts";
import { hasRoomForNotes, layoutScene } from "./layout.ts";
import { mapStyle } from "./mapStyle.ts";
import { boundsOf, project, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { isHidden, startCamera } from "./startCamera.ts";
import { highlightOf, intentOf, targetAt, type MapTarget } from "./target.ts";

/** Where the reader points, in px from the upper left of the map. */
export interface Hover {
  readonly target: MapTarget;
  readonly at: Pixel;
}

export interface MapControllerOptions {
  readonly scene: Scene;
  readonly basemap: BasemapData;
  /** The name of the map for screen readers. */
  readonly label: string;
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
  readonly onHover: (hover: Hover | null) => void;
  /** A stack of bodies was chosen: show their names. */
  readonly onList: (hover: Hover) => void;
  /** The camera rests, or turns. */
  readonly onCamera: (camera: FreeCamera) => void;
  /** Hubs, arcs and names have been drawn for the first time. */
  readonly onDrawn: () => void;
  /** The map cannot be drawn with WebGL, now or any longer. */
  readonly onLost: () => void;
}

export interface MapController {
  readonly render: (scene: Scene) => void;
  readonly moveTo: (camera: Camera) => void;
  /** Brings the selection into the frame by the smallest move. */
  readonly showSelection: () => void;
  /** Fits the frame to the selection. */
  readonly fitSelection: () => void;
  readonly zoomBy: (levels: number) => void;
  readonly turnNorth: () => void;
  readonly setHighlight: (highlight: Highlight) => void;
  readonly setLabel: (label: string) => void;
  readonly destroy: () => void;
}

// Judgements of ours: how far the zoom may drift before arcs are drawn anew, how long a lost context may take to return,
// and how near a pointer or a finger has to come.
const redrawZoom = 0.15;
const contextPatienceMs = 5000;
const pointerTolerance = 6;
const fingerTolerance = 14;
const moveMs = 600;

/** Who is behind a camera move; MapLibre hands it on with the events of the move. */
const byReader = { isReaders: true };
const byUs = { isReaders: false };

/** The one owner of the map instance. */
export function createMapController(container: HTMLElement, options: MapControllerOptions): MapController {
  setWorkerUrl(workerUrl);
  const sizeOf = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  let scene = options.scene;
  const start = startCamera(scene, sizeOf());
  /** Where the map belongs at a size, until the reader moves it. */
  let aim: ((size: Size) => FreeCamera) | null =
    scene.camera.type === "preset" ? (size) => startCamera(options.scene, size) : null;
  const layOut = (at: FreeCamera) =>
    layoutScene(scene, at.zoom, { hasNotes: hasRoomForNotes(sizeOf()), covered: insetCover(at, sizeOf()) });
  let layout = layOut(start);
  let features = sceneFeatures(scene, layout);
  let highlight: Highlight = null;
  let states: ReadonlyMap<string, FeatureState> = new Map();
  let isReady = false;
  let lostTimer: ReturnType<typeof setTimeout> | undefined;

  const map = new GlMap({
    container,
    style: mapStyle({ ...scene, basemap: options.basemap, features }),
    center: [...start.center],
    zoom: start.zoom,
    bearing: start.bearing,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    maxPitch: 0,
    maxBounds: [...regionBounds],
    attributionControl: false,
    renderWorldCopies: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: { "Map.Title": options.label },
  });
  map.touchPitch.disable();
  const ratio = Math.max(2, window.devicePixelRatio);
  map.setMissingStyleImageResolver((name) => {
    const icon = findIcon(name);
    const image = icon && iconImage(icon, ratio);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
  });

  map.on("style.load", () => {
    isReady = true;
    states = new Map();
    showStates();
  });
  map.once("idle", () => options.onDrawn());
  map.on("zoom", () => {
    if (Math.abs(map.getZoom() - layout.zoom) > redrawZoom) lay();
  });
  map.on("rotate", () => options.onCamera(cameraNow()));
  map.on("moveend", rested);
  map.on("resize", () => {
    if (aim) jumpTo(aim(sizeOf()));
    lay();
    options.onCamera(cameraNow());
  });
  map.on("click", (event) => {
    const target = targetUnder(event);
    if (!target) return;
    options.onHover(null);
    const intent = intentOf(target, layout, sizeOf());
    if (intent) options.onIntent(intent);
    else options.onList({ target, at: [event.point.x, event.point.y] });
  });
  map.on("mousemove", (event) => {
    const target = targetUnder(event);
    map.getCanvas().style.cursor = target ? "pointer" : "";
    options.onHighlight(highlightOf(target));
    options.onHover(target ? { target, at: [event.point.x, event.point.y] } : null);
  });
  map.on("mouseout", leave);
  // After a page was entered by keyboard, browsers may go on showing focus that a click gave; the style asks for this mark.
  container.addEventListener("pointerdown", () => container.setAttribute("data-pointed", ""), true);
  container.addEventListener("keydown", () => container.removeAttribute("data-pointed"), true);
  map.getCanvas().addEventListener("blur", () => container.removeAttribute("data-pointed"));
  map.on("movestart", (event) => {
    options.onHover(null);
    if (isReaders(event)) aim = null;
  });
  map.on("webglcontextlost", () => {
    lostTimer = setTimeout(options.onLost, contextPatienceMs);
  });
  map.on("webglcontextrestored", () => clearTimeout(lostTimer));
  map.on("error", ({ error }) => {
    if (error.message.includes("WebGL")) options.onLost();
    else console.error(error);
  });

  function cameraNow(): FreeCamera {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() };
  }

  function rested(event: object): void {
    if (Math.abs(map.getZoom() - layout.zoom) > 0.005) lay();
    options.onCamera(cameraNow());
    if (isReaders(event)) options.onIntent({ type: "move", camera: { type: "free", ...cameraNow() } });
  }

  /** Works the layout out for the zoom of now, and hands the map what has changed. */
  function lay(): void {
    layout = layOut(cameraNow());
    show(sceneFeatures(scene, layout));
    showStates();
  }

  function show(next: SceneFeatures): void {
    for (const id of sourceIds) {
      if (next[id] === features[id]) continue;
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) void source.setData(next[id]);
    }
    features = next;
  }

  function showStates(): void {
    if (!isReady) return;
    const next = featureStates(layout, highlight);
    for (const id of new Set([...states.keys(), ...next.keys()])) {
      const state = next.get(id) ?? { isDimmed: false, isLit: false };
      const before = states.get(id);
      if (before?.isDimmed === state.isDimmed && before.isLit === state.isLit) continue;
      for (const source of sourceIds) map.setFeatureState({ source, id }, state);
    }
    states = next;
  }

  function targetUnder({ lngLat, originalEvent }: MapMouseEvent): MapTarget | undefined {
    const isFinger = "pointerType" in originalEvent ? originalEvent.pointerType === "touch" : isTouchOnly();
    const tolerance = (isFinger ? fingerTolerance : pointerTolerance) * 2 ** (layout.zoom - map.getZoom());
    return targetAt(layout, project([lngLat.lng, lngLat.lat], layout.zoom), tolerance);
  }

  function leave(): void {
    options.onHighlight(null);
    options.onHover(null);
  }

  function easeTo(next: FreeCamera, mover: object): void {
    map.stop();
    if (sameCamera(next, cameraNow())) return;
    const { center, zoom, bearing } = next;
    map.easeTo({ center: [...center], zoom, bearing, duration: moveMs, easing: easeOut }, mover);
  }

  function jumpTo(next: FreeCamera): void {
    map.stop();
    if (sameCamera(next, cameraNow())) return;
    map.jumpTo({ center: [...next.center], zoom: next.zoom, bearing: next.bearing });
  }

  return {
    render(next) {
      const isRestyled = next.theme !== scene.theme || next.language !== scene.language;
      scene = next;
      layout = layOut(cameraNow());
      const drawn = sceneFeatures(scene, layout);
      if (isRestyled) {
        features = drawn;
        map.setStyle(mapStyle({ ...scene, basemap: options.basemap, features }));
      } else show(drawn);
      showStates();
    },
    moveTo(next) {
      easeTo(resolveCamera(next, sizeOf()), byUs);
      aim = next.type === "preset" ? (size) => resolveCamera(next, size) : null;
    },
    showSelection() {
      const bounds = boundsOf(scene.focus);
      if (!bounds) return;
      const next = isHidden(scene, layout) ? cameraFor(bounds, sizeOf(), 10) : leastMove(cameraNow(), bounds, sizeOf());
      easeTo(next, byReader);
    },
    fitSelection() {
      const bounds = boundsOf(scene.focus);
      if (bounds) easeTo(cameraFor(bounds, sizeOf(), 11), byReader);
    },
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: moveMs / 2 }, byReader);
    },
    turnNorth() {
      map.easeTo({ bearing: 0, duration: moveMs / 2 }, byReader);
    },
    setHighlight(next) {
      highlight = next;
      showStates();
    },
    setLabel(label) {
      map.getCanvas().setAttribute("aria-label", label);
    },
    destroy() {
      clearTimeout(lostTimer);
      map.remove();
    },
  };
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
