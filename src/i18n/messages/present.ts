import type { Catalogue } from "../messages.ts";

/** What a key, a button or the speaker's window can ask of the stage; each has a line in its help. */
export const stageDeeds = [
  "next",
  "previous",
  "first",
  "last",
  "jump",
  "black",
  "full-screen",
  "speaker",
  "autoplay",
  "pause",
  "theme",
  "language",
  "leave",
  "help",
] as const;
export type StageDeed = (typeof stageDeeds)[number];

/** Words of the stage on which a story is presented, around the story itself. */
export interface PresentMessages {
  readonly stage: string;
  readonly controls: string;
  readonly steps: string;
  readonly goTo: (number: number, title: string) => string;
  /** Said when a step comes on. */
  readonly announced: (number: number, count: number, title: string) => string;
  readonly deed: Record<StageDeed, string>;
  readonly stopAutoplay: string;
  readonly endFullScreen: string;
  readonly resume: string;
  readonly paused: string;
  readonly isBlack: string;
  readonly fullScreenRefused: string;
  readonly speakerBlocked: string;
  readonly openSpeaker: string;
  readonly speakerJoined: string;
  readonly speakerLeft: string;
  readonly dismiss: string;
  readonly helpTitle: string;
  readonly closeHelp: string;
  readonly helpNote: string;
  readonly keyOff: string;
  readonly keyNames: Record<"space" | "swipeLeft" | "swipeRight", string>;
}

export const presentMessages = {
  "zh-Hans": {
    stage: "演示",
    controls: "演示的控制",
    steps: "步骤",
    goTo: (number, title) => `到第${number}步：${title}`,
    announced: (number, count, title) => `第${number}步，共${count}步：${title}`,
    deed: {
      next: "下一步",
      previous: "上一步",
      first: "第一步",
      last: "最后一步",
      jump: "到这一步（0为第10步）",
      black: "黑屏，任意键恢复",
      "full-screen": "全屏",
      speaker: "讲者窗口",
      autoplay: "自动播放",
      pause: "暂停、继续（自动播放时）",
      theme: "深色与浅色互换",
      language: "换下一种语言",
      leave: "退出：先退全屏，再退演示",
      help: "这份帮助",
    },
    stopAutoplay: "停止自动播放",
    endFullScreen: "退出全屏",
    resume: "继续",
    paused: "已暂停",
    isBlack: "屏幕已黑，按任意键或轻触恢复",
    fullScreenRefused: "浏览器没有允许全屏。请用浏览器自己的全屏（多为F11），或从主屏幕打开本页。",
    speakerBlocked: "浏览器拦下了讲者窗口。",
    openSpeaker: "点这里打开讲者窗口",
    speakerJoined: "讲者窗口已连上",
    speakerLeft: "讲者窗口已关闭，演示照常进行",
    dismiss: "知道了",
    helpTitle: "演示用的按键",
    closeHelp: "关闭按键帮助",
    helpNote: "翻页器的上下页键总是有效，不受单键快捷键开关影响。",
    keyOff: "单键快捷键已关闭",
    keyNames: { space: "空格", swipeLeft: "向左滑", swipeRight: "向右滑" },
  },
  en: {
    stage: "Presentation",
    controls: "Controls of the presentation",
    steps: "Steps",
    goTo: (number, title) => `Go to step ${number}: ${title}`,
    announced: (number, count, title) => `Step ${number} of ${count}: ${title}`,
    deed: {
      next: "Next step",
      previous: "Step before",
      first: "First step",
      last: "Last step",
      jump: "To that step (0 for the tenth)",
      black: "Black screen; any key brings it back",
      "full-screen": "Full screen",
      speaker: "Speaker window",
      autoplay: "Play by itself",
      pause: "Pause, go on (while it plays by itself)",
      theme: "Dark or light",
      language: "Next language",
      leave: "Out: of full screen first, then of the presentation",
      help: "This help",
    },
    stopAutoplay: "Stop playing by itself",
    endFullScreen: "Leave full screen",
    resume: "Go on",
    paused: "Paused",
    isBlack: "The screen is black; any key or touch brings it back",
    fullScreenRefused:
      "The browser did not allow full screen. Use the browser's own (often F11), or open the page from the home screen.",
    speakerBlocked: "The browser blocked the speaker window.",
    openSpeaker: "Open the speaker window here",
    speakerJoined: "The speaker window is connected",
    speakerLeft: "The speaker window is closed; the presentation goes on",
    dismiss: "Got it",
    helpTitle: "Keys of the presentation",
    closeHelp: "Close the help",
    helpNote: "The page keys of a clicker always work, whether single-key shortcuts are on or off.",
    keyOff: "single-key shortcuts are off",
    keyNames: { space: "Space", swipeLeft: "swipe left", swipeRight: "swipe right" },
  },
} satisfies Catalogue<PresentMessages>;
