import { panned, withinMap, zoomedAt, type FreeCamera, type Size } from "./camera.ts";
import { distancePx, type Pixel } from "./mercator.ts";

export interface GestureEvents {
  readonly size: () => Size;
  readonly now: () => FreeCamera;
  /** Each step of a drag, a pinch or a turn of the wheel. */
  readonly onMove: (camera: FreeCamera) => void;
  /** The hand is off again. */
  readonly onEnd: () => void;
  readonly onClick: (at: Pixel, isFinger: boolean) => void;
  /** A pointer that presses nothing; null when it leaves. */
  readonly onPoint: (at: Pixel | null) => void;
  readonly onHeld: (gesture: HeldGesture) => void;
}

/** What a map inside another page leaves to that page: a plain turn of the wheel, and one finger. */
export type HeldGesture = "wheel" | "finger";

// Judgements of ours: how far a press may slip and still be a click, in px; how much of a zoom level a px of wheel is; and
// how long after its last turn a wheel rests.
const clickSlip = 5;
const wheelZoom = 0.0022;
const wheelRestMs = 180;

interface Press {
  readonly start: Pixel;
  at: Pixel;
}

/**
 * Dragging, pinching and the wheel for a map without MapLibre. Returns the way to stop listening. Where the page around the
 * map scrolls too, the map waits for the control key or a second finger.
 */
export function listenToGestures(
  element: HTMLElement,
  events: GestureEvents,
  { sharesScrolling }: { readonly sharesScrolling: boolean },
): () => void {
  const presses = new Map<number, Press>();
  /** What the fingers on the map have come to: a click as yet, a move of the map, or of the page around it. */
  let deed: "click" | "move" | "held" = "click";
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, listener, { signal: stop.signal, passive: false });
  const place = (event: MouseEvent): Pixel => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (presses.size === 0) deed = "click";
    presses.set(event.pointerId, { start: place(event), at: place(event) });
    element.setPointerCapture(event.pointerId);
  });
  on("pointermove", (event) => {
    const press = presses.get(event.pointerId);
    if (!press) {
      if (event.pointerType !== "touch") events.onPoint(place(event));
      return;
    }
    if (sharesScrolling && event.pointerType === "touch" && presses.size === 1) {
      if (distancePx(press.start, place(event)) < clickSlip) return;
      deed = "held";
      return events.onHeld("finger");
    }
    const before = handOf(presses);
    press.at = place(event);
    if (deed !== "move" && distancePx(press.start, press.at) < clickSlip) return;
    if (deed !== "move") events.onPoint(null);
    deed = "move";
    events.onMove(withinMap(carried(events.now(), before, handOf(presses), events.size()), events.size()));
  });
  on("pointerup", (event) => {
    if (!presses.delete(event.pointerId) || presses.size > 0) return;
    if (deed === "move") events.onEnd();
    else if (deed === "click") events.onClick(place(event), event.pointerType === "touch");
  });
  on("pointercancel", (event) => {
    if (presses.delete(event.pointerId) && presses.size === 0 && deed === "move") events.onEnd();
  });
  on("pointerleave", () => events.onPoint(null));
  on("touchmove", (event) => {
    // Two fingers are the map's, and would else scroll the page as well.
    if (sharesScrolling && event.touches.length > 1 && event.cancelable) event.preventDefault();
  });
  on("wheel", (event) => {
    if (sharesScrolling && !event.ctrlKey && !event.metaKey) return events.onHeld("wheel");
    event.preventDefault();
    const camera = events.now();
    const by = -pxOf(event, events.size()) * wheelZoom;
    events.onMove(withinMap(zoomedAt(camera, camera.zoom + by, place(event), events.size()), events.size()));
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(events.onEnd, wheelRestMs);
  });
  return () => {
    clearTimeout(wheelTimer);
    stop.abort();
  };
}

/** The middle of the fingers and, of two, how far they are apart. */
interface Hand {
  readonly middle: Pixel;
  readonly span: number;
}

function handOf(presses: ReadonlyMap<number, Press>): Hand {
  const [a, b] = [...presses.values()].map(({ at }) => at);
  if (!a) return { middle: [0, 0], span: 0 };
  return b ? { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], span: distancePx(a, b) } : { middle: a, span: 0 };
}

/** The camera that keeps under the hand what was under it. */
export function carried(camera: FreeCamera, before: Hand, after: Hand, size: Size): FreeCamera {
  const moved = panned(camera, [before.middle[0] - after.middle[0], before.middle[1] - after.middle[1]]);
  if (before.span < 1 || after.span < 1) return moved;
  return zoomedAt(moved, moved.zoom + Math.log2(after.span / before.span), after.middle, size);
}

/** Browsers count a turn of the wheel in px, in lines or in pages. */
function pxOf({ deltaY, deltaMode, ctrlKey }: WheelEvent, { height }: Size): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? height : 1;
  // A pinch on a touchpad arrives as a wheel with the control key, in small steps.
  return deltaY * unit * (ctrlKey ? 5 : 1);
}
