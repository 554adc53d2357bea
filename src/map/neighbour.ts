import { remember } from "../domain/remember.ts";
import type { Pixel } from "./mercator.ts";

export const directions = ["left", "right", "up", "down"] as const;
export type MapDirection = (typeof directions)[number];

/** Something on the map that can have the focus. */
export interface Place {
  readonly id: string;
  readonly pixel: Pixel;
}

/**
 * The place an arrow key leads to: the nearest within 45° of its direction or, where there is none, the nearest on that
 * side at all; undefined at the edge. Where that alone would leave a place to which no keys lead, the nearest place that
 * can gives it one of its steps, so that every place can be reached from every other.
 */
export function neighbour(places: readonly Place[], from: string, direction: MapDirection): Place | undefined {
  const to = stepsAmong(places).get(from)?.[direction];
  return places.find(({ id }) => id === to);
}

type Steps = ReadonlyMap<string, Readonly<Partial<Record<MapDirection, string>>>>;

const stepsAmong = remember((places: readonly Place[]): Steps => joined(places, nearestSteps(places)));

function nearestSteps(places: readonly Place[]): Steps {
  return new Map(
    places.map((from) => [
      from.id,
      Object.fromEntries(directions.map((way) => [way, nearest(places, from, way)] as const).filter(([, to]) => to)),
    ]),
  );
}

function nearest(places: readonly Place[], from: Place, direction: MapDirection): string | undefined {
  const ahead = places
    .filter((place) => place.id !== from.id)
    .map((place) => ({ id: place.id, ...course(from, place, direction) }))
    .filter(({ along }) => along > 0);
  const straight = ahead.filter(({ along, across }) => across <= along);
  const [first, ...others] = straight.length > 0 ? straight : ahead;
  return first && others.reduce((a, b) => (b.length < a.length ? b : a), first).id;
}

/** How far a place lies in a direction, and how far off it. Places on one point count as in a row. */
function course(from: Place, to: Place, direction: MapDirection) {
  const [dx, dy] = [to.pixel[0] - from.pixel[0], to.pixel[1] - from.pixel[1]];
  const x = dx === 0 && dy === 0 ? (to.id > from.id ? 1e-6 : -1e-6) : dx;
  const along = { left: -x, right: x, up: -dy, down: dy }[direction];
  const across = Math.abs(direction === "left" || direction === "right" ? dy : x);
  return { along, across, length: Math.hypot(x, dy) };
}

/** The same steps, some of them given up for places that could not be reached. */
function joined(places: readonly Place[], steps: Steps): Steps {
  const pairs = reachablePairs(steps);
  if (pairs === places.length * places.length) return steps;
  for (const detour of detours(places, steps)) if (detour.pairs > pairs) return joined(places, detour.steps);
  return steps;
}

/** Every change of one step to another place on that side, shortest first, worked out only when asked for. */
function* detours(places: readonly Place[], steps: Steps) {
  const changes = places
    .flatMap((from) =>
      directions.flatMap((way) =>
        places
          .filter((to) => to.id !== from.id && steps.get(from.id)?.[way] !== to.id)
          .map((to) => ({ from: from.id, way, to: to.id, ...course(from, to, way) })),
      ),
    )
    .filter(({ along }) => along > 0)
    .sort((a, b) => a.length - b.length);
  for (const { from, way, to } of changes) {
    const changed: Steps = new Map(steps).set(from, { ...steps.get(from), [way]: to });
    yield { steps: changed, pairs: reachablePairs(changed) };
  }
}

function reachablePairs(steps: Steps): number {
  return [...steps.keys()].reduce((sum, from) => sum + reachable(steps, from).size, 0);
}

/** Everything some keys lead to, the place itself included. */
function reachable(steps: Steps, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const to of Object.values(steps.get(id) ?? {})) found.add(to);
  return found;
}
