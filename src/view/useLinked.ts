import { useContext, useMemo, useSyncExternalStore } from "react";
import type { Target } from "./highlight.ts";
import { litKey } from "./lit.ts";
import { HighlightContext } from "./useView.ts";

/** Spread on a row, cell or mark: it lights up with its companions and lights them up under pointer and focus. */
export interface Linked {
  readonly "data-lit": boolean;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export function useLinked({ type, id }: Target): Linked {
  const store = useContext(HighlightContext);
  const key = litKey({ type, id });
  const isLit = useSyncExternalStore(store.subscribe, () => store.lit().has(key));
  return useMemo(() => {
    const light = () => store.set({ type, id });
    const unlight = () => store.set(null);
    return { "data-lit": isLit, onPointerEnter: light, onPointerLeave: unlight, onFocus: light, onBlur: unlight };
  }, [store, isLit, type, id]);
}
