import { useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { nothingLit } from "../view/lit.ts";
import type { Theme, View } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { type Box, grown, overlapArea } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { edgeTags } from "./edgeTags.ts";
import { extentOf, insetPlan } from "./inset.ts";
import { type LayoutOptions, layoutScene } from "./layout.ts";
import { metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import { buildScene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
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

const wall: LayoutOptions = { isForWall: true, hasNotes: false, hasLeaders: true, mergePx: 14 };

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
    const barAt = barLeft(bar.px, inside, plan?.frame);
    const furniture = [barBox(bar.px, barAt, inside)];
    const surrounding = surroundings(scene, at, { size: inside, furniture });
    const { frame } = surrounding;
    const layout = layoutScene(scene, at.zoom, {
      ...surrounding,
      ...(isForWall && { ...wall, ...(frame && { frame: grown(frame, -wallMargin) }) }),
    });
    const around = [...furniture, ...(plan ? [plan.frame] : [])];
    const tags = edgeTags(scene, layout, { camera: at, size: inside, furniture: around });
    const ground = svgBasemap({ data: basemap, bounds: extentOf(at, inside), ...inside, language });
    return { scene, at, layout, ground, plan, bar, barAt, tags, covers: [...around, ...tags.map(({ box }) => box)] };
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
  const { scene, at, plan, bar } = picture;
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
      <g className="still-map__scale" transform={`translate(${picture.barAt} ${inside.height - 14})`}>
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

/** The scale bar stands in the lower right, or in the lower left where an inset stands there. */
function barLeft(px: number, size: Size, inset: Box | undefined): number {
  const right = size.width - px - 16;
  const isTaken = inset !== undefined && overlapArea(inset, barBox(px, right, size)) > 0;
  return isTaken ? barWords + 12 : right;
}

/** About as wide as "2000 km". */
const barWords = 66;

/** The room of the scale bar and its words. */
function barBox(px: number, left: number, { height }: Size): Box {
  return { left: left - barWords - 8, top: height - 34, right: left + px + 12, bottom: height - 6 };
}
