import {
  type Corridor,
  corridorDistanceKm,
  corridorsOf,
  drawnLinks,
  findEnds,
  type Locality,
} from "../../domain/corridor.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import { applyFilter, type Filter } from "../../domain/filter.ts";
import type { EntityId, LinkId, SectorId } from "../../domain/ids.ts";
import type { Link, LinkEnd } from "../../domain/link.ts";
import { statuses } from "../../domain/observation.ts";
import { type Language, say } from "../../domain/text.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { formatKm, formatSince } from "../../i18n/format.ts";
import { type HiddenModel, hiddenModel } from "../../i18n/hidden.ts";
import { familyModel, type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type QuestionModel, questionModel } from "../../i18n/questionLine.ts";

export interface CorridorModel {
  /** In the direction of travel; for a corridor of both directions the order carries no meaning. */
  readonly ends: readonly [CorridorEnd, CorridorEnd];
  readonly isOneWay: boolean;
  readonly distance: string;
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
  const isOneWay = isDirected(dataset, corridor);
  const [a, b] = isOneWay ? headedEnds(dataset, corridor) : corridor.ends;
  const nameOf = (locality: Locality) => ({ locality, name: localityName(dataset, locality, language) });
  const drawn: readonly string[] = corridor.links.map((link) => link.id);
  return {
    ends: [nameOf(a), nameOf(b)],
    isOneWay,
    distance: formatKm(corridorDistanceKm(dataset, corridor), language),
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
      ["sectors", "families", "statuses"],
      language,
    ),
    sectors: sectorsOf(dataset, links, language),
    undrawn: undrawnBetween(dataset, corridor.ends).map((link) => linkModel(dataset, link, language)),
    questions: dataset.questions
      .filter((question) => question.records.some((record) => drawn.includes(record)))
      .map((question) => questionModel(question, language)),
  };
}

/**
 * Links between the same two localities that the map does not draw. An end belongs to a locality when the source puts
 * it there, when it is part of it, or when it is a province or region around it.
 */
export function undrawnBetween(dataset: Dataset, [a, b]: readonly [Locality, Locality]): readonly Link[] {
  const drawn: ReadonlySet<LinkId> = drawnLinks(corridorsOf(dataset));
  const touches = (end: LinkEnd, locality: Locality) => belongs(dataset, end, locality.id);
  return dataset.links.filter(
    (link) =>
      !drawn.has(link.id) &&
      link.family !== null &&
      ((touches(link.from, a) && touches(link.to, b)) || (touches(link.from, b) && touches(link.to, a))),
  );
}

function belongs(dataset: Dataset, end: LinkEnd, locality: EntityId): boolean {
  if ((end.hub as EntityId | null) === locality || end.city === locality) return true;
  if (end.entity === null) return false;
  return ancestors(dataset, end.entity).includes(locality) || ancestors(dataset, locality).includes(end.entity);
}

/** The entity itself and everything it is part of. */
function ancestors(dataset: Dataset, id: EntityId): readonly EntityId[] {
  const { parent } = get(dataset.byId.entity, id);
  return parent === null ? [id] : [id, ...ancestors(dataset, parent)];
}

function isDirected(dataset: Dataset, corridor: Corridor): boolean {
  const headings = new Set(
    corridor.links.map((link) => (link.direction === "mutual" ? "" : findEnds(dataset, link)?.[0].id)),
  );
  return headings.size === 1 && !headings.has("" as EntityId);
}

function headedEnds(dataset: Dataset, corridor: Corridor): readonly [Locality, Locality] {
  const [first] = corridor.links;
  return (first && findEnds(dataset, first)) ?? corridor.ends;
}

function localityName(dataset: Dataset, locality: Locality, language: Language): string {
  const hub = dataset.hubs.find((candidate) => candidate.id === locality.id);
  return say(hub ? hub.shortName : get(dataset.byId.entity, locality.id).name, language);
}

function summary(links: readonly Link[], language: Language): string {
  const words = panelMessages[language];
  const status = vocabulary[language].status;
  const present = statuses.filter((one) => links.some((link) => link.status === one));
  const dated = links.flatMap((link) => link.since ?? []).sort((a, b) => (a.date < b.date ? -1 : 1));
  const [earliest] = dated;
  return words.corridorSummary({
    links: links.length,
    families: new Set(links.map((link) => link.family)).size,
    statuses: present.map((one) => ({ word: status[one], count: links.filter((link) => link.status === one).length })),
    since: earliest ? formatSince(earliest.date, earliest.precision, language) : null,
  });
}

function sectorsOf(dataset: Dataset, links: readonly Link[], language: Language): readonly SectorOfLinks[] {
  const ids = new Set(links.map((link) => link.id));
  return dataset.sectors.flatMap((sector) => {
    const mentions = dataset.mentions.filter(
      (mention) => mention.sector === sector.id && mention.links.some((link) => ids.has(link)),
    );
    const [first] = mentions;
    if (!first) return [];
    const isInferred = mentions.every((mention) => mention.basis === "inferred");
    return [{ sector: sector.id, label: say(sector.label, language), record: first.id, isInferred }];
  });
}
