import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { filterModel } from "../features/filters/model.ts";
import { formatNumber } from "../i18n/format.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { storyEditorMessages } from "../i18n/messages/storyEditor.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { View } from "../view/view.ts";
import { selectionTitle } from "../view/selectionTitle.ts";

/** What a view shows on the map, in words: what is selected, what is filtered, and how much of the map there is. */
export function viewWords(
  dataset: Dataset,
  { selection, filter, camera }: Pick<View, "selection" | "filter" | "camera">,
  language: Language,
): string {
  const words = messagesIn(storyEditorMessages, language);
  const filters = filterModel(dataset, filter, language).chips.map(({ label }) => label);
  const selected = selectionTitle(dataset, selection, language) || words.nothingSelected;
  return [selected, ...filters, ...extentWords()].join(" · ");

  /** The whole map with something selected is the map around what is selected. */
  function extentWords(): readonly string[] {
    if (camera.type === "free") return [words.byHand(formatNumber(Math.round(camera.zoom * 10) / 10, language))];
    if (camera.preset === "all" && selection.type !== "none") return [];
    return [words.extent(messagesIn(mapMessages, language).presets[camera.preset])];
  }
}
