import { type PointerEvent, useRef } from "react";

/** A swipe is this long at least, in px, and this much more sideways than up or down. */
const leastPx = 48;
const leastSlope = 1.5;
/** A finger that has moved less than this has tapped. */
const tapPx = 10;

export interface Touched {
  readonly onSwipe: (to: "left" | "right") => void;
  /** Not where the finger was on a control. */
  readonly onTap: () => void;
}

/** What a finger does on the stage, as handlers for it. */
export function useSwipe({ onSwipe, onTap }: Touched) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.pointerType === "touch" && event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      const gesture = gestureOf({ dx: event.clientX - from.x, dy: event.clientY - from.y });
      if (gesture === "tap") {
        if (event.target instanceof Element && !event.target.closest("button, a[href], [role=dialog]")) onTap();
      } else if (gesture) onSwipe(gesture);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}

/** What a movement of a finger means; null for one that means nothing to the stage. */
export function gestureOf({ dx, dy }: { readonly dx: number; readonly dy: number }): "left" | "right" | "tap" | null {
  if (Math.hypot(dx, dy) < tapPx) return "tap";
  if (Math.abs(dx) < leastPx || Math.abs(dx) < leastSlope * Math.abs(dy)) return null;
  return dx < 0 ? "left" : "right";
}
