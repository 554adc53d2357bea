import { useMemo } from "react";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap } from "./basemap/svgBasemap.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { extentOf, locatorSize, type InsetPlan } from "./inset.ts";
import { locatorModel } from "./locator.ts";
import { LocatorPicture } from "./LocatorPicture.tsx";
import type { Scene } from "./scene.ts";
import { StillFrame } from "./StillFrame.tsx";

/** Where in its region a still map of a city lies. */
export function StillLocator({
  plan,
  scene,
  basemap,
  camera,
  size,
}: {
  plan: Extract<InsetPlan, { readonly type: "locator" }>;
  scene: Scene;
  basemap: BasemapData;
  camera: FreeCamera;
  size: Size;
}) {
  const { language } = scene;
  const ground = useMemo(
    () => svgBasemap({ data: basemap, bounds: extentOf(plan.camera, locatorSize), ...locatorSize, language }),
    [basemap, plan.camera, language],
  );
  const model = locatorModel(scene, plan.camera, { camera, size });
  return (
    <StillFrame at={plan.frame} title={messagesIn(mapMessages, language).presets[plan.region]}>
      <LocatorPicture ground={ground} model={model} />
    </StillFrame>
  );
}
