import { useMemo } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { boxAround, type Box } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { extentOf, type InsetPlan } from "./inset.ts";
import { layoutScene, type Layout } from "./layout.ts";
import { metresPerPixel, project } from "./mercator.ts";
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
  const layout = useMemo(() => layoutOf(scene, camera, size), [scene, camera, size]);
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

const mergePx = 11;

/** Made to show close hubs apart: names without second lines, markers merged only when they touch. */
function layoutOf(scene: Scene, camera: FreeCamera, size: Size): Layout {
  const frame = boxAround(project(camera.center, camera.zoom), size.width - 14, size.height - 8);
  return layoutScene(scene, camera.zoom, {
    mergePx,
    hasNotes: false,
    hasLeaders: true,
    frame,
    covered: furniture(frame),
  });
}

/** The title and the scale bar. */
function furniture({ left, top, right }: Box): readonly Box[] {
  return [
    { left, top, right: left + 96, bottom: top + 20 },
    { left: right - 108, top, right, bottom: top + 20 },
  ];
}
