import { createContext, useContext, useSyncExternalStore } from "react";
import type { Highlight } from "./highlight.ts";
import { type HighlightStore, noHighlights } from "./highlightStore.ts";
import type { Intent } from "./intent.ts";
import type { Lit } from "./lit.ts";
import type { View } from "./view.ts";

/** The view, the one way to change it, and the address the view would have after an intent (for links). */
export interface ViewControl {
  readonly view: View;
  readonly dispatch: (intent: Intent) => void;
  readonly hrefOf: (intent: Intent) => string;
}

export const ViewContext = createContext<ViewControl | null>(null);

export function useView(): ViewControl {
  const control = useContext(ViewContext);
  if (!control) throw new Error("useView needs a ViewContext above it");
  return control;
}

export interface HighlightControl {
  readonly highlight: Highlight;
  /** Everything that lights up together, see `litBy`. */
  readonly lit: Lit;
  readonly setHighlight: (highlight: Highlight) => void;
}

export const HighlightContext = createContext<HighlightStore>(noHighlights);

/** The highlight as a whole, for the map; a single row or mark asks `useLinked` instead. */
export function useHighlight(): HighlightControl {
  const store = useContext(HighlightContext);
  const highlight = useSyncExternalStore(store.subscribe, store.read);
  return { highlight, lit: store.lit(), setHighlight: store.set };
}
