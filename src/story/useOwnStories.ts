import { createContext, useContext, useSyncExternalStore } from "react";
import { createOwnStories, type OwnStories, type OwnStoriesStore } from "./ownStories.ts";

/** The stories of this browser. */
export const browserStories: OwnStoriesStore = createOwnStories({
  shelf: () => window.localStorage,
  now: () => new Date().toISOString(),
  elsewhere: (hear) => window.addEventListener("storage", hear),
});

export const OwnStoriesContext = createContext<OwnStoriesStore>(browserStories);

/** The reader's own stories as they are now, and all that can be done to them. */
export function useOwnStories(): { readonly own: OwnStories; readonly store: OwnStoriesStore } {
  const store = useContext(OwnStoriesContext);
  return { own: useSyncExternalStore(store.subscribe, store.read), store };
}
