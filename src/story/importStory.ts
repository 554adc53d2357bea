import { words } from "../dataset/problem.ts";
import type { Dataset } from "../domain/dataset.ts";
import { parseStoryFile, sizeProblem, type ParsedStory } from "./storyFile.ts";
import { newStoryId } from "./storyIds.ts";
import type { StoryProblem } from "./storyProblem.ts";
import { storyWarnings } from "./storyWarnings.ts";

/** What became of a file: the story in it with what to look at, or why there is none. */
export type ImportedStory = ParsedStory & { readonly file: string };

/** Reads the file of a story. One that is too large is not even opened. Never rejects. */
export async function importStory(dataset: Dataset, file: File): Promise<ImportedStory> {
  const large = sizeProblem(file.size);
  if (large) return { ok: false, file: file.name, problems: [large] };
  const text = await textOf(file);
  if (text === null) return { ok: false, file: file.name, problems: [unread] };
  const parsed = parseStoryFile(text, newStoryId());
  if (!parsed.ok) return { ...parsed, file: file.name };
  const unknown = storyWarnings(dataset, { story: parsed.story, madeWith: parsed.dataset });
  return { ...parsed, file: file.name, warnings: [...parsed.warnings, ...unknown] };
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

const unread: StoryProblem = {
  step: null,
  field: null,
  value: null,
  what: words("浏览器没能读取这个文件", "the browser could not read this file"),
  mend: words("检查文件是否还在原处，再选一次", "see whether the file is still where it was, and choose it again"),
};
