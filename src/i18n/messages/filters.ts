import type { Direction } from "../../domain/filter.ts";
import type { Catalogue } from "../messages.ts";

/** Words of the filters in the rail, and of the notice over a map that they have emptied. */
export interface FilterMessages {
  readonly filters: string;
  readonly result: (links: number, drawn: number) => string;
  readonly noFilter: string;
  readonly clearAll: string;
  readonly removeFilter: (label: string) => string;
  readonly sectors: string;
  readonly mentions: string;
  readonly families: string;
  readonly links: string;
  readonly familyHint: string;
  readonly isolate: (family: string) => string;
  readonly hidden: (family: string) => string;
  readonly statuses: string;
  readonly linksAndFigures: string;
  readonly hubs: string;
  readonly direction: string;
  readonly directions: Record<"any" | Direction, string>;
  /** What in, out and between are seen from; no hub chosen means all of them. */
  readonly directionScope: (hubs: readonly string[]) => string;
  /** A direction as a choice of its own: "into Hetao". */
  readonly directionChoice: (direction: Direction, hubs: readonly string[]) => string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly anyTime: string;
  readonly periodHint: string;
  readonly impossiblePeriod: (from: string, to: string) => string;
  readonly swap: string;
  readonly span: (from: string, to: string) => string;
  readonly more: string;
  readonly kinds: string;

  /** Several answers to one question, of which any is enough. */
  readonly anyOf: (labels: readonly string[]) => string;
  readonly nothingAtAll: string;
  readonly noLinkLeft: string;
  readonly noneDrawn: (links: number) => string;
  readonly sectorWithoutLink: (sector: string) => string;
  readonly untied: (sector: string, family: string) => string;
  readonly noLinkPasses: (labels: readonly string[]) => string;
  readonly onlyUndrawn: (labels: readonly string[]) => string;
  readonly relax: (labels: readonly string[], drawn: number) => string;
  readonly relaxToRecords: (labels: readonly string[], records: number) => string;
}

const zhQuoted = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join("、");
const enList = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const enQuoted = (labels: readonly string[]) => enList(labels.map((label) => `“${label}”`));
const linksEn = (count: number) => `${count} ${count === 1 ? "link" : "links"}`;

export const filterMessages = {
  "zh-Hans": {
    filters: "筛选",
    result: (links, drawn) => `${links}条链路，${drawn}条在图上`,
    noFilter: "未筛选",
    clearAll: "全部清除",
    removeFilter: (label) => `移除筛选：${label}`,
    sectors: "产业",
    mentions: "提及次数",
    families: "链路类型",
    links: "链路",
    familyHint: "单击隐藏或显示，双击只看一类",
    isolate: (family) => `只看${family}`,
    hidden: (family) => `已隐藏：${family}`,
    statuses: "状态",
    linksAndFigures: "链路／数据",
    hubs: "限于枢纽",
    direction: "方向",
    directions: { any: "不限", out: "流出", in: "流入", between: "枢纽间" },
    directionScope: (hubs) => {
      if (hubs.length === 0) return "从全部枢纽合看";
      return hubs.length === 1 ? `从${hubs.join("")}看` : `从所选${hubs.length}个枢纽合看`;
    },
    directionChoice: (direction, hubs) => {
      const seen = hubs.length === 0 ? "枢纽" : hubs.join("、");
      if (direction === "out") return `从${seen}流出`;
      if (direction === "in") return `流入${seen}`;
      return hubs.length === 1 ? `${seen}与其他枢纽之间` : `${seen}之间`;
    },
    period: "时段",
    from: "从",
    to: "到",
    anyTime: "不限",
    periodHint: "按印出的日期可能落在其中的都留下；链路看起始，未注明日期的不留。",
    impossiblePeriod: (from, to) => `结束月份${to}早于起始月份${from}，尚未采用。`,
    swap: "对调",
    span: (from, to) => `${from}至${to}`,
    more: "更多筛选：实体类别",
    kinds: "实体类别",

    anyOf: (labels) => (labels.length > 3 ? `${labels.slice(0, 2).join("、")}等${labels.length}项` : labels.join("或")),
    nothingAtAll: "没有任何记录符合这些筛选。",
    noLinkLeft: "没有链路符合这些筛选。",
    noneDrawn: (links) => `有${links}条链路符合，但${links > 1 ? "都" : ""}不能上图；详情里仍可读到。`,
    sectorWithoutLink: (sector) => `没有来源把“${sector}”与任何链路联系起来，所以没有可上图的链路。`,
    untied: (sector, family) => `没有来源把“${sector}”与“${family}”类链路联系起来。`,
    noLinkPasses: (labels) =>
      labels.length === 1
        ? `没有链路符合${zhQuoted(labels)}。`
        : `没有链路同时符合${zhQuoted(labels)}这${labels.length}项。`,
    onlyUndrawn: (labels) => `单是${zhQuoted(labels)}就已没有可上图的链路。`,
    relax: (labels, drawn) => `去掉${zhQuoted(labels)}，可上图${drawn}条`,
    relaxToRecords: (labels, records) => `去掉${zhQuoted(labels)}，有${records}条记录，都不在图上`,
  },
  en: {
    filters: "Filters",
    result: (links, drawn) => `${linksEn(links)}, ${drawn} on the map`,
    noFilter: "nothing filtered",
    clearAll: "Clear all",
    removeFilter: (label) => `Remove filter: ${label}`,
    sectors: "Sectors",
    mentions: "mentions",
    families: "Link families",
    links: "links",
    familyHint: "Click hides or shows, double click isolates",
    isolate: (family) => `Only ${family}`,
    hidden: (family) => `hidden: ${family}`,
    statuses: "Status",
    linksAndFigures: "links / figures",
    hubs: "Only these hubs",
    direction: "Direction",
    directions: { any: "any", out: "out", in: "in", between: "between" },
    directionScope: (hubs) => {
      if (hubs.length === 0) return "seen from all hubs together";
      return hubs.length === 1 ? `seen from ${hubs.join("")}` : `seen from these ${hubs.length} together`;
    },
    directionChoice: (direction, hubs) => {
      const seen = hubs.length === 0 ? "the hubs" : enList(hubs);
      if (direction === "out") return `out of ${seen}`;
      if (direction === "in") return `into ${seen}`;
      return hubs.length === 1 ? `between ${seen} and other hubs` : `between ${seen}`;
    },
    period: "Period",
    from: "From",
    to: "To",
    anyTime: "any",
    periodHint: "Keeps what may lie in it by its printed date; of links, their start. What has no date is left out.",
    impossiblePeriod: (from, to) => `The end, ${to}, lies before the start, ${from}: not applied yet.`,
    swap: "Swap them",
    span: (from, to) => `${from} to ${to}`,
    more: "More filters: kinds of bodies",
    kinds: "Kinds of bodies",

    anyOf: (labels) =>
      labels.length > 3 ? `${labels.slice(0, 2).join(", ")} and ${labels.length - 2} more` : labels.join(" or "),
    nothingAtAll: "Nothing at all passes these filters.",
    noLinkLeft: "No link passes these filters.",
    noneDrawn: (links) =>
      links === 1
        ? "1 link passes, but it cannot be drawn; the details still have it."
        : `${links} links pass, but none of them can be drawn; the details still have them.`,
    sectorWithoutLink: (sector) => `No source names “${sector}” for any link, so none can be drawn.`,
    untied: (sector, family) => `No source names “${sector}” for a link of “${family}”.`,
    noLinkPasses: (labels) =>
      labels.length === 1 ? `No link passes ${enQuoted(labels)}.` : `No link passes ${enQuoted(labels)} at once.`,
    onlyUndrawn: (labels) =>
      `${enQuoted(labels)} ${labels.length > 1 ? "together leave" : "alone leaves"} no link that can be drawn.`,
    relax: (labels, drawn) => `Without ${enQuoted(labels)}: ${linksEn(drawn)} on the map`,
    relaxToRecords: (labels, records) =>
      `Without ${enQuoted(labels)}: ${records} ${records === 1 ? "record" : "records"}, none on the map`,
  },
} satisfies Catalogue<FilterMessages>;
