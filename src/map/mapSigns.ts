import { linkFamilies } from "../domain/link.ts";
import type { MapSigns, MarkerSign } from "../view/mapSigns.ts";
import { everyFewPx } from "./arcGeometry.ts";
import { grown, holds, type Box } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import { nodeRadius, type LayoutNode } from "./layoutNodes.ts";
import { distancePx, project, type Pixel } from "./mercator.ts";
import { ringLine, shownRings, type DrawnRing } from "./rings.ts";
import type { Scene } from "./scene.ts";
import { frameOf, toScreen } from "./screen.ts";

/** One picture of a scene: the map itself, or the inset in its corner. */
export interface SeenPicture {
  readonly layout: Pick<Layout, "zoom" | "nodes" | "sites" | "arcs">;
  readonly camera: FreeCamera;
  /** In px. */
  readonly size: Size;
  /** What stands on it and hides what lies below, in px of it. */
  readonly covers: readonly Box[];
}

/** What can be seen of a scene in its pictures: inside their frames and not under what stands on them. */
export function mapSigns(scene: Scene, pictures: readonly SeenPicture[]): MapSigns {
  const seen = pictures.map((picture) => seenIn(scene, picture));
  const arcs = seen.flatMap((each) => each.arcs);
  const plain = arcs.filter(({ isDimmed }) => !isDimmed);
  const familiesOf = (some: readonly LayoutArc[]) =>
    linkFamilies.filter((id) => some.some(({ family }) => family === id));
  const families = familiesOf(plain);
  const inBundles = new Set(plain.flatMap(({ family, corridors }) => (family === null ? corridors : [])));
  return {
    arcs: unique(plain.flatMap(({ id, family }) => (family === null ? [] : [id]))),
    bundled: scene.arcs.filter(({ corridor, isDimmed }) => !isDimmed && inBundles.has(corridor)).map(({ id }) => id),
    families,
    faintFamilies: familiesOf(arcs).filter((id) => !families.includes(id)),
    hasFaint: arcs.some(({ isDimmed }) => isDimmed),
    hasTentative: arcs.some(({ isTentative }) => isTentative),
    markers: unique(seen.flatMap((each) => each.markers)),
  };
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

function seenIn(
  scene: Scene,
  { layout, camera, size, covers }: SeenPicture,
): { readonly arcs: readonly LayoutArc[]; readonly markers: readonly MarkerSign[] } {
  const screen = toScreen(camera, size, layout.zoom);
  const frame = frameOf(size);
  const isSeen = (at: Pixel) => holds(frame, at) && !covers.some((box) => holds(box, at));
  const near = grown(frame, 60);
  const isRingSeen = (ring: DrawnRing) => {
    const center = screen(project(ring.center, layout.zoom));
    const line = ringLine(ring).map((position) => screen(project(position, layout.zoom)));
    return line.some((at) => isSeen(at) && distancePx(at, center) > hiddenRingPx);
  };
  const nodes = layout.nodes.filter((node) => isSeen(screen(node.pixel)));
  const sites = layout.sites.filter((site) => !site.isDimmed && isSeen(screen(site.drawnAt)));
  // What of an arc lies under a marker is not seen: of one between two that touch nothing may be left.
  const isBare = (at: Pixel) =>
    isSeen(at) && !nodes.some((node) => distancePx(screen(node.pixel), at) < nodeRadius(node));
  return {
    arcs: layout.arcs.filter(({ shape }) => everyFewPx(shape.line.map(screen), near).some(isBare)),
    markers: [
      ...nodes.map(signOf),
      ...sites.map(({ entities }): MarkerSign => (entities.length > 1 ? "stack" : "site")),
      ...(shownRings(scene, null).some(isRingSeen) ? (["ring"] as const) : []),
    ],
  };
}

/** A ring smaller than the marker in its middle is not seen. */
const hiddenRingPx = 8;

function signOf({ kind, cities }: LayoutNode): MarkerSign {
  if (kind !== "city") return kind;
  return cities[0]?.kind === "home" ? "homeCity" : "partner";
}
