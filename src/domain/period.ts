import type { Dataset } from "./dataset.ts";
import type { AtlasEvent } from "./event.ts";
import type { Link } from "./link.ts";
import type { Observation } from "./observation.ts";
import { remember } from "./remember.ts";

/** A span of whole months, both ends included, as ISO 8601 months: { from: "2023-08", to: "2024-06" }. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Days between which something lies, as far as its words say; null where they leave that side open. */
export interface DateSpan {
  readonly first: string | null;
  readonly last: string | null;
}

/** A span whose words leave neither side open. */
export interface ClosedSpan extends DateSpan {
  readonly first: string;
  readonly last: string;
}

/** True for two calendar months in order. */
export function isPeriod({ from, to }: Period): boolean {
  return isMonth(from) && isMonth(to) && from <= to;
}

/** True where some day of the span lies in the period. A thing without a date lies in no period. */
export function isWithin(period: Period, span: DateSpan | null): boolean {
  if (span === null) return false;
  const startsInTime = span.first === null || span.first <= `${period.to}-31`;
  const endsInTime = span.last === null || span.last >= `${period.from}-01`;
  return startsInTime && endsInTime;
}

/** When a link began; null where no source says. "In place by" leaves the start open, "after" and "not before" the end. */
export function linkSpan({ since }: Link): DateSpan | null {
  if (since === null) return null;
  const { first, last } = spanOf(since.date, since.precision);
  if (since.precision === "existing_by") return { first: null, last };
  if (since.precision === "after" || since.precision === "not_before") return { first, last: null };
  return { first, last };
}

/** When an event took place, with the room its printed date leaves. */
export function eventSpan({ date, endDate, precision }: AtlasEvent): DateSpan {
  const { first, last } = spanOf(date, precision);
  if (endDate !== null) return { first, last: lastDay(endDate) };
  if (precision === "after" || precision === "not_before") return { first, last: null };
  return { first, last };
}

/** The time a figure speaks of: its stated period if it has one, else its as-of date. */
export function observationSpan({ asOf, asOfPrecision, period }: Observation): ClosedSpan {
  if (period) return { first: firstDay(period.start), last: lastDay(period.end) };
  return spanOf(asOf, asOfPrecision);
}

/**
 * The first and the last month that an event, the beginning of a link or a figure names; null where nothing is dated. A
 * side left open reaches no further than the date that is named.
 */
export const timeRange = remember((dataset: Dataset): Period | null => {
  const days = [
    ...dataset.events.map(eventSpan),
    ...dataset.links.map(linkSpan),
    ...dataset.observations.map(observationSpan),
  ]
    .flatMap((span) => [span?.first ?? null, span?.last ?? null])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.slice(0, 7), to: last.slice(0, 7) };
});

/** The months of a period, in order; none where it is impossible. */
export function monthsOf(period: Period): readonly string[] {
  return Array.from({ length: Math.max(0, monthCount(period)) }, (_, index) => monthAfter(period.from, index));
}

/** How many months a period has; none or fewer where it ends before it starts. */
export function monthCount({ from, to }: Period): number {
  return monthNumber(to) - monthNumber(from) + 1;
}

/** The month so many months later, or earlier where the number is negative. */
export function monthAfter(month: string, months: number): string {
  const count = monthNumber(month) + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((((count % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

/** What two periods share; null where that is nothing. */
export function sharedPeriod(a: Period, b: Period): Period | null {
  // biome-ignore lint/complexity/useMathMinMax: months are text
  const from = a.from < b.from ? b.from : a.from;
  // biome-ignore lint/complexity/useMathMinMax: months are text
  const to = b.to < a.to ? b.to : a.to;
  return from <= to ? { from, to } : null;
}

export function samePeriod(a: Period | null, b: Period | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** The days an ISO date may mean, as short as it is: "2024-06" is all of June. */
export function daysOf(date: string): ClosedSpan {
  return { first: firstDay(date), last: lastDay(date) };
}

/**
 * First and last day of a date of some precision. Early in a year means its first quarter and the end of a year its
 * December (our judgement); a year to date may reach to its end; an approximate month is taken at its word. After a
 * month leaves the rest of that month.
 */
function spanOf(date: string, precision: string): ClosedSpan {
  const year = date.slice(0, 4);
  if (precision === "early_year") return { first: `${year}-01-01`, last: `${year}-03-31` };
  if (precision === "year_end") return { first: `${year}-12-01`, last: `${year}-12-31` };
  return { first: firstDay(date), last: lastDay(date) };
}

function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** The 31st stands for the end of every month: days are only ever compared as text. */
function lastDay(date: string): string {
  return `${date}${"-12-31".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Months since the beginning of our era. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function isMonth(text: string): boolean {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/u.test(text);
}
