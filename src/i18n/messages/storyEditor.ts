import type { Catalogue } from "../messages.ts";

type Field = "title" | "lead" | "caption" | "note";
type Written = "zh" | "en";

/** Words of the editor of stories, and of adding the view on screen to one. */
export interface StoryEditorMessages {
  readonly title: (story: string) => string;
  readonly language: string;
  readonly inLanguage: Record<Written, string>;
  readonly storyTitle: string;
  readonly lead: string;
  readonly field: Record<Field, string>;
  readonly captionHint: string;
  readonly noteHint: string;
  /** Under an empty field whose text in the other language is shown instead. */
  readonly shownIn: Record<Written, string>;
  readonly left: (characters: number) => string;

  readonly steps: string;
  readonly step: (number: number, of: number) => string;
  readonly stepNamed: (number: number, title: string) => string;
  readonly noTitle: string;
  readonly mode: string;
  readonly modes: Record<"move" | "add", string>;
  readonly modeNotes: Record<"move" | "add" | "first", string>;
  readonly addStep: string;
  readonly duplicateStep: string;
  readonly removeStep: string;
  readonly lastStep: string;
  readonly earlier: string;
  readonly later: string;
  readonly drag: string;
  readonly moved: (number: number, of: number) => string;
  readonly full: (most: number) => string;

  readonly undo: (what: string) => string;
  readonly redo: (what: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  readonly edit: {
    readonly write: (field: Field, step: number | null, language: Written) => string;
    readonly storyTitle: (language: Written) => string;
    readonly mode: (step: number) => string;
    readonly view: (step: number) => string;
    readonly cite: (step: number) => string;
    readonly uncite: (step: number) => string;
    readonly addStep: (step: number) => string;
    readonly duplicateStep: (step: number) => string;
    readonly removeStep: (step: number) => string;
    readonly moveStep: (step: number) => string;
    readonly takeOver: string;
  };
  readonly kept: string;

  readonly view: string;
  readonly showInAtlas: string;
  readonly takeView: string;
  readonly takeViewNote: (view: string) => string;
  readonly sameView: string;
  readonly nothingSelected: string;
  readonly byHand: (zoom: string) => string;
  readonly extent: (preset: string) => string;

  readonly records: string;
  readonly recordsNote: string;
  readonly noRecords: string;
  readonly cite: string;
  readonly quote: string;
  readonly uncite: (record: string) => string;
  readonly unknownRecord: string;
  readonly pickCite: string;
  readonly pickQuote: string;
  readonly find: string;
  readonly ofTheView: string;
  readonly found: (count: number) => string;
  /** Which of the records below Enter takes. */
  readonly enterTakes: (record: string) => string;
  readonly firstOf: (shown: number, count: number) => string;
  readonly nothingFound: string;
  readonly nothingOfView: string;
  readonly close: string;
  readonly isCited: string;
  readonly kind: Record<
    "figure" | "derived" | "event" | "link" | "instrument" | "mention" | "person" | "place" | "cell",
    string
  >;

  readonly preview: string;
  readonly emptyPreview: string;
  readonly ownFigure: string;
  readonly ownFigures: (count: number) => string;
  readonly unknownQuote: string;
  readonly warnings: (count: number) => string;

  readonly addTitle: string;
  readonly addLead: string;
  readonly noMapHere: string;
  readonly addTo: string;
  readonly newStory: string;
  readonly addAs: string;
  readonly citeOpen: (record: string) => string;
  readonly add: string;
  readonly added: (step: number, story: string) => string;
  readonly toEditor: string;
  readonly addAnother: string;
}

const zhField: Record<Field, string> = { title: "标题", lead: "导语", caption: "说明", note: "讲者备注" };
const zhIn: Record<Written, string> = { zh: "中文", en: "英文" };
const enField: Record<Field, string> = { title: "title", lead: "lead", caption: "caption", note: "speaker's note" };
const enIn: Record<Written, string> = { zh: "Chinese", en: "English" };

export const storyEditorMessages = {
  "zh-Hans": {
    title: (story) => `编辑：${story}`,
    language: "写作语言",
    inLanguage: { zh: "中文", en: "英文" },
    storyTitle: "故事标题",
    lead: "导语",
    field: { title: "步骤标题", lead: "导语", caption: "说明", note: "讲者备注" },
    captionHint: "观众看到的文字",
    noteHint: "只有讲者看到",
    shownIn: { zh: "未写中文：显示英文", en: "未写英文：显示中文" },
    left: (characters) => `还可写${characters}个字符`,

    steps: "步骤",
    step: (number, of) => `第${number}步，共${of}步`,
    stepNamed: (number, title) => `第${number}步：${title}`,
    noTitle: "无标题",
    mode: "这一步",
    modes: { move: "移动地图", add: "在画面上添加" },
    modeNotes: {
      move: "地图移到这一步的视图，只显示这一步的记录。",
      add: "地图停在前一步的位置，这一步的记录加到已显示的记录上。",
      first: "第一步总是移动地图。",
    },
    addStep: "加入当前视图",
    duplicateStep: "复制这一步",
    removeStep: "删除这一步",
    lastStep: "故事至少要有一步。",
    earlier: "前移",
    later: "后移",
    drag: "拖动可改变次序；也可按Alt+↑或Alt+↓",
    moved: (number, of) => `已移到第${number}步，共${of}步`,
    full: (most) => `一个故事最多${most}步。`,

    undo: (what) => `撤销：${what}`,
    redo: (what) => `重做：${what}`,
    nothingToUndo: "没有可撤销的",
    nothingToRedo: "没有可重做的",
    undone: (what) => `已撤销：${what}`,
    redone: (what) => `已重做：${what}`,
    edit: {
      write: (field, step, language) =>
        `${step === null ? "故事" : `第${step}步`}的${zhField[field]}（${zhIn[language]}）`,
      storyTitle: (language) => `故事标题（${zhIn[language]}）`,
      mode: (step) => `第${step}步移动或添加`,
      view: (step) => `第${step}步的视图`,
      cite: (step) => `第${step}步添加记录`,
      uncite: (step) => `第${step}步移除记录`,
      addStep: (step) => `加入第${step}步`,
      duplicateStep: (step) => `复制第${step}步`,
      removeStep: (step) => `删除第${step}步`,
      moveStep: (step) => `移动第${step}步`,
      takeOver: "另一个窗口的改动",
    },
    kept: "已保存在这个浏览器里",

    view: "地图",
    showInAtlas: "在图册中打开",
    takeView: "改用当前视图",
    takeViewNote: (view) => `当前视图：${view}`,
    sameView: "这一步就是当前视图。在图册中打开，调整地图后再回来取。",
    nothingSelected: "未选择",
    byHand: (zoom) => `手动取景，缩放级别${zoom}`,
    extent: (preset) => `范围：${preset}`,

    records: "引用的记录",
    recordsNote: "列在画面下方作为出处。",
    noRecords: "没有列出记录：出处取自地图上显示的链路。",
    cite: "添加记录",
    quote: "插入数字或日期",
    uncite: (record) => `移除记录：${record}`,
    unknownRecord: "这一版数据集里没有这条记录",
    pickCite: "选一条记录作为出处",
    pickQuote: "选一个数字或日期插入",
    find: "查找记录",
    ofTheView: "这一步的视图所选",
    found: (count) => `${count}条记录`,
    enterTakes: (record) => `回车选用：${record}`,
    firstOf: (shown, count) => `共${count}条，列出前${shown}条；多输入几个字可缩小范围`,
    nothingFound: "没有找到这样的记录。",
    nothingOfView: "这一步没有选中枢纽、廊道或机构，请输入名称查找。",
    close: "关闭",
    isCited: "已引用",
    kind: {
      figure: "数据",
      derived: "推算",
      event: "事件",
      link: "链路",
      instrument: "政策工具",
      mention: "产业提及",
      person: "人物",
      place: "地点",
      cell: "产业与枢纽",
    },

    preview: "读者看到的样子",
    emptyPreview: "还没有文字。",
    ownFigure: "你自己的数字：没有来源",
    ownFigures: (count) => `有${count}个数字是你自己写的，没有来源。图册里的数字可用“插入数字或日期”引用。`,
    unknownQuote: "没有这条记录，照原样显示",
    warnings: (count) => `${count}处在这一版数据集里找不到`,

    addTitle: "把当前视图加入故事",
    addLead: "这一步将显示：",
    noMapHere: "本页没有地图。这一步取现在的选择、筛选与地图范围：",
    addTo: "加入",
    newStory: "新故事",
    addAs: "这一步",
    citeOpen: (record) => `引用打开着的证据：${record}`,
    add: "加入故事",
    added: (step, story) => `已作为第${step}步加入“${story}”。`,
    toEditor: "编辑这个故事",
    addAnother: "再加一步",
  },
  en: {
    title: (story) => `Edit: ${story}`,
    language: "Writing in",
    inLanguage: { zh: "Chinese", en: "English" },
    storyTitle: "Title of the story",
    lead: "Lead",
    field: { title: "Title of the step", lead: "Lead", caption: "Caption", note: "Speaker's note" },
    captionHint: "what the audience reads",
    noteHint: "only the speaker sees it",
    shownIn: { zh: "No Chinese: the English is shown", en: "No English: the Chinese is shown" },
    left: (characters) => `${characters} characters left`,

    steps: "Steps",
    step: (number, of) => `Step ${number} of ${of}`,
    stepNamed: (number, title) => `Step ${number}: ${title}`,
    noTitle: "no title",
    mode: "This step",
    modes: { move: "moves the map", add: "adds to it" },
    modeNotes: {
      move: "The map goes to the view of this step, and only its records are on show.",
      add: "The map stays where it was, and the records of this step join those on show.",
      first: "The first step always moves the map.",
    },
    addStep: "Add the current view",
    duplicateStep: "Duplicate this step",
    removeStep: "Delete this step",
    lastStep: "A story keeps at least one step.",
    earlier: "Earlier",
    later: "Later",
    drag: "Drag to reorder, or press Alt+↑ or Alt+↓",
    moved: (number, of) => `Moved: now step ${number} of ${of}`,
    full: (most) => `A story has at most ${most} steps.`,

    undo: (what) => `Undo: ${what}`,
    redo: (what) => `Redo: ${what}`,
    nothingToUndo: "Nothing to undo",
    nothingToRedo: "Nothing to redo",
    undone: (what) => `Undone: ${what}`,
    redone: (what) => `Redone: ${what}`,
    edit: {
      write: (field, step, language) =>
        `${enField[field]} of ${step === null ? "the story" : `step ${step}`} (${enIn[language]})`,
      storyTitle: (language) => `title of the story (${enIn[language]})`,
      mode: (step) => `how step ${step} moves or adds`,
      view: (step) => `view of step ${step}`,
      cite: (step) => `record added to step ${step}`,
      uncite: (step) => `record removed from step ${step}`,
      addStep: (step) => `step ${step} added`,
      duplicateStep: (step) => `step ${step} duplicated`,
      removeStep: (step) => `step ${step} deleted`,
      moveStep: (step) => `step ${step} moved`,
      takeOver: "change from another window",
    },
    kept: "Kept in this browser",

    view: "Map",
    showInAtlas: "Show in the atlas",
    takeView: "Take the current view",
    takeViewNote: (view) => `Current view: ${view}`,
    sameView: "This step is the current view. Show it in the atlas, change the map, then come back and take it.",
    nothingSelected: "nothing selected",
    byHand: (zoom) => `moved by hand, zoom ${zoom}`,
    extent: (preset) => `extent: ${preset}`,

    records: "Records cited",
    recordsNote: "They stand below the picture as its sources.",
    noRecords: "None listed: the sources are those of the links on the map.",
    cite: "Add a record",
    quote: "Insert a figure or date",
    uncite: (record) => `Remove the record: ${record}`,
    unknownRecord: "this version of the dataset has no such record",
    pickCite: "Choose a record to cite",
    pickQuote: "Choose a figure or date to insert",
    find: "Find a record",
    ofTheView: "Of what this step selects",
    found: (count) => `${count} ${count === 1 ? "record" : "records"}`,
    enterTakes: (record) => `Enter takes: ${record}`,
    firstOf: (shown, count) => `The first ${shown} of ${count}; type more to narrow it down`,
    nothingFound: "No such record.",
    nothingOfView: "This step selects no hub, corridor or body; type a name to find a record.",
    close: "Close",
    isCited: "cited",
    kind: {
      figure: "figure",
      derived: "derived",
      event: "event",
      link: "link",
      instrument: "instrument",
      mention: "sector mention",
      person: "person",
      place: "place",
      cell: "sector and hub",
    },

    preview: "As it will read",
    emptyPreview: "No text yet.",
    ownFigure: "your own figure: no source",
    ownFigures: (count) =>
      `${count} ${count === 1 ? "figure is" : "figures are"} your own and ${count === 1 ? "has" : "have"} no source. Quote the atlas's with “Insert a figure or date”.`,
    unknownQuote: "no such record; shown as it is",
    warnings: (count) => `${count} ${count === 1 ? "thing is" : "things are"} not in this version of the dataset`,

    addTitle: "Add this view to a story",
    addLead: "The step will show:",
    noMapHere: "There is no map on this page. The step takes what is selected and filtered, and the extent of the map:",
    addTo: "Add to",
    newStory: "a new story",
    addAs: "This step",
    citeOpen: (record) => `Cite the evidence that is open: ${record}`,
    add: "Add to the story",
    added: (step, story) => `Added as step ${step} of “${story}”.`,
    toEditor: "Edit the story",
    addAnother: "Add another",
  },
} satisfies Catalogue<StoryEditorMessages>;
