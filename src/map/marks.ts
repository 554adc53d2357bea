import type { LinkFamilyId } from "../domain/link.ts";
import { pointOn, polylineLength, tangentOn } from "./arcGeometry.ts";
import { boxAround, grown, overlapArea, textWidth, type Box } from "./boxes.ts";
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

/** From the apex outwards, alternating. */
const slides = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/**
 * Marks at the apex, sliding along the arc so that none overlaps anything; a mark without room is left out. The count of a
 * bundle is its only word, so it may also stand off the line.
 */
export function placeMarks(
  arcs: readonly LayoutArc[],
  { boxes, captions }: { readonly boxes: readonly Box[]; readonly captions: readonly LayoutCaption[] },
): readonly LayoutMark[] {
  const marks: LayoutMark[] = [];
  const texts = captions.flatMap(captionBoxes);
  for (const arc of [...arcs].sort((a, b) => Number(b.isSelected) - Number(a.isSelected))) {
    if (arc.isDimmed) continue;
    const taken = [...boxes, ...texts, ...marks.map((mark) => mark.box)];
    const places = slides.map((t) => pointOn(arc.shape.curve, t));
    const options = [...places, ...(arc.family === null ? besideApex(arc) : [])].map((pixel) => {
      return { pixel, box: boxAround(pixel, markWidth(arc.mark), markHeight) };
    });
    const free = options.find(({ box }) => taken.every((other) => overlapArea(grown(box, 2), other) === 0));
    if (free) marks.push({ arc: arc.id, family: arc.family, text: arc.mark, ...free });
  }
  return marks;
}

function besideApex({ shape: { curve } }: LayoutArc): readonly Pixel[] {
  const apex = pointOn(curve, 0.5);
  const [dx, dy] = tangentOn(curve, 0.5);
  return [14, -14, 20, -20, 28, -28].map((by): Pixel => [apex[0] + dy * by, apex[1] - dx * by]);
}

/** The room of a slanted text, as a row of small boxes. */
function captionBoxes({ pixel, width, along }: LayoutCaption): readonly Box[] {
  const steps = Math.max(1, Math.ceil(width / 12));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const by = (i / steps - 0.5) * width;
    return boxAround([pixel[0] + along[0] * by, pixel[1] + along[1] * by], 14, 14);
  });
}
