import { createContext, useContext } from "react";
import { knowsTraditional, type Language, traditional, type WrittenLanguage } from "../domain/text.ts";

/** The words of one part of the page, in every written language; a missing or extra key does not compile. */
export type Catalogue<Words> = Readonly<Record<WrittenLanguage, Words>>;

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
  if (language === "en") return catalogue.en;
  // What is derived is kept, so nothing may be derived before the table is there.
  return language === "zh-Hant" && knowsTraditional() ? inTraditional(catalogue["zh-Hans"]) : catalogue["zh-Hans"];
}

const derived = new WeakMap<object, unknown>();

/**
 * The same words in Traditional characters: texts, texts in lists, and what functions answer. What a function is given
 * comes back as it was: names are in the reader's script already, printed words stay as they are printed.
 */
function inTraditional<Words>(words: Words): Words {
  if (typeof words === "string") return traditional(words) as Words;
  if ((typeof words !== "object" && typeof words !== "function") || words === null) return words;
  const known = derived.get(words);
  if (known !== undefined) return known as Words;
  const result = typeof words === "function" ? derivedFunction(words as unknown as Answer) : derivedRecord(words);
  derived.set(words, result);
  return result as Words;
}

function derivedRecord(words: object): unknown {
  if (Array.isArray(words)) return words.map(inTraditional);
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, inTraditional(value)]));
}

type Answer = (...given: readonly unknown[]) => unknown;

function derivedFunction(answer: Answer): Answer {
  return (...given) => around(answer(...given), textsIn(given));
}

/** Converts an answer except for the given texts inside it. */
function around(answer: unknown, given: readonly string[]): unknown {
  if (typeof answer !== "string") return inTraditional(answer);
  const [text, ...others] = given;
  if (text === undefined) return traditional(answer);
  return answer
    .split(text)
    .map((part) => around(part, others))
    .join(text);
}

/** The texts with Chinese in them, the longest first, however deep in what was given. */
function textsIn(given: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (/\p{Script=Han}/u.test(value)) found.add(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(given);
  return [...found].toSorted((a, b) => b.length - a.length);
}
