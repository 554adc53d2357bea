import type { HubId } from "./ids.ts";
import type { AnswerState } from "./needs.ts";

/** The weights a reader can give; none at all drops a need. */
export const weights = [1, 2, 3, 4, 5] as const;

/** A need with the reader's weight and what is known of it for each hub. */
export interface Criterion {
  readonly id: string;
  readonly weight: number;
  readonly answers: ReadonlyMap<HubId, AnswerState>;
}

/**
 * How much of what was asked for a hub meets, as weights: `low` counts what is met today, `high` adds all that is
 * planned, unclear or not reported, because unknown is not "no". `total` is everything asked for.
 */
export interface Score {
  readonly low: number;
  readonly high: number;
  readonly total: number;
}

export function scoreOf(criteria: readonly Criterion[], hub: HubId): Score {
  return {
    low: sum(criteria, ({ answers }) => bounds(answers, hub).low),
    high: sum(criteria, ({ answers }) => bounds(answers, hub).high),
    total: sum(criteria, () => 1),
  };
}

/**
 * How two hubs stand to each other. ahead: more is met at `first` however the unknowns turn out; not-behind: at least as
 * much, however they turn out; level: the same, however they turn out; leads: more is met on what is reported, but the
 * unknowns can turn it round; open: the same is met on what is reported, and the unknowns decide.
 */
export interface Relation {
  readonly type: "ahead" | "not-behind" | "level" | "leads" | "open";
  readonly first: HubId;
  readonly second: HubId;
}

/**
 * The relation of two hubs, need by need: the unknowns of one hub are not tied to those of the other, so the difference
 * of the scores is smallest where all unknowns of `a` turn out no and those of `b` yes, and largest the other way round.
 */
export function relationOf(criteria: readonly Criterion[], a: HubId, b: HubId): Relation {
  const part = ({ answers }: Criterion) => ({ a: bounds(answers, a), b: bounds(answers, b) });
  const least = sum(criteria, (criterion) => part(criterion).a.low - part(criterion).b.high);
  const most = sum(criteria, (criterion) => part(criterion).a.high - part(criterion).b.low);
  const today = sum(criteria, (criterion) => part(criterion).a.low - part(criterion).b.low);
  if (least === 0 && most === 0) return { type: "level", first: a, second: b };
  if (least >= 0) return { type: least > 0 ? "ahead" : "not-behind", first: a, second: b };
  if (most <= 0) return { type: most < 0 ? "ahead" : "not-behind", first: b, second: a };
  if (today === 0) return { type: "open", first: a, second: b };
  return today > 0 ? { type: "leads", first: a, second: b } : { type: "leads", first: b, second: a };
}

/** The relations of all pairs, in the order of the hubs. */
export function relationsOf(criteria: readonly Criterion[], hubs: readonly HubId[]): readonly Relation[] {
  return pairs(hubs).map(([a, b]) => relationOf(criteria, a, b));
}

/** Weights of one need, `from` to `to`, at which two hubs would stand to each other as `after` instead of `before`. */
export interface Flip {
  readonly need: string;
  /** The weight now. */
  readonly weight: number;
  readonly from: number;
  /** From 0, which is dropping the need, to 5. */
  readonly to: number;
  readonly before: Relation;
  readonly after: Relation;
}

/**
 * Everything that another weight of a single need would change, the other weights staying as they are; complete: a
 * weight that no flip names changes nothing. Dropping the only need is no flip, because nothing would be asked for.
 */
export function flipsOf(criteria: readonly Criterion[], hubs: readonly HubId[]): readonly Flip[] {
  return criteria.flatMap((criterion) =>
    pairs(hubs).flatMap(([a, b]) => {
      const before = relationOf(criteria, a, b);
      const at = (weight: number) => relationOf(reweighted(criteria, criterion.id, weight), a, b);
      return runs((criteria.length > 1 ? [0, ...weights] : weights).map((weight) => ({ weight, relation: at(weight) })))
        .filter(({ relation }) => !isSame(relation, before))
        .map(({ from, to, relation }): Flip => {
          return { need: criterion.id, weight: criterion.weight, from, to, before, after: relation };
        });
    }),
  );
}

export function isSame(a: Relation, b: Relation): boolean {
  return a.type === b.type && a.first === b.first && a.second === b.second;
}

function reweighted(criteria: readonly Criterion[], id: string, weight: number): readonly Criterion[] {
  return criteria.map((criterion) => (criterion.id === id ? { ...criterion, weight } : criterion));
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
}

/** Neighbouring weights with one relation, taken together. */
function runs(points: readonly { readonly weight: number; readonly relation: Relation }[]): readonly Run[] {
  const found: Run[] = [];
  for (const { weight, relation } of points) {
    const last = found.at(-1);
    if (last && isSame(last.relation, relation)) found[found.length - 1] = { ...last, to: weight };
    else found.push({ from: weight, to: weight, relation });
  }
  return found;
}

/** A hub without an answer counts as not reported. */
function bounds(answers: Criterion["answers"], hub: HubId): { readonly low: 0 | 1; readonly high: 0 | 1 } {
  const state = answers.get(hub) ?? "not-reported";
  return { low: state === "met" ? 1 : 0, high: state === "not-met" ? 0 : 1 };
}

function sum(criteria: readonly Criterion[], value: (criterion: Criterion) => number): number {
  return criteria.reduce((total, criterion) => total + criterion.weight * value(criterion), 0);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
