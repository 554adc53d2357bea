import type { Catalogue } from "../messages.ts";

/** Words of the tab with link, QR code, embed code and the edition to take along. */
export interface LinkMessages {
  readonly link: string;
  readonly linkLabel: string;
  readonly linkNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** The atlas was opened from a file: nobody else can open its address. */
  readonly noAddress: string;
  /** The address names this computer. */
  readonly onlyHere: string;
  readonly qr: string;
  readonly qrLabel: string;
  readonly qrNote: string;
  readonly qrTooLong: string;
  readonly qrSave: string;
  readonly embed: string;
  readonly embedNote: string;
  readonly embedTitle: (subject: string) => string;
  readonly codeLabel: string;
  readonly copyCode: string;
  readonly width: string;
  readonly widthHint: string;
  readonly height: string;
  readonly badSize: (least: number, most: number) => string;
  readonly language: string;
  readonly theme: string;
  readonly visitors: string;
  readonly light: string;
  readonly dark: string;
  readonly host: string;
  readonly hostHint: string;
  readonly badHost: string;
}

export const linkMessages = {
  "zh-Hans": {
    link: "链接",
    linkLabel: "当前视图的链接",
    linkNote: "打开后即是此刻的视图：页面、选中、筛选与地图位置。",
    copy: "复制链接",
    copied: "已复制",
    copyByHand: "无法写入剪贴板，已为您选中，请手动复制",
    noAddress:
      "图集是从本机文件打开的，没有别人能打开的网址，因此没有链接、二维码和嵌入代码。要分享，请直接发送这个文件。",
    onlyHere: "这个网址只在本机有效，别人打不开。",
    qr: "二维码",
    qrLabel: "当前视图链接的二维码",
    qrNote: "用手机扫描，打开同一视图。",
    qrTooLong: "这个链接太长，放不进二维码。请减少筛选或对比项。",
    qrSave: "存为SVG",
    embed: "嵌入网页",
    embedNote: "把这段代码放进网页，便显示同一视图，附图例、底图来源与证据。",
    embedTitle: (subject) => (subject === "" ? "科创廊图" : `科创廊图：${subject}`),
    codeLabel: "嵌入代码",
    copyCode: "复制代码",
    width: "宽（像素）",
    widthHint: "留空则占满",
    height: "高（像素）",
    badSize: (least, most) => `请填${least}至${most}之间的整数`,
    language: "语言",
    theme: "外观",
    visitors: "随访客",
    light: "浅色",
    dark: "深色",
    host: "与之通信的网站",
    hostHint: "例如 https://example.org，留空则不与任何页面通信。消息格式见项目文档 docs/embedding.md。",
    badHost: "这不是网站地址，未写入代码",
  },
  en: {
    link: "Link",
    linkLabel: "Link to this view",
    linkNote: "It opens the view as it stands: page, selection, filters and place on the map.",
    copy: "Copy the link",
    copied: "Copied",
    copyByHand: "The clipboard is not available; it is selected, please copy it by hand",
    noAddress:
      "The atlas was opened from a file on this computer. There is no address that others could open, so there is no link, QR code or embed code. To share it, send the file itself.",
    onlyHere: "This address works on this computer alone; others cannot open it.",
    qr: "QR code",
    qrLabel: "QR code of the link to this view",
    qrNote: "Scanned with a phone, it opens the same view.",
    qrTooLong: "This link is too long for a QR code. Fewer filters or fewer hubs to compare make it shorter.",
    qrSave: "Save as SVG",
    embed: "Embed in a page",
    embedNote: "Put into a page, this code shows the same view, with its key, the sources of the map and the evidence.",
    embedTitle: (subject) => (subject === "" ? "Corridor Atlas" : `Corridor Atlas: ${subject}`),
    codeLabel: "Embed code",
    copyCode: "Copy the code",
    width: "Width (px)",
    widthHint: "empty: all there is",
    height: "Height (px)",
    badSize: (least, most) => `A whole number from ${least} to ${most}, please`,
    language: "Language",
    theme: "Colours",
    visitors: "the visitor's",
    light: "light",
    dark: "dark",
    host: "Site it talks to",
    hostHint:
      "For example https://example.org; left empty, it talks to nobody. docs/embedding.md in the project describes the messages.",
    badHost: "This is no address of a site; it is not in the code",
  },
} satisfies Catalogue<LinkMessages>;
