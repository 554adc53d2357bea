import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { boxAround, holds, type Box } from "./boxes.ts";
import { linked, middle } from "./groups.ts";
import type { LabelRequest } from "./labels.ts";
import { distancePx, project, type Pixel } from "./mercator.ts";
import type { CityMarker, HubMarker, Scene } from "./scene.ts";

/** A hub, a cluster of hubs too close to tell apart, or a city. */
export interface LayoutNode {
  readonly id: string;
  readonly kind: "hub" | "cluster" | "city";
  readonly pixel: Pixel;
  readonly hubs: readonly HubMarker[];
  /** The city itself, or the cities that a cluster or hub hides at this zoom. */
  readonly cities: readonly CityMarker[];
  readonly name: string;
  readonly note: string;
  /** A cluster's note in more lines: the names of its hubs. */
  readonly noteForms: readonly string[];
  /** How exactly the selected place is known, in words; null where that is no question. */
  readonly within: string | null;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
}

/** Hubs closer than this are one marker; an inset, made to show them apart, says less. */
export const mergeHubsPx = 24;
const mergeCityPx = 18;

/** Room the drawn marker takes, from its centre. */
export function nodeRadius(node: LayoutNode): number {
  if (node.kind === "cluster") return node.isSelected ? 15 : 12;
  if (node.kind === "hub") return node.isSelected ? 11 : 7;
  return node.cities[0]?.kind === "home" ? 10 : 5;
}

/** The room of a marker, at its own place or, in px of the frame, where the frame shows it. */
export function nodeBox(node: LayoutNode, at: Pixel = node.pixel): Box {
  return boxAround(at, 2 * nodeRadius(node), 2 * nodeRadius(node));
}

/** Distance arcs keep from its centre: 8 px from a hub, 15 px from a selected one. */
export function nodeClearance(node: LayoutNode): number {
  if (node.kind === "hub") return node.isSelected ? 15 : 9;
  return nodeRadius(node) + 4;
}

export function nodesOf(scene: Scene, zoom: number, mergePx: number): readonly LayoutNode[] {
  const groups = linked(
    scene.hubs.map((hub) => ({ hub, pixel: project(hub.position, zoom) })),
    mergePx,
  );
  const nodes = groups.map((group) => ({
    pixel: middle(group.map(({ pixel }) => pixel)),
    hubs: group.map(({ hub }) => hub),
  }));
  const hidden = new Map(nodes.map((node): [typeof node, CityMarker[]] => [node, []]));
  const cities: LayoutNode[] = [];
  for (const city of scene.cities) {
    const pixel = project(city.position, zoom);
    const host = nodes.find(
      (node) => distancePx(node.pixel, pixel) < Math.min(mergePx, cityReach(node.hubs.length, city)),
    );
    if (host) hidden.get(host)?.push(city);
    else cities.push(cityNode(city, pixel));
  }
  return [...cities, ...nodes.map((node) => hubNode(scene, { ...node, cities: hidden.get(node) ?? [] }))];
}

/** A cluster takes in the cities it covers; a single hub only those with nothing of their own to show, or too close. */
function cityReach(hubs: number, city: CityMarker): number {
  return hubs > 1 || !city.hasArcs ? mergeHubsPx : mergeCityPx;
}

function cityNode(city: CityMarker, pixel: Pixel): LayoutNode {
  const { id, name, note, within, isSelected, isDimmed } = city;
  return { id, kind: "city", pixel, hubs: [], cities: [city], name, note, noteForms: [], within, isSelected, isDimmed };
}

function hubNode(
  { language }: Scene,
  { pixel, hubs, cities }: Pick<LayoutNode, "pixel" | "hubs" | "cities">,
): LayoutNode {
  const words = messagesIn(mapMessages, language);
  const [first] = hubs;
  const home = first && hubs.every((hub) => hub.city === first.city) ? first.city : null;
  const members = [...hubs, ...cities];
  const state = {
    noteForms: [],
    within: null,
    isSelected: members.some((member) => member.isSelected),
    isDimmed: [...hubs, ...cities.filter((city) => city.hasArcs)].every((member) => member.isDimmed),
  };
  if (first && hubs.length === 1) {
    return { ...state, id: first.id, kind: "hub", pixel, hubs, cities, name: first.name, note: first.note };
  }
  return {
    ...state,
    id: `cluster:${hubs.map((hub) => hub.id).join("+")}`,
    kind: "cluster",
    pixel,
    hubs,
    cities,
    name: words.cluster(home, hubs.length),
    note: words.list(hubs.map((hub) => hub.name)),
    noteForms: [2, 1].flatMap((perLine) => (hubs.length > perLine ? [inLines(hubs, perLine, words.list)] : [])),
  };
}

/** The names of hubs, so many in a line; all but the last line end as a list that goes on. */
function inLines(hubs: readonly HubMarker[], perLine: number, list: (names: readonly string[]) => string): string {
  const lines = Array.from({ length: Math.ceil(hubs.length / perLine) }, (_, i) =>
    hubs.slice(i * perLine, (i + 1) * perLine).map(({ name }) => name),
  );
  return lines.map((names, i) => list(i < lines.length - 1 ? [...names, ""] : names).trimEnd()).join("\n");
}

/** A second line needs room: where markers stand close together, names alone are set. */
const crowdedPx = 64;

function noteOf(node: LayoutNode, nodes: readonly LayoutNode[]): string {
  const isCrowded = nodes.some((other) => other !== node && distancePx(other.pixel, node.pixel) < crowdedPx);
  return node.kind === "cluster" || node.isSelected || !isCrowded ? node.note : "";
}

export function nodeRequests(
  nodes: readonly LayoutNode[],
  {
    hasNotes,
    hasLeaders,
    isForWall,
    outside,
  }: {
    readonly hasNotes: boolean;
    readonly hasLeaders: boolean;
    readonly isForWall: boolean;
    /** Names of markers in this box stand outside of it. */
    readonly outside: Box | undefined;
  },
): readonly LabelRequest[] {
  const hasBackground = isForWall && nodes.some((node) => node.isDimmed);
  const isLarge = (node: LayoutNode) => node.isSelected || (hasBackground && !node.isDimmed);
  const rank = (node: LayoutNode) => (isLarge(node) ? 0 : node.kind === "cluster" ? 1 : node.kind === "hub" ? 2 : 3);
  return [...nodes]
    .sort((a, b) => rank(a) - rank(b))
    .map(
      (node): LabelRequest => ({
        id: node.id,
        at: node.pixel,
        clearance: nodeRadius(node),
        name: node.name,
        note: hasNotes ? noteOf(node, nodes) : shortNoteOf(node, hasLeaders && !isForWall),
        noteForms: node.noteForms,
        needsNote: node.kind === "cluster" || node.within !== null,
        nameSize: isLarge(node) ? 16 : 13,
        isRequired: !(hasBackground && node.isDimmed),
        mayStandOff: hasLeaders,
        outside: outside && holds(outside, node.pixel) ? outside : undefined,
      }),
    );
}

/** Without room for notes a cluster still says what it holds, a selected place how exactly it is known. */
function shortNoteOf({ kind, note, within, isSelected }: LayoutNode, isInset: boolean): string {
  if (isInset) return "";
  return kind === "cluster" ? note : ((isSelected ? within : null) ?? "");
}
