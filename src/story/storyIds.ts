import type { StepId, StoryId } from "../domain/ids.ts";

/** An id nobody has given before, in this browser or another. */
export function newStoryId(): StoryId {
  return `own-${randomName()}` as StoryId;
}

export function newStepId(): StepId {
  return `step-${randomName()}` as StepId;
}

/** The id of a story that came in a link. */
export const sharedStoryId = "shared" as StoryId;

/** The id of a reader's story, where the text is one. */
export function findStoryId(text: string): StoryId | undefined {
  return /^own-[a-z0-9]{1,40}$/u.test(text) ? (text as StoryId) : undefined;
}

/** The id of a step that has none of its own: its place in the story as it was read. */
export function placeId(story: StoryId, index: number): StepId {
  return `${story}-${index + 1}` as StepId;
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join("");
}
