import type { Catalogue } from "../messages.ts";

export const keyGroups = [
  "anywhere",
  "views",
  "page",
  "palette",
  "map",
  "timeline",
  "present",
  "editor",
  "lists",
] as const;
export type KeyGroup = (typeof keyGroups)[number];

/** Words of the help on keys. */
export interface ShortcutMessages {
  readonly title: string;
  readonly close: string;
  readonly group: Record<KeyGroup, string>;
  readonly or: string;
  readonly search: string;
  readonly openView: (view: string) => string;
  readonly filters: string;
  readonly compare: string;
  readonly language: string;
  readonly theme: string;
  readonly share: string;
  readonly help: string;
  readonly back: string;
  readonly next: string;
  readonly move: string;
  readonly choose: string;
  readonly closeDialog: string;
  readonly walk: string;
  readonly select: string;
  /** Any of the four arrow keys. */
  readonly arrow: string;
  readonly pan: string;
  readonly zoom: string;
  readonly showAll: string;
  readonly play: string;
  readonly month: string;
  readonly year: string;
  readonly nextStep: string;
  readonly stepBefore: string;
  readonly firstStep: string;
  readonly lastStep: string;
  readonly black: string;
  readonly fullScreen: string;
  readonly speaker: string;
  readonly autoplay: string;
  readonly leave: string;
  readonly moveStep: string;
  readonly undo: string;
  readonly redo: string;
  readonly tabs: string;
  readonly grid: string;
  readonly single: string;
  readonly singleNote: string;
  readonly on: string;
  readonly off: string;
}

export const shortcutMessages = {
  "zh-Hans": {
    title: "快捷键",
    close: "关闭快捷键帮助",
    group: {
      anywhere: "随处可用",
      views: "视图",
      page: "本页",
      palette: "搜索中",
      map: "地图（先按Tab移到地图）",
      timeline: "时间视图",
      present: "演示中（翻页笔同样可用）",
      editor: "编辑故事",
      lists: "列表与表格",
    },
    or: "或",
    search: "搜索与命令",
    openView: (view) => `打开“${view}”`,
    filters: "选一项筛选",
    compare: "把所选枢纽加入或移出对比",
    language: "换下一种语言",
    theme: "深色与浅色互换",
    share: "分享与导出",
    help: "这份帮助",
    back: "退回一步：先关证据卡，再取消选择",
    next: "移到下一处、上一处",
    move: "移动",
    choose: "打开或执行",
    closeDialog: "关闭",
    walk: "在枢纽与城市之间移动",
    select: "选中",
    arrow: "方向键",
    pan: "平移地图",
    zoom: "放大、缩小",
    showAll: "回到全图",
    play: "播放、暂停",
    month: "把时段的一端移一个月（先按Tab移到端点）",
    year: "把时段的一端移一年",
    nextStep: "下一步",
    stepBefore: "上一步",
    firstStep: "第一步",
    lastStep: "最后一步",
    black: "画面变黑，再按恢复",
    fullScreen: "全屏",
    speaker: "讲者视图",
    autoplay: "自动播放",
    leave: "结束演示",
    moveStep: "把步骤前移、后移（先按Tab移到步骤）",
    undo: "撤销",
    redo: "重做",
    tabs: "在标签页之间移动",
    grid: "在表格的格子之间移动",
    single: "单键快捷键",
    singleNote: "使用语音输入或容易误触时可以关闭；带Ctrl或⌘的快捷键不受影响。",
    on: "开",
    off: "关",
  },
  en: {
    title: "Keyboard shortcuts",
    close: "Close the help",
    group: {
      anywhere: "Anywhere",
      views: "Views",
      page: "On the page",
      palette: "While searching",
      map: "Map (Tab to it first)",
      timeline: "In the timeline",
      present: "While presenting (a clicker works too)",
      editor: "In the editor of a story",
      lists: "Lists and tables",
    },
    or: "or",
    search: "Search and commands",
    openView: (view) => `Open ${view}`,
    filters: "Choose a filter",
    compare: "Add the selected hub to compare, or remove it",
    language: "Next language",
    theme: "Dark or light",
    share: "Share and export",
    help: "This help",
    back: "One step back: the evidence card closes first, then the selection",
    next: "To the next thing, to the one before",
    move: "Move",
    choose: "Open or do it",
    closeDialog: "Close",
    walk: "From hub to hub, and to cities",
    select: "Select",
    arrow: "arrow",
    pan: "Move the map",
    zoom: "Zoom in, zoom out",
    showAll: "Show all of the map",
    play: "Play, pause",
    month: "An end of the period by a month (Tab to it first)",
    year: "An end of the period by a year",
    nextStep: "Next step",
    stepBefore: "Step before",
    firstStep: "First step",
    lastStep: "Last step",
    black: "Black screen, and back",
    fullScreen: "Full screen",
    speaker: "Speaker view",
    autoplay: "Let it run by itself",
    leave: "Leave the presentation",
    moveStep: "Move a step up or down (Tab to it first)",
    undo: "Undo",
    redo: "Redo",
    tabs: "Between tabs",
    grid: "Between the cells of a table",
    single: "Single-key shortcuts",
    singleNote: "Switch them off for speech input or stray keys; shortcuts with Ctrl or ⌘ go on working.",
    on: "on",
    off: "off",
  },
} satisfies Catalogue<ShortcutMessages>;
