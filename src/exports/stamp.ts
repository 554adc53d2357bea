import type { Dataset } from "../domain/dataset.ts";

/** What every artefact carries, so that it can be traced back and cited wherever it is found. */
export interface Stamp {
  /** Title, version and day of release of the dataset. */
  readonly dataset: Pick<Dataset, "title" | "version" | "released">;
  /** ISO day on which the artefact was made. */
  readonly made: string;
  /** The full address of the view it was made from; null where the atlas has no address others could open. */
  readonly address: string | null;
  /** What whoever runs the atlas must show on every map. */
  readonly mapApprovalNumber: string | null;
  readonly mapMaker: string | null;
}
