import type { CitationStyle } from "../../domain/citation.ts";
import type { ConversionStep } from "../../domain/conversion.ts";
import type { Person } from "../../domain/person.ts";
import type { AtlasRecord } from "../../domain/record.ts";
import type { SectorMention } from "../../domain/sector.ts";
import { formatNumber } from "../format.ts";
import type { Catalogue } from "../messages.ts";
import { countWord } from "../spelling.ts";
import { vocabulary } from "./vocabulary.ts";

/** The words of the evidence card. */
export interface EvidenceMessages {
  readonly title: string;
  readonly kind: Record<AtlasRecord["type"], string>;
  /** How many sources, and in how many places, stand behind the record. */
  readonly places: (sources: number, places: number) => string;
  readonly printedFigure: string;
  readonly printedWords: string;
  readonly computed: string;
  readonly notComputed: string;
  readonly close: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly unknownTitle: string;
  readonly unknown: (id: string) => string;
  readonly row: Record<RowKey, string>;
  readonly step: (step: ConversionStep) => string;
  readonly noConversion: string;
  readonly unexplained: string;
  readonly boundPrinted: (word: string, meaning: string) => string;
  readonly strictlyLess: string;
  readonly boundNotInPhrase: string;
  readonly asOfPrinted: (phrase: string) => string;
  readonly locatedIn: (hub: string) => string;
  readonly creditedTo: (hub: string) => string;
  readonly noHeadline: string;
  readonly ourRendering: string;
  readonly firstPublished: (name: string) => string;
  readonly carriedBy: (name: string) => string;
  /** Publishers and author on one line. */
  readonly published: (parts: readonly string[]) => string;
  readonly author: (name: string) => string;
  readonly publishedOn: (day: string) => string;
  readonly publishedInferred: (date: string, notBefore: boolean, confidence: string) => string;
  readonly publishedUnknown: string;
  readonly confidence: Record<"low" | "medium" | "high", string>;
  readonly rule: (rule: string) => string;
  readonly answer: (answer: string) => string;
  readonly unnamed: string;
  readonly cityOf: (city: string, basis: string) => string;
  readonly cityUnknown: string;
  readonly aggregate: string;
  readonly noFamily: string;
  readonly noDate: string;
  readonly dateInferred: string;
  readonly personKind: Record<Person["kind"], string>;
  readonly speaks: (speaks: boolean) => string;
  readonly termClass: Record<SectorMention["termClass"], string>;
  readonly inferredFromName: string;
  readonly coordinates: (longitude: number, latitude: number, datum: string) => string;
  readonly within: (distance: string) => string;
  readonly notPlaced: string;
  readonly placedAt: (name: string) => string;
  readonly outsideSources: (sources: number, evidence: string) => string;
  readonly emptyCell: string;
  readonly cellCount: (count: number) => string;
  readonly furtherPassages: (count: number) => string;
  readonly passage: (source: string, paragraph: string) => string;
  readonly cite: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly style: Record<CitationStyle, string>;
  readonly open: (what: string) => string;
}

export type RowKey =
  | "aliases"
  | "asOf"
  | "basis"
  | "bound"
  | "date"
  | "derivations"
  | "direction"
  | "ends"
  | "entity"
  | "figures"
  | "formula"
  | "further"
  | "hub"
  | "indicator"
  | "kind"
  | "links"
  | "mentions"
  | "method"
  | "notes"
  | "parent"
  | "period"
  | "place"
  | "position"
  | "printedDate"
  | "questions"
  | "role"
  | "scope"
  | "sector"
  | "statements"
  | "since"
  | "source"
  | "status"
  | "subject"
  | "term"
  | "twins"
  | "type"
  | "uses"
  | "value"
  | "what"
  | "who";

export const evidenceMessages: Catalogue<EvidenceMessages> = {
  "zh-Hans": {
    title: "证据",
    kind: {
      observation: "数据",
      link: "链路",
      event: "事件",
      instrument: "政策工具",
      mention: "产业提及",
      derivation: "推算",
      person: "人物",
      location: "地点",
      cell: "产业与枢纽",
    },
    places: (sources, places) => `${sources}个来源，${places}处`,
    printedFigure: "原文数字",
    printedWords: "原文用语",
    computed: "推算所得，原文未印",
    notComputed: "本图集不作此计算",
    close: "关闭证据卡",
    copyLink: "复制本卡链接",
    linkCopied: "已复制链接",
    unknownTitle: "没有这条记录",
    unknown: (id) => `数据集中没有编号为“${id}”的记录。链接可能已过时，或编号有误。`,
    row: {
      statements: "其他说法",
      twins: "同数异义",
      aliases: "别称",
      asOf: "时点",
      basis: "依据",
      bound: "限定词",
      date: "日期",
      derivations: "推算",
      direction: "方向",
      ends: "两端",
      entity: "所指",
      figures: "数据",
      formula: "算式",
      further: "他处",
      hub: "枢纽",
      indicator: "指标",
      kind: "类别",
      links: "链路",
      mentions: "提及",
      method: "定位",
      notes: "注意",
      parent: "所在",
      period: "时段",
      place: "地点",
      position: "坐标",
      printedDate: "原文日期",
      questions: "待解",
      role: "身份",
      scope: "范围",
      sector: "产业",
      since: "始于",
      source: "来源",
      status: "状态",
      subject: "主体",
      term: "英译",
      type: "类型",
      uses: "用于",
      value: "存值",
      what: "内容",
      who: "参与方",
    },
    step: (step) => chineseStep(step),
    noConversion: "按原样录入，无需换算",
    unexplained: "存值不能由所印文字直接读出，见“注意”",
    boundPrinted: (word, meaning) => `${meaning}，原文写“${word}”`,
    strictlyLess: "严格少于",
    boundNotInPhrase: "限定词印在别处，见“注意”",
    asOfPrinted: (phrase) => `原文写“${phrase}”`,
    locatedIn: (hub) => `位于${hub}`,
    creditedTo: (hub) => `计入${hub}`,
    noHeadline: "原文无标题",
    ourRendering: "本图集译题",
    firstPublished: (name) => `首发：${name}`,
    carriedBy: (name) => `转载：${name}`,
    published: (parts) => parts.join("；"),
    author: (name) => `作者：${name}`,
    publishedOn: (day) => `发表：${day}，页面印出`,
    publishedInferred: (date, notBefore, confidence) =>
      `发表日期未印，推定${notBefore ? "不早于" : "为"}${date}，把握${confidence}`,
    publishedUnknown: "发表日期未印",
    confidence: { low: "较低", medium: "中等", high: "较高" },
    rule: (rule) => `呈现：${rule}`,
    answer: (answer) => `目前的处理：${answer}`,
    unnamed: "来源未点名",
    cityOf: (city, basis) => `${city}，${basis}`,
    cityUnknown: "城市未载，不落点",
    aggregate: "合计一条：来源未分列各成员",
    noFamily: "地理包含，不属合作类型，不画连线",
    noDate: "日期未载",
    dateInferred: "日期为推断",
    personKind: { official: "官员", company: "企业人士", research: "科研人士", media: "媒体人员" },
    speaks: (speaks) => (speaks ? "文中发言" : "文中署名，未发言"),
    termClass: { industry: "产业用语", service: "服务用语" },
    inferredFromName: "仅由名称推断，来源未写行业",
    coordinates: (longitude, latitude, datum) => `东经${longitude}°，北纬${latitude}°（${datum}）`,
    within: (distance) => `约在${distance}之内`,
    notPlaced: "来源不足以定位，只列名，不落点",
    placedAt: (name) => `随${name}落点`,
    outsideSources: (sources, evidence) => `坐标不在${countWord(sources, "zh-Hans")}篇来源之中，取自：${evidence}`,
    emptyCell: "来源未载这一产业在此枢纽的表述。",
    cellCount: (count) => `${count}处提及`,
    furtherPassages: (count) => `另有${count}段`,
    passage: (source, paragraph) => `${source}，${paragraph}`,
    cite: "引用",
    copy: "复制引用",
    copied: "已复制",
    copyByHand: "无法写入剪贴板，文字已选中，请按Ctrl+C（Mac按⌘C）",
    style: { gbt7714: "GB/T 7714", plain: "纯文本", bibtex: "BibTeX" },
    open: (what) => `${what}，打开证据`,
  },
  en: {
    title: "Evidence",
    kind: {
      observation: "figure",
      link: "link",
      event: "event",
      instrument: "instrument",
      mention: "sector mention",
      derivation: "derivation",
      person: "person",
      location: "place",
      cell: "sector in hub",
    },
    places: (sources, places) =>
      `${sources} ${sources === 1 ? "source" : "sources"}, ${places} ${places === 1 ? "place" : "places"}`,
    printedFigure: "as printed",
    printedWords: "words as printed",
    computed: "derived; not printed by any source",
    notComputed: "the atlas does not compute this",
    close: "Close the evidence card",
    copyLink: "Copy a link to this card",
    linkCopied: "Link copied",
    unknownTitle: "No such record",
    unknown: (id) => `The dataset has no record with the id “${id}”. The link may be out of date, or the id mistyped.`,
    row: {
      statements: "Also stated",
      twins: "Same number",
      aliases: "Also named",
      asOf: "As of",
      basis: "Basis",
      bound: "Qualifier",
      date: "Date",
      derivations: "Derived from it",
      direction: "Direction",
      ends: "Ends",
      entity: "Refers to",
      figures: "Figures",
      formula: "Formula",
      further: "Also printed",
      hub: "Hub",
      indicator: "Indicator",
      kind: "Kind",
      links: "Links",
      mentions: "Named in",
      method: "Placed by",
      notes: "Caveats",
      parent: "Stands in",
      period: "Period",
      place: "Place",
      position: "Coordinates",
      printedDate: "Date printed",
      questions: "Open",
      role: "Role",
      scope: "Scope",
      sector: "Sector",
      since: "Since",
      source: "Source",
      status: "Status",
      subject: "Subject",
      term: "In English",
      type: "Type",
      uses: "Used by",
      value: "Stored as",
      what: "What",
      who: "Who",
    },
    step: (step) => englishStep(step),
    noConversion: "taken over as printed",
    unexplained: "the stored value does not follow from the printed words alone; see the caveats",
    boundPrinted: (word, meaning) => `${meaning}; the text prints “${word}”`,
    strictlyLess: "strictly less than",
    boundNotInPhrase: "the qualifier is printed elsewhere; see the caveats",
    asOfPrinted: (phrase) => `the text prints “${phrase}”`,
    locatedIn: (hub) => `stands in ${hub}`,
    creditedTo: (hub) => `credited to ${hub}`,
    noHeadline: "the document has no headline",
    ourRendering: "our rendering",
    firstPublished: (name) => `First published by ${name}`,
    carriedBy: (name) => `Carried by ${name}`,
    published: (parts) => parts.join(". "),
    author: (name) => `Author: ${name}`,
    publishedOn: (day) => `Published ${day}, printed on the page`,
    publishedInferred: (date, notBefore, confidence) =>
      `Date of publication not printed; inferred ${date}${notBefore ? " or later" : ""}, ${confidence} confidence`,
    publishedUnknown: "Date of publication not printed",
    confidence: { low: "low", medium: "medium", high: "high" },
    rule: (rule) => `Shown so: ${rule}`,
    answer: (answer) => `For now: ${answer}`,
    unnamed: "not named by the source",
    cityOf: (city, basis) => `${city}, ${basis}`,
    cityUnknown: "city not stated, so no point is drawn",
    aggregate: "Stands for a group the sources do not break down",
    noFamily: "Geography, not collaboration: no family and no arc",
    noDate: "date not stated",
    dateInferred: "the date is inferred",
    personKind: { official: "official", company: "company", research: "research", media: "media" },
    speaks: (speaks) => (speaks ? "speaks in the text" : "credited in the text, does not speak"),
    termClass: { industry: "names an industry", service: "names a service" },
    inferredFromName: "read off a name only; no source states the sector",
    coordinates: (longitude, latitude, datum) => `${longitude}° E, ${latitude}° N (${datum})`,
    within: (distance) => `within about ${distance}`,
    notPlaced: "the sources do not allow a point; listed, not pinned",
    placedAt: (name) => `drawn where ${name} stands`,
    outsideSources: (sources, evidence) =>
      `Coordinates come from outside the ${sources === 1 ? "source" : `${countWord(sources, "en")} sources`}: ${evidence}`,
    emptyCell: "No source names this sector in connection with this hub.",
    cellCount: (count) => `${count} ${count === 1 ? "mention" : "mentions"}`,
    furtherPassages: (count) => (count === 1 ? "One more paragraph" : `${count} more paragraphs`),
    passage: (source, paragraph) => `${source}, ${paragraph}`,
    cite: "Cite",
    copy: "Copy citation",
    copied: "Copied",
    copyByHand: "The clipboard is not available; the text is selected, press Ctrl+C (⌘C on a Mac)",
    style: { gbt7714: "GB/T 7714", plain: "Plain text", bibtex: "BibTeX" },
    open: (what) => `${what}, open the evidence`,
  },
};

function chineseStep(step: ConversionStep): string {
  const say = (value: number) => formatNumber(value, "zh-Hans");
  switch (step.type) {
    case "separators":
      return `${step.printed}：逗号是千位分隔符，去掉`;
    case "numeral":
      return `“${step.printed}”是汉字数字，即${step.value}`;
    case "scale":
      return `${step.printed} = ${say(step.base)} × ${say(step.factor)} = ${say(step.value)}`;
    case "range":
      return `${step.printed}：${say(step.min)}至${say(step.max)}，不取单一值`;
    case "bound":
      return `“${step.printed}”：${step.isStrict ? "严格少于" : vocabulary["zh-Hans"].bound[step.bound]}`;
  }
}

function englishStep(step: ConversionStep): string {
  const say = (value: number) => formatNumber(value, "en");
  switch (step.type) {
    case "separators":
      return `${step.printed}: thousands separator removed`;
    case "numeral":
      return `“${step.printed}” is a Chinese numeral, ${step.value}`;
    case "scale":
      return `${step.printed} = ${say(step.base)} × ${say(step.factor)} = ${say(step.value)}`;
    case "range":
      return `${step.printed}: ${say(step.min)} to ${say(step.max)}, no single value`;
    case "bound":
      return `“${step.printed}”: ${step.isStrict ? "strictly less than" : vocabulary.en.bound[step.bound]}`;
  }
}
