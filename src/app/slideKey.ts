import type { Dataset } from "../domain/dataset.ts";
import type { StepId, StoryId } from "../domain/ids.ts";
import type { Story } from "../domain/story.ts";
import type { Language } from "../domain/text.ts";
import { type MapRequest, type SlideKey, type SlideKeySign, slideKeySigns } from "../exports/slides/deck.ts";
import { slideMapSize } from "../exports/slides/slidesJob.ts";
import type { FreeCamera, Size } from "../map/camera.ts";
import { holds } from "../map/boxes.ts";
import { insetPlan } from "../map/inset.ts";
import { insetLayout } from "../map/insetLayout.ts";
import { type Layout, layoutScene } from "../map/layout.ts";
import { shownRings } from "../map/rings.ts";
import { buildScene, type Scene } from "../map/scene.ts";
import { frameOf, toScreen } from "../map/screen.ts";
import { startCamera } from "../map/startCamera.ts";
import { stepModel } from "../stage/model.ts";
import { stepAddress } from "../view/storyView.ts";
import type { Theme } from "../view/view.ts";

/**
 * The key of a map on a slide, in the stage's words for the same map: of its families and dashes those that the picture
 * shows inside its frame, and the signs beside them.
 */
export function slideKeyOf(
  dataset: Dataset,
  { language, theme }: { readonly language: Language; readonly theme: Theme },
): (view: MapRequest["view"]) => SlideKey {
  return (view) => {
    const { key } = stepModel(dataset, oneStep(view), { index: 0, language });
    const scene = buildScene({ dataset, view, language, theme });
    const seen = picturesOf(scene).map(seenIn);
    const families = new Set(
      seen.flatMap(({ arcs }) => arcs.flatMap((arc) => (arc.isDimmed ? [] : (arc.family ?? [])))),
    );
    return {
      families: key.families.filter(({ id }) => families.has(id)),
      hasTentative: seen.some(({ arcs }) => arcs.some(({ isTentative }) => isTentative)),
      signs: slideKeySigns.filter((sign) =>
        sign === "ring" ? shownRings(scene, null).length > 0 : seen.some((picture) => shows(picture, sign)),
      ),
    };
  };
}

const nothing = { zh: "", en: "" };

/** A view as a story of one step, because the stage knows maps as those of steps. */
function oneStep(view: MapRequest["view"]): Story {
  const id = "map" as StepId;
  const step = { id, mode: "move", view: stepAddress(view), title: nothing, caption: nothing, note: nothing } as const;
  return { id: "map" as StoryId, author: "atlas", title: nothing, lead: nothing, steps: [{ ...step, records: [] }] };
}

interface Picture {
  readonly layout: Layout;
  readonly camera: FreeCamera;
  readonly size: Size;
}

/** The map as it stands on the slide, and the inset in its corner where it has one. */
function picturesOf(scene: Scene): readonly Picture[] {
  const size: Size = { ...slideMapSize, isStill: true };
  const camera = startCamera(scene, size);
  const plan = insetPlan(scene, camera, size);
  const whole = { layout: layoutScene(scene, camera.zoom), camera, size };
  if (plan?.type !== "inset") return [whole];
  return [whole, { layout: insetLayout(scene, plan.camera, plan.size), camera: plan.camera, size: plan.size }];
}

/** What of a picture lies inside its frame. */
function seenIn({ layout, camera, size }: Picture): Pick<Layout, "nodes" | "sites" | "arcs"> {
  const screen = toScreen(camera, size, layout.zoom);
  const frame = frameOf(size);
  return {
    nodes: layout.nodes.filter(({ pixel }) => holds(frame, screen(pixel))),
    sites: layout.sites.filter(({ drawnAt }) => holds(frame, screen(drawnAt))),
    arcs: layout.arcs.filter(({ shape }) => shape.line.some((at) => holds(frame, screen(at)))),
  };
}

function shows({ nodes, sites, arcs }: ReturnType<typeof seenIn>, sign: Exclude<SlideKeySign, "ring">): boolean {
  switch (sign) {
    case "count":
      return arcs.some(({ family, count, isDimmed }) => !isDimmed && family !== null && count > 1);
    case "bundle":
      return arcs.some(({ family, isDimmed }) => !isDimmed && family === null);
    case "cluster":
      return nodes.some(({ kind }) => kind === "cluster");
    case "stack":
      return sites.some(({ entities }) => entities.length > 1);
    case "homeCity":
      return nodes.some(({ kind, cities }) => kind === "city" && cities[0]?.kind === "home");
  }
}
