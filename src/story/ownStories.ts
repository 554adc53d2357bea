import type { StoryId } from "../domain/ids.ts";
import type { Story } from "../domain/story.ts";
import type { StoryEdit } from "./storyEdit.ts";
import { fileSize, parseStoryFile, storyFileText, storyLimits } from "./storyFile.ts";
import { done, type History, historyOf, type Moment, redone, settled, undone } from "./storyHistory.ts";
import { findStoryId, newStoryId } from "./storyIds.ts";
import type { StoryProblem } from "./storyProblem.ts";

/** A story of the reader's, as the page shows it. */
export interface OwnStory {
  readonly story: Story;
  /** The version of the dataset it was last worked on with. */
  readonly madeWith: string;
  /** When it last changed, as an ISO time. */
  readonly changed: string;
  /** Why the browser does not hold what is shown; null where it does. */
  readonly trouble: Trouble | null;
  readonly undo: Moment | null;
  readonly redo: Moment | null;
}

/**
 * blocked: the browser keeps nothing for this page; full: there is no room left; too-large: the story has outgrown what
 * its file may hold, and could not be read again.
 */
export type Trouble = "blocked" | "full" | "too-large";

/** Something kept under a story's name that cannot be read. It stays as it is until the reader lets go of it. */
export interface Unreadable {
  readonly id: StoryId;
  /** All that is kept, to be saved as a file. */
  readonly text: string;
  readonly problems: readonly StoryProblem[];
}

export interface OwnStories {
  /** The one that changed last comes first. */
  readonly stories: readonly OwnStory[];
  readonly unreadable: readonly Unreadable[];
  /** What was deleted last, here or in another window, and can be brought back. */
  readonly deleted: readonly OwnStory[];
  /** True where the browser keeps nothing for this page, as far as is known. */
  readonly isBlocked: boolean;
}

/** The part of `Storage` that is used. */
export type StoryShelf = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** The reader's own stories: kept in the browser as they change, and in the page where that is not possible. */
export interface OwnStoriesStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => OwnStories;
  /** Keeps a story under an id of its own. */
  readonly add: (story: Story, madeWith: string) => StoryId;
  readonly edit: (id: StoryId, edit: StoryEdit, madeWith: string) => void;
  /** The reader has left the field they typed in. */
  readonly settle: (id: StoryId) => void;
  readonly undo: (id: StoryId) => void;
  readonly redo: (id: StoryId) => void;
  readonly remove: (id: StoryId) => void;
  readonly bringBack: () => void;
  /** Lets go of something that cannot be read. */
  readonly forget: (id: StoryId) => void;
  /** Another window has written: a key with its new value, or null for all of them. */
  readonly hear: (change: { readonly key: string | null; readonly newValue: string | null }) => void;
}

export interface Surroundings {
  /** Throws where the browser keeps nothing for this page. */
  readonly shelf: () => StoryShelf;
  /** The time as an ISO string. */
  readonly now: () => string;
  /** Says from now on what other windows write. */
  readonly elsewhere?: (hear: OwnStoriesStore["hear"]) => void;
}

const keyStart = "corridor-atlas:story:";

/**
 * Every story has a key of its own, and a write replaces it as a whole or not at all: one that fails leaves what was kept
 * before. What cannot be read is never written over, because no id is given twice.
 */
export function createOwnStories({ shelf, now, elsewhere }: Surroundings): OwnStoriesStore {
  let kept: ReadonlyMap<StoryId, Kept> = new Map();
  let unreadable: readonly Unreadable[] = [];
  let deleted: readonly Kept[] = [];
  let isBlocked = false;
  let state: OwnStories | null = null;
  const listeners = new Set<() => void>();

  const notify = () => {
    state = snapshot({ kept, unreadable, deleted, isBlocked });
    for (const listener of listeners) listener();
  };
  const take = (id: StoryId, text: string): void => {
    const entry = parseEntry(id, text);
    unreadable = unreadable.filter((other) => other.id !== id);
    if (entry.ok) kept = new Map(kept).set(id, entry.kept);
    else {
      unreadable = [...unreadable, entry.unreadable];
      kept = without(kept, id);
    }
  };
  const load = (): OwnStories => {
    const found = entriesOn(shelf);
    isBlocked = found === null;
    for (const [id, text] of found ?? []) take(id, text);
    state = snapshot({ kept, unreadable, deleted, isBlocked });
    return state;
  };
  const read = () => {
    if (state) return state;
    elsewhere?.(hear);
    return load();
  };
  /** Writes a story, and says with it whether that worked. */
  const written = (entry: Kept): Kept => {
    const trouble = write(shelf, entry);
    if (trouble === null) isBlocked = false;
    if (trouble === "blocked") isBlocked = true;
    return { ...entry, trouble };
  };
  const keep = (entry: Kept): void => {
    kept = new Map(kept).set(entry.history.present.id, written(entry));
  };
  /** What found no room before may find some now. */
  const keepTheRest = () => {
    for (const entry of kept.values()) if (entry.trouble === "full") keep(entry);
  };
  const change = (id: StoryId, next: (history: History) => History, madeWith?: string): void => {
    read();
    const entry = kept.get(id);
    if (!entry) return;
    const history = next(entry.history);
    if (history === entry.history) return;
    if (history.present === entry.history.present) kept = new Map(kept).set(id, { ...entry, history });
    else keep({ ...entry, history, changed: now(), madeWith: madeWith ?? entry.madeWith });
    notify();
  };
  const drop = (id: StoryId): boolean => {
    const entry = kept.get(id);
    if (!entry) return false;
    deleted = [entry];
    kept = without(kept, id);
    return true;
  };

  const hear: OwnStoriesStore["hear"] = ({ key, newValue }) => {
    if (key === null) return hearAllGone();
    const id = key.startsWith(keyStart) ? findStoryId(key.slice(keyStart.length)) : undefined;
    if (id === undefined) return;
    const before = kept.get(id);
    if (newValue === null) {
      unreadable = unreadable.filter((entry) => entry.id !== id);
      drop(id);
    } else {
      take(id, newValue);
      const after = kept.get(id);
      if (before && after) kept = new Map(kept).set(id, takenOver(before, after));
      deleted = deleted.filter((entry) => entry.history.present.id !== id);
    }
    notify();
  };
  /** Somebody has emptied the whole shelf. */
  const hearAllGone = () => {
    const before = [...kept.values()];
    kept = new Map();
    unreadable = [];
    load();
    deleted = before.filter(({ history }) => !kept.has(history.present.id));
    notify();
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    add(story, madeWith) {
      read();
      const id = newStoryId();
      const history = historyOf({ ...story, id, author: "reader" });
      keep({ history, madeWith, changed: now(), trouble: null });
      notify();
      return id;
    },
    edit: (id, edit, madeWith) => change(id, (history) => done(history, edit), madeWith),
    settle: (id) => change(id, settled),
    undo: (id) => change(id, undone),
    redo: (id) => change(id, redone),
    remove(id) {
      read();
      if (!drop(id)) return;
      erase(shelf, id);
      keepTheRest();
      notify();
    },
    bringBack() {
      for (const entry of deleted) keep(entry);
      deleted = [];
      notify();
    },
    forget(id) {
      read();
      unreadable = unreadable.filter((entry) => entry.id !== id);
      erase(shelf, id);
      keepTheRest();
      notify();
    },
    hear,
  };
}

interface Kept {
  readonly history: History;
  readonly madeWith: string;
  readonly changed: string;
  readonly trouble: Trouble | null;
}

function snapshot(of: {
  readonly kept: ReadonlyMap<StoryId, Kept>;
  readonly unreadable: readonly Unreadable[];
  readonly deleted: readonly Kept[];
  readonly isBlocked: boolean;
}): OwnStories {
  const stories = [...of.kept.values()].map(shown).toSorted((a, b) => b.changed.localeCompare(a.changed));
  return { stories, unreadable: of.unreadable, deleted: of.deleted.map(shown), isBlocked: of.isBlocked };
}

function shown({ history, ...rest }: Kept): OwnStory {
  return { ...rest, story: history.present, undo: history.past.at(-1) ?? null, redo: history.future.at(-1) ?? null };
}

/**
 * What another window has written, as one more moment of what this one has done. A window that opened between the writing
 * and the news of it hears what it already shows, which is no moment.
 */
function takenOver(before: Kept, after: Kept): Kept {
  const story = after.history.present;
  const isKnown = storyFileText(story, "") === storyFileText(before.history.present, "");
  return { ...after, history: isKnown ? before.history : done(before.history, { type: "take-over", story }) };
}

/** Under its key a story is its file, below a line that says when it last changed. */
function entryText({ history, madeWith, changed }: Kept): string {
  return `${changed}\n${storyFileText(history.present, madeWith, { isShort: true })}`;
}

function parseEntry(
  id: StoryId,
  text: string,
): { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly unreadable: Unreadable } {
  const [, changed, file] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\n(.*)$/su.exec(text) ?? [];
  const parsed = parseStoryFile(file ?? text, id);
  if (!parsed.ok) return { ok: false, unreadable: { id, text: file ?? text, problems: parsed.problems } };
  const { story, dataset: madeWith } = parsed;
  return { ok: true, kept: { history: historyOf(story), madeWith, changed: changed ?? "", trouble: null } };
}

/** What is kept under the keys of stories; null where the browser does not say. */
function entriesOn(shelf: Surroundings["shelf"]): readonly (readonly [StoryId, string])[] | null {
  try {
    const found = shelf();
    const keys = Array.from({ length: found.length }, (_, index) => found.key(index) ?? "");
    return keys.flatMap((key) => {
      const id = key.startsWith(keyStart) ? findStoryId(key.slice(keyStart.length)) : undefined;
      const text = id === undefined ? null : found.getItem(key);
      return id === undefined || text === null ? [] : [[id, text] as const];
    });
  } catch {
    return null;
  }
}

function write(shelf: Surroundings["shelf"], entry: Kept): Trouble | null {
  const text = entryText(entry);
  if (fileSize(text) > storyLimits.bytes) return "too-large";
  try {
    shelf().setItem(keyStart + entry.history.present.id, text);
    return null;
  } catch (error) {
    return isFull(error) ? "full" : "blocked";
  }
}

function erase(shelf: Surroundings["shelf"], id: StoryId): void {
  try {
    shelf().removeItem(keyStart + id);
  } catch {
    // Where nothing can be removed nothing was kept.
  }
}

/** Browsers differ in the name; Firefox has its own. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(error.name);
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return new Map([...map].filter(([other]) => other !== key));
}
