import * as z from "zod/mini";
import { words } from "../dataset/problem.ts";
import type { StoryId } from "../domain/ids.ts";
import { type Story, type StoryStep, stepModes } from "../domain/story.ts";
import type { LocalText } from "../domain/text.ts";
import { mapParameters } from "../view/url.ts";
import { placeId } from "./storyIds.ts";
import { cleanText, hiddenCount, shownValue, type StoryProblem } from "./storyProblem.ts";

// As in dataset/cells: a strict content security policy would report each schema that is compiled.
z.config({ jitless: true });

export const storyFormat = "corridor-atlas-story";
/** The edition of the format that is written, and the newest that can be read. */
export const storyVersion = 1;
/** Lengths in characters (UTF-16 units, as text fields count them), size in bytes of UTF-8. */
export const storyLimits = { steps: 200, text: 2_000, view: 2_000, records: 60, bytes: 1_000_000 } as const;

export type ParsedStory =
  | {
      readonly ok: true;
      readonly story: Story;
      /** The version of the dataset the story was made with. */
      readonly dataset: string;
      /** What was left out or changed so that the rest could be used. */
      readonly warnings: readonly StoryProblem[];
    }
  | { readonly ok: false; readonly problems: readonly StoryProblem[] };

/**
 * The story in the text of a file, under this id and as a reader's own, or everything that is wrong with it. Never throws.
 * Nothing here asks the dataset: see storyWarnings for what it does not hold.
 */
export function parseStoryFile(text: string, id: StoryId): ParsedStory {
  const size = fileSize(text);
  if (size > storyLimits.bytes) return refused(tooLarge(size));
  const json = parsedJson(text);
  if (json === undefined) return refused(notJson(text));
  const stranger = strangerProblem(json);
  if (stranger) return refused(stranger);
  const read = schema.safeParse(json);
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap((issue) => issueProblems(issue, json)) };
  return { ok: true, dataset: read.data.dataset, ...cleanStory(read.data, id) };
}

/** The file of a story. Readable; `isShort` leaves out all that is not needed, for a link. */
export function storyFileText({ title, lead, steps }: Story, dataset: string, { isShort = false } = {}): string {
  const file: FileContent = {
    format: storyFormat,
    version: storyVersion,
    dataset,
    title: { zh: title.zh, en: title.en },
    lead: { zh: lead.zh, en: lead.en },
    steps: steps.map(({ mode, view, title, caption, note, records }) => ({
      mode,
      view,
      title: { zh: title.zh, en: title.en },
      caption: { zh: caption.zh, en: caption.en },
      note: { zh: note.zh, en: note.en },
      records: [...records],
    })),
  };
  return isShort ? JSON.stringify(file) : `${JSON.stringify(file, null, 2)}\n`;
}

/** In bytes of UTF-8. */
export function fileSize(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What to say of a file by its size alone, before anybody reads it; null where it may be read. */
export function sizeProblem(bytes: number): StoryProblem | null {
  return bytes > storyLimits.bytes ? tooLarge(bytes) : null;
}

const text = z.string().check(z.maxLength(storyLimits.text));
const localText = z.strictObject({ zh: text, en: text });
const recordId = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9][a-z0-9@_-]*$/u));
const step = z.strictObject({
  mode: z.enum(stepModes),
  view: z.string().check(z.maxLength(storyLimits.view)),
  title: localText,
  caption: localText,
  note: localText,
  records: z.array(recordId).check(z.maxLength(storyLimits.records)),
});
const schema = z.strictObject({
  format: z.literal(storyFormat),
  version: z.literal(storyVersion),
  dataset: z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,40}$/u)),
  title: localText,
  lead: localText,
  steps: z.array(step).check(z.minLength(1), z.maxLength(storyLimits.steps)),
});
type FileContent = z.infer<typeof schema>;
type FileStep = FileContent["steps"][number];
type Issue = z.core.$ZodIssue;

function refused(problem: StoryProblem): ParsedStory {
  return { ok: false, problems: [problem] };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown;
  } catch {
    return undefined;
  }
}

const wholeFile = { step: null, field: null, value: null } as const;

function tooLarge(bytes: number): StoryProblem {
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return {
    ...wholeFile,
    value: size,
    what: words(`文件有${size}，故事文件不得超过1 MB`, `the file has ${size}; the file of a story has at most 1 MB`),
    mend: words("选择由本图册导出的故事文件", "choose a story file that the atlas has exported"),
  };
}

function notJson(text: string): StoryProblem {
  return {
    ...wholeFile,
    what:
      text.trim() === ""
        ? words("文件是空的", "the file is empty")
        : words("文件不是完整的JSON，可能被截断或改坏", "the file is not complete JSON; it may be cut off or damaged"),
    mend: words("重新导出这个故事，再导入一次", "export the story again, then import that file"),
  };
}

/** What is wrong where this is not a story that this edition can read at all; everything else would be noise. */
function strangerProblem(json: unknown): StoryProblem | undefined {
  const { format, version } = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>;
  if (format !== storyFormat) {
    return {
      ...wholeFile,
      field: "format",
      value: shownValue(format),
      what: words("这不是故事文件", "this is not the file of a story"),
      mend: words(
        `故事文件的format是“${storyFormat}”；请选择由本图册导出的故事文件`,
        `a story's format is '${storyFormat}'; choose a story file that the atlas has exported`,
      ),
    };
  }
  if (typeof version !== "number" || version <= storyVersion) return undefined;
  return {
    ...wholeFile,
    field: "version",
    value: shownValue(version),
    what: words("这个文件由更新的版本制作", "this file was made by a newer edition of the atlas"),
    mend: words("更新图册后再导入", "update the atlas, then import it again"),
  };
}

/** Zod's issue as problems with their place. */
function issueProblems(issue: Issue, json: unknown): readonly StoryProblem[] {
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...place,
      field: [place.field, shownValue(key)].filter((part) => part !== null).join("."),
      value: null,
      what: words("故事文件里没有这一项", "a story has no such field"),
      mend: words("删去这一项", "delete it"),
    }));
  }
  const value = valueAt(json, issue.path);
  const expected = expectation(issue);
  return [
    {
      ...place,
      value: shownValue(value),
      what:
        value === undefined
          ? words("缺少这一项", "this field is missing")
          : words(`应为${expected.zh}`, `this should be ${expected.en}`),
      mend: value === undefined ? words(`写上${expected.zh}`, `write ${expected.en}`) : mendOf(issue, expected),
    },
  ];
}

function placeOf(path: readonly PropertyKey[]): Pick<StoryProblem, "step" | "field"> {
  const isStep = path[0] === "steps" && typeof path[1] === "number";
  const rest = (isStep ? path.slice(2) : path).map((part) => (typeof part === "number" ? part + 1 : String(part)));
  return { step: isStep ? Number(path[1]) + 1 : null, field: rest.length === 0 ? null : rest.join(".") };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}

/** What should stand there, by the kind of issue. */
function expectation(issue: Issue): LocalText {
  const field = issue.path.findLast((part) => typeof part === "string");
  if (issue.code === "too_big" && issue.origin === "array") {
    return words(`不超过${issue.maximum}项的列表`, `a list of at most ${issue.maximum}`);
  }
  if (issue.code === "too_big") {
    return words(`不超过${issue.maximum}个字符的文字`, `a text of at most ${issue.maximum} characters`);
  }
  if (issue.code === "too_small") return words("至少有一步的列表", "a list with at least one step");
  if (field === "mode") return words("move或add", "move or add");
  if (field === "version") return words(`版本号${storyVersion}`, `version ${storyVersion}`);
  if (field === "dataset") return words("数据集的版本号", "the version of a dataset");
  if (field === "records" && issue.path.at(-1) !== "records") {
    return words("记录编号（小写字母、数字、连字符）", "the id of a record (small letters, digits, hyphens)");
  }
  if (field === "records" || field === "steps") {
    if (issue.path.at(-1) === field) return words("列表", "a list");
    return words("一步（含mode、view、title等项）", "a step with mode, view, title and so on");
  }
  if (["title", "caption", "note", "lead"].includes(field ?? "")) {
    return words('两种语言的文字（{ "zh": "", "en": "" }）', 'a text in both languages ({ "zh": "", "en": "" })');
  }
  return words("文字（可以留空）", "a text (it may be empty)");
}

function mendOf(issue: Issue, expected: LocalText): LocalText {
  if (issue.code === "too_big") return words("删短后再导入", "shorten it, then import the file again");
  if (issue.code === "too_small") return words("至少写一步", "write at least one step");
  return words(`改为${expected.zh}`, `write ${expected.en}`);
}

/** What is well formed, without what a story may not say. */
function cleanStory(
  file: FileContent,
  id: StoryId,
): { readonly story: Story; readonly warnings: readonly StoryProblem[] } {
  const warnings: StoryProblem[] = [];
  const warn = (warning: StoryProblem) => warnings.push(warning);
  const clean = (local: LocalText, place: Pick<StoryProblem, "step" | "field">): LocalText => {
    const hidden = hiddenCount(local.zh) + hiddenCount(local.en);
    if (hidden > 0) warn(hiddenWarning(place, hidden));
    return { zh: cleanText(local.zh), en: cleanText(local.en) };
  };
  const cleanStep = (step: FileStep, index: number): StoryStep => {
    const at = index + 1;
    const view = cleanView(step.view);
    for (const part of view.dropped) warn(foreignPartWarning(at, part));
    if (index === 0 && step.mode === "add") warn(firstAddsWarning);
    return {
      id: placeId(id, index),
      mode: index === 0 ? "move" : step.mode,
      view: view.view,
      title: clean(step.title, { step: at, field: "title" }),
      caption: clean(step.caption, { step: at, field: "caption" }),
      note: clean(step.note, { step: at, field: "note" }),
      records: [...new Set(step.records)],
    };
  };
  const title = clean(file.title, { step: null, field: "title" });
  const lead = clean(file.lead, { step: null, field: "lead" });
  const [first, ...rest] = file.steps;
  // The schema asks for one step at least.
  if (!first) throw new Error("a story without steps has passed its schema");
  const steps: Story["steps"] = [cleanStep(first, 0), ...rest.map((step, index) => cleanStep(step, index + 1))];
  return { story: { id, author: "reader", title, lead, steps }, warnings };
}

/** A view says what the map shows. Page, language, theme, story and host belong to whoever presents, and are left out. */
function cleanView(view: string): { readonly view: string; readonly dropped: readonly string[] } {
  const parts = view.replace(/^\?/u, "").split("&");
  const isKnown = (part: string) => {
    const [name = ""] = [...new URLSearchParams(part).keys()];
    return mapParameters.some((known) => known === name);
  };
  const named = parts.filter((part) => part !== "");
  return { view: named.filter(isKnown).join("&"), dropped: named.filter((part) => !isKnown(part)) };
}

function hiddenWarning(place: Pick<StoryProblem, "step" | "field">, count: number): StoryProblem {
  return {
    ...place,
    value: null,
    what: words(
      `有${count}个看不见、会改变文字显示次序的字符，已去掉`,
      `${count} invisible ${count === 1 ? "character that changes" : "characters that change"} how text reads: left out`,
    ),
    mend: words("通读一遍这段文字", "read the text through once"),
  };
}

function foreignPartWarning(step: number, part: string): StoryProblem {
  return {
    step,
    field: "view",
    value: shownValue(part),
    what: words("视图里有不属于地图的部分，已去掉", "a part of the view that says nothing of the map: left out"),
    mend: words(
      "无须处理；页面、语言与外观由演示者决定",
      "nothing to do; page, language and theme are for whoever presents",
    ),
  };
}

const firstAddsWarning: StoryProblem = {
  step: 1,
  field: "mode",
  value: "add",
  what: words(
    "第一步没有可以添加到的画面，已改为move",
    "there is nothing the first step could add to: it moves instead",
  ),
  mend: words("无须处理", "nothing to do"),
};
