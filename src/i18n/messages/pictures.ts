import type { Catalogue } from "../messages.ts";

/** Words on a picture that leaves the page, and of the panel that makes it. */
export interface PictureMessages {
  readonly panel: string;
  readonly title: {
    /** `extent` is empty for the whole map. */
    readonly all: (extent: string) => string;
    readonly filtered: (filter: string) => string;
    readonly page: (view: string, subject: string) => string;
  };
  /** Of the links shown, how many there are and how many lie on the map. */
  readonly counts: (links: number, drawn: number) => string;
  readonly filter: (words: string) => string;
  readonly families: string;
  readonly othersFaint: string;
  readonly bundle: string;
  readonly hubKey: string;
  readonly arcs: string;
  readonly sources: string;
  readonly noSources: string;
  /** A source, who published it, and the paragraphs that were read. */
  readonly source: (name: string, publisher: string, paragraphs: string) => string;
  readonly publisherNotNamed: string;
  readonly dataset: (title: string, version: string, released: string) => string;
  readonly made: (day: string) => string;
  readonly seeView: string;
  readonly pictureOf: (title: string) => string;
}

export const pictureMessages = {
  "zh-Hans": {
    panel: "图片",
    title: {
      all: (extent) => (extent === "" ? "科创枢纽与廊道" : `科创枢纽与廊道，${extent}`),
      filtered: (filter) => `筛选：${filter}`,
      page: (view, subject) => (subject === "" ? view : `${subject}，${view}`),
    },
    counts: (links, drawn) => (links === drawn ? `${links}条链路` : `${links}条链路，${drawn}条可上图`),
    filter: (words) => `筛选：${words}`,
    families: "链路类型与图上条数",
    othersFaint: "其余链路画得很淡，不计入。",
    bundle: "多类并作一弧",
    hubKey: "标记",
    arcs: "弧线",
    sources: "来源",
    noSources: "此图没有画出任何链路。",
    source: (name, publisher, paragraphs) => `${name}（${publisher}）${paragraphs}`,
    publisherNotNamed: "出版者未署名",
    dataset: (title, version, released) => `${title}，数据集${version}，${released}发布`,
    made: (day) => `制图于${day}`,
    seeView: "扫码打开此图的网页，逐条查看原文短语",
    pictureOf: (title) => `图片：${title}`,
  },
  en: {
    panel: "Picture",
    title: {
      all: (extent) => `Innovation hubs and corridors${extent === "" ? "" : `: ${extent}`}`,
      filtered: (filter) => `Filtered: ${filter}`,
      page: (view, subject) => (subject === "" ? view : `${subject}: ${view}`),
    },
    counts: (links, drawn) =>
      `${links} ${links === 1 ? "link" : "links"}${links === drawn ? "" : `, ${drawn} of them on the map`}`,
    filter: (words) => `Filtered: ${words}`,
    families: "Link families, links on the map",
    othersFaint: "All other links are drawn faint and not counted.",
    bundle: "several families",
    hubKey: "Markers",
    arcs: "Arcs",
    sources: "Sources",
    noSources: "No link is drawn in this picture.",
    source: (name, publisher, paragraphs) => `${name} (${publisher}) ${paragraphs}`,
    publisherNotNamed: "publisher not named",
    dataset: (title, version, released) => `${title}, dataset ${version}, released ${released}`,
    made: (day) => `made on ${day}`,
    seeView: "The code opens this view, with the printed phrase behind every link",
    pictureOf: (title) => `Picture: ${title}`,
  },
} satisfies Catalogue<PictureMessages>;
