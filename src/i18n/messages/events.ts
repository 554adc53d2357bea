import type { DateShape } from "../../domain/dateShape.ts";
import type { Catalogue } from "../messages.ts";

/** The words of the timeline strip. */
export interface EventMessages {
  readonly title: string;
  readonly howToRead: string;
  /** How many events a filter leaves, of how many. */
  readonly shownOf: (shown: number, all: number) => string;
  readonly clearPeriod: (period: string) => string;
  /** Said of an event that the filter leaves out. */
  readonly isOut: string;
  readonly legendTitle: string;
  readonly legend: Record<DateShape, string>;
  readonly announced: string;
  readonly inferred: string;
  readonly quarterMonth: (month: number) => string;
  /** Short enough to stand below the names of the hubs. */
  readonly noEvents: (hubs: readonly string[]) => string;
  readonly earlyYear: string;
  readonly asTable: string;
  readonly asTimeline: string;
  readonly open: string;
  readonly close: string;
  readonly mark: (event: { hub: string; date: string; what: string; kind: string | null; dateBasis: string }) => string;
  readonly columns: Record<"date" | "hub" | "what" | "kind" | "basis" | "source", string>;
  readonly occurred: string;
}

export const eventMessages: Catalogue<EventMessages> = {
  "zh-Hans": {
    title: "事件",
    howToRead: "形状表示日期精度",
    shownOf: (shown, all) => `${all}中的${shown}`,
    clearPeriod: (period) => `时段${period}，点按清除`,
    isOut: "不在筛选范围内",
    legendTitle: "图例",
    legend: {
      day: "某日",
      span: "某月",
      "open-ended": "不早于",
      "open-start": "至迟已有",
      "year-end": "年底",
      about: "约某月",
      "to-date": "当年至今",
      range: "统计期间",
      "cut-off": "统计截止",
      document: "发表或摄影",
      plan: "计划期",
    },
    announced: "仅宣布",
    inferred: "* 推断",
    quarterMonth: (month) => `${month}月`,
    noEvents: (hubs) => (hubs.length === 1 ? `${hubs[0]}：未载` : `${hubs.length}处枢纽未载`),
    earlyYear: "年初画作1至3月",
    asTable: "列成表格",
    asTimeline: "回到时间线",
    open: "展开时间线",
    close: "收起时间线",
    mark: ({ hub, date, what, kind, dateBasis }) =>
      `${hub}，${date}，${what}${kind === null ? "" : `（${kind}）`}；日期依据：${dateBasis}`,
    columns: { date: "日期", hub: "枢纽", what: "内容", kind: "类别", basis: "日期依据", source: "来源" },
    occurred: "已发生",
  },
  en: {
    title: "Events",
    howToRead: "shape = precision of the date",
    shownOf: (shown, all) => `${shown} of ${all}`,
    clearPeriod: (period) => `Period ${period}: clear it`,
    isOut: "outside the filter",
    legendTitle: "Legend",
    legend: {
      day: "day",
      span: "month",
      "open-ended": "not before",
      "open-start": "in place by",
      "year-end": "end of year",
      about: "about a month",
      "to-date": "year to date",
      range: "stated span",
      "cut-off": "cut-off",
      document: "published / photo",
      plan: "plan",
    },
    announced: "announced",
    inferred: "* inferred",
    quarterMonth: (month) => ["Jan", "Apr", "Jul", "Oct"][(month - 1) / 3] ?? "",
    noEvents: (hubs) => (hubs.length === 1 ? `${hubs[0]}: none` : `${hubs.length} hubs: none`),
    earlyYear: "early in the year is drawn as January to March",
    asTable: "Show as a table",
    asTimeline: "Back to the timeline",
    open: "Open the timeline",
    close: "Fold the timeline",
    mark: ({ hub, date, what, kind, dateBasis }) =>
      `${hub}, ${date}: ${what}${kind === null ? "" : ` (${kind})`}; date: ${dateBasis}`,
    columns: { date: "Date", hub: "Hub", what: "What", kind: "Kind", basis: "How the date is known", source: "Source" },
    occurred: "occurred",
  },
};
