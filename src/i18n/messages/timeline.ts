import { countWord } from "../spelling.ts";
import type { Catalogue } from "../messages.ts";

export type PlayMode = "window" | "so-far";
/** What is wrong with a period typed in: one of its months is none, it ends before it starts, or nothing lies there. */
export type PeriodTrouble = "from" | "to" | "order" | "outside";
export type DatedThing = "event" | "link" | "figure" | "instrument";
type Counts = Readonly<Record<DatedThing, number>>;

/** The words of the timeline view. */
interface TimelineMessages {
  readonly title: string;
  /** The months the data cover. */
  readonly range: (from: string, to: string) => string;
  readonly nothingDated: string;
  /** A month in words: "2023-08" → "2023年8月". */
  readonly month: (month: string) => string;
  readonly controls: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly play: string;
  readonly pause: string;
  readonly playHint: string;
  readonly modeLabel: string;
  readonly mode: Readonly<Record<PlayMode, string>>;
  readonly presets: string;
  readonly all: string;
  readonly year: (year: string) => string;
  readonly exact: string;
  readonly from: string;
  readonly to: string;
  readonly set: string;
  readonly trouble: Readonly<Record<PeriodTrouble, (range: { from: string; to: string }) => string>>;
  readonly edge: Readonly<Record<"from" | "to", string>>;
  /** What a handle says: its month, and how long the period is. */
  readonly edgeText: (month: string, months: number | null) => string;
  readonly axis: string;
  readonly noPeriod: string;
  readonly periodText: (from: string, to: string, months: number) => string;
  readonly outside: string;
  readonly counts: (counts: Counts) => string;
  readonly undated: (links: number, instruments: number, isHidden: boolean) => string;
  readonly events: string;
  readonly beginnings: string;
  readonly beginningsNote: string;
  readonly figures: string;
  readonly figuresNote: string;
  readonly instruments: string;
  readonly noEvents: string;
  readonly noneLeft: string;
  readonly starNote: string;
  /** Several things of one date behind one mark. */
  readonly several: (of: { lane: string; date: string; count: number; thing: DatedThing }) => string;
  readonly isOut: string;
  readonly quarterMonth: (month: number) => string;
  readonly list: string;
  readonly listAll: string;
  readonly toList: string;
  readonly columns: Readonly<Record<"date" | "kind" | "what", string>>;
  readonly thing: Readonly<Record<DatedThing, string>>;
  readonly group: (key: string) => string;
  readonly reachesIn: string;
  readonly nothingInPeriod: string;
  readonly hubs: string;
}

export const timelineMessages: Catalogue<TimelineMessages> = {
  "zh-Hans": {
    title: "时间线",
    range: (from, to) => `来源所涉：${from}至${to}`,
    nothingDated: "来源中没有任何带日期的内容。",
    month: (month) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
    controls: "时段",
    previousMonth: "前移一个月",
    nextMonth: "后移一个月",
    play: "播放",
    pause: "暂停",
    playHint: "焦点在时间线内时，按空格键或K播放、暂停",
    modeLabel: "播放方式",
    mode: { window: "移动时段", "so-far": "从头累积" },
    presets: "常用时段",
    all: "全部",
    year: (year) => `${year}`,
    exact: "起止月份",
    from: "自",
    to: "至",
    set: "设定",
    trouble: {
      from: () => "起始月份无法识别，请写成2023-08这样的形式。",
      to: () => "结束月份无法识别，请写成2023-08这样的形式。",
      order: () => "结束月份早于起始月份，时段未改动。",
      outside: ({ from, to }) => `此时段内没有任何记载；来源只涉及${from}至${to}，时段未改动。`,
    },
    edge: { from: "时段起点", to: "时段终点" },
    edgeText: (month, months) => (months === null ? `${month}，未设时段` : `${month}，时段共${months}个月`),
    axis: "时间轴：拖动可设定时段",
    noPeriod: "未设时段，全部显示",
    periodText: (from, to, months) => (months === 1 ? from : `${from}至${to}，共${months}个月`),
    outside: "此时段在来源所涉月份之外",
    counts: ({ event, link, figure, instrument }) =>
      `${event}个事件、${link}条链路的开始、${figure}项数据、${instrument}项政策工具`,
    undated: (links, instruments, isHidden) =>
      `${undatedZh(links, instruments)}在来源中没有日期，${isHidden ? "设定时段期间不显示" : "不在轴上"}。`,
    events: "事件",
    beginnings: "链路的开始",
    beginningsNote: "按类型",
    figures: "数据的时点",
    figuresNote: "按枢纽",
    instruments: "政策工具的日期",
    noEvents: "来源未载事件",
    noneLeft: "筛选后无事件",
    starNote: "* 日期为推断，依据见标记的提示、凭证与下方列表",
    several: ({ lane, date, count, thing }) => `${lane}，${date}：${count}${measureZh[thing]}，点按展开`,
    isOut: "不在时段内",
    quarterMonth: (month) => `${month}月`,
    list: "时段内的内容",
    listAll: "全部带日期的内容",
    toList: "跳到列表",
    columns: { date: "日期", kind: "类别", what: "内容" },
    thing: { event: "事件", link: "链路", figure: "数据", instrument: "政策工具" },
    group: (key) =>
      key.length === 4 ? `${key}年（月份未载）` : `${Number(key.slice(0, 4))}年${Number(key.slice(5, 7))}月`,
    reachesIn: "印出的日期在时段之外，但其跨度或未定的一端可及此时段",
    nothingInPeriod: "此时段内没有任何记载。",
    hubs: "枢纽",
  },
  en: {
    title: "Timeline",
    range: (from, to) => `The sources cover ${from} to ${to}`,
    nothingDated: "Nothing in the sources has a date.",
    month: (month) =>
      new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" }).format(
        Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1),
      ),
    controls: "Period",
    previousMonth: "One month earlier",
    nextMonth: "One month later",
    play: "Play",
    pause: "Pause",
    playHint: "Space or K plays and pauses while the focus is in the timeline",
    modeLabel: "How to play",
    mode: { window: "Moving window", "so-far": "So far" },
    presets: "Ready-made periods",
    all: "All",
    year: (year) => year,
    exact: "Months",
    from: "From",
    to: "to",
    set: "Set",
    trouble: {
      from: () => "The first month cannot be read. Write it like 2023-08.",
      to: () => "The last month cannot be read. Write it like 2023-08.",
      order: () => "The period would end before it starts. Nothing was changed.",
      outside: ({ from, to }) =>
        `Nothing lies in that period: the sources cover ${from} to ${to}. Nothing was changed.`,
    },
    edge: { from: "Start of the period", to: "End of the period" },
    edgeText: (month, months) =>
      months === null
        ? `${month}, no period set`
        : `${month}, period of ${months === 1 ? "one month" : `${months} months`}`,
    axis: "Time axis: drag to set a period",
    noPeriod: "No period set: everything is shown",
    periodText: (from, to, months) => (months === 1 ? from : `${from} to ${to}, ${months} months`),
    outside: "This period lies outside the months the sources cover",
    counts: ({ event, link, figure, instrument }) =>
      `${counted(event, "event")}, ${counted(link, "link")} begun, ${counted(figure, "figure")}, ${counted(instrument, "instrument")}`,
    undated: (links, instruments, isHidden) => {
      const isOne = links + instruments === 1;
      const end = isHidden
        ? `${isOne ? "is" : "are"} hidden while a period is set`
        : `${isOne ? "stands" : "stand"} nowhere on the axis`;
      return `${undatedEn(links, instruments)} ${isOne ? "has" : "have"} no date in the sources and ${end}.`;
    },
    events: "Events",
    beginnings: "Links begin",
    beginningsNote: "by family",
    figures: "Figures as of",
    figuresNote: "by hub",
    instruments: "Instruments dated",
    noEvents: "no event reported",
    noneLeft: "no event left by the filter",
    starNote: "* inferred date; the reason is in the mark's tooltip, its evidence and the list below",
    several: ({ lane, date, count, thing }) => `${lane}, ${date}: ${counted(count, thing)}, press to list`,
    isOut: "outside the period",
    quarterMonth: (month) => ["Jan", "Apr", "Jul", "Oct"][(month - 1) / 3] ?? "",
    list: "In this period",
    listAll: "Everything dated",
    toList: "Skip to the list",
    columns: { date: "Date", kind: "Kind", what: "What" },
    thing: { event: "event", link: "link", figure: "figure", instrument: "instrument" },
    group: (key) =>
      key.length === 4
        ? `${key}, month not known`
        : new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" }).format(
            Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5, 7)) - 1),
          ),
    reachesIn: "Printed date outside the period, but its span or its open side may reach into it",
    nothingInPeriod: "Nothing lies in this period.",
    hubs: "hubs",
  },
};

const measureZh: Readonly<Record<DatedThing, string>> = {
  event: "个事件",
  link: "条链路",
  figure: "项数据",
  instrument: "项政策工具",
};

function undatedZh(links: number, instruments: number): string {
  const parts = [...(links > 0 ? [`${links}条链路`] : []), ...(instruments > 0 ? [`${instruments}项政策工具`] : [])];
  return parts.join("和");
}

function undatedEn(links: number, instruments: number): string {
  return [
    ...(links > 0 ? [counted(links, "link")] : []),
    ...(instruments > 0 ? [counted(instruments, "instrument")] : []),
  ].join(" and ");
}

function counted(count: number, thing: string): string {
  return `${count === 0 ? countWord(0, "en") : count} ${thing}${count === 1 ? "" : "s"}`;
}
