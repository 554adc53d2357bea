import { createContext, useContext } from "react";
import type { Highlight } from "./highlight.ts";
import type { Intent } from "./intent.ts";
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
  readonly setHighlight: (highlight: Highlight) => void;
}

export const HighlightContext = createContext<HighlightControl>({ highlight: null, setHighlight: () => {} });

export function useHighlight(): HighlightControl {
  return useContext(HighlightContext);
}
