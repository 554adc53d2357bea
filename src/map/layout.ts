import { everyFewPx } from "./arcGeometry.ts";
import { boxAround, type Box } from "./boxes.ts";
import { placeLabels, type PlacedLabel } from "./labels.ts";
import { arcsOf, type LayoutArc } from "./layoutArcs.ts";
import { mergeHubsPx, nodeRadius, nodeRequests, nodesOf, type LayoutNode } from "./layoutNodes.ts";
import { siteRadius, siteRequests, sitesOf, type LayoutSite } from "./layoutSites.ts";
import { captionOf, placeMarks, type LayoutCaption, type LayoutMark } from "./marks.ts";
import type { Scene } from "./scene.ts";

/** Where everything of a scene lies at one zoom, in world pixels: what both the GL map and the SVG map draw. */
export interface Layout {
  readonly zoom: number;
  readonly nodes: readonly LayoutNode[];
  readonly sites: readonly LayoutSite[];
  readonly arcs: readonly LayoutArc[];
  readonly marks: readonly LayoutMark[];
  readonly labels: readonly PlacedLabel[];
  readonly captions: readonly LayoutCaption[];
}

export interface LayoutOptions {
  readonly mergePx?: number;
  readonly hasNotes?: boolean;
  /** Parts of the picture that something else covers, as the camera stands now. */
  readonly covered?: readonly Box[];
  /** The edge of a picture that does not move. */
  readonly frame?: Box;
}

/** On a phone the second lines of names would fill the map. */
export function hasRoomForNotes({ width }: { readonly width: number }): boolean {
  return width >= 520;
}

export function layoutScene(
  scene: Scene,
  zoom: number,
  { mergePx = mergeHubsPx, hasNotes = true, covered = [], frame }: LayoutOptions = {},
): Layout {
  const nodes = nodesOf(scene, zoom, mergePx);
  const arcs = arcsOf(scene, nodes, zoom);
  const points = arcs.flatMap((arc) => [...everyFewPx(arc.shape.line), ...(arc.shape.head ?? [])]);
  const nodeBoxes = nodes.map((node) => boxAround(node.pixel, 2 * nodeRadius(node), 2 * nodeRadius(node)));
  const names = placeLabels(nodeRequests(nodes, hasNotes), { boxes: [...nodeBoxes, ...covered], points, frame });
  const taken = [...nodeBoxes, ...covered, ...names.map((label) => label.box)];
  const sites = sitesOf(scene, { nodes, zoom, obstacles: { boxes: taken, points } });
  const boxes = [...taken, ...sites.map((site) => boxAround(site.drawnAt, 2 * siteRadius(site), 2 * siteRadius(site)))];
  const labels = [...names, ...placeLabels(siteRequests(scene, sites), { boxes, points })];
  const captions = arcs.flatMap((arc) => captionOf(arc));
  const marks = placeMarks(arcs, { boxes: [...boxes, ...labels.map((label) => label.box)], captions });
  return { zoom, nodes, sites, arcs, marks, labels, captions };
}
