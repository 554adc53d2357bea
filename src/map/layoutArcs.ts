import type { LinkFamilyId } from "../domain/link.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import {
  apexSpacing,
  curveBetween,
  fanOffsets,
  isBundled,
  landingOf,
  pointOn,
  shapeArc,
  type ArcInput,
  type ArcShape,
} from "./arcGeometry.ts";
import { nodeClearance, type LayoutNode } from "./layoutNodes.ts";
import { distancePx } from "./mercator.ts";
import type { Scene, SceneArc } from "./scene.ts";

export interface LayoutArc {
  readonly id: string;
  readonly corridors: readonly string[];
  /** Node ids. */
  readonly ends: readonly [string, string];
  /** Null for a bundle of several families. */
  readonly family: LinkFamilyId | null;
  readonly mark: string;
  readonly name: string;
  readonly count: number;
  readonly isMutual: boolean;
  readonly isTentative: boolean;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  readonly caption: SceneArc["caption"];
  readonly shape: ArcShape;
}

export function arcsOf(scene: Scene, nodes: readonly LayoutNode[], zoom: number): readonly LayoutArc[] {
  const nodeOf = new Map(nodes.flatMap((node) => [...node.hubs, ...node.cities].map((place) => [`${place.id}`, node])));
  const pairs = new Map<string, { a: LayoutNode; b: LayoutNode; arcs: SceneArc[] }>();
  for (const arc of scene.arcs) {
    const from = nodeOf.get(arc.from);
    const to = nodeOf.get(arc.to);
    if (!from || !to || from === to) continue;
    const [a, b] = from.id < to.id ? [from, to] : [to, from];
    const key = `${a.id}|${b.id}`;
    const pair = pairs.get(key);
    if (pair) pair.arcs.push(arc);
    else pairs.set(key, { a, b, arcs: [arc] });
  }
  return [...pairs.values()]
    .flatMap(({ a, b, arcs }) => pairArcs({ scene, nodes, a, b, arcs, zoom, nodeOf }))
    .sort(byOrder);
}

interface Pair {
  readonly scene: Scene;
  readonly nodes: readonly LayoutNode[];
  readonly a: LayoutNode;
  readonly b: LayoutNode;
  readonly arcs: readonly SceneArc[];
  readonly zoom: number;
  readonly nodeOf: ReadonlyMap<string, LayoutNode>;
}

function pairArcs(pair: Pair): readonly LayoutArc[] {
  const { a, b, arcs, zoom, nodeOf } = pair;
  const chord = distancePx(a.pixel, b.pixel);
  const inputs = arcs.map(
    (arc): ArcInput => ({ ...arc, from: nodeOf.get(arc.from)?.id ?? a.id, to: nodeOf.get(arc.to)?.id ?? b.id }),
  );
  if (isBundled(chord, inputs)) return bundle(pair, chord);
  const hasCaptions = arcs.some((arc) => arc.caption !== null) && chord > 260;
  const spacing = apexSpacing(zoom, hasCaptions);
  const offsets = fanOffsets(inputs, { chord, spacing });
  const turn = inputs.every((arc) => arc.isMutual) && isFreer(pair, offsets) ? -1 : 1;
  const staggered = everyOtherHead(inputs, offsets);
  return arcs.flatMap((arc) => {
    const [from, to] = nodeOf.get(arc.from) === a ? [a, b] : [b, a];
    const shape = shapeArc({
      from: { id: from.id, pixel: from.pixel, clearance: nodeClearance(from) },
      to: { id: to.id, pixel: to.pixel, clearance: nodeClearance(to) + (staggered.has(arc.id) ? staggerPx : 0) },
      offset: turn * (offsets.get(arc.id) ?? 0),
      landing: landingOf(turn * (offsets.get(arc.id) ?? 0), { chord, spacing }),
      count: arc.count,
      form: arc.isMutual ? "mutual" : "directed",
      isTentative: arc.isTentative,
    });
    if (!shape) return [];
    return [
      {
        ...arc,
        corridors: [arc.corridor],
        ends: [a.id, b.id] as const,
        mark: arc.count > 1 ? `${arc.mark} ${arc.count}` : arc.mark,
        shape,
      },
    ];
  });
}

const staggerPx = 10;

/** Of several arrowheads side by side every other one stops earlier, so that they can be told apart. */
function everyOtherHead(arcs: readonly ArcInput[], offsets: ReadonlyMap<string, number>): ReadonlySet<string> {
  const heads = arcs.filter((arc) => !arc.isMutual);
  const late = [...new Set(heads.map((arc) => arc.to))].flatMap((end) =>
    heads
      .filter((arc) => arc.to === end)
      .sort((a, b) => Math.abs(offsets.get(a.id) ?? 0) - Math.abs(offsets.get(b.id) ?? 0))
      .filter((_, i) => i % 2 === 1),
  );
  return new Set(late.map((arc) => arc.id));
}

/** Whether mutual arcs, which may bulge to either side, keep farther from other markers on the side they were not given. */
function isFreer({ nodes, a, b, arcs, nodeOf }: Pair, offsets: ReadonlyMap<string, number>): boolean {
  const others = nodes.filter((node) => node !== a && node !== b);
  const room = (turn: number) =>
    Math.min(
      ...arcs.flatMap((arc) => {
        const [from, to] = nodeOf.get(arc.from) === a ? [a, b] : [b, a];
        const curve = curveBetween(from.pixel, to.pixel, turn * (offsets.get(arc.id) ?? 0));
        const path = Array.from({ length: 19 }, (_, i) => pointOn(curve, (i + 1) / 20));
        return others.flatMap((node) => path.map((point) => distancePx(point, node.pixel)));
      }),
      40,
    );
  return room(-1) > room(1) + 4;
}

function bundle({ scene, a, b, arcs }: Pair, chord: number): readonly LayoutArc[] {
  const words = messagesIn(mapMessages, scene.language);
  const count = arcs.reduce((sum, arc) => sum + arc.count, 0);
  const shape = shapeArc({
    from: { id: a.id, pixel: a.pixel, clearance: nodeClearance(a) },
    to: { id: b.id, pixel: b.pixel, clearance: nodeClearance(b) },
    offset: Math.min(14, chord * 0.3),
    count,
    form: "bundle",
    isTentative: arcs.every((arc) => arc.isTentative),
  });
  if (!shape) return [];
  return [
    {
      id: `bundle:${a.id}|${b.id}`,
      corridors: [...new Set(arcs.map((arc) => arc.corridor))],
      ends: [a.id, b.id],
      family: null,
      mark: String(count),
      name: words.between(a.name, b.name),
      count,
      isMutual: false,
      isTentative: arcs.every((arc) => arc.isTentative),
      isSelected: arcs.some((arc) => arc.isSelected),
      isDimmed: arcs.every((arc) => arc.isDimmed),
      caption: null,
      shape,
    },
  ];
}

/** Dimmed first, thin before thick, directed after mutual: the last lies on top. */
function byOrder(a: LayoutArc, b: LayoutArc): number {
  return (
    Number(b.isDimmed) - Number(a.isDimmed) || Number(b.isMutual) - Number(a.isMutual) || a.shape.width - b.shape.width
  );
}
