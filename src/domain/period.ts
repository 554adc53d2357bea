import type { AtlasEvent } from "./event.ts";
import type { Link } from "./link.ts";
import type { Observation } from "./observation.ts";

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
  if (endDate !== null) return { first, last: spanOf(endDate, "year").last };
  if (precision === "after" || precision === "not_before") return { first, last: null };
  return { first, last };
}

/** The time a figure speaks of: its stated period if it has one, else its as-of date. */
export function observationSpan({ asOf, asOfPrecision, period }: Observation): DateSpan {
  if (period) return { first: firstDay(period.start), last: lastDay(period.end) };
  return spanOf(asOf, asOfPrecision);
}

/** The months of a period, in order. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** The month so many months later, or earlier where the number is negative. */
export function monthAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((((count % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

/** The days an ISO date may mean, as short as it is: "2024-06" is all of June. */
export function daysOf(date: string): DateSpan {
  return { first: firstDay(date), last: lastDay(date) };
}

/** First and last day of a date of some precision; an early-year date means the first quarter (our judgement). */
function spanOf(date: string, precision: string): { readonly first: string; readonly last: string } {
  if (precision === "early_year") return { first: firstDay(date), last: `${date.slice(0, 4)}-03-31` };
  return { first: firstDay(date), last: lastDay(date) };
}

function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** The 31st stands for the end of every month: days are only ever compared as text. */
function lastDay(date: string): string {
  return `${date}${"-12-31".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

function isMonth(text: string): boolean {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/u.test(text);
}
