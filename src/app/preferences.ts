import { useSyncExternalStore } from "react";
import type { Language } from "../domain/text.ts";
import type { Theme } from "../view/view.ts";

/**
 * The first of the browser's languages that the atlas speaks; Simplified Chinese, the language of its sources, else. A
 * Chinese reader's region tells the script where the browser does not.
 */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const found = browserLanguages.find((language) => /^(zh|en)\b/i.test(language)) ?? "zh";
  if (/^en\b/i.test(found)) return "en";
  return /^zh-(Hant|TW|HK|MO)\b/i.test(found) ? "zh-Hant" : "zh-Hans";
}

const darkQuery = "(prefers-color-scheme: dark)";

/** The system's theme, live. */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(darkQuery);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => (window.matchMedia(darkQuery).matches ? "dark" : "light"),
  );
}
