import { type Corridor, corridorsOf, findEnds, type Locality } from "./corridor.ts";
import type { Dataset } from "./dataset.ts";
import type { EntityId } from "./ids.ts";
import type { Link } from "./link.ts";

/** What runs from one locality to another. There is one only where at least one link does. */
export interface Crossing {
  readonly from: Locality;
  readonly to: Locality;
  readonly corridor: string;
  /** The links that run one way, from `from` to `to`. */
  readonly directed: readonly Link[];
  /** The links that run both ways. The crossing of the other direction holds the same ones. */
  readonly mutual: readonly Link[];
}

/** Where links start, against where they end. */
export interface CorridorMatrix {
  /** Both axes: hubs in the order of the dataset, then cities in the order in which corridors name them. */
  readonly localities: readonly Locality[];
  readonly crossings: readonly Crossing[];
}

/**
 * The corridors of these links as a matrix. A one-way link stands in one crossing; a mutual link in two, and counts once
 * wherever links are counted. Links that join no two localities are in none, see `undrawnByReason`.
 */
export function corridorMatrix(dataset: Dataset, links: readonly Link[] = dataset.links): CorridorMatrix {
  const corridors = corridorsOf(dataset, links);
  const occurring = new Map(corridors.flatMap(({ ends }) => ends.map((end) => [end.id, end] as const)));
  const hubs = dataset.hubs.flatMap(({ id }) => occurring.get(id) ?? []);
  const cities = [...occurring.values()].filter(({ kind }) => kind === "city");
  return {
    localities: [...hubs, ...cities],
    crossings: corridors.flatMap((corridor) => crossingsOf(dataset, corridor)),
  };
}

export function findCrossing(
  { crossings }: CorridorMatrix,
  way: { readonly from: EntityId; readonly to: EntityId },
): Crossing | undefined {
  return crossings.find(({ from, to }) => from.id === way.from && to.id === way.to);
}

/** One-way and mutual links, each link once. */
export interface LinkCount {
  readonly directed: number;
  readonly mutual: number;
}

export function countLinks(crossings: readonly Crossing[]): LinkCount {
  return {
    directed: crossings.reduce((sum, { directed }) => sum + directed.length, 0),
    mutual: new Set(crossings.flatMap(({ mutual }) => mutual)).size,
  };
}

/** The links that start at a locality, and the mutual ones at it. */
export function countFrom({ crossings }: CorridorMatrix, id: EntityId): LinkCount {
  return countLinks(crossings.filter(({ from }) => from.id === id));
}

/** The links that end at a locality, and the mutual ones at it. */
export function countTo({ crossings }: CorridorMatrix, id: EntityId): LinkCount {
  return countLinks(crossings.filter(({ to }) => to.id === id));
}

function crossingsOf(dataset: Dataset, { id, ends: [a, b], links }: Corridor): readonly Crossing[] {
  const mutual = links.filter((link) => link.direction === "mutual");
  const directed = (from: Locality) =>
    links.filter((link) => link.direction === "directed" && findEnds(dataset, link)?.[0].id === from.id);
  const both: readonly Crossing[] = [
    { from: a, to: b, corridor: id, directed: directed(a), mutual },
    { from: b, to: a, corridor: id, directed: directed(b), mutual },
  ];
  return both.filter((crossing) => crossing.directed.length + mutual.length > 0);
}
