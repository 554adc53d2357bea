import type { Dataset } from "../domain/dataset.ts";
import type { SourceId } from "../domain/ids.ts";
import type { ViewProblem } from "../view/url.ts";
import type { Theme, View } from "../view/view.ts";
import type { DownloadableTable, SourceParagraph } from "./loadDataset.ts";

export interface AtlasProps {
  readonly dataset: Dataset;
  readonly texts: ReadonlyMap<SourceId, readonly SourceParagraph[]>;
  readonly tables: readonly DownloadableTable[];
}

/** What every page of the atlas is given. */
export type PageProps = AtlasProps & {
  readonly view: View;
  /** The theme on screen. */
  readonly theme: Theme;
  /** What the address named and could not be used. */
  readonly problems: readonly ViewProblem[];
};
