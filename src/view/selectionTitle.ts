import { findCorridor } from "../domain/corridor.ts";
import { type Dataset, get } from "../domain/dataset.ts";
import { type Language, say } from "../domain/text.ts";
import type { Selection } from "./view.ts";

/** The name of what is selected; empty where nothing is. A corridor is named by its two ends. */
export function selectionTitle(dataset: Dataset, selection: Selection, language: Language): string {
  switch (selection.type) {
    case "none":
      return "";
    case "hub":
      return say(get(dataset.byId.hub, selection.id).name, language);
    case "entity":
      return say(get(dataset.byId.entity, selection.id).name, language);
    case "corridor": {
      const corridor = findCorridor(dataset, selection.id);
      const names = corridor?.ends.map((end) => say(get(dataset.byId.entity, end.id).name, language)) ?? [];
      return names.join(" – ");
    }
  }
}
