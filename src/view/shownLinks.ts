import { corridorsOf, drawnLinks, findCorridor, findEnds } from "../domain/corridor.ts";
import type { Dataset } from "../domain/dataset.ts";
import { applyFilter } from "../domain/filter.ts";
import type { Link } from "../domain/link.ts";
import { linksOf } from "../domain/statistics.ts";
import type { View } from "./view.ts";

/** The links a view is about: what its filter leaves of those of the selection, or of all where nothing is selected. */
export interface ShownLinks {
  readonly links: readonly Link[];
  /** Those of them that the map draws. */
  readonly drawn: readonly Link[];
}

export function shownLinks(dataset: Dataset, { selection, filter }: Pick<View, "selection" | "filter">): ShownLinks {
  const left = applyFilter(dataset, filter).links;
  const isDrawn = drawnLinks(corridorsOf(dataset, left));
  const links = ofSelection(dataset, selection, left);
  return { links, drawn: links.filter(({ id }) => isDrawn.has(id)) };
}

function ofSelection(dataset: Dataset, selection: View["selection"], left: readonly Link[]): readonly Link[] {
  const endsIn = (link: Link) =>
    selection.type !== "none" && (findEnds(dataset, link) ?? []).some(({ id }) => id === selection.id);
  switch (selection.type) {
    case "none":
      return left;
    case "hub":
      return linksOf(selection.id, left);
    case "entity":
      return left.filter((link) => [link.from, link.to].some(({ entity }) => entity === selection.id) || endsIn(link));
    case "corridor": {
      const own = new Set(findCorridor(dataset, selection.id)?.links.map(({ id }) => id));
      return left.filter(({ id }) => own.has(id));
    }
  }
}
