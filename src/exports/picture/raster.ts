import type { JobControl } from "../artefact.ts";

export interface RasterSize {
  /** Of the picture, in px of the SVG. */
  readonly width: number;
  readonly height: number;
  /** How many pixels of the file a px of the SVG becomes, along each side. */
  readonly pixelRatio: number;
}

/** What every current browser can hold in one canvas: 16,384 px along a side, 64 million pixels in all. Ours to judge. */
export const rasterLimits = { side: 16_384, area: 64_000_000 } as const;

/** A picture larger than a browser can be trusted to paint. */
export class PictureTooLargeError extends Error {
  override readonly name = "PictureTooLargeError";
}

/** A browser that gives back an empty or a wrong picture. */
export class PictureNotPaintedError extends Error {
  override readonly name = "PictureNotPaintedError";
}

/** The size of the file in pixels; throws where it is beyond the limits or nothing at all. */
export function pixelsOf({ width, height, pixelRatio }: RasterSize): {
  readonly width: number;
  readonly height: number;
} {
  const pixels = { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) };
  const isNothing = !(pixels.width > 0 && pixels.height > 0);
  const isTooLarge =
    Math.max(pixels.width, pixels.height) > rasterLimits.side || pixels.width * pixels.height > rasterLimits.area;
  if (isNothing || isTooLarge) {
    throw new PictureTooLargeError(`${pixels.width} × ${pixels.height}`);
  }
  return pixels;
}

/** The ratio that was asked for, or the largest below it at which a picture of this size can be painted. */
export function fittingRatio(size: Pick<RasterSize, "width" | "height">, wanted: number): number {
  const side = rasterLimits.side / Math.max(size.width, size.height);
  const area = Math.sqrt(rasterLimits.area / (size.width * size.height));
  return Math.min(wanted, Math.floor(Math.min(side, area) * 100) / 100);
}

/**
 * A self-contained SVG as a PNG. Rejects where the picture is too large, where the browser cannot read the SVG, and where
 * what it painted is empty: a blank file is worse than none.
 */
export async function rasterise(
  svg: string,
  size: RasterSize,
  { signal, report }: Partial<JobControl> = {},
): Promise<Blob> {
  const pixels = pixelsOf(size);
  signal?.throwIfAborted();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await decoded(address);
    signal?.throwIfAborted();
    report?.(0.5);
    const canvas = document.createElement("canvas");
    Object.assign(canvas, pixels);
    const context = canvas.getContext("2d");
    if (!context || canvas.width !== pixels.width) throw new PictureNotPaintedError("no canvas of this size");
    context.drawImage(image, 0, 0, pixels.width, pixels.height);
    if (isBlank(canvas)) throw new PictureNotPaintedError("the browser painted nothing");
    report?.(0.8);
    const png = await encoded(canvas);
    // Gives the memory back at once: a canvas of this size is some hundred megabytes.
    canvas.width = 0;
    signal?.throwIfAborted();
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function decoded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode().catch(() => {
    throw new PictureNotPaintedError("the browser could not read the picture");
  });
  if (image.naturalWidth === 0 || image.naturalHeight === 0)
    throw new PictureNotPaintedError("the picture has no size");
  return image;
}

async function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob || blob.size === 0) throw new PictureNotPaintedError("the browser could not write the picture");
  return blob;
}

/** True where the whole picture is of one colour, looked at through a small copy of it. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const copy = document.createElement("canvas");
  Object.assign(copy, { width: 64, height: 64 });
  const context = copy.getContext("2d", { willReadFrequently: true });
  if (!context) return false;
  context.drawImage(canvas, 0, 0, 64, 64);
  const pixels = new Uint32Array(context.getImageData(0, 0, 64, 64).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}
