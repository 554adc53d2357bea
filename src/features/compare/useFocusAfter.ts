import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus, once the page has been drawn anew, to the part marked `data-focus` with the key: a column that moves
 * or goes would otherwise take the focus with it.
 */
export function useFocusAfter(page: RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const candidates =
      page.current?.querySelectorAll<HTMLElement>(`[data-focus="${CSS.escape(wanted.current)}"]`) ?? [];
    wanted.current = null;
    // The same control may stand twice, for wide and for narrow pages; the one on show has a box.
    const shown = [...candidates].find((candidate) => candidate.getClientRects().length > 0) ?? candidates[0];
    shown?.focus({ preventScroll: true });
  });
  return (key) => {
    wanted.current = key;
  };
}
