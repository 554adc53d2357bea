import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * How closely something has to be set to fit: level 0 is the roomiest, `most` the closest, which may still be too tall.
 * The element holds one child, whose height is what has to fit into its own. Starts anew where `what` changes or the
 * element is resized. `spare` is the share of the height that stays free, for where it will be measured otherwise.
 */
export function useFit<T extends HTMLElement>({
  what,
  most,
  spare = 0,
}: {
  readonly what: string;
  readonly most: number;
  readonly spare?: number;
}): readonly [ref: RefObject<T | null>, level: number] {
  const ref = useRef<T>(null);
  const [fit, setFit] = useState({ what, level: 0 });
  const level = fit.what === what ? fit.level : 0;
  useLayoutEffect(() => {
    if (level < most && isTooTall(ref.current, spare)) setFit({ what, level: level + 1 });
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let known = sizeOf(element);
    const observer = new ResizeObserver(() => {
      if (sizeOf(element) === known) return;
      known = sizeOf(element);
      setFit((before) => ({ ...before, level: 0 }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, level];
}

function isTooTall(element: HTMLElement | null, spare: number): boolean {
  const child = element?.firstElementChild;
  if (!element || !(child instanceof HTMLElement)) return false;
  return child.offsetHeight > Math.ceil(element.clientHeight * (1 - spare));
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth}×${clientHeight}`;
}
