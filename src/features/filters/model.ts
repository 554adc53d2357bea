import type { Dataset } from "../../domain/dataset.ts";
import type { EntityKind } from "../../domain/entity.ts";
import { drawnCount, facetCounts } from "../../domain/facets.ts";
import {
  type Direction,
  directions,
  type Filter,
  type FilterAspect,
  linksLeft,
  noFilter,
  toggled,
  withHidden,
} from "../../domain/filter.ts";
import type { HubId, SectorId } from "../../domain/ids.ts";
import { linkFamilies, type LinkFamilyId } from "../../domain/link.ts";
import { statuses, type Status } from "../../domain/observation.ts";
import { monthsOf, timeRange } from "../../domain/period.ts";
import { remember } from "../../domain/remember.ts";
import { type Language, say, sayWithin } from "../../domain/text.ts";
import { type FilterMessages, filterMessages } from "../../i18n/messages/filters.ts";
import { filterAnswers } from "../../i18n/filterLine.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { capitalised } from "../../i18n/spelling.ts";

/** One choice of a filter: how much it would show under the other filters, and the filter after choosing it. */
export interface Option<Id> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly next: Filter;
}

export interface SectorOption extends Option<SectorId> {
  /** Length of the bar behind the count, 0 to 1 of the most often named sector. */
  readonly share: number;
}

export interface FamilyOption extends Option<LinkFamilyId> {
  readonly mark: string;
  /** The filter that shows this family alone, or everything again if it already is alone. */
  readonly isolated: Filter;
}

export interface StatusOption extends Option<Status> {
  readonly figures: number;
}

export interface DirectionOption extends Option<"any" | Direction> {
  /** The whole choice in words: "into Hetao". */
  readonly spoken: string;
}

export interface Chip {
  readonly key: string;
  readonly aspect: FilterAspect;
  readonly label: string;
  /** The filter without this chip. */
  readonly next: Filter;
}

export interface FilterModel {
  /** How many links the filter leaves, and how many of them the map draws. */
  readonly left: { readonly links: number; readonly drawn: number };
  readonly sectors: readonly SectorOption[];
  readonly families: readonly FamilyOption[];
  readonly statuses: readonly StatusOption[];
  readonly hubs: readonly Option<HubId>[];
  readonly directions: readonly DirectionOption[];
  readonly directionScope: string;
  /** The kinds at the ends of links, and chosen ones even where no link has them. */
  readonly kinds: readonly Option<EntityKind>[];
  /** The months a period can begin and end with, in order: those of the data, and the chosen ones. */
  readonly months: readonly string[];
  readonly chips: readonly Chip[];
}

/** What the filter rail says. Sectors stand in order of how often the sources name them, whatever is filtered. */
export function filterModel(dataset: Dataset, filter: Filter, language: Language): FilterModel {
  const words = messagesIn(filterMessages, language);
  const counts = facetCounts(dataset, filter);
  const links = linksLeft(dataset, filter);
  const most = Math.max(1, ...totals(dataset).sectors.values());
  const options = {
    sectors: dataset.sectors
      .map(({ id, label, shortLabel }): SectorOption => {
        const count = counts.sectors.get(id) ?? 0;
        const next = { ...filter, sectors: toggled(filter.sectors, id) };
        const isOn = filter.sectors.includes(id);
        return { id, label: sayWithin(26, label, shortLabel, language), count, share: count / most, isOn, next };
      })
      .sort((a, b) => totalOf(dataset, "sectors", b.id) - totalOf(dataset, "sectors", a.id)),
    families: dataset.linkFamilies.map(({ id, label, mark }): FamilyOption => {
      const isAlone = filter.families.length === 1 && filter.families[0] === id;
      return {
        id,
        label: say(label, language),
        mark: say(mark, language),
        count: counts.families.get(id) ?? 0,
        isOn: filter.families.length === 0 || filter.families.includes(id),
        next: { ...filter, families: withHidden(linkFamilies, filter.families, id) },
        isolated: { ...filter, families: isAlone ? [] : [id] },
      };
    }),
    statuses: statuses.map((id): StatusOption => {
      const { links: count = 0, observations: figures = 0 } = counts.statuses.get(id) ?? {};
      const next = { ...filter, statuses: toggled(filter.statuses, id) };
      return {
        id,
        label: messagesIn(vocabulary, language).status[id],
        count,
        figures,
        isOn: filter.statuses.includes(id),
        next,
      };
    }),
    hubs: dataset.hubs.map(({ id, shortName }) => ({
      id,
      label: say(shortName, language),
      count: counts.hubs.get(id) ?? 0,
      isOn: filter.hubs.includes(id),
      next: { ...filter, hubs: toggled(filter.hubs, id) },
    })),
    kinds: [...new Set([...kindsOfLinks(dataset), ...filter.kinds])].map((id) => ({
      id,
      label: capitalised(messagesIn(vocabulary, language).entityKind[id]),
      count: counts.kinds.get(id) ?? 0,
      isOn: filter.kinds.includes(id),
      next: { ...filter, kinds: toggled(filter.kinds, id) },
    })),
  };
  const seenFrom = options.hubs.filter(({ isOn }) => isOn).map(({ label }) => label);
  return {
    ...options,
    left: { links: links.length, drawn: drawnCount(dataset, links) },
    directions: ([null, ...directions] as const).map((direction) => ({
      id: direction ?? "any",
      label: words.directions[direction ?? "any"],
      spoken: direction === null ? words.directions.any : words.directionChoice(direction, seenFrom),
      count: counts.directions.get(direction) ?? 0,
      isOn: filter.direction === direction,
      next: { ...filter, direction },
    })),
    directionScope: words.directionScope(seenFrom),
    months: months(dataset, filter),
    chips: chips(dataset, filter, language),
  };
}

/** Each choice as words of its own: what a chip says, and with several answers what all its chips say together. */
export function choiceLabel(model: FilterModel, aspect: FilterAspect, words: FilterMessages): string {
  return words.anyOf(model.chips.filter((chip) => chip.aspect === aspect).map(({ label }) => label));
}

/** A chip per answer, in the order in which the rail asks. */
function chips(dataset: Dataset, filter: Filter, language: Language): readonly Chip[] {
  return filterAnswers(dataset, filter, language).map(({ aspect, id, label }) => ({
    key: id,
    aspect,
    label,
    next: without(filter, aspect, id),
  }));
}

/** The filter without one of its answers; taking a family's answer away shows what it hid, or hides what it showed. */
function without(filter: Filter, aspect: FilterAspect, id: string): Filter {
  const rest = <T extends string>(list: readonly T[]) => list.filter((each) => each !== id);
  switch (aspect) {
    case "sectors":
      return { ...filter, sectors: rest(filter.sectors) };
    case "statuses":
      return { ...filter, statuses: rest(filter.statuses) };
    case "hubs":
      return { ...filter, hubs: rest(filter.hubs) };
    case "kinds":
      return { ...filter, kinds: rest(filter.kinds) };
    case "families": {
      const isShown = filter.families.some((family) => family === id);
      const family = linkFamilies.find((each) => each === id);
      if (isShown || !family) return { ...filter, families: rest(filter.families) };
      return { ...filter, families: withHidden(linkFamilies, filter.families, family) };
    }
    case "direction":
      return { ...filter, direction: null };
    case "period":
      return { ...filter, period: null };
  }
}

function months(dataset: Dataset, { period }: Filter): readonly string[] {
  const dated = timeRange(dataset);
  const chosen = period === null ? [] : [period.from, period.to];
  return [...new Set([...(dated === null ? [] : monthsOf(dated)), ...chosen])].sort();
}

/** The kinds that occur at the ends of links, the most frequent first. */
function kindsOfLinks(dataset: Dataset): readonly EntityKind[] {
  return [...totals(dataset).kinds]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([kind]) => kind);
}

const totals = remember((dataset: Dataset) => facetCounts(dataset, noFilter));

function totalOf(dataset: Dataset, list: "sectors", id: SectorId): number {
  return totals(dataset)[list].get(id) ?? 0;
}
