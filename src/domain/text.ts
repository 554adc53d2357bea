import { converter, type ScriptTable } from "./script.ts";

/** The languages a reader can choose. */
export const languages = ["zh-Hans", "zh-Hant", "en"] as const;
export type Language = (typeof languages)[number];

/** The languages texts are written in. Traditional Chinese is Simplified in other characters, see `traditional`. */
export type WrittenLanguage = Exclude<Language, "zh-Hant">;

/** A text in the dataset, in every language the dataset is written in. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The text in the reader's language. */
export function say(text: LocalText, language: Language): string {
  return language === "en" ? text.en : inScript(text.zh, language);
}

/**
 * The long text where it fits, else the short one. The room is counted in Latin characters; a Chinese one takes two.
 */
export function sayWithin(room: number, long: LocalText, short: LocalText, language: Language): string {
  const text = say(long, language);
  return text.length * (language === "en" ? 1 : 2) <= room ? text : say(short, language);
}

/** A text of ours written in Simplified characters, in the reader's. Printed words of a source never pass through here. */
export function inScript(text: string, language: Language): string {
  return language === "zh-Hant" ? traditional(text) : text;
}

/** The text in Traditional characters, once the table for them has arrived; as it is before that. */
export function traditional(text: string): string {
  if (convert === null) return text;
  const known = converted.get(text);
  if (known !== undefined) return known;
  const result = convert(text);
  converted.set(text, result);
  return result;
}

/**
 * Gives the table for Traditional characters. It arrives like a typeface: once, before the first text that needs it, and
 * says the same from then on.
 */
export function teachTraditional(table: ScriptTable): void {
  convert = converter(table);
  converted.clear();
}

/** True once texts can be said in Traditional characters. */
export function knowsTraditional(): boolean {
  return convert !== null;
}

let convert: ((text: string) => string) | null = null;
const converted = new Map<string, string>();
