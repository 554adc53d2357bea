import type { Language } from "../domain/text.ts";

/** Every language by the name it gives itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
  en: "English",
};
