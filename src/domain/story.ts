import type { StepId, StoryId } from "./ids.ts";
import type { LocalText } from "./text.ts";

/** move: the map goes to the view of the step; add: the map stays, and what the step shows joins what is shown already. */
export const stepModes = ["move", "add"] as const;
export type StepMode = (typeof stepModes)[number];

/**
 * Texts of a step may quote a record: "{obs-chan-02}" stands for that figure, with bound and unit, in the reader's
 * language; of an event, link or instrument it stands for the date. So no text of a story can say another number than
 * the atlas does.
 */
export interface StoryStep {
  readonly id: StepId;
  readonly mode: StepMode;
  /** The address of what the map shows, without "?" and without page, language or theme: "corridor=chancheng~nanshan". */
  readonly view: string;
  readonly title: LocalText;
  readonly caption: LocalText;
  /** What the speaker says; only the speaker sees it. */
  readonly note: LocalText;
  /** The records the step shows and rests on, in the order in which they are shown. */
  readonly records: readonly string[];
}

export interface Story {
  readonly id: StoryId;
  /** A reader's own story is their word: the atlas vouches for the records it cites and for nothing else. */
  readonly author: "atlas" | "reader";
  readonly title: LocalText;
  readonly lead: LocalText;
  readonly steps: readonly [StoryStep, ...StoryStep[]];
}

/** The ids quoted in a text, in order, each as often as it is quoted. */
export function quotedRecords(text: string): readonly string[] {
  return [...text.matchAll(quotation)].flatMap(([, id]) => id ?? []);
}

/** A text cut at its quotations: plain texts, and ids of quoted records. */
export function textPieces(text: string): readonly ({ readonly text: string } | { readonly record: string })[] {
  return text
    .split(quotation)
    .map((piece, index) => (index % 2 === 1 ? { record: piece } : { text: piece }))
    .filter((piece) => "record" in piece || piece.text !== "");
}

const quotation = /\{([a-z0-9][a-z0-9@_-]*)\}/gu;

/** Where the step stands that last moved the map, counted from 0: the step itself, or one before it. */
export function lastMove(story: Story, index: number): number {
  const found = story.steps.slice(0, index + 1).findLastIndex(({ mode }) => mode === "move");
  return Math.max(0, found);
}

/** The records on show at a step: those that steps since the last move have added, each once, in order. */
export function shownRecords(story: Story, index: number): readonly string[] {
  return [...new Set(story.steps.slice(lastMove(story, index), index + 1).flatMap(({ records }) => records))];
}
