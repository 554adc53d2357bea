import { useMemo } from "react";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { boxAround, type Box } from "./boxes.ts";
import { insetCover, type FreeCamera, type Size } from "./camera.ts";
import { hasRoomForNotes, layoutScene } from "./layout.ts";
import { project, unproject, type Bounds, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import type { MapTarget } from "./target.ts";

const insetMergePx = 11;

/** The scene without WebGL: same hubs, arcs, names, selection; every marker and arc is a link. */
export function SvgMap({
  basemap,
  isFocusable = true,
  isInset = false,
  ...props
}: {
  scene: Scene;
  basemap: BasemapData | null;
  camera: FreeCamera;
  size: Size;
  label: string;
  highlight: Highlight;
  isFocusable?: boolean;
  /** A small picture made to show close hubs apart: names without second lines, markers merged only when they touch. */
  isInset?: boolean;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onHighlight: (highlight: Highlight) => void;
  onList: (target: MapTarget, at: Pixel) => void;
}) {
  const { scene, camera, size } = props;
  const hasNotes = hasRoomForNotes(size);
  const layout = useMemo(() => {
    const [x, y] = project(camera.center, camera.zoom);
    const frame = boxAround([x, y], size.width - 8, size.height - 8);
    return layoutScene(
      scene,
      camera.zoom,
      isInset
        ? { mergePx: insetMergePx, hasNotes: false, frame, covered: insetFurniture(frame) }
        : { hasNotes, frame, covered: insetCover(camera, size) },
    );
  }, [scene, camera, size, isInset, hasNotes]);
  const ground = useMemo(
    () => basemap && svgBasemap({ data: basemap, bounds: boundsIn(camera, size), ...size, language: scene.language }),
    [basemap, camera, size, scene.language],
  );
  return <ScenePicture {...props} layout={layout} basemap={ground} isFocusable={isFocusable} />;
}

/** What a north-up camera shows in a frame of this size. */
export function boundsIn({ center, zoom }: FreeCamera, { width, height }: Size): Bounds {
  const [x, y] = project(center, zoom);
  const [west, north] = unproject([x - width / 2, y - height / 2], zoom);
  const [east, south] = unproject([x + width / 2, y + height / 2], zoom);
  return [west, south, east, north];
}

/** The title and the scale bar of an inset. */
function insetFurniture({ left, top, right, bottom }: Box): readonly Box[] {
  return [
    { left, top, right: left + 96, bottom: top + 20 },
    { left: right - 108, top: bottom - 18, right, bottom },
  ];
}
