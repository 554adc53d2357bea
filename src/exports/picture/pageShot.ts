import type { JobControl } from "../artefact.ts";

/** A part of the page as an image, and what can be read on it. */
export interface PageShot {
  /** A PNG that lies in the address itself. */
  readonly dataUrl: string;
  /** In px of the page. */
  readonly width: number;
  readonly height: number;
  /** Ids of the records whose evidence can be opened there. */
  readonly records: readonly string[];
  /** True where it shows a map, whose ground has to be credited. */
  readonly hasMap: boolean;
}

/**
 * Takes the picture; `app` hands it to whoever exports, because only `app` knows what is on the page. `ratioFor` says how
 * many pixels a px becomes, which depends on how large the page turns out to be.
 */
export type ShootPage = (
  request: { readonly ratioFor: (size: { readonly width: number; readonly height: number }) => number },
  control?: Pick<JobControl, "signal">,
) => Promise<PageShot>;
