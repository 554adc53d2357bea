import { corridorsOf, drawnLinks } from "./corridor.ts";
import type { Dataset } from "./dataset.ts";
import { entityKinds, type EntityKind } from "./entity.ts";
import {
  directions,
  type Direction,
  type Filter,
  kindsOf,
  linksLeft,
  mentionsLeft,
  observationsLeft,
} from "./filter.ts";
import type { HubId, LinkId, SectorId } from "./ids.ts";
import { linkFamilies, type Link, type LinkFamilyId } from "./link.ts";
import { statuses, type Status } from "./observation.ts";
import { remember } from "./remember.ts";

/**
 * How many records each option would show if it alone were chosen in its list, under the other filters. A record that
 * two options of a list would show, such as a link between two hubs, counts for both.
 */
export interface FacetCounts {
  /** Mentions per sector. */
  readonly sectors: ReadonlyMap<SectorId, number>;
  /** Links per family. */
  readonly families: ReadonlyMap<LinkFamilyId, number>;
  readonly statuses: ReadonlyMap<Status, { readonly links: number; readonly observations: number }>;
  /** Links with an end in the hub that run the chosen way, seen from that hub. */
  readonly hubs: ReadonlyMap<HubId, number>;
  /** Links with an end of this kind. */
  readonly kinds: ReadonlyMap<EntityKind, number>;
  /** Links that run this way; null: whichever way. */
  readonly directions: ReadonlyMap<Direction | null, number>;
}

export function facetCounts(dataset: Dataset, filter: Filter): FacetCounts {
  const links = (change: Partial<Filter>) => linksLeft(dataset, { ...filter, ...change });
  const mentionsOfAll = mentionsLeft(dataset, { ...filter, sectors: [] });
  const figuresOfAll = observationsLeft(dataset, { ...filter, statuses: [] });
  const [ofAnyFamily, ofAnyStatus, ofAnyKind] = [
    links({ families: [] }),
    links({ statuses: [] }),
    links({ kinds: [] }),
  ];
  return {
    sectors: counts(
      dataset.sectors.map(({ id }) => id),
      (id) => mentionsOfAll.filter(({ sector }) => sector === id).length,
    ),
    families: counts(linkFamilies, (id) => ofAnyFamily.filter(({ family }) => family === id).length),
    statuses: counts(statuses, (id) => ({
      links: ofAnyStatus.filter(({ status }) => status === id).length,
      observations: figuresOfAll.filter(({ status }) => status === id).length,
    })),
    // What runs in or out depends on the hubs one looks from, so each hub is asked for itself.
    hubs: counts(
      dataset.hubs.map(({ id }) => id),
      (id) => links({ hubs: [id] }).length,
    ),
    kinds: counts(entityKinds, (id) => ofAnyKind.filter((link) => kindsOf(dataset, link).includes(id)).length),
    directions: counts([null, ...directions], (direction) => links({ direction }).length),
  };
}

/** How many of these links the map draws. */
export function drawnCount(dataset: Dataset, links: readonly Link[]): number {
  const drawn = drawnOf(dataset);
  return links.filter((link) => drawn.has(link.id)).length;
}

const drawnOf = remember((dataset: Dataset): ReadonlySet<LinkId> => drawnLinks(corridorsOf(dataset)));

function counts<Option, Count>(
  options: readonly Option[],
  count: (option: Option) => Count,
): ReadonlyMap<Option, Count> {
  return new Map(options.map((option) => [option, count(option)]));
}
