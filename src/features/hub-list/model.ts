import type { Dataset } from "../../domain/dataset.ts";
import { get } from "../../domain/dataset.ts";
import type { Selected } from "../../domain/filter.ts";
import type { HubId } from "../../domain/ids.ts";
import { linksOf, observationsOf } from "../../domain/statistics.ts";
import { type Language, say, sayWithin } from "../../domain/text.ts";

export interface HubRow {
  readonly id: HubId;
  readonly name: string;
  readonly city: string;
  readonly nestedIn: string | null;
  readonly figures: number;
  readonly links: number;
  /** True where the filter leaves neither a link nor a mention nor a figure of the hub. */
  readonly isEmpty: boolean;
}

/** The hubs in the order of the table, with how many figures and links of each the filter leaves. */
export function hubRows(
  dataset: Dataset,
  selected: Selected,
  filtersSectors: boolean,
  language: Language,
): readonly HubRow[] {
  return dataset.hubs.map((hub) => {
    const figures = observationsOf(hub.id, selected.observations).length;
    const links = linksOf(hub.id, selected.links).length;
    const mentions = selected.mentions.filter((mention) => mention.hub === hub.id).length;
    return {
      id: hub.id,
      name: sayWithin(24, hub.name, hub.shortName, language),
      city: say(get(dataset.byId.entity, hub.city).name, language),
      nestedIn: hub.nestedIn && say(get(dataset.byId.hub, hub.nestedIn).shortName, language),
      figures,
      links,
      isEmpty: links + mentions === 0 && (filtersSectors || figures === 0),
    };
  });
}
