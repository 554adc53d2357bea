import type { LinkFamilyId } from "../domain/link.ts";
import { linkFamilies } from "../domain/link.ts";
import type { Box } from "./boxes.ts";
import { distancePx, type Pixel } from "./mercator.ts";

/** What the geometry needs to know of an arc. `from` and `to` are two of the ends handed to it. */
export interface ArcInput {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: LinkFamilyId;
  readonly isMutual: boolean;
  readonly isTentative: boolean;
  readonly count: number;
}

/** An arc end on the screen, with the distance its lines keep from its centre. */
export interface ArcEnd {
  readonly id: string;
  readonly pixel: Pixel;
  readonly clearance: number;
}

/** The full curve from centre to centre. */
export interface Curve {
  readonly start: Pixel;
  readonly control: Pixel;
  readonly end: Pixel;
}

export interface ArcShape {
  readonly curve: Curve;
  readonly width: number;
  /** The drawn line, cut at both ends and at the arrowhead. */
  readonly line: readonly Pixel[];
  /** The pieces of the line that are inked: one when solid, several when dashed. */
  readonly strokes: readonly (readonly Pixel[])[];
  /** The stretch that takes a casing, away from the ends where arcs meet. */
  readonly casing: readonly Pixel[];
  /** The arrowhead as a polygon without its closing point, or null for mutual arcs and bundles. */
  readonly head: readonly Pixel[] | null;
  /** End dots of a mutual arc. */
  readonly dots: readonly Pixel[];
}

// The numbers below are the rules of the drawing (tokens: Arcs), in CSS pixels.
const offsetShare = 0.12;
const minOffset = 14;
const maxOffset = 110;
const headAngle = 0.42;
const headNotch = 0.78;
const casingInset = 22;
const bundleChord = 64;
const bundleFamilies = 2;

/** Width says how many links, never an amount. */
export function arcWidth(count: number): number {
  if (count <= 1) return 1.75;
  if (count === 2) return 2.75;
  if (count === 3) return 3.75;
  return count <= 5 ? 5 : 6.5;
}

export function headLength(width: number): number {
  return 2.2 * width + 4.5;
}

/** Distance of the first apex from its chord. */
export function firstOffset(chord: number): number {
  return Math.min(maxOffset, Math.max(minOffset, offsetShare * chord));
}

/** Distance between neighbouring apexes: 24 px on a national map, 34 px on a city map, 48 px where captions run along. */
export function apexSpacing(zoom: number, hasCaptions: boolean): number {
  if (hasCaptions) return 48;
  return 24 + 10 * Math.min(1, Math.max(0, (zoom - 6) / 3.5));
}

/** Where an arc with this apex offset lands beside the middle of its ends. */
export function landingOf(
  offset: number,
  { chord, spacing }: { readonly chord: number; readonly spacing: number },
): number {
  const lanes = (Math.abs(offset) - firstOffset(chord)) / spacing;
  return Math.sign(offset) * Math.min(10, 1.5 + 3.4 * lanes);
}

/** True where the arcs between two ends would only be a knot: they become one ink arc with the count. */
export function isBundled(chord: number, arcs: readonly ArcInput[]): boolean {
  return chord < bundleChord && new Set(arcs.map((arc) => arc.family)).size > bundleFamilies;
}

/**
 * The apex offset of each arc between two ends, to the left of the arc's own travel. Directed arcs keep left, so that
 * opposite directions part; mutual ones take the emptier side. On each side mutual arcs lie nearest the chord and planned
 * ones outside achieved ones.
 */
export function fanOffsets(
  arcs: readonly ArcInput[],
  { chord, spacing }: { readonly chord: number; readonly spacing: number },
): ReadonlyMap<string, number> {
  const reference = arcs[0]?.from;
  const sides: { ahead: ArcInput[]; back: ArcInput[] } = { ahead: [], back: [] };
  for (const arc of arcs.filter((candidate) => !candidate.isMutual)) {
    (arc.from === reference ? sides.ahead : sides.back).push(arc);
  }
  for (const arc of arcs.filter((candidate) => candidate.isMutual)) {
    (sides.ahead.length <= sides.back.length ? sides.ahead : sides.back).push(arc);
  }
  const offsets = new Map<string, number>();
  for (const [side, own] of Object.entries(sides)) {
    [...own].sort(byLane).forEach((arc, lane) => {
      const offset = firstOffset(chord) + lane * spacing;
      const leavesReference = arc.from === reference;
      offsets.set(arc.id, leavesReference === (side === "ahead") ? offset : -offset);
    });
  }
  return offsets;
}

function byLane(a: ArcInput, b: ArcInput): number {
  return (
    Number(a.isTentative) - Number(b.isTentative) ||
    Number(b.isMutual) - Number(a.isMutual) ||
    linkFamilies.indexOf(a.family) - linkFamilies.indexOf(b.family) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The quadratic curve whose apex stands `offset` px to the left of the way from start to end. */
export function curveBetween(start: Pixel, end: Pixel, offset: number): Curve {
  const chord = distancePx(start, end);
  const dx = chord === 0 ? 0 : (end[0] - start[0]) / chord;
  const dy = chord === 0 ? 0 : (end[1] - start[1]) / chord;
  const control: Pixel = [(start[0] + end[0]) / 2 + dy * 2 * offset, (start[1] + end[1]) / 2 - dx * 2 * offset];
  return { start, control, end };
}

function movedAside(curve: Curve, by: number): Curve {
  const { start, end } = curve;
  const chord = distancePx(start, end) || 1;
  const side: Pixel = [((end[1] - start[1]) / chord) * by, (-(end[0] - start[0]) / chord) * by];
  return { ...curve, start: [start[0] + side[0], start[1] + side[1]], end: [end[0] + side[0], end[1] + side[1]] };
}

export function pointOn({ start, control, end }: Curve, t: number): Pixel {
  const s = 1 - t;
  return [
    s * s * start[0] + 2 * s * t * control[0] + t * t * end[0],
    s * s * start[1] + 2 * s * t * control[1] + t * t * end[1],
  ];
}

/** Direction of travel at t, as a unit vector. */
export function tangentOn({ start, control, end }: Curve, t: number): Pixel {
  const s = 1 - t;
  const dx = 2 * s * (control[0] - start[0]) + 2 * t * (end[0] - control[0]);
  const dy = 2 * s * (control[1] - start[1]) + 2 * t * (end[1] - control[1]);
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

export interface ShapeOptions {
  readonly from: ArcEnd;
  readonly to: ArcEnd;
  readonly offset: number;
  /** How far the arc lands beside the middle of its ends, on the side it bulges to, so that arrowheads stand apart. */
  readonly landing?: number;
  readonly count: number;
  /** A bundle has neither head nor dots. */
  readonly form: "directed" | "mutual" | "bundle";
  readonly isTentative: boolean;
}

/** The drawn shape of one arc, or undefined where its ends leave no room for a line. */
export function shapeArc({
  from,
  to,
  offset,
  landing = 0,
  count,
  form,
  isTentative,
}: ShapeOptions): ArcShape | undefined {
  const curve = movedAside(curveBetween(from.pixel, to.pixel, offset), landing);
  const width = arcWidth(count);
  const range = visibleRange(curve, from, to);
  if (!range) return undefined;
  const whole = sample(curve, range);
  const length = polylineLength(whole);
  const wanted = headLength(width);
  if (length < 6) return undefined;
  const head = form === "directed" ? arrowhead(whole, Math.min(wanted, length * 0.6)) : null;
  const line = head ? cut(whole, 0, length - Math.min(wanted, length * 0.6) * headNotch) : whole;
  const inset = Math.min(casingInset, length * 0.25);
  return {
    curve,
    width,
    line,
    strokes: isTentative ? dashes(line, width) : [line],
    casing: cut(whole, inset, length - inset),
    head,
    dots: form === "mutual" ? [whole[0] ?? from.pixel, whole.at(-1) ?? to.pixel] : [],
  };
}

/** The stretch of the curve outside the clearances of its two ends, as parameters. */
function visibleRange(curve: Curve, from: ArcEnd, to: ArcEnd): readonly [number, number] | undefined {
  const first = crossing(0, 0.5, (t) => distancePx(pointOn(curve, t), from.pixel) >= from.clearance);
  const last = crossing(1, 0.5, (t) => distancePx(pointOn(curve, t), to.pixel) >= to.clearance);
  return first === undefined || last === undefined || first >= last ? undefined : [first, last];
}

/** The parameter nearest to `near` at which the claim starts to hold on the way to `far`. */
function crossing(near: number, far: number, holds: (t: number) => boolean): number | undefined {
  if (!holds(far)) return undefined;
  let outside = near;
  let inside = far;
  for (let step = 0; step < 24; step += 1) {
    const middle = (outside + inside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function sample(curve: Curve, [first, last]: readonly [number, number]): readonly Pixel[] {
  const steps = Math.round(Math.min(96, Math.max(20, distancePx(curve.start, curve.end) / 6)));
  return Array.from({ length: steps + 1 }, (_, i) => pointOn(curve, first + ((last - first) * i) / steps));
}

export function polylineLength(line: readonly Pixel[]): number {
  return line.reduce((sum, point, i) => (i === 0 ? 0 : sum + distancePx(line[i - 1] ?? point, point)), 0);
}

/** The part of a polyline between two distances along it. */
export function cut(line: readonly Pixel[], startPx: number, endPx: number): readonly Pixel[] {
  const part: Pixel[] = [];
  let walked = 0;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    if (!a || !b) continue;
    const step = distancePx(a, b);
    const from = Math.max(0, startPx - walked);
    const to = Math.min(step, endPx - walked);
    if (from < step && to > 0 && to > from) {
      if (part.length === 0) part.push(between(a, b, from / step));
      part.push(between(a, b, to / step));
    }
    walked += step;
  }
  return part;
}

function between(a: Pixel, b: Pixel, share: number): Pixel {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The inked pieces, as long as the width asks for. In one walk, since a line may be long. */
function dashes(line: readonly Pixel[], width: number): readonly (readonly Pixel[])[] {
  const dash = 2.4 * width + 2;
  const gap = 1.4 * width + 2;
  const pieces: (readonly Pixel[])[] = [];
  let piece: Pixel[] | null = line.slice(0, 1);
  let walked = 0;
  let next = dash;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    if (!a || !b) continue;
    const step = distancePx(a, b);
    for (; next < walked + step; next += piece ? dash : gap) {
      const edge = between(a, b, (next - walked) / step);
      if (piece) pieces.push([...piece, edge]);
      piece = piece ? null : [edge];
    }
    piece?.push(b);
    walked += step;
  }
  return [...pieces, piece ?? []].filter((each) => each.length > 1);
}

/** Tip, left barb, notch, right barb. */
function arrowhead(whole: readonly Pixel[], length: number): readonly Pixel[] {
  const total = polylineLength(whole);
  const tip = whole.at(-1) ?? [0, 0];
  const base = cut(whole, 0, total - length).at(-1) ?? tip;
  const dx = (tip[0] - base[0]) / length;
  const dy = (tip[1] - base[1]) / length;
  const half = length * headAngle;
  return [
    tip,
    [base[0] + dy * half, base[1] - dx * half],
    between(tip, base, headNotch),
    [base[0] - dy * half, base[1] + dx * half],
  ];
}

/** Points along a polyline, about one every seven px; of one that runs far, only those near the box. */
export function everyFewPx(line: readonly Pixel[], near?: Box): readonly Pixel[] {
  const points = line.slice(0, 1);
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    if (!a || !b || (near && !isNear(a, b, near))) continue;
    const steps = Math.max(1, Math.round(distancePx(a, b) / 7));
    for (let part = 1; part <= steps; part += 1) points.push(between(a, b, part / steps));
  }
  return points;
}

function isNear(a: Pixel, b: Pixel, { left, top, right, bottom }: Box): boolean {
  return (
    Math.max(a[0], b[0]) > left &&
    Math.min(a[0], b[0]) < right &&
    Math.max(a[1], b[1]) > top &&
    Math.min(a[1], b[1]) < bottom
  );
}
