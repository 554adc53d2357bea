import type { Dataset } from "./dataset.ts";
import { entityKinds, type EntityKind } from "./entity.ts";
import { applyFilter, directions, type Direction, type Filter, hubsOf } from "./filter.ts";
import type { HubId, SectorId } from "./ids.ts";
import { linkFamilies, type LinkFamilyId } from "./link.ts";
import { statuses, type Status } from "./observation.ts";

/** How many records each option would show under the other filters: an option's own list is left out of its count. */
export interface FacetCounts {
  /** Mentions per sector. */
  readonly sectors: ReadonlyMap<SectorId, number>;
  /** Links per family. */
  readonly families: ReadonlyMap<LinkFamilyId, number>;
  readonly statuses: ReadonlyMap<Status, { readonly links: number; readonly observations: number }>;
  /** Links with an end in the hub; a link between two hubs counts for both. */
  readonly hubs: ReadonlyMap<HubId, number>;
  /** Links with an end of this kind; a link between two kinds counts for both. */
  readonly kinds: ReadonlyMap<EntityKind, number>;
  /** Links that run this way; a mutual link runs both in and out. */
  readonly directions: ReadonlyMap<Direction, number>;
}

export function facetCounts(dataset: Dataset, filter: Filter): FacetCounts {
  const withoutSectors = applyFilter(dataset, { ...filter, sectors: [] });
  const withoutFamilies = applyFilter(dataset, { ...filter, families: [] });
  const withoutStatuses = applyFilter(dataset, { ...filter, statuses: [] });
  const withoutHubs = applyFilter(dataset, { ...filter, hubs: [] });
  const withoutKinds = applyFilter(dataset, { ...filter, kinds: [] });
  return {
    sectors: new Map(
      dataset.sectors.map(({ id }) => [id, withoutSectors.mentions.filter((m) => m.sector === id).length]),
    ),
    families: new Map(
      linkFamilies.map((family) => [family, withoutFamilies.links.filter((l) => l.family === family).length]),
    ),
    statuses: new Map(
      statuses.map((status) => [
        status,
        {
          links: withoutStatuses.links.filter((l) => l.status === status).length,
          observations: withoutStatuses.observations.filter((o) => o.status === status).length,
        },
      ]),
    ),
    hubs: new Map(
      dataset.hubs.map(({ id }) => [id, withoutHubs.links.filter((link) => hubsOf(link).includes(id)).length]),
    ),
    kinds: new Map(
      entityKinds.map((kind) => [
        kind,
        withoutKinds.links.filter(({ from, to }) =>
          [from.entity, to.entity].some((id) => id !== null && dataset.byId.entity.get(id)?.kind === kind),
        ).length,
      ]),
    ),
    directions: new Map(
      directions.map((direction) => [direction, applyFilter(dataset, { ...filter, direction }).links.length]),
    ),
  };
}
