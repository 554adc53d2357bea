import type { Language } from "../../domain/text.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { type KeyGroup, shortcutMessages } from "../../i18n/messages/shortcuts.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { listedKeys, type Shortcut } from "../../view/shortcuts.ts";

/** Keys that do one thing: any of the combinations, each pressed together. */
export interface KeyLine {
  readonly combinations: readonly (readonly string[])[];
  readonly does: string;
  /** True for those that the switch turns off. */
  readonly isSingle: boolean;
}

export interface KeyGroupModel {
  readonly id: KeyGroup;
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** All keys of the atlas in groups, in the words of the reader. `isMac` decides between ⌘ and Ctrl. */
export function keyGroupModels(language: Language, isMac: boolean): readonly KeyGroupModel[] {
  const words = messagesIn(shortcutMessages, language);
  const single = (wanted: (shortcut: Shortcut) => boolean): readonly KeyLine[] =>
    listedKeys
      .filter(([, shortcut]) => wanted(shortcut))
      .map(([key, shortcut]) => ({
        combinations: shortcut.type === "search" ? [[isMac ? "⌘" : "Ctrl", "K"], [key]] : [[shownKey(key)]],
        does: does(shortcut, language),
        isSingle: shortcut.type !== "search",
      }));
  const line = (does: string, ...combinations: readonly (readonly string[])[]): KeyLine => ({
    combinations,
    does,
    isSingle: false,
  });
  const groups: Readonly<Record<KeyGroup, readonly KeyLine[]>> = {
    anywhere: [
      ...single(({ type }) => type === "search" || type === "help"),
      line(words.back, ["Esc"]),
      line(words.next, ["Tab"], ["Shift", "Tab"]),
    ],
    views: single(({ type }) => type === "page"),
    page: single(({ type }) => ["filters", "compare", "share", "language", "theme"].includes(type)),
    palette: [line(words.move, ["↑"], ["↓"]), line(words.choose, ["Enter"]), line(words.closeDialog, ["Esc"])],
    map: [
      line(words.walk, ["↑"], ["↓"], ["←"], ["→"]),
      line(words.select, ["Enter"]),
      line(words.pan, ["Shift", words.arrow]),
      line(words.zoom, ["+"], ["-"]),
      line(words.showAll, ["0"]),
    ],
    timeline: [
      line(words.play, ["Space"], ["K"]),
      line(words.month, ["←"], ["→"]),
      line(words.year, ["PageUp"], ["PageDown"]),
    ],
    present: [
      line(words.nextStep, ["→"], ["PageDown"], ["Space"]),
      line(words.stepBefore, ["←"], ["PageUp"]),
      line(words.firstStep, ["Home"]),
      line(words.lastStep, ["End"]),
      line(words.leave, ["Esc"]),
      ...(["black", "fullScreen", "speaker", "autoplay"] as const).map((does) => ({
        ...line(words[does], [stageKeys[does]]),
        isSingle: true,
      })),
    ],
    editor: [
      line(words.moveStep, ["Alt", "↑"], ["Alt", "↓"]),
      line(words.undo, [isMac ? "⌘" : "Ctrl", "Z"]),
      line(words.redo, [isMac ? "⌘" : "Ctrl", "Shift", "Z"]),
    ],
    lists: [line(words.tabs, ["←"], ["→"]), line(words.grid, ["↑"], ["↓"], ["←"], ["→"])],
  };
  return (Object.keys(groups) as KeyGroup[]).map((id) => ({ id, title: words.group[id], lines: groups[id] }));
}

/** Keys of the stage that type a character. */
const stageKeys = { black: "B", fullScreen: "F", speaker: "S", autoplay: "A" } as const;

function shownKey(key: string): string {
  return /^[a-z]$/u.test(key) ? key.toUpperCase() : key;
}

function does(shortcut: Shortcut, language: Language): string {
  const words = messagesIn(shortcutMessages, language);
  if (shortcut.type === "page") return words.openView(messagesIn(shellMessages, language).views[shortcut.page]);
  return words[shortcut.type];
}
