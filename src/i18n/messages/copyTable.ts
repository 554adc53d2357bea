import type { Catalogue } from "../messages.ts";

/** Words of the button that copies a table, and of columns that only the copy has. */
export interface CopyTableMessages {
  readonly copy: string;
  readonly copied: (rows: number) => string;
  /** A whole table cannot be selected by hand. */
  readonly refused: string;
  readonly part: string;
  readonly row: string;
  readonly note: string;
}

export const copyTableMessages = {
  "zh-Hans": {
    copy: "复制表格",
    copied: (rows) => `已复制${rows}行，可粘贴到表格或文档`,
    refused: "无法写入剪贴板；“分享与导出”里可以下载为文件",
    part: "部分",
    row: "项目",
    note: "注意",
  },
  en: {
    copy: "Copy table",
    copied: (rows) => `${rows} ${rows === 1 ? "row" : "rows"} copied, ready to paste into a spreadsheet or a document`,
    refused: "The clipboard is not available; Share and export offers it as a file",
    part: "Part",
    row: "Row",
    note: "Note",
  },
} satisfies Catalogue<CopyTableMessages>;
