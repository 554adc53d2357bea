import type { EntityId, HubId, IndicatorId, ObservationId } from "./ids.ts";
import type { Unit } from "./indicator.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

export const bounds = ["exact", "at_least", "at_most", "range", "approx"] as const;
export type Bound = (typeof bounds)[number];

/** A figure and what its printed words say about it. A range has two ends and no single value. */
export type Quantity =
  | { readonly bound: Exclude<Bound, "range">; readonly value: number }
  | { readonly bound: "range"; readonly min: number; readonly max: number };

/** True where both say the same: bound and value, or both ends of a range. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.bound === "range" || b.bound === "range") {
    return a.bound === "range" && b.bound === "range" && a.min === b.min && a.max === b.max;
  }
  return a.bound === b.bound && a.value === b.value;
}

export const statuses = ["achieved", "planned", "capacity"] as const;
/** achieved: reported as done or existing; planned: a plan, target or announcement; capacity: a size or ceiling, not use. */
export type Status = (typeof statuses)[number];

export const asOfPrecisions = [
  "day",
  "month",
  "year",
  "year_end",
  "year_to_date",
  "early_year",
  "approx_month",
] as const;
export type AsOfPrecision = (typeof asOfPrecisions)[number];

export const asOfBases = [
  "stated",
  "stated_relative",
  "stated_day_month_year_inferred",
  "stated_month_year_inferred",
  "publication_date",
  "dateline",
  "inferred_from_p5",
  "inferred_from_article_year",
] as const;
export type AsOfBasis = (typeof asOfBases)[number];

/** One value of one indicator for one subject at one time, with provenance. */
export interface Observation {
  readonly id: ObservationId;
  readonly subject: EntityId;
  /** The hub that is credited with the figure. */
  readonly hub: HubId;
  /** The hub the subject stands in; differs from `hub` for an enclave. */
  readonly locatedIn: HubId;
  readonly indicator: IndicatorId;
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** ISO 8601 date, as short as it is known ("2024", "2024-06", "2024-06-21"). */
  readonly asOf: string;
  readonly asOfPrecision: AsOfPrecision;
  readonly asOfBasis: AsOfBasis;
  /** The printed date words, where there are any. */
  readonly asOfPhrase: string | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly status: Status;
  readonly provenance: ReportedProvenance;
  readonly notes: LocalText | null;
}

/** True where the year (or month) of a figure was not printed with it. */
export function isDateInferred(observation: Observation): boolean {
  return observation.asOfBasis.includes("inferred");
}
