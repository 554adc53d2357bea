import { corridorsOf, drawingOf, drawnLinks, type Locality } from "./corridor.ts";
import { type Dataset, get } from "./dataset.ts";
import type { EntityId, LinkId } from "./ids.ts";
import type { Link, LinkEnd } from "./link.ts";

/** Why a link joins no two places on the map, in the order in which the reasons are asked for. See `drawingOf`. */
export const undrawnReasons = [
  "containment",
  "within_hub",
  "within_district",
  "no_cities",
  "no_city",
  "same_place",
] as const;
export type UndrawnReason = (typeof undrawnReasons)[number];

/** The links that no map and no matrix of places can show, by the reason; a reason that holds for none is left out. */
export function undrawnByReason(
  dataset: Dataset,
  links: readonly Link[],
): readonly { readonly reason: UndrawnReason; readonly links: readonly Link[] }[] {
  return undrawnReasons.flatMap((reason) => {
    const own = links.filter((link) => reasonOf(dataset, link) === reason);
    return own.length > 0 ? [{ reason, links: own }] : [];
  });
}

/**
 * Links between the same two localities that the map does not draw: one end lies in each. A province or region around a
 * locality is not in it, and a link that stays within one of the two joins nothing here.
 */
export function undrawnBetween(dataset: Dataset, [a, b]: readonly [Locality, Locality]): readonly Link[] {
  const drawn: ReadonlySet<LinkId> = drawnLinks(corridorsOf(dataset));
  const lies = (end: LinkEnd, locality: Locality) => ownLocality(dataset, end, [a.id, b.id]) === locality.id;
  return dataset.links.filter(
    (link) =>
      !drawn.has(link.id) &&
      link.family !== null &&
      ((lies(link.from, a) && lies(link.to, b)) || (lies(link.from, b) && lies(link.to, a))),
  );
}

/**
 * The hub or city a link's end lies in, chosen as for the map; where no source gives a city, the first hub or asked-for
 * locality on the way up from the body. Undefined where it lies in none.
 */
function ownLocality(dataset: Dataset, end: LinkEnd, asked: readonly EntityId[]): EntityId | undefined {
  const { hub, city, cityBasis, entity } = end;
  const isAtHub = hub !== null && (city === null || get(dataset.byId.hub, hub).city === city);
  if (isAtHub && cityBasis !== "in_name") return hub;
  if (city !== null) return city;
  const stops = new Set<EntityId>([...asked, ...dataset.hubs.map(({ id }) => id)]);
  return entity === null ? undefined : ancestors(dataset, entity).find((id) => stops.has(id));
}

/** The entity itself and everything it is part of. */
function ancestors(dataset: Dataset, id: EntityId): readonly EntityId[] {
  const { parent } = get(dataset.byId.entity, id);
  return parent === null ? [id] : [id, ...ancestors(dataset, parent)];
}

function reasonOf(dataset: Dataset, link: Link): UndrawnReason | null {
  const drawing = drawingOf(dataset, link);
  return "ends" in drawing ? null : drawing.reason;
}
