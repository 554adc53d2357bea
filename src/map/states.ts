import type { Highlight } from "../view/highlight.ts";
import { litKey, type Lit } from "../view/lit.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import type { LayoutNode } from "./layoutNodes.ts";

/** dimmed: outside the selection or the filter; lit: with what the reader points at, wherever that is. */
export type DrawnState = "plain" | "dimmed" | "lit";

/** What the pointer or the focus rests on, and everything that lights up with it. */
export interface Lights {
  readonly highlight: Highlight;
  readonly lit: Lit;
}

/** The state of every node, site and arc that is not drawn plain, by id. */
export function drawnStates(layout: Layout, { highlight, lit }: Lights): ReadonlyMap<string, DrawnState> {
  const states = new Map<string, DrawnState>();
  const set = ({ id, isDimmed }: { readonly id: string; readonly isDimmed: boolean }, isLit: boolean) => {
    if (isLit || isDimmed) states.set(id, isLit ? "lit" : "dimmed");
  };
  for (const node of layout.nodes)
    set(
      node,
      keysOf(node).some((key) => lit.has(key)),
    );
  for (const site of layout.sites)
    set(
      site,
      site.entities.some(({ id }) => lit.has(litKey({ type: "entity", id }))),
    );
  const place = highlight && placeOf(highlight);
  for (const arc of layout.arcs) set(arc, isArcLit(arc, lit) || (place !== null && touches(arc, place)));
  return states;
}

function keysOf({ hubs, cities }: LayoutNode): readonly string[] {
  return [
    ...hubs.flatMap(({ id }) => [litKey({ type: "hub", id }), litKey({ type: "entity", id })]),
    ...cities.flatMap(({ id, entities }) => [
      litKey({ type: "city", id }),
      ...[id, ...entities.map((entity) => entity.id)].map((body) => litKey({ type: "entity", id: body })),
    ]),
  ];
}

/** A bundle has no arc of its own: it lights up with any of its corridors. */
function isArcLit({ id, family, corridors }: LayoutArc, lit: Lit): boolean {
  if (family !== null) return lit.has(litKey({ type: "arc", id }));
  return corridors.some((corridor) => lit.has(litKey({ type: "corridor", id: corridor })));
}

/** A place pointed at lights the arcs that end there; a place lit with something else does not. */
function placeOf({ type, id }: NonNullable<Highlight>): string | null {
  return type === "hub" || type === "city" || type === "entity" ? id : null;
}

function touches({ corridors }: LayoutArc, place: string): boolean {
  return corridors.some((corridor) => corridor.split("~").includes(place));
}
