import type { Catalogue } from "../messages.ts";

/** Words around and inside charts. */
export interface ChartMessages {
  readonly showTable: string;
  readonly showChart: string;
  readonly howToRead: string;
  /** Before the formats a chart can be saved in. */
  readonly saveAs: string;
  readonly saveChart: (title: string, form: string) => string;
  readonly caveat: string;
  readonly asOf: (date: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly columns: {
    readonly what: string;
    readonly figure: string;
    readonly status: string;
    readonly asOf: string;
    readonly source: string;
  };
  readonly ownScale: string;
  readonly scaleName: (index: number, counterZh: string | null) => string;
  readonly chainScales: string;
  readonly logScale: (unit: string) => string;
  readonly wholeOf: string;
  readonly refusedTitle: string;
  readonly refused: { readonly unit: string; readonly status: string; readonly hubs: string };
}

export const chartMessages = {
  "zh-Hans": {
    showTable: "看表格",
    showChart: "看图",
    howToRead: "怎样读这张图",
    saveAs: "存图",
    saveChart: (title, form) => `把“${title}”存为${form}`,
    caveat: "并列须注意",
    asOf: (date) => `截至${date}`,
    span: (from, to) => `${from}至${to}`,
    columns: { what: "项目", figure: "数字", status: "状态", asOf: "截至", source: "来源" },
    ownScale: "以下另用刻度，条长不与上方相比",
    scaleName: (_, counterZh) => `刻度：${counterZh ?? "元"}`,
    chainScales: "每种单位一把刻度，条长只在同一刻度内可比。",
    logScale: (unit) => `对数刻度，${unit}`,
    wholeOf: "整体",
    refusedTitle: "不画在一条轴上",
    refused: {
      unit: "这些数字的单位不同，放在一条轴上没有意义。",
      status: "计划、容量与已达成的数字不共用一条轴。",
      hubs: "这些数字出自不同枢纽，口径不同，来源没有给出可以并列的依据。",
    },
  },
  en: {
    showTable: "As a table",
    showChart: "As a chart",
    howToRead: "How to read this",
    saveAs: "Save as",
    saveChart: (title, form) => `Save “${title}” as ${form}`,
    caveat: "Side by side, with care",
    asOf: (date) => `as of ${date}`,
    span: (from, to) => `${from} to ${to}`,
    columns: { what: "What", figure: "Figure", status: "Status", asOf: "As of", source: "Source" },
    ownScale: "Own scale below: lengths do not compare with those above",
    scaleName: (index) => `scale ${index + 1}`,
    chainScales: "One scale per kind of unit; lengths compare within a scale only.",
    logScale: (unit) => `logarithmic, ${unit}`,
    wholeOf: "the whole",
    refusedTitle: "Not drawn on one axis",
    refused: {
      unit: "These figures have different units; one axis for them would mean nothing.",
      status: "Plans and capacities do not share an axis with what has been achieved.",
      hubs: "These figures come from different hubs and are defined differently; no source gives grounds to set them side by side.",
    },
  },
} satisfies Catalogue<ChartMessages>;
