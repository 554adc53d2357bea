import { boxAround, grown, holds, overlapArea, textWidth, type Box } from "./boxes.ts";
import type { Pixel } from "./mercator.ts";

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
}

export interface PlacedLabel {
  readonly id: string;
  readonly at: Pixel;
  readonly name: string;
  readonly note: string;
  readonly nameSize: number;
  /** The side of the text that is nearest to the marker, as MapLibre's text-anchor says it. */
  readonly anchor: LabelAnchor;
  /** From the marker's centre to that side, in px. */
  readonly offset: Pixel;
  readonly box: Box;
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
export type LabelAnchor = (typeof anchors)[number]["anchor"];

/** What labels keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  /** Points along the arcs, about one every few px. */
  readonly points: readonly Pixel[];
  /** The picture's own edge, where it is fixed: names stay inside. */
  readonly frame?: Box | undefined;
}

/** Weights are ours: a covered marker or text is worse than a crossed line, and a lost second line better than either. */
const coveredCost = 120;
const textCost = 8;
const lineCost = 26;
const preferenceCost = 5;
const droppedNoteCost = 90;
const outsideCost = 2000;
const givesWayAbove = 70;

/** Places labels one after the other, the first having the first choice. Labels that must give way are left out. */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const boxes = [...obstacles.boxes, ...placed.map((label) => label.box)];
    const near = { ...obstacles, boxes, points: obstacles.points.filter((point) => isNear(point, request)) };
    const best = candidates(request)
      .map((label, i) => ({
        label,
        cost: cost(label, near, request.note !== "") + (i % anchors.length) * preferenceCost,
      }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    const limit = givesWayAbove + (request.note === "" ? 0 : droppedNoteCost);
    if (request.isRequired || best.cost < limit) placed.push(best.label);
  }
  return placed;
}

function isNear(point: Pixel, { at, name, note, nameSize }: LabelRequest): boolean {
  const reach = Math.max(textWidth(name, nameSize), textWidth(note, noteSize)) + 40;
  return Math.abs(point[0] - at[0]) < reach && Math.abs(point[1] - at[1]) < 90;
}

/** All places with both lines, then all with the name alone. */
function candidates(request: LabelRequest): readonly PlacedLabel[] {
  const notes = request.note === "" ? [""] : [request.note, ""];
  return notes.flatMap((note) => anchors.map((side) => labelAt({ ...request, note }, side)));
}

function labelAt(request: LabelRequest, { anchor, x, y }: (typeof anchors)[number]): PlacedLabel {
  const { id, at, name, note, nameSize, clearance } = request;
  const width = Math.max(textWidth(name, nameSize), textWidth(note, noteSize));
  const height = nameSize * lineHeight + (note === "" ? 0 : noteSize * lineHeight);
  const gap = clearance + (x === 0 ? 2 : 4);
  const offset: Pixel = [x * gap, y * gap];
  const center: Pixel = [
    at[0] + offset[0] + Math.sign(x) * (width / 2),
    at[1] + offset[1] + Math.sign(y) * (height / 2),
  ];
  return { id, at, name, note, nameSize, anchor, offset, box: boxAround(center, width, height) };
}

function cost({ box, note }: PlacedLabel, obstacles: Obstacles, hasNote: boolean): number {
  const room = grown(box, 2);
  const covered = obstacles.boxes.reduce((sum, other) => {
    const area = overlapArea(room, other);
    return sum + (area > 0 ? coveredCost + (area / 20) * textCost : 0);
  }, 0);
  const crossed = obstacles.points.reduce((sum, point) => sum + (holds(room, point) ? lineCost : 0), 0);
  const isOutside = obstacles.frame && overlapArea(box, obstacles.frame) < overlapArea(box, box) - 1;
  return covered + crossed + (isOutside ? outsideCost : 0) + (hasNote && note === "" ? droppedNoteCost : 0);
}
