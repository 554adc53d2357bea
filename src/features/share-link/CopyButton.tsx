import type { ReactNode, RefObject } from "react";
import { linkMessages } from "../../i18n/messages/link.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useCopy } from "../../ui/useCopy.ts";

/** Copies a text, or selects the field that shows it where the clipboard is not to be had; says which of the two. */
export function CopyButton(props: { text: string; shown: RefObject<HTMLElement | null>; children: ReactNode }) {
  const { text, shown, children } = props;
  const words = useMessages(linkMessages);
  const { state, copy } = useCopy();
  return (
    <>
      <button type="button" className="link-panel__button" onClick={() => copy(text, shown)}>
        {children}
      </button>
      <span className="link-panel__answer" role="status">
        {state === "copied" && words.copied}
        {state === "by-hand" && words.copyByHand}
      </span>
    </>
  );
}
