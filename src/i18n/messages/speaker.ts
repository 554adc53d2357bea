import type { Catalogue } from "../messages.ts";

/** Words of the window for whoever speaks. */
export interface SpeakerMessages {
  readonly title: string;
  readonly now: string;
  readonly next: string;
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly start: string;
  readonly halt: string;
  readonly goOn: string;
  readonly reset: string;
  readonly larger: string;
  readonly smaller: string;
  readonly stage: Record<"waiting" | "together" | "black" | "playing" | "alone", string>;
  readonly whyAlone: string;
  readonly black: string;
  readonly light: string;
  readonly startPlaying: string;
  readonly stopPlaying: string;
  readonly controls: string;
}

export const speakerMessages = {
  "zh-Hans": {
    title: "讲者视图",
    now: "现在",
    next: "接下来",
    end: "到此结束",
    notes: "备注",
    noNotes: "这一步没有备注",
    clock: "现在时间",
    elapsed: "已讲",
    start: "开始计时",
    halt: "暂停计时",
    goOn: "继续计时",
    reset: "归零",
    larger: "放大备注",
    smaller: "缩小备注",
    stage: {
      waiting: "正在连接演示窗口…",
      together: "与演示窗口同步",
      black: "演示窗口已黑屏",
      playing: "演示窗口自动播放中",
      alone: "演示窗口没有连上，这里独自翻页",
    },
    whyAlone: "演示窗口可能已关闭、已退出，或者这个窗口不是从演示里打开的。从演示里按S可重新连上。",
    black: "黑屏",
    light: "恢复画面",
    startPlaying: "自动播放",
    stopPlaying: "停止自动播放",
    controls: "控制演示窗口",
  },
  en: {
    title: "Speaker view",
    now: "Now",
    next: "Next",
    end: "That was the last step",
    notes: "Notes",
    noNotes: "No notes for this step",
    clock: "Time",
    elapsed: "Speaking for",
    start: "Start",
    halt: "Pause",
    goOn: "Go on",
    reset: "Reset",
    larger: "Larger notes",
    smaller: "Smaller notes",
    stage: {
      waiting: "Connecting to the stage…",
      together: "In step with the stage",
      black: "The stage is black",
      playing: "The stage plays by itself",
      alone: "No stage is connected; this window goes on alone",
    },
    whyAlone:
      "The stage may have been closed or left, or this window was not opened from it. Press S on the stage to connect again.",
    black: "Black screen",
    light: "Show the stage again",
    startPlaying: "Play by itself",
    stopPlaying: "Stop playing by itself",
    controls: "Drive the stage",
  },
} satisfies Catalogue<SpeakerMessages>;
