import { scaleKey } from "../charts/model.ts";
import { axisVerdict, type ComparabilityGroup } from "../domain/comparability.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Observation } from "../domain/observation.ts";

/** Figures whose bars may stand on one axis. */
export interface SharedScale {
  readonly observations: readonly Observation[];
  /** The largest number on it. */
  readonly max: number;
  /** What has to be said where figures of several hubs stand together. */
  readonly caveat: ComparabilityGroup | null;
}

/**
 * The scales of the figures on show. Two figures share one where somebody has judged that a chart of them makes sense
 * (`charts.csv`) and the rules of comparability allow it; a chart that counts in several units has a scale for each. A
 * figure alone on its scale gets none: a bar beside no other says nothing. Points on a logarithmic axis are no lengths.
 */
export function sharedScales(dataset: Dataset, shown: readonly Observation[]): readonly SharedScale[] {
  return dataset.charts
    .filter(({ form }) => form !== "log")
    .flatMap(({ form, observations }) => {
      const members = shown.filter(({ id }) => observations.includes(id));
      const keys = [...new Set(members.map((one) => scaleKey(dataset, form, one)))];
      return keys.map((key) => members.filter((one) => scaleKey(dataset, form, one) === key));
    })
    .flatMap((observations): readonly SharedScale[] => {
      const verdict = axisVerdict(dataset, observations);
      if (observations.length < 2 || !verdict.allowed) return [];
      return [{ observations, max: Math.max(...observations.map(largest)), caveat: verdict.caveat }];
    });
}

function largest({ quantity }: Observation): number {
  return quantity.bound === "range" ? quantity.max : quantity.value;
}
