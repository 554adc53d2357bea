import type { StepId } from "../domain/ids.ts";
import type { Story, StoryStep } from "../domain/story.ts";
import { storyLimits } from "./storyFile.ts";
import { cleanText } from "./storyProblem.ts";

/** The languages a reader writes a story in. */
export const storyLanguages = ["zh", "en"] as const;
export type StoryLanguage = (typeof storyLanguages)[number];

export const storyTexts = ["title", "lead"] as const;
export const stepTexts = ["title", "caption", "note"] as const;
export type StoryTextField = (typeof storyTexts)[number];
export type StepTextField = (typeof stepTexts)[number];

/** What can be done to a story. Places are counted from 0. */
export type StoryEdit =
  | {
      readonly type: "write-story";
      readonly field: StoryTextField;
      readonly language: StoryLanguage;
      readonly text: string;
    }
  | {
      readonly type: "write-step";
      readonly step: StepId;
      readonly field: StepTextField;
      readonly language: StoryLanguage;
      readonly text: string;
    }
  | { readonly type: "set-mode"; readonly step: StepId; readonly mode: StoryStep["mode"] }
  | { readonly type: "set-view"; readonly step: StepId; readonly view: string }
  | { readonly type: "cite"; readonly step: StepId; readonly record: string }
  | { readonly type: "uncite"; readonly step: StepId; readonly record: string }
  | { readonly type: "add-step"; readonly step: StoryStep; readonly at: number }
  | { readonly type: "duplicate-step"; readonly step: StepId; readonly copy: StepId }
  | { readonly type: "remove-step"; readonly step: StepId }
  | { readonly type: "move-step"; readonly step: StepId; readonly to: number }
  /** Another window has changed the story. */
  | { readonly type: "take-over"; readonly story: Story };

/**
 * The story after an edit; the same object where nothing changes. The first step always moves the map, a story keeps at
 * least one step, and what goes beyond the limits of a file is not taken.
 */
export function edited(story: Story, edit: StoryEdit): Story {
  switch (edit.type) {
    case "write-story": {
      const text = withinLimit(edit.text);
      if (story[edit.field][edit.language] === text) return story;
      return { ...story, [edit.field]: { ...story[edit.field], [edit.language]: text } };
    }
    case "write-step":
      return withStep(story, edit.step, (step) => {
        const text = withinLimit(edit.text);
        if (step[edit.field][edit.language] === text) return step;
        return { ...step, [edit.field]: { ...step[edit.field], [edit.language]: text } };
      });
    case "set-mode":
      return withStep(story, edit.step, (step) => (step.mode === edit.mode ? step : { ...step, mode: edit.mode }));
    case "set-view":
      return withStep(story, edit.step, (step) => (step.view === edit.view ? step : { ...step, view: edit.view }));
    case "cite":
      return withStep(story, edit.step, (step) =>
        step.records.includes(edit.record) || step.records.length >= storyLimits.records
          ? step
          : { ...step, records: [...step.records, edit.record] },
      );
    case "uncite":
      return withStep(story, edit.step, (step) =>
        step.records.includes(edit.record)
          ? { ...step, records: step.records.filter((record) => record !== edit.record) }
          : step,
      );
    case "add-step":
      return withSteps(story, story.steps.toSpliced(edit.at, 0, edit.step));
    case "duplicate-step": {
      const at = placeOf(story, edit.step);
      const original = story.steps[at];
      return original ? withSteps(story, story.steps.toSpliced(at + 1, 0, { ...original, id: edit.copy })) : story;
    }
    case "remove-step":
      return withSteps(
        story,
        story.steps.filter(({ id }) => id !== edit.step),
      );
    case "move-step": {
      const from = placeOf(story, edit.step);
      const moved = story.steps[from];
      const to = Math.max(0, Math.min(story.steps.length - 1, edit.to));
      return moved && from !== to ? withSteps(story, story.steps.toSpliced(from, 1).toSpliced(to, 0, moved)) : story;
    }
    case "take-over":
      return edit.story;
  }
}

/** Where a step stands, counted from 0; -1 where the story has no such step. */
export function placeOf(story: Story, step: StepId): number {
  return story.steps.findIndex(({ id }) => id === step);
}

/** Equal for edits that go on typing in one field: together they are undone at once. Null for all others. */
export function typingIn(edit: StoryEdit): string | null {
  if (edit.type === "write-story") return `${edit.field} ${edit.language}`;
  if (edit.type === "write-step") return `${edit.step} ${edit.field} ${edit.language}`;
  return null;
}

function withinLimit(text: string): string {
  return cleanText(text).slice(0, storyLimits.text);
}

function withStep(story: Story, id: StepId, change: (step: StoryStep) => StoryStep): Story {
  const at = placeOf(story, id);
  const step = story.steps[at];
  const changed = step && change(step);
  return changed && changed !== step ? withSteps(story, story.steps.with(at, changed)) : story;
}

function withSteps(story: Story, steps: readonly StoryStep[]): Story {
  const [first, ...rest] = steps;
  if (!first || steps.length > storyLimits.steps) return story;
  return { ...story, steps: [first.mode === "move" ? first : { ...first, mode: "move" }, ...rest] };
}
