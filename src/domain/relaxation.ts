import type { Dataset } from "./dataset.ts";
import { drawnCount } from "./facets.ts";
import {
  applyFilter,
  aspectsAsked,
  type Filter,
  type FilterAspect,
  filterAspects,
  linksLeft,
  without,
} from "./filter.ts";

/** What a filter should leave some of: links the map draws, or records of any kind. */
export type Goal = "drawn" | "records";

/** A filter that asks for less, and what it leaves. */
export interface Relaxation {
  readonly removed: readonly FilterAspect[];
  readonly filter: Filter;
  /** How much of the goal it leaves, at least one. */
  readonly left: number;
}

/** Why a filter leaves nothing, and the ways out. */
export interface Emptiness {
  /**
   * The fewest of its choices that leave nothing even without the others. Nothing passes all of these at once; fewer of
   * them leave something.
   */
  readonly conflict: readonly FilterAspect[];
  /** How many links pass the conflicting choices all the same; with the goal "drawn" none of them is. */
  readonly undrawn: number;
  /** The fewest choices to remove; of those, the removal that leaves most. */
  readonly smallest: Relaxation;
  /** Each choice that helps when it alone is removed, the one that leaves most first. */
  readonly singles: readonly Relaxation[];
}

/**
 * Why the filter leaves nothing of the goal; null where it leaves something, or where the dataset has nothing of it at
 * all. A choice is one question with all its answers: of several answers any is enough, so that taking one back would
 * only leave less. Equal ways stand in the order of `filterAspects`.
 */
export function emptiness(dataset: Dataset, filter: Filter, goal: Goal): Emptiness | null {
  const asked = aspectsAsked(filter);
  if (leaves(dataset, filter, goal) > 0) return null;
  const relaxations = (size: number) =>
    combinations(asked, size)
      .map((removed): Relaxation => {
        const relaxed = without(filter, removed);
        return { removed, filter: relaxed, left: leaves(dataset, relaxed, goal) };
      })
      .filter(({ left }) => left > 0)
      .toSorted((a, b) => b.left - a.left);
  const [smallest] = firstOf(asked.length, relaxations);
  const [conflict] = firstOf(asked.length, (size) =>
    combinations(asked, size).filter((kept) => leaves(dataset, only(filter, kept), goal) === 0),
  );
  if (!smallest || !conflict) return null;
  return {
    conflict,
    undrawn: linksLeft(dataset, only(filter, conflict)).length,
    smallest,
    singles: relaxations(1),
  };
}

/** How much of the goal a filter leaves. */
export function leaves(dataset: Dataset, filter: Filter, goal: Goal): number {
  if (goal === "drawn") return drawnCount(dataset, linksLeft(dataset, filter));
  return Object.values(applyFilter(dataset, filter)).reduce((sum, records) => sum + records.length, 0);
}

/** The filter that asks these questions alone. */
function only(filter: Filter, aspects: readonly FilterAspect[]): Filter {
  return without(
    filter,
    filterAspects.filter((aspect) => !aspects.includes(aspect)),
  );
}

/** What the smallest size with any answer gives. */
function firstOf<T>(largest: number, answersOf: (size: number) => readonly T[]): readonly T[] {
  for (let size = 1; size <= largest; size += 1) {
    const found = answersOf(size);
    if (found.length > 0) return found;
  }
  return [];
}

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}
