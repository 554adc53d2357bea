import type { Dataset } from "../domain/dataset.ts";
import type { ShareTab } from "../i18n/messages/share.ts";
import { useLanguage } from "../i18n/messages.ts";
import { useView } from "../view/useView.ts";
import { Part } from "./Part.tsx";
import { AddStepPanel, DataPanel, LinkPanel, PicturePanel, ShareDialog, SlidesPanel } from "./parts.ts";
import { publicAddress } from "./publicAddress.ts";
import { selectionTitle } from "./selectionTitle.ts";
import { TakeAtlasAlong } from "./TakeAtlasAlong.tsx";

/** The dialog that shares and exports the view, with what each of its tabs holds. */
export function SharePanels({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const panelOf = (tab: ShareTab) => <Part key={tab}>{panel(tab, dataset)}</Part>;
  return <ShareDialog first="link" panelOf={panelOf} onClose={onClose} />;
}

function panel(tab: ShareTab, dataset: Dataset) {
  switch (tab) {
    case "link":
      return <LinkOf dataset={dataset} />;
    case "picture":
      return <PicturePanel dataset={dataset} />;
    case "slides":
      return <SlidesPanel dataset={dataset} />;
    case "data":
      return <DataPanel dataset={dataset} />;
    case "story":
      return <AddStepPanel dataset={dataset} />;
  }
}

function LinkOf({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  return (
    <LinkPanel
      addressOf={publicAddress}
      subject={selectionTitle(dataset, view.selection, useLanguage())}
      takeAlong={<TakeAtlasAlong version={dataset.version} />}
    />
  );
}
