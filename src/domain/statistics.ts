import { type Dataset, get } from "./dataset.ts";
import type { Entity } from "./entity.ts";
import type { HubId } from "./ids.ts";
import { themes } from "./indicator.ts";
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

/**
 * The figures that speak for a hub: of each theme, in the order of the themes, the first that is achieved, or else the first
 * of any status; achieved ones stand before plans and capacities.
 */
export function keyObservations(dataset: Dataset, own: readonly Observation[]): readonly Observation[] {
  const chosen = themes.flatMap((theme) => {
    const inTheme = own.filter(({ indicator }) => get(dataset.byId.indicator, indicator).theme === theme);
    return inTheme.find(isAchieved) ?? inTheme[0] ?? [];
  });
  return [...chosen.filter(isAchieved), ...chosen.filter((observation) => !isAchieved(observation))];
}

/** The entities of a hub, the hub itself left out. */
export function entitiesOf(dataset: Dataset, hub: HubId): readonly Entity[] {
  return dataset.entities.filter((entity) => entity.hub === hub && entity.id !== hub);
}

/** Bodies that stand in this hub and belong to another one; those of a hub inside it are its own, not guests. */
export function hostedEntities(dataset: Dataset, hub: HubId): readonly Entity[] {
  return dataset.entities.filter(
    (entity) =>
      entity.hub !== null &&
      entity.hub !== hub &&
      standsIn(dataset, entity, hub) &&
      !dataset.hubs.some(({ id }) => id === entity.id) &&
      get(dataset.byId.hub, entity.hub).nestedIn !== hub,
  );
}

/** Bodies of no hub or another one that a link joins to this hub, those that stand in it left out. */
export function partnerEntities(dataset: Dataset, hub: HubId): readonly Entity[] {
  const listed = new Set<string>([
    hub,
    ...[...entitiesOf(dataset, hub), ...hostedEntities(dataset, hub)].map(({ id }) => id),
  ]);
  const joined = new Set(linksOf(hub, dataset.links).flatMap(({ from, to }) => [from.entity, to.entity]));
  return dataset.entities.filter(({ id }) => joined.has(id) && !listed.has(id));
}

function standsIn(dataset: Dataset, entity: Entity, hub: HubId): boolean {
  if (entity.parent === null) return false;
  return entity.parent === hub || standsIn(dataset, get(dataset.byId.entity, entity.parent), hub);
}

function isAchieved(observation: Observation): boolean {
  return observation.status === "achieved";
}
