import { useCallback, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { ShareTab } from "../i18n/messages/share.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { drawMapOf } from "./drawMap.ts";
import { findPagePart, shootPageOf } from "./pagePicture.ts";
import { Part } from "./Part.tsx";
import { AddStepPanel, DataPanel, LinkPanel, PicturePanel, ShareDialog, SlidesPanel } from "./parts.ts";
import { useSystemTheme } from "./preferences.ts";
import { stampOf } from "./stamp.ts";

/** The dialog that shares and exports the view, with what each of its tabs holds. */
export function SharePanels({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const panelOf = (tab: ShareTab) => <Part key={tab}>{panel(tab, dataset)}</Part>;
  return <ShareDialog first="link" panelOf={panelOf} onClose={onClose} />;
}

function panel(tab: ShareTab, dataset: Dataset) {
  switch (tab) {
    case "link":
      return <LinkPanel dataset={dataset} />;
    case "picture":
      return <PictureTab dataset={dataset} />;
    case "slides":
      return <SlidesPanel dataset={dataset} />;
    case "data":
      return <DataPanel dataset={dataset} />;
    case "story":
      return <AddStepPanel dataset={dataset} />;
  }
}

function PictureTab({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  const systemTheme = useSystemTheme();
  const drawMap = useMemo(() => drawMapOf(dataset), [dataset]);
  const part = findPagePart(view);
  const stampFor = useCallback((shown: View) => stampOf(dataset, shown), [dataset]);
  const shootPage = useMemo(() => part && shootPageOf(part), [part]);
  return (
    <PicturePanel
      dataset={dataset}
      theme={view.theme ?? systemTheme}
      drawMap={drawMap}
      shootPage={shootPage}
      stampFor={stampFor}
    />
  );
}
