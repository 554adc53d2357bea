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
import { LocatorPicture } from "./LocatorPicture.tsx";
import type { Scene } from "./scene.ts";

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
  const model = locatorModel(scene, plan.camera, { camera, size });
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
        <LocatorPicture ground={ground} model={model} />
      </svg>
      <a className="map-inset__title" href={hrefOf(back)} aria-label={title} onClick={followLink(() => onIntent(back))}>
        {region}
      </a>
    </section>
  );
}
