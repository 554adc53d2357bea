import type { Story } from "../domain/story.ts";
import { edited, type StoryEdit, typingIn } from "./storyEdit.ts";

/** A story with the way back, and the way forth again. */
export interface History {
  readonly present: Story;
  /** The last one is undone first; each says what was done and how the story was before. */
  readonly past: readonly Moment[];
  /** The last one is redone first; each says what will be done and how the story will be then. */
  readonly future: readonly Moment[];
  /** The field that is being typed in: the next letter belongs to the same moment. */
  readonly typing: string | null;
}

export interface Moment {
  readonly edit: StoryEdit;
  readonly story: Story;
}

/** How far back undo goes. */
export const mostMoments = 100;

export function historyOf(story: Story): History {
  return { present: story, past: [], future: [], typing: null };
}

/** After an edit. One that changes nothing leaves everything as it is. */
export function done(history: History, edit: StoryEdit): History {
  const { past, present, typing } = history;
  const next = edited(present, edit);
  if (next === present) return history;
  const field = typingIn(edit);
  const goesOn = field !== null && field === typing;
  return {
    present: next,
    past: goesOn ? past : [...past, { edit, story: present }].slice(-mostMoments),
    future: [],
    typing: field,
  };
}

/** One moment back; the same history where there is none. */
export function undone(history: History): History {
  const { present, past, future } = history;
  const last = past.at(-1);
  if (!last) return history;
  return {
    present: last.story,
    past: past.slice(0, -1),
    future: [...future, { edit: last.edit, story: present }],
    typing: null,
  };
}

/** What was undone last, done again; the same history where there is nothing. */
export function redone(history: History): History {
  const { present, past, future } = history;
  const next = future.at(-1);
  if (!next) return history;
  return {
    present: next.story,
    past: [...past, { edit: next.edit, story: present }],
    future: future.slice(0, -1),
    typing: null,
  };
}

/** The field is left: what is typed next is a moment of its own. */
export function settled(history: History): History {
  return history.typing === null ? history : { ...history, typing: null };
}
