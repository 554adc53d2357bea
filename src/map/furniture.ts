import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "./boxes.ts";

/** The room of everything that stands on the map (controls, key, inset, credit), in px from its upper left. */
export function furnitureIn(map: Element | null): readonly Box[] {
  if (!map) return [];
  const { left: x, top: y } = map.getBoundingClientRect();
  return pieces(map).map((piece) => {
    const { left, top, right, bottom } = piece.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}

function pieces(map: Element): readonly Element[] {
  return [...map.querySelectorAll("[data-furniture]")];
}

/** The same for whatever lies in the map that holds this element, followed as it opens, closes, comes and goes. */
export function useFurniture(inside: RefObject<Element | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const map = inside.current?.parentElement ?? null;
    if (!map) return undefined;
    const measure = () => setBoxes((known) => unlessSame(known, furnitureIn(map)));
    measure();
    const observer = new ResizeObserver(measure);
    for (const piece of pieces(map)) observer.observe(piece);
    return () => observer.disconnect();
  });
  return boxes;
}

function unlessSame(known: readonly Box[], next: readonly Box[]): readonly Box[] {
  return JSON.stringify(known) === JSON.stringify(next) ? known : next;
}
