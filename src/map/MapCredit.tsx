import { useLanguage, useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import type { FreeCamera } from "./camera.ts";
import type { MapConfig } from "./HubMap.tsx";
import { metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";

/** What the WebGL map cannot do without: WebGL itself, and its own program. */
export type MapLack = "webgl" | "program";

/** Scale, sources of the base map, and what whoever runs the atlas must show. */
export function MapCredit({
  camera,
  config,
  missing,
  lack,
}: {
  camera: FreeCamera;
  config: MapConfig;
  /** Basemap files that did not load. */
  missing: readonly string[];
  /** Why the map is drawn as SVG; null where it is not. */
  lack: MapLack | null;
}) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const { attribution } = words;
  const scale = scaleBar(metresPerPixel(camera.center[1], camera.zoom), 140);
  const required = [
    config.mapApprovalNumber && attribution.approval(config.mapApprovalNumber),
    config.mapMaker && attribution.maker(config.mapMaker),
  ].filter((line) => line);
  return (
    <div className="map-credit" lang={language}>
      <div className="map-credit__required">
        {required.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <div className="map-credit__scale">
        {words.scale(scale.metres)}
        <span className="map-credit__bar" style={{ width: scale.px }} />
      </div>
      {missing.length > 0 && (
        <p className="map-credit__missing" role="status">
          {words.basemapMissing(missingParts(missing).map((part) => words.basemapParts[part]))}
        </p>
      )}
      {lack && (
        <p className="map-credit__missing" role="status">
          {lack === "webgl" ? words.withoutWebgl : words.withoutProgram}
        </p>
      )}
      <p className="map-credit__sources">
        <span>{attribution.schematic}</span>
        <span>{attribution.coast}</span>
        <span>{attribution.boundaries}</span>
        <span>{attribution.places}</span>
      </p>
    </div>
  );
}

type BasemapPart = keyof (typeof mapMessages)["en"]["basemapParts"];

/** The parts of the picture that the missing files hold, each once. */
function missingParts(files: readonly string[]): readonly BasemapPart[] {
  const partOf: Readonly<Record<string, BasemapPart>> = {
    "land.json": "land",
    "world.json": "land",
    "water.json": "water",
    "admin.json": "boundaries",
    "districts.json": "boundaries",
    "places.json": "names",
  };
  return [...new Set(files.flatMap((file) => partOf[file] ?? []))];
}
