/** The languages a reader can choose. Traditional Chinese will be converted from Simplified at build time. */
export const languages = ["zh-Hans", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in the dataset, in every language the dataset is written in. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The text in the reader's language. */
export function say(text: LocalText, language: Language): string {
  return language === "en" ? text.en : text.zh;
}

/**
 * The long text where it fits, else the short one. The room is counted in Latin characters; a Chinese one takes two.
 */
export function sayWithin(room: number, long: LocalText, short: LocalText, language: Language): string {
  const text = say(long, language);
  return language === "en" ? (text.length <= room ? text : short.en) : text.length * 2 <= room ? text : short.zh;
}
