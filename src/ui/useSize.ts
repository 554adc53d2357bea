import { type RefCallback, useCallback, useState } from "react";

/** The room an element has and the size of its type, in CSS pixels. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** The size of an element, followed as it changes; nothing until it is on the page. */
export function useSize<T extends HTMLElement>(): readonly [ref: RefCallback<T>, size: ElementSize] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0, fontSize: 0 });
  const ref = useCallback((element: T | null) => {
    if (!element) return undefined;
    const measure = () => setSize((known) => unlessSame(known, sizeOf(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

function sizeOf(element: HTMLElement): ElementSize {
  const { clientWidth: width, clientHeight: height } = element;
  return { width, height, fontSize: Number.parseFloat(getComputedStyle(element).fontSize) };
}

/** The known value itself where nothing has changed, so that React draws nothing again. */
function unlessSame(known: ElementSize, next: ElementSize): ElementSize {
  const isSame = known.width === next.width && known.height === next.height && known.fontSize === next.fontSize;
  return isSame ? known : next;
}
