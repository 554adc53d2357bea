import { axisVerdict, type AxisVerdict, type ComparabilityGroup } from "./comparability.ts";
import { distanceKm } from "./corridor.ts";
import { get, type Dataset } from "./dataset.ts";
import type { Hub } from "./hub.ts";
import type { HubId } from "./ids.ts";
import { type Theme, themes } from "./indicator.ts";
import { type Instrument, instrumentKinds } from "./instrument.ts";
import type { Link } from "./link.ts";
import { type Observation, sameQuantity, statuses } from "./observation.ts";
import type { Question } from "./question.ts";
import type { Sector, SectorMention } from "./sector.ts";
import { observationsOf } from "./statistics.ts";

/**
 * What the sources say about some hubs, laid out so that nothing is set against what it cannot be set against. Hubs and
 * cells keep the order in which they were asked for, which is no ranking. Every figure of every hub stands in exactly
 * one row: in the first group that may stand side by side, else in the first that is not comparable, else under its
 * theme. Nothing is added up anywhere.
 */
export interface Comparison {
  readonly hubs: readonly Hub[];
  /** Groups that may stand side by side with their caveat, and hold a figure of at least one of the hubs. */
  readonly sideBySide: readonly GroupRow[];
  /** Groups under one word that mean unlike things: to see what each source printed, not to read across. */
  readonly unlike: readonly GroupRow[];
  /** All themes, with every figure that stands in no row above. */
  readonly themes: readonly ThemeRow[];
  /** The sectors named for any of the hubs: those of most hubs first, else in the order of the table. */
  readonly sectors: readonly SectorRow[];
  readonly unnamedSectors: readonly Sector[];
  readonly instruments: readonly InstrumentRow[];
  readonly pairs: readonly Pair[];
  /** Open questions about any of the hubs; those that concern several of them first. */
  readonly questions: readonly Question[];
}

interface Row<T> {
  /** One per hub, in the order of the hubs; empty where no source reports anything. */
  readonly cells: readonly (readonly T[])[];
  /**
   * True where the hubs do not differ: none has anything here; or, for sectors and kinds of instruments, all have; or,
   * for figures, all have the same ones.
   */
  readonly isAlike: boolean;
}

export interface GroupRow extends Row<Observation> {
  readonly group: ComparabilityGroup;
  /** Hubs outside the comparison for which the group holds a figure too. */
  readonly elsewhere: readonly HubId[];
  /** Whether these figures may share an axis, and with what caveat. */
  readonly axis: AxisVerdict;
}

export interface ThemeRow extends Row<Observation> {
  readonly theme: Theme;
  /** Per hub, the groups above that hold figures of this theme: an empty cell beside one does not mean a gap. */
  readonly above: readonly (readonly ComparabilityGroup[])[];
  /** What else is to be known about figures in this row; a group is named at its first theme only. */
  readonly notes: readonly ComparabilityGroup[];
}

export interface SectorRow extends Row<SectorMention> {
  readonly sector: Sector;
}

export interface InstrumentRow extends Row<Instrument> {
  readonly kind: Instrument["kind"];
}

/** Two of the hubs, and what lies between them. */
export interface Pair {
  readonly hubs: readonly [Hub, Hub];
  /** Great-circle kilometres between the points that stand for them; null where one has no point. */
  readonly distanceKm: number | null;
  /** Where one lies inside the other. */
  readonly nesting: { readonly inner: Hub; readonly outer: Hub } | null;
  readonly overlaps: readonly ComparabilityGroup[];
  /** Figures of the one's enclave that stands in the other; they count once, for the owner. */
  readonly enclaves: readonly {
    readonly owner: Hub;
    readonly host: Hub;
    readonly observations: readonly Observation[];
  }[];
  /** Links with one end in each, containment included. */
  readonly links: readonly Link[];
}

export function comparison(dataset: Dataset, ids: readonly HubId[]): Comparison {
  const hubs = ids.map((id) => get(dataset.byId.hub, id));
  const sideBySide = groupRows(dataset, ids, "side_by_side_with_caveat", new Set());
  const unlike = groupRows(dataset, ids, "not_comparable", placedIn(sideBySide));
  const sectors = sectorRows(dataset, ids);
  return {
    hubs,
    sideBySide,
    unlike,
    themes: themeRows(dataset, ids, [...sideBySide, ...unlike]),
    sectors,
    unnamedSectors: dataset.sectors.filter(({ id }) => !sectors.some(({ sector }) => sector.id === id)),
    instruments: instrumentRows(dataset, ids),
    pairs: hubs.flatMap((hub, index) => hubs.slice(index + 1).map((other) => pair(dataset, [hub, other]))),
    questions: questionsOf(dataset, ids),
  };
}

function groupRows(
  dataset: Dataset,
  ids: readonly HubId[],
  verdict: ComparabilityGroup["verdict"],
  placed: ReadonlySet<string>,
): readonly GroupRow[] {
  const taken = new Set(placed);
  return dataset.comparability.flatMap((group) => {
    if (group.verdict !== verdict) return [];
    const own = group.observations.map((id) => get(dataset.byId.observation, id)).filter(({ id }) => !taken.has(id));
    const cells = ids.map((hub) => observationsOf(hub, own));
    const shown = cells.flat();
    if (shown.length === 0) return [];
    for (const { id } of shown) taken.add(id);
    const elsewhere = dataset.hubs
      .map(({ id }) => id)
      .filter((id) => !ids.includes(id) && own.some((o) => o.hub === id));
    return [{ group, cells, elsewhere, axis: axisVerdict(dataset, shown), isAlike: areSameFigures(cells) }];
  });
}

function themeRows(dataset: Dataset, ids: readonly HubId[], above: readonly GroupRow[]): readonly ThemeRow[] {
  const placed = placedIn(above);
  const named = new Set<string>();
  return themes.map((theme) => {
    const isOfTheme = ({ indicator }: Observation) => get(dataset.byId.indicator, indicator).theme === theme;
    const cells = ids.map((hub) =>
      byStatus(observationsOf(hub, dataset.observations).filter((one) => isOfTheme(one) && !placed.has(one.id))),
    );
    const shown = new Set(cells.flat().map(({ id }) => id));
    const notes = dataset.comparability.filter(
      (group) => !named.has(group.id) && group.observations.some((id) => shown.has(id)),
    );
    for (const { id } of notes) named.add(id);
    return {
      theme,
      cells,
      above: ids.map((_, column) =>
        above.filter((row) => (row.cells[column] ?? []).some(isOfTheme)).map(({ group }) => group),
      ),
      notes,
      isAlike: areSameFigures(cells),
    };
  });
}

/** What is achieved before what is planned or a capacity, else in the order of the table. */
function byStatus(observations: readonly Observation[]): readonly Observation[] {
  return statuses.flatMap((status) => observations.filter((observation) => observation.status === status));
}

function sectorRows(dataset: Dataset, ids: readonly HubId[]): readonly SectorRow[] {
  return dataset.sectors
    .map((sector): SectorRow => {
      const named = dataset.mentions.filter((mention) => mention.sector === sector.id);
      const cells = ids.map((hub) => named.filter((mention) => mention.hub === hub));
      return { sector, cells, isAlike: isAllOrNone(cells) };
    })
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
    .sort((a, b) => reporting(b.cells) - reporting(a.cells));
}

function instrumentRows(dataset: Dataset, ids: readonly HubId[]): readonly InstrumentRow[] {
  return instrumentKinds
    .map((kind): InstrumentRow => {
      const ofKind = dataset.instruments.filter((instrument) => instrument.kind === kind);
      const cells = ids.map((hub) => ofKind.filter((instrument) => instrument.hub === hub));
      return { kind, cells, isAlike: isAllOrNone(cells) };
    })
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function pair(dataset: Dataset, hubs: readonly [Hub, Hub]): Pair {
  const [a, b] = hubs;
  const ways = [
    [a, b],
    [b, a],
  ] as const;
  const inside = ways.find(([inner, outer]) => liesIn(dataset, inner, outer.id));
  return {
    hubs,
    distanceKm: distanceBetween(dataset, a.id, b.id),
    nesting: inside ? { inner: inside[0], outer: inside[1] } : null,
    overlaps: dataset.comparability.filter(
      (group) => group.verdict === "overlap" && group.hubs.includes(a.id) && group.hubs.includes(b.id),
    ),
    enclaves: ways.flatMap(([owner, host]) => {
      const own = observationsOf(owner.id, dataset.observations);
      const observations = own.filter((observation) => observation.locatedIn === host.id);
      return observations.length > 0 ? [{ owner, host, observations }] : [];
    }),
    links: dataset.links.filter(({ from, to }) =>
      ways.some(([one, other]) => from.hub === one.id && to.hub === other.id),
    ),
  };
}

function liesIn(dataset: Dataset, inner: Hub, outer: HubId): boolean {
  if (inner.nestedIn === null) return false;
  return inner.nestedIn === outer || liesIn(dataset, get(dataset.byId.hub, inner.nestedIn), outer);
}

function distanceBetween(dataset: Dataset, a: HubId, b: HubId): number | null {
  const [from, to] = [dataset.byId.location.get(a), dataset.byId.location.get(b)];
  return from && to ? distanceKm(from.position, to.position) : null;
}

function questionsOf(dataset: Dataset, ids: readonly HubId[]): readonly Question[] {
  const concerned = (question: Question) => question.hubs.filter((hub) => ids.includes(hub)).length;
  return dataset.questions.filter((question) => concerned(question) > 0).sort((a, b) => concerned(b) - concerned(a));
}

function placedIn(rows: readonly GroupRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ cells }) => cells.flat().map(({ id }) => id)));
}

function areSameFigures([first = [], ...others]: readonly (readonly Observation[])[]): boolean {
  return others.every(
    (cell) =>
      cell.length === first.length &&
      cell.every((one, index) => {
        const other = first[index];
        return other !== undefined && isSameFigure(one, other);
      }),
  );
}

function isSameFigure(a: Observation, b: Observation): boolean {
  return (
    a.indicator === b.indicator && a.status === b.status && a.asOf === b.asOf && sameQuantity(a.quantity, b.quantity)
  );
}

function isAllOrNone(cells: readonly (readonly unknown[])[]): boolean {
  return reporting(cells) === 0 || reporting(cells) === cells.length;
}

function reporting(cells: readonly (readonly unknown[])[]): number {
  return cells.filter((cell) => cell.length > 0).length;
}
