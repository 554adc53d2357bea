import { distance, point } from "@turf/turf";
import { get, type Dataset } from "./dataset.ts";
import type { EntityId, LinkId } from "./ids.ts";
import { isTentative, linkFamilies, type Link, type LinkEnd, type LinkFamilyId } from "./link.ts";
import type { Position } from "./place.ts";

/** One end of a corridor: a hub, or a city where the sources say no more than the city. */
export interface Locality {
  readonly id: EntityId;
  readonly kind: "hub" | "city";
}

/** All links between the same two localities, seen together: what an arc on the map stands for. */
export interface Corridor {
  /** "hetao~hong-kong": both locality ids in alphabetical order. */
  readonly id: string;
  readonly ends: readonly [Locality, Locality];
  readonly links: readonly Link[];
  readonly arcs: readonly Arc[];
}

/** The links of one family and one direction within a corridor. */
export interface Arc {
  /** "hetao~hong-kong/research/from-hong-kong" or "…/mutual". */
  readonly id: string;
  readonly corridor: string;
  readonly family: LinkFamilyId;
  /** For a mutual arc the order of the two carries no meaning. */
  readonly from: Locality;
  readonly to: Locality;
  readonly direction: Link["direction"];
  readonly links: readonly Link[];
  /** True where every link is planned or inferred: drawn dashed. */
  readonly isTentative: boolean;
}

/** The corridors of these links, in the order in which they first appear. Which links make one is `drawingOf`'s to say. */
export function corridorsOf(dataset: Dataset, links: readonly Link[] = dataset.links): readonly Corridor[] {
  const groups = new Map<string, { ends: readonly [Locality, Locality]; links: Link[] }>();
  for (const link of links) {
    const ends = findEnds(dataset, link);
    if (!ends) continue;
    const id = corridorId(ends[0].id, ends[1].id);
    const group = groups.get(id);
    if (group) group.links.push(link);
    else groups.set(id, { ends: [...ends].sort(byId) as [Locality, Locality], links: [link] });
  }
  return [...groups].map(([id, group]) => ({ id, ...group, arcs: arcsOf(dataset, id, group.links) }));
}

/** The corridor with this id among all of the dataset. */
export function findCorridor(dataset: Dataset, id: string): Corridor | undefined {
  return corridorsOf(dataset).find((corridor) => corridor.id === id);
}

/** The id of the corridor each drawn link belongs to; a link the map does not draw is absent. */
export function corridorOfLinks(corridors: readonly Corridor[]): ReadonlyMap<LinkId, string> {
  return new Map(corridors.flatMap((corridor) => corridor.links.map((link) => [link.id, corridor.id] as const)));
}

/** The ids of the links that are drawn on the map. */
export function drawnLinks(corridors: readonly Corridor[]): ReadonlySet<LinkId> {
  return new Set(corridorOfLinks(corridors).keys());
}

/** The two localities a link joins, from first, or why there is nothing to draw. */
export type Drawing =
  | { readonly ends: readonly [Locality, Locality] }
  | { readonly reason: "containment" | "within_hub" | "within_district" | "no_cities" | "same_place" }
  /** The sources (and names) put one end in no city. */
  | { readonly reason: "no_city"; readonly end: LinkEnd };

/**
 * How a link is drawn. It is not where it is containment, stays within one hub or one district, has an end that nobody
 * puts in a city, or both its ends count as one locality: the first of these, in this order, is the reason.
 */
export function drawingOf(dataset: Dataset, link: Link): Drawing {
  if (link.family === null) return { reason: "containment" };
  if (link.scope === "intra_hub") return { reason: "within_hub" };
  if (link.scope === "intra_district") return { reason: "within_district" };
  const from = findLocality(dataset, link.from);
  const to = findLocality(dataset, link.to);
  if (!from && !to) return { reason: "no_cities" };
  if (!from) return { reason: "no_city", end: link.from };
  if (!to) return { reason: "no_city", end: link.to };
  return from.id === to.id ? { reason: "same_place" } : { ends: [from, to] };
}

/** The two localities a link joins, from first, or undefined where there is nothing to draw. */
export function findEnds(dataset: Dataset, link: Link): readonly [Locality, Locality] | undefined {
  const drawing = drawingOf(dataset, link);
  return "ends" in drawing ? drawing.ends : undefined;
}

/** Straight-line (great-circle) distance in kilometres between two positions. */
export function distanceKm(a: Position, b: Position): number {
  return distance(point([...a]), point([...b]), { units: "kilometers" });
}

/** Straight-line distance in kilometres between the points that stand for the two ends; approximate as they are. */
export function corridorDistanceKm(dataset: Dataset, corridor: Corridor): number {
  const [a, b] = corridor.ends.map((end) => get(dataset.byId.location, end.id).position) as [Position, Position];
  return distanceKm(a, b);
}

/**
 * How wide the area is that the marker of a city stands for, in km. A judgement of ours: Hong Kong and Shenzhen each
 * measure about that from end to end.
 */
export const cityBreadthKm = 60;

/**
 * True where the distance between the two points says how far the two places lie apart. That to a city is one to its
 * marker: it counts only beyond the breadth of a city, and never for a city that hubs lie in, whose marker stands for what
 * is known only to be somewhere in it. Hetao touches Hong Kong, and its corridor measures 29 km.
 */
export function isDistanceBetweenPlaces(dataset: Dataset, corridor: Corridor): boolean {
  const cities = corridor.ends.filter(({ kind }) => kind === "city");
  if (cities.some(({ id }) => dataset.hubs.some((hub) => hub.city === id))) return false;
  return cities.length === 0 || corridorDistanceKm(dataset, corridor) > cityBreadthKm;
}

function corridorId(a: EntityId, b: EntityId): string {
  return [a, b].sort().join("~");
}

/** A body placed in the home city of its hub counts as the hub, unless only its name puts it in that city. */
function findLocality(dataset: Dataset, end: LinkEnd): Locality | undefined {
  if (end.city === null) return undefined;
  if (end.hub !== null && end.cityBasis !== "in_name" && get(dataset.byId.hub, end.hub).city === end.city) {
    return { id: end.hub, kind: "hub" };
  }
  return { id: end.city, kind: "city" };
}

function arcsOf(dataset: Dataset, corridor: string, links: readonly Link[]): readonly Arc[] {
  const arcs = new Map<string, { first: Link; links: Link[] }>();
  for (const link of links) {
    const id = arcId(dataset, corridor, link);
    const arc = arcs.get(id);
    if (arc) arc.links.push(link);
    else arcs.set(id, { first: link, links: [link] });
  }
  return [...arcs]
    .map(([id, { first, links: own }]): Arc => {
      const [from, to] = getEnds(dataset, first);
      const { direction } = first;
      const family = getFamily(first);
      return { id, corridor, family, from, to, direction, links: own, isTentative: own.every(isTentative) };
    })
    .sort((a, b) => linkFamilies.indexOf(a.family) - linkFamilies.indexOf(b.family));
}

function arcId(dataset: Dataset, corridor: string, link: Link): string {
  const heading = link.direction === "mutual" ? "mutual" : `from-${getEnds(dataset, link)[0].id}`;
  return `${corridor}/${getFamily(link)}/${heading}`;
}

function getEnds(dataset: Dataset, link: Link): readonly [Locality, Locality] {
  const ends = findEnds(dataset, link);
  if (!ends) throw new Error(`Link ${link.id} joins no two localities`);
  return ends;
}

function getFamily(link: Link): LinkFamilyId {
  if (link.family === null) throw new Error(`Link ${link.id} has no family`);
  return link.family;
}

function byId(a: Locality, b: Locality): number {
  return a.id < b.id ? -1 : 1;
}
