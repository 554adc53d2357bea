import type { Catalogue } from "../messages.ts";

/** Words for how much of what is measured anywhere is known of a hub, and how old it is. */
export interface CoverageMessages {
  readonly title: string;
  readonly note: (total: number) => string;
  readonly caption: string;
  readonly rule: string;
  readonly all: string;
  readonly newest: string;
  readonly age: string;
  readonly known: (known: number, total: number) => string;
  readonly knownLine: (known: number, total: number) => string;
  readonly newestLead: string;
  readonly oldestLead: string;
  readonly noneLine: (total: number) => string;
  readonly cellSpoken: (cell: {
    readonly hub: string;
    readonly theme: string;
    readonly known: number;
    readonly total: number;
    readonly newest: string;
  }) => string;
  /** "3 years 6 months", for a table; `isAtLeast` where the date is known to the year only. */
  readonly months: (months: number, isAtLeast: boolean) => string;
  /** The same where there is little room: "3 y 6 m". */
  readonly monthsShort: (months: number, isAtLeast: boolean) => string;
  readonly old: (age: string) => string;
  readonly ageSpoken: (hub: string, age: string) => string;
  readonly newestSpoken: (hub: string, date: string) => string;
  readonly asOfToday: (day: string) => string;
  readonly notReportedHere: string;
  readonly silent: (hubs: readonly string[]) => string;
}

export const coverageMessages = {
  "zh-Hans": {
    title: "数据有多少、多久",
    note: (total) => `各枢纽已载指标数，全图共${total}项`,
    caption: "各枢纽各主题已载的指标数、最近一项数据的时点与距今时长",
    rule: "多数指标只有一处来源印出，少不等于差；不是排名。按数字进入该枢纽的数据。",
    all: "全部",
    newest: "最近一项",
    age: "距今",
    known: (known, total) => `${known}/${total}`,
    knownLine: (known, total) => `${total}项指标中已载${known}项`,
    newestLead: "最近",
    oldestLead: "最早",
    noneLine: (total) => `${total}项指标均来源未载`,
    cellSpoken: ({ hub, theme, known, total, newest }) =>
      `${hub}，${theme}：${total}项指标中已载${known}项，最近${newest}。看数据`,
    months: (months, isAtLeast) => {
      if (months === 0) return "不足1个月";
      const [years, rest] = [Math.floor(months / 12), months % 12];
      const said = `${years > 0 ? `${years}年` : ""}${rest > 0 ? `${rest}个月` : ""}`;
      return isAtLeast ? `至少${said}` : said;
    },
    monthsShort: (months, isAtLeast) => {
      if (months === 0) return "<1月";
      const [years, rest] = [Math.floor(months / 12), months % 12];
      return `${isAtLeast ? "≥" : ""}${years > 0 ? `${years}年` : ""}${rest > 0 ? `${rest}月` : ""}`;
    },
    old: (age) => `距今${age}`,
    ageSpoken: (hub, age) => `${hub}：最近一项距今${age}。看数据`,
    newestSpoken: (hub, date) => `${hub}：最近一项，${date}`,
    asOfToday: (day) => `时长算到${day}。`,
    notReportedHere: "来源未载",
    silent: (hubs) => `${hubs.join("、")}：来源没有自己的数字`,
  },
  en: {
    title: "How much is known, and how old",
    note: (total) => `indicators reported, of ${total} in the atlas`,
    caption: "Indicators reported per theme and hub, date of the newest figure and its age",
    rule: "Most indicators are printed for one place only, so fewer is not worse; not a ranking. A count leads to the figures of the hub.",
    all: "All",
    newest: "Newest",
    age: "Age",
    known: (known, total) => `${known}/${total}`,
    knownLine: (known, total) => `${known} of ${total} indicators reported`,
    newestLead: "newest",
    oldestLead: "oldest",
    noneLine: (total) => `none of ${total} indicators reported`,
    cellSpoken: ({ hub, theme, known, total, newest }) =>
      `${hub}, ${theme}: ${known} of ${total} indicators reported, newest ${newest}. See the figures`,
    months: (months, isAtLeast) => {
      if (months === 0) return "under a month";
      const some = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}${count === 1 ? "" : "s"}`]);
      const said = [...some(Math.floor(months / 12), "year"), ...some(months % 12, "month")].join(" ");
      return isAtLeast ? `at least ${said}` : said;
    },
    monthsShort: (months, isAtLeast) => {
      if (months === 0) return "<1 m";
      const some = (count: number, what: string) => (count === 0 ? [] : [`${count}\u00a0${what}`]);
      return `${isAtLeast ? "≥ " : ""}${[...some(Math.floor(months / 12), "y"), ...some(months % 12, "m")].join(" ")}`;
    },
    old: (age) => `${age} old`,
    ageSpoken: (hub, age) => `${hub}: the newest figure is ${age} old. See the figures`,
    newestSpoken: (hub, date) => `${hub}: newest figure, ${date}`,
    asOfToday: (day) => `Ages are counted to ${day}.`,
    notReportedHere: "not reported",
    silent: (hubs) => `${hubs.join(", ")}: no figure of its own in any source`,
  },
} satisfies Catalogue<CoverageMessages>;
