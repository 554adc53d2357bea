import { get, type Dataset } from "./dataset.ts";
import type { EntityKind } from "./entity.ts";
import type { AtlasEvent } from "./event.ts";
import type { EntityId, HubId, LinkId, SectorId } from "./ids.ts";
import type { Instrument } from "./instrument.ts";
import type { Link, LinkEnd, LinkFamilyId } from "./link.ts";
import type { Observation, Status } from "./observation.ts";
import { daysOf, type DateSpan, eventSpan, isWithin, linkSpan, observationSpan, type Period } from "./period.ts";
import type { SectorMention } from "./sector.ts";
import { sourceMonth } from "./sourceName.ts";

/**
 * Which way links run, seen from the hubs of the filter (from all hubs where it names none). out: away from them; in:
 * towards them; between: both ends in hubs of the set, and not in the same one. A mutual link runs both ways.
 */
export const directions = ["out", "in", "between"] as const;
export type Direction = (typeof directions)[number];

/** What the reader wants to see. Within a list: any of them; between lists: all of them; an empty list: everything. */
export interface Filter {
  readonly sectors: readonly SectorId[];
  readonly families: readonly LinkFamilyId[];
  readonly statuses: readonly Status[];
  readonly hubs: readonly HubId[];
  readonly kinds: readonly EntityKind[];
  /** Null: whichever way. */
  readonly direction: Direction | null;
  /** Null: whenever, dated or not. */
  readonly period: Period | null;
}

export const noFilter: Filter = {
  sectors: [],
  families: [],
  statuses: [],
  hubs: [],
  kinds: [],
  direction: null,
  period: null,
};

export function isFiltering(filter: Filter): boolean {
  const { sectors, families, statuses, hubs, kinds, direction, period } = filter;
  return [sectors, families, statuses, hubs, kinds].some((list) => list.length > 0) || (direction ?? period) !== null;
}

/** The part of the dataset a filter leaves. */
export interface Selected {
  readonly links: readonly Link[];
  readonly mentions: readonly SectorMention[];
  readonly observations: readonly Observation[];
  readonly events: readonly AtlasEvent[];
  readonly instruments: readonly Instrument[];
}

/**
 * What a filter leaves. A record answers to the questions the sources let it answer, and to no other:
 * links to all of them (a link has a sector where a source names the sector for that very link);
 * mentions to sector, hub, kind and, through their links, to family, status and direction; they are as old as their
 * source;
 * figures to status, hub, kind of subject and period; events to hub, kind and period; instruments to hub and period.
 * What has no date lies in no period.
 */
export function applyFilter(dataset: Dataset, filter: Filter): Selected {
  const { sectors, statuses, hubs, kinds, period } = filter;
  const sectorsOfLink = linkSectors(dataset);
  const isKind = (id: EntityId | null) =>
    kinds.length === 0 || (id !== null && kinds.includes(get(dataset.byId.entity, id).kind));
  const isThen = (span: DateSpan | null) => period === null || isWithin(period, span);
  const links = dataset.links.filter(
    (link) =>
      answersToLinkQuestions(link, filter) &&
      hasAny(sectors, sectorsOfLink.get(link.id) ?? []) &&
      hasAny(hubs, hubsOf(link)) &&
      (isKind(link.from.entity) || isKind(link.to.entity)) &&
      isThen(linkSpan(link)),
  );
  return {
    links,
    mentions: dataset.mentions.filter(
      (mention) =>
        has(sectors, mention.sector) &&
        has(hubs, mention.hub) &&
        isKind(mention.entity) &&
        touches(dataset, mention, filter) &&
        isThen(publicationSpan(dataset, mention)),
    ),
    observations: dataset.observations.filter(
      (observation) =>
        has(statuses, observation.status) &&
        has(hubs, observation.hub) &&
        isKind(observation.subject) &&
        isThen(observationSpan(observation)),
    ),
    events: dataset.events.filter(
      (event) =>
        has(hubs, event.hub) &&
        (kinds.length === 0 || [...event.entities, event.place].some(isKind)) &&
        isThen(eventSpan(event)),
    ),
    instruments: dataset.instruments.filter(
      (instrument) => has(hubs, instrument.hub) && isThen(instrument.date === null ? null : daysOf(instrument.date)),
    ),
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

/** The hubs the two ends of a link stand in: none, one or two. */
export function hubsOf(link: Link): readonly HubId[] {
  return [...new Set([link.from.hub, link.to.hub].filter((hub) => hub !== null))];
}

/** Whether a link runs this way, seen from these hubs; from any hub where the list is empty. */
export function runs(link: Link, direction: Direction, hubs: readonly HubId[]): boolean {
  const isInside = ({ hub }: LinkEnd) => hub !== null && has(hubs, hub);
  const [from, to] = [isInside(link.from), isInside(link.to)];
  if (direction === "between") return from && to && link.from.hub !== link.to.hub;
  if (from === to) return false;
  return link.direction === "mutual" || (direction === "out" ? from : to);
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
  if (filter.families.length + filter.statuses.length === 0 && filter.direction === null) return true;
  return dataset.links.some(
    (link) => mention.links.includes(link.id) && link.family !== null && answersToLinkQuestions(link, filter),
  );
}

/** Family, status and direction: what only a link can answer. */
function answersToLinkQuestions(link: Link, { families, statuses, direction, hubs }: Filter): boolean {
  return (
    (link.family === null ? families.length === 0 : has(families, link.family)) &&
    has(statuses, link.status) &&
    (direction === null || runs(link, direction, hubs))
  );
}

function publicationSpan(dataset: Dataset, { provenance }: SectorMention): DateSpan {
  return daysOf(sourceMonth(get(dataset.byId.source, provenance.evidence[0].source)));
}

function has<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasAny<T>(wanted: readonly T[], values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
