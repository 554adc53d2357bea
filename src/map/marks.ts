import type { LinkFamilyId } from "../domain/link.ts";
import { pointOn, polylineLength, tangentOn } from "./arcGeometry.ts";
import { boxAround, grown, holds, isWithin, overlapArea, textWidth, type Box } from "./boxes.ts";
import { noteSize } from "./labels.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import { distancePx, type Pixel } from "./mercator.ts";

export interface LayoutMark {
  readonly arc: string;
  readonly family: LinkFamilyId | null;
  readonly text: string;
  readonly pixel: Pixel;
  readonly box: Box;
}

export interface LayoutCaption {
  readonly arc: string;
  readonly title: string;
  readonly note: string;
  readonly pixel: Pixel;
  readonly width: number;
  /** Reading direction as a unit vector, and in degrees clockwise. */
  readonly along: Pixel;
  readonly angle: number;
}

/** Straight text beside the apex, on the outer side, from which the arc falls away; only where the arc is long enough. */
export function captionOf(arc: LayoutArc): readonly LayoutCaption[] {
  if (arc.caption === null) return [];
  const { title, note } = arc.caption;
  const width = textWidth(title, 13) + textWidth(note, noteSize) + 8;
  if (polylineLength(arc.shape.line) < width + 60) return [];
  const { curve } = arc.shape;
  const [dx, dy] = tangentOn(curve, 0.5);
  const apex = pointOn(curve, 0.5);
  const away = distancePx(apex, curve.control) || 1;
  const gap = arc.shape.width / 2 + 13;
  const pixel: Pixel = [
    apex[0] + ((curve.control[0] - apex[0]) / away) * gap,
    apex[1] + ((curve.control[1] - apex[1]) / away) * gap,
  ];
  const sign = dx < 0 ? -1 : 1;
  const along: Pixel = [dx * sign, dy * sign];
  return [{ arc: arc.id, title, note, pixel, width, along, angle: (Math.atan2(along[1], along[0]) * 180) / Math.PI }];
}

export const markHeight = 18;

export function markWidth(text: string): number {
  return Math.max(markHeight, Math.ceil(textWidth(text, 12)) + 9);
}

interface Spot {
  readonly pixel: Pixel;
  readonly box: Box;
}

/** From the apex outwards, alternating. */
const slides = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/**
 * Marks at the apex, sliding along the arc so that none overlaps anything; a mark without room is left out. The count of a
 * bundle is its only word, so it may also stand off the line.
 */
export function placeMarks(
  arcs: readonly LayoutArc[],
  {
    boxes,
    captions,
    frame,
  }: {
    readonly boxes: readonly Box[];
    readonly captions: readonly LayoutCaption[];
    /** The edge of the picture: a mark stands inside where any of its arc does. */
    readonly frame?: Box | undefined;
  },
): readonly LayoutMark[] {
  const marks: LayoutMark[] = [];
  const texts = captions.flatMap(captionBoxes);
  for (const arc of [...arcs].sort((a, b) => rank(a) - rank(b))) {
    if (arc.isDimmed) continue;
    const taken = [...boxes, ...texts, ...marks.map((mark) => mark.box)];
    const spotsAt = (stretch: readonly number[]) => stretch.map((t) => pointOn(arc.shape.curve, t));
    const spots = [...spotsAt(slides), ...(arc.family === null ? besideApex(arc) : [])];
    const isFree = ({ box }: Pick<Spot, "box">) => taken.every((other) => overlapArea(grown(box, 2), other) === 0);
    const boxed = (pixel: Pixel): Spot => ({ pixel, box: boxAround(pixel, markWidth(arc.mark), markHeight) });
    const inside =
      frame &&
      insideOf(frame, arc).flatMap((room) => {
        const spot = [...spots, ...spotsAt(farSlides)]
          .map(boxed)
          .find(({ box }) => isWithin(box, room) && isFree({ box }));
        return spot ? [spot] : [];
      })[0];
    const free = inside ?? spots.map(boxed).find(isFree);
    if (free) marks.push({ arc: arc.id, family: arc.family, text: arc.mark, ...free });
  }
  return marks;
}

/** What is selected comes first, then bundles, whose count is their only word. */
function rank({ isSelected, family }: LayoutArc): number {
  return (isSelected ? 0 : 2) + (family === null ? 0 : 1);
}

/** The border is left to the tags of arcs that leave the frame. */
const tagRoom = 48;

function insideOf(frame: Box, { shape: { curve } }: LayoutArc): readonly Box[] {
  const isWhole = holds(frame, curve.start) && holds(frame, curve.end);
  return isWhole ? [frame] : [grown(frame, -tagRoom)];
}

/** Nearer to the ends than marks like to stand: for arcs of which no more can be seen. */
const farSlides = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 0.18 - i * 0.007 : 0.82 + i * 0.007));

function besideApex({ shape: { curve } }: LayoutArc): readonly Pixel[] {
  const apex = pointOn(curve, 0.5);
  const [dx, dy] = tangentOn(curve, 0.5);
  return [14, -14, 20, -20, 28, -28].map((by): Pixel => [apex[0] + dy * by, apex[1] - dx * by]);
}

/** The room of a slanted text, as a row of small boxes. */
export function captionBoxes({ pixel, width, along }: LayoutCaption): readonly Box[] {
  const steps = Math.max(1, Math.ceil(width / 12));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const by = (i / steps - 0.5) * width;
    return boxAround([pixel[0] + along[0] * by, pixel[1] + along[1] * by], 14, 14);
  });
}
