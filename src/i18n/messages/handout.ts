import type { Catalogue } from "../messages.ts";

/** Words of the handout: a story as pages to print. */
export interface HandoutMessages {
  readonly print: string;
  readonly withNotes: string;
  readonly notes: string;
  readonly howTo: string;
  readonly page: (number: number, count: number) => string;
  readonly pageLabel: (number: number, title: string) => string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly made: (day: string) => string;
  readonly version: (version: string, released: string) => string;
  readonly citedOn: (pages: readonly number[]) => string;
  /** What whoever runs the atlas must show on every map. */
  readonly mapFacts: (approval: string | null, maker: string | null) => readonly string[];
  readonly noAddress: string;
  readonly present: string;
}

export const handoutMessages = {
  "zh-Hans": {
    print: "打印或存为PDF",
    withNotes: "印出讲者备注",
    notes: "备注",
    howTo: "每页一步，16:9，与屏幕同一版面；印在A4纸上时，可在打印对话框里选“每张两页”。",
    page: (number, count) => `${number} / ${count}`,
    pageLabel: (number, title) => `第${number}页：${title}`,
    sources: "来源全文著录",
    sourcesLead: "各页下方列出该页引用的段落；“第…段”是来源的段落。",
    made: (day) => `制作于${day}`,
    version: (version, released) => `数据集${version}（${released}）`,
    citedOn: (pages) => `见第${pages.join("、")}页`,
    mapFacts: (approval, maker) => [
      ...(approval === null ? [] : [`审图号 ${approval}`]),
      ...(maker === null ? [] : [`制图 ${maker}`]),
    ],
    noAddress: "从本地文件打开，没有网址",
    present: "演示这个故事",
  },
  en: {
    print: "Print or save as PDF",
    withNotes: "Print the speaker's notes",
    notes: "Notes",
    howTo: "One step a page, 16:9, laid out as on the screen. For A4, choose two pages per sheet in the print dialog.",
    page: (number, count) => `${number} / ${count}`,
    pageLabel: (number, title) => `Page ${number}: ${title}`,
    sources: "Sources in full",
    sourcesLead: "Each page lists the paragraphs it cites below; ¶ is the paragraph of the source.",
    made: (day) => `Made on ${day}`,
    version: (version, released) => `Dataset ${version} (${released})`,
    citedOn: (pages) => `${pages.length === 1 ? "Page" : "Pages"} ${pages.join(", ")}`,
    mapFacts: (approval, maker) => [
      ...(approval === null ? [] : [`Map approval number ${approval}`]),
      ...(maker === null ? [] : [`Map by ${maker}`]),
    ],
    noAddress: "opened from a file, without an address",
    present: "Present this story",
  },
} satisfies Catalogue<HandoutMessages>;
