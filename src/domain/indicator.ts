import type { IndicatorId } from "./ids.ts";
import type { LocalText } from "./text.ts";

export const units = [
  "m2",
  "km2",
  "CNY",
  "count",
  "count_per_year",
  "persons",
  "percent",
  "per_10k_people",
  "ratio",
  "year",
] as const;
export type Unit = (typeof units)[number];

export const themes = ["space", "firms", "platforms", "knowledge", "talent", "capital", "services", "policy"] as const;
export type Theme = (typeof themes)[number];

/** What is measured. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly label: LocalText;
  readonly unit: Unit;
  /** The Chinese measure word the figure is counted with (家, 个, 项…); null for measured units. */
  readonly counterZh: string | null;
  readonly theme: Theme;
  readonly definition: LocalText;
}
