import type { Dataset } from "../domain/dataset.ts";
import type { ShareTab } from "../i18n/messages/share.ts";
import { Part } from "./Part.tsx";
import { AddStepPanel, DataPanel, LinkPanel, PicturePanel, ShareDialog } from "./parts.ts";
import { SlidesTab } from "./SlidesTab.tsx";

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
      return <PicturePanel dataset={dataset} />;
    case "slides":
      return <SlidesTab dataset={dataset} />;
    case "data":
      return <DataPanel dataset={dataset} />;
    case "story":
      return <AddStepPanel dataset={dataset} />;
  }
}
