import type { Catalogue } from "../messages.ts";

export const findableKinds = [
  "hub",
  "sector",
  "view",
  "entity",
  "corridor",
  "figure",
  "instrument",
  "event",
  "filter",
  "story",
  "action",
  "need",
  "link",
  "person",
  "source",
  "question",
] as const;
/** Everything the palette finds, in the order in which groups stand where their matches are alike. */
export type FindableKind = (typeof findableKinds)[number];

export interface PaletteMessages {
  readonly title: string;
  readonly placeholder: string;
  readonly filtersPlaceholder: string;
  readonly close: string;
  readonly results: string;
  readonly kind: Record<FindableKind, string>;
  readonly recent: string;
  readonly start: string;
  readonly counted: (count: number) => string;
  readonly more: (count: number, kind: string) => string;
  readonly nothing: (query: string) => string;
  readonly tryInstead: readonly string[];
  readonly keysMove: string;
  readonly keysChoose: string;
  readonly keysClose: string;
  readonly isOn: string;

  readonly openView: string;
  readonly filterBy: Record<"sectors" | "families" | "statuses" | "hubs" | "kinds" | "direction" | "period", string>;
  readonly year: (year: string) => string;
  readonly clearPeriod: string;
  readonly clearFilters: string;
  readonly addToCompare: (hub: string) => string;
  readonly dropFromCompare: (hub: string) => string;
  readonly clearCompare: string;
  readonly askFor: (need: string) => string;
  readonly dropNeed: (need: string) => string;
  readonly weighNeed: (need: string, weight: number) => string;
  readonly clearNeeds: string;
  readonly openTab: (tab: string, hub: string) => string;
  readonly sortBy: (column: string) => string;
  readonly sortDown: (column: string) => string;
  readonly sortAsGiven: string;
  readonly mapTo: (extent: string) => string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly north: string;
  readonly clearSelection: string;
  readonly closeEvidence: string;
  readonly stepBack: string;
  readonly light: string;
  readonly dark: string;
  readonly system: string;
  readonly speak: (language: string) => string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly linkLabel: string;
  readonly print: string;
  readonly dossierOf: (hub: string) => string;
  readonly dossierOfShortlist: string;
  readonly help: string;
  readonly share: string;
  readonly addStep: string;
  readonly present: (story: string) => string;
  readonly openStory: (story: string) => string;
  readonly handOut: (story: string) => string;
  /** What people call a sector where the sources say otherwise, by its id. */
  readonly sectorWords: Readonly<Record<string, readonly string[]>>;
  /** Other words for an action, to be found by. */
  readonly otherWords: Record<
    | "compare"
    | "theme"
    | "language"
    | "map"
    | "filter"
    | "copyLink"
    | "print"
    | "help"
    | "explore"
    | "decide"
    | "sources"
    | "timeline"
    | "share"
    | "addStep"
    | "present"
    | "openStory"
    | "handOut",
    readonly string[]
  >;
}

export const paletteMessages = {
  "zh-Hans": {
    title: "搜索与命令",
    placeholder: "查枢纽、机构、数字、产业，或输入命令",
    filtersPlaceholder: "按什么筛选",
    close: "关闭搜索",
    results: "搜索结果",
    kind: {
      hub: "枢纽",
      sector: "产业",
      view: "视图",
      entity: "机构与地点",
      corridor: "廊道",
      figure: "数据",
      instrument: "政策工具",
      event: "事件",
      filter: "筛选",
      story: "故事",
      action: "命令",
      need: "决策需求",
      link: "链路",
      person: "人物",
      source: "来源",
      question: "待解问题",
    },
    recent: "最近选过",
    start: "从这里开始",
    counted: (count) => `${count}项结果`,
    more: (count, kind) => `${kind}，另有${count}项`,
    nothing: (query) => `没有找到“${query}”。`,
    tryInstead: [
      "名称可用汉字、拼音或首字母：西丽、xili、xlh。",
      "几个词之间空一格，每个词都要符合：河套 基金。",
      "也可查印出的数字（1152）、年份（2024）或命令（对比、深色）。",
    ],
    keysMove: "选择",
    keysChoose: "打开",
    keysClose: "关闭",
    isOn: "已选",

    openView: "打开视图",
    filterBy: {
      sectors: "按产业筛选",
      families: "按链路类型筛选",
      statuses: "按状态筛选",
      hubs: "限于枢纽",
      kinds: "按实体类别筛选",
      direction: "按方向筛选",
      period: "按时段筛选",
    },
    year: (year) => `${year}年`,
    clearPeriod: "不限时段",
    clearFilters: "清除全部筛选",
    addToCompare: (hub) => `加入对比：${hub}`,
    dropFromCompare: (hub) => `移出对比：${hub}`,
    clearCompare: "清空对比名单",
    askFor: (need) => `提出需求：${need}`,
    dropNeed: (need) => `去掉需求：${need}`,
    weighNeed: (need, weight) => `${need}：权重${weight}`,
    clearNeeds: "清空决策需求",
    openTab: (tab, hub) => `${hub}：打开“${tab}”`,
    sortBy: (column) => `廊道表按${column}排序`,
    sortDown: (column) => `廊道表按${column}倒序`,
    sortAsGiven: "廊道表依来源数据的次序",
    mapTo: (extent) => `地图范围：${extent}`,
    fit: "地图缩放到所选",
    zoomIn: "放大地图",
    zoomOut: "缩小地图",
    north: "地图转回正北",
    clearSelection: "取消选择",
    closeEvidence: "关闭证据卡",
    stepBack: "退回一步",
    light: "浅色外观",
    dark: "深色外观",
    system: "外观跟随系统",
    speak: (language) => `语言：${language}`,
    copyLink: "复制本页链接",
    copied: "链接已复制",
    copyByHand: "剪贴板不可用，请手动复制这个链接。",
    linkLabel: "本页链接",
    print: "打印档案",
    dossierOf: (hub) => `档案：${hub}`,
    dossierOfShortlist: "档案：对比名单",
    help: "快捷键帮助",
    share: "分享与导出",
    addStep: "把当前视图加入故事",
    present: (story) => `演示：${story}`,
    openStory: (story) => `打开故事：${story}`,
    handOut: (story) => `讲义：${story}`,
    sectorWords: {
      ai: ["大模型", "机器学习"],
      biomed: ["医药", "制药", "新药", "医疗"],
      digital: ["大数据", "云计算"],
      chips: ["芯片", "集成芯片"],
      robotics: ["人形机器人", "自动化"],
      vehicles: ["电动车", "无人驾驶", "车联网"],
      low_altitude: ["无人机", "飞行汽车"],
      quantum: ["量子计算"],
      ict_video: ["5G", "电信"],
      construction_machinery: ["挖掘机", "盾构机"],
      green: ["节能", "低碳", "新能源"],
      innovation_services: ["专利", "金融", "孵化"],
    },
    otherWords: {
      compare: ["比较", "短名单"],
      theme: ["主题", "夜间", "白天", "颜色"],
      language: ["切换语言", "界面语言"],
      map: ["地图", "视野"],
      filter: ["过滤", "只看"],
      copyLink: ["分享", "网址", "地址"],
      print: ["PDF", "导出", "报告"],
      help: ["键盘", "按键", "帮助"],
      explore: ["地图", "首页", "总览"],
      decide: ["选址", "评估"],
      sources: ["出处", "数据下载", "引用"],
      timeline: ["时间轴", "事件"],
      share: ["下载", "图片", "幻灯片", "二维码", "嵌入"],
      addStep: ["截取", "记下"],
      present: ["播放", "放映", "幻灯片"],
      openStory: ["讲述", "编辑", "阅读"],
      handOut: ["打印", "PDF"],
    },
  },
  en: {
    title: "Search and commands",
    placeholder: "Find a hub, body, figure or command",
    filtersPlaceholder: "What to filter by",
    close: "Close the search",
    results: "Search results",
    kind: {
      hub: "Hubs",
      sector: "Sectors",
      view: "Views",
      entity: "Bodies and places",
      corridor: "Corridors",
      figure: "Figures",
      instrument: "Instruments",
      event: "Events",
      filter: "Filters",
      story: "Stories",
      action: "Commands",
      need: "Needs",
      link: "Links",
      person: "People",
      source: "Sources",
      question: "Open questions",
    },
    recent: "Chosen lately",
    start: "Start here",
    counted: (count) => `${count} ${count === 1 ? "result" : "results"}`,
    more: (count, kind) => `${count} more: ${kind.toLowerCase()}`,
    nothing: (query) => `Nothing found for “${query}”.`,
    tryInstead: [
      "Names work in English, Chinese, pinyin or initials: Xili, 西丽, xlh.",
      "With a space between words, every word has to match: hetao fund.",
      "Printed figures (1152), years (2024) and commands (compare, dark) work too.",
    ],
    keysMove: "move",
    keysChoose: "open",
    keysClose: "close",
    isOn: "on",

    openView: "Open the view",
    filterBy: {
      sectors: "Filter by sector",
      families: "Filter by link family",
      statuses: "Filter by status",
      hubs: "Only this hub",
      kinds: "Filter by kind of body",
      direction: "Filter by direction",
      period: "Filter by period",
    },
    year: (year) => `Year ${year}`,
    clearPeriod: "Any period",
    clearFilters: "Clear all filters",
    addToCompare: (hub) => `Add to compare: ${hub}`,
    dropFromCompare: (hub) => `Remove from compare: ${hub}`,
    clearCompare: "Clear the shortlist",
    askFor: (need) => `Ask for: ${need}`,
    dropNeed: (need) => `No longer ask for: ${need}`,
    weighNeed: (need, weight) => `${need}: weight ${weight}`,
    clearNeeds: "Clear all needs",
    openTab: (tab, hub) => `${hub}: open ${tab}`,
    sortBy: (column) => `Sort corridors by ${column.toLowerCase()}`,
    sortDown: (column) => `Sort corridors by ${column.toLowerCase()}, descending`,
    sortAsGiven: "Corridors in the order of the data",
    mapTo: (extent) => `Map: ${extent}`,
    fit: "Fit the map to the selection",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    north: "Turn the map to north",
    clearSelection: "Clear the selection",
    closeEvidence: "Close the evidence card",
    stepBack: "Go back one step",
    light: "Light theme",
    dark: "Dark theme",
    system: "Theme of the system",
    speak: (language) => `Language: ${language}`,
    copyLink: "Copy the link to this page",
    copied: "Link copied",
    copyByHand: "The clipboard is not available; please copy this link by hand.",
    linkLabel: "Link to this page",
    print: "Print the dossier",
    dossierOf: (hub) => `Dossier: ${hub}`,
    dossierOfShortlist: "Dossier: the shortlist",
    help: "Keyboard shortcuts",
    share: "Share and export",
    addStep: "Add this view to a story",
    present: (story) => `Present: ${story}`,
    openStory: (story) => `Open the story: ${story}`,
    handOut: (story) => `Handout: ${story}`,
    sectorWords: {
      ai: ["machine learning"],
      biomed: ["biotech", "pharma", "medicine", "health"],
      digital: ["cloud", "big data"],
      chips: ["microchips", "electronics"],
      robotics: ["automation"],
      vehicles: ["electric cars", "EV", "self-driving"],
      low_altitude: ["drones", "UAV"],
      quantum: ["quantum computing"],
      ict_video: ["telecoms"],
      construction_machinery: ["excavators"],
      green: ["cleantech", "low carbon"],
      innovation_services: ["patents", "fintech", "incubation"],
    },
    otherWords: {
      compare: ["shortlist"],
      theme: ["appearance", "night", "day", "colour", "mode"],
      language: ["switch language", "interface"],
      map: ["extent", "camera"],
      filter: ["only", "show"],
      copyLink: ["share", "address", "URL"],
      print: ["PDF", "export", "report"],
      help: ["keys", "hotkeys", "help"],
      explore: ["map", "home", "overview"],
      decide: ["choose", "evaluate", "score"],
      sources: ["citations", "data", "download"],
      timeline: ["time", "events", "chronology"],
      share: ["download", "picture", "slides", "QR code", "embed"],
      addStep: ["capture", "keep"],
      present: ["play", "slideshow", "full screen"],
      openStory: ["read", "edit"],
      handOut: ["print", "PDF"],
    },
  },
} satisfies Catalogue<PaletteMessages>;
