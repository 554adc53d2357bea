import type { AsOfBasis, AsOfPrecision } from "../../domain/observation.ts";
import { readPrintedDate, type PrintedDate } from "../../domain/printedDate.ts";
import type { Lookup } from "../lookup.ts";
import { words, type Finding } from "../problem.ts";
import type { Row } from "../schema.ts";
import { writtenOn, type Seed } from "../seed.ts";
import { seedFile, type Table } from "../tables.ts";
import { cell, type Law } from "./law.ts";

/**
 * Every date is read again from its printed words and the day its source was written: the date, its precision, and
 * whether the year had to be inferred. A page stamp or date line counts for figures without date words.
 */
export const datesFollowFromPhrases: Law = ({ pack, find }) => [
  ...pack.tables.observations.rows.flatMap((row) => asOfFindings(find, pack.tables.observations, row)),
  ...pack.tables.events.rows.flatMap((row) => eventFindings(find, pack.tables.events, row)),
];

/** A link or an instrument begins when its source dates something: an event of that source, its stamp or date line. */
export const sinceIsADatedFact: Law = ({ pack, find }) => [
  ...pack.tables.links.rows.flatMap((row): readonly Finding[] => {
    const { since, since_precision: precision } = row;
    if ((since === null) !== (precision === null)) {
      return [
        {
          ...cell(pack.tables.links, row, since === null ? "since_precision" : "since"),
          what: words(
            "since与since_precision须同时填写或同时为空",
            "since and since_precision are filled together or empty together",
          ),
          mend: words("补上缺少的一个，或都删去", "fill the other one, or clear both"),
        },
      ];
    }
    if (since === null || precision === null || !find.seed.has(row.source)) return [];
    const events = find.eventsOf.get(row.source) ?? [];
    const isDated =
      precision === "existing_by"
        ? datesOf(find, row.source).has(since)
        : events.some((event) => event.date === since && event.precision === precision);
    return isDated ? [] : [undated(cell(pack.tables.links, row, "since"), row.source, `${since} (${precision})`)];
  }),
  ...pack.tables.instruments.rows.flatMap((row): readonly Finding[] => {
    if (row.date === null || !find.seed.has(row.source) || datesOf(find, row.source).has(row.date)) return [];
    return [undated(cell(pack.tables.instruments, row, "date"), row.source, row.date)];
  }),
];

/**
 * A period runs forward, both ends are known, and they are no invention: it ends with the figure's own date or with a
 * dated plan, and starts with an event of the source or with the year.
 */
export const periodsAreOrdered: Law = ({ pack, find }) => {
  const table = pack.tables.observations;
  return [
    ...table.rows.flatMap((row): readonly Finding[] => {
      const { period_start: start, period_end: end } = row;
      if (start === null && end === null) return [];
      const wrong = (column: "period_start" | "period_end", zh: string, en: string) => ({
        ...cell(table, row, column),
        what: words(zh, en),
        mend: words("改正起止日期，或都留空", "correct the two dates, or leave both empty"),
      });
      if (start === null || end === null) {
        return [
          wrong(start === null ? "period_start" : "period_end", "只有一端的时段", "a period has a start and an end"),
        ];
      }
      const events = find.eventsOf.get(row.source) ?? [];
      const plans = events.filter((event) => event.end_date !== null);
      const endsWell = end === row.as_of || plans.some((plan) => plan.date === start && plan.end_date === end);
      const startsWell = start === `${row.as_of.slice(0, 4)}-01-01` || events.some((event) => event.date === start);
      return [
        ...(start <= end ? [] : [wrong("period_end", "时段在开始之前结束", "the period ends before it starts")]),
        ...(endsWell
          ? []
          : [
              wrong(
                "period_end",
                "既不是数字的时点，也不是计划期的终点",
                "this is neither the date of the figure nor the end of a dated plan",
              ),
            ]),
        ...(startsWell
          ? []
          : [wrong("period_start", "来源里没有这一天开始的事", "no event of the source has this date")]),
      ];
    }),
    ...pack.tables.events.rows
      .filter((event) => event.end_date !== null && event.end_date < event.date)
      .map((event) => ({
        ...cell(pack.tables.events, event, "end_date"),
        what: words("在开始之前结束", "it ends before it starts"),
        mend: words("改正起止日期", "correct the two dates"),
      })),
  ];
};

/** The dates in a seed record are those of its own text: they are events of that source too. */
export const sourceDatesAreEvents: Law = ({ pack, find }) =>
  !pack.tables.events.isReadable
    ? []
    : pack.seeds.flatMap((seed): readonly Finding[] => {
        const events = find.eventsOf.get(seed.id) ?? [];
        const wrong = (column: string, value: string): Finding => ({
          file: seedFile(seed.id),
          row: null,
          column,
          value,
          what: words(
            `events.csv里没有该来源在${value}的相应事件`,
            `events.csv has no event of this source on ${value}`,
          ),
          mend: words("改正日期，或补上事件", "correct the date, or add the event"),
        });
        const day = seed.published?.slice(0, 10) ?? null;
        const stamps = events.filter(({ status }) => status === "publication");
        return [
          ...(events.some(({ date }) => date.startsWith(seed.event_date))
            ? []
            : [wrong("event_date", seed.event_date)]),
          ...(day === null || stamps.some(({ date }) => date === day) ? [] : [wrong("published", day)]),
          ...(seed.dateline === null || events.some(({ date }) => date === seed.dateline)
            ? []
            : [wrong("dateline", seed.dateline)]),
        ];
      });

/** All dates a source carries: of its events, its page, its date line and its own event. */
function datesOf(find: Lookup, source: string): ReadonlySet<string> {
  const seed = find.seed.get(source);
  const own = seed ? [seed.published?.slice(0, 10), seed.dateline, seed.event_date] : [];
  const events = (find.eventsOf.get(source) ?? []).map(({ date }) => date);
  return new Set([...own, ...events].filter((date) => typeof date === "string"));
}

function asOfFindings(find: Lookup, table: Table<"observations">, row: Row<"observations">): readonly Finding[] {
  const seed = find.seed.get(row.source);
  if (!seed) return [];
  const wrong = (column: keyof Row<"observations"> & string, zh: string, en: string): Finding => ({
    ...cell(table, row, column),
    what: words(zh, en),
    mend: words("按印出的日期用语改正（见data/README.md）", "follow the printed date words (see data/README.md)"),
  });
  const stamp = row.as_of_basis === "publication_date" ? (seed.published?.slice(0, 10) ?? null) : seed.dateline;
  if (row.as_of_basis === "publication_date" || row.as_of_basis === "dateline") {
    return [
      ...(stamp === row.as_of
        ? []
        : [wrong("as_of", `来源的相应日期是${stamp ?? "空"}`, `that date of the source is ${stamp ?? "unknown"}`)]),
      ...(row.as_of_precision === "day"
        ? []
        : [wrong("as_of_precision", "页面时间与电头精确到日", "a stamp or date line is precise to the day")]),
      ...(row.as_of_phrase === null
        ? []
        : [
            wrong(
              "as_of_phrase",
              "时点取自页面时间或电头时不写日期用语",
              "a figure dated by its page has no date words of its own",
            ),
          ]),
    ];
  }
  if (row.as_of_phrase === null)
    return [wrong("as_of_phrase", "缺少印出的日期用语", "the printed date words are missing")];
  const read = readPrintedDate(row.as_of_phrase, writtenOn(seed));
  if (!read)
    return [wrong("as_of_phrase", `“${row.as_of_phrase}”读不出日期`, `'${row.as_of_phrase}' cannot be read as a date`)];
  const precisions = asOfPrecisionsFor(row.as_of_basis, read);
  return [
    ...(read.date === row.as_of
      ? []
      : [wrong("as_of", `“${row.as_of_phrase}”读作${read.date}`, `'${row.as_of_phrase}' reads ${read.date}`)]),
    ...(precisions.length > 0
      ? []
      : [
          wrong(
            "as_of_basis",
            `“${row.as_of_phrase}”不支持这种依据`,
            `'${row.as_of_phrase}' does not give a date on this basis`,
          ),
        ]),
    ...(precisions.length === 0 || precisions.includes(row.as_of_precision)
      ? []
      : [
          wrong(
            "as_of_precision",
            `由“${row.as_of_phrase}”得${precisions.join("或")}`,
            `'${row.as_of_phrase}' gives ${precisions.join(" or ")}`,
          ),
        ]),
  ];
}

/** The precisions that date words give on a basis; none where the words do not carry that basis. */
function asOfPrecisionsFor(basis: AsOfBasis, read: PrintedDate): readonly AsOfPrecision[] {
  const own = read.precision === "after" || read.precision === "not_before" ? [] : [read.precision];
  const isInferred = read.year === "context" || read.year === "relative";
  switch (basis) {
    case "stated":
      return read.year === "printed" ? own : [];
    case "stated_relative":
      return read.year === "relative" ? own : [];
    case "stated_day_month_year_inferred":
      return isInferred && read.precision === "day" ? own : [];
    case "stated_month_year_inferred":
      return isInferred && read.precision === "month" ? own : [];
    case "inferred_from_p5":
      return read.precision === "month" ? ["approx_month"] : [];
    case "inferred_from_article_year":
      return read.year === "printed" && read.precision === "year" ? ["year", "year_to_date"] : [];
    default:
      return [];
  }
}

function eventFindings(find: Lookup, table: Table<"events">, row: Row<"events">): readonly Finding[] {
  const seed = find.seed.get(row.source);
  if (!seed) return [];
  const wrong = (column: keyof Row<"events"> & string, zh: string, en: string): Finding => ({
    ...cell(table, row, column),
    what: words(zh, en),
    mend: words("按印出的日期用语改正", "follow the printed date words"),
  });
  const read = readPrintedDate(row.phrase, writtenOn(seed));
  if (!read) return [wrong("phrase", `“${row.phrase}”读不出日期`, `'${row.phrase}' cannot be read as a date`)];
  const expected = row.precision === "not_before" ? lowerBound(find, seed, read) : read;
  if (!expected)
    return [
      wrong(
        "precision",
        "下限须是同一来源的统计截止时间",
        "a lower bound must be a statistics cut-off of the same source",
      ),
    ];
  const inferred = isYearInferred(seed, expected);
  return [
    ...(expected.date === row.date
      ? []
      : [wrong("date", `“${row.phrase}”读作${expected.date}`, `'${row.phrase}' reads ${expected.date}`)]),
    ...(expected.endDate === row.end_date
      ? []
      : [
          wrong(
            "end_date",
            `“${row.phrase}”的终点是${expected.endDate ?? "空"}`,
            `'${row.phrase}' ends ${expected.endDate ?? "nowhere"}`,
          ),
        ]),
    ...(expected.precision === row.precision
      ? []
      : [
          wrong("precision", `由“${row.phrase}”得${expected.precision}`, `'${row.phrase}' gives ${expected.precision}`),
        ]),
    ...(inferred === row.date_inferred
      ? []
      : [
          wrong(
            "date_inferred",
            `年或月${inferred ? "是" : "不是"}推断的`,
            `the year or month is ${inferred ? "" : "not "}inferred`,
          ),
        ]),
  ];
}

/** An event with a printed year alone is not before the latest cut-off its source reports. */
function lowerBound(find: Lookup, seed: Seed, read: PrintedDate): PrintedDate | undefined {
  const cutOffs = (find.eventsOf.get(seed.id) ?? []).filter(({ status }) => status === "statistics_cut_off");
  const latest = cutOffs
    .map(({ date }) => date)
    .filter((date) => date.startsWith(read.date))
    .sort()
    .at(-1);
  return latest === undefined ? undefined : { ...read, date: latest, precision: "not_before" };
}

/** A year is known where it is printed, or where the words are read against a date printed on the page. */
function isYearInferred(seed: Seed, read: PrintedDate): boolean {
  if (read.precision === "not_before" || read.year === "ago") return true;
  return read.year !== "printed" && seed.published === null && seed.dateline === null;
}

function undated(place: Pick<Finding, "file" | "row" | "column" | "value">, source: string, date: string): Finding {
  return {
    ...place,
    what: words(`${source}里没有${date}的事件或日期`, `${source} dates nothing ${date}`),
    mend: words(
      "写该来源一个事件的日期与精度，或补上事件",
      "give date and precision of an event of that source, or add the event",
    ),
  };
}
