import { isCalendarDate } from "./calendar.ts";
import type { EventPrecision } from "./event.ts";

/** What printed date words say, read against the day their source was written. */
export interface PrintedDate {
  /** ISO 8601, as short as it is known. The end of a year is its last day. */
  readonly date: string;
  readonly endDate: string | null;
  readonly precision: EventPrecision;
  /**
   * Where the year comes from: printed; relative (今年, 去年); context (the words have no year, the source's own is
   * taken); ago (counted back from the day of writing).
   */
  readonly year: "printed" | "relative" | "context" | "ago";
}

/**
 * Reads date words as Chinese news prints them: 截至2022年底, 2024年4月25日, 6月21日, 去年9月, 今年初, 8日, 一年前,
 * 2022—2024年, a page stamp, a bare year. `written` is the day the source was written, as far as known. A month/day
 * glued to other digits (52712/19) is read from its end with the longest month that the calendar has. Undefined where
 * the words are no date, or where `written` is too coarse to read them.
 */
export function readPrintedDate(phrase: string, written: string): PrintedDate | undefined {
  const plain = phrase.replace(/^截至/u, "");
  for (const [pattern, read] of readers) {
    const match = pattern.exec(plain);
    if (match) return checked(read(match, { year: Number(written.slice(0, 4)), month: written.slice(5, 7) }));
  }
  return undefined;
}

interface Written {
  readonly year: number;
  /** Two digits, or empty where only the year is known. */
  readonly month: string;
}

type Reader = (match: RegExpExecArray, written: Written) => PrintedDate | undefined;

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})年底$/u, ([, year]) => ({ date: `${year}-12-31`, endDate: null, precision: "year_end", year: "printed" })],
  [/^(\d{4})年初$/u, ([, year]) => found(`${year}`, "early_year", "printed")],
  [
    /^(\d{4})[—–-](\d{4})年$/u,
    ([, from, to]) => ({ date: `${from}`, endDate: `${to}`, precision: "year", year: "printed" }),
  ],
  [/^(\d{4})年?$/u, ([, year]) => found(`${year}`, "year", "printed")],
  [/^(\d{4})年(\d{1,2})月$/u, ([, year, month]) => found(`${year}-${two(month)}`, "month", "printed")],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*\d{1,2}:\d\d(?::\d\d)?)?$/u, fullDay],
  [/^(\d{4})-(\d\d)-(\d\d)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/u, fullDay],
  [/^(今|去)年初$/u, ([, word], at) => found(`${relativeYear(word, at)}`, "early_year", "relative")],
  [
    /^(今|去)年(\d{1,2})月$/u,
    ([, word, month], at) => found(`${relativeYear(word, at)}-${two(month)}`, "month", "relative"),
  ],
  [/^(\d{1,2})月$/u, ([, month], at) => found(`${at.year}-${two(month)}`, "month", "context")],
  [
    /^(\d{1,2})月(\d{1,2})日$/u,
    ([, month, day], at) => found(`${at.year}-${two(month)}-${two(day)}`, "day", "context"),
  ],
  [
    /^(\d{1,2})日$/u,
    ([, day], at) => (at.month === "" ? undefined : found(`${at.year}-${at.month}-${two(day)}`, "day", "context")),
  ],
  [/^一年前$/u, (_, at) => (at.month === "" ? undefined : found(`${at.year - 1}-${at.month}`, "month", "ago"))],
  [/^不到一年$/u, (_, at) => (at.month === "" ? undefined : found(`${at.year - 1}-${at.month}`, "after", "ago"))],
  [
    /(1[0-2]|[1-9])\/(3[01]|[12]\d|[1-9])$/u,
    ([, month, day], at) => found(`${at.year}-${two(month)}-${two(day)}`, "day", "context"),
  ],
];

function fullDay([, year, month, day]: RegExpExecArray): PrintedDate {
  return found(`${year}-${two(month)}-${two(day)}`, "day", "printed");
}

function found(date: string, precision: EventPrecision, year: PrintedDate["year"]): PrintedDate {
  return { date, endDate: null, precision, year };
}

function two(number: string | undefined): string {
  return (number ?? "").padStart(2, "0");
}

function relativeYear(word: string | undefined, written: Written): number {
  return word === "去" ? written.year - 1 : written.year;
}

/** Only dates the calendar has, and no span that ends before it starts. */
function checked(read: PrintedDate | undefined): PrintedDate | undefined {
  if (!read || (read.endDate !== null && read.endDate < read.date)) return undefined;
  return isCalendarDate(read.date) ? read : undefined;
}
