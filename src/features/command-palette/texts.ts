import type { Dataset } from "../../domain/dataset.ts";
import type { Findable } from "../../search/searchIndex.ts";
import { defaultView, type View } from "../../view/view.ts";
import { actionsOf } from "./actions.ts";
import { findableRecords } from "./findableRecords.ts";

/** Every Chinese text the palette searches; `names` are those a reader types by heart. */
export function paletteTexts(dataset: Dataset): {
  readonly names: readonly string[];
  readonly texts: readonly string[];
} {
  const records = findableRecords(dataset);
  const named = records.filter(({ kind }) => kind === "hub" || kind === "sector" || kind === "entity");
  return {
    names: named.flatMap(({ names, aliases }) => [...names, ...aliases].map(({ zh }) => zh)),
    texts: [...records, ...actionsOf(dataset, fullView(dataset))].flatMap(textsOf),
  };
}

/** A view in which every action is there: something selected, filtered, compared and asked for. */
function fullView(dataset: Dataset): View {
  const hub = dataset.hubs[0];
  return {
    ...defaultView,
    selection: hub ? { type: "hub", id: hub.id } : { type: "none" },
    evidence: "",
    filter: { ...defaultView.filter, period: { from: "2000-01", to: "2000-01" } },
    compared: hub ? [hub.id] : [],
    sort: "links",
    story: dataset.stories[0]?.id ?? null,
    needs: [{ id: "space", weight: 1 }],
  };
}

function textsOf({ names, aliases, details, contexts }: Findable): readonly string[] {
  return [...names, ...aliases, ...details, ...contexts].map(({ zh }) => zh);
}
