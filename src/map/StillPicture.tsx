import { useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { nothingLit } from "../view/lit.ts";
import type { Theme, View } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { everyFewPx } from "./arcGeometry.ts";
import { barPlace } from "./barPlace.ts";
import { type Box, grown } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { edgeTags } from "./edgeTags.ts";
import { extentOf, insetPlan } from "./inset.ts";
import { type LayoutOptions, layoutScene } from "./layout.ts";
import { arcsOf } from "./layoutArcs.ts";
import { mergeHubsPx, nodesOf } from "./layoutNodes.ts";
import { metresPerPixel, type Pixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import { buildScene, type Scene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import { frameOf, toScreen } from "./screen.ts";
import { startCamera } from "./startCamera.ts";
import { StillEdge } from "./StillEdge.tsx";
import { StillInset } from "./StillInset.tsx";
import { StillLocator } from "./StillLocator.tsx";
import { surroundings } from "./surroundings.ts";
import "./StillMap.css";

export interface StillPictureProps {
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
  readonly basemap: BasemapData;
}

const wallMergePx = 14;
const wall: LayoutOptions = { isForWall: true, hasNotes: false, hasLeaders: true, mergePx: wallMergePx };

/** Names keep farther from the edge than on the page, in px. */
const wallMargin = 8;

const lights = { highlight: null, lit: nothingLit };

/** The map of a view over a basemap that is there already: complete with the first drawing, nothing in it moves. */
export function StillPicture(props: StillPictureProps) {
  const { dataset, view, standsAt = view, language, theme, size, scale = 1, isForWall = false, basemap } = props;
  const { selection, filter, camera } = view;
  const { selection: standsOn, filter: standsUnder, camera: standsWith } = standsAt;
  const words = messagesIn(mapMessages, language);
  const inside = useMemo(
    () => insideOf({ size: { width: size.width, height: size.height }, scale, isForWall }),
    [size.width, size.height, scale, isForWall],
  );
  const picture = useMemo(() => {
    const scene = buildScene({ dataset, view: { selection, filter, camera }, language, theme });
    const at = stillCamera({
      dataset,
      view: { selection: standsOn, filter: standsUnder, camera: standsWith },
      language,
      theme,
      size: inside,
      isForWall,
    });
    const plan = insetPlan(scene, at, inside);
    const bar = scaleBar(metresPerPixel(at.center[1], at.zoom), 100);
    const place = barPlace(bar.px, {
      size: inside,
      inset: plan?.frame,
      points: arcPoints(scene, at, inside, isForWall),
    });
    const furniture = [place.box];
    const surrounding = surroundings(scene, at, { size: inside, furniture });
    const { frame } = surrounding;
    const layout = layoutScene(scene, at.zoom, {
      ...surrounding,
      ...(isForWall && { ...wall, ...(frame && { frame: grown(frame, -wallMargin) }) }),
    });
    const around = [...furniture, ...(plan ? [plan.frame] : [])];
    const tags = edgeTags(scene, layout, { camera: at, size: inside, furniture: around });
    const ground = svgBasemap({ data: basemap, bounds: extentOf(at, inside), ...inside, language });
    return { scene, at, layout, ground, plan, bar, place, tags, covers: [...around, ...tags.map(({ box }) => box)] };
  }, [
    dataset,
    selection,
    filter,
    camera,
    standsOn,
    standsUnder,
    standsWith,
    language,
    theme,
    inside,
    isForWall,
    basemap,
  ]);
  const { scene, at, plan, bar, place } = picture;
  return (
    <svg
      className="still-map"
      data-drawn="true"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${inside.width} ${inside.height}`}
      role="img"
      aria-label={words.label}
    >
      <rect className="still-map__sea" width={inside.width} height={inside.height} />
      <ScenePicture
        scene={scene}
        layout={picture.layout}
        basemap={picture.ground}
        camera={at}
        size={inside}
        lights={lights}
        covers={picture.covers}
      />
      {place.isCrossed && <Patch box={place.box} />}
      <g className="still-map__scale" transform={`translate(${place.left} ${inside.height - 14})`}>
        <text x={-8} y={0}>
          {words.scale(bar.metres)}
        </text>
        <path d={`M0.5 -5V0H${bar.px}V-5`} />
      </g>
      {plan?.type === "inset" && <StillInset plan={plan} scene={scene} basemap={basemap} lights={lights} />}
      {plan?.type === "locator" && (
        <StillLocator plan={plan} scene={scene} basemap={basemap} camera={at} size={inside} />
      )}
      <StillEdge plan={plan} tags={picture.tags} camera={at} size={inside} />
    </svg>
  );
}

/** Where the picture stands, in px of a map drawn at scale 1. */
export function stillCamera(props: Omit<StillPictureProps, "basemap">): FreeCamera {
  const { dataset, view, standsAt = view, language, theme } = props;
  return startCamera(buildScene({ dataset, view: standsAt, language, theme }), insideOf(props));
}

/** On a wall nothing stands on the map: an inset would lie over what the step is about. */
function insideOf({
  size,
  scale = 1,
  isForWall = false,
}: Pick<StillPictureProps, "size" | "scale" | "isForWall">): Size {
  const inside = { width: size.width / scale, height: size.height / scale };
  return isForWall ? inside : { ...inside, isStill: true };
}

/** Points along every arc near the frame, in px of it: arcs lie where they lie, whatever stands on the map. */
function arcPoints(scene: Scene, at: FreeCamera, size: Size, isForWall: boolean): readonly Pixel[] {
  const nodes = nodesOf(scene, at.zoom, isForWall ? wallMergePx : mergeHubsPx);
  const screen = toScreen(at, size, at.zoom);
  const near = grown(frameOf(size), 60);
  return arcsOf(scene, nodes, at.zoom).flatMap(({ shape }) => everyFewPx(shape.line.map(screen), near));
}

function Patch({ box: { left, top, right, bottom } }: { box: Box }) {
  return <rect className="still-map__patch" x={left} y={top} width={right - left} height={bottom - top} rx={2} />;
}
