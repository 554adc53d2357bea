import { boxAround, grown, overlapArea, textWidth, type Box } from "./boxes.ts";
import { noteSize } from "./labels.ts";
import type { Layout } from "./layout.ts";
import { nodeBox } from "./layoutNodes.ts";
import { siteBox } from "./layoutSites.ts";
import { project, type Pixel } from "./mercator.ts";
import { ringLine, type DrawnRing } from "./rings.ts";

/** Where on its circle a ring says how large it is: on top, else where the frame holds the words and nothing covers them. */
export function ringLabel(ring: DrawnRing, layout: Layout, frame: Box): Pixel | undefined {
  const width = textWidth(ring.words, noteSize) + 8;
  const taken = [
    ...layout.labels.map(({ box }) => box),
    ...layout.marks.map(({ box }) => box),
    ...layout.covered,
    ...layout.nodes.map((node) => nodeBox(node)),
    ...layout.sites.map((site) => siteBox(site)),
  ];
  const room = grown(frame, -4);
  return topFirst(ringLine(ring).map((position) => project(position, layout.zoom))).find((point) => {
    const box = boxAround(point, width, noteSize * 1.4);
    const isInside = overlapArea(box, room) > overlapArea(box, box) - 1;
    return isInside && taken.every((other) => overlapArea(box, other) === 0);
  });
}

/** The line starts in the north and runs round: from there to both sides in turn. */
function topFirst(line: readonly Pixel[]): readonly Pixel[] {
  return line.flatMap((point, i) => (i * 2 < line.length ? [point, line.at(-i) ?? point] : []));
}
