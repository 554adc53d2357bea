import { hasSingleKeys } from "../../view/singleKeys.ts";

export type SpeakerOrder = "next" | "previous" | "first" | "last" | "black";

/**
 * What a key asks for in the speaker's window: the keys of a clicker, which land in whichever window has the focus, and
 * the rest that turn pages. Space and Enter stay with the buttons; Escape closes nothing that cannot be opened here.
 */
export function speakerOrder(
  press: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat" | "isComposing">,
): SpeakerOrder | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat || press.isComposing) return null;
  return keys[press.key] ?? (hasSingleKeys() ? (characters[press.key.toLowerCase()] ?? null) : null);
}

const keys: Readonly<Record<string, SpeakerOrder>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

const characters: Readonly<Record<string, SpeakerOrder>> = { n: "next", p: "previous", b: "black", ".": "black" };
