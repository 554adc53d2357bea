import { type RefObject, useEffect } from "react";

/** Keeps the chosen one of a row that scrolls by itself in sight. `chosen` tells one choice, in its words, from another. */
export function useCurrentInSight(row: RefObject<HTMLElement | null>, chosen: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice may lie out of sight
  useEffect(() => {
    const frame = row.current?.getBoundingClientRect();
    const item = row.current?.querySelector("[aria-current=page], [aria-selected=true]")?.getBoundingClientRect();
    if (!row.current || !frame || !item || (item.left >= frame.left && item.right <= frame.right)) return;
    row.current.scrollLeft += (item.left + item.right - frame.left - frame.right) / 2;
  }, [row, chosen]);
}
