import type { Problem } from "../dataset/problem.ts";

/** Something wrong in a story's file, said so that whoever wrote it can find and mend it. */
export interface StoryProblem extends Pick<Problem, "value" | "what" | "mend"> {
  /** Counted from 1. Null where the file as a whole is meant. */
  readonly step: number | null;
  /** The path inside the step or the file, such as "caption.zh". Null where all of it is meant. */
  readonly field: string | null;
}

/** What stands in a file, short enough to be printed, and without what would change the text around it. */
export function shownValue(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  const text = cleanText(String(value)).replaceAll("\n", " ");
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

/**
 * The text without characters that cannot be seen but change how what stands around them reads: control characters,
 * marks that turn the direction of writing, and halves of a character. Line breaks stay.
 */
export function cleanText(text: string): string {
  return text.replace(lineBreaks, "\n").replace(hiddenCharacters, "");
}

/** How many such characters there are. */
export function hiddenCount(text: string): number {
  return text.replace(lineBreaks, "\n").match(hiddenCharacters)?.length ?? 0;
}

const mostShown = 60;
const lineBreaks = /\r\n?|[\u2028\u2029]/gu;
const hiddenCharacters = /[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;
