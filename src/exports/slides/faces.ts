import type { Language } from "../../domain/text.ts";

/**
 * Typefaces named in the file. Arial is on every machine or has a substitute of the same widths, so that lines break where
 * they were measured; Chinese takes the face Office brings for its script.
 */
export const latinFace = "Arial";
export const chineseFaces = { Hans: "Microsoft YaHei", Hant: "Microsoft JhengHei" } as const;

export function chineseFace(language: Language): string {
  return language === "zh-Hant" ? chineseFaces.Hant : chineseFaces.Hans;
}

/** The language of a run, for spelling, line breaks and the choice of faces. */
export function runLanguage(language: Language, isPrinted = false): "zh-CN" | "zh-HK" | "en-US" {
  // The sources are printed in Simplified Chinese, whatever the language of the deck.
  if (isPrinted) return "zh-CN";
  return language === "en" ? "en-US" : language === "zh-Hant" ? "zh-HK" : "zh-CN";
}
