import { type Corridor, corridorsOf } from "../../domain/corridor.ts";
import { headingOf } from "../../domain/corridorFacts.ts";
import { get } from "../../domain/dataset.ts";
import { applyFilter } from "../../domain/filter.ts";
import { say } from "../../domain/text.ts";
import { familyModel } from "../../i18n/linkLine.ts";
import { localityName } from "../../i18n/localityName.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { View } from "../../view/view.ts";
import type { MapRequest } from "./deck.ts";
import { type DeckRequest, wordsOf } from "./request.ts";

/** A map for a slide, with what it shows in words: what is selected, and the arcs drawn for it. */
export function mapOf(request: DeckRequest, view: MapRequest["view"]): MapRequest {
  const { selection, filter, camera } = view;
  const words = wordsOf(request);
  const arcs = drawnFor(request, view).map((corridor) => arcWords(request, corridor));
  const parts = arcs.length === 0 ? [words.mapWithoutArcs] : arcs;
  return {
    view: { selection, filter, camera },
    alt: words.mapOf(selectedName(request, selection), parts),
    key: request.keyOf({ selection, filter, camera }),
  };
}

/** "禅城 → 南山": the ends of a corridor, with an arrow where all its links run one way. */
export function corridorName({ dataset, language }: DeckRequest, corridor: Corridor): string {
  const words = messagesIn(mapMessages, language);
  const { ends, isOneWay } = headingOf(dataset, corridor);
  const [a, b] = [localityName(dataset, ends[0], language), localityName(dataset, ends[1], language)];
  return isOneWay ? words.fromTo(a, b) : words.between(a, b);
}

function drawnFor({ dataset }: DeckRequest, { selection, filter }: MapRequest["view"]): readonly Corridor[] {
  const corridors = corridorsOf(dataset, applyFilter(dataset, filter).links);
  switch (selection.type) {
    case "none":
      return corridors;
    case "corridor":
      return corridors.filter(({ id }) => id === selection.id);
    case "hub":
      return corridors.filter(({ ends }) => ends.some(({ id }) => id === selection.id));
    case "entity":
      return corridors.filter(({ links }) =>
        links.some(({ from, to }) => from.entity === selection.id || to.entity === selection.id),
      );
  }
}

function arcWords(request: DeckRequest, corridor: Corridor): string {
  const { dataset, language } = request;
  const families = [...new Set(corridor.arcs.map(({ family }) => family))].flatMap(
    (family) => familyModel(dataset, family, language)?.label ?? [],
  );
  const isTentative = corridor.arcs.every((arc) => arc.isTentative);
  return wordsOf(request).mapArc(corridorName(request, corridor), families, corridor.links.length, isTentative);
}

function selectedName(request: DeckRequest, selection: View["selection"]): string {
  const { dataset, language } = request;
  switch (selection.type) {
    case "none":
      return wordsOf(request).mapOverview;
    case "hub":
      return say(get(dataset.byId.hub, selection.id).name, language);
    case "entity":
      return say(get(dataset.byId.entity, selection.id).name, language);
    case "corridor": {
      const corridor = corridorsOf(dataset).find(({ id }) => id === selection.id);
      return corridor ? corridorName(request, corridor) : wordsOf(request).mapOverview;
    }
  }
}
