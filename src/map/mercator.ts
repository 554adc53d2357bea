import type { Position } from "../domain/place.ts";

/** A point of the Web Mercator world in CSS pixels at some zoom: x to the east, y to the south. */
export type Pixel = readonly [number, number];

const tileSize = 512;
const earthCircumferenceM = 40_075_016.686;

/** Width of the whole world in CSS pixels; zoom as in MapLibre (512 px tiles). */
export function worldSize(zoom: number): number {
  return tileSize * 2 ** zoom;
}

export function project([longitude, latitude]: Position, zoom: number): Pixel {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const size = worldSize(zoom);
  return [(longitude / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

export function unproject([x, y]: Pixel, zoom: number): [number, number] {
  const size = worldSize(zoom);
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  return [(x / size - 0.5) * 360, latitude];
}

export function metresPerPixel(latitude: number, zoom: number): number {
  return (Math.cos((latitude * Math.PI) / 180) * earthCircumferenceM) / worldSize(zoom);
}

export function distancePx(a: Pixel, b: Pixel): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** A box from west and south to east and north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around these positions; undefined for none. */
export function boundsOf(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map((position) => position[0]);
  const latitudes = positions.map((position) => position[1]);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
