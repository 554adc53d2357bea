import type { Catalogue } from "../messages.ts";

/** Words of the page that lists the mistakes of a broken dataset. */
export interface ErrorMessages {
  readonly title: (problems: number, files: number) => string;
  readonly lead: string;
  readonly row: string;
  readonly column: string;
  readonly what: string;
  readonly mend: string;
  readonly wholeFile: string;
  readonly wholeRow: string;
}

export const errorMessages = {
  "zh-Hans": {
    title: (problems, files) => `数据集有${problems}处问题，涉及${files}个文件`,
    lead: "数据没有全部通过检查，因此这里不显示任何数字。请按下表逐项修改；同一份检查可以用 npm run data:check 运行。行号与电子表格一致，表头是第1行。",
    row: "行",
    column: "列",
    what: "问题",
    mend: "如何修改",
    wholeFile: "整个文件",
    wholeRow: "整行",
  },
  en: {
    title: (problems, files) =>
      `The dataset has ${problems} ${problems === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`,
    lead: "The data do not pass every check, so the atlas shows no number at all. Mend each line below; npm run data:check runs the same checks. Rows are counted as a spreadsheet counts them: the header is row 1.",
    row: "Row",
    column: "Column",
    what: "What is wrong",
    mend: "How to mend it",
    wholeFile: "whole file",
    wholeRow: "whole row",
  },
} satisfies Catalogue<ErrorMessages>;
