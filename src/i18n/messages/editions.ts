import type { Catalogue } from "../messages.ts";

/** Words about editions of the atlas: a newer one that waits, and the one that is a file. */
export interface EditionMessages {
  /** `version` of its dataset; null where it is unknown. */
  readonly isThere: (version: string | null) => string;
  readonly isThereSameData: (version: string) => string;
  readonly take: string;
  readonly takeNote: string;
  readonly later: string;
  readonly takeAlong: string;
  readonly download: (megabytes: string, version: string) => string;
  readonly oneFileNote: string;
  readonly isOneFile: string;
  readonly isKept: string;
}

export const editionMessages = {
  "zh-Hans": {
    isThere: (version) => (version === null ? "有新版图集" : `有新版图集：数据版本${version}`),
    isThereSameData: (version) => `有新版图集，数据仍为版本${version}`,
    take: "换用新版",
    takeNote: "页面将重新载入，当前视图不变",
    later: "以后再说",
    takeAlong: "随身带走",
    download: (megabytes, version) => `下载单文件版：${megabytes} MB，数据版本${version}`,
    oneFileNote: "整部图集在一个HTML文件里：地图、各视图、故事与导出。存到U盘，在任何电脑上双击打开，无需网络。",
    isOneFile: "您打开的就是单文件版。要带到别处，复制这个文件即可，无需网络。",
    isKept: "本站已存入这个浏览器，没有网络也能打开；还可以用浏览器的菜单把它装成应用。",
  },
  en: {
    isThere: (version) => (version === null ? "A new edition is here" : `A new edition is here: data ${version}`),
    isThereSameData: (version) => `A new edition is here; the data are still ${version}`,
    take: "Take it",
    takeNote: "The page loads again; your view stays",
    later: "Later",
    takeAlong: "Take it along",
    download: (megabytes, version) => `Download the one-file edition: ${megabytes} MB, data ${version}`,
    oneFileNote:
      "The whole atlas in one HTML file: map, all views, stories and exports. From a USB stick it opens on any computer with a double click, without a network.",
    isOneFile: "This is the one-file edition. To take it elsewhere, copy the file; it needs no network.",
    isKept:
      "This site is kept in this browser and opens without a network; the browser’s menu can install it as an app.",
  },
} satisfies Catalogue<EditionMessages>;
