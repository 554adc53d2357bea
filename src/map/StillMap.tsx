import { useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { Theme, View } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { loadBasemapOnce, useBasemap } from "./basemap/useBasemap.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { extentOf, insetPlan } from "./inset.ts";
import { type LayoutOptions, layoutScene } from "./layout.ts";
import { metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import { buildScene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import { startCamera } from "./startCamera.ts";
import { nothingLit } from "../view/lit.ts";
import { surroundings } from "./surroundings.ts";
import "./StillMap.css";

export interface StillMapProps {
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

const wall: LayoutOptions = { isForWall: true, hasNotes: false, hasLeaders: true, mergePx: 14 };

const lights = { highlight: null, lit: nothingLit };

/**
 * The map as a picture that stands still: what the map page shows of a view, all of it SVG, ground included, so that it
 * can be set at any size, on a wall, on a slide, in a file. Empty until the basemap has arrived (`data-drawn`).
 */
export function StillMap(props: StillMapProps) {
  const basemap = useBasemap(loadBasemapOnce);
  const { width, height } = props.size;
  if (!basemap || width <= 0 || height <= 0)
    return <svg className="still-map" width={width} height={height} data-drawn="false" />;
  return <Drawn {...props} basemap={basemap} />;
}

/** Where the picture stands, in px of a map drawn at scale 1. */
export function stillCamera(props: StillMapProps): FreeCamera {
  const { dataset, view, standsAt = view, language, theme } = props;
  return startCamera(buildScene({ dataset, view: standsAt, language, theme }), insideOf(props));
}

function insideOf({ size, scale = 1 }: Pick<StillMapProps, "size" | "scale">): Size {
  return { width: size.width / scale, height: size.height / scale };
}

function Drawn(props: StillMapProps & { basemap: BasemapData }) {
  const { dataset, view, standsAt = view, language, theme, size, scale = 1, isForWall = false, basemap } = props;
  const { selection, filter, camera } = view;
  const { selection: standsOn, filter: standsUnder, camera: standsWith } = standsAt;
  const words = messagesIn(mapMessages, language);
  const inside = useMemo(
    () => insideOf({ size: { width: size.width, height: size.height }, scale }),
    [size.width, size.height, scale],
  );
  const picture = useMemo(() => {
    const scene = buildScene({ dataset, view: { selection, filter, camera }, language, theme });
    const at = stillCamera({
      dataset,
      view: { selection, filter, camera },
      standsAt: { selection: standsOn, filter: standsUnder, camera: standsWith },
      language,
      theme,
      size: inside,
    });
    const around = surroundings(scene, at, { size: inside, furniture: [] });
    const layout = layoutScene(scene, at.zoom, { ...around, ...(isForWall && wall) });
    const ground = svgBasemap({ data: basemap, bounds: extentOf(at, inside), ...inside, language });
    return { scene, at, layout, ground, plan: insetPlan(scene, at, inside) };
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
  const bar = scaleBar(metresPerPixel(picture.at.center[1], picture.at.zoom), 100);
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
        scene={picture.scene}
        layout={picture.layout}
        basemap={picture.ground}
        camera={picture.at}
        size={inside}
        lights={lights}
      />
      <g className="still-map__scale" transform={`translate(${inside.width - bar.px - 16} ${inside.height - 14})`}>
        <text x={-8} y={0}>
          {words.scale(bar.metres)}
        </text>
        <path d={`M0.5 -5V0H${bar.px}V-5`} />
      </g>
    </svg>
  );
}
