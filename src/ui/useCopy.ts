import { type RefObject, useState } from "react";

export type CopyState = "idle" | "copied" | "by-hand";

export interface Copy {
  readonly state: CopyState;
  /** Copies the text; where the clipboard is not available, selects the element that shows it. */
  readonly copy: (text: string, shown: RefObject<HTMLElement | null>) => void;
  readonly reset: () => void;
}

export function useCopy(): Copy {
  const [state, setState] = useState<CopyState>("idle");
  const copy = (text: string, shown: RefObject<HTMLElement | null>) => {
    const byHand = () => {
      selectText(shown.current);
      setState("by-hand");
    };
    // Absent outside secure contexts, whatever the type says.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (!clipboard) return byHand();
    clipboard.writeText(text).then(() => setState("copied"), byHand);
  };
  return { state, copy, reset: () => setState("idle") };
}

function selectText(element: HTMLElement | null): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.select();
    return;
  }
  const selection = window.getSelection();
  if (!element || !selection) return;
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.addRange(range);
}
