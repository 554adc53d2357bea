import { mapMessages } from "../i18n/messages/map.ts";
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
  const { id, name, note, isSelected, isDimmed } = city;
  return { id, kind: "city", pixel, hubs: [], cities: [city], name, note, isSelected, isDimmed };
}

function hubNode(
  { language }: Scene,
  { pixel, hubs, cities }: Pick<LayoutNode, "pixel" | "hubs" | "cities">,
): LayoutNode {
  const words = mapMessages[language];
  const [first] = hubs;
  const home = first && hubs.every((hub) => hub.city === first.city) ? first.city : null;
  const members = [...hubs, ...cities];
  const state = {
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
  };
}

/** A second line needs room: where markers stand close together, names alone are set. */
const crowdedPx = 64;

function noteOf(node: LayoutNode, nodes: readonly LayoutNode[]): string {
  const isCrowded = nodes.some((other) => other !== node && distancePx(other.pixel, node.pixel) < crowdedPx);
  return node.kind === "cluster" || node.isSelected || !isCrowded ? node.note : "";
}

export function nodeRequests(nodes: readonly LayoutNode[], hasNotes: boolean): readonly LabelRequest[] {
  const rank = (node: LayoutNode) => (node.isSelected ? 0 : node.kind === "cluster" ? 1 : node.kind === "hub" ? 2 : 3);
  return [...nodes]
    .sort((a, b) => rank(a) - rank(b))
    .map(
      (node): LabelRequest => ({
        id: node.id,
        at: node.pixel,
        clearance: nodeRadius(node),
        name: node.name,
        note: hasNotes ? noteOf(node, nodes) : "",
        nameSize: node.isSelected ? 16 : 13,
        isRequired: true,
      }),
    );
}
