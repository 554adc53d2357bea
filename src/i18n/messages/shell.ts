import type { Catalogue } from "../messages.ts";

/** Words of the frame around the map: top bar, rail, drawers, first load and errors of the address. */
export interface ShellMessages {
  readonly product: string;
  readonly otherName: string;
  readonly tagline: string;
  readonly skipToPanel: string;
  readonly skipToMain: string;
  readonly skipToHubs: string;
  readonly views: {
    readonly explore: string;
    readonly links: string;
    readonly timeline: string;
    readonly compare: string;
    readonly decide: string;
    readonly sources: string;
    readonly dossier: string;
    readonly stories: string;
    readonly present: string;
    readonly speaker: string;
    readonly handout: string;
  };
  readonly viewsLabel: string;
  readonly coverage: (sources: number, from: string, to: string) => string;
  readonly version: (version: string) => string;
  /** The same for a reader who cannot see where it leads. */
  readonly versionLink: (version: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly share: string;
  readonly shareShort: string;
  readonly shortcuts: string;
  readonly languageLabel: string;
  readonly themeToDark: string;
  readonly themeToLight: string;
  readonly hubs: string;
  readonly figuresAndLinks: string;
  readonly cityAndHub: (city: string, hub: string) => string;
  readonly noFigures: string;
  readonly compareHub: (hub: string) => string;
  readonly compareFull: (most: number) => string;
  readonly openFilters: string;
  readonly openPanel: string;
  readonly close: string;
  readonly panelLabel: string;
  readonly workLabel: (view: string) => string;
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
  readonly unknownValues: (parameter: string, values: readonly string[]) => string;
  /** `isList`: the rest of the list holds, so that no default comes in. */
  readonly malformedValues: (parameter: string, values: readonly string[], isList: boolean) => string;
  readonly tooManyHubs: (value: string, most: number) => string;
  readonly drawingMap: string;
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
    skipToMain: "跳到正文",
    skipToHubs: "跳到枢纽列表",
    views: {
      explore: "探索",
      links: "链路",
      timeline: "时间",
      compare: "对比",
      decide: "决策",
      sources: "来源",
      dossier: "档案",
      stories: "讲述",
      present: "演示",
      speaker: "讲者视图",
      handout: "讲义",
    },
    viewsLabel: "视图",
    coverage: (sources, from, to) => `${sources}篇来源，${from}至${to}`,
    version: (version) => `数据版本${version}`,
    versionLink: (version) => `数据版本${version}，查看变更记录`,
    search: "搜索与命令",
    searchHint: "查枢纽、机构、数字",
    share: "分享与导出",
    shareShort: "分享",
    shortcuts: "快捷键",
    languageLabel: "语言",
    themeToDark: "切换到深色",
    themeToLight: "切换到浅色",
    hubs: "枢纽",
    figuresAndLinks: "数据／链路",
    cityAndHub: (city, hub) => `${city}，位于${hub}内`,
    noFigures: "无",
    compareHub: (hub) => `对比${hub}`,
    compareFull: (most) => `最多同时对比${most}个枢纽`,
    openFilters: "打开筛选与枢纽列表",
    openPanel: "打开详情",
    close: "关闭",
    panelLabel: "详情",
    workLabel: (view) => `${view}视图`,
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
    unknownValues: (parameter, values) => `${parameter} 里的“${values.join("”“")}”不在数据集中，已忽略。`,
    malformedValues: (parameter, values, isList) =>
      `${parameter} 的值“${values.join("”“")}”无法识别，已${isList ? "忽略" : "用默认值"}。`,
    tooManyHubs: (value, most) => `最多同时对比${most}个枢纽，${value} 未列入。`,
    drawingMap: "正在绘制地图…",
    partFailed: "这一部分没有载入",
    partFailedMend: "其余部分照常可用。请重新载入页面再试。",
    linkCount: (links, arcs) => `${links}条链路符合，其中${arcs}条在图上`,
  },
  en: {
    product: "Corridor Atlas",
    otherName: "科创廊图",
    tagline: "Innovation hubs and the links between them; every number leads to its source",
    skipToPanel: "Skip to details",
    skipToMain: "Skip to the content",
    skipToHubs: "Skip to the list of hubs",
    views: {
      explore: "Explore",
      links: "Links",
      timeline: "Timeline",
      compare: "Compare",
      decide: "Decide",
      sources: "Sources",
      dossier: "Dossier",
      stories: "Stories",
      present: "Present",
      speaker: "Speaker view",
      handout: "Handout",
    },
    viewsLabel: "Views",
    coverage: (sources, from, to) => `${sources} sources, ${from} to ${to}`,
    version: (version) => `Data ${version}`,
    versionLink: (version) => `Data ${version}: see the change log`,
    search: "Search and commands",
    searchHint: "Search",
    share: "Share and export",
    shareShort: "Share",
    shortcuts: "Keyboard shortcuts",
    languageLabel: "Language",
    themeToDark: "Switch to dark",
    themeToLight: "Switch to light",
    hubs: "Hubs",
    figuresAndLinks: "figures / links",
    cityAndHub: (city, hub) => `${city}, inside ${hub}`,
    noFigures: "none",
    compareHub: (hub) => `Compare ${hub}`,
    compareFull: (most) => `At most ${most} hubs can be compared at once`,
    openFilters: "Open filters and hubs",
    openPanel: "Open details",
    close: "Close",
    panelLabel: "Details",
    workLabel: (view) => `${view} view`,
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
    unknownValues: (parameter, values) =>
      `“${values.join("”, “")}” in ${parameter} ${values.length > 1 ? "are" : "is"} not in the dataset; ignored.`,
    malformedValues: (parameter, values, isList) =>
      `${parameter} cannot be “${values.join("” or “")}”; ${isList ? "ignored" : "the default was used"}.`,
    tooManyHubs: (value, most) => `At most ${most} hubs can be compared at once; ${value} was left out.`,
    drawingMap: "Drawing the map…",
    partFailed: "This part did not load",
    partFailedMend: "Everything else works. Reload the page to try again.",
    linkCount: (links, arcs) => `${links} links match, ${arcs} of them on the map`,
  },
} satisfies Catalogue<ShellMessages>;
