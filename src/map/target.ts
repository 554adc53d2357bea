import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import { closerCamera, type Size } from "./camera.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import { nodeRadius, type LayoutNode } from "./layoutNodes.ts";
import type { LayoutSite } from "./layoutSites.ts";
import { holds } from "./boxes.ts";
import { distancePx, type Pixel } from "./mercator.ts";

/** What the reader points at. */
export type MapTarget =
  | { readonly type: "node"; readonly node: LayoutNode }
  | { readonly type: "site"; readonly site: LayoutSite }
  | { readonly type: "arc"; readonly arc: LayoutArc };

/**
 * The thing at this world pixel of the layout: markers before names and marks, those before arcs, the nearest arc within
 * the tolerance. Worked out from the layout rather than asked of the renderer, so that it holds while tiles load.
 */
export function targetAt(layout: Layout, pixel: Pixel, tolerance: number): MapTarget | undefined {
  return markerAt(layout, pixel, tolerance) ?? textAt(layout, pixel) ?? arcAt(layout, pixel, tolerance);
}

function markerAt({ nodes, sites }: Layout, pixel: Pixel, tolerance: number): MapTarget | undefined {
  const near = [
    ...nodes.map((node) => ({
      target: { type: "node", node } as const,
      distance: distancePx(node.pixel, pixel) - nodeRadius(node),
    })),
    ...sites.map((site) => ({
      target: { type: "site", site } as const,
      distance: distancePx(site.drawnAt, pixel) - 8,
    })),
  ]
    .filter(({ distance }) => distance <= tolerance / 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.target;
}

function textAt({ nodes, sites, labels, marks, arcs }: Layout, pixel: Pixel): MapTarget | undefined {
  const mark = marks.find(({ box }) => holds(box, pixel));
  const arc = mark && arcs.find(({ id }) => id === mark.arc);
  if (arc) return { type: "arc", arc };
  const label = labels.find(({ box }) => holds(box, pixel));
  const node = label && nodes.find(({ id }) => id === label.id);
  if (node) return { type: "node", node };
  const site = label && sites.find(({ id }) => id === label.id);
  return site && { type: "site", site };
}

function arcAt({ arcs }: Layout, pixel: Pixel, tolerance: number): MapTarget | undefined {
  let best: { arc: LayoutArc; distance: number } | undefined;
  for (const arc of arcs) {
    const distance = distanceToLine(pixel, arc.shape.line) - arc.shape.width / 2;
    if (distance <= tolerance && (!best || distance < best.distance)) best = { arc, distance };
  }
  return best && { type: "arc", arc: best.arc };
}

function distanceToLine(pixel: Pixel, line: readonly Pixel[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    if (a && b) least = Math.min(least, distanceToSegment(pixel, a, b));
  }
  return least;
}

function distanceToSegment(pixel: Pixel, a: Pixel, b: Pixel): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((pixel[0] - a[0]) * dx + (pixel[1] - a[1]) * dy) / length));
  return distancePx(pixel, [a[0] + t * dx, a[1] + t * dy]);
}

export function highlightOf(target: MapTarget | undefined): Highlight {
  if (!target) return null;
  switch (target.type) {
    case "node":
      if (target.node.kind === "cluster") return null;
      return { type: target.node.kind, id: target.node.id };
    case "site": {
      const [only, ...others] = target.site.entities;
      return only && others.length === 0 ? { type: "entity", id: only.id } : null;
    }
    case "arc": {
      const [only, ...others] = target.arc.corridors;
      if (target.arc.family !== null) return { type: "arc", id: target.arc.id };
      return only && others.length === 0 ? { type: "corridor", id: only } : null;
    }
  }
}

/** What a click asks for; null where it opens the list of bodies standing there. */
export function intentOf(target: MapTarget, { nodes, zoom }: Layout, size: Size): Intent | null {
  switch (target.type) {
    case "node":
      return nodeIntent(target.node, zoom, size);
    case "site": {
      const [only, ...others] = target.site.entities;
      return only && others.length === 0 ? { type: "select", selection: { type: "entity", id: only.id } } : null;
    }
    case "arc": {
      const [only, ...others] = target.arc.corridors;
      if (only && others.length === 0) return { type: "select", selection: { type: "corridor", id: only } };
      return closer(
        nodes.filter(({ id }) => target.arc.ends.includes(id)),
        zoom,
        size,
      );
    }
  }
}

function nodeIntent(node: LayoutNode, zoom: number, size: Size): Intent {
  const {
    kind,
    hubs: [hub],
    cities: [city],
  } = node;
  if (kind === "hub" && hub) return { type: "select", selection: { type: "hub", id: hub.id } };
  if (kind === "city" && city) return { type: "select", selection: { type: "entity", id: city.id } };
  return closer([{ ...node, cities: [] }], zoom, size);
}

/** A bundle of several corridors, or a cluster, opens by coming closer. */
function closer(nodes: readonly LayoutNode[], zoom: number, size: Size): Intent {
  const positions = nodes.flatMap(({ hubs, cities }) => [...hubs, ...cities].map(({ position }) => position));
  return { type: "move", camera: closerCamera(positions, zoom, size) };
}
