import { Info } from "lucide-react";
import { useId, useState } from "react";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { textWidth } from "./boxes.ts";
import { isSmallFrame, type FreeCamera, type Size } from "./camera.ts";
import { metresPerPixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";

/** What whoever runs the atlas may have to show on the map. */
export interface MapConfig {
  readonly mapApprovalNumber?: string;
  readonly mapMaker?: string;
}

/** What the ground cannot be drawn without by WebGL: WebGL itself, and the program of the map. */
export type MapLack = "webgl" | "program";

/** Scale, sources of the base map, and what whoever runs the atlas must show. */
export function MapCredit({
  camera,
  config,
  missing,
  lack,
  start,
  size,
}: {
  camera: FreeCamera;
  config: MapConfig;
  /** Basemap files that did not load. */
  missing: readonly string[];
  /** Why the ground is part of the picture; null where WebGL draws it. */
  lack: MapLack | null;
  /** How much of the width something else takes, from the left, in px. */
  start: number;
  size: Size;
}) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const folding = useMessages(geographyMessages);
  const { attribution } = words;
  const isSmall = isSmallFrame(size);
  // There the bar would lie over the southern markers.
  const isTiny = isSmall && size.height < 240;
  const scale = scaleBar(metresPerPixel(camera.center[1], camera.zoom), isSmall ? 72 : 140);
  const sources = [attribution.coast, attribution.boundaries, attribution.places];
  const isFolded = isSmall || creditWidth([attribution.schematic, ...sources]) > size.width - start - 24;
  const schematic = <span className="map-credit__line">{attribution.schematic}</span>;
  const required = [
    config.mapApprovalNumber && attribution.approval(config.mapApprovalNumber),
    config.mapMaker && attribution.maker(config.mapMaker),
  ].filter((line) => line);
  return (
    <div className="map-credit" lang={language} style={{ insetInlineStart: start }} data-small={isSmall}>
      {required.length > 0 && (
        <div className="map-credit__required" data-furniture>
          {required.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
      {missing.length > 0 && (
        <p className="map-credit__missing" role="status" data-furniture>
          {words.basemapMissing(missingParts(missing).map((part) => words.basemapParts[part]))}
        </p>
      )}
      {lack && (
        <p className="map-credit__missing" role="status" data-furniture>
          {lack === "webgl" ? words.withoutWebgl : words.withoutProgram}
        </p>
      )}
      {isFolded && isOpen && (
        <p className="map-credit__sources" id={id} data-furniture>
          {isSmall && schematic}
          {sources.map((line) => (
            <span key={line} className="map-credit__line">
              {line}
            </span>
          ))}
        </p>
      )}
      <div className="map-credit__row" data-furniture>
        {!isSmall && schematic}
        {!isFolded &&
          sources.map((line) => (
            <span key={line} className="map-credit__line">
              {line}
            </span>
          ))}
        {!isTiny && (
          <div className="map-credit__scale">
            {words.scale(scale.metres)}
            <span className="map-credit__bar" style={{ width: scale.px }} />
          </div>
        )}
        {isFolded && (
          <button
            type="button"
            className="map-credit__toggle"
            aria-label={isOpen ? folding.closeCredit : folding.credit}
            title={isOpen ? folding.closeCredit : folding.credit}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
            onBlur={() => setIsOpen(false)}
          >
            <Info size={16} strokeWidth={1.5} aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  );
}

/** About how wide the lines are when set in one row. */
function creditWidth(lines: readonly string[]): number {
  const scaleRoom = 230;
  return lines.reduce((sum, line) => sum + textWidth(line, 12) + 12, scaleRoom);
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
