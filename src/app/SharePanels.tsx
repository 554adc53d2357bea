import { type ReactNode, useCallback, useContext, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { ShareTab } from "../i18n/messages/share.ts";
import { useLanguage } from "../i18n/messages.ts";
import { useView } from "../view/useView.ts";
import { selectionTitle } from "../view/selectionTitle.ts";
import type { Theme, View } from "../view/view.ts";
import { drawMapOf, readMapOf } from "./drawMap.ts";
import { PackageFilesContext } from "./packageFiles.ts";
import { packagePictures } from "./packagePictures.ts";
import { findPagePart, shootPageOf } from "./pagePicture.ts";
import { Part } from "./Part.tsx";
import { AddStep, DataPanel, LinkPanel, PicturePanel, ShareDialog } from "./parts.ts";
import { publicAddress } from "../view/publicAddress.ts";
import { SlidesTab } from "./SlidesTab.tsx";
import { stampOf } from "./stamp.ts";
import { TakeAtlasAlong } from "./TakeAtlasAlong.tsx";

interface ShareProps {
  readonly dataset: Dataset;
  readonly theme: Theme;
  readonly onClose: () => void;
}

/** The dialog that shares and exports the view, with what each of its tabs holds. */
export function SharePanels({ first, ...props }: ShareProps & { first: ShareTab }) {
  const panelOf = (tab: ShareTab) => <Part key={tab}>{panel(tab, props)}</Part>;
  return <ShareDialog first={first} panelOf={panelOf} onClose={props.onClose} />;
}

function panel(tab: ShareTab, props: ShareProps): ReactNode {
  const { dataset, theme, onClose } = props;
  switch (tab) {
    case "link":
      return <LinkTab {...props} />;
    case "picture":
      return <PictureTab {...props} />;
    case "slides":
      return <SlidesTab dataset={dataset} theme={theme} />;
    case "data":
      return <DataTab {...props} />;
    case "story":
      return <AddStep dataset={dataset} theme={theme} onLeave={onClose} />;
  }
}

function LinkTab({ dataset }: ShareProps) {
  const { view } = useView();
  return (
    <LinkPanel
      addressOf={publicAddress}
      subject={selectionTitle(dataset, view.selection, useLanguage())}
      takeAlong={<TakeAtlasAlong version={dataset.version} />}
    />
  );
}

function DataTab({ dataset, theme, onClose }: ShareProps) {
  const { view } = useView();
  const language = useLanguage();
  const files = useContext(PackageFilesContext);
  const stamp = useMemo(() => stampOf(dataset, view), [dataset, view]);
  const pictures = packagePictures({ dataset, view, language, theme, stamp });
  return <DataPanel dataset={dataset} stamp={stamp} files={files} pictures={pictures} onClose={onClose} />;
}

function PictureTab({ dataset, theme }: ShareProps) {
  const { view } = useView();
  const [drawMap, readMap] = useMemo(() => [drawMapOf(dataset), readMapOf(dataset)] as const, [dataset]);
  const part = findPagePart(view);
  const stampFor = useCallback((shown: View) => stampOf(dataset, shown), [dataset]);
  const shootPage = useMemo(() => part && shootPageOf(part), [part]);
  return (
    <PicturePanel
      dataset={dataset}
      theme={theme}
      drawMap={drawMap}
      readMap={readMap}
      shootPage={shootPage}
      stampFor={stampFor}
    />
  );
}
