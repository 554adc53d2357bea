/** The shapes a picture comes in. */
export const ratios = ["16:9", "4:3", "1:1", "a4-portrait", "a4-landscape", "9:16"] as const;
export type Ratio = (typeof ratios)[number];

/** How many times the pixels of the plain size, along each side. */
export const pixelRatios = [1, 2, 3] as const;
export type PixelRatio = (typeof pixelRatios)[number];

export interface Format {
  /** Of the file at 1×, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How large type and marks are drawn: larger on a tall picture, which is looked at on a phone. */
  readonly scale: number;
}

/** A4 at 96 pixels per inch; the others as screens and networks take them. */
export const formats: Readonly<Record<Ratio, Format>> = {
  "16:9": { width: 1280, height: 720, scale: 1 },
  "4:3": { width: 1200, height: 900, scale: 1 },
  "1:1": { width: 1080, height: 1080, scale: 1.2 },
  "a4-portrait": { width: 794, height: 1123, scale: 1 },
  "a4-landscape": { width: 1123, height: 794, scale: 1 },
  "9:16": { width: 1080, height: 1920, scale: 1.7 },
};
