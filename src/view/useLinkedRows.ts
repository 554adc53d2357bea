import { useContext, useMemo, useSyncExternalStore } from "react";
import type { Target } from "./highlight.ts";
import { litKey } from "./lit.ts";
import type { Linked } from "./useLinked.ts";
import { HighlightContext } from "./useView.ts";

/** useLinked for the rows of a list, by id; the list is drawn again only when other rows of its type light up. */
export function useLinkedRows(type: Target["type"]): (id: string) => Linked {
  const store = useContext(HighlightContext);
  const start = litKey({ type, id: "" });
  const lit = useSyncExternalStore(store.subscribe, () =>
    [...store.lit()].filter((key) => key.startsWith(start)).join("\n"),
  );
  return useMemo(() => {
    const keys = new Set(lit.split("\n"));
    const unlight = () => store.set(null);
    return (id) => {
      const light = () => store.set({ type, id });
      const isLit = keys.has(litKey({ type, id }));
      return { "data-lit": isLit, onPointerEnter: light, onPointerLeave: unlight, onFocus: light, onBlur: unlight };
    };
  }, [store, lit, type]);
}
