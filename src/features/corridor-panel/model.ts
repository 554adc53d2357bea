import { type Corridor, corridorDistanceKm, isDistanceBetweenPlaces, type Locality } from "../../domain/corridor.ts";
import { earliestSince, headingOf, sectorsNamedFor } from "../../domain/corridorFacts.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import { answers, applyFilter, type Filter } from "../../domain/filter.ts";
import type { SectorId } from "../../domain/ids.ts";
import type { Link } from "../../domain/link.ts";
import { statuses } from "../../domain/observation.ts";
import { type Language, say } from "../../domain/text.ts";
import { undrawnBetween } from "../../domain/undrawn.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { formatFirst, formatKm, formatSince } from "../../i18n/format.ts";
import { type HiddenModel, hiddenModel, unfilteredNote } from "../../i18n/hidden.ts";
import { familyModel, type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { localityName } from "../../i18n/localityName.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type QuestionModel, questionModel } from "../../i18n/questionLine.ts";

export interface CorridorModel {
  /** In the direction of travel; for a corridor of both directions the order carries no meaning. */
  readonly ends: readonly [CorridorEnd, CorridorEnd];
  readonly isOneWay: boolean;
  readonly distance: string;
  /** How many of the ends are cities up to whose marker alone it was measured: 0 where it is one between places. */
  readonly markersMeasured: 0 | 1 | 2;
  /** How many links under the filter, of which families and statuses, since when. */
  readonly summary: string;
  readonly figures: readonly FigureModel[];
  readonly groups: readonly {
    readonly family: NonNullable<LinkModel["family"]>;
    readonly links: readonly LinkModel[];
  }[];
  readonly hidden: HiddenModel | null;
  readonly sectors: readonly SectorOfLinks[];
  readonly undrawn: readonly LinkModel[];
  /** Said under what stays the same under the filter; null without one. */
  readonly unfiltered: string | null;
  readonly questions: readonly QuestionModel[];
}

export interface CorridorEnd {
  readonly locality: Locality;
  readonly name: string;
}

export interface SectorOfLinks {
  readonly sector: SectorId;
  readonly label: string;
  /** The first mention that ties the sector to a link. */
  readonly record: string;
  readonly isInferred: boolean;
}

export function corridorModel(dataset: Dataset, corridor: Corridor, filter: Filter, language: Language): CorridorModel {
  const allowed = new Set(applyFilter(dataset, filter).links.map((link) => link.id));
  const links = corridor.links.filter((link) => allowed.has(link.id));
  const { ends, isOneWay } = headingOf(dataset, corridor);
  const nameOf = (locality: Locality) => ({ locality, name: localityName(dataset, locality, language) });
  const drawn: readonly string[] = corridor.links.map((link) => link.id);
  return {
    ends: [nameOf(ends[0]), nameOf(ends[1])],
    isOneWay,
    distance: formatKm(corridorDistanceKm(dataset, corridor), language),
    markersMeasured: isDistanceBetweenPlaces(dataset, corridor)
      ? 0
      : corridor.ends.every(({ kind }) => kind === "city")
        ? 2
        : 1,
    summary: summary(links, language),
    figures: [...new Set(links.flatMap((link) => link.observations))].map((id) =>
      figureModel(dataset, get(dataset.byId.observation, id), language),
    ),
    groups: dataset.linkFamilies.flatMap(({ id }) => {
      const family = familyModel(dataset, id, language);
      const own = links.filter((link) => link.family === id).map((link) => linkModel(dataset, link, language));
      return family && own.length > 0 ? [{ family, links: own }] : [];
    }),
    hidden: hiddenModel(
      { count: corridor.links.length - links.length, what: "links" },
      filter,
      answers.links,
      language,
    ),
    sectors: sectorsOf(dataset, links, language),
    undrawn: undrawnBetween(dataset, corridor.ends).map((link) => linkModel(dataset, link, language)),
    unfiltered: unfilteredNote(filter, [], language),
    questions: dataset.questions
      .filter((question) => question.records.some((record) => drawn.includes(record)))
      .map((question) => questionModel(question, language)),
  };
}

function summary(links: readonly Link[], language: Language): string {
  const words = messagesIn(panelMessages, language);
  const status = messagesIn(vocabulary, language).status;
  const present = statuses.filter((one) => links.some((link) => link.status === one));
  const earliest = earliestSince(links);
  return words.corridorSummary({
    links: links.length,
    families: new Set(links.map((link) => link.family)).size,
    statuses: present.map((one) => ({ word: status[one], count: links.filter((link) => link.status === one).length })),
    since: earliest ? sinceOf(earliest, links.length, language) : null,
  });
}

function sinceOf({ date, precision }: NonNullable<Link["since"]>, links: number, language: Language): string {
  return links === 1 ? formatSince(date, precision, language) : formatFirst(date, precision, language);
}

function sectorsOf(dataset: Dataset, links: readonly Link[], language: Language): readonly SectorOfLinks[] {
  return sectorsNamedFor(dataset, links).map(({ sector, mention, isInferred }) => ({
    sector,
    label: say(get(dataset.byId.sector, sector).label, language),
    record: mention,
    isInferred,
  }));
}
