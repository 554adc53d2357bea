import type { Dataset } from "../../domain/dataset.ts";
import { facetCounts } from "../../domain/facets.ts";
import { type Filter, noFilter, toggled, withHidden } from "../../domain/filter.ts";
import type { SectorId } from "../../domain/ids.ts";
import { linkFamilies, type LinkFamilyId } from "../../domain/link.ts";
import { statuses, type Status } from "../../domain/observation.ts";
import { type Language, say, sayWithin } from "../../domain/text.ts";

/** One choice of a filter: how much it would show under the other filters, and the filter after choosing it. */
export interface Option<Id extends string> {
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

export interface Chip {
  readonly key: string;
  readonly kind: "sector" | "family" | "hidden-family" | "status";
  readonly label: string;
  /** The filter without this chip. */
  readonly next: Filter;
}

export interface FilterModel {
  readonly sectors: readonly SectorOption[];
  readonly families: readonly FamilyOption[];
  readonly statuses: readonly StatusOption[];
  readonly chips: readonly Chip[];
}

/** What the filter rail says. Sectors stand in order of how often the sources name them, whatever is filtered. */
export function filterModel(
  dataset: Dataset,
  filter: Filter,
  language: Language,
  statusWords: Record<Status, string>,
): FilterModel {
  const counts = facetCounts(dataset, filter);
  const totals = facetCounts(dataset, noFilter).sectors;
  const most = Math.max(1, ...totals.values());
  const sectors = dataset.sectors
    .map(({ id, label, shortLabel }): SectorOption => {
      const count = counts.sectors.get(id) ?? 0;
      const next = { ...filter, sectors: toggled(filter.sectors, id) };
      const isOn = filter.sectors.includes(id);
      return { id, label: sayWithin(26, label, shortLabel, language), count, share: count / most, isOn, next };
    })
    .sort((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0));
  const families = dataset.linkFamilies.map(({ id, label, mark }): FamilyOption => {
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
  });
  const statusOptions = statuses.map((id): StatusOption => {
    const { links = 0, observations = 0 } = counts.statuses.get(id) ?? {};
    const next = { ...filter, statuses: toggled(filter.statuses, id) };
    return {
      id,
      label: statusWords[id],
      count: links,
      figures: observations,
      isOn: filter.statuses.includes(id),
      next,
    };
  });
  return { sectors, families, statuses: statusOptions, chips: chips(filter, sectors, families, statusOptions) };
}

/** Families read best by the shorter list: the few shown, or the few hidden. */
function chips(
  filter: Filter,
  sectors: readonly SectorOption[],
  families: readonly FamilyOption[],
  statusOptions: readonly StatusOption[],
): readonly Chip[] {
  const hidden = families.filter((family) => !family.isOn);
  const listsHidden = hidden.length < filter.families.length;
  return [
    ...sectors
      .filter((option) => option.isOn)
      .map((option): Chip => ({ key: option.id, kind: "sector", label: option.label, next: option.next })),
    ...(filter.families.length === 0 ? [] : listsHidden ? hidden : families.filter((family) => family.isOn)).map(
      (family): Chip => ({
        key: family.id,
        kind: listsHidden ? "hidden-family" : "family",
        label: family.label,
        next: listsHidden ? family.next : { ...filter, families: toggled(filter.families, family.id) },
      }),
    ),
    ...statusOptions
      .filter((option) => option.isOn)
      .map((option): Chip => ({ key: option.id, kind: "status", label: option.label, next: option.next })),
  ];
}
