import { useRef, useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { TopBar } from "../features/top-bar/TopBar.tsx";
import { useLanguage } from "../i18n/messages.ts";
import type { Theme } from "../view/view.ts";
import { type Overlay, Overlays } from "./Overlays.tsx";
import { useShortcuts } from "./useShortcuts.ts";

/** The bar with the keys of the page, and what either opens over it. Opening draws nothing else of the page again. */
export function Bar({ dataset, theme }: { dataset: Dataset; theme: Theme }) {
  const [open, setOpen] = useState<Overlay | null>(null);
  const early = useRef("");
  useShortcuts({ theme, language: useLanguage(), isCovered: open !== null }, early, setOpen);
  return (
    <>
      <TopBar dataset={dataset} theme={theme} onOpen={setOpen} />
      <Overlays dataset={dataset} theme={theme} open={open} early={early} onOpen={setOpen} />
    </>
  );
}
