import { type RefObject, useEffect, useRef } from "react";
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
  const latest = useRef({ view, ...shown, dispatch, onOpen });
  useEffect(() => {
    latest.current = { view, ...shown, dispatch, onOpen };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (latest.current.isCovered && !document.querySelector("dialog[open]")) early.current += printed(event);
      const shortcut = shortcutOf(event, { isTyping: isTyping(event.target), hasSingleKeys: hasSingleKeys() });
      if (shortcut === null) return;
      event.preventDefault();
      if (latest.current.isCovered || document.querySelector("dialog[open]")) return;
      const overlay = overlays[shortcut.type];
      if (overlay) {
        early.current = "";
        latest.current = { ...latest.current, isCovered: true };
        return latest.current.onOpen(overlay);
      }
      const intent = intentOf(shortcut, latest.current);
      if (intent) latest.current.dispatch(intent);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [early]);
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
