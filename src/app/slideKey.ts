import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { type MapRequest, type SlideKey, type SlideKeySign, slideKeySigns } from "../exports/slides/deck.ts";
import { slideMapSize } from "../exports/slides/slidesJob.ts";
import { signsOf, stillPlan } from "../map/stillPlan.ts";
import { keyOfMap } from "../stage/model.ts";
import type { Theme } from "../view/view.ts";

/** The key of a map on a slide: as on the stage, of what the picture shows, but for its faint arcs: there is no room. */
export function slideKeyOf(
  dataset: Dataset,
  { language, theme }: { readonly language: Language; readonly theme: Theme },
): (view: MapRequest["view"]) => SlideKey {
  return (view) => {
    const plan = stillPlan({ dataset, view, language, theme, size: slideMapSize });
    const signs = signsOf(plan);
    const { families, faint, hasTentative } = keyOfMap(dataset, signs, language);
    const shows: Record<SlideKeySign, boolean> = {
      count: plan.scene.arcs.some(({ id, count }) => count > 1 && signs.arcs.includes(id)),
      bundle: signs.bundled.length > 0,
      cluster: signs.markers.includes("cluster"),
      stack: signs.markers.includes("stack"),
      homeCity: signs.markers.includes("homeCity"),
      ring: signs.markers.includes("ring"),
    };
    return {
      families: families.filter(({ id }) => !faint.includes(id)),
      hasTentative,
      signs: slideKeySigns.filter((sign) => shows[sign]),
    };
  };
}
