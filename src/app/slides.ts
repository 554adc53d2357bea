import type { Dataset } from "../domain/dataset.ts";
import type { Filter } from "../domain/filter.ts";
import type { Story } from "../domain/story.ts";
import type { Language } from "../domain/text.ts";
import type { Artefact, Job } from "../exports/artefact.ts";
import type { DeckSubject } from "../exports/slides/request.ts";
import { loadTraditional } from "../i18n/traditionalTable.ts";
import { formatView } from "../view/url.ts";
import type { Theme, View } from "../view/view.ts";
import { drawMapOf } from "./drawMap.ts";
import { publicAddress } from "../view/publicAddress.ts";
import { stampOf } from "./stamp.ts";

/** What a reader chooses about their slides. */
export interface SlidesChoice {
  readonly subject: DeckSubject;
  readonly language: Language;
  readonly theme: Theme;
  readonly withNotes: boolean;
}

/** Makes slides of what is on screen; everything that takes part in it is fetched when it begins. */
export function slidesOf(dataset: Dataset, view: View, choice: SlidesChoice): Job<Artefact> {
  return async (control) => {
    const [{ slidesJob }, { rasterise }, { chartModel }, { slideKeyOf }] = await Promise.all([
      import("../exports/slides/slidesJob.ts"),
      import("../exports/picture/raster.ts"),
      import("../charts/model.ts"),
      import("./slideKey.ts"),
      choice.language === "zh-Hant" && loadTraditional(),
    ]);
    control.signal.throwIfAborted();
    const request = {
      ...choice,
      dataset,
      filter: view.filter satisfies Filter,
      stamp: stampOf(dataset, view),
      addressOf: (shown: View) => publicAddress(formatView(shown)),
      chartOf: (chart: Dataset["charts"][number]) => chartModel(dataset, chart, choice.language),
      keyOf: slideKeyOf(dataset, choice),
    };
    return slidesJob(request, { drawMap: drawMapOf(dataset), rasterise })(control);
  };
}

/** The slides of a story, for whoever offers stories. */
export function slidesOfStory(
  { dataset, view, language, theme }: { dataset: Dataset; view: View; language: Language; theme: Theme },
  story: Story,
): Job<Artefact> {
  return slidesOf(dataset, view, { subject: { type: "story", story }, language, theme, withNotes: true });
}
