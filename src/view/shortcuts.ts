import { barPages, type Page } from "./view.ts";

/** The views that a digit opens, in the order of the bar. */
export const numberedPages = barPages;

/** What a key can ask for. Everything else a key does belongs to the thing that has the focus. */
export type Shortcut =
  | { readonly type: "search" | "filters" | "compare" | "language" | "theme" | "share" | "help" }
  | { readonly type: "page"; readonly page: Page };

/** Single keys, by what they type: their place on the keyboard does not matter. A reader can switch them off. */
const singleKeys: Readonly<Record<string, Shortcut>> = {
  "/": { type: "search" },
  f: { type: "filters" },
  c: { type: "compare" },
  l: { type: "language" },
  t: { type: "theme" },
  s: { type: "share" },
  "?": { type: "help" },
  ...Object.fromEntries(numberedPages.map((page, index) => [String(index + 1), { type: "page", page } as const])),
};

/** The keys as help lists them, in order. */
export const listedKeys: readonly (readonly [key: string, shortcut: Shortcut])[] = Object.entries(singleKeys);

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "repeat">;

/**
 * What a key press asks of the page, or null. Ctrl+K and ⌘K always open the search; single keys only where nobody is
 * typing, none of them with a modifier (the browser's and the screen reader's), and only while they are switched on.
 */
export function shortcutOf(
  press: KeyPress,
  { isTyping, hasSingleKeys }: { isTyping: boolean; hasSingleKeys: boolean },
): Shortcut | null {
  if (press.isComposing || press.repeat || press.altKey) return null;
  if (press.ctrlKey !== press.metaKey && press.key.toLowerCase() === "k") return { type: "search" };
  if (press.ctrlKey || press.metaKey || isTyping || !hasSingleKeys) return null;
  return Object.hasOwn(singleKeys, press.key.toLowerCase()) ? (singleKeys[press.key.toLowerCase()] ?? null) : null;
}
