import type { StageDeed } from "../../i18n/messages/present.ts";

/** What the stage is asked to do. */
export type StageOrder =
  | { readonly type: Exclude<StageDeed, "jump"> }
  /** Counted from 1. */
  | { readonly type: "jump"; readonly step: number };

export type StagePress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "repeat"> & {
  /** The focus is on something that Space and Enter press by themselves. */
  readonly isOnControl: boolean;
};

export interface StageMood {
  readonly hasSingleKeys: boolean;
  readonly isBlack: boolean;
  /** The story runs by itself. */
  readonly isPlaying: boolean;
}

/**
 * What a key asks of the stage, or null. Clickers send the page keys or the arrows, and these always work; what types a
 * character works while single keys are switched on. On a black stage any key brings the light back and does no more.
 */
export function stageOrder(press: StagePress, { hasSingleKeys, isBlack, isPlaying }: StageMood): StageOrder | null {
  const { key } = press;
  if (press.isComposing || press.repeat || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (modifiers.has(key)) return null;
  if (isBlack) return { type: "black" };
  const isPress = key === " " || key === "Enter";
  if (isPress && press.isOnControl) return null;
  if (key === " " && isPlaying) return { type: "pause" };
  const order = keys[key];
  if (order) return order;
  if (!hasSingleKeys) return null;
  return characters[key.toLowerCase()] ?? digit(key);
}

/** The keys as help lists them: those that always work, then those that type a character. */
export const listedStageKeys: readonly { readonly deed: StageDeed; readonly keys: readonly string[] }[] = [
  { deed: "next", keys: ["→", "PageDown", "Space", "Enter", "N"] },
  { deed: "previous", keys: ["←", "PageUp", "Backspace", "P"] },
  { deed: "first", keys: ["Home"] },
  { deed: "last", keys: ["End"] },
  { deed: "jump", keys: ["1–9", "0"] },
  { deed: "black", keys: ["B", "."] },
  { deed: "full-screen", keys: ["F"] },
  { deed: "speaker", keys: ["S"] },
  { deed: "autoplay", keys: ["A"] },
  { deed: "pause", keys: ["Space"] },
  { deed: "theme", keys: ["T"] },
  { deed: "language", keys: ["L"] },
  { deed: "leave", keys: ["Esc"] },
  { deed: "help", keys: ["?"] },
];

/** True for keys of the list that the switch for single keys turns off. */
export function isSingleKey(key: string): boolean {
  return /^(.|\d–\d)$/u.test(key) && !/[←→]/u.test(key);
}

const modifiers = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock", "Fn", "AltGraph", "Dead", "Tab"]);

const keys: Readonly<Record<string, StageOrder>> = {
  ArrowRight: { type: "next" },
  PageDown: { type: "next" },
  " ": { type: "next" },
  Enter: { type: "next" },
  ArrowLeft: { type: "previous" },
  PageUp: { type: "previous" },
  Backspace: { type: "previous" },
  Home: { type: "first" },
  End: { type: "last" },
  Escape: { type: "leave" },
};

const characters: Readonly<Record<string, StageOrder>> = {
  n: { type: "next" },
  p: { type: "previous" },
  b: { type: "black" },
  ".": { type: "black" },
  f: { type: "full-screen" },
  s: { type: "speaker" },
  a: { type: "autoplay" },
  t: { type: "theme" },
  l: { type: "language" },
  "?": { type: "help" },
};

function digit(key: string): StageOrder | null {
  if (!/^\d$/u.test(key)) return null;
  return { type: "jump", step: key === "0" ? 10 : Number(key) };
}
