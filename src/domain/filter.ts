import { get, type Dataset } from "./dataset.ts";
import type { EntityKind } from "./entity.ts";
import type { AtlasEvent } from "./event.ts";
import type { EntityId, HubId, LinkId, SectorId } from "./ids.ts";
import type { Instrument } from "./instrument.ts";
import type { Link, LinkEnd, LinkFamilyId } from "./link.ts";
import type { Observation, Status } from "./observation.ts";
import { daysOf, type DateSpan, eventSpan, isWithin, linkSpan, observationSpan, type Period } from "./period.ts";
import { remember } from "./remember.ts";
import type { SectorMention } from "./sector.ts";
import { sourceMonth } from "./sourceName.ts";

/**
 * Which way links run, seen from the hubs of the filter taken together (from all hubs where it names none). out: from
 * one of them to anywhere else; in: from anywhere else to one of them; a mutual link runs both ways. between: from one
 * of them to another, either way; seen from a single hub, the other may be any hub.
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

/** The questions a filter can ask, in the order in which they are named to a reader. */
export const filterAspects = ["sectors", "families", "statuses", "hubs", "kinds", "direction", "period"] as const;
export type FilterAspect = (typeof filterAspects)[number];

/** The questions this filter asks. */
export function aspectsAsked(filter: Filter): readonly FilterAspect[] {
  return filterAspects.filter((aspect) => {
    const choice = filter[aspect];
    return isList(choice) ? choice.length > 0 : choice !== null;
  });
}

/** The filter that no longer asks these questions. */
export function without(filter: Filter, aspects: readonly FilterAspect[]): Filter {
  const kept = <A extends FilterAspect>(aspect: A): Filter[A] => (aspects.includes(aspect) ? noFilter : filter)[aspect];
  return {
    sectors: kept("sectors"),
    families: kept("families"),
    statuses: kept("statuses"),
    hubs: kept("hubs"),
    kinds: kept("kinds"),
    direction: kept("direction"),
    period: kept("period"),
  };
}

export function isFiltering(filter: Filter): boolean {
  return aspectsAsked(filter).length > 0;
}

/** The part of the dataset a filter leaves. */
export interface Selected {
  readonly links: readonly Link[];
  readonly mentions: readonly SectorMention[];
  readonly observations: readonly Observation[];
  readonly events: readonly AtlasEvent[];
  readonly instruments: readonly Instrument[];
}

/** The questions the sources let each kind of record answer. No other question hides it. */
export const answers = {
  links: filterAspects,
  mentions: filterAspects,
  observations: ["statuses", "hubs", "kinds", "period"],
  events: ["hubs", "kinds", "period"],
  instruments: ["hubs", "period"],
} satisfies Record<keyof Selected, readonly FilterAspect[]>;

/**
 * What a filter leaves. A record answers to the questions of `answers`, and to no other:
 * a link has a sector where a source names the sector for that very link; the hubs and kinds of both its ends; and the
 * time at which it began;
 * a mention has the hub and kind of its body, is as old as its source, and has the family, status and direction of the
 * links it is tied to, all of one and the same link;
 * a figure has the hub it is credited to and the kind of its subject; an event the kinds of its bodies and its place.
 * A record passes a period when it may lie in it, as far as its printed date says; without a date it lies in none.
 */
export function applyFilter(dataset: Dataset, filter: Filter): Selected {
  return selections(dataset)(filter);
}

const selections = remember((dataset: Dataset) =>
  remember(
    (filter: Filter): Selected => ({
      links: linksLeft(dataset, filter),
      mentions: mentionsLeft(dataset, filter),
      observations: observationsLeft(dataset, filter),
      events: dataset.events.filter(
        (event) =>
          has(filter.hubs, event.hub) &&
          isAnyOfKind(dataset, filter, [...event.entities, event.place]) &&
          isThen(filter, () => eventSpan(event)),
      ),
      instruments: dataset.instruments.filter(
        ({ hub, date }) => has(filter.hubs, hub) && isThen(filter, () => (date === null ? null : daysOf(date))),
      ),
    }),
  ),
);

export function linksLeft(dataset: Dataset, filter: Filter): readonly Link[] {
  const sectorsOfLink = linkSectors(dataset);
  return dataset.links.filter(
    (link) =>
      answersToLinkQuestions(link, filter) &&
      hasAny(filter.sectors, sectorsOfLink.get(link.id) ?? []) &&
      hasAny(filter.hubs, hubsOf(link)) &&
      isAnyOfKind(dataset, filter, [link.from.entity, link.to.entity]) &&
      isThen(filter, () => linkSpan(link)),
  );
}

export function mentionsLeft(dataset: Dataset, filter: Filter): readonly SectorMention[] {
  const linkById = linksById(dataset);
  const asksLinks = filter.families.length + filter.statuses.length > 0 || filter.direction !== null;
  return dataset.mentions.filter(
    (mention) =>
      has(filter.sectors, mention.sector) &&
      has(filter.hubs, mention.hub) &&
      isAnyOfKind(dataset, filter, [mention.entity]) &&
      (!asksLinks || mention.links.some((id) => answersToLinkQuestions(get(linkById, id), filter))) &&
      isThen(filter, () => publicationSpan(dataset, mention)),
  );
}

export function observationsLeft(dataset: Dataset, filter: Filter): readonly Observation[] {
  return dataset.observations.filter(
    (observation) =>
      has(filter.statuses, observation.status) &&
      has(filter.hubs, observation.hub) &&
      isAnyOfKind(dataset, filter, [observation.subject]) &&
      isThen(filter, () => observationSpan(observation)),
  );
}

/** The sectors a source names for each link; links nobody names a sector for are absent. */
export const linkSectors = remember((dataset: Dataset): ReadonlyMap<LinkId, readonly SectorId[]> => {
  const sectors = new Map<LinkId, SectorId[]>();
  for (const mention of dataset.mentions) {
    for (const link of mention.links) {
      const known = sectors.get(link) ?? [];
      if (!known.includes(mention.sector)) sectors.set(link, [...known, mention.sector]);
    }
  }
  return sectors;
});

/** The hubs the two ends of a link stand in: none, one or two. */
export function hubsOf(link: Link): readonly HubId[] {
  return [...new Set([link.from.hub, link.to.hub].filter((hub) => hub !== null))];
}

/** The kinds of the two ends of a link; a body the sources do not name has none. */
export function kindsOf(dataset: Dataset, link: Link): readonly EntityKind[] {
  const ends = [link.from.entity, link.to.entity].filter((entity) => entity !== null);
  return [...new Set(ends.map((entity) => get(dataset.byId.entity, entity).kind))];
}

/**
 * Whether a link runs this way, seen from these hubs; from all hubs where the list is empty. Containment is geography and
 * runs no way; nor does a link that stays within one hub.
 */
export function runs(link: Link, direction: Direction, hubs: readonly HubId[]): boolean {
  const { from, to } = link;
  if (link.family === null || from.hub === to.hub) return false;
  const isInside = ({ hub }: LinkEnd) => hub !== null && has(hubs, hub);
  const inside = [from, to].filter(isInside).length;
  if (direction === "between") return inside === 2 || (inside === 1 && hubs.length === 1 && hubsOf(link).length === 2);
  if (inside !== 1) return false;
  return link.direction === "mutual" || isInside(direction === "out" ? from : to);
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

const linksById = remember((dataset: Dataset) => new Map(dataset.links.map((link) => [link.id, link])));

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

/** Whether one of the bodies is of a kind the filter asks for; a body without a name is of no kind. */
function isAnyOfKind(dataset: Dataset, { kinds }: Filter, bodies: readonly (EntityId | null)[]): boolean {
  return kinds.length === 0 || bodies.some((id) => id !== null && kinds.includes(get(dataset.byId.entity, id).kind));
}

/** Dates are only read where the filter asks for them. */
function isThen({ period }: Filter, span: () => DateSpan | null): boolean {
  return period === null || isWithin(period, span());
}

function isList(choice: Filter[FilterAspect]): choice is Extract<Filter[FilterAspect], readonly unknown[]> {
  return Array.isArray(choice);
}

function has<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasAny<T>(wanted: readonly T[], values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
