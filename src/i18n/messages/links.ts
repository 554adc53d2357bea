import type { Filter } from "../../domain/filter.ts";
import type { UndrawnReason } from "../../domain/undrawn.ts";
import type { Catalogue } from "../messages.ts";

/** One-way and mutual links, each counted once. */
interface LinkCount {
  readonly directed: number;
  readonly mutual: number;
}

/** How many of how many a search leaves. */
interface Found {
  readonly shown: number;
  readonly total: number;
}

/** The columns of the table of corridors that it can be sorted by; the address names them so. */
export const sortableColumns = ["place", "distance", "links", "since"] as const;
export type SortableColumn = (typeof sortableColumns)[number];
type Column = SortableColumn | "families" | "statuses" | "sectors" | "sources";

/** Words of the view of links: the matrix from × to, the table of corridors, and the links the map cannot draw. */
export interface LinksMessages {
  readonly title: string;
  readonly lead: (counts: {
    readonly shown: number;
    readonly total: number;
    readonly drawn: number;
    readonly corridors: number;
  }) => string;
  readonly nothing: string;
  readonly withoutAspect: (ways: readonly { readonly aspect: keyof Filter; readonly links: number }[]) => string;
  readonly noSingleAspect: string;
  readonly clearAll: string;

  readonly matrix: string;
  readonly matrixLabel: string;
  readonly fromAxis: string;
  readonly toAxis: string;
  readonly matrixRule: (count: LinkCount) => string;
  readonly noCrossing: string;
  readonly cell: (cell: LinkCount & { readonly from: string; readonly to: string }) => string;
  readonly familyCount: (label: string, count: number) => string;
  readonly allTentative: string;
  readonly noLink: (from: string, to: string) => string;
  readonly hiddenLink: (from: string, to: string) => string;
  readonly samePlace: (place: string) => string;
  readonly margin: string;
  readonly marginFrom: (place: string, count: LinkCount) => string;
  readonly marginTo: (place: string, count: LinkCount) => string;
  readonly marginAll: (count: LinkCount) => string;
  readonly key: { readonly none: string; readonly hidden: string; readonly tentative: string; readonly mutual: string };

  readonly table: string;
  readonly scrollLabel: string;
  readonly gridLabel: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (found: { readonly corridors: Found; readonly undrawn: Found }) => string;
  readonly notFound: string;
  readonly column: Record<Column, string>;
  readonly sortBy: (column: string) => string;
  readonly order: (sorting: { readonly column: SortableColumn; readonly isDescending: boolean } | null) => string;
  readonly unknownColumn: (column: string) => string;
  readonly corridorName: (from: string, to: string, isOneWay: boolean) => string;
  readonly about: (distance: string) => string;
  readonly undated: (count: number, of: number) => string;
  readonly inferredAmong: (count: number) => string;
  readonly noSince: (count: number) => string;
  readonly expand: (corridor: string, links: number, isOpen: boolean) => string;
  readonly linksOf: (corridor: string) => string;
  readonly firstOf: (link: string, links: number) => string;

  readonly undrawn: string;
  readonly undrawnLine: (reasons: readonly { readonly reason: UndrawnReason; readonly count: number }[]) => string;
  readonly undrawnNote: (shown: number, total: number) => string;
  readonly undrawnSee: string;
  readonly undrawnReason: Record<UndrawnReason, string>;
  readonly undrawnNotFound: string;
}

const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const zhReason: Record<UndrawnReason, string> = {
  containment: "是地理包含（枢纽套枢纽），不是合作",
  within_hub: "两端在同一枢纽内",
  within_district: "两端在同一区内",
  no_cities: "两端所在城市都未载",
  no_city: "有一端所在城市未载",
  same_place: "两端落在同一处",
};
const enReason: Record<UndrawnReason, string> = {
  containment: "geography (a hub inside a hub), not collaboration",
  within_hub: "within one hub",
  within_district: "within one district",
  no_cities: "no city stated for either end",
  no_city: "no city stated for one end",
  same_place: "both ends at the same place",
};
const zhAspect: Record<keyof Filter, string> = {
  sectors: "产业",
  families: "链路类型",
  statuses: "状态",
  hubs: "枢纽",
  kinds: "实体类别",
  direction: "方向",
  period: "时段",
};
const enAspect: Record<keyof Filter, string> = {
  sectors: "sector",
  families: "family",
  statuses: "status",
  hubs: "hub",
  kinds: "kind of body",
  direction: "direction",
  period: "period",
};

function zhCount({ directed, mutual }: LinkCount): string {
  if (mutual === 0) return directed === 0 ? "没有链路" : `单向${directed}条`;
  return directed === 0 ? `双向${mutual}条` : `单向${directed}条，双向${mutual}条`;
}

function enCount({ directed, mutual }: LinkCount): string {
  if (mutual === 0) return directed === 0 ? "no link" : `${some(directed, "link")} one way`;
  return directed === 0 ? some(mutual, "mutual link") : `${some(directed, "link")} one way, ${mutual} mutual`;
}

export const linksMessages = {
  "zh-Hans": {
    title: "链路与廊道",
    lead: ({ shown, total, drawn, corridors }) =>
      `${shown === total ? `共${total}条链路` : `筛选后${shown}条链路，共${total}条`}：${drawn}条连接两地，归为${corridors}条廊道；${shown - drawn}条无法上图，列在最后。`,
    nothing: "没有链路同时符合这些筛选。",
    withoutAspect: (ways) =>
      `${ways.map(({ aspect, links }) => `去掉${zhAspect[aspect]}筛选，会有${links}条`).join("；")}。`,
    noSingleAspect: "只去掉其中一项，仍没有链路。",
    clearAll: "全部清除",

    matrix: "从何处到何处",
    matrixLabel: "链路矩阵：行为起点，列为终点。方向键逐格移动，回车选定廊道",
    fromAxis: "从",
    toAxis: "到",
    matrixRule: ({ directed, mutual }) =>
      `行为起点，列为终点。单向链路只占一格；双向链路（↔）在来回两格都列，只计一次：单向${directed}条加双向${mutual}条，共${directed + mutual}条。`,
    noCrossing: "筛选之下没有连接两地的链路。",
    cell: ({ from, to, ...count }) => `${from}到${to}：${zhCount(count)}`,
    familyCount: (label, count) => `${label}${count}条`,
    allTentative: "全部为计划或推断",
    noLink: (from, to) => `${from}到${to}：来源中没有链路`,
    hiddenLink: (from, to) => `${from}到${to}：被筛选隐藏`,
    samePlace: (place) => `${place}之内的链路不在矩阵里`,
    margin: "链路",
    marginFrom: (place, count) => `从${place}出发：${zhCount(count)}`,
    marginTo: (place, count) => `到${place}：${zhCount(count)}`,
    marginAll: (count) => `合计：${zhCount(count)}，每条只计一次`,
    key: {
      none: "来源中没有链路",
      hidden: "被筛选隐藏",
      tentative: "全部为计划或推断",
      mutual: "双向，来回两格是同样几条",
    },

    table: "廊道",
    scrollLabel: "廊道表",
    gridLabel: "链路矩阵",
    search: "在表中查找",
    searchHint: "地名、机构、链路或产业",
    found: ({ corridors, undrawn }) =>
      `找到${corridors.shown}条廊道（共${corridors.total}条）、${undrawn.shown}条未上图的链路（共${undrawn.total}条）`,
    notFound: "没有廊道含有这些字。",
    column: {
      place: "两地",
      distance: "距离",
      links: "链路",
      families: "类型",
      statuses: "状态",
      since: "最早起始",
      sectors: "产业",
      sources: "来源",
    },
    sortBy: (column) => `按${column}排序`,
    order: (sorting) => {
      if (sorting === null) return "次序依来源数据。距离为两端标注点间的大圆距离，约数。";
      const { column, isDescending } = sorting;
      const order = {
        place: isDescending ? "按地名倒序" : "按地名顺序",
        distance: isDescending ? "由远到近" : "由近到远",
        links: isDescending ? "链路由多到少" : "链路由少到多",
        since: isDescending ? "起始由晚到早，未载的在后" : "起始由早到晚，未载的在后",
      };
      return `${order[column]}，并列者依来源数据；次序不是排名。距离为两端标注点间的大圆距离，约数。`;
    },
    unknownColumn: (column) => `网址要求按“${column}”排序，表中没有这一列，故依来源数据的次序。`,
    corridorName: (from, to, isOneWay) => (isOneWay ? `${from}到${to}` : `${from}与${to}`),
    about: (distance) => `约${distance}`,
    undated: (count, of) => `${of}条中${count}条未载`,
    inferredAmong: (count) => `其中推断${count}`,
    noSince: (count) => (count > 1 ? `${count}条都未载` : "来源未载"),
    expand: (corridor, links, isOpen) => `${isOpen ? "收起" : "展开"}${corridor}的${links}条链路`,
    linksOf: (corridor) => `${corridor}的链路`,
    firstOf: (link, links) => (links === 1 ? link : `${links}条链路中的第一条，${link}`),

    undrawn: "地图画不出的链路",
    undrawnLine: (reasons) =>
      `另有${reasons.reduce((sum, { count }) => sum + count, 0)}条不在两地之间，故不在矩阵里：${reasons.map(({ reason, count }) => `${count}条${zhReason[reason]}`).join("；")}。`,
    undrawnNote: (shown, total) => (shown === total ? `${total}条，按缘由` : `筛选后${shown}条，共${total}条，按缘由`),
    undrawnSee: "逐条看",
    undrawnReason: { ...zhReason, containment: "地理包含（枢纽套枢纽），不是合作" },
    undrawnNotFound: "其中没有一条含有这些字。",
  },
  en: {
    title: "Links and corridors",
    lead: ({ shown, total, drawn, corridors }) =>
      `${shown === total ? some(total, "link") : `${shown} of ${some(total, "link")} under the filters`}: ${drawn} between two places, in ${some(corridors, "corridor")}; ${shown - drawn} that the map cannot draw, listed last.`,
    nothing: "No link passes all of these filters.",
    withoutAspect: (ways) =>
      `${ways.map(({ aspect, links }, at) => `${at === 0 ? "Without" : "without"} the ${enAspect[aspect]} filter ${some(links, "link")} would`).join("; ")}.`,
    noSingleAspect: "Taking back any one of them still leaves none.",
    clearAll: "Clear all",

    matrix: "From where to where",
    matrixLabel:
      "Matrix of links: rows are where links start, columns where they end. Arrow keys move from cell to cell, Enter selects the corridor",
    fromAxis: "from",
    toAxis: "to",
    matrixRule: ({ directed, mutual }) =>
      `Rows are where links start, columns where they end. A one-way link stands in one cell. A mutual link (↔) stands in both cells of its pair and is counted once: ${directed} one way and ${mutual} mutual make ${some(directed + mutual, "link")}.`,
    noCrossing: "Under the filters no link joins two places.",
    cell: ({ from, to, ...count }) => `${from} to ${to}: ${enCount(count)}`,
    familyCount: (label, count) => `${label} ${count}`,
    allTentative: "all planned or inferred",
    noLink: (from, to) => `${from} to ${to}: no link in the sources`,
    hiddenLink: (from, to) => `${from} to ${to}: hidden by the filters`,
    samePlace: (place) => `Links within ${place} are not in the matrix`,
    margin: "links",
    marginFrom: (place, count) => `From ${place}: ${enCount(count)}`,
    marginTo: (place, count) => `To ${place}: ${enCount(count)}`,
    marginAll: (count) => `In all: ${enCount(count)}, each counted once`,
    key: {
      none: "no link in the sources",
      hidden: "hidden by the filters",
      tentative: "all planned or inferred",
      mutual: "mutual: the same links in both cells of the pair",
    },

    table: "Corridors",
    scrollLabel: "Table of corridors",
    gridLabel: "Matrix of links",
    search: "Find in the table",
    searchHint: "place, body, link or sector",
    found: ({ corridors, undrawn }) =>
      `found in ${corridors.shown} of ${some(corridors.total, "corridor")} and ${undrawn.shown} of ${some(undrawn.total, "link")} off the map`,
    notFound: "No corridor contains these words.",
    column: {
      place: "From – to",
      distance: "Distance",
      links: "Links",
      families: "Families",
      statuses: "Status",
      since: "Earliest start",
      sectors: "Sectors",
      sources: "Source",
    },
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    order: (sorting) => {
      const distance = "Distances are great-circle, between the points that stand for the ends, and approximate.";
      if (sorting === null) return `In the order of the data. ${distance}`;
      const { column, isDescending } = sorting;
      const order = {
        place: isDescending ? "By name, Z to A" : "By name, A to Z",
        distance: isDescending ? "Farthest first" : "Nearest first",
        links: isDescending ? "Most links first" : "Fewest links first",
        since: isDescending ? "Latest start first, undated last" : "Earliest start first, undated last",
      };
      return `${order[column]}; ties in the order of the data. An order, not a ranking. ${distance}`;
    },
    unknownColumn: (column) =>
      `The address asks to sort by “${column}”. The table has no such column, so it is in the order of the data.`,
    corridorName: (from, to, isOneWay) => (isOneWay ? `${from} to ${to}` : `${from} and ${to}`),
    about: (distance) => `about ${distance}`,
    undated: (count, of) => `${count} of ${of} not stated`,
    inferredAmong: (count) => `${count} of them inferred`,
    noSince: (count) => (count > 1 ? `not stated for any of ${count}` : "not reported"),
    expand: (corridor, links, isOpen) => `${isOpen ? "Hide" : "Show"} ${some(links, "link")}, ${corridor}`,
    linksOf: (corridor) => `Links, ${corridor}`,
    firstOf: (link, links) => (links === 1 ? link : `the first of ${links} links, ${link}`),

    undrawn: "Links the map cannot draw",
    undrawnLine: (reasons) => {
      const count = reasons.reduce((sum, reason) => sum + reason.count, 0);
      const verb = count === 1 ? "is" : "are";
      return `${some(count, "more link")} ${verb} not between two places, so not in the matrix: ${reasons.map((reason) => `${reason.count} ${enReason[reason.reason]}`).join("; ")}.`;
    },
    undrawnNote: (shown, total) =>
      shown === total ? `${total}, by reason` : `${shown} of ${total} under the filters, by reason`,
    undrawnSee: "See them",
    undrawnReason: {
      containment: "Geography (a hub inside a hub), not collaboration",
      within_hub: "Within one hub",
      within_district: "Within one district",
      no_cities: "No city stated for either end",
      no_city: "No city stated for one end",
      same_place: "Both ends at the same place",
    },
    undrawnNotFound: "None of them contains these words.",
  },
} satisfies Catalogue<LinksMessages>;
