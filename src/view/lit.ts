import { type Arc, type Corridor, corridorsOf } from "../domain/corridor.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Link } from "../domain/link.ts";
import type { Highlight, Target } from "./highlight.ts";

/** The keys ("link:link-chan-01") of everything on the page that lights up together. */
export type Lit = ReadonlySet<string>;

export const nothingLit: Lit = new Set();

export function litKey({ type, id }: Target): string {
  return `${type}:${id}`;
}

/**
 * What lights up with what the pointer rests on: a link with its arc, corridor and bodies; a corridor or arc with its
 * links and ends; an event, figure or body with its hub; a sector with the links and hubs a source names it for.
 */
export function litBy(dataset: Dataset, highlight: Highlight): Lit {
  if (highlight === null) return nothingLit;
  return new Set([highlight, ...companions(dataset, highlight)].map(litKey));
}

function companions(dataset: Dataset, { type, id }: Target): readonly Target[] {
  switch (type) {
    case "hub":
    case "city":
      return [];
    case "entity":
      return dataset.entities.flatMap((entity) => (entity.id === id ? hubTarget(entity.hub) : []));
    case "event":
      return dataset.events.flatMap((event) =>
        event.id === id ? [...hubTarget(event.hub), ...event.entities.map((body) => target("entity", body))] : [],
      );
    case "observation":
      return dataset.observations.flatMap((observation) =>
        observation.id === id ? [...hubTarget(observation.hub), target("entity", observation.subject)] : [],
      );
    case "corridor":
      return corridorsOf(dataset).flatMap((corridor) => (corridor.id === id ? withCorridor(corridor) : []));
    case "arc":
      return corridorsOf(dataset).flatMap((corridor) =>
        corridor.arcs.flatMap((arc) => (arc.id === id ? [target("corridor", corridor.id), ...withArc(arc)] : [])),
      );
    case "link":
      return dataset.links.flatMap((link) => (link.id === id ? withLink(dataset, link) : []));
    case "sector":
      return dataset.mentions.flatMap((mention) =>
        mention.sector === id
          ? [...hubTarget(mention.hub), ...mention.links.flatMap((link) => withLinkId(dataset, link))]
          : [],
      );
  }
}

function withCorridor(corridor: Corridor): readonly Target[] {
  return [...corridor.ends.map((end) => target(end.kind, end.id)), ...corridor.arcs.flatMap(withArc)];
}

function withArc(arc: Arc): readonly Target[] {
  return [
    target("arc", arc.id),
    target(arc.from.kind, arc.from.id),
    target(arc.to.kind, arc.to.id),
    ...arc.links.map((link) => target("link", link.id)),
  ];
}

function withLinkId(dataset: Dataset, id: string): readonly Target[] {
  return dataset.links.flatMap((link) => (link.id === id ? [target("link", id), ...withLink(dataset, link)] : []));
}

function withLink(dataset: Dataset, link: Link): readonly Target[] {
  const bodies = [link.from.entity, link.to.entity].filter((body) => body !== null);
  const [corridor] = corridorsOf(dataset, [link]);
  return [
    ...bodies.map((body) => target("entity", body)),
    ...(corridor ? [target("corridor", corridor.id)] : []),
    ...(corridor?.ends.map((end) => target(end.kind, end.id)) ?? []),
    ...(corridor?.arcs.map((arc) => target("arc", arc.id)) ?? []),
  ];
}

function hubTarget(hub: string | null): readonly Target[] {
  return hub === null ? [] : [target("hub", hub)];
}

function target(type: Target["type"], id: string): Target {
  return { type, id };
}
