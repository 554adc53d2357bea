import type { Dataset } from "../../domain/dataset.ts";
import { aspectsAsked, type Filter, isFiltering, linksLeft, without } from "../../domain/filter.ts";
import { type Emptiness, emptiness, leaves, type Relaxation } from "../../domain/relaxation.ts";
import type { Language } from "../../domain/text.ts";
import { type FilterMessages, filterMessages } from "../../i18n/messages/filters.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { choiceLabel, filterModel } from "./model.ts";

/** What stands over a map that a filter has emptied. */
export interface EmptyModel {
  readonly headline: string;
  /** Which of the choices do it; null where all of them do, and the headline has said so. */
  readonly cause: string | null;
  /** The smallest relaxation first, then every single choice that helps. */
  readonly ways: readonly [Way, ...Way[]];
}

/** One click that leaves something, and how much. */
export interface Way {
  readonly key: string;
  readonly label: string;
  readonly next: Filter;
}

/** Null while the map draws anything, or where no filter would help. */
export function emptyModel(dataset: Dataset, filter: Filter, language: Language): EmptyModel | null {
  if (!isFiltering(filter)) return null;
  const empty = emptiness(dataset, filter, "drawn");
  if (!empty) return null;
  const words = messagesIn(filterMessages, language);
  const rail = filterModel(dataset, filter, language);
  const labelled = ({ removed }: Relaxation) => removed.map((aspect) => choiceLabel(rail, aspect, words));
  const drawn = distinct([empty.smallest, ...empty.singles]).map(
    (relaxation): Way => ({
      key: relaxation.removed.join(),
      label: words.relax(labelled(relaxation), relaxation.left),
      next: relaxation.filter,
    }),
  );
  const [smallest, ...others] = drawn;
  if (!smallest) return null;
  return {
    headline: headline(dataset, filter, words),
    cause: cause(dataset, filter, empty, language),
    ways: [smallest, ...others, ...recordWays()],
  };

  /** Where nothing at all is left, taking back less may bring records that no map draws. */
  function recordWays(): readonly Way[] {
    const smallestToRecords = emptiness(dataset, filter, "records")?.smallest;
    if (!smallestToRecords || !empty || smallestToRecords.removed.length >= empty.smallest.removed.length) return [];
    return [
      {
        key: `records-${smallestToRecords.removed.join()}`,
        label: words.relaxToRecords(labelled(smallestToRecords), smallestToRecords.left),
        next: smallestToRecords.filter,
      },
    ];
  }
}

function headline(dataset: Dataset, filter: Filter, words: FilterMessages): string {
  const links = linksLeft(dataset, filter).length;
  if (links > 0) return words.noneDrawn(links);
  return leaves(dataset, filter, "records") > 0 ? words.noLinkLeft : words.nothingAtAll;
}

/** The conflicting choices as they are without the others: a direction seen from hubs, for one, is another without. */
function cause(dataset: Dataset, filter: Filter, { conflict, undrawn }: Emptiness, language: Language): string | null {
  const others = aspectsAsked(filter).filter((aspect) => !conflict.includes(aspect));
  if (undrawn > 0 && others.length === 0) return null;
  const words = messagesIn(filterMessages, language);
  const rail = filterModel(dataset, without(filter, others), language);
  const labels = conflict.map((aspect) => choiceLabel(rail, aspect, words));
  const [first = "", second = ""] = labels;
  if (undrawn > 0) return words.onlyUndrawn(labels);
  if (conflict.join() === "sectors") return words.sectorWithoutLink(first);
  if (conflict.join() === "sectors,families") return words.untied(first, second);
  return words.noLinkPasses(labels);
}

function distinct(relaxations: readonly Relaxation[]): readonly Relaxation[] {
  return [...new Map(relaxations.map((relaxation) => [relaxation.removed.join(), relaxation])).values()];
}
