import { inScript, type Language, type WrittenLanguage } from "../domain/text.ts";

const numerals: Readonly<Record<WrittenLanguage, readonly string[]>> = {
  "zh-Hans": ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** A count as a word before a noun, up to ten: "两", "two"; in figures beyond. */
export function countWord(count: number, language: Language): string {
  const words = language === "en" ? numerals.en : numerals["zh-Hans"];
  return inScript(words[count] ?? String(count), language);
}

/** With a capital where the script has one. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
