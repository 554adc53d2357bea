import { useMemo } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { insetSize } from "./camera.ts";
import { project, unproject, metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import type { Scene } from "./scene.ts";
import { SvgMap } from "./SvgMap.tsx";

const size = insetSize;
const toBayArea: Intent = { type: "move", camera: { type: "preset", preset: "bay-area" } };

/** The Bay Area apart, beside a map on which its hubs are one marker. */
export function MapInset({
  scene,
  basemap,
  highlight,
  hrefOf,
  onIntent,
  onHighlight,
}: {
  scene: Scene;
  basemap: BasemapData;
  highlight: Highlight;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onHighlight: (highlight: Highlight) => void;
}) {
  const words = useMessages(mapMessages);
  const camera = useMemo(insetCamera, []);
  const scale = scaleBar(metresPerPixel(camera.center[1], camera.zoom), 60);
  return (
    <section className="map-inset" style={size} aria-label={words.bayAreaInset}>
      <SvgMap
        scene={scene}
        basemap={basemap}
        camera={camera}
        size={size}
        label={words.bayAreaInset}
        highlight={highlight}
        isFocusable={false}
        isInset
        hrefOf={hrefOf}
        onIntent={onIntent}
        onHighlight={onHighlight}
        onList={() => {}}
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

function insetCamera() {
  const [west, south, east, north] = [112.88, 22.1, 114.42, 23.27];
  const upperLeft = project([west, north], 0);
  const lowerRight = project([east, south], 0);
  const scale = Math.min(size.width / (lowerRight[0] - upperLeft[0]), size.height / (lowerRight[1] - upperLeft[1]));
  const center = unproject([(upperLeft[0] + lowerRight[0]) / 2, (upperLeft[1] + lowerRight[1]) / 2], 0);
  return { center, zoom: Math.log2(scale), bearing: 0 };
}
