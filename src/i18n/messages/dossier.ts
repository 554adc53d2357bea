import type { Catalogue } from "../messages.ts";

/** Words of the dossier: a hub or a shortlist as pages to print. */
export interface DossierMessages {
  readonly title: (hubs: readonly string[]) => string;
  readonly lead: string;
  readonly facts: (version: string, sources: number, printed: string) => string;
  readonly print: string;
  readonly choose: string;
  readonly chooseLead: string;
  readonly onlyThis: (hub: string) => string;
  readonly unfiltered: string;
  readonly nested: (hub: string) => string;
  readonly hosts: (hub: string) => string;
  readonly figures: string;
  readonly figure: string;
  readonly value: string;
  readonly status: string;
  readonly asOf: string;
  readonly evidence: string;
  readonly noFigures: string;
  readonly sectors: string;
  /** Stands before the terms of a source. */
  readonly asPrinted: string;
  readonly entities: string;
  readonly instruments: string;
  readonly links: string;
  readonly geography: string;
  readonly events: string;
  readonly questions: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly between: string;
  readonly distance: (a: string, b: string, distance: string) => string;
  readonly noLinkBetween: string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly method: string;
  readonly methodLines: readonly string[];
  readonly none: string;
  readonly inferredOnly: string;
  readonly foot: (version: string) => string;
}

export const dossierMessages = {
  "zh-Hans": {
    title: (hubs) => (hubs.length === 1 ? `${hubs[0] ?? ""}档案` : `${hubs.length}处枢纽的档案`),
    lead: "来源所载的全部内容，逐条注明出处；来源没有写的，写明“来源未载”。",
    facts: (version, sources, printed) => `数据集${version}；引用${sources}篇来源；制作于${printed}`,
    print: "打印或存为PDF",
    choose: "为哪处枢纽制作档案？",
    chooseLead: "选一处，或在对比里加入几处枢纽，一并成册。",
    onlyThis: (hub) => `${hub}的档案`,
    unfiltered: "档案收录全部记录，不受页面上的筛选影响。",
    nested: (hub) => `位于${hub}之内；两处的数字不相加。`,
    hosts: (hub) => `${hub}的飞地设在这里，其数字计入${hub}。`,
    figures: "数据",
    figure: "指标",
    value: "数值",
    status: "状态",
    asOf: "时点",
    evidence: "出处",
    noFigures: "来源未载这处枢纽自己的数字。",
    sectors: "产业",
    asPrinted: "原文用语：",
    entities: "机构与载体",
    instruments: "政策工具",
    links: "链路",
    geography: "所在与隶属",
    events: "事件",
    questions: "未决问题",
    rules: "这些数字怎样才可以并列",
    rulesLead: "本图不对枢纽排名，不求和，不求平均。",
    between: "几处枢纽之间",
    distance: (a, b, distance) => `${a}与${b}：直线约${distance}`,
    noLinkBetween: "没有来源写明它们之间的链路。",
    sources: "来源",
    sourcesLead: "正文方括号里的编号指这里的条目；“第…段”是来源的段落。",
    method: "怎样读这份档案",
    methodLines: [
      "“+”表示不少于，“≤”表示至多，“约”表示约数；区间照原文。",
      "“已达成”“计划”“容量”三种状态从不相加。",
      "带*的日期，其年份（或月份）是推断的，原因写在同一节。",
      "坐标与距离不出自来源，只用来在地图上表示位置。",
    ],
    none: "来源未载",
    inferredOnly: "仅由名称推知",
    foot: (version) => `科创廊图 数据集${version}`,
  },
  en: {
    title: (hubs) => (hubs.length === 1 ? `${hubs[0] ?? ""}: dossier` : `Dossier of ${hubs.length} hubs`),
    lead: "Everything the sources say, each line with its source; what they do not say is marked as not reported.",
    facts: (version, sources, printed) =>
      `Dataset ${version}; ${sources} ${sources === 1 ? "source" : "sources"} cited; made on ${printed}`,
    print: "Print or save as PDF",
    choose: "A dossier of which hub?",
    chooseLead: "Choose one, or add hubs to the comparison to print them together.",
    onlyThis: (hub) => `Dossier of ${hub}`,
    unfiltered: "A dossier holds every record; the filters of the page do not apply to it.",
    nested: (hub) => `Lies inside ${hub}; the figures of the two are never added.`,
    hosts: (hub) => `Hosts the enclave of ${hub}, whose figures count for ${hub}.`,
    figures: "Figures",
    figure: "Indicator",
    value: "Value",
    status: "Status",
    asOf: "As of",
    evidence: "Source",
    noFigures: "No figure of this hub's own is reported.",
    sectors: "Sectors",
    asPrinted: "as printed: ",
    entities: "Bodies and facilities",
    instruments: "Instruments",
    links: "Links",
    geography: "Site and belonging",
    events: "Events",
    questions: "Open questions",
    rules: "When these figures may stand side by side",
    rulesLead: "The atlas ranks no hubs, adds none up and averages none.",
    between: "Between these hubs",
    distance: (a, b, distance) => `${a} and ${b}: about ${distance} in a straight line`,
    noLinkBetween: "No source reports a link between them.",
    sources: "Sources",
    sourcesLead: "Numbers in square brackets lead here; ¶ is the paragraph of the source.",
    method: "How to read this dossier",
    methodLines: [
      "A plus sign means at least, ≤ means at most, about means a rounded figure; ranges are as printed.",
      "Achieved, planned and capacity are three statuses and are never added.",
      "The year (or month) of a date with * is inferred; the reason stands in the same section.",
      "Coordinates and distances come from outside the sources and only place things on the map.",
    ],
    none: "not reported",
    inferredOnly: "read off a name only",
    foot: (version) => `Corridor Atlas, dataset ${version}`,
  },
} satisfies Catalogue<DossierMessages>;
