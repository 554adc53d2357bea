import { describe, expect, it } from "vitest";
import type { StoryId } from "../../src/domain/ids.ts";
import { createOwnStories } from "../../src/story/ownStories.ts";
import type { StoryEdit } from "../../src/story/storyEdit.ts";
import { storyFileText } from "../../src/story/storyFile.ts";
import { Shelf, story } from "../fixtures/stories.ts";

/** A window over a shelf; time goes on by a second with every look at the clock. */
function open(shelf: Shelf) {
  let seconds = Date.UTC(2026, 10, 28);
  return createOwnStories({
    shelf: () => shelf,
    now: () => {
      seconds += 1_000;
      return new Date(seconds).toISOString();
    },
  });
}

function retitle(text: string): StoryEdit {
  return { type: "write-story", field: "title", language: "en", text };
}

function keyOf(id: StoryId): string {
  return `corridor-atlas:story:${id}`;
}

function titles(store: ReturnType<typeof open>): readonly string[] {
  return store.read().stories.map(({ story: one }) => one.title.en);
}

describe("the reader's own stories", () => {
  it("are there again after the page was closed, the last changed first", () => {
    const shelf = new Shelf();
    const store = open(shelf);
    const first = store.add(story(), "1");
    store.add(story({ title: { zh: "", en: "Second" } }), "1");
    store.edit(first, retitle("First, changed"), "2");
    const again = open(shelf);
    expect(titles(again)).toEqual(["First, changed", "Second"]);
    expect(again.read().stories[0]).toMatchObject({ madeWith: "2", trouble: null, undo: null, story: { id: first } });
    expect(again.read().stories[0]?.story.steps).toHaveLength(3);
  });

  it("get an id of their own, also a copy of a story that has one", () => {
    const store = open(new Shelf());
    const [a, b] = [store.add(story(), "1"), store.add(story(), "1")];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^own-[a-z0-9]{10}$/);
  });

  it("undo and redo, and keep where they are", () => {
    const shelf = new Shelf();
    const store = open(shelf);
    const id = store.add(story(), "1");
    store.edit(id, retitle("New"), "1");
    store.undo(id);
    expect(titles(open(shelf))).toEqual(["A corridor"]);
    store.redo(id);
    expect(titles(open(shelf))).toEqual(["New"]);
    expect(store.read().stories[0]).toMatchObject({ redo: null, undo: { edit: { type: "write-story" } } });
  });

  it("a deleted one can be brought back", () => {
    const shelf = new Shelf();
    const store = open(shelf);
    const id = store.add(story(), "1");
    store.remove(id);
    expect(open(shelf).read().stories).toEqual([]);
    expect(store.read().deleted.map((one) => one.story.id)).toEqual([id]);
    store.bringBack();
    expect(titles(open(shelf))).toEqual(["A corridor"]);
    expect(store.read()).toMatchObject({ deleted: [], stories: [{ story: { id } }] });
  });

  it("tells listeners of a change, and answers with the same value where there was none", () => {
    const store = open(new Shelf());
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    const id = store.add(story(), "1");
    const before = store.read();
    store.edit(id, retitle("A corridor"), "1");
    store.undo(id);
    expect(store.read()).toBe(before);
    stop();
    store.remove(id);
    expect(told).toBe(1);
  });
});

describe("a full storage", () => {
  it("keeps what was kept; editing goes on, and is kept once there is room", () => {
    const shelf = new Shelf();
    const store = open(shelf);
    const other = store.add(story({ title: { zh: "", en: "Other" } }), "1");
    const id = store.add(story(), "1");
    shelf.room = 100;
    store.edit(id, retitle("Changed"), "1");
    store.settle(id);
    store.edit(id, retitle("Changed again"), "1");
    expect(store.read().stories[0]).toMatchObject({ trouble: "full", story: { title: { en: "Changed again" } } });
    expect(titles(open(shelf)).toSorted()).toEqual(["A corridor", "Other"]);
    store.undo(id);
    expect(store.read().stories[0]?.story.title.en).toBe("Changed");

    shelf.room = 3_000;
    store.remove(other);
    expect(store.read().stories[0]?.trouble).toBeNull();
    expect(titles(open(shelf))).toEqual(["Changed"]);
  });

  it("a new story that finds no room lives in the page", () => {
    const shelf = new Shelf();
    shelf.room = 10;
    const store = open(shelf);
    store.add(story(), "1");
    expect(store.read().stories).toMatchObject([{ trouble: "full", story: { title: { en: "A corridor" } } }]);
  });

  it("a story larger than its file may be is not written over the one that can be read", () => {
    const shelf = new Shelf();
    const store = open(shelf);
    const id = store.add(story(), "1");
    const text = "字".repeat(2_000);
    const long = { zh: text, en: text };
    const steps = story().steps.map((one) => ({ ...one, title: long, caption: long, note: long }));
    const [first, ...rest] = Array.from({ length: 20 }, () => steps).flat();
    if (first) store.edit(id, { type: "take-over", story: story({ id, steps: [first, ...rest] }) }, "1");
    expect(store.read().stories[0]?.trouble).toBe("too-large");
    expect(open(shelf).read().stories[0]?.story.steps).toHaveLength(3);
  });
});

describe("a blocked storage", () => {
  it("is said; stories live in the page", () => {
    const shelf = new Shelf();
    shelf.isBlocked = true;
    const store = open(shelf);
    expect(store.read().isBlocked).toBe(true);
    const id = store.add(story(), "1");
    store.edit(id, retitle("Still here"), "1");
    expect(store.read().stories).toMatchObject([{ trouble: "blocked", story: { title: { en: "Still here" } } }]);
    store.remove(id);
    store.bringBack();
    expect(titles(store)).toEqual(["Still here"]);
  });
});

describe("what cannot be read", () => {
  it("is set aside with what is wrong with it, and stays as it is until the reader lets go of it", () => {
    const shelf = new Shelf();
    const newer = storyFileText(story(), "1").replace('"version": 1', '"version": 2');
    shelf.setItem(keyOf("own-cut" as StoryId), '2026-01-01T00:00:00.000Z\n{"format":"corridor');
    shelf.setItem(keyOf("own-newer" as StoryId), newer);
    shelf.setItem("corridor-atlas:story:__proto__", "x");
    shelf.setItem("somebody-else", "x");
    const store = open(shelf);
    store.add(story(), "1");
    expect(titles(store)).toEqual(["A corridor"]);
    const { unreadable } = store.read();
    expect(unreadable.map(({ id, text }) => [id, text])).toEqual([
      ["own-cut", '{"format":"corridor'],
      ["own-newer", newer],
    ]);
    expect(unreadable[1]?.problems[0]?.what.en).toContain("newer edition");
    expect(shelf.getItem(keyOf("own-newer" as StoryId))).toBe(newer);
    store.forget("own-cut" as StoryId);
    expect(store.read().unreadable).toHaveLength(1);
    expect(shelf.getItem(keyOf("own-cut" as StoryId))).toBeNull();
  });
});

describe("two windows", () => {
  function twoWindows() {
    const shelf = new Shelf();
    const [here, there] = [open(shelf), open(shelf)];
    const id = here.add(story(), "1");
    const tell = (key: string | null, newValue: string | null) => there.hear({ key, newValue });
    there.read();
    const toldOf = () => tell(keyOf(id), shelf.getItem(keyOf(id)));
    toldOf();
    return { shelf, here, there, id, tell, toldOf };
  }

  it("show the same; what the other did can be undone here", () => {
    const { here, there, id, toldOf } = twoWindows();
    here.edit(id, retitle("From here"), "1");
    toldOf();
    expect(titles(there)).toEqual(["From here"]);
    there.undo(id);
    expect(titles(there)).toEqual(["A corridor"]);
  });

  it("news of what is already shown is nothing to undo", () => {
    const { there, toldOf } = twoWindows();
    toldOf();
    expect(there.read().stories[0]?.undo).toBeNull();
  });

  it("a story deleted in one is gone from the other, and can be brought back there", () => {
    const { here, there, id, toldOf } = twoWindows();
    here.remove(id);
    toldOf();
    expect(there.read()).toMatchObject({ stories: [], deleted: [{ story: { id } }] });
    there.bringBack();
    expect(titles(there)).toEqual(["A corridor"]);
  });

  it("everything cleared from outside can be brought back; other keys are nobody's business", () => {
    const { shelf, there, id, tell } = twoWindows();
    tell("somebody-else", "x");
    tell("corridor-atlas:story:not an id", "x");
    expect(titles(there)).toEqual(["A corridor"]);
    shelf.removeItem(keyOf(id));
    tell(null, null);
    expect(there.read()).toMatchObject({ stories: [], deleted: [{ story: { id } }] });
    there.bringBack();
    expect(shelf.getItem(keyOf(id))).not.toBeNull();
  });

  it("something unreadable from a newer window is set aside, not written over", () => {
    const { there, id, tell } = twoWindows();
    tell(keyOf(id), '{"format":"corridor-atlas-story","version":9}');
    expect(there.read()).toMatchObject({ stories: [], unreadable: [{ id }] });
    there.edit(id, retitle("x"), "1");
    expect(there.read().unreadable).toHaveLength(1);
  });
});
