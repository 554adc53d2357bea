import type { Locality } from "../../domain/corridor.ts";
import {
  corridorMatrix,
  type CorridorMatrix,
  countFrom,
  countLinks,
  countTo,
  findCrossing,
  type LinkCount,
} from "../../domain/corridorMatrix.ts";
import { type Dataset, get } from "../../domain/dataset.ts";
import { applyFilter, type Filter } from "../../domain/filter.ts";
import { isTentative } from "../../domain/link.ts";
import { type Language, say } from "../../domain/text.ts";
import { localityName } from "../../i18n/localityName.ts";
import { linksMessages } from "../../i18n/messages/links.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { clause } from "../../i18n/punctuation.ts";
import type { Selection } from "../../view/view.ts";
import { type FamilyCount, familyCounts } from "./model.ts";

/** links: something runs this way under the filter; none: nothing does in the sources; same: the diagonal. */
export type Cell =
  | {
      readonly kind: "links";
      readonly corridor: string;
      readonly count: LinkCount;
      readonly families: readonly FamilyCount[];
      readonly isTentative: boolean;
      /** 1 to 4: how dark the ink. A judgement of ours: 1, 2, 3–4, 5 and more links. */
      readonly tint: 1 | 2 | 3 | 4;
      readonly spoken: string;
    }
  | { readonly kind: "none" | "hidden" | "same"; readonly spoken: string };

export interface Axis {
  readonly locality: Locality;
  readonly name: string;
  readonly fullName: string;
  readonly selection: Selection;
  /** The links that start here (of a row) or end here (of a column), and the mutual ones at it. */
  readonly start: Margin;
  readonly end: Margin;
}

export interface Margin {
  readonly count: LinkCount;
  readonly spoken: string;
}

export interface MatrixModel {
  /** Rows and columns alike; they stay in place whatever is filtered. */
  readonly places: readonly Axis[];
  /** By row, then column. */
  readonly cells: readonly (readonly Cell[])[];
  readonly all: Margin;
  readonly families: readonly FamilyCount[];
  readonly hasHidden: boolean;
  readonly hasTentative: boolean;
}

export function matrixModel(dataset: Dataset, filter: Filter, language: Language): MatrixModel {
  const words = messagesIn(linksMessages, language);
  const whole = corridorMatrix(dataset);
  const shown = corridorMatrix(dataset, applyFilter(dataset, filter).links);
  const places = whole.localities.map((locality) => axis(dataset, shown, locality, language));
  const cells = places.map((from) => places.map((to) => cell(dataset, { whole, shown, from, to, language })));
  const all = countLinks(shown.crossings);
  return {
    places,
    cells,
    all: { count: all, spoken: words.marginAll(all) },
    families: familyCounts(
      dataset,
      [...new Set(shown.crossings.flatMap((c) => [...c.directed, ...c.mutual]))],
      language,
    ),
    hasHidden: cells.flat().some(({ kind }) => kind === "hidden"),
    hasTentative: cells.flat().some((one) => one.kind === "links" && one.isTentative),
  };
}

function axis(dataset: Dataset, shown: CorridorMatrix, locality: Locality, language: Language): Axis {
  const words = messagesIn(linksMessages, language);
  const hub = dataset.hubs.find(({ id }) => id === locality.id);
  const name = localityName(dataset, locality, language);
  const [start, end] = [countFrom(shown, locality.id), countTo(shown, locality.id)];
  return {
    locality,
    name,
    selection: hub ? { type: "hub", id: hub.id } : { type: "entity", id: locality.id },
    fullName: say(get(dataset.byId.entity, locality.id).name, language),
    start: { count: start, spoken: words.marginFrom(name, start) },
    end: { count: end, spoken: words.marginTo(name, end) },
  };
}

function cell(
  dataset: Dataset,
  at: { whole: CorridorMatrix; shown: CorridorMatrix; from: Axis; to: Axis; language: Language },
): Cell {
  const { from, to, language } = at;
  const words = messagesIn(linksMessages, language);
  const way = { from: from.locality.id, to: to.locality.id };
  if (way.from === way.to) return { kind: "same", spoken: words.samePlace(from.name) };
  const crossing = findCrossing(at.shown, way);
  if (!crossing) {
    return findCrossing(at.whole, way)
      ? { kind: "hidden", spoken: words.hiddenLink(from.name, to.name) }
      : { kind: "none", spoken: words.noLink(from.name, to.name) };
  }
  const links = [...crossing.directed, ...crossing.mutual];
  const count = countLinks([crossing]);
  const families = familyCounts(dataset, links, language);
  const allTentative = links.every(isTentative);
  return {
    kind: "links",
    corridor: crossing.corridor,
    count,
    families,
    isTentative: allTentative,
    tint: links.length >= 5 ? 4 : links.length >= 3 ? 3 : links.length === 2 ? 2 : 1,
    spoken: clause(
      [
        words.cell({ from: from.name, to: to.name, ...count }),
        ...families.map((family) => words.familyCount(family.label, family.count)),
        ...(allTentative ? [words.allTentative] : []),
      ],
      language,
    ),
  };
}
