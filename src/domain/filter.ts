import type { Dataset } from "./dataset.ts";
import type { LinkId, SectorId } from "./ids.ts";
import { linkFamilies, type Link, type LinkFamilyId } from "./link.ts";
import { statuses, type Observation, type Status } from "./observation.ts";
import type { SectorMention } from "./sector.ts";

/** What the reader wants to see. Within a list: any of them; between lists: all of them; an empty list: everything. */
export interface Filter {
  readonly sectors: readonly SectorId[];
  readonly families: readonly LinkFamilyId[];
  readonly statuses: readonly Status[];
}

export const noFilter: Filter = { sectors: [], families: [], statuses: [] };

export function isFiltering(filter: Filter): boolean {
  return filter.sectors.length + filter.families.length + filter.statuses.length > 0;
}

/** The part of the dataset a filter leaves. */
export interface Selected {
  readonly links: readonly Link[];
  readonly mentions: readonly SectorMention[];
  readonly observations: readonly Observation[];
}

/**
 * Links, mentions and observations under a filter. A link has a sector where a source names the sector for that very
 * link. A mention answers to families and statuses through its links. Figures answer to statuses alone: no source ties
 * them to a sector or family, and guessing would be ours.
 */
export function applyFilter(dataset: Dataset, filter: Filter): Selected {
  const sectorsOfLink = linkSectors(dataset);
  const links = dataset.links.filter(
    (link) =>
      (link.family === null ? filter.families.length === 0 : has(filter.families, link.family)) &&
      has(filter.statuses, link.status) &&
      hasAny(filter.sectors, sectorsOfLink.get(link.id) ?? []),
  );
  return {
    links,
    mentions: dataset.mentions.filter(
      (mention) => has(filter.sectors, mention.sector) && touches(dataset, mention, filter),
    ),
    observations: dataset.observations.filter((observation) => has(filter.statuses, observation.status)),
  };
}

/** The sectors a source names for each link; links nobody names a sector for are absent. */
export function linkSectors(dataset: Dataset): ReadonlyMap<LinkId, readonly SectorId[]> {
  const sectors = new Map<LinkId, SectorId[]>();
  for (const mention of dataset.mentions) {
    for (const link of mention.links) {
      const known = sectors.get(link) ?? [];
      if (!known.includes(mention.sector)) sectors.set(link, [...known, mention.sector]);
    }
  }
  return sectors;
}

/** How many records each option would show under the other filters: an option's own list is left out of its count. */
export interface FacetCounts {
  /** Mentions per sector. */
  readonly sectors: ReadonlyMap<SectorId, number>;
  /** Links per family. */
  readonly families: ReadonlyMap<LinkFamilyId, number>;
  readonly statuses: ReadonlyMap<Status, { readonly links: number; readonly observations: number }>;
}

export function facetCounts(dataset: Dataset, filter: Filter): FacetCounts {
  const withoutSectors = applyFilter(dataset, { ...filter, sectors: [] });
  const withoutFamilies = applyFilter(dataset, { ...filter, families: [] });
  const withoutStatuses = applyFilter(dataset, { ...filter, statuses: [] });
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
  };
}

/** Adds the value to the list, or takes it out. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

/** Hides one option of a full list, or shows it again: an empty list means that all are shown. */
export function withHidden<T>(all: readonly T[], shown: readonly T[], value: T): readonly T[] {
  const now = shown.length === 0 ? all : shown;
  const next = all.filter((item) => (item === value ? !now.includes(item) : now.includes(item)));
  return next.length === all.length ? [] : next;
}

function touches(dataset: Dataset, mention: SectorMention, filter: Filter): boolean {
  if (filter.families.length === 0 && filter.statuses.length === 0) return true;
  return dataset.links.some(
    (link) =>
      mention.links.includes(link.id) &&
      link.family !== null &&
      has(filter.families, link.family) &&
      has(filter.statuses, link.status),
  );
}

function has<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasAny<T>(wanted: readonly T[], values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
