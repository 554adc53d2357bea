import type { Filter } from "../domain/filter.ts";
import type { Language } from "../domain/text.ts";
import { panelMessages } from "./messages/panels.ts";
import { messagesIn } from "./messages.ts";

/** What a filter hides from a list, and the filter that would show it again. */
export interface HiddenModel {
  readonly text: string;
  readonly action: string;
  readonly next: Filter;
}

const aspects = ["sectors", "families", "statuses"] as const;
export type FilterAspect = (typeof aspects)[number];

/**
 * The line under a list that a filter has shortened, or null where nothing is hidden. `concerns` are the parts of the
 * filter that this kind of record answers to; clearing those shows the whole list.
 */
export function hiddenModel(
  hidden: { readonly count: number; readonly what: "links" | "figures" | "mentions" | "charts" },
  filter: Filter,
  concerns: readonly FilterAspect[],
  language: Language,
): HiddenModel | null {
  const active = concerns.filter((aspect) => filter[aspect].length > 0);
  if (hidden.count === 0 || active.length === 0) return null;
  const words = messagesIn(panelMessages, language);
  const names = active.map((aspect) => words.filterAspect[aspect]);
  const cleared = Object.fromEntries(active.map((aspect) => [aspect, []]));
  return {
    text: words.hidden(words.hiddenThings[hidden.what](hidden.count), names),
    action: words.clearFilters(names),
    next: { ...filter, ...cleared },
  };
}

/**
 * What to say under a list that an active filter leaves as it is: "Not filtered by sector." Null where the filter asks
 * for nothing but what this kind of record answers to.
 */
export function unfilteredNote(filter: Filter, concerns: readonly FilterAspect[], language: Language): string | null {
  const ignored = aspects.filter((aspect) => filter[aspect].length > 0 && !concerns.includes(aspect));
  if (ignored.length === 0) return null;
  const words = messagesIn(panelMessages, language);
  return words.notFilteredBy(ignored.map((aspect) => words.filterAspect[aspect]));
}
