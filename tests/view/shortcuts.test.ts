import { describe, expect, it } from "vitest";
import { keyGroupModels } from "../../src/features/shortcut-help/model.ts";
import { languages } from "../../src/domain/text.ts";
import { type KeyPress, listedKeys, shortcutOf } from "../../src/view/shortcuts.ts";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, repeat: false, ...held };
}

const free = { isTyping: false, hasSingleKeys: true };

describe("what a key asks for", () => {
  it("Ctrl+K and ⌘K search, also while typing and with single keys off", () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(shortcutOf(press("k", held), { isTyping: true, hasSingleKeys: false })).toEqual({ type: "search" });
    }
    expect(shortcutOf(press("K", { ctrlKey: true }), free)).toEqual({ type: "search" });
  });

  it("digits open the views in the order of the bar", () => {
    const opened = ["1", "2", "3", "4", "5", "6", "7"].map((key) => shortcutOf(press(key), free));
    expect(opened.map((one) => one?.type === "page" && one.page)).toEqual([
      "explore",
      "links",
      "timeline",
      "compare",
      "decide",
      "sources",
      "stories",
    ]);
    expect(shortcutOf(press("8"), free)).toBeNull();
  });

  it("S opens what shares and exports", () => {
    expect(shortcutOf(press("s"), free)).toEqual({ type: "share" });
  });

  it("single keys do nothing while typing, composing, held down, with a modifier or switched off", () => {
    for (const [key] of listedKeys) {
      expect(shortcutOf(press(key), free)).not.toBeNull();
      expect(shortcutOf(press(key), { ...free, isTyping: true })).toBeNull();
      expect(shortcutOf(press(key), { ...free, hasSingleKeys: false })).toBeNull();
      for (const held of [
        { ctrlKey: true },
        { metaKey: true },
        { altKey: true },
        { isComposing: true },
        { repeat: true },
      ]) {
        expect(shortcutOf(press(key, held), free)).toBeNull();
      }
    }
  });

  it("names that every object has are no keys", () => {
    expect(shortcutOf(press("constructor"), free)).toBeNull();
    expect(shortcutOf(press("__proto__"), free)).toBeNull();
  });
});

it("the help lists every key, in every language, each with words of its own", () => {
  for (const language of languages) {
    const lines = keyGroupModels(language, false).flatMap((group) => group.lines);
    const shown = lines.flatMap(({ combinations }) => combinations.map((keys) => keys.join("+")));
    for (const [key] of listedKeys) expect(shown).toContain(/[a-z]/.test(key) ? key.toUpperCase() : key);
    expect(shown).toContain("Ctrl+K");
    for (const key of ["0", "Space", "PageUp"]) expect(shown).toContain(key);
    expect(shown.filter((keys) => keys.startsWith("Shift+"))).toHaveLength(2);
    for (const key of ["Alt+↑", "Ctrl+Shift+Z", "B"]) expect(shown).toContain(key);
    expect(lines.every(({ does }) => does.length > 1)).toBe(true);
  }
  expect(JSON.stringify(keyGroupModels("en", true))).toContain("⌘");
});
