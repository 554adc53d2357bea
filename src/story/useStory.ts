import { use } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Story } from "../domain/story.ts";
import { useHash } from "../view/address.ts";
import { sharedStory, type SharedStory } from "./sharedStory.ts";
import { useOwnStories } from "./useOwnStories.ts";

/**
 * The story of this id: one of the dataset, a reader's own, or the one the address carries. Null where there is none (any
 * more). Waits (suspends) for a moment while a story in the address is unpacked.
 */
export function useStory(dataset: Dataset, id: string | null): Story | null {
  const { own } = useOwnStories();
  const shared = useSharedStory(id);
  if (shared?.parsed.ok) return shared.parsed.story;
  return (
    dataset.stories.find((story) => story.id === id) ?? own.stories.find(({ story }) => story.id === id)?.story ?? null
  );
}

/** The story the address carries, or what is wrong with it. Null where another story is asked for, or it carries none. */
export function useSharedStory(id: string | null): SharedStory | null {
  const hash = useHash();
  return id === "shared" && hash !== "" ? use(sharedStory(hash)) : null;
}
