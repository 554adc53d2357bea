import { aspectsAsked, type Filter, type FilterAspect, without } from "../domain/filter.ts";
import type { Language } from "../domain/text.ts";
import { panelMessages } from "./messages/panels.ts";
import { messagesIn } from "./messages.ts";

export type HiddenThing = "links" | "figures" | "mentions" | "charts" | "events" | "instruments";

/** What a filter hides from a list, and the filter that would show it again. */
export interface HiddenModel {
  readonly text: string;
  readonly action: string;
  readonly next: Filter;
}

/**
 * The line under a list that a filter has shortened, or null where nothing is hidden. `concerns` are the questions this
 * kind of record answers to, see `answers` in domain/filter; clearing those shows the whole list.
 */
export function hiddenModel(
  hidden: { readonly count: number; readonly what: HiddenThing },
  filter: Filter,
  concerns: readonly FilterAspect[],
  language: Language,
): HiddenModel | null {
  const active = aspectsAsked(filter).filter((aspect) => concerns.includes(aspect));
  if (hidden.count === 0 || active.length === 0) return null;
  const words = messagesIn(panelMessages, language);
  const names = active.map((aspect) => words.filterAspect[aspect]);
  return {
    text: words.hidden(words.hiddenThings[hidden.what](hidden.count), names),
    action: words.clearFilters(names),
    next: without(filter, active),
  };
}

/**
 * What to say under a list that an active filter leaves as it is: "Not filtered by sector." Null where the filter asks
 * for nothing but what this kind of record answers to.
 */
export function unfilteredNote(filter: Filter, concerns: readonly FilterAspect[], language: Language): string | null {
  const ignored = aspectsAsked(filter).filter((aspect) => !concerns.includes(aspect));
  if (ignored.length === 0) return null;
  const words = messagesIn(panelMessages, language);
  return words.notFilteredBy(ignored.map((aspect) => words.filterAspect[aspect]));
}
