import { boxAround, grown, holds, overlapArea, textWidth, type Box } from "./boxes.ts";
import { distancePx, type Pixel } from "./mercator.ts";

export interface LabelRequest {
  readonly id: string;
  readonly at: Pixel;
  /** Room the marker itself takes, from its centre. */
  readonly clearance: number;
  readonly name: string;
  readonly note: string;
  readonly nameSize: number;
  /** A required label stands at its best place, however crowded; any other gives way. */
  readonly isRequired: boolean;
  /** The note again in more and shorter lines, for where one line has no room. */
  readonly noteForms?: readonly string[];
  /** The note is what the label is for: it goes last. */
  readonly needsNote?: boolean;
  /** A box around the marker that the name stands outside of. */
  readonly outside?: Box | undefined;
  /** The name may stand off on a thin line where there is no room beside the marker. */
  readonly mayStandOff?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly at: Pixel;
  /** Both: one line or several, parted by line breaks. */
  readonly name: string;
  readonly note: string;
  readonly nameSize: number;
  /** The side or corner of the text that is nearest to the marker. */
  readonly anchor: LabelAnchor;
  readonly box: Box;
  /** From the marker to a name that stands off. */
  readonly leader: readonly [Pixel, Pixel] | null;
}

export const noteSize = 12;
const lineHeight = 1.25;

/** In order of preference. */
const anchors = [
  { anchor: "left", x: 1, y: 0 },
  { anchor: "right", x: -1, y: 0 },
  { anchor: "top", x: 0, y: 1 },
  { anchor: "bottom", x: 0, y: -1 },
  { anchor: "top-left", x: 0.75, y: 0.75 },
  { anchor: "top-right", x: -0.75, y: 0.75 },
  { anchor: "bottom-left", x: 0.75, y: -0.75 },
  { anchor: "bottom-right", x: -0.75, y: -0.75 },
] as const;
type LabelAnchor = (typeof anchors)[number]["anchor"];

/** What labels keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  /** Points along the arcs, about one every few px. */
  readonly points: readonly Pixel[];
  /** The edge of the picture: names stay inside with their markers. */
  readonly frame?: Box | undefined;
}

/** Weights are ours: a covered marker or text is worse than a crossed line, and a lost second line better than either. */
const coveredCost = 120;
const textCost = 8;
const lineCost = 26;
const preferenceCost = 5;
const droppedNoteCost = 90;
const neededNoteCost = 700;
const longerNoteCost = 12;
const standOffCost = 34;
const farCost = 2;
const outsideCost = 2000;
const givesWayAbove = 70;

/** How far a name that may stand off does so, in px. */
const standOffs = [16, 30, 46, 64] as const;

/** Places labels one after the other, the first having the first choice. Labels that must give way are left out. */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const boxes = [...obstacles.boxes, ...placed.map((label) => label.box)];
    const leaders = placed.flatMap(({ leader }) => (leader ? samplesOf(leader) : []));
    const near = { ...obstacles, boxes, points: pointsNear(request, obstacles.points), leaders };
    const pointCost = request.mayStandOff ? lineCost / 2 : lineCost;
    const best = candidates(request)
      .map(({ label, cost }) => ({ label, cost: cost + costOf(label, near, pointCost) }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    const limit = givesWayAbove + (request.note === "" ? 0 : droppedNoteCost);
    if (request.isRequired || best.cost < limit) placed.push(best.label);
  }
  return placed;
}

function pointsNear({ at, name, note, nameSize, outside, mayStandOff }: LabelRequest, points: readonly Pixel[]) {
  const room = outside ? Math.max(outside.right - outside.left, outside.bottom - outside.top) : mayStandOff ? 64 : 0;
  const reach = Math.max(nameWidth(name, nameSize), noteWidth(note)) + 40 + room;
  const height = 90 + room;
  return points.filter(([x, y]) => Math.abs(x - at[0]) < reach && Math.abs(y - at[1]) < height);
}

interface Candidate {
  readonly label: PlacedLabel;
  /** What it costs by itself, wherever the obstacles are. */
  readonly cost: number;
}

/** All places with the note in one line, then in more lines, then with the name alone. */
function candidates(request: LabelRequest): readonly Candidate[] {
  const { note, noteForms = [], needsNote = false, mayStandOff = false } = request;
  const forms = note === "" ? [""] : [note, ...noteForms, ""];
  return forms.flatMap((form, lines) =>
    [0, ...(mayStandOff ? standOffs : [])].flatMap((standOff, steps) =>
      anchors.map((side, i): Candidate => {
        const lost = note === "" || form !== "" ? lines * longerNoteCost : needsNote ? neededNoteCost : droppedNoteCost;
        return {
          label: labelAt({ ...request, note: form }, side, standOff),
          cost: lost + i * preferenceCost + (steps > 0 ? standOffCost + 0.8 * standOff : 0) + astray(request, side),
        };
      }),
    ),
  );
}

function labelAt(request: LabelRequest, { anchor, x, y }: (typeof anchors)[number], standOff: number): PlacedLabel {
  const { id, at, name, note, nameSize, clearance, outside } = request;
  const width = Math.max(nameWidth(name, nameSize), noteWidth(note));
  const height = (nameLines(name).length * nameSize + noteLines(note).length * noteSize) * lineHeight;
  const gap = clearance + (x === 0 ? 2 : 4) + standOff;
  const offset: Pixel = [
    Math.sign(x) * Math.max(Math.abs(x) * gap, outside && x !== 0 ? sideOf(at, outside, [x, 0]) + 5 : 0),
    Math.sign(y) * Math.max(Math.abs(y) * gap, outside && x === 0 ? sideOf(at, outside, [0, y]) + 3 : 0),
  ];
  const corner: Pixel = [at[0] + offset[0], at[1] + offset[1]];
  const center: Pixel = [corner[0] + Math.sign(x) * (width / 2), corner[1] + Math.sign(y) * (height / 2)];
  const box = boxAround(center, width, height);
  const leader = standOff === 0 ? null : leaderTo(at, corner, clearance);
  return { id, at, name, note, nameSize, anchor, box, leader };
}

/** Across a box that it stands outside of, a name is far from its marker: the nearest side is the best. */
function astray({ at, outside }: LabelRequest, { x, y }: (typeof anchors)[number]): number {
  return outside ? farCost * sideOf(at, outside, x === 0 ? [0, y] : [x, 0]) : 0;
}

/** How far the side of the box lies from the marker in this direction. */
function sideOf([x, y]: Pixel, { left, top, right, bottom }: Box, [dx, dy]: Pixel): number {
  if (dx !== 0) return dx > 0 ? right - x : x - left;
  return dy > 0 ? bottom - y : y - top;
}

function leaderTo(at: Pixel, corner: Pixel, clearance: number): readonly [Pixel, Pixel] {
  const length = distancePx(at, corner) || 1;
  const along = (by: number): Pixel => [
    at[0] + ((corner[0] - at[0]) / length) * by,
    at[1] + ((corner[1] - at[1]) / length) * by,
  ];
  return [along(clearance), along(length - 2)];
}

/** Where a text is set from: the side towards its marker, and its x; from the middle above and below. */
export function textStart({ anchor, box }: Pick<PlacedLabel, "anchor" | "box">): {
  readonly x: number;
  readonly side: "start" | "middle" | "end";
} {
  if (anchor.endsWith("left")) return { x: box.left, side: "start" };
  if (anchor.endsWith("right")) return { x: box.right, side: "end" };
  return { x: (box.left + box.right) / 2, side: "middle" };
}

/** A name cut into two lines about as long as each other, where it is wider than `most` px; a Chinese one between any characters. */
export function inTwoLines(name: string, { size, most }: { readonly size: number; readonly most: number }): string {
  if (textWidth(name, size) <= most) return name;
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const cut = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a), Number.POSITIVE_INFINITY);
  if (Number.isFinite(cut)) return `${name.slice(0, cut)}\n${name.slice(cut + 1)}`;
  return `${name.slice(0, Math.ceil(middle))}\n${name.slice(Math.ceil(middle))}`;
}

export function nameLines(name: string): readonly string[] {
  return name.split("\n");
}

function nameWidth(name: string, size: number): number {
  return Math.max(...nameLines(name).map((line) => textWidth(line, size)));
}

export function noteLines(note: string): readonly string[] {
  return note === "" ? [] : note.split("\n");
}

function noteWidth(note: string): number {
  return Math.max(0, ...noteLines(note).map((line) => textWidth(line, noteSize)));
}

interface NearObstacles extends Obstacles {
  /** Points along the leaders of names placed before. */
  readonly leaders: readonly Pixel[];
}

function costOf({ box, at, leader }: PlacedLabel, obstacles: NearObstacles, pointCost: number): number {
  const room = grown(box, 2);
  const covered = obstacles.boxes.reduce((sum, other) => {
    const area = overlapArea(room, other);
    return sum + (area > 0 ? coveredCost + (area / 20) * textCost : 0);
  }, 0);
  const lines = obstacles.points.reduce((sum, point) => sum + (holds(room, point) ? pointCost : 0), 0);
  const crossed = lines + (obstacles.leaders.some((point) => holds(room, point)) ? coveredCost : 0);
  return (
    covered +
    crossed +
    (obstacles.frame ? frameCost(box, at, obstacles.frame) : 0) +
    (leader ? leaderCost(leader, obstacles) : 0)
  );
}

/** A name stays in the frame with its marker; that of a marker outside does not reach in alone. */
function frameCost(box: Box, at: Pixel, frame: Box): number {
  const shown = overlapArea(box, frame);
  const isAstray = holds(frame, at) ? shown < overlapArea(box, box) - 1 : shown > 0;
  return isAstray ? outsideCost : 0;
}

function leaderCost(leader: readonly [Pixel, Pixel], { boxes, leaders }: NearObstacles): number {
  const samples = samplesOf(leader).slice(1);
  const covered = boxes.filter((box) => samples.some((sample) => holds(grown(box, 3), sample))).length;
  const isCrossed = leaders.some((point) => samples.some((sample) => distancePx(point, sample) < 5));
  return (covered + (isCrossed ? 1 : 0)) * coveredCost;
}

/** Points along a leader, about one every five px. */
function samplesOf([from, to]: readonly [Pixel, Pixel]): readonly Pixel[] {
  const steps = Math.max(2, Math.ceil(distancePx(from, to) / 5));
  return Array.from(
    { length: steps + 1 },
    (_, i): Pixel => [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps],
  );
}
