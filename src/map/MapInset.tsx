import { useMemo } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { extentOf, type InsetPlan } from "./inset.ts";
import { insetLayout } from "./insetLayout.ts";
import { metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import type { Scene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import type { Lights } from "./states.ts";

const toBayArea: Intent = { type: "move", camera: { type: "preset", preset: "bay-area" } };

/** The Bay Area apart, beside a map on which its hubs are one marker. */
export function MapInset({
  plan: { frame, camera, size },
  scene,
  basemap,
  lights,
  isLit,
  hrefOf,
  onIntent,
  onHighlight,
}: {
  plan: Extract<InsetPlan, { readonly type: "inset" }>;
  scene: Scene;
  basemap: BasemapData;
  lights: Lights;
  /** The reader points at the marker that the inset takes apart. */
  isLit: boolean;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onHighlight: (highlight: Highlight) => void;
}) {
  const words = useMessages(mapMessages);
  const layout = useMemo(() => insetLayout(scene, camera, size), [scene, camera, size]);
  const ground = useMemo(
    () => svgBasemap({ data: basemap, bounds: extentOf(camera, size), ...size, language: scene.language }),
    [basemap, camera, size, scene.language],
  );
  const scale = scaleBar(metresPerPixel(camera.center[1], camera.zoom), 60);
  return (
    <section
      className="map-inset"
      data-lit={isLit}
      style={{ left: frame.left, top: frame.top, ...size }}
      aria-label={words.bayAreaInset}
      data-furniture
    >
      <ScenePicture
        scene={scene}
        layout={layout}
        basemap={ground}
        camera={camera}
        size={size}
        lights={lights}
        links={{ hrefOf, onIntent, onHighlight }}
      />
      <a className="map-inset__title" href={hrefOf(toBayArea)} onClick={followLink(() => onIntent(toBayArea))}>
        {words.bayAreaInset}
      </a>
      <div className="map-inset__scale" aria-hidden="true">
        {words.scale(scale.metres)}
        <span className="map-credit__bar" style={{ width: scale.px }} />
      </div>
    </section>
  );
}
