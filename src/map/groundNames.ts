import { everyFewPx } from "./arcGeometry.ts";
import type { SvgName } from "./basemap/svgBasemap.ts";
import { boxAround, grown, holds, isWithin, overlapArea, textWidth, type Box } from "./boxes.ts";
import type { Size } from "./camera.ts";
import type { Layout } from "./layout.ts";
import { nodeBox } from "./layoutNodes.ts";
import { siteBox } from "./layoutSites.ts";
import { captionBoxes } from "./marks.ts";
import { distancePx, type Pixel } from "./mercator.ts";
import { frameOf, moved } from "./screen.ts";

/** What the names of the ground give way to, in px of the picture. */
export interface GroundObstacles {
  readonly frame: Box;
  /** Labels, captions, marks, markers and whatever covers the map. */
  readonly taken: readonly Box[];
  /** Points along the arcs in the foreground and the leaders of names. */
  readonly points: readonly Pixel[];
  /** Points along the arcs that are drawn faint. */
  readonly faint: readonly Pixel[];
  /** Names that the scene itself says. */
  readonly said: readonly { readonly name: string; readonly at: Pixel }[];
}

/** Where a name of land may stand: at its place or a little beside it, as a name in an atlas does. */
const shifts: readonly Pixel[] = [
  [0, 0],
  [0, -14],
  [0, 14],
  [-26, 0],
  [26, 0],
  [0, -26],
  [0, 26],
  [-26, -14],
  [26, -14],
  [-26, 14],
  [26, 14],
];
/** A place whose name the scene says this near to it is not named twice. */
const sameNamePx = 90;

/** The names of the ground that find room: clear of the scene, not cut by the frame, not said by the scene itself. */
export function placedGroundNames(names: readonly SvgName[], obstacles: GroundObstacles): readonly SvgName[] {
  const placed: SvgName[] = [];
  const taken = [...obstacles.taken];
  for (const name of names) {
    if (isSaid(name, obstacles.said)) continue;
    const isSeen = roomOf(name).some((box) => overlapArea(box, obstacles.frame) > 0);
    const isFreeOf = (points: readonly Pixel[]) => (spot: SvgName) =>
      isFree(spot, { ...obstacles, taken, points }, isSeen);
    const clear = spots(name).find(isFreeOf([...obstacles.points, ...obstacles.faint]));
    // A name of water may lie under a faint line: it is the only one of its kind for a long way.
    const found = clear ?? (name.isWater ? spots(name).find(isFreeOf(obstacles.points)) : undefined);
    if (!found) continue;
    placed.push(found);
    taken.push(...roomOf(found));
  }
  return placed;
}

/** Names of water are bound to their water: a slanted one may slide along it. */
function spots(name: SvgName): readonly SvgName[] {
  const turn = (name.angle * Math.PI) / 180;
  const slides = [0, 30, -30, 60, -60].map((by): Pixel => [Math.cos(turn) * by, Math.sin(turn) * by]);
  const offsets = name.angle !== 0 ? slides : name.isWater ? shifts.slice(0, 1) : shifts;
  return offsets.map(([dx, dy]) => ({ ...name, x: name.x + dx, y: name.y + dy }));
}

// Between the letters of a name, in shares of its size, as ScenePicture.css sets them.
const landSpacing = 0.1;
const waterSpacing = 0.2;

/** The room of a name: one box, or a row of small ones for a slanted name. */
function roomOf({ x, y, text, size, angle, isWater }: SvgName): readonly Box[] {
  const width = textWidth(text, size) + [...text].length * size * (isWater ? waterSpacing : landSpacing);
  const height = size + 4;
  if (angle === 0) return [boxAround([x, y], width, height)];
  const turn = (angle * Math.PI) / 180;
  const steps = Math.max(1, Math.ceil(width / 10));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const by = (i / steps - 0.5) * width;
    return boxAround([x + Math.cos(turn) * by, y + Math.sin(turn) * by], height, height);
  });
}

/** A line needs room for its width. */
const linePx = 2;

function isFree(
  name: SvgName,
  { frame, taken, points }: Pick<GroundObstacles, "frame" | "taken" | "points">,
  isSeen: boolean,
): boolean {
  return roomOf(name).every((box) => {
    const isMisplaced = isSeen ? !isWithin(box, frame) : overlapArea(box, frame) > 0;
    if (isMisplaced || taken.some((other) => overlapArea(box, other) > 0)) return false;
    const room = grown(box, linePx);
    return !points.some((point) => holds(room, point));
  });
}

/** "Macao" beside "Macao SAR" says nothing new. */
function isSaid({ text, x, y }: SvgName, said: GroundObstacles["said"]): boolean {
  return said.some(({ name, at }) => name.startsWith(text) && distancePx(at, [x, y]) < sameNamePx);
}

/** Place names give way to everything of the scene. */
export function groundObstacles(
  layout: Layout,
  origin: Pixel,
  { size, covers }: { readonly size: Size; readonly covers: readonly Box[] },
): GroundObstacles {
  const { nodes, sites, labels, marks, captions, covered } = layout;
  const [x, y] = origin;
  const frame = frameOf(size);
  const taken = [
    ...labels.map(({ box }) => box),
    ...marks.map(({ box }) => grown(box, 3)),
    ...captions.flatMap(captionBoxes).map((box) => grown(box, 2)),
    ...nodes.map((node) => nodeBox(node)),
    ...sites.map((site) => siteBox(site)),
    ...covered,
  ].map((box) => moved(box, [-x, -y]));
  const said = nodes.map(({ name, pixel }) => ({ name, at: [pixel[0] - x, pixel[1] - y] as const }));
  return { frame, taken: [...taken, ...covers], said, ...linePoints(layout, frame, origin) };
}

/**
 * Points along the arcs in or near the frame with their heads, and along the leaders of names, from the upper left of the
 * picture.
 */
function linePoints(
  { arcs, labels }: Pick<Layout, "arcs" | "labels">,
  frame: Box,
  [x, y]: Pixel,
): Pick<GroundObstacles, "points" | "faint"> {
  const near = moved(grown(frame, 60), [x, y]);
  const along = (lines: readonly (readonly Pixel[])[]) =>
    lines.flatMap((line) => everyFewPx(line, near)).map(([atX, atY]): Pixel => [atX - x, atY - y]);
  const drawn = (isDimmed: boolean) =>
    arcs.filter((arc) => arc.isDimmed === isDimmed).flatMap(({ shape }) => [shape.line, shape.head ?? []]);
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader] : []));
  return { points: along([...drawn(false), ...leaders]), faint: along(drawn(true)) };
}
