import { type ReactNode, useContext, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { ShareTab } from "../i18n/messages/share.ts";
import { useView } from "../view/useView.ts";
import { PackageFilesContext } from "./packageFiles.ts";
import { Part } from "./Part.tsx";
import { AddStepPanel, DataPanel, LinkPanel, PicturePanel, ShareDialog, SlidesPanel } from "./parts.ts";
import { stampOf } from "./stamp.ts";

/** The dialog that shares and exports the view, with what each of its tabs holds. */
export function SharePanels({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const panelOf = (tab: ShareTab) => <Part key={tab}>{panel(tab, dataset, onClose)}</Part>;
  return <ShareDialog first="link" panelOf={panelOf} onClose={onClose} />;
}

function panel(tab: ShareTab, dataset: Dataset, onClose: () => void): ReactNode {
  switch (tab) {
    case "link":
      return <LinkPanel dataset={dataset} />;
    case "picture":
      return <PicturePanel dataset={dataset} />;
    case "slides":
      return <SlidesPanel dataset={dataset} />;
    case "data":
      return <DataTab dataset={dataset} onClose={onClose} />;
    case "story":
      return <AddStepPanel dataset={dataset} />;
  }
}

function DataTab({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const { view } = useView();
  const files = useContext(PackageFilesContext);
  const stamp = useMemo(() => stampOf(dataset, view), [dataset, view]);
  return <DataPanel dataset={dataset} stamp={stamp} files={files} drawPictures={null} onClose={onClose} />;
}
