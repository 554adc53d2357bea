import type { Dataset } from "../domain/dataset.ts";
import { type Highlight, sameHighlight } from "./highlight.ts";
import { type Lit, litBy, nothingLit } from "./lit.ts";

/** What the pointer rests on, kept outside React's tree so that a hover redraws only what lights up or goes dark. */
export interface HighlightStore {
  readonly read: () => Highlight;
  readonly lit: () => Lit;
  readonly set: (highlight: Highlight) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createHighlightStore(dataset: Dataset): HighlightStore {
  let highlight: Highlight = null;
  let lit: Lit = nothingLit;
  const listeners = new Set<() => void>();
  return {
    read: () => highlight,
    lit: () => lit,
    set(next) {
      if (sameHighlight(next, highlight)) return;
      highlight = next;
      lit = litBy(dataset, next);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Where nothing provides a store, as in a test of one component, nothing lights up. */
export const noHighlights: HighlightStore = {
  read: () => null,
  lit: () => nothingLit,
  set: () => {},
  subscribe: () => () => {},
};
