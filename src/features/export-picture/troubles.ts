import { PictureNotPaintedError, PictureTooLargeError } from "../../exports/picture/raster.ts";
import type { PicturePanelMessages } from "../../i18n/messages/pictures.ts";

/** Does a piece of work whose failures are said in the reader's words. */
export async function inWords<T>(words: PicturePanelMessages, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PictureTooLargeError) throw new Error(words.tooLarge(error.message), { cause: error });
    if (error instanceof PictureNotPaintedError) throw new Error(words.notPainted, { cause: error });
    if (error instanceof Error && error.message.includes("basemap/")) throw new Error(words.notDrawn, { cause: error });
    throw error;
  }
}
