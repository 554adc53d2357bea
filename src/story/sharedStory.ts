import { words } from "../dataset/problem.ts";
import { type ParsedStory, parseStoryFile } from "./storyFile.ts";
import { sharedStoryId } from "./storyIds.ts";
import { type BrokenLink, isStoryHash, storyTextOf } from "./storyLink.ts";
import type { StoryProblem } from "./storyProblem.ts";

export interface SharedStory {
  /** The text of its file; null where it could not be unpacked. */
  readonly text: string | null;
  readonly parsed: ParsedStory;
}

/** The story in the hash of an address. The same promise for the same hash, so that it is unpacked once. */
export function sharedStory(hash: string): Promise<SharedStory | null> {
  if (last?.hash !== hash) last = { hash, story: isStoryHash(hash) ? read(hash) : Promise.resolve(null) };
  return last.story;
}

let last: { readonly hash: string; readonly story: Promise<SharedStory | null> } | null = null;

async function read(hash: string): Promise<SharedStory> {
  const found = await storyTextOf(hash);
  if ("text" in found) return { text: found.text, parsed: parseStoryFile(found.text, sharedStoryId) };
  return { text: null, parsed: { ok: false, problems: [linkProblems[found.trouble]] } };
}

const whole = { step: null, field: null, value: null } as const;

const linkProblems: Readonly<Record<BrokenLink, StoryProblem>> = {
  broken: {
    ...whole,
    what: words("链接里的故事不完整，可能被截断", "the story in this link is not complete; the link may be cut off"),
    mend: words("请对方重新发送完整的链接或故事文件", "ask for the whole link, or for the story as a file"),
  },
  "too-large": {
    ...whole,
    what: words(
      "链接里的故事解开后超过1 MB，没有读取",
      "the story in this link unpacks to more than 1 MB and was not read",
    ),
    mend: words("请对方发送故事文件", "ask for the story as a file"),
  },
  unsupported: {
    ...whole,
    what: words("这个浏览器无法解开链接里的故事", "this browser cannot unpack the story in this link"),
    mend: words("更新浏览器，或请对方发送故事文件", "update the browser, or ask for the story as a file"),
  },
};
