import { type Corridor, findEnds, type Locality } from "./corridor.ts";
import type { Dataset } from "./dataset.ts";
import type { MentionId, SectorId } from "./ids.ts";
import type { Link } from "./link.ts";

/** Where a corridor leads. */
export interface Heading {
  /** In the direction of travel; where links run both ways the order carries no meaning. */
  readonly ends: readonly [Locality, Locality];
  readonly isOneWay: boolean;
}

/** One way only where every link runs that way. */
export function headingOf(dataset: Dataset, corridor: Corridor): Heading {
  const [first, ...others] = corridor.links.map((link) =>
    link.direction === "mutual" ? undefined : findEnds(dataset, link),
  );
  if (!first || others.some((ends) => ends?.[0].id !== first[0].id)) return { ends: corridor.ends, isOneWay: false };
  return { ends: first, isOneWay: true };
}

/** The earliest date any source prints for the start of these links; null where none is dated. */
export function earliestSince(links: readonly Link[]): Link["since"] {
  return links
    .map(({ since }) => since)
    .reduce((first, since) => (first === null || (since !== null && since.date < first.date) ? since : first), null);
}

/** A sector that the sources name for links. */
export interface NamedSector {
  readonly sector: SectorId;
  /** The first mention that ties the sector to one of the links. */
  readonly mention: MentionId;
  /** True where every such mention is read off a name. */
  readonly isInferred: boolean;
}

/** The sectors the sources name for these very links, in the order of the sectors. */
export function sectorsNamedFor(dataset: Dataset, links: readonly Link[]): readonly NamedSector[] {
  const ids = new Set(links.map((link) => link.id));
  return dataset.sectors.flatMap(({ id }) => {
    const mentions = dataset.mentions.filter(
      (mention) => mention.sector === id && mention.links.some((link) => ids.has(link)),
    );
    const [first] = mentions;
    if (!first) return [];
    return [{ sector: id, mention: first.id, isInferred: mentions.every(({ basis }) => basis === "inferred") }];
  });
}
