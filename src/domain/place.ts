import { get, type Dataset } from "./dataset.ts";
import type { Entity, Location } from "./entity.ts";
import type { EntityId } from "./ids.ts";

/** [longitude, latitude] in WGS 84 degrees. */
export type Position = readonly [number, number];

/**
 * Where an entity is drawn. site: at its own point or that of the place it stands in; city: at its city, because no
 * source says more. `at` is the entity whose location is used.
 */
export interface Placement {
  readonly kind: "site" | "city";
  readonly position: Position;
  readonly precisionM: number;
  readonly at: EntityId;
}

/**
 * The placement of an entity, or undefined where the sources do not allow one. An entity takes its own location first;
 * a point or area without one takes that of the nearest placed parent; an entity known to a city takes the city's.
 * Regions, countries, lines and bodies nobody locates are listed, never pinned.
 */
export function findPlacement(dataset: Dataset, entity: Entity): Placement | undefined {
  const own = dataset.byId.location.get(entity.id);
  if (own) return placement(dataset, own);
  if (entity.locatableAs !== "point" && entity.locatableAs !== "area" && entity.locatableAs !== "city")
    return undefined;
  const location = nearestLocation(dataset, entity);
  return location && placement(dataset, location);
}

function nearestLocation(dataset: Dataset, entity: Entity): Location | undefined {
  if (entity.parent === null) return undefined;
  const found = dataset.byId.location.get(entity.parent);
  return found ?? nearestLocation(dataset, get(dataset.byId.entity, entity.parent));
}

function placement(dataset: Dataset, location: Location): Placement {
  const holder = get(dataset.byId.entity, location.entity);
  const kind = holder.locatableAs === "city" ? "city" : "site";
  return { kind, position: location.position, precisionM: location.precisionM, at: location.entity };
}
