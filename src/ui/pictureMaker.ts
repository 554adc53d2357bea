import { createContext } from "react";
import type { MadeFile } from "./useJob.ts";

/** What every picture of a part of the page needs and only the page as a whole knows. */
export interface PictureMaker {
  /** Dataset, version, day and address, as lines at the foot of a picture. */
  readonly foot: () => Promise<readonly string[]>;
  /** Paints a self-contained SVG. */
  readonly toPng: (
    svg: string,
    size: { readonly width: number; readonly height: number; readonly pixelRatio: number },
    control: { readonly signal: AbortSignal },
  ) => Promise<MadeFile["content"]>;
  /** The name of a file about something: with the atlas and the version of its data. */
  readonly nameOf: (subject: string) => string;
}

/** Null where no pictures can be made, as in a test of a part alone. */
export const PictureMakerContext = createContext<PictureMaker | null>(null);
