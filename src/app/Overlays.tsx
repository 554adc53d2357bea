import type { RefObject } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Theme } from "../view/view.ts";
import { CommandPalette, ShortcutHelp } from "./parts.ts";
import { SharePanels } from "./pageParts.ts";
import { PartBoundary } from "./PartBoundary.tsx";

/** What can lie over the whole page. The dialog that shares opens at its first tab, or where the view is added to a story. */
export type Overlay = "search" | "filters" | "help" | "share" | "add-step";

/** The open overlay, if there is one. One that cannot be fetched leaves the page as it is. */
export function Overlays(props: {
  dataset: Dataset;
  theme: Theme;
  open: Overlay | null;
  early: RefObject<string>;
  onOpen: (overlay: Overlay | null) => void;
}) {
  const { dataset, theme, open, early, onOpen } = props;
  if (open === null) return null;
  const close = () => onOpen(null);
  return (
    <PartBoundary key={open} fallback={null}>
      {open === "help" ? (
        <ShortcutHelp onClose={close} />
      ) : open === "share" || open === "add-step" ? (
        <SharePanels dataset={dataset} theme={theme} first={open === "add-step" ? "story" : "link"} onClose={close} />
      ) : (
        <CommandPalette
          dataset={dataset}
          scope={open === "filters" ? "filters" : "all"}
          early={early}
          onClose={close}
          onHelp={() => onOpen("help")}
          onShare={(tab) => onOpen(tab === "story" ? "add-step" : "share")}
        />
      )}
    </PartBoundary>
  );
}
