import type { Catalogue } from "../messages.ts";

/** Words of the page of stories: those that come with the atlas, and the reader's own. */
export interface StoriesMessages {
  readonly title: string;
  readonly lead: string;
  readonly ready: string;
  readonly own: string;
  readonly ownNone: string;
  readonly shared: string;
  readonly untitled: string;
  readonly steps: (count: number) => string;
  readonly sources: (count: number) => string;
  readonly changed: (when: string) => string;
  readonly byReader: string;
  readonly allStories: string;

  readonly open: (title: string) => string;
  readonly present: string;
  readonly handout: string;
  readonly slides: string;
  readonly edit: string;
  readonly copyToEdit: string;
  readonly keepCopy: string;
  readonly duplicate: string;
  readonly delete: string;
  readonly exportFile: string;
  readonly shareLink: string;
  /** The title of a copy. */
  readonly copyOf: (title: string) => string;

  readonly newStory: string;
  readonly newStoryHint: (view: string) => string;
  readonly import: string;
  readonly dropHere: string;
  readonly importNote: string;
  readonly imported: (title: string, steps: number) => string;
  readonly importedWith: (count: number) => string;
  readonly notImported: (file: string, problems: number) => string;
  readonly untouched: string;
  readonly dismiss: string;
  readonly place: (step: number | null, field: string | null) => string;
  readonly mend: (how: string) => string;
  readonly moreProblems: (count: number) => string;

  readonly deleted: (titles: readonly string[]) => string;
  readonly bringBack: string;
  readonly blocked: string;
  readonly trouble: Record<"blocked" | "full" | "too-large", string>;
  readonly unreadable: string;
  readonly unreadableNote: string;
  readonly saveAsFile: string;
  readonly letGo: string;
  readonly tooLargeForFile: string;

  readonly linkCopied: (characters: string) => string;
  readonly linkByHand: string;
  readonly linkLabel: string;
  readonly linkTooLong: (characters: string, most: string) => string;
  readonly linkNowhere: string;
  readonly sharedNote: string;
  readonly sharedBroken: string;
  readonly sharedGone: string;
  readonly notFound: string;
  readonly cited: string;
}

export const storiesMessages = {
  "zh-Hans": {
    title: "讲述",
    lead: "一个故事是几幅地图，按次序讲：每一步有说明，数字引自来源，可以演示、打印，也可以改成自己的。",
    ready: "现成的故事",
    own: "我的故事",
    ownNone: "还没有自己的故事。从当前视图开始一个，复制一个现成的来改，或导入故事文件。",
    shared: "链接里的故事",
    untitled: "未命名的故事",
    steps: (count) => `${count}步`,
    sources: (count) => `${count}篇来源`,
    changed: (when) => `改于${when}`,
    byReader: "由读者撰写；图册只为其中引用的记录作证",
    allStories: "全部故事",

    open: (title) => `阅读：${title}`,
    present: "演示",
    handout: "讲义",
    slides: "幻灯片",
    edit: "编辑",
    copyToEdit: "复制并编辑",
    keepCopy: "留一份副本",
    duplicate: "复制",
    delete: "删除",
    exportFile: "导出文件",
    shareLink: "用链接分享",
    copyOf: (title) => `${title}（副本）`,

    newStory: "从当前视图开始新故事",
    newStoryHint: (view) => `第一步将显示：${view}`,
    import: "导入故事文件",
    dropHere: "松开即可导入故事文件",
    importNote: "也可以把故事文件拖到本页。文件只在这个浏览器里读取，不会上传。",
    imported: (title, steps) => `已导入“${title}”，共${steps}步。`,
    importedWith: (count) => `有${count}处需要留意：`,
    notImported: (file, problems) => `没有导入${file}：${problems}处问题`,
    untouched: "已有的故事没有改动。",
    dismiss: "关闭这条消息",
    place: (step, field) =>
      [step === null ? null : `第${step}步`, field && fieldNameZh(field)].filter((part) => part !== null).join("，"),
    mend: (how) => `改法：${how}。`,
    moreProblems: (count) => `另有${count}处问题。`,

    deleted: (titles) => `已删除${titles.map((title) => `“${title}”`).join("、")}。`,
    bringBack: "撤销删除",
    blocked: "这个浏览器不让本页保存任何内容。故事只留在这一页里，关闭页面就会丢失；请在关闭前导出文件。",
    trouble: {
      blocked: "没有保存：这个浏览器不让本页保存内容。改动只留在这一页里，请导出文件。",
      full: "没有保存：浏览器留给本页的空间已满。改动只留在这一页里；请导出文件，或删去一个故事腾出空间。",
      "too-large": "没有保存：故事超过1 MB，存成文件就无法再读取。请删短文字或拆成两个故事。",
    },
    unreadable: "无法读取的故事",
    unreadableNote: "它保持原样，不会被覆盖。可以先存成文件，再决定是否移除。",
    saveAsFile: "原样存成文件",
    letGo: "移除",
    tooLargeForFile: "没有导出：故事超过1 MB，导出的文件无法再读取。请删短文字或拆成两个故事。",

    linkCopied: (characters) => `链接已复制（${characters}个字符）。故事就在链接里，不经过任何服务器。`,
    linkByHand: "剪贴板不可用，请手动复制这个链接。",
    linkLabel: "故事的链接",
    linkTooLong: (characters, most) => `放进链接太长（${characters}个字符，上限${most}）：请发送文件。`,
    linkNowhere: "这份图册没有别人能打开的网址：请发送文件。",
    sharedNote: "这个故事来自链接，还没有留在这个浏览器里。",
    sharedBroken: "链接里的故事无法读取",
    sharedGone: "这个网址里没有故事。分享来的故事只在完整的链接里，请重新打开那个链接。",
    notFound: "这个浏览器里没有这个故事，可能已被删除，或是在另一个浏览器里制作的。",
    cited: "这一步引用的来源",
  },
  en: {
    title: "Stories",
    lead: "A story is a few maps told in order: every step has its words, figures come from the sources, and it can be presented, printed, or made your own.",
    ready: "Ready-made stories",
    own: "Your stories",
    ownNone: "None yet. Begin one with the current view, copy a ready-made one, or import the file of a story.",
    shared: "Story from a link",
    untitled: "Untitled story",
    steps: (count) => `${count} ${count === 1 ? "step" : "steps"}`,
    sources: (count) => `${count} ${count === 1 ? "source" : "sources"}`,
    changed: (when) => `changed ${when}`,
    byReader: "Written by a reader; the atlas vouches for the records it cites and nothing else",
    allStories: "All stories",

    open: (title) => `Read: ${title}`,
    present: "Present",
    handout: "Handout",
    slides: "Slides",
    edit: "Edit",
    copyToEdit: "Copy and edit",
    keepCopy: "Keep a copy",
    duplicate: "Duplicate",
    delete: "Delete",
    exportFile: "Export file",
    shareLink: "Share as a link",
    copyOf: (title) => `${title} (copy)`,

    newStory: "New story from the current view",
    newStoryHint: (view) => `Its first step will show: ${view}`,
    import: "Import a story file",
    dropHere: "Drop to import the file of a story",
    importNote: "Or drag a story file onto this page. It is read in this browser alone and never uploaded.",
    imported: (title, steps) => `Imported “${title}” with ${steps} ${steps === 1 ? "step" : "steps"}.`,
    importedWith: (count) => `${count} ${count === 1 ? "thing" : "things"} to look at:`,
    notImported: (file, problems) => `${file} was not imported: ${problems} ${problems === 1 ? "problem" : "problems"}`,
    untouched: "Your stories are as they were.",
    dismiss: "Close this message",
    place: (step, field) => [step === null ? null : `Step ${step}`, field].filter((part) => part !== null).join(", "),
    mend: (how) => `Mend: ${how}.`,
    moreProblems: (count) => `${count} more ${count === 1 ? "problem" : "problems"}.`,

    deleted: (titles) => `Deleted ${titles.map((title) => `“${title}”`).join(", ")}.`,
    bringBack: "Undo",
    blocked:
      "This browser lets the page keep nothing. Stories live in this page only and are lost when it closes; export a file before that.",
    trouble: {
      blocked:
        "Not kept: this browser lets the page keep nothing. The change lives in this page only; export the file.",
      full: "Not kept: the browser has no room left for this page. The change lives in this page only; export the file, or delete a story to make room.",
      "too-large":
        "Not kept: the story is larger than 1 MB, and its file could not be read again. Shorten texts or make it two stories.",
    },
    unreadable: "A story that cannot be read",
    unreadableNote: "It stays as it is and is not written over. Save it as a file before you decide to remove it.",
    saveAsFile: "Save as it is",
    letGo: "Remove",
    tooLargeForFile:
      "Not exported: the story is larger than 1 MB, and its file could not be read again. Shorten texts or make it two stories.",

    linkCopied: (characters) =>
      `Link copied (${characters} characters). The story is inside the link and passes no server.`,
    linkByHand: "The clipboard is not available; please copy this link by hand.",
    linkLabel: "Link to the story",
    linkTooLong: (characters, most) =>
      `Too long for a link (${characters} characters, at most ${most}): send the file.`,
    linkNowhere: "This copy of the atlas has no address that others could open: send the file.",
    sharedNote: "This story came in a link and is not kept in this browser yet.",
    sharedBroken: "The story in this link cannot be read",
    sharedGone: "This address holds no story. A shared story is in its whole link only; please open that link again.",
    notFound: "This browser has no such story. It may have been deleted, or made in another browser.",
    cited: "Sources of this step",
  },
} satisfies Catalogue<StoriesMessages>;

const fieldNamesZh: Readonly<Record<string, string>> = {
  format: "格式",
  version: "版本",
  dataset: "数据集",
  title: "标题",
  lead: "导语",
  steps: "步骤",
  mode: "方式",
  view: "视图",
  caption: "说明",
  note: "备注",
  records: "记录",
};

/** A field of a story's file with its name in the file, which is where it has to be mended. */
function fieldNameZh(field: string): string {
  const name = fieldNamesZh[/^\w+/u.exec(field)?.[0] ?? ""];
  return name === undefined ? field : `${name}（${field}）`;
}
