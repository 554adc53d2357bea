import { useMemo } from "react";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { extentOf, type InsetPlan } from "./inset.ts";
import { insetLayout } from "./insetLayout.ts";
import { metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import type { Scene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import { StillFrame } from "./StillFrame.tsx";
import type { Lights } from "./states.ts";

/** The Bay Area apart, in a corner of a still map. */
export function StillInset({
  plan: { frame, camera, size },
  scene,
  basemap,
  lights,
}: {
  plan: Extract<InsetPlan, { readonly type: "inset" }>;
  scene: Scene;
  basemap: BasemapData;
  lights: Lights;
}) {
  const words = messagesIn(mapMessages, scene.language);
  const layout = useMemo(() => insetLayout(scene, camera, size), [scene, camera, size]);
  const ground = useMemo(
    () => svgBasemap({ data: basemap, bounds: extentOf(camera, size), ...size, language: scene.language }),
    [basemap, camera, size, scene.language],
  );
  const bar = scaleBar(metresPerPixel(camera.center[1], camera.zoom), 60);
  return (
    <StillFrame at={frame} title={words.bayAreaInset}>
      <ScenePicture scene={scene} layout={layout} basemap={ground} camera={camera} size={size} lights={lights} />
      <g className="still-map__scale" transform={`translate(${size.width - bar.px - 8} 17)`}>
        <text x={-6} y={0}>
          {words.scale(bar.metres)}
        </text>
        <path d={`M0.5 -5V0H${bar.px}V-5`} />
      </g>
    </StillFrame>
  );
}
