import type { AtlasEvent } from "./event.ts";
import type { Link } from "./link.ts";
import type { Observation } from "./observation.ts";

/** What a date looks like on a time axis: how precisely it is known, and where it matters, what it is the date of. */
export const dateShapes = [
  "day",
  "span",
  "year-end",
  "about",
  "to-date",
  "range",
  "open-ended",
  "open-start",
  "cut-off",
  "document",
  "plan",
] as const;
export type DateShape = (typeof dateShapes)[number];

/** A date as it is drawn: from its first moment to the moment after its last, as UTC milliseconds. */
export interface DrawnDate {
  readonly shape: DateShape;
  /** Equal where the date is a point, or one end of something open. */
  readonly start: number;
  readonly end: number;
}

/** The shape of an event's date where there is little room. */
export function shapeOf(event: AtlasEvent): DateShape {
  if (event.status === "plan_period") return "plan";
  if (event.status === "statistics_cut_off") return "cut-off";
  if (event.status === "publication" || event.status === "photo") return "document";
  if (event.precision === "not_before" || event.precision === "after") return "open-ended";
  return event.precision === "day" ? "day" : "span";
}

/**
 * The time an event covers, first day to day after the last, as UTC milliseconds. A month covers the month; early in a
 * year is drawn as January to March, which is our judgement; a cut-off stands at the end of what it names.
 */
export function timeSpan(event: AtlasEvent): readonly [number, number] {
  const start = startOf(event.date);
  const end = endOf(event.endDate ?? event.date);
  switch (shapeOf(event)) {
    case "cut-off":
      return [end, end];
    case "document":
    case "day":
    case "open-ended":
      return [start, start];
    default:
      if (event.precision === "early_year") return earlyIn(event.date);
      if (event.precision === "year_end") return decemberOf(event.date);
      return [start, end];
  }
}

/** An event where there is room: the end of a year is the bracket of its December, whatever ended with it. */
export function drawnEvent(event: AtlasEvent): DrawnDate {
  if (event.precision === "year_end") return drawn("year-end", decemberOf(event.date));
  return drawn(shapeOf(event), timeSpan(event));
}

/** The beginning of a link; null where no source dates it. */
export function drawnSince({ since }: Link): DrawnDate | null {
  if (since === null) return null;
  const [start, end] = [startOf(since.date), endOf(since.date)];
  switch (since.precision) {
    case "existing_by":
      return drawn("open-start", [end, end]);
    case "after":
    case "not_before":
      return drawn("open-ended", [start, start]);
    case "day":
      return drawn("day", [start, start]);
    case "early_year":
      return drawn("span", earlyIn(since.date));
    default:
      return drawn("span", [start, end]);
  }
}

/** The time a figure speaks of: its stated period where it has one, else its as-of date. */
export function drawnFigure({ asOf, asOfPrecision, period }: Observation): DrawnDate {
  if (period) return drawn("range", [startOf(period.start), endOf(period.end)]);
  const [start, end] = [startOf(asOf), endOf(asOf)];
  switch (asOfPrecision) {
    case "day":
      return drawn("day", [start, start]);
    case "early_year":
      return drawn("span", earlyIn(asOf));
    case "year_end":
      return drawn("year-end", decemberOf(asOf));
    case "year_to_date":
      return drawn("to-date", [start, end]);
    case "approx_month":
      return drawn("about", [start, end]);
    default:
      return drawn("span", [start, end]);
  }
}

/** A day, month or year as its first moment and the moment after it, as UTC milliseconds. */
export function drawnDate(date: string): DrawnDate {
  return date.length === 10
    ? drawn("day", [startOf(date), startOf(date)])
    : drawn("span", [startOf(date), endOf(date)]);
}

/** Midnight UTC of the first day of a date as short as "2024" or "2024-06". */
export function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Midnight UTC after the last day of a date as short as "2024" or "2024-06". */
export function endOf(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

function drawn(shape: DateShape, [start, end]: readonly [number, number]): DrawnDate {
  return { shape, start, end };
}

function earlyIn(date: string): readonly [number, number] {
  return [startOf(date.slice(0, 4)), endOf(`${date.slice(0, 4)}-03`)];
}

function decemberOf(date: string): readonly [number, number] {
  return [startOf(`${date.slice(0, 4)}-12`), endOf(date.slice(0, 4))];
}
