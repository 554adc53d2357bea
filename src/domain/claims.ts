import type { ComparabilityGroup } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import type { HubId } from "./ids.ts";
import type { Observation, Quantity } from "./observation.ts";
import { isWithin, observationSpan } from "./period.ts";
import { observationsOf } from "./statistics.ts";

/**
 * How another statement about the same indicator of the same subject stands to the first. repeated: the same quantity
 * for the same time; compatible: bounds that can both be true (160+ and 165); conflicting: for the same time, but not
 * both can be true; apart: of another time, or planned where the other is achieved, so neither repeats nor contradicts.
 */
export const relations = ["conflicting", "compatible", "repeated", "apart"] as const;
export type Relation = (typeof relations)[number];

export interface Claim {
  readonly observation: Observation;
  readonly relation: Relation;
}

/** The other statements about what this figure states, in the order of the table. Repeated print is not among them. */
export function claims(dataset: Dataset, observation: Observation): readonly Claim[] {
  return dataset.observations
    .filter(
      (other) =>
        other.id !== observation.id &&
        other.subject === observation.subject &&
        other.indicator === observation.indicator &&
        other.unit === observation.unit,
    )
    .map((other) => ({ observation: other, relation: relation(observation, other) }));
}

/** A figure with the same digits that counts something else, and the group that warns of taking one for the other. */
export interface Twin {
  readonly observation: Observation;
  readonly group: ComparabilityGroup;
}

/**
 * The figures that share their digits with this one, within the groups whose members must not be taken for each other:
 * 51 tenants and a fund printed as 51亿元 are twins, because a reader meets the printed 51.
 */
export function twins(dataset: Dataset, observation: Observation): readonly Twin[] {
  const found = new Map<string, Twin>();
  for (const group of dataset.comparability) {
    if (!warns(group) || !group.observations.includes(observation.id)) continue;
    for (const other of dataset.observations) {
      if (!group.observations.includes(other.id) || found.has(other.id)) continue;
      if (isOther(observation, other) && digits(other) === digits(observation)) {
        found.set(other.id, { observation: other, group });
      }
    }
  }
  return [...found.values()];
}

/** The figures of a hub that other statements stand beside, each set once: with its claims, or with its twins. */
export function disputed(
  dataset: Dataset,
  hub: HubId,
): {
  readonly claims: readonly { readonly observation: Observation; readonly others: readonly Claim[] }[];
  readonly twins: readonly { readonly observation: Observation; readonly others: readonly Twin[] }[];
} {
  const own = observationsOf(hub, dataset.observations);
  return {
    claims: eachOnce(own.map((observation) => ({ observation, others: claims(dataset, observation) }))),
    twins: eachOnce(own.map((observation) => ({ observation, others: twins(dataset, observation) }))),
  };
}

function eachOnce<T extends { readonly observation: Observation }>(
  sets: readonly { readonly observation: Observation; readonly others: readonly T[] }[],
): readonly { readonly observation: Observation; readonly others: readonly T[] }[] {
  const seen = new Set<string>();
  return sets.filter(({ observation, others }) => {
    if (others.length === 0 || seen.has(observation.id)) return false;
    for (const other of others) seen.add(other.observation.id);
    return true;
  });
}

function relation(a: Observation, b: Observation): Relation {
  if (a.status !== b.status || !isSameTime(a, b)) return "apart";
  const [one, other] = [interval(a.quantity), interval(b.quantity)];
  if (one.min === other.min && one.max === other.max) return "repeated";
  return one.min <= other.max && other.min <= one.max ? "compatible" : "conflicting";
}

/** True where their months overlap, and neither speaks of a printed period that the other does not share. */
function isSameTime(a: Observation, b: Observation): boolean {
  if (a.period?.start !== b.period?.start || a.period?.end !== b.period?.end) return false;
  const { first, last } = observationSpan(a);
  return isWithin({ from: first.slice(0, 7), to: last.slice(0, 7) }, observationSpan(b));
}

/** How far from a rounded figure the true one may lie. A judgement of ours. */
const roundingShare = 0.05;

/** The values a quantity leaves open, both ends included. */
function interval(quantity: Quantity): { readonly min: number; readonly max: number } {
  switch (quantity.bound) {
    case "exact":
      return { min: quantity.value, max: quantity.value };
    case "at_least":
      return { min: quantity.value, max: Number.POSITIVE_INFINITY };
    case "at_most":
      return { min: Number.NEGATIVE_INFINITY, max: quantity.value };
    case "approx":
      return { min: quantity.value * (1 - roundingShare), max: quantity.value * (1 + roundingShare) };
    case "range":
      return { min: quantity.min, max: quantity.max };
  }
}

function warns({ verdict }: ComparabilityGroup): boolean {
  return verdict === "same_hub_different_scope" || verdict === "not_comparable";
}

function isOther(a: Observation, b: Observation): boolean {
  return a.indicator !== b.indicator || a.subject !== b.subject;
}

/** The digits as printed, without separators: "18,605.73平方米" → "18605.73". */
function digits({ provenance }: Observation): string {
  return /\d[\d,.]*/u.exec(provenance.evidence[0].phrase)?.[0].replaceAll(",", "") ?? provenance.evidence[0].phrase;
}
