import type { ChartId, HubId, ObservationId } from "./ids.ts";
import type { LocalText } from "./text.ts";

export const chartForms = ["funnel", "parts", "bars", "chain", "log"] as const;

/**
 * A chart worth drawing from the data. funnel: stages of one process; parts: parts first, the whole last; bars: like
 * things of one subject; chain: a service chain with a scale per unit; log: a caveat group on a logarithmic scale.
 */
export interface ChartSpec {
  readonly id: ChartId;
  /** Null where several hubs stand side by side. */
  readonly hub: HubId | null;
  readonly form: (typeof chartForms)[number];
  readonly title: LocalText;
  readonly observations: readonly ObservationId[];
  /** How to read this chart. */
  readonly reading: LocalText;
}
