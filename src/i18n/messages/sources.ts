import type { AtlasRecord } from "../../domain/record.ts";
import type { Catalogue } from "../messages.ts";

/** The words of the sources view. */
export interface SourcesMessages {
  readonly title: string;
  readonly lead: string;
  readonly version: (version: string) => string;
  readonly released: (date: string) => string;
  readonly currentVersion: string;
  readonly navLabel: string;
  readonly section: Record<SectionId, string>;
  readonly sectionNote: Record<SectionId, string>;
  readonly counts: Record<CountKey, string>;
  readonly noHeadline: string;
  readonly ourRendering: string;
  readonly field: Record<SourceField, string>;
  readonly publisherUnknown: string;
  readonly original: (publisher: string) => string;
  readonly carrier: (publisher: string) => string;
  readonly publishedOn: (stamp: string) => string;
  readonly publishedInferred: (date: string, notBefore: boolean, confidence: string) => string;
  readonly publishedUnknown: string;
  readonly confidence: Record<"low" | "medium" | "high", string>;
  readonly notStated: string;
  readonly paragraphs: (count: number) => string;
  readonly checksum: (short: string) => string;
  readonly copyChecksum: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly taken: string;
  readonly takenKind: Record<TakenKind, string>;
  readonly none: string;
  readonly exclusions: (count: number) => string;
  readonly column: Record<IndicatorColumn, string>;
  readonly sortBy: (column: string) => string;
  readonly indicatorTable: string;
  readonly reportedByAll: string;
  readonly members: string;
  readonly noMembers: string;
  readonly rule: string;
  readonly answer: string;
  readonly concerns: string;
  readonly inputs: string;
  readonly files: Readonly<Record<string, string>>;
  readonly download: (title: string) => string;
  readonly openEvidence: (what: string) => string;
}

export const sectionIds = [
  "documents",
  "indicators",
  "comparability",
  "questions",
  "traps",
  "derivations",
  "people",
  "downloads",
  "changes",
] as const;
export type SectionId = (typeof sectionIds)[number];
export type CountKey =
  | "sources"
  | "hubs"
  | "entities"
  | "indicators"
  | "observations"
  | "links"
  | "mentions"
  | "events"
  | "instruments"
  | "people";
export type SourceField =
  | "headline"
  | "publisher"
  | "author"
  | "published"
  | "dateline"
  | "dateNotes"
  | "script"
  | "noise"
  | "repairs"
  | "document"
  | "outside";
export type TakenKind = Extract<
  AtlasRecord["type"],
  "observation" | "link" | "event" | "instrument" | "mention" | "person" | "location"
>;
export const indicatorColumns = ["label", "unit", "theme", "figures", "missing"] as const;
export type IndicatorColumn = (typeof indicatorColumns)[number];

export const sourcesMessages: Catalogue<SourcesMessages> = {
  "zh-Hans": {
    title: "来源与数据",
    lead: "全部内容出自下列文章；每个数字、链路与事件都可追到段落与原文用语。来源之外的旁证单独标明，不入数据。",
    version: (version) => `数据版本${version}`,
    released: (date) => `${date}发布`,
    currentVersion: "现行版本",
    navLabel: "本页目录",
    section: {
      documents: "来源",
      indicators: "指标",
      comparability: "可比性",
      questions: "待解",
      traps: "易错处",
      derivations: "推算",
      people: "人物",
      downloads: "下载",
      changes: "版本与变更",
    },
    sectionNote: {
      documents: "取了什么，没取什么，有多可靠",
      indicators: "量的是什么，哪处枢纽有数",
      comparability: "什么可以并列，什么不可以",
      questions: "来源没有说清的事，以及目前的处理",
      traps: "读这些来源时容易犯的错",
      derivations: "图集只作这些计算",
      people: "按原文所印的身份",
      downloads: "页面所示，即表中所载（CSV，UTF-8）",
      changes: "每一版改了什么；引文与导出的文件都带版本号",
    },
    counts: {
      sources: "来源",
      hubs: "枢纽",
      entities: "实体",
      indicators: "指标",
      observations: "数据",
      links: "链路",
      mentions: "产业提及",
      events: "事件",
      instruments: "政策工具",
      people: "人物",
    },
    noHeadline: "（无标题）",
    ourRendering: "本图集译题",
    field: {
      headline: "标题",
      publisher: "发布",
      author: "作者",
      published: "发表",
      dateline: "电头",
      dateNotes: "日期",
      script: "文字",
      noise: "噪声",
      repairs: "修复",
      document: "文件",
      outside: "库外旁证",
    },
    publisherUnknown: "未署名",
    original: (publisher) => `首发：${publisher}`,
    carrier: (publisher) => `所据页面：${publisher}`,
    publishedOn: (stamp) => `${stamp}，页面印出`,
    publishedInferred: (date, notBefore, confidence) =>
      `未印；推定${notBefore ? "不早于" : "为"}${date}，把握${confidence}`,
    publishedUnknown: "未印",
    confidence: { low: "较低", medium: "中等", high: "较高" },
    notStated: "未载",
    paragraphs: (count) => `${count}段`,
    checksum: (short) => `SHA-256 ${short}…`,
    copyChecksum: "复制完整校验值",
    copied: "已复制",
    copyByHand: "无法写入剪贴板，请手动选取",
    taken: "从中取得",
    takenKind: {
      observation: "数据",
      link: "链路",
      event: "事件",
      instrument: "政策工具",
      mention: "产业提及",
      person: "人物",
      location: "提到的实体",
    },
    none: "来源未载",
    exclusions: (count) => `未取作数据的数字与数词（${count}）`,
    column: { label: "指标", unit: "单位", theme: "主题", figures: "数据", missing: "来源未载" },
    sortBy: (column) => `按${column}排序`,
    indicatorTable: "指标字典",
    reportedByAll: "各枢纽都有",
    members: "成员",
    noMembers: "无数据成员",
    rule: "呈现",
    answer: "处理",
    concerns: "涉及",
    inputs: "所据数据",
    files: {
      "hubs.csv": "枢纽",
      "entities.csv": "实体",
      "entity_mentions.csv": "实体提及",
      "locations.csv": "坐标",
      "indicators.csv": "指标",
      "observations.csv": "数据",
      "derivations.csv": "推算",
      "links.csv": "链路",
      "link_types.csv": "链路类型",
      "link_families.csv": "链路大类",
      "sectors.csv": "产业",
      "sector_mentions.csv": "产业提及",
      "events.csv": "事件",
      "instruments.csv": "政策工具",
      "people.csv": "人物",
      "comparability.csv": "可比性",
      "questions.csv": "待解问题",
      "traps.csv": "易错处",
      "charts.csv": "图表",
      "citations.csv": "其他出处",
      "stories.csv": "故事",
      "story_steps.csv": "故事的步骤",
      "changes.csv": "变更记录",
    },
    download: (title) => `下载${title}`,
    openEvidence: (what) => `${what}，打开证据`,
  },
  en: {
    title: "Sources and data",
    lead: "Everything here comes from the articles below; each figure, link and event leads to its paragraph and printed words. Evidence from elsewhere is marked as such and is not part of the data.",
    version: (version) => `Data version ${version}`,
    released: (date) => `released ${date}`,
    currentVersion: "current",
    navLabel: "On this page",
    section: {
      documents: "Sources",
      indicators: "Indicators",
      comparability: "Comparability",
      questions: "Open questions",
      traps: "Traps",
      derivations: "Derivations",
      people: "People",
      downloads: "Downloads",
      changes: "Version and changes",
    },
    sectionNote: {
      documents: "what was taken, what was not, and how reliable it is",
      indicators: "what is measured, and which hub reports it",
      comparability: "what may stand side by side, and what may not",
      questions: "what the sources leave open, and how the atlas shows it",
      traps: "mistakes that are easy to make with these sources",
      derivations: "the only computations the atlas makes",
      people: "in the role the sources print",
      downloads: "the tables behind this page (CSV, UTF-8)",
      changes: "what each version changed; citations and exported files carry the version",
    },
    counts: {
      sources: "sources",
      hubs: "hubs",
      entities: "entities",
      indicators: "indicators",
      observations: "figures",
      links: "links",
      mentions: "sector mentions",
      events: "events",
      instruments: "instruments",
      people: "people",
    },
    noHeadline: "No headline",
    ourRendering: "our rendering",
    field: {
      headline: "Headline",
      publisher: "Publisher",
      author: "Author",
      published: "Published",
      dateline: "Date line",
      dateNotes: "Dates",
      script: "Script",
      noise: "Noise",
      repairs: "Repairs",
      document: "Document",
      outside: "Elsewhere",
    },
    publisherUnknown: "Not named",
    original: (publisher) => `First: ${publisher}`,
    carrier: (publisher) => `The page used: ${publisher}`,
    publishedOn: (stamp) => `${stamp}, printed on the page`,
    publishedInferred: (date, notBefore, confidence) =>
      `Not printed; inferred ${date}${notBefore ? " or later" : ""}, ${confidence} confidence`,
    publishedUnknown: "Not printed",
    confidence: { low: "low", medium: "medium", high: "high" },
    notStated: "not stated",
    paragraphs: (count) => `${count} paragraphs`,
    checksum: (short) => `SHA-256 ${short}…`,
    copyChecksum: "Copy the whole checksum",
    copied: "Copied",
    copyByHand: "The clipboard is not available; please select by hand",
    taken: "Taken from it",
    takenKind: {
      observation: "Figures",
      link: "Links",
      event: "Events",
      instrument: "Instruments",
      mention: "Sector mentions",
      person: "People",
      location: "Entities named",
    },
    none: "not reported",
    exclusions: (count) => `Numbers and number words not taken (${count})`,
    column: { label: "Indicator", unit: "Unit", theme: "Theme", figures: "Figures", missing: "Not reported" },
    sortBy: (column) => `Sort by ${column}`,
    indicatorTable: "Indicator dictionary",
    reportedByAll: "every hub reports it",
    members: "Members",
    noMembers: "no figure among its members",
    rule: "Shown so",
    answer: "For now",
    concerns: "Concerns",
    inputs: "Rests on",
    files: {},
    download: (title) => `Download ${title}`,
    openEvidence: (what) => `${what}, open the evidence`,
  },
};
