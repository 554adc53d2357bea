import { useLayoutEffect, useMemo } from "react";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { nothingLit } from "../view/lit.ts";
import type { MapSigns } from "../view/mapSigns.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import type { Box } from "./boxes.ts";
import { extentOf } from "./inset.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import { StillEdge } from "./StillEdge.tsx";
import { StillInset } from "./StillInset.tsx";
import { StillLocator } from "./StillLocator.tsx";
import { signsOf, stillPlan, type StillRequest } from "./stillPlan.ts";
import "./StillMap.css";

export interface StillPictureProps extends StillRequest {
  readonly basemap: BasemapData;
  /** Told what is to be seen, before it is, for whoever keeps the key. */
  readonly onSigns?: ((signs: MapSigns) => void) | undefined;
}

const lights = { highlight: null, lit: nothingLit };

/** The map of a view over a basemap that is there already: complete with the first drawing, nothing in it moves. */
export function StillPicture(props: StillPictureProps) {
  const { dataset, view, standsAt = view, language, theme, size, scale = 1, isForWall = false } = props;
  const { basemap, onSigns } = props;
  const { selection, filter, camera } = view;
  const { selection: standsOn, filter: standsUnder, camera: standsWith } = standsAt;
  const { width, height } = size;
  const words = messagesIn(mapMessages, language);
  const plan = useMemo(
    () =>
      stillPlan({
        dataset,
        view: { selection, filter, camera },
        standsAt: { selection: standsOn, filter: standsUnder, camera: standsWith },
        language,
        theme,
        size: { width, height },
        scale,
        isForWall,
      }),
    [
      dataset,
      selection,
      filter,
      camera,
      standsOn,
      standsUnder,
      standsWith,
      language,
      theme,
      width,
      height,
      scale,
      isForWall,
    ],
  );
  const ground = useMemo(
    () => svgBasemap({ data: basemap, bounds: extentOf(plan.camera, plan.size), ...plan.size, language }),
    [basemap, plan, language],
  );
  useLayoutEffect(() => onSigns?.(signsOf(plan)), [onSigns, plan]);
  const { size: inside, scene, camera: at, bar, inset } = plan;
  return (
    <svg
      className="still-map"
      data-drawn="true"
      width={width}
      height={height}
      viewBox={`0 0 ${inside.width} ${inside.height}`}
      role="img"
      aria-label={words.label}
    >
      <rect className="still-map__sea" width={inside.width} height={inside.height} />
      <ScenePicture
        scene={scene}
        layout={plan.layout}
        basemap={ground}
        camera={at}
        size={inside}
        lights={lights}
        covers={plan.covers}
      />
      {bar.isCrossed && <Patch box={bar.box} />}
      <g className="still-map__scale" transform={`translate(${bar.left} ${inside.height - 14})`}>
        <text x={-8} y={0}>
          {words.scale(bar.metres)}
        </text>
        <path d={`M0.5 -5V0H${bar.px}V-5`} />
      </g>
      {inset?.type === "inset" && <StillInset plan={inset} scene={scene} basemap={basemap} lights={lights} />}
      {inset?.type === "locator" && (
        <StillLocator plan={inset} scene={scene} basemap={basemap} camera={at} size={inside} />
      )}
      <StillEdge plan={inset} tags={plan.tags} camera={at} size={inside} />
    </svg>
  );
}

function Patch({ box: { left, top, right, bottom } }: { box: Box }) {
  return <rect className="still-map__patch" x={left} y={top} width={right - left} height={bottom - top} rx={2} />;
}
