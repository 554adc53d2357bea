import { type PointerEvent, useRef, useState } from "react";
import { restingSize, type SheetHeights, type SheetSize } from "./sheetSize.ts";

/** A finger that moves less than this (px) taps. */
const tapPx = 8;

/** Height in px while a finger holds the sheet, null otherwise, and the handlers for the part it is held by. */
export function useSheetDrag(onSize: (size: SheetSize) => void): {
  readonly height: number | null;
  readonly grip: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
} {
  const [height, setHeight] = useState<number | null>(null);
  const hold = useRef<Hold | null>(null);
  const release = () => {
    const held = hold.current;
    hold.current = null;
    setHeight(null);
    if (held?.isDragging) onSize(restingSize(sheetHeights(), held));
  };
  return {
    height,
    grip: {
      onPointerDown: (event) => {
        const sheet = event.currentTarget.parentElement;
        if (event.button !== 0 || !sheet) return;
        const start = sheet.getBoundingClientRect().height;
        hold.current = { from: event.clientY, start, height: start, at: event.timeStamp, speed: 0, isDragging: false };
      },
      onPointerMove: (event) => {
        if (!hold.current) return;
        const held = moved(hold.current, event);
        hold.current = held;
        if (!held.isDragging) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeight(held.height);
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}

interface Hold {
  /** Where on the screen the finger came down, and how high the sheet was then. */
  readonly from: number;
  readonly start: number;
  readonly height: number;
  /** Time of the last move, ms, and the speed since the one before, px per ms upwards. */
  readonly at: number;
  readonly speed: number;
  readonly isDragging: boolean;
}

function moved(held: Hold, event: PointerEvent): Hold {
  const { peek, full } = sheetHeights();
  const height = Math.max(peek, Math.min(full, held.start + held.from - event.clientY));
  const passed = Math.max(1, event.timeStamp - held.at);
  return {
    ...held,
    height,
    at: event.timeStamp,
    speed: (height - held.height) / passed,
    isDragging: held.isDragging || Math.abs(event.clientY - held.from) > tapPx,
  };
}

/** As Sheet.css has them. */
function sheetHeights(): SheetHeights {
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--bar-height"));
  return { peek: 120, half: window.innerHeight * 0.54, full: window.innerHeight - bar - 8 };
}
