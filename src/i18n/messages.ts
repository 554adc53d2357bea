import { createContext, useContext } from "react";
import type { Language } from "../domain/text.ts";

/** The words of one part of the page, in every language; a missing or extra key does not compile. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

export const LanguageContext = createContext<Language>("zh-Hans");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a catalogue in the reader's language. */
export function useMessages<Words>(catalogue: Catalogue<Words>): Words {
  return messagesIn(catalogue, useLanguage());
}

/** The words of a catalogue in a language. */
export function messagesIn<Words>(catalogue: Catalogue<Words>, language: Language): Words {
  return catalogue[language];
}
