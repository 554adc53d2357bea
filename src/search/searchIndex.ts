import type { LocalText } from "../domain/text.ts";
import { type Readings, type SearchText, searchText } from "./searchText.ts";

/** Something a reader can look for. */
export interface Findable<Kind extends string = string> {
  /** Unlike all others of its kind. */
  readonly id: string;
  readonly kind: Kind;
  /** What it is called: the title first, then shorter names. */
  readonly names: readonly [LocalText, ...LocalText[]];
  /** Other forms of the name, a printed figure, a type. */
  readonly aliases: readonly LocalText[];
  /** Sentences about it. */
  readonly details: readonly LocalText[];
  /** What it belongs to: a query of several words may name its hub as well. */
  readonly contexts: readonly LocalText[];
}

export type Role = "name" | "alias" | "detail" | "context";

export interface Field {
  readonly role: Role;
  readonly language: "zh" | "en";
  readonly text: SearchText;
  /** The same in the other language. */
  readonly twin: SearchText;
}

export interface Entry<Kind extends string = string> {
  readonly findable: Findable<Kind>;
  readonly title: { readonly zh: SearchText; readonly en: SearchText };
  readonly fields: readonly Field[];
}

/** Everything that can be found, folded once. A value: it can be joined with another and searched at any time. */
export interface SearchIndex<Kind extends string = string> {
  readonly entries: readonly Entry<Kind>[];
  readonly readings: Readings;
}

export function searchIndex<Kind extends string>(
  findables: readonly Findable<Kind>[],
  readings: Readings,
): SearchIndex<Kind> {
  // Hubs and bodies are the context of many records: each text is folded once.
  const folded = new Map<string, SearchText>();
  const fold = (text: string) => {
    const found = folded.get(text) ?? searchText(text, readings);
    folded.set(text, found);
    return found;
  };
  return { entries: findables.map((findable) => entry(findable, fold)), readings };
}

export function joinIndexes<A extends string, B extends string>(
  a: SearchIndex<A>,
  b: SearchIndex<B>,
): SearchIndex<A | B> {
  return { entries: [...a.entries, ...b.entries], readings: a.readings };
}

function entry<Kind extends string>(findable: Findable<Kind>, fold: (text: string) => SearchText): Entry<Kind> {
  const { names, aliases, details, contexts } = findable;
  const fields = (role: Role, texts: readonly LocalText[]) =>
    texts.flatMap(({ zh, en }): Field[] => [
      { role, language: "zh", text: fold(zh), twin: fold(en) },
      // Figures and names that are the same in both languages need no second look.
      ...(en === zh ? [] : [{ role, language: "en", text: fold(en), twin: fold(zh) } as const]),
    ]);
  return {
    findable,
    title: { zh: fold(names[0].zh), en: fold(names[0].en) },
    fields: [
      ...fields("name", names),
      ...fields("alias", aliases),
      ...fields("detail", details),
      ...fields("context", contexts),
    ],
  };
}
