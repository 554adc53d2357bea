import { messagesIn } from "../i18n/messages.ts";
import { formatKm, formatNumber } from "../i18n/format.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import { grown, holds, overlapArea, textWidth, type Box } from "./boxes.ts";
import { isSmallFrame, type FreeCamera, type Size } from "./camera.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import type { LayoutNode } from "./layoutNodes.ts";
import { distancePx, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { takenOnScreen } from "./obstacles.ts";
import { frameOf, toScreen } from "./screen.ts";
import { drawnStates, type Lights } from "./states.ts";
import { highlightOf, intentOf } from "./target.ts";

/** A partner beyond the frame whose arcs can be seen leaving it. */
export interface OffFrameEnd {
  /** Id of the node. */
  readonly id: string;
  readonly name: string;
  /** Distance, where the map says one, and number of links, in words. */
  readonly note: string;
  /** The distance alone, for a narrow frame; the links where no distance is said. */
  readonly shortNote: string;
  readonly count: number;
  /** Where its arcs leave the frame, in px. */
  readonly exit: Pixel;
  /** From there to the partner, in degrees clockwise from the right. */
  readonly angle: number;
  readonly corridors: readonly string[];
  readonly intent: Intent | null;
  readonly highlight: Highlight;
}

export interface EdgeTag extends OffFrameEnd {
  readonly box: Box;
  readonly form: TagForm;
}

/** Name over note; both in one line, with the distance alone; or, where room is scarce, the name alone. */
export type TagForm = "stack" | "row" | "name";

/** The tags of a scene as the camera stands now, clear of everything it draws and of what stands on the map. */
export function edgeTags(
  scene: Scene,
  layout: Layout,
  { camera, size, furniture }: { readonly camera: FreeCamera; readonly size: Size; readonly furniture: readonly Box[] },
): readonly EdgeTag[] {
  const obstacles = [...takenOnScreen(layout, camera, size), ...furniture];
  return placeTags(offFrameEnds(scene, layout, { camera, size }), { size, obstacles });
}

/** The ends outside the frame of every arc that is seen in it and is not dimmed; arcs to the same place share one. */
export function offFrameEnds(
  scene: Scene,
  layout: Layout,
  { camera, size }: { readonly camera: FreeCamera; readonly size: Size },
): readonly OffFrameEnd[] {
  const screen = toScreen(camera, size, layout.zoom);
  const frame = frameOf(size);
  const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
  const exits = new Map<string, { readonly arc: LayoutArc; readonly exit: Pixel }[]>();
  for (const arc of layout.arcs) {
    if (arc.isDimmed) continue;
    const line = lineBetweenEnds(arc).map(screen);
    for (const id of arc.ends) {
      const node = nodes.get(id);
      if (!node || holds(frame, screen(node.pixel))) continue;
      const exit = findExit(startingAt(line, screen(node.pixel)), frame);
      if (exit) exits.set(id, [...(exits.get(id) ?? []), { arc, exit }]);
    }
  }
  return [...exits].flatMap(([id, found]) => {
    const node = nodes.get(id);
    return node ? [offFrameEnd({ scene, layout, size, node, found, at: screen(node.pixel) })] : [];
  });
}

/** The drawn line with its head. */
function lineBetweenEnds({ shape }: LayoutArc): readonly Pixel[] {
  return [...shape.line, ...(shape.head?.slice(0, 1) ?? [])];
}

function startingAt(line: readonly Pixel[], end: Pixel): readonly Pixel[] {
  const [first, last] = [line[0], line.at(-1)];
  return first && last && distancePx(last, end) < distancePx(first, end) ? line.toReversed() : line;
}

/** Where a line that comes from outside enters the frame; undefined where it never does. */
function findExit(line: readonly Pixel[], frame: Box): Pixel | undefined {
  const entered = line.findIndex((point) => holds(frame, point));
  const inside = line[entered];
  const outside = line[entered - 1];
  if (!inside) return undefined;
  return outside ? borderBetween(outside, inside, frame) : inside;
}

function borderBetween(outside: Pixel, inside: Pixel, frame: Box): Pixel {
  let [out, into] = [outside, inside];
  for (let step = 0; step < 24; step += 1) {
    const middle: Pixel = [(out[0] + into[0]) / 2, (out[1] + into[1]) / 2];
    if (holds(frame, middle)) into = middle;
    else out = middle;
  }
  return into;
}

function offFrameEnd({
  scene,
  layout,
  size,
  node,
  found,
  at,
}: {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly size: Size;
  readonly node: LayoutNode;
  readonly found: readonly { readonly arc: LayoutArc; readonly exit: Pixel }[];
  readonly at: Pixel;
}): OffFrameEnd {
  const words = messagesIn(geographyMessages, scene.language);
  const exit = middlemost(found.map((each) => each.exit));
  const corridors = [...new Set(found.flatMap(({ arc }) => arc.corridors))];
  const count = found.reduce((sum, { arc }) => sum + arc.count, 0);
  const distance = distanceWords(scene, corridors);
  const links = words.links(count);
  const [only, ...others] = corridors;
  const isOne = only !== undefined && others.length === 0;
  return {
    id: node.id,
    name: nameOf(scene, node, corridors),
    note: distance === null ? links : words.clauses([distance, links]),
    shortNote: distance ?? links,
    count,
    exit,
    angle: (Math.atan2(at[1] - exit[1], at[0] - exit[0]) * 180) / Math.PI,
    corridors,
    intent: isOne
      ? { type: "select", selection: { type: "corridor", id: only } }
      : intentOf({ type: "node", node }, layout, size),
    highlight: isOne ? { type: "corridor", id: only } : highlightOf({ type: "node", node }),
  };
}

/** A marker may stand for more than one place: those that the corridors end at. */
function nameOf({ corridors, language }: Scene, node: LayoutNode, ids: readonly string[]): string {
  const ends = new Set<string>(corridors.filter(({ id }) => ids.includes(id)).flatMap((corridor) => corridor.ends));
  const places = [...node.hubs, ...node.cities].filter(({ id }) => ends.has(id));
  if (node.kind === "cluster" || places.length === 0) return node.name;
  return messagesIn(mapMessages, language).list(places.map(({ name }) => name));
}

/** Of several points the one nearest to all the others. */
function middlemost(points: readonly Pixel[]): Pixel {
  const far = (point: Pixel) => points.reduce((sum, other) => sum + distancePx(point, other), 0);
  return points.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/** Null where not every one of the corridors has a distance that may be said: one for some would be read as one for all. */
function distanceWords({ corridors, language }: Scene, ids: readonly string[]): string | null {
  const words = messagesIn(geographyMessages, language);
  const own = corridors.filter(({ id }) => ids.includes(id));
  const distances = own.flatMap(({ distanceKm }) => distanceKm ?? []);
  if (distances.length === 0 || distances.length < own.length) return null;
  const [nearest, farthest] = [Math.min(...distances), Math.max(...distances)];
  const far = formatKm(farthest, language);
  if (formatKm(nearest, language) === far) return words.about(far);
  return words.aboutBetween(formatNumber(nearest >= 10 ? Math.round(nearest) : nearest, language), far);
}

// Sizes of a tag, in px, as EdgeTags.css sets it.
export const tagNameSize = 13;
export const tagNoteSize = 12;
const tagPadding = 8;
const arrowRoom = 20;
export const tallTag = 42;
export const lowTag = 28;
const edgeMargin = 8;
const tagGap = 6;

/** The room a tag takes in one of its forms; in a small frame its note is the distance alone. */
export function tagSize(
  { name, note, shortNote }: Pick<OffFrameEnd, "name" | "note" | "shortNote">,
  form: TagForm,
  isSmall: boolean,
): Size {
  const nameWidth = textWidth(name, tagNameSize) * 1.06;
  const room = arrowRoom + 2 * tagPadding + 2;
  const noteWidth = textWidth(isSmall ? shortNote : note, tagNoteSize);
  switch (form) {
    case "stack":
      return { width: Math.ceil(Math.max(nameWidth, noteWidth) + room), height: tallTag };
    case "row":
      return { width: Math.ceil(nameWidth + 6 + noteWidth + room), height: lowTag };
    case "name":
      return { width: Math.ceil(nameWidth + room), height: lowTag };
  }
}

/** The forms a tag may take, with what it costs not to take the first, in px of distance from the exit. */
function formsIn(isSmall: boolean): readonly (readonly [form: TagForm, cost: number])[] {
  return isSmall
    ? [
        ["row", 0],
        ["stack", 12],
        ["name", 60],
      ]
    : [
        ["stack", 0],
        ["name", 90],
      ];
}

/**
 * A place at the border for each end, nearest to where its arcs leave the frame, clear of the obstacles and of one
 * another; the selected and the many-linked choose first. Where the whole border is taken a tag stands farther in; it is
 * left out only when there is no room for it anywhere.
 */
export function placeTags(ends: readonly OffFrameEnd[], around: TagRoom): readonly EdgeTag[] {
  const near = placedBy(ends, around, 0.7);
  if (near.length === ends.length) return near;
  const atBorder = placedBy(ends, around, 6);
  return atBorder.length > near.length ? atBorder : near;
}

interface TagRoom {
  readonly size: Size;
  readonly obstacles: readonly Box[];
}

function placedBy(ends: readonly OffFrameEnd[], { size, obstacles }: TagRoom, inwardCost: number): readonly EdgeTag[] {
  const placed: EdgeTag[] = [];
  const near = obstacles.map((box) => grown(box, 2));
  const isSmall = isSmallFrame(size);
  for (const end of [...ends].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))) {
    const taken = [...near, ...placed.map(({ box }) => grown(box, tagGap))];
    const [best] = formsIn(isSmall)
      .flatMap(([form, dearer]) => {
        const place = findPlace(end, tagSize(end, form, isSmall), { size, taken, inwardCost });
        return place ? [{ form, box: place.box, cost: place.cost + dearer }] : [];
      })
      .sort((a, b) => a.cost - b.cost);
    if (best) placed.push({ ...end, box: best.box, form: best.form });
  }
  return placed;
}

/** The cheapest free place: near the exit, and near the border. A step inward costs `inwardCost` steps along. */
function findPlace(
  { exit }: OffFrameEnd,
  tag: Size,
  { size, taken, inwardCost }: { readonly size: Size; readonly taken: readonly Box[]; readonly inwardCost: number },
): { readonly box: Box; readonly cost: number } | undefined {
  const right = size.width - edgeMargin - tag.width;
  const bottom = size.height - edgeMargin - tag.height;
  if (right < edgeMargin || bottom < edgeMargin) return undefined;
  let best: { readonly box: Box; readonly cost: number } | undefined;
  const isSmall = isSmallFrame(size);
  const down = stops(edgeMargin, bottom, isSmall ? 3 : 6);
  for (const left of stops(edgeMargin, right, isSmall ? 6 : 12)) {
    for (const top of down) {
      const box = { left, top, right: left + tag.width, bottom: top + tag.height };
      const inward = Math.min(left - edgeMargin, top - edgeMargin, right - left, bottom - top);
      const cost = distanceTo(box, exit) + inwardCost * inward;
      if (best && cost >= best.cost) continue;
      if (taken.every((other) => overlapArea(box, other) === 0)) best = { box, cost };
    }
  }
  return best;
}

/** From the middle of a tag, so that it stands centred on its arc. */
function distanceTo({ left, top, right, bottom }: Box, [x, y]: Pixel): number {
  return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
}

function stops(from: number, to: number, step: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / step));
  return [...Array.from({ length: count + 1 }, (_, i) => from + i * step), to];
}

/** The tags whose partner lights up, or one of whose corridors does. */
export function litTags(tags: readonly EdgeTag[], layout: Layout, lights: Lights): ReadonlySet<string> {
  const states = drawnStates(layout, lights);
  const isLit = (id: string) => states.get(id) === "lit";
  return new Set(
    tags
      .filter(({ id }) => isLit(id) || layout.arcs.some((arc) => arc.ends.includes(id) && isLit(arc.id)))
      .map(({ id }) => id),
  );
}
