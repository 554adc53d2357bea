import { useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Hub } from "../domain/hub.ts";
import { say } from "../domain/text.ts";
import { compareMessages } from "../i18n/messages/compare.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { useSize } from "../ui/useSize.ts";
import { GroundShapes } from "./basemap/GroundShapes.tsx";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { loadBasemapOnce, useBasemap } from "./basemap/useBasemap.ts";
import { textWidth } from "./boxes.ts";
import { metresPerPixel, project, unproject, type Pixel } from "./mercator.ts";
import { scaleBar } from "./scaleBar.ts";
import "./ScenePicture.css";
import "./HubPicture.css";

/** The same number of metres per pixel for every hub, so that two pictures can be compared. A judgement of ours. */
const metresPerPx = 400;
/** Drawn for the widest place; a narrower one shows the middle of it. */
const drawn = { width: 480, height: 96 };

/** Where a hub is: a small still map around it, with the other hubs in reach, at one scale for all hubs. */
export function HubPicture({ dataset, hub }: { dataset: Dataset; hub: Hub }) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const { mapOf } = useMessages(compareMessages);
  const basemap = useBasemap(loadBasemapOnce);
  const [frame, size] = useSize<HTMLDivElement>();
  const location = dataset.byId.location.get(hub.id);
  const ground = useMemo(() => {
    if (!location || !basemap) return null;
    const { zoom, origin } = cameraAt(location.position);
    const [west, north] = unproject(origin, zoom);
    const [east, south] = unproject([origin[0] + drawn.width, origin[1] + drawn.height], zoom);
    return svgBasemap({ data: basemap, bounds: [west, south, east, north], ...drawn, language });
  }, [location, basemap, language]);
  if (!location) return null;
  const { zoom, origin } = cameraAt(location.position);
  const at = (position: readonly [number, number]): Pixel => {
    const [x, y] = project(position, zoom);
    return [x - origin[0], y - origin[1]];
  };
  const width = Math.min(drawn.width, size.width || drawn.width);
  const left = (drawn.width - width) / 2;
  const bar = scaleBar(metresPerPx, 60);
  const others = dataset.hubs.flatMap((other) => {
    const place = other.id === hub.id ? undefined : dataset.byId.location.get(other.id);
    return place ? [{ id: other.id, pixel: at(place.position) }] : [];
  });
  const [x, y] = at(location.position);
  const names = (ground?.names ?? []).filter((name) => {
    const half = (textWidth(name.text, name.size) * 1.15) / 2;
    const isInside =
      name.x - half > left + 2 && name.x + half < left + width - 2 && name.y < drawn.height - 34 && name.y > 10;
    const touches = [[x, y] as const, ...others.map(({ pixel }) => pixel)].some(
      ([px, py]) => Math.abs(px - name.x) < half + 12 && Math.abs(py - name.y) < 18,
    );
    return isInside && !touches;
  });
  return (
    <div ref={frame} className="hub-picture">
      <svg
        className="scene-picture"
        viewBox={`${left} 0 ${width} ${drawn.height}`}
        width={width}
        height={drawn.height}
        role="img"
        aria-label={mapOf(say(hub.shortName, language))}
      >
        {ground && (
          <g>
            <GroundShapes ground={ground} />
            {names.map((name) => (
              <text
                key={`${name.text}${name.x}`}
                className="scene-picture__place"
                data-water={name.isWater}
                x={name.x}
                y={name.y}
                fontSize={name.size}
              >
                {name.text}
              </text>
            ))}
          </g>
        )}
        {others.map(({ id, pixel }) => (
          <circle key={id} className="hub-picture__other" cx={pixel[0]} cy={pixel[1]} r="3.5" />
        ))}
        <circle className="hub-picture__ring" cx={x} cy={y} r="9" />
        <circle className="hub-picture__core" cx={x} cy={y} r="4.5" />
      </svg>
      <p className="hub-picture__scale" aria-hidden="true">
        {words.scale(bar.metres)}
        <span style={{ width: bar.px }} />
      </p>
    </div>
  );
}

/** The zoom that shows the common scale at this latitude, and the upper left corner of the picture in world pixels. */
function cameraAt(position: readonly [number, number]): { readonly zoom: number; readonly origin: Pixel } {
  const zoom = Math.log2(metresPerPixel(position[1], 0) / metresPerPx);
  const [x, y] = project(position, zoom);
  return { zoom, origin: [x - drawn.width / 2, y - drawn.height / 2] };
}
