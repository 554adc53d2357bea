import { type Bounds, type Pixel, project } from "../mercator.ts";

/** Web Mercator at one scale, for a picture in px with its origin at the upper left. */
export interface SvgView {
  readonly width: number;
  readonly height: number;
  /** How far beyond its edges the picture goes on, in px. */
  readonly margin: number;
  /** The zoom at which MapLibre draws the same scale (512 px tiles). */
  readonly zoom: number;
  readonly project: (longitude: number, latitude: number) => Pixel;
}

/** The largest scale at which the bounds fit into width × height px, centred. */
export function fittingView(
  bounds: Bounds,
  size: { readonly width: number; readonly height: number; readonly margin: number },
): SvgView {
  const [left, bottom] = project([bounds[0], bounds[1]], 0);
  const [right, top] = project([bounds[2], bounds[3]], 0);
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  const offsetX = (size.width - scale * (left + right)) / 2;
  const offsetY = (size.height - scale * (top + bottom)) / 2;
  return {
    ...size,
    zoom: Math.log2(scale),
    project: (longitude, latitude) => {
      const [x, y] = project([longitude, latitude], 0);
      return [x * scale + offsetX, y * scale + offsetY];
    },
  };
}
