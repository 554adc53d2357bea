import type { ReadingTable } from "./readingTable.ts";

/**
 * A text as it is compared. `plain` holds letters and digits alone: full-width forms made narrow, case and diacritics
 * dropped, Traditional characters folded into Simplified, spaces and punctuation left out, so that "Xī'ān", "xi an" and
 * "XIAN" are one. The lists run beside it, one item per UTF-16 unit.
 */
export interface SearchText {
  readonly text: string;
  readonly plain: string;
  /** Where each unit begins in `text`, and where it ends. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  /** True where a Latin word or a number begins, or a run of Chinese. */
  readonly startsRun: readonly boolean[];
  /** The syllable of each Chinese character, toneless, ü as u; "" where none is known. No items where there is no Chinese. */
  readonly readings: readonly string[];
}

/** What knows how characters are read and folded; made once from the table that the build wrote. */
export interface Readings {
  readonly fold: (character: string) => string;
  /** A syllable per UTF-16 unit of a folded text; empty where there is none. */
  readonly read: (plain: string) => readonly string[];
}

export function searchText(text: string, readings: Readings): SearchText {
  let plain = "";
  const begins: number[] = [];
  const ends: number[] = [];
  const startsRun: boolean[] = [];
  let before: Script | null = null;
  let hasHan = false;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const folded of foldedCharacters(character, readings)) {
      const script = scriptOf(folded);
      if (script === "none") {
        before = null;
        continue;
      }
      for (let unit = 0; unit < folded.length; unit++) {
        begins.push(at);
        ends.push(end);
        startsRun.push(unit === 0 && script !== before);
      }
      hasHan ||= script === "han";
      plain += folded;
      before = script;
    }
    at = end;
  }
  return { text, plain, begins, ends, startsRun, readings: hasHan ? readings.read(plain) : [] };
}

/** Reads the table: one syllable per character, and words in which a character is read otherwise. */
export function readingsOf(table: ReadingTable): Readings {
  const syllables = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(table.syllables)) {
    for (const character of characters) syllables.set(character, syllable);
  }
  const variants = new Map<string, string>();
  const pairs = [...table.variants];
  for (let i = 0; i + 1 < pairs.length; i += 2) variants.set(pairs[i] ?? "", pairs[i + 1] ?? "");
  const words = Object.entries(table.words).map(([word, read]) => [word, read.split(" ")] as const);
  const starts = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const word of words) {
    const first = word[0].slice(0, 1);
    starts.set(first, [...(starts.get(first) ?? []), word]);
  }
  return {
    fold: (character) => variants.get(character) ?? character,
    read: (plain) => {
      const read = Array.from(plain, (_, index) => syllables.get(plain.charAt(index)) ?? "");
      for (let at = 0; at < plain.length; at++) {
        for (const [word, own] of starts.get(plain.charAt(at)) ?? []) {
          if (!plain.startsWith(word, at)) continue;
          own.forEach((syllable, index) => {
            if (syllable !== "") read[at + index] = syllable;
          });
        }
      }
      return read;
    },
  };
}

type Script = "han" | "latin" | "digit" | "none";

/** True for the characters Chinese is written with. */
export function isHan(character: string): boolean {
  return scriptOf(character) === "han";
}

function scriptOf(character: string): Script {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x61 && code <= 0x7a) return "latin";
  if (code >= 0x30 && code <= 0x39) return "digit";
  if (code >= 0x4e00 && code <= 0x9fff) return "han";
  if (code < 0x80) return "none";
  if (/\p{Script=Han}/u.test(character)) return "han";
  if (/\p{N}/u.test(character)) return "digit";
  return /\p{L}/u.test(character) ? "latin" : "none";
}

/** One character may fold into several (㎡ into m2) or into none (a lone accent). */
function foldedCharacters(character: string, readings: Readings): Iterable<string> {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x4e00 && code <= 0x9fff) return readings.fold(character);
  const bare = character.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(bare, readings.fold);
}
