import {
  isPeriod,
  monthAfter,
  monthCount,
  monthsOf,
  type Period,
  samePeriod,
  sharedPeriod,
} from "../../domain/period.ts";
import type { PeriodTrouble, PlayMode } from "../../i18n/messages/timeline.ts";

export type Edge = "from" | "to";

/** The months a window has that plays where none was chosen: a quarter (our judgement, most months hold little). */
const defaultWindow = 3;

/** What the reader's choice means: the whole range is no period at all, so that what has no date comes back. */
export function asChosen(period: Period, range: Period): Period | null {
  return samePeriod(period, range) ? null : period;
}

/** The period with one end elsewhere, within the range and never past the other end. */
export function withEdge(period: Period, edge: Edge, month: string, range: Period): Period {
  if (edge === "from") return { from: between(month, range.from, period.to), to: period.to };
  return { from: period.from, to: between(month, period.from, range.to) };
}

/** Where a key takes an end of the period; null for a key that does nothing there. */
export function edgeAfterKey(key: string, edge: Edge, period: Period, range: Period): Period | null {
  const month = period[edge];
  const target = keyTargets[key]?.(month, range);
  return target === undefined ? null : withEdge(period, edge, target, range);
}

/** The period so many months later, as long as before; it stops at the ends of the range. */
export function shifted(period: Period, months: number, range: Period): Period {
  const earliest = monthCount({ from: period.from, to: range.from }) - 1;
  const latest = monthCount({ from: period.to, to: range.to }) - 1;
  const shift = Math.max(earliest, Math.min(latest, months));
  return { from: monthAfter(period.from, shift), to: monthAfter(period.to, shift) };
}

/** One month on or back; without a period, the first month or the last. */
export function stepped(period: Period | null, months: 1 | -1, range: Period): Period {
  if (period) return shifted(period, months, range);
  const month = months > 0 ? range.from : range.to;
  return { from: month, to: month };
}

/** The period that playing shows next, a month on; null at the end. */
export function nextFrame(period: Period, mode: PlayMode, range: Period): Period | null {
  if (period.to >= range.to) return null;
  return mode === "window" ? shifted(period, 1, range) : { from: range.from, to: monthAfter(period.to, 1) };
}

/** The period that playing begins with: it goes on from the one chosen, and from the start where that is at the end. */
export function firstFrame(period: Period | null, mode: PlayMode, range: Period): Period {
  if (period && period.to < range.to) return nextFrame(period, mode, range) ?? period;
  if (mode === "so-far") return { from: range.from, to: range.from };
  const length = period && monthCount(period) < monthCount(range) ? monthCount(period) : defaultWindow;
  return { from: range.from, to: between(monthAfter(range.from, length - 1), range.from, range.to) };
}

/** The part of each year that lies in the range. */
export function yearsOf(range: Period): readonly { readonly year: string; readonly period: Period }[] {
  const years = [...new Set(monthsOf(range).map((month) => month.slice(0, 4)))];
  return years.flatMap((year) => {
    const period = sharedPeriod({ from: `${year}-01`, to: `${year}-12` }, range);
    return period ? [{ year, period }] : [];
  });
}

/** A period from two months as typed, or what is wrong with it. Part of it has to lie in the range. */
export function typedPeriod(
  from: string,
  to: string,
  range: Period,
): { readonly period: Period } | { readonly trouble: PeriodTrouble } {
  const [first, last] = [findMonth(from), findMonth(to)];
  if (first === undefined) return { trouble: "from" };
  if (last === undefined) return { trouble: "to" };
  if (first > last) return { trouble: "order" };
  const period = sharedPeriod({ from: first, to: last }, range);
  return period ? { period } : { trouble: "outside" };
}

/** The month meant by "2023-08", "2023-8", "2023/08", "2023.8", "202308" or "2023年8月". */
export function findMonth(text: string): string | undefined {
  const match = /^\s*(\d{4})(?:\s*[-/.年]\s*(\d{1,2})|(\d{2}))\s*月?\s*$/u.exec(text.normalize("NFKC"));
  const month = `${match?.[1]}-${(match?.[2] ?? match?.[3] ?? "").padStart(2, "0")}`;
  return match && isPeriod({ from: month, to: month }) ? month : undefined;
}

/** The month that holds a moment (UTC milliseconds), within the range. */
export function monthAt(time: number, range: Period): string {
  const date = new Date(time);
  const month = `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
  return between(month, range.from, range.to);
}

const keyTargets: Readonly<Record<string, (month: string, range: Period) => string>> = {
  ArrowRight: (month) => monthAfter(month, 1),
  ArrowUp: (month) => monthAfter(month, 1),
  ArrowLeft: (month) => monthAfter(month, -1),
  ArrowDown: (month) => monthAfter(month, -1),
  PageUp: (month) => monthAfter(month, 12),
  PageDown: (month) => monthAfter(month, -12),
  Home: (_, range) => range.from,
  End: (_, range) => range.to,
};

function between(month: string, first: string, last: string): string {
  return month < first ? first : month > last ? last : month;
}
