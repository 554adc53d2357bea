import type { Dataset } from "../domain/dataset.ts";
import type { StepId, StoryId } from "../domain/ids.ts";
import type { Story } from "../domain/story.ts";
import type { Language } from "../domain/text.ts";
import type { MapRequest, SlideKey, SlideKeySign } from "../exports/slides/deck.ts";
import { slideMapSize } from "../exports/slides/slidesJob.ts";
import type { Size } from "../map/camera.ts";
import { holds } from "../map/boxes.ts";
import { layoutScene } from "../map/layout.ts";
import { shownRings } from "../map/rings.ts";
import { buildScene } from "../map/scene.ts";
import { frameOf, toScreen } from "../map/screen.ts";
import { startCamera } from "../map/startCamera.ts";
import { stepModel } from "../stage/model.ts";
import { stepAddress } from "../view/storyView.ts";
import type { Theme } from "../view/view.ts";

/**
 * The key of a map on a slide: families and dashes as the stage explains them beside the same map, and the signs that are
 * no colour, of those that the picture shows inside its frame.
 */
export function slideKeyOf(
  dataset: Dataset,
  { language, theme }: { readonly language: Language; readonly theme: Theme },
): (view: MapRequest["view"]) => SlideKey {
  return (view) => {
    const { families, hasTentative } = stepModel(dataset, oneStep(view), { index: 0, language }).key;
    return { families, hasTentative, signs: signsOf(dataset, view, { language, theme }) };
  };
}

const nothing = { zh: "", en: "" };

/** A view as a story of one step, because the stage knows maps as those of steps. */
function oneStep(view: MapRequest["view"]): Story {
  const id = "map" as StepId;
  const step = { id, mode: "move", view: stepAddress(view), title: nothing, caption: nothing, note: nothing } as const;
  return { id: "map" as StoryId, author: "atlas", title: nothing, lead: nothing, steps: [{ ...step, records: [] }] };
}

function signsOf(
  dataset: Dataset,
  view: MapRequest["view"],
  { language, theme }: { readonly language: Language; readonly theme: Theme },
): readonly SlideKeySign[] {
  const size: Size = { ...slideMapSize, isStill: true };
  const scene = buildScene({ dataset, view, language, theme });
  const camera = startCamera(scene, size);
  const layout = layoutScene(scene, camera.zoom);
  const screen = toScreen(camera, size, layout.zoom);
  const frame = frameOf(size);
  const nodes = layout.nodes.filter(({ pixel }) => holds(frame, screen(pixel)));
  const sites = layout.sites.filter(({ drawnAt, isDimmed }) => !isDimmed && holds(frame, screen(drawnAt)));
  const arcs = layout.arcs.filter(
    ({ isDimmed, shape }) => !isDimmed && shape.line.some((at) => holds(frame, screen(at))),
  );
  const isShown: Readonly<Record<SlideKeySign, boolean>> = {
    count: arcs.some(({ family, count }) => family !== null && count > 1),
    bundle: arcs.some(({ family }) => family === null),
    cluster: nodes.some(({ kind }) => kind === "cluster"),
    stack: sites.some(({ entities }) => entities.length > 1),
    homeCity: nodes.some(({ kind, cities }) => kind === "city" && cities[0]?.kind === "home"),
    ring: shownRings(scene, null).length > 0,
  };
  return (Object.keys(isShown) as SlideKeySign[]).filter((sign) => isShown[sign]);
}
