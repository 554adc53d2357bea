import type { Dataset } from "../domain/dataset.ts";
import type { ShareTab } from "../i18n/messages/share.ts";
import type { Theme } from "../view/view.ts";
import { Part } from "./Part.tsx";
import { AddStep, DataPanel, LinkPanel, PicturePanel, ShareDialog, SlidesPanel } from "./parts.ts";

/** The dialog that shares and exports the view, with what each of its tabs holds. */
export function SharePanels(props: { dataset: Dataset; theme: Theme; first: ShareTab; onClose: () => void }) {
  const panelOf = (tab: ShareTab) => <Part key={tab}>{panel(tab, props)}</Part>;
  return <ShareDialog first={props.first} panelOf={panelOf} onClose={props.onClose} />;
}

function panel(tab: ShareTab, { dataset, theme, onClose }: Parameters<typeof SharePanels>[0]) {
  switch (tab) {
    case "link":
      return <LinkPanel dataset={dataset} />;
    case "picture":
      return <PicturePanel dataset={dataset} />;
    case "slides":
      return <SlidesPanel dataset={dataset} />;
    case "data":
      return <DataPanel dataset={dataset} />;
    case "story":
      return <AddStep dataset={dataset} theme={theme} onLeave={onClose} />;
  }
}
