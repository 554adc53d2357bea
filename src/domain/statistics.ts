import type { Dataset } from "./dataset.ts";
import type { HubId } from "./ids.ts";
import type { Link } from "./link.ts";
import type { Observation } from "./observation.ts";

/** The links with an end in this hub, containment included. A link between two hubs belongs to both. */
export function linksOf(hub: HubId, links: readonly Link[]): readonly Link[] {
  return links.filter((link) => link.from.hub === hub || link.to.hub === hub);
}

/** The figures credited to this hub. An enclave's figures are credited to the hub that owns it. */
export function observationsOf(hub: HubId, observations: readonly Observation[]): readonly Observation[] {
  return observations.filter((observation) => observation.hub === hub);
}

/** The figures of enclaves of other hubs that stand in this one. */
export function hostedObservations(dataset: Dataset, hub: HubId): readonly Observation[] {
  return dataset.observations.filter((observation) => observation.locatedIn === hub && observation.hub !== hub);
}

/**
 * The figure with the latest as-of date; undefined without figures. ISO dates are compared as text: within one year or
 * month the more precise date counts as the later one, and of equal dates the first figure stands.
 */
export function findLatest(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (latest, observation) => (latest === undefined || observation.asOf > latest.asOf ? observation : latest),
    undefined,
  );
}
