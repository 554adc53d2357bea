import type { RefObject } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { CommandPalette, ShortcutHelp } from "./parts.ts";
import { PartBoundary } from "./PartBoundary.tsx";
import { SharePanels } from "./SharePanels.tsx";

/** What can lie over the whole page. */
export type Overlay = "search" | "filters" | "help" | "share";

/** The open overlay, if there is one. One that cannot be fetched leaves the page as it is. */
export function Overlays(props: {
  dataset: Dataset;
  open: Overlay | null;
  early: RefObject<string>;
  onOpen: (overlay: Overlay | null) => void;
}) {
  const { dataset, open, early, onOpen } = props;
  if (open === null) return null;
  const close = () => onOpen(null);
  return (
    <PartBoundary key={open} fallback={null}>
      {open === "help" ? (
        <ShortcutHelp onClose={close} />
      ) : open === "share" ? (
        <SharePanels dataset={dataset} onClose={close} />
      ) : (
        <CommandPalette
          dataset={dataset}
          scope={open === "filters" ? "filters" : "all"}
          early={early}
          onClose={close}
          onHelp={() => onOpen("help")}
        />
      )}
    </PartBoundary>
  );
}
