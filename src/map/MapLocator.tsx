import { type MouseEvent, useMemo } from "react";
import { messagesIn } from "../i18n/messages.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Intent } from "../view/intent.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import { placeUnder, withinMap, type FreeCamera, type Size } from "./camera.ts";
import { extentOf, locatorSize, type InsetPlan } from "./inset.ts";
import { locatorModel } from "./locator.ts";
import type { Scene } from "./scene.ts";
import "./MapLocator.css";

/** Where in its region the map stands. A click moves the map there; the title goes back to the region's scale. */
export function MapLocator({
  plan,
  scene,
  basemap,
  camera,
  size,
  hrefOf,
  onIntent,
}: {
  plan: Extract<InsetPlan, { readonly type: "locator" }>;
  scene: Scene;
  basemap: BasemapData;
  camera: FreeCamera;
  size: Size;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
}) {
  const { language } = scene;
  const region = messagesIn(mapMessages, language).presets[plan.region];
  const title = messagesIn(geographyMessages, language).locator(region);
  const back: Intent = { type: "move", camera: { type: "preset", preset: plan.region } };
  const ground = useMemo(
    () => svgBasemap({ data: basemap, bounds: extentOf(plan.camera, locatorSize), ...locatorSize, language }),
    [basemap, plan.camera, language],
  );
  const { frame, dots, names } = locatorModel(scene, plan.camera, { camera, size });
  const recentre = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const center = placeUnder([event.clientX - left, event.clientY - top], plan.camera, locatorSize);
    onIntent({ type: "move", camera: { type: "free", ...withinMap({ ...camera, center }, size) } });
  };
  return (
    <section
      className="map-inset map-locator"
      style={{ left: plan.frame.left, top: plan.frame.top, ...locatorSize }}
      aria-label={title}
      data-furniture
    >
      <svg className="map-locator__picture" {...locatorSize} aria-hidden="true" onClick={recentre}>
        <path className="scene-picture__land" d={ground.land} />
        <path className="scene-picture__lake" d={ground.lakes} />
        <path className="scene-picture__province" d={ground.provinceLines} />
        <path className="scene-picture__coast" d={ground.coast} />
        {dots.map(({ id, at: [x, y], kind, isSelected }) =>
          kind !== "city" ? (
            <circle
              key={id}
              className="map-locator__hub"
              data-selected={isSelected}
              cx={x}
              cy={y}
              r={kind === "cluster" ? 4 : 3}
            />
          ) : (
            <rect
              key={id}
              className="map-locator__city"
              data-selected={isSelected}
              x={x - 2.5}
              y={y - 2.5}
              width={5}
              height={5}
            />
          ),
        )}
        {names.map(({ id, text, at: [x, y], anchor }) => (
          <text key={id} className="map-locator__name" x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
        <polygon className="map-locator__frame" points={frame.map((corner) => corner.join()).join(" ")} />
      </svg>
      <a className="map-inset__title" href={hrefOf(back)} aria-label={title} onClick={followLink(() => onIntent(back))}>
        {region}
      </a>
    </section>
  );
}
