import type { Story, StoryStep } from "../domain/story.ts";
import type { LocalText } from "../domain/text.ts";
import { stepAddress } from "../view/storyView.ts";
import type { View } from "../view/view.ts";
import { newStepId, newStoryId } from "./storyIds.ts";

/** A step that shows what a view shows, and says nothing yet. */
export function newStep(
  view: Pick<View, "selection" | "filter" | "camera">,
  more: Partial<Omit<StoryStep, "id" | "view">> = {},
): StoryStep {
  const empty: LocalText = { zh: "", en: "" };
  return {
    id: newStepId(),
    mode: "move",
    view: stepAddress(view),
    title: empty,
    caption: empty,
    note: empty,
    records: [],
    ...more,
  };
}

/** A story of one step. */
export function newStory(
  title: LocalText,
  view: Pick<View, "selection" | "filter" | "camera">,
  step: StoryStep = newStep(view),
): Story {
  return { id: newStoryId(), author: "reader", title, lead: { zh: "", en: "" }, steps: [{ ...step, mode: "move" }] };
}
