import type { Language } from "../domain/text.ts";

/** Things of one kind: "河套、南山", "Hetao, Nanshan". */
export function list(things: readonly string[], language: Language): string {
  return things.join(language === "en" ? ", " : "、");
}

/** Parts that make up one clause: "单向，国际", "one way, international". */
export function clause(parts: readonly string[], language: Language): string {
  return parts.join(language === "en" ? ", " : "，");
}

/** Clauses of equal weight: "月日印出；原文写“12月12日”". */
export function clauses(parts: readonly string[], language: Language): string {
  return parts.join(language === "en" ? "; " : "；");
}

/** Sentences in a row; the last one stays open, because a row of a table has no full stop. */
export function sentences(parts: readonly string[], language: Language): string {
  return parts.join(language === "en" ? ". " : "。");
}

/** A lead and what it announces: "日期为推断：取发布日", "the date is inferred: …". */
export function colon([lead, what]: readonly [string, string], language: Language): string {
  return `${lead}${language === "en" ? ": " : "："}${what}`;
}

/** Words as a source prints them; the sources are Chinese, so are the marks, whatever the reader's language. */
export function quoted(phrase: string): string {
  return `“${phrase}”`;
}
