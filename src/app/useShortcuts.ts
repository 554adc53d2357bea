import type { RefObject } from "react";
import { useKeyDown } from "../ui/useKeyDown.ts";
import type { HubId } from "../domain/ids.ts";
import { toggled } from "../domain/filter.ts";
import { type Language, languages } from "../domain/text.ts";
import type { Intent } from "../view/intent.ts";
import { type Shortcut, shortcutOf } from "../view/shortcuts.ts";
import { hasSingleKeys } from "../view/singleKeys.ts";
import { useView } from "../view/useView.ts";
import type { Theme, View } from "../view/view.ts";
import type { Overlay } from "./Overlays.tsx";

interface Shown {
  readonly theme: Theme;
  readonly language: Language;
  /** An overlay that is open, or on its way, keeps all keys to itself. */
  readonly isCovered: boolean;
}

/** Listens for the keys of the page. What is typed before an overlay has arrived is kept for it in `early`. */
export function useShortcuts(shown: Shown, early: RefObject<string>, onOpen: (overlay: Overlay) => void): void {
  const { view, dispatch } = useView();
  useKeyDown((event) => {
    if (event.defaultPrevented) return;
    const hasDialog = document.querySelector("dialog[open]") !== null;
    if (shown.isCovered && !hasDialog) early.current += printed(event);
    const shortcut = shortcutOf(event, { isTyping: isTyping(event.target), hasSingleKeys: hasSingleKeys() });
    if (shortcut === null) return;
    event.preventDefault();
    if (shown.isCovered || hasDialog) return;
    const overlay = overlays[shortcut.type];
    if (overlay) {
      early.current = "";
      return onOpen(overlay);
    }
    const intent = intentOf(shortcut, { view, ...shown });
    if (intent) dispatch(intent);
  });
}

function printed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey ? key : "";
}

const overlays: Partial<Record<Shortcut["type"], Overlay>> = {
  search: "search",
  filters: "filters",
  share: "share",
  help: "help",
};

function intentOf(shortcut: Shortcut, shown: { view: View; theme: Theme; language: Language }): Intent | null {
  if (shortcut.type === "page") return { type: "open-page", page: shortcut.page };
  if (shortcut.type === "theme") return { type: "paint", theme: shown.theme === "dark" ? "light" : "dark" };
  if (shortcut.type === "language") return { type: "speak", language: after(shown.language) };
  const { selection, compared } = shown.view;
  if (shortcut.type !== "compare" || selection.type !== "hub") return null;
  return { type: "compare", hubs: toggled<HubId>(compared, selection.id) };
}

function after(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
