import { everyFewPx } from "./arcGeometry.ts";
import { grown, holds, isWithin, type Box } from "./boxes.ts";
import { placeLabels, type PlacedLabel } from "./labels.ts";
import { arcsOf, type LayoutArc } from "./layoutArcs.ts";
import { mergeHubsPx, nodeBox, nodeRequests, nodesOf, type LayoutNode } from "./layoutNodes.ts";
import { siteBox, siteRequests, sitesOf, type LayoutSite } from "./layoutSites.ts";
import { captionBoxes, captionOf, placeMarks, type LayoutCaption, type LayoutMark } from "./marks.ts";
import { project, type Bounds, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";

/** Where everything of a scene lies at one zoom, in world pixels: what every picture of it draws. */
export interface Layout {
  readonly zoom: number;
  readonly nodes: readonly LayoutNode[];
  readonly sites: readonly LayoutSite[];
  readonly arcs: readonly LayoutArc[];
  readonly marks: readonly LayoutMark[];
  readonly labels: readonly PlacedLabel[];
  readonly captions: readonly LayoutCaption[];
  /** The area of the inset beside the map, to be boxed on it; null where there is none. */
  readonly extent: Bounds | null;
  /** Parts of the picture that something else covers. */
  readonly covered: readonly Box[];
}

export interface LayoutOptions {
  readonly mergePx?: number;
  readonly hasNotes?: boolean;
  /** Parts of the picture that something else covers, as the camera stands now. */
  readonly covered?: readonly Box[];
  /** Points along lines that are not of the scene. */
  readonly crossed?: readonly Pixel[];
  /** The edge of the picture, as the camera stands now. */
  readonly frame?: Box;
  readonly extent?: Bounds | null;
  /** Names may stand off on thin lines. */
  readonly hasLeaders?: boolean;
  /** Seen from afar: the names of what is in the foreground are large, those of the rest give way. */
  readonly isForWall?: boolean;
}

/** On a phone the second lines of names would fill the map. */
export function hasRoomForNotes({ width }: { readonly width: number }): boolean {
  return width >= 520;
}

export function layoutScene(
  scene: Scene,
  zoom: number,
  {
    mergePx = mergeHubsPx,
    hasNotes = true,
    covered = [],
    crossed = [],
    frame,
    extent = null,
    hasLeaders = false,
    isForWall = false,
  }: LayoutOptions = {},
): Layout {
  const nodes = nodesOf(scene, zoom, mergePx);
  const arcs = arcsOf(scene, nodes, zoom);
  const outside = extent ? boxOfBounds(extent, zoom) : undefined;
  const near = frame && grown(frame, beyondFramePx);
  const lines = [
    ...arcs.flatMap((arc) => [...everyFewPx(arc.shape.line, near), ...(arc.shape.head ?? [])]),
    ...(outside ? edgePoints(outside) : []),
    ...crossed,
  ];
  const points = near ? lines.filter((point) => holds(near, point)) : lines;
  const nodeBoxes = nodes.map((node) => nodeBox(node));
  const names = placeLabels(nodeRequests(nodes, { hasNotes, hasLeaders, isForWall, outside }), {
    boxes: [...nodeBoxes, ...covered],
    points,
    frame,
  });
  const taken = [...nodeBoxes, ...covered, ...names.map((label) => label.box)];
  const sites = sitesOf(scene, { nodes, zoom, obstacles: { boxes: taken, points } });
  const boxes = [...taken, ...sites.map((site) => siteBox(site))];
  const placed = [...names, ...placeLabels(siteRequests(scene, sites, { isForWall }), { boxes, points, frame })];
  // On a wall the frame is smaller than the picture: what hangs over its edge would be seen cut.
  const labels = isForWall && frame ? placed.filter(({ box }) => isWithin(box, frame)) : placed;
  const captions = arcs
    .flatMap((arc) => captionOf(arc))
    .filter(({ angle }) => !isForWall || Math.abs(angle) <= steepest)
    .filter((caption) => !frame || captionBoxes(caption).every((box) => isWithin(box, frame)));
  const marks = placeMarks(arcs, { boxes: [...boxes, ...labels.map((label) => label.box)], captions, frame });
  return { zoom, nodes, sites, arcs, marks, labels, captions, extent, covered };
}

/** In degrees: from afar nobody reads what runs up a wall. */
const steepest = 50;

/** What lies farther out than this is no reason to place a name otherwise. */
const beyondFramePx = 240;

function boxOfBounds([west, south, east, north]: Bounds, zoom: number): Box {
  const [left, top] = project([west, north], zoom);
  const [right, bottom] = project([east, south], zoom);
  return { left, top, right, bottom };
}

function edgePoints({ left, top, right, bottom }: Box): readonly Pixel[] {
  return everyFewPx([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ]);
}
