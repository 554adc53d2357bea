import { useSyncExternalStore } from "react";

/**
 * The query part of the browser's address as a store: reading subscribes, writing notifies. There is no second copy of
 * the view anywhere, so back and forward need no code of their own.
 */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

/** Chosen things go onto the history, so that the back button undoes them. */
export function pushSearch(search: string): void {
  if (search === window.location.search) return;
  window.history.pushState(null, "", addressOf(search));
  notify();
}

/** What is still on its way takes the place of what it came from. Callers keep to a few times a second. */
export function replaceSearchNow(search: string): void {
  if (search === window.location.search) return;
  window.history.replaceState(null, "", addressOf(search));
  notify();
}

/**
 * Camera moves replace the current entry. Browsers limit how often (Safari: 100 times in 30 seconds), so the last of a
 * quick series is written after a pause.
 */
export function replaceSearch(makeSearch: (current: string) => string): void {
  pending = makeSearch;
  if (timer === undefined) timer = window.setTimeout(flush, 350);
}

const listeners = new Set<() => void>();
let pending: ((current: string) => string) | null = null;
let timer: number | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

function flush(): void {
  const makeSearch = pending;
  timer = undefined;
  pending = null;
  if (makeSearch) replaceSearchNow(makeSearch(window.location.search));
}

function addressOf(search: string): string {
  return `${window.location.pathname}${search}`;
}

function notify(): void {
  for (const listener of listeners) listener();
}
