import type { Catalogue } from "../messages.ts";

/** Words of a step of a story as it is shown: on the wall, to the speaker, on paper. */
export interface StageMessages {
  readonly step: (number: number, count: number) => string;
  /** Stands where a story is a reader's own word. */
  readonly ownStory: string;
  /** The words of a bound, and the phrase they were read from. */
  readonly printed: (phrase: string) => string;
  readonly sources: string;
  readonly noSources: string;
  readonly ourRendering: string;
  readonly noHeadline: string;
  readonly version: (version: string) => string;
  readonly mapKey: string;
  readonly tentative: string;
  /** What signs of the map mean that are no colour. */
  readonly keySign: Readonly<Record<"bundle" | "stack" | "ring", string>>;
  readonly records: string;
  /** Before what the stars of dates mean. */
  readonly star: (meanings: readonly string[]) => string;
  readonly recordKind: Record<"mention" | "person" | "location" | "cell" | "unknown", string>;
  readonly noStory: string;
  readonly noStoryWhy: (id: string) => string;
  readonly noOwnStoryWhy: string;
  readonly noStoryChosen: string;
  readonly allStories: string;
}

export const stageMessages = {
  "zh-Hans": {
    step: (number, count) => `第${number}步，共${count}步`,
    ownStory: "讲者自编",
    printed: (phrase) => `原文“${phrase}”`,
    sources: "来源",
    noSources: "这一步没有引用来源",
    ourRendering: "标题为本图所译",
    noHeadline: "来源无标题",
    version: (version) => `数据集${version}`,
    mapKey: "图上的颜色与记号",
    tentative: "虚线：计划或推断",
    keySign: { bundle: "多类并作一弧", stack: "同处多家机构", ring: "在此圈内某处" },
    records: "这一步的依据",
    star: (meanings) => `* ${meanings.join("；")}`,
    recordKind: {
      mention: "产业提及",
      person: "人物",
      location: "地点",
      cell: "产业与枢纽",
      unknown: "数据集里没有这条记录",
    },
    noStory: "没有这个故事",
    noStoryWhy: (id) => `数据集里没有编号为“${id}”的故事。`,
    noOwnStoryWhy: "这是读者自编的故事，存在做它的那个浏览器里；这个浏览器里没有。",
    noStoryChosen: "网址里没有写是哪个故事。",
    allStories: "看全部故事",
  },
  en: {
    step: (number, count) => `Step ${number} of ${count}`,
    ownStory: "the speaker's own story",
    printed: (phrase) => `printed “${phrase}”`,
    sources: "Sources",
    noSources: "This step cites no source",
    ourRendering: "our rendering of the headline",
    noHeadline: "no headline",
    version: (version) => `Dataset ${version}`,
    mapKey: "Colours and signs on the map",
    tentative: "dashed: planned or inferred",
    keySign: { bundle: "several families", stack: "several bodies at one place", ring: "somewhere in this ring" },
    records: "What this step rests on",
    star: (meanings) => `* ${meanings.join("; ")}`,
    recordKind: {
      mention: "sector mention",
      person: "person",
      location: "place",
      cell: "sector in a hub",
      unknown: "no such record in the dataset",
    },
    noStory: "There is no such story",
    noStoryWhy: (id) => `The dataset holds no story called “${id}”.`,
    noOwnStoryWhy:
      "This story is a reader's own and lives in the browser it was made in. This browser does not hold it.",
    noStoryChosen: "The address does not name a story.",
    allStories: "See all stories",
  },
} satisfies Catalogue<StageMessages>;
