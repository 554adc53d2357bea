import type { Catalogue } from "../messages.ts";

export const shareTabs = ["link", "picture", "slides", "data", "story"] as const;
export type ShareTab = (typeof shareTabs)[number];

/** Words of the dialog that shares and exports the view. */
export interface ShareMessages {
  readonly title: string;
  readonly close: string;
  readonly tab: Record<ShareTab, string>;
}

export const shareMessages = {
  "zh-Hans": {
    title: "分享与导出",
    close: "关闭分享与导出",
    tab: { link: "链接", picture: "图片", slides: "幻灯片", data: "数据与引用", story: "加入故事" },
  },
  en: {
    title: "Share and export",
    close: "Close share and export",
    tab: { link: "Link", picture: "Picture", slides: "Slides", data: "Data and citation", story: "Add to a story" },
  },
} satisfies Catalogue<ShareMessages>;
