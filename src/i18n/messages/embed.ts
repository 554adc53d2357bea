import type { Catalogue } from "../messages.ts";

/** Words around a view that stands inside another page. */
export interface EmbedMessages {
  /** What is shown, and how much of it a filter leaves; either may be empty. */
  readonly shown: (subject: string, result: string) => string;
  readonly open: string;
  readonly openShort: string;
}

export const embedMessages = {
  "zh-Hans": {
    shown: (subject, result) => [subject, result].filter((part) => part !== "").join("，"),
    open: "在科创廊图中打开（新窗口）",
    openShort: "打开图集",
  },
  en: {
    shown: (subject, result) => [subject, result].filter((part) => part !== "").join(": "),
    open: "Open in the Corridor Atlas (new window)",
    openShort: "Open in the atlas",
  },
} satisfies Catalogue<EmbedMessages>;
