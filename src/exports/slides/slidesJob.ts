import type { Artefact, Job, JobControl } from "../artefact.ts";
import type { DrawMap } from "../mapDrawing.ts";
import type { rasterise } from "../picture/raster.ts";
import { deckOf } from "./deckOf.ts";
import type { MapPicture } from "./pptx.ts";
import { mapBox } from "./placed.ts";
import { pptxOf } from "./pptx.ts";
import type { DeckRequest } from "./request.ts";

/** Who draws maps, and who paints a drawing; both need a browser. */
export interface Painters {
  readonly drawMap: DrawMap;
  readonly rasterise: typeof rasterise;
}

/** Makes the slides as a file; the deck itself is made at once, the maps one after the other. */
export function slidesJob(request: DeckRequest, painters: Painters): Job<Artefact> {
  return async (control) => {
    const deck = deckOf(request);
    return { name: deck.fileName, content: await pptxOf(deck, mapPictureOf(request, painters), control) };
  };
}

/** Names, arcs and marks of a map on a slide, beside those on the page: to be read from the last row. */
const mapScale = 1.6;
const pixelRatio = 2;
const pxPerInch = 96;
/** About as high as a key is, in inches. */
const keyHeight = 0.55;

/** The map of a slide above a key of two or three lines, in px of a map drawn as on the page. */
export const slideMapSize = {
  width: (mapBox.w * pxPerInch) / mapScale,
  height: ((mapBox.h - keyHeight) * pxPerInch) / mapScale,
} as const;

/** Equal maps are drawn once: the steps of a story often stay where they are. */
function mapPictureOf({ language, theme }: DeckRequest, { drawMap, rasterise: paint }: Painters): MapPicture {
  const made = new Map<string, Promise<string>>();
  return ({ view }, box, { signal }) => {
    const size = { width: Math.round(box.w * pxPerInch), height: Math.round(box.h * pxPerInch) };
    const draw = async (control: Pick<JobControl, "signal">) => {
      const svg = await drawMap({ view, language, theme, ...size, scale: mapScale }, control);
      return dataAddress(await paint(svg, { ...size, pixelRatio }, control));
    };
    const key = JSON.stringify([view, size]);
    const picture = made.get(key) ?? draw({ signal });
    made.set(key, picture);
    return picture;
  };
}

async function dataAddress(png: Blob): Promise<string> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  let binary = "";
  // In pieces: a call takes some ten thousand arguments at most.
  for (let from = 0; from < bytes.length; from += 8192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return `data:image/png;base64,${btoa(binary)}`;
}
