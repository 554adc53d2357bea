import { useCallback, useState, type RefCallback } from "react";
import type { Size } from "./camera.ts";

/** The size of an element in CSS pixels, kept up to date; nothing until it is on the page. */
export function useSize<T extends HTMLElement>(): [ref: RefCallback<T>, size: Size] {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const ref = useCallback((element: T | null) => {
    if (!element) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
