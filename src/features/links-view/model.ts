import { type Corridor, corridorDistanceKm, corridorsOf } from "../../domain/corridor.ts";
import { earliestSince, headingOf, sectorsNamedFor } from "../../domain/corridorFacts.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import { applyFilter, type Filter, isFiltering, noFilter } from "../../domain/filter.ts";
import type { LinkId, SectorId } from "../../domain/ids.ts";
import type { Link } from "../../domain/link.ts";
import { statuses, type Status } from "../../domain/observation.ts";
import type { SourceId } from "../../domain/ids.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, type LocalText, say } from "../../domain/text.ts";
import { undrawnByReason, type UndrawnReason } from "../../domain/undrawn.ts";
import { formatDate, formatKm } from "../../i18n/format.ts";
import { familyModel, type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { localityName } from "../../i18n/localityName.ts";
import { linksMessages, type SortableColumn, sortableColumns } from "../../i18n/messages/links.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";

export interface FamilyCount {
  readonly id: NonNullable<LinkModel["family"]>["id"];
  readonly mark: string;
  readonly label: string;
  readonly count: number;
}

/** A corridor in a row of the table: what its links under the filter say. */
export interface CorridorRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isOneWay: boolean;
  /** "香港到河套", "Hetao and Hong Kong SAR". */
  readonly name: string;
  readonly distanceKm: number;
  readonly distance: string;
  readonly links: readonly LinkModel[];
  readonly families: readonly FamilyCount[];
  readonly statuses: readonly { readonly status: Status; readonly word: string; readonly count: number }[];
  /** How many of the links are inferred by us. */
  readonly inferred: number;
  /** The earliest printed date, to sort by; null where no link is dated. */
  readonly sinceDate: string | null;
  readonly since: string;
  /** How many links are without a date, in words; null where none or all are. */
  readonly undated: string | null;
  readonly sectors: readonly {
    readonly sector: SectorId;
    readonly label: string;
    readonly record: string;
    readonly isInferred: boolean;
  }[];
  /** One mark per source: the first of its links stands for the others, which the row opens to. */
  readonly sources: readonly { readonly record: LinkId; readonly name: string; readonly spoken: string }[];
  /** Everything one can find the row by, in every language of the data, made ready for `isFound`. */
  readonly text: string;
}

/** The corridors that a filter leaves, in the order in which the links of the dataset first name them. */
export function corridorRows(dataset: Dataset, filter: Filter, language: Language): readonly CorridorRow[] {
  const whole = new Map(corridorsOf(dataset).map((corridor) => [corridor.id, corridor]));
  return corridorsOf(dataset, applyFilter(dataset, filter).links).map((corridor) =>
    corridorRow(dataset, corridor, whole.get(corridor.id) ?? corridor, language),
  );
}

/** The whole corridor gives the row its name, so that a filter never turns it round. */
function corridorRow(dataset: Dataset, corridor: Corridor, whole: Corridor, language: Language): CorridorRow {
  const words = messagesIn(linksMessages, language);
  const { links } = corridor;
  const { ends, isOneWay } = headingOf(dataset, whole);
  const [from, to] = ends.map((end) => localityName(dataset, end, language)) as [string, string];
  const distanceKm = corridorDistanceKm(dataset, corridor);
  const since = earliestSince(links);
  const undated = links.filter((link) => link.since === null).length;
  const sectors = sectorsNamedFor(dataset, links);
  return {
    id: corridor.id,
    from,
    to,
    isOneWay,
    name: words.corridorName(from, to, isOneWay),
    distanceKm,
    distance: words.about(formatKm(distanceKm, language)),
    links: links.map((link) => linkModel(dataset, link, language)),
    families: familyCounts(dataset, links, language),
    statuses: statusCounts(links, language),
    inferred: links.filter((link) => link.basis === "inferred").length,
    sinceDate: since?.date ?? null,
    since: since === null ? words.noSince(links.length) : formatDate(since.date, since.precision, language),
    undated: since === null || undated === 0 ? null : words.undated(undated, links.length),
    sectors: sectors.map(({ sector, mention, isInferred }) => {
      const label = say(get(dataset.byId.sector, sector).shortLabel, language);
      return { sector, label, record: mention, isInferred };
    }),
    sources: sourcesOf(dataset, links, language),
    text: searchable(
      [
        ...whole.ends.flatMap(({ id }) => dataset.hubs.find((hub) => hub.id === id)?.shortName ?? []),
        ...whole.ends.map(({ id }) => get(dataset.byId.entity, id).name),
        ...links.flatMap((link) => linkTexts(dataset, link)),
        ...sectors.map(({ sector }) => get(dataset.byId.sector, sector).label),
      ],
      language,
    ),
  };
}

export function familyCounts(dataset: Dataset, links: readonly Link[], language: Language): readonly FamilyCount[] {
  return dataset.linkFamilies.flatMap(({ id }) => {
    const family = familyModel(dataset, id, language);
    const count = links.filter((link) => link.family === id).length;
    return family && count > 0 ? [{ ...family, count }] : [];
  });
}

function statusCounts(links: readonly Link[], language: Language): CorridorRow["statuses"] {
  const words = messagesIn(vocabulary, language).status;
  return statuses.flatMap((status) => {
    const count = links.filter((link) => link.status === status).length;
    return count > 0 ? [{ status, word: words[status], count }] : [];
  });
}

function sourcesOf(dataset: Dataset, links: readonly Link[], language: Language): CorridorRow["sources"] {
  const bySource = new Map<SourceId, Link[]>();
  for (const link of links) {
    const { source } = link.provenance.evidence[0];
    bySource.set(source, [...(bySource.get(source) ?? []), link]);
  }
  return [...bySource].flatMap(([source, own]) => {
    const [first] = own;
    if (!first) return [];
    const spoken = messagesIn(linksMessages, language).firstOf(linkModel(dataset, first, language).spoken, own.length);
    return [{ record: first.id, name: say(sourceName(dataset, source), language), spoken }];
  });
}

/** How the table is sorted: null is the order of the data. */
export type Sorting = { readonly column: SortableColumn; readonly isDescending: boolean } | null;

/** The sorting an address asks for ("-links"), and the column it names where the table has none of that name. */
export function sortingOf(sort: string | null): { readonly sorting: Sorting; readonly unknown: string | null } {
  if (sort === null) return { sorting: null, unknown: null };
  const isDescending = sort.startsWith("-");
  const name = isDescending ? sort.slice(1) : sort;
  const column = sortableColumns.find((candidate) => candidate === name);
  return column ? { sorting: { column, isDescending }, unknown: null } : { sorting: null, unknown: name };
}

/** What pressing a column's header asks for: one way, the other way, and back to the order of the data. */
export function nextSort(column: SortableColumn, sorting: Sorting): string | null {
  const [first, second] = column === "links" ? [`-${column}`, column] : [column, `-${column}`];
  if (sorting?.column !== column) return first;
  return `${sorting.isDescending ? "-" : ""}${column}` === first ? second : null;
}

/** The rows in order. Equal ones keep the order they came in; undated ones stand last, whichever way. */
export function sortedRows(rows: readonly CorridorRow[], sorting: Sorting, language: Language): readonly CorridorRow[] {
  if (sorting === null) return rows;
  const order = orders(language)[sorting.column];
  const isUnknown = (row: CorridorRow) => sorting.column === "since" && row.sinceDate === null;
  const known = rows.filter((row) => !isUnknown(row));
  const sorted = known.toSorted((a, b) => (sorting.isDescending ? order(b, a) : order(a, b)));
  return [...sorted, ...rows.filter(isUnknown)];
}

type Order = (a: CorridorRow, b: CorridorRow) => number;

function orders(language: Language): Record<SortableColumn, Order> {
  const names = new Intl.Collator(language);
  return {
    place: (a, b) => names.compare(a.from, b.from) || names.compare(a.to, b.to),
    distance: (a, b) => a.distanceKm - b.distanceKm,
    links: (a, b) => a.links.length - b.links.length,
    since: (a, b) => compareDates(a.sinceDate ?? "", b.sinceDate ?? ""),
  };
}

/** A month stands before its days, a year before its months. */
function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a row's text holds every word of a query, whatever the case and width of its characters. */
export function isFound(text: string, query: string): boolean {
  return folded(query)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Links the map cannot draw, by the reason. */
export interface UndrawnGroup {
  readonly reason: UndrawnReason;
  readonly title: string;
  readonly links: readonly (LinkModel & { readonly text: string })[];
}

export function undrawnGroups(dataset: Dataset, links: readonly Link[], language: Language): readonly UndrawnGroup[] {
  const words = messagesIn(linksMessages, language);
  return undrawnByReason(dataset, links).map(({ reason, links: own }) => ({
    reason,
    title: words.undrawnReason[reason],
    links: own.map((link) => {
      const model = linkModel(dataset, link, language);
      // The heading gives the reason; only which end has no city differs from row to row.
      const unplaced = reason === "no_city" ? model.unplaced : null;
      return { ...model, unplaced, text: searchable(linkTexts(dataset, link), language) };
    }),
  }));
}

/** What each active part of the filter alone takes away, where without it some link would be left. */
export function waysOut(
  dataset: Dataset,
  filter: Filter,
): readonly { readonly aspect: keyof Filter; readonly links: number }[] {
  const aspects = Object.keys(noFilter) as readonly (keyof Filter)[];
  return aspects
    .filter((aspect) => isFiltering({ ...noFilter, [aspect]: filter[aspect] }))
    .map((aspect) => ({
      aspect,
      links: applyFilter(dataset, { ...filter, [aspect]: noFilter[aspect] }).links.length,
    }))
    .filter(({ links }) => links > 0);
}

function linkTexts(dataset: Dataset, link: Link): readonly LocalText[] {
  const family = dataset.linkFamilies.find(({ id }) => id === link.family);
  return [get(dataset.byId.linkType, link.type).label, link.from.name, link.to.name, ...(family ? [family.label] : [])];
}

function searchable(texts: readonly LocalText[], language: Language): string {
  return folded(texts.flatMap((text) => [text.zh, text.en, say(text, language)]).join("\n"));
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
