import type { Catalogue } from "../messages.ts";

/** Words of the frame around the map: top bar, rail, drawers, first load and errors of the address. */
export interface ShellMessages {
  readonly product: string;
  readonly otherName: string;
  readonly tagline: string;
  readonly skipToPanel: string;
  readonly skipToHubs: string;
  readonly views: {
    readonly explore: string;
    readonly links: string;
    readonly timeline: string;
    readonly compare: string;
    readonly decide: string;
    readonly sources: string;
    readonly dossier: string;
  };
  readonly viewsLabel: string;
  readonly coverage: (sources: number, from: string, to: string) => string;
  readonly languageLabel: string;
  readonly themeToDark: string;
  readonly themeToLight: string;
  readonly sectors: string;
  readonly mentions: string;
  readonly families: string;
  readonly links: string;
  readonly familyHint: string;
  readonly isolate: (family: string) => string;
  readonly statuses: string;
  readonly linksAndFigures: string;
  readonly hubs: string;
  readonly figuresAndLinks: string;
  readonly cityAndHub: (city: string, hub: string) => string;
  readonly noFigures: string;
  readonly filters: string;
  readonly clearAll: string;
  readonly removeFilter: (label: string) => string;
  readonly hidden: (label: string) => string;
  readonly nothingLeft: string;
  readonly noArcLeft: string;
  readonly relax: (label: string, links: number) => string;
  readonly noFilter: string;
  readonly openFilters: string;
  readonly openPanel: string;
  readonly close: string;
  readonly panelLabel: string;
  readonly railLabel: string;
  readonly stripLabel: string;
  readonly mapLabel: string;
  readonly sheetTabs: {
    readonly panel: string;
    readonly filters: string;
    readonly hubs: string;
    readonly events: string;
  };
  readonly sheetSize: { readonly peek: string; readonly half: string; readonly full: string };
  readonly sheetResize: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly loadFailedMend: string;
  readonly retry: string;
  readonly badAddress: string;
  readonly unknownValue: (parameter: string, value: string) => string;
  readonly malformedValue: (parameter: string, value: string) => string;
  readonly tooManyHubs: (value: string, most: number) => string;
  readonly partFailed: string;
  readonly partFailedMend: string;
  readonly linkCount: (links: number, arcs: number) => string;
}

export const shellMessages = {
  "zh-Hans": {
    product: "科创廊图",
    otherName: "Corridor Atlas",
    tagline: "创新枢纽及其链路，每个数字可追至原文",
    skipToPanel: "跳到详情",
    skipToHubs: "跳到枢纽列表",
    views: {
      explore: "探索",
      links: "链路",
      timeline: "时间",
      compare: "对比",
      decide: "决策",
      sources: "来源",
      dossier: "档案",
    },
    viewsLabel: "视图",
    coverage: (sources, from, to) => `${sources}篇来源，${from}至${to}`,
    languageLabel: "语言",
    themeToDark: "切换到深色",
    themeToLight: "切换到浅色",
    sectors: "产业",
    mentions: "提及次数",
    families: "链路类型",
    links: "链路",
    familyHint: "单击隐藏或显示，双击只看一类",
    isolate: (family) => `只看${family}`,
    statuses: "状态",
    linksAndFigures: "链路／数据",
    hubs: "枢纽",
    figuresAndLinks: "数据／链路",
    cityAndHub: (city, hub) => `${city}，位于${hub}内`,
    noFigures: "无",
    filters: "筛选",
    clearAll: "全部清除",
    removeFilter: (label) => `移除筛选：${label}`,
    hidden: (label) => `已隐藏：${label}`,
    nothingLeft: "没有链路或产业表述同时符合这些筛选。",
    noArcLeft: "这些筛选之下没有可上图的链路；相关表述仍列在详情里。",
    relax: (label, links) => `去掉“${label}”，可上图${links}条`,
    noFilter: "未筛选",
    openFilters: "打开筛选与枢纽列表",
    openPanel: "打开详情",
    close: "关闭",
    panelLabel: "详情",
    railLabel: "筛选与枢纽",
    stripLabel: "事件时间轴",
    mapLabel: "地图",
    sheetTabs: { panel: "详情", filters: "筛选", hubs: "枢纽", events: "事件" },
    sheetSize: { peek: "收起", half: "半屏", full: "全屏" },
    sheetResize: "调整面板高度",
    loading: "正在读取数据……",
    loadFailed: "数据没有读到",
    loadFailedMend: "请检查网络或服务器上的 data/atlas.json，然后重试。",
    retry: "重试",
    badAddress: "网址里有几处没有用上",
    unknownValue: (parameter, value) => `${parameter} 里的“${value}”不在数据集中，已忽略。`,
    malformedValue: (parameter, value) => `${parameter} 的值“${value}”无法识别，已用默认值。`,
    tooManyHubs: (value, most) => `最多同时对比${most}个枢纽，${value} 未列入。`,
    partFailed: "这一部分没有载入",
    partFailedMend: "其余部分照常可用。请重新载入页面再试。",
    linkCount: (links, arcs) => `${links}条链路符合，其中${arcs}条在图上`,
  },
  en: {
    product: "Corridor Atlas",
    otherName: "科创廊图",
    tagline: "Innovation hubs and the links between them; every number leads to its source",
    skipToPanel: "Skip to details",
    skipToHubs: "Skip to the list of hubs",
    views: {
      explore: "Explore",
      links: "Links",
      timeline: "Timeline",
      compare: "Compare",
      decide: "Decide",
      sources: "Sources",
      dossier: "Dossier",
    },
    viewsLabel: "Views",
    coverage: (sources, from, to) => `${sources} sources, ${from} to ${to}`,
    languageLabel: "Language",
    themeToDark: "Switch to dark",
    themeToLight: "Switch to light",
    sectors: "Sectors",
    mentions: "mentions",
    families: "Link families",
    links: "links",
    familyHint: "Click hides or shows, double click isolates",
    isolate: (family) => `Only ${family}`,
    statuses: "Status",
    linksAndFigures: "links / figures",
    hubs: "Hubs",
    figuresAndLinks: "figures / links",
    cityAndHub: (city, hub) => `${city}, inside ${hub}`,
    noFigures: "none",
    filters: "Filters",
    clearAll: "Clear all",
    removeFilter: (label) => `Remove filter: ${label}`,
    hidden: (label) => `hidden: ${label}`,
    nothingLeft: "No link and no sector mention passes all of these filters.",
    noArcLeft: "No link that can be drawn passes these filters; what the sources do say stays in the details.",
    relax: (label, links) => `Without “${label}”: ${links} ${links === 1 ? "link" : "links"} on the map`,
    noFilter: "nothing filtered",
    openFilters: "Open filters and hubs",
    openPanel: "Open details",
    close: "Close",
    panelLabel: "Details",
    railLabel: "Filters and hubs",
    stripLabel: "Event timeline",
    mapLabel: "Map",
    sheetTabs: { panel: "Details", filters: "Filters", hubs: "Hubs", events: "Events" },
    sheetSize: { peek: "Collapse", half: "Half height", full: "Full height" },
    sheetResize: "Resize the sheet",
    loading: "Reading the data…",
    loadFailed: "The data could not be read",
    loadFailedMend: "Check the connection, or data/atlas.json on the server, and try again.",
    retry: "Try again",
    badAddress: "Parts of the address could not be used",
    unknownValue: (parameter, value) => `“${value}” in ${parameter} is not in the dataset; it was ignored.`,
    malformedValue: (parameter, value) => `${parameter} cannot be “${value}”; the default was used.`,
    tooManyHubs: (value, most) => `At most ${most} hubs can be compared at once; ${value} was left out.`,
    partFailed: "This part did not load",
    partFailedMend: "Everything else works. Reload the page to try again.",
    linkCount: (links, arcs) => `${links} links match, ${arcs} of them on the map`,
  },
} satisfies Catalogue<ShellMessages>;
