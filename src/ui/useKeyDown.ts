import { useEffectEvent, useLayoutEffect } from "react";

/**
 * Hears each key pressed anywhere in the window, from the moment what uses it is on the page: no key is lost between the
 * drawing and the effects that follow it. `isFirst` hears before anything within the page does.
 */
export function useKeyDown(onKeyDown: (event: KeyboardEvent) => void, { isFirst = false } = {}): void {
  const hear = useEffectEvent(onKeyDown);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener("keydown", listen, isFirst);
    return () => window.removeEventListener("keydown", listen, isFirst);
  }, [isFirst]);
}
