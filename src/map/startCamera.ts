import type { Position } from "../domain/place.ts";
import { cameraFor, closerCamera, resolveCamera, type FreeCamera, type Size } from "./camera.ts";
import { insetPlan } from "./inset.ts";
import type { Layout } from "./layout.ts";
import { arcsOf } from "./layoutArcs.ts";
import { mergeHubsPx, nodesOf } from "./layoutNodes.ts";
import { boundsOf } from "./mercator.ts";
import type { Scene } from "./scene.ts";

/**
 * Where the map stands before the reader has moved it. An address that names a selection and no camera comes closer when
 * the whole map would hide the selection inside a cluster or a bundle: to all it touches, or else to itself alone.
 */
export function startCamera(scene: Scene, size: Size): FreeCamera {
  const whole = resolveCamera(scene.camera, size);
  const isChosen = scene.camera.type === "free" || scene.camera.preset !== "all";
  const focus = boundsOf(scene.focus);
  if (isChosen || !focus) return whole;
  const needsArcs = size.isStill === true && insetPlan(scene, whole, size) === undefined;
  if (!isHiddenAt(scene, whole.zoom) && !(needsArcs && areArcsHidden(scene, whole.zoom))) return whole;
  const candidates = [
    cameraFor(focus, size, 10),
    resolveCamera(closerCamera(selectedPositions(scene), whole.zoom, size), size),
  ];
  return candidates.find(({ zoom }) => !isHiddenAt(scene, zoom)) ?? whole;
}

/** True where what is selected cannot be told apart at this zoom. */
export function isHidden({ selection }: Scene, { nodes, arcs }: Pick<Layout, "nodes" | "arcs">): boolean {
  if (selection.type === "corridor") return !arcs.some(({ isSelected, family }) => isSelected && family !== null);
  return nodes.some(({ kind, isSelected }) => kind === "cluster" && isSelected);
}

function isHiddenAt(scene: Scene, zoom: number): boolean {
  const nodes = nodesOf(scene, zoom, mergeHubsPx);
  return isHidden(scene, { nodes, arcs: arcsOf(scene, nodes, zoom) });
}

/** True where links of the selection lie inside a marker or in a bundle: in a still picture nobody can come closer. */
function areArcsHidden(scene: Scene, zoom: number): boolean {
  const own = ({ isDimmed }: { readonly isDimmed: boolean }) => !isDimmed;
  const links = (arcs: readonly { readonly count: number }[]) => arcs.reduce((sum, { count }) => sum + count, 0);
  const drawn = arcsOf(scene, nodesOf(scene, zoom, mergeHubsPx), zoom).filter(({ family }) => family !== null);
  return links(drawn.filter(own)) < links(scene.arcs.filter(own));
}

/** The selected thing itself, without the places it is linked with. */
function selectedPositions({ hubs, cities, sites, arcs }: Scene): readonly Position[] {
  const ends = new Set<string>(arcs.filter(({ isSelected }) => isSelected).flatMap(({ from, to }) => [from, to]));
  return [...hubs, ...cities, ...sites]
    .filter(({ id, isSelected }) => isSelected || ends.has(id))
    .map(({ position }) => position);
}
