import type { Row } from "./schema.ts";
import type { Seed } from "./seed.ts";
import type { Package } from "./tables.ts";

/** Ways to find rows again. The first of two rows with one id wins; that there are two is reported by a law. */
export interface Lookup {
  readonly hub: ReadonlyMap<string, Row<"hubs">>;
  readonly entity: ReadonlyMap<string, Row<"entities">>;
  readonly location: ReadonlyMap<string, Row<"locations">>;
  readonly indicator: ReadonlyMap<string, Row<"indicators">>;
  readonly observation: ReadonlyMap<string, Row<"observations">>;
  readonly link: ReadonlyMap<string, Row<"links">>;
  readonly linkType: ReadonlyMap<string, Row<"link_types">>;
  readonly sector: ReadonlyMap<string, Row<"sectors">>;
  readonly event: ReadonlyMap<string, Row<"events">>;
  readonly instrument: ReadonlyMap<string, Row<"instruments">>;
  readonly person: ReadonlyMap<string, Row<"people">>;
  readonly mention: ReadonlyMap<string, Row<"sector_mentions">>;
  readonly seed: ReadonlyMap<string, Seed>;
  readonly citationsOf: ReadonlyMap<string, readonly Row<"citations">[]>;
  readonly eventsOf: ReadonlyMap<string, readonly Row<"events">[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly Row<"entity_mentions">[]>;
}

export function lookup({ tables, seeds }: Package): Lookup {
  return {
    hub: byId(tables.hubs.rows),
    entity: byId(tables.entities.rows),
    location: byKey(tables.locations.rows, (row) => row.entity),
    indicator: byId(tables.indicators.rows),
    observation: byId(tables.observations.rows),
    link: byId(tables.links.rows),
    linkType: byId(tables.link_types.rows),
    sector: byId(tables.sectors.rows),
    event: byId(tables.events.rows),
    instrument: byId(tables.instruments.rows),
    person: byId(tables.people.rows),
    mention: byId(tables.sector_mentions.rows),
    seed: byId(seeds),
    citationsOf: grouped(tables.citations.rows, (row) => row.record),
    eventsOf: grouped(tables.events.rows, (row) => row.source),
    mentionsOf: grouped(tables.entity_mentions.rows, (row) => row.entity),
  };
}

/** An entity and the places it stands in, nearest first; stops where the chain bites its own tail. */
export function standing(find: Lookup, entity: string): readonly Row<"entities">[] {
  const chain: Row<"entities">[] = [];
  let next = find.entity.get(entity);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = next.parent === null ? undefined : find.entity.get(next.parent);
  }
  return chain;
}

/** The hub an entity stands in: the nearest hub up its parents, or its own hub where that is nested in the nearest. */
export function hubAround(find: Lookup, entity: string): string | null {
  const nearest = standing(find, entity).find((place) => find.hub.has(place.id))?.id ?? null;
  const own = find.entity.get(entity)?.hub ?? null;
  return own !== null && nearest !== null && find.hub.get(own)?.nested_in === nearest ? own : nearest;
}

/** The city an entity stands in, by its parents; null where they name none. */
export function cityAround(find: Lookup, entity: string): string | null {
  const isCity = (place: Row<"entities">) => place.kind === "admin_area" && place.locatable_as === "city";
  return standing(find, entity).find(isCity)?.id ?? null;
}

/** The names an entity is printed with. */
export function namesOf(entity: Row<"entities"> | undefined): readonly string[] {
  return entity ? [entity.name_zh, ...entity.aliases_zh] : [];
}

/** True where a paragraph of the source names the entity. */
export function isNamedIn(find: Lookup, entity: string, source: string): boolean {
  return (find.mentionsOf.get(entity) ?? []).some((mention) => mention.source === source);
}

/** A record's own source and those of its citations. */
export function sourcesOf(find: Lookup, record: { readonly id: string; readonly source: string }): readonly string[] {
  return [record.source, ...(find.citationsOf.get(record.id) ?? []).map((citation) => citation.source)];
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return byKey(rows, (row) => row.id);
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.toReversed().map((row) => [key(row), row]));
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
