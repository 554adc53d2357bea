import type { Catalogue } from "../messages.ts";

/** Words on a picture that leaves the page, and of the panel that makes it. */
export interface PictureMessages {
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
  readonly dataset: (title: string, version: string, released: string) => string;
  readonly made: (day: string) => string;
  readonly seeView: string;
  readonly panel: PicturePanelMessages;
}

/** Words of the panel that makes a picture. */
export interface PicturePanelMessages {
  readonly what: string;
  readonly kind: Record<"map" | "page", string>;
  readonly kindNote: Record<"map" | "page", string>;
  readonly noPage: string;
  readonly shape: string;
  readonly shapes: Record<"16:9" | "4:3" | "1:1" | "a4-portrait" | "a4-landscape" | "9:16", string>;
  readonly form: string;
  readonly forms: Record<"png" | "svg", string>;
  readonly scale: string;
  readonly scaleOf: (ratio: number, width: number, height: number) => string;
  readonly save: (form: string) => string;
  readonly preview: (title: string) => string;
  readonly drawing: string;
  readonly tooLarge: (size: string) => string;
  readonly notPainted: string;
  readonly notDrawn: string;
}

export const pictureMessages = {
  "zh-Hans": {
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
    source: (name, publisher, paragraphs) => `${name}：${publisher}，${paragraphs}`,
    dataset: (title, version, released) => `${title}，数据集${version}，${released}发布`,
    made: (day) => `制图于${day}`,
    seeView: "扫码打开此图的网页，逐条查看原文短语",
    panel: {
      what: "内容",
      kind: { map: "地图", page: "页面" },
      kindNote: {
        map: "地图连同标题、图例、来源、版本与底图出处。",
        page: "地图旁的内容，全部展开，用屏幕上的语言与深浅，连同标题、来源与版本。很长的页面按浏览器画得出的最大尺寸存。",
      },
      noPage: "地图旁此刻没有打开的内容。先打开详情，再来这里。",
      shape: "形状",
      shapes: {
        "16:9": "16:9",
        "4:3": "4:3",
        "1:1": "1:1",
        "a4-portrait": "A4竖",
        "a4-landscape": "A4横",
        "9:16": "9:16",
      },
      form: "格式",
      forms: { png: "PNG", svg: "SVG" },
      scale: "大小",
      scaleOf: (ratio, width, height) => `${ratio}倍，${width} × ${height}像素`,
      save: (form) => `存为${form}`,
      preview: (title) => `预览：${title}`,
      drawing: "正在画……",
      tooLarge: (size) => `图片太大（${size}像素），请选小一些的尺寸`,
      notPainted: "浏览器没能画出这张图，请选小一些的尺寸",
      notDrawn: "地图的底图没能载入",
    },
  },
  en: {
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
    source: (name, publisher, paragraphs) => `${name}: ${publisher}, ${paragraphs}`,
    dataset: (title, version, released) => `${title}, dataset ${version}, released ${released}`,
    made: (day) => `made on ${day}`,
    seeView: "The code opens this view, with the printed phrase behind every link",
    panel: {
      what: "Content",
      kind: { map: "Map", page: "Page" },
      kindNote: {
        map: "The map with title, key, sources, version and the credits of its ground.",
        page: "What stands beside the map, unrolled, in the language and theme on screen, with title, sources and version. A very long page is saved at the largest size a browser can paint.",
      },
      noPage: "Nothing is open beside the map just now. Open the details first.",
      shape: "Shape",
      shapes: {
        "16:9": "16:9",
        "4:3": "4:3",
        "1:1": "1:1",
        "a4-portrait": "A4 upright",
        "a4-landscape": "A4 across",
        "9:16": "9:16",
      },
      form: "Format",
      forms: { png: "PNG", svg: "SVG" },
      scale: "Size",
      scaleOf: (ratio, width, height) => `${ratio}×, ${width} × ${height} pixels`,
      save: (form) => `Save as ${form}`,
      preview: (title) => `Preview: ${title}`,
      drawing: "Drawing…",
      tooLarge: (size) => `the picture is too large (${size} pixels); choose a smaller size`,
      notPainted: "the browser could not paint the picture; choose a smaller size",
      notDrawn: "the ground of the map did not load",
    },
  },
} satisfies Catalogue<PictureMessages>;
