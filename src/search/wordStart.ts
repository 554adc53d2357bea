import { remember } from "../domain/remember.ts";
import type { SearchText } from "./searchText.ts";

/**
 * True where a word begins: a run of letters or digits, and inside a run of Chinese where the browser's segmenter cuts.
 * Without a segmenter only runs begin words, and matches that start inside one stand a little lower.
 */
export function startsWord(text: SearchText, at: number): boolean {
  return text.startsRun[at] === true || chineseStarts(text).has(text.begins[at] ?? -1);
}

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : undefined;

const chineseStarts = remember(
  ({ text }: SearchText): ReadonlySet<number> =>
    new Set(segmenter ? Array.from(segmenter.segment(text), ({ index }) => index) : []),
);
