import type { StepModel } from "../../stage/model.ts";

/** A story that runs by itself: how far the step on show has come. */
export interface Run {
  readonly elapsedMs: number;
  /** Who holds it: a key until it is pressed again, a touch until nobody touches any more. */
  readonly pausedBy: "key" | "touch" | null;
  /** Since anybody last did anything. */
  readonly idleMs: number;
}

export const freshRun: Run = { elapsedMs: 0, pausedBy: null, idleMs: 0 };

/** In a hall a visitor touches the screen and walks away. After so long the story goes on. A judgement of ours. */
export const forgottenMs = 90_000;

/** A jump in time longer than this is a machine that slept: it is not counted. */
const longestTickMs = 2_000;

/** Time passes. `isHeld` while something is open over the step, or the tab is out of sight. */
export function ticked(run: Run, { ms, isHeld }: { readonly ms: number; readonly isHeld: boolean }): Run {
  const passed = Math.min(Math.max(0, ms), longestTickMs);
  const idleMs = run.idleMs + passed;
  const pausedBy = run.pausedBy === "touch" && idleMs >= forgottenMs ? null : run.pausedBy;
  const isStanding = isHeld || pausedBy !== null;
  return { elapsedMs: run.elapsedMs + (isStanding ? 0 : passed), pausedBy, idleMs };
}

/** Somebody holds the story, or lets it go on. */
export function toggled(run: Run, by: "key" | "touch"): Run {
  return { ...run, pausedBy: run.pausedBy === null ? by : null, idleMs: 0 };
}

/** Somebody is there. */
export function noticed(run: Run): Run {
  return { ...run, idleMs: 0 };
}

/** Another step has come on: its time begins. Who held the story still does. */
export function onNewStep(run: Run): Run {
  return { ...run, elapsedMs: 0 };
}

/** The step after this one, counted from 1; after the last comes the first. */
export function stepAfter(step: number, count: number): number {
  return (step % count) + 1;
}

/** The seconds a step stays: those asked for, and never fewer than it takes to read. */
export function stepSeconds(model: StepModel, asked: number): number {
  return Math.max(asked, readingSeconds(model));
}

// How fast a hall reads: slower than at a desk, because people look up late and at the map first. Judgements of ours.
const hanPerSecond = 5;
const wordsPerSecond = 2.5;
const secondsPerRecord = 1.5;
const secondsForMap = 3;

/** How long somebody standing before a step needs for its words, each of its records and the map. */
export function readingSeconds({ title, caption, records }: StepModel): number {
  const text = `${title.text} ${caption.text}`;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Nd}]+/gu)?.length ?? 0;
  const fresh = records.filter(({ isNew }) => isNew).length;
  return Math.ceil(han / hanPerSecond + words / wordsPerSecond + fresh * secondsPerRecord + secondsForMap);
}
