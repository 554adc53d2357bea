import type { LandName } from "./basemapData.ts";

/** How names of one kind and rank are set, and where. */
export interface NameLevel {
  readonly kind: LandName["kind"];
  readonly rank: number;
  /** MapLibre zoom levels (512 px tiles) between which the names are drawn. */
  readonly zoom: readonly [number, number];
  /** In px. */
  readonly size: number;
}

/**
 * Provinces up to zoom 6.5, cities 6 to 9.4, districts from 9.5 (design tokens). From the least to the most important:
 * the last has the first choice of place.
 */
export const nameLevels: readonly NameLevel[] = [
  { kind: "neighbourhood", rank: 1, zoom: [11.2, 24], size: 11 },
  { kind: "district", rank: 4, zoom: [11, 24], size: 12 },
  { kind: "district", rank: 3, zoom: [10.4, 24], size: 12 },
  { kind: "district", rank: 2, zoom: [9.8, 24], size: 12 },
  { kind: "district", rank: 1, zoom: [9.5, 24], size: 12 },
  { kind: "city", rank: 3, zoom: [7.2, 9.4], size: 12 },
  { kind: "city", rank: 2, zoom: [6.6, 9.4], size: 12 },
  { kind: "city", rank: 1, zoom: [6, 9.4], size: 13 },
  { kind: "province", rank: 3, zoom: [6, 6.5], size: 12 },
  { kind: "province", rank: 2, zoom: [5, 6.5], size: 12 },
  { kind: "province", rank: 1, zoom: [3, 6.5], size: 12 },
];
