import type { Dataset } from "../domain/dataset.ts";
import type { Story } from "../domain/story.ts";

/** The story of this id: one of the dataset, or a reader's own. Null where there is none (any more). */
export function useStory(dataset: Dataset, id: string | null): Story | null {
  return dataset.stories.find((story) => story.id === id) ?? null;
}
