import type { Catalogue } from "../messages.ts";

/** What a deck of slides can be made of. */
export const deckKinds = ["story", "hub", "comparison", "corridor"] as const;
export type DeckKind = (typeof deckKinds)[number];

/** Words of the slides, and of the panel that makes them. */
export interface SlideMessages {
  readonly product: string;
  readonly step: (step: number, of: number) => string;
  readonly continued: (title: string) => string;
  readonly sources: string;
  readonly sourcesUsed: (count: number) => string;
  readonly noSources: string;
  readonly dataset: (version: string, released: string) => string;
  readonly made: (day: string) => string;
  readonly openView: string;
  readonly noAddress: string;
  readonly qrAlt: (address: string) => string;
  readonly mapCredit: string;
  readonly starMeans: (meanings: readonly string[]) => string;
  readonly ownStory: string;
  readonly otherLanguage: string;
  readonly filtered: (aspects: readonly string[]) => string;

  readonly keyFigures: string;
  readonly figuresOf: (hub: string) => string;
  readonly what: string;
  readonly date: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly sector: string;
  readonly terms: string;
  readonly question: string;
  readonly meanwhile: string;
  readonly links: (count: number) => string;
  readonly linkTable: string;
  readonly hosted: (owner: string) => string;
  readonly heads: string;
  readonly place: string;
  readonly holds: string;
  readonly read: string;
  readonly caveat: string;
  readonly notComparable: string;
  readonly between: string;
  readonly distance: (distance: string) => string;

  readonly bound: (name: string, bound: string) => string;
  readonly floorNote: string;
  readonly approxNote: string;
  readonly ownScale: string;
  readonly alone: string;
  readonly chartAlt: (title: string, points: readonly string[]) => string;
  readonly logNote: string;
  readonly partsOf: (whole: string) => string;
  readonly measured: (unit: string, asOf: string) => string;
  readonly derived: string;

  readonly mapOf: (what: string, parts: readonly string[]) => string;
  readonly mapArc: (ends: string, families: readonly string[], links: number, isTentative: boolean) => string;
  readonly mapOverview: string;
  readonly mapWithoutArcs: string;
  readonly tentative: string;
  readonly keySign: Record<"count" | "bundle" | "cluster" | "stack" | "homeCity" | "ring", string>;

  readonly panelLead: string;
  readonly madeOf: string;
  readonly deckKind: Record<DeckKind, string>;
  readonly unavailable: Record<DeckKind, string>;
  readonly withNotes: string;
  readonly make: string;
  readonly contents: string;
}

export const slideMessages = {
  "zh-Hans": {
    product: "科创廊图",
    step: (step, of) => `第${step}步，共${of}步`,
    continued: (title) => `${title}（续）`,
    sources: "来源",
    sourcesUsed: (count) => `引用的${count}篇来源`,
    noSources: "本页没有引用来源",
    dataset: (version, released) => `数据集${version}（${released}）`,
    made: (day) => `${day}制作`,
    openView: "打开这一视图",
    noAddress: "本图没有公开网址，这里不附链接与二维码",
    qrAlt: (address) => `二维码，通往${address}`,
    mapCredit: "示意图，不作划界依据；海岸线 © OpenStreetMap 贡献者，政区界 天地图，地名 GeoNames",
    starMeans: (meanings) => `* ${meanings.join("；")}`,
    ownStory: "这是读者自己写的故事：文字由作者负责，数字与出处来自本图。",
    otherLanguage: "作者没有写这种语言的文字，以下用另一种语言。",
    filtered: (aspects) => `按当前视图筛选（${aspects.join("、")}），隐去的记录不在其中。`,

    keyFigures: "主要数字",
    figuresOf: (hub) => `${hub}的数字`,
    what: "内容",
    date: "日期",
    kind: "类别",
    from: "从",
    to: "到",
    since: "起始",
    sector: "产业",
    terms: "原文用语",
    question: "疑问",
    meanwhile: "本图暂时怎样处理",
    links: (count) => `${count}条`,
    linkTable: "链路",
    hosted: (owner) => `设在这里、记在${owner}名下的数字`,
    heads: "各处概况",
    place: "位置",
    holds: "收录",
    read: "怎样读",
    caveat: "并列须注意",
    notComparable: "不可比",
    between: "几处之间",
    distance: (distance) => `直线约${distance}，按标注点计算`,

    bound: (name, bound) => `${name}（${bound}）`,
    floorNote: "带“+”的是下限：图上的条止于所印的数，实际不少于此。",
    approxNote: "“约”表示约数，条端并不精确。",
    ownScale: "以下另用刻度，不与上方的条长相比",
    alone: "与上方不同类，不画成条",
    chartAlt: (title, points) => `${title}：${points.join("；")}。`,
    logNote: "对数刻度：每格为十倍；只看位置，不看长短。",
    partsOf: (whole) => `整体${whole}`,
    measured: (unit, asOf) => `单位：${unit}；${asOf}`,
    derived: "推算",

    mapOf: (what, parts) => `地图：${what}。${parts.join("；")}。`,
    mapArc: (ends, families, links, isTentative) =>
      `${ends}，${families.join("、")}，${links}条${isTentative ? "，均为计划或推断" : ""}`,
    mapOverview: "五个枢纽与其间的廊道",
    mapWithoutArcs: "图上没有弧线",
    tentative: "虚线：计划或推断",
    keySign: {
      count: "字后数字：链路条数",
      bundle: "弧上数字：多类链路合计",
      cluster: "圆点数字：相近枢纽合并",
      stack: "小圆数字：同处多家机构",
      homeCity: "点圈：仅知所在城市",
      ring: "虚圈：在此圈内某处",
    },

    panelLead: "文字、表格和图表都是可以改的；地图是图片。每页注明来源、数据集版本和链接。",
    madeOf: "用什么做",
    deckKind: { story: "故事", hub: "枢纽", comparison: "对比", corridor: "廊道" },
    unavailable: {
      story: "先打开一个故事",
      hub: "先在地图上选一处枢纽",
      comparison: "先把两处以上的枢纽加入对比",
      corridor: "先在地图上选一条廊道",
    },
    withNotes: "附演讲者备注",
    make: "制作幻灯片",
    contents: "内容",
  },
  en: {
    product: "Corridor Atlas",
    step: (step, of) => `Step ${step} of ${of}`,
    continued: (title) => `${title} (continued)`,
    sources: "Sources",
    sourcesUsed: (count) => (count === 1 ? "The source cited" : `The ${count} sources cited`),
    noSources: "No source is cited on this slide",
    dataset: (version, released) => `Dataset ${version} (${released})`,
    made: (day) => `made on ${day}`,
    openView: "Open this view",
    noAddress: "This atlas has no public address, so there is no link and no QR code",
    qrAlt: (address) => `QR code leading to ${address}`,
    mapCredit:
      "Sketch map, no authority on boundaries; coast © OpenStreetMap contributors, divisions Tianditu, places GeoNames",
    starMeans: (meanings) => `* ${meanings.join("; ")}`,
    ownStory: "A reader's own story: the words are the author's; figures and sources are those of the atlas.",
    otherLanguage: "The author wrote no text in this language; the other one is shown.",
    filtered: (aspects) => `Filtered as the view was (${aspects.join(", ")}); what is hidden there is not listed here.`,

    keyFigures: "Key figures",
    figuresOf: (hub) => `Figures of ${hub}`,
    what: "What",
    date: "Date",
    kind: "Kind",
    from: "From",
    to: "To",
    since: "Since",
    sector: "Sector",
    terms: "As printed",
    question: "Question",
    meanwhile: "How the atlas treats it meanwhile",
    links: (count) => (count === 1 ? "1 link" : `${count} links`),
    linkTable: "Links",
    hosted: (owner) => `Figures that stand here and count for ${owner}`,
    heads: "At a glance",
    place: "Place",
    holds: "Records",
    read: "How to read this",
    caveat: "Side by side, with care",
    notComparable: "not comparable",
    between: "Between these hubs",
    distance: (distance) => `About ${distance} in a straight line between the points that stand for them`,

    bound: (name, bound) => `${name} (${bound})`,
    floorNote: "A plus sign marks a floor: the bar ends at the printed number; the true one is no less.",
    approxNote: "About marks a rounded figure; the end of its bar is not exact.",
    ownScale: "Own scale below: lengths do not compare with those above",
    alone: "Not of the kind above, so not drawn as bars",
    chartAlt: (title, points) => `${title}: ${points.join("; ")}.`,
    logNote: "Logarithmic scale: each step is ten times the last. Read positions, not lengths.",
    partsOf: (whole) => `Whole ${whole}`,
    measured: (unit, asOf) => `In ${unit}, ${asOf}`,
    derived: "derived",

    mapOf: (what, parts) => `Map: ${what}. ${parts.join("; ")}.`,
    mapArc: (ends, families, links, isTentative) =>
      `${ends}, ${families.join(" and ")}, ${links === 1 ? "1 link" : `${links} links`}${isTentative ? ", planned or inferred" : ""}`,
    mapOverview: "the five hubs and the corridors between them",
    mapWithoutArcs: "No arcs are drawn",
    tentative: "dashed: planned or inferred",
    keySign: {
      count: "number after a letter: links",
      bundle: "number on an arc: links of several families",
      cluster: "number on a disc: hubs merged",
      stack: "number on a small disc: bodies at one place",
      homeCity: "dotted ring: only the city is known",
      ring: "dashed ring: somewhere within",
    },

    panelLead:
      "Text, tables and charts can be edited; the map is a picture. Every slide names its sources, the dataset version and a link.",
    madeOf: "Made of",
    deckKind: { story: "Story", hub: "Hub", comparison: "Comparison", corridor: "Corridor" },
    unavailable: {
      story: "Open a story first",
      hub: "Choose a hub on the map first",
      comparison: "Add two or more hubs to the comparison first",
      corridor: "Choose a corridor on the map first",
    },
    withNotes: "With speaker notes",
    make: "Make slides",
    contents: "Contents",
  },
} satisfies Catalogue<SlideMessages>;
