import type { Dataset } from "./dataset.ts";
import type { ComparabilityId, HubId, ObservationId } from "./ids.ts";
import type { Observation } from "./observation.ts";
import type { LocalText } from "./text.ts";

export const verdicts = [
  "side_by_side_with_caveat",
  "single_hub",
  "not_comparable",
  "same_hub_different_scope",
  "overlap",
] as const;
export type Verdict = (typeof verdicts)[number];

/** What may stand beside what, and why. */
export interface ComparabilityGroup {
  readonly id: ComparabilityId;
  readonly title: LocalText;
  readonly verdict: Verdict;
  readonly hubs: readonly HubId[];
  readonly observations: readonly ObservationId[];
  readonly reasoning: LocalText;
  readonly displayRule: LocalText;
}

/** The groups an observation belongs to, in the order of the table. */
export function groupsOf(dataset: Dataset, id: ObservationId): readonly ComparabilityGroup[] {
  return dataset.comparability.filter((group) => group.observations.includes(id));
}

export type AxisVerdict =
  | { readonly allowed: true; readonly caveat: ComparabilityGroup | null }
  | { readonly allowed: false; readonly reason: "unit" | "status" | "hubs"; readonly group: ComparabilityGroup | null };

/**
 * Whether these observations may share one axis. Units must agree. Within one hub, planned figures never share an axis
 * with achieved ones. Across hubs only a group that may stand side by side allows it, and then its caveat must be shown;
 * such a group may mix planned and built, because its caveat says so. One observation, or none, is always allowed.
 */
export function axisVerdict(dataset: Dataset, observations: readonly Observation[]): AxisVerdict {
  if (new Set(observations.map((o) => o.unit)).size > 1) return { allowed: false, reason: "unit", group: null };
  if (new Set(observations.map((o) => o.hub)).size > 1) return acrossHubs(dataset, observations);
  if (new Set(observations.map((o) => o.status)).size > 1) return { allowed: false, reason: "status", group: null };
  return { allowed: true, caveat: null };
}

function acrossHubs(dataset: Dataset, observations: readonly Observation[]): AxisVerdict {
  const shared = dataset.comparability.filter((group) =>
    observations.every((observation) => group.observations.includes(observation.id)),
  );
  const caveat = shared.find((group) => group.verdict === "side_by_side_with_caveat");
  if (caveat) return { allowed: true, caveat };
  return { allowed: false, reason: "hubs", group: shared[0] ?? null };
}
