import { useSyncExternalStore } from "react";
import type { Page } from "./view.ts";

/**
 * The query part of the browser's address as a store: reading subscribes, writing notifies. There is no second copy of
 * the view anywhere, so back and forward need no code of their own.
 */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, currentSearch);
}

/**
 * The query as it stands. Where the browser does not let the page write its address (some do not for a file, or too often
 * in a short time), it is kept here until the address can be written again, or changes by itself.
 */
export function currentSearch(): string {
  const { search } = window.location;
  return unwritten !== null && unwritten.over === search ? unwritten.search : search;
}

/** The part of the address behind "#", which no browser sends to a server: a story that came in a link. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}

/** The hash that goes on with the address: a story in a link stays while it is presented, read or printed, and no longer. */
export function keptHash(search: string): string {
  const parameters = new URLSearchParams(search);
  const isStory = parameters.get("story") === "shared" && storyPages.some((page) => page === parameters.get("view"));
  return isStory ? window.location.hash : "";
}

/** Chosen things go onto the history, so that the back button undoes them. */
export function pushSearch(search: string): void {
  if (search !== currentSearch()) write("pushState", search);
}

/** Goes to a part of the page, "#changes". Whatever holds that part listens for the hash, also where it arrives later. */
export function goToAnchor(anchor: string): void {
  window.history.replaceState(null, "", `${window.location.pathname}${window.location.search}#${anchor}`);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** What is still on its way takes the place of what it came from. Callers keep to a few times a second. */
export function replaceSearchNow(search: string): void {
  if (search !== currentSearch()) write("replaceState", search);
}

/**
 * Camera moves replace the current entry. Browsers limit how often (Safari: 100 times in 30 seconds), so the last of a
 * quick series is written after a pause.
 */
export function replaceSearch(makeSearch: (current: string) => string): void {
  pending = makeSearch;
  if (timer === undefined) timer = window.setTimeout(flush, 350);
}

const storyPages: readonly Page[] = ["stories", "present", "speaker", "handout"];
const listeners = new Set<() => void>();
let pending: ((current: string) => string) | null = null;
let timer: number | undefined;
/** A query that could not be written, and the one that stands in the address instead. */
let unwritten: { readonly over: string; readonly search: string } | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
  };
}

function flush(): void {
  const makeSearch = pending;
  timer = undefined;
  pending = null;
  if (makeSearch) replaceSearchNow(makeSearch(currentSearch()));
}

function write(how: "pushState" | "replaceState", search: string): void {
  try {
    window.history[how](null, "", `${window.location.pathname}${search}${keptHash(search)}`);
    unwritten = null;
  } catch {
    unwritten = { over: window.location.search, search };
  }
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}
