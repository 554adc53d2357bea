import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { MapSigns } from "../view/mapSigns.ts";
import type { Theme, View } from "../view/view.ts";
import { everyFewPx } from "./arcGeometry.ts";
import { type BarPlace, barPlace } from "./barPlace.ts";
import { type Box, grown, textWidth } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { type EdgeTag, edgeTags } from "./edgeTags.ts";
import { type InsetPlan, insetPlan } from "./inset.ts";
import { insetLayout } from "./insetLayout.ts";
import { type Layout, type LayoutOptions, layoutScene } from "./layout.ts";
import { arcsOf } from "./layoutArcs.ts";
import { mergeHubsPx, nodesOf } from "./layoutNodes.ts";
import { mapSigns } from "./mapSigns.ts";
import { metresPerPixel, type Pixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import { buildScene, type Scene } from "./scene.ts";
import { frameOf, toScreen } from "./screen.ts";
import { startCamera } from "./startCamera.ts";
import { surroundings } from "./surroundings.ts";

/** What a still map is asked to show. */
export interface StillRequest {
  readonly dataset: Dataset;
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  /** The view whose camera holds, where it is another's: a step of a story that adds leaves the map where it is. */
  readonly standsAt?: Pick<View, "selection" | "filter" | "camera">;
  readonly language: Language;
  readonly theme: Theme;
  /** Of the picture, in px. */
  readonly size: Size;
  /** How much larger than on the page names, arcs and markers are drawn. */
  readonly scale?: number;
  /** To be read from afar: without second lines, names that are large where it matters, hubs merged only where they touch. */
  readonly isForWall?: boolean;
}

/** Where everything of a still map stands over its ground, in px of a map drawn at scale 1. */
export interface StillPlan {
  readonly size: Size;
  readonly scene: Scene;
  readonly camera: FreeCamera;
  readonly layout: Layout;
  readonly inset: InsetPlan | undefined;
  readonly bar: BarPlace & { readonly metres: number; readonly px: number };
  readonly tags: readonly EdgeTag[];
  /** What stands on the map: names of the ground keep clear of it. */
  readonly covers: readonly Box[];
}

const wallMergePx = 14;
const wall: LayoutOptions = { isForWall: true, hasNotes: false, hasLeaders: true, mergePx: wallMergePx };

/** Names keep farther from the edge than on the page, in px. */
const wallMargin = 8;

export function stillPlan(request: StillRequest): StillPlan {
  const { dataset, view, language, theme, isForWall = false } = request;
  const size = insideOf(request);
  const scene = buildScene({ dataset, view, language, theme });
  const camera = stillCamera(request);
  const inset = insetPlan(scene, camera, size);
  const scale = scaleBar(metresPerPixel(camera.center[1], camera.zoom), 100);
  const points = arcPoints(scene, camera, { size, isForWall });
  const wordsPx = textWidth(messagesIn(mapMessages, language).scale(scale.metres), 12);
  const bar = { ...scale, ...barPlace({ px: scale.px, wordsPx }, { size, inset: inset?.frame, points }) };
  const surrounding = surroundings(scene, camera, { size, furniture: [bar.box] });
  const { frame } = surrounding;
  const layout = layoutScene(scene, camera.zoom, {
    ...surrounding,
    ...(isForWall && { ...wall, ...(frame && { frame: grown(frame, -wallMargin) }) }),
  });
  const around = [bar.box, ...(inset ? [inset.frame] : [])];
  const tags = edgeTags(scene, layout, { camera, size, furniture: around });
  const covers = [...around, ...tags.map(({ box }) => box)];
  return { size, scene, camera, layout, inset, bar, tags, covers };
}

/** What the map shows, for its key. Most still maps are small ones without a key, which never ask. */
export function signsOf({ scene, layout, camera, size, inset }: StillPlan): MapSigns {
  const covers = inset ? [inset.frame] : [];
  return mapSigns(scene, [{ layout, camera, size, covers }, ...insetPicture(scene, inset)]);
}

/** Where the picture stands, in px of a map drawn at scale 1. */
export function stillCamera(request: StillRequest): FreeCamera {
  const { dataset, view, standsAt = view, language, theme } = request;
  return startCamera(buildScene({ dataset, view: standsAt, language, theme }), insideOf(request));
}

/** On a wall nothing stands on the map: an inset would lie over what the step is about. */
function insideOf({ size, scale = 1, isForWall = false }: StillRequest): Size {
  const inside = { width: size.width / scale, height: size.height / scale };
  return isForWall ? inside : { ...inside, isStill: true };
}

/** Points along every arc near the frame, in px of it: arcs lie where they lie, whatever stands on the map. */
function arcPoints(
  scene: Scene,
  camera: FreeCamera,
  { size, isForWall }: { readonly size: Size; readonly isForWall: boolean },
): readonly Pixel[] {
  const nodes = nodesOf(scene, camera.zoom, isForWall ? wallMergePx : mergeHubsPx);
  const screen = toScreen(camera, size, camera.zoom);
  const near = grown(frameOf(size), 60);
  return arcsOf(scene, nodes, camera.zoom).flatMap(({ shape }) => everyFewPx(shape.line.map(screen), near));
}

/** The inset draws the same scene closer by; a locator only says where. */
function insetPicture(scene: Scene, inset: InsetPlan | undefined): Parameters<typeof mapSigns>[1] {
  if (inset?.type !== "inset") return [];
  const { camera, size } = inset;
  return [{ layout: insetLayout(scene, camera, size), camera, size, covers: [] }];
}
