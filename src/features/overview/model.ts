import { corridorsOf, drawnLinks } from "../../domain/corridor.ts";
import type { ChartSpec } from "../../domain/chart.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { answers, applyFilter, type Filter, toggled } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId, SectorId } from "../../domain/ids.ts";
import { themes } from "../../domain/indicator.ts";
import { isTentative, type Link, type LinkFamilyId } from "../../domain/link.ts";
import { cellId } from "../../domain/record.ts";
import type { SectorMention } from "../../domain/sector.ts";
import { type Language, say } from "../../domain/text.ts";
import { type CoverageCell, type CoverageModel, coverageModel, type DatedFigure } from "../../i18n/coverageLine.ts";
import { type HiddenModel, hiddenModel } from "../../i18n/hidden.ts";
import { coverageMessages } from "../../i18n/messages/coverage.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";

/** What the atlas holds, whatever is filtered. */
export interface Holdings {
  readonly hubs: number;
  readonly entities: number;
  readonly figures: number;
  readonly links: number;
  readonly events: number;
  readonly instruments: number;
}

export function holdings(dataset: Dataset): Holdings {
  return {
    hubs: dataset.hubs.length,
    entities: dataset.entities.length,
    figures: dataset.observations.length,
    links: dataset.links.length,
    events: dataset.events.length,
    instruments: dataset.instruments.length,
  };
}

/** The hubs that no link joins to any other hub. */
export function isolatedHubs(dataset: Dataset): readonly Hub[] {
  const joined = new Set(
    dataset.links.flatMap(({ from, to }) =>
      from.hub !== null && to.hub !== null && from.hub !== to.hub ? [from.hub, to.hub] : [],
    ),
  );
  return dataset.hubs.filter((hub) => !joined.has(hub.id));
}

/**
 * mentions: named that often under the filter; none: no source names the sector here; hidden: only the filter leaves
 * nothing; silent: no source names any sector for this hub.
 */
export type MatrixCell =
  | {
      readonly kind: "mentions";
      /** "sector@hub". */
      readonly record: string;
      readonly hub: string;
      readonly count: number;
      /** True where every mention is read off a name. */
      readonly isInferred: boolean;
      /** 1 to 4: how dark the ink. A judgement of ours: 1, 2, 3–4, 5 and more. */
      readonly tint: 1 | 2 | 3 | 4;
    }
  | { readonly kind: "none" | "hidden" | "silent"; readonly hub: string };

export interface MatrixRow {
  readonly sector: SectorId;
  readonly label: string;
  readonly fullLabel: string;
  readonly isOn: boolean;
  readonly next: Filter;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly { readonly hub: HubId; readonly label: string; readonly fullLabel: string }[];
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
  readonly total: number;
  readonly silent: readonly string[];
  readonly hasInferred: boolean;
  readonly hasHidden: boolean;
}

/** Sectors against hubs, sectors in order of how often the sources name them, whatever is filtered. */
export function matrix(dataset: Dataset, filter: Filter, language: Language): Matrix {
  const { mentions } = applyFilter(dataset, filter);
  const total = (sector: SectorId) => dataset.mentions.filter((mention) => mention.sector === sector).length;
  const rows = dataset.sectors
    .map(
      ({ id, label, shortLabel }): MatrixRow => ({
        sector: id,
        label: say(shortLabel, language),
        fullLabel: say(label, language),
        isOn: filter.sectors.includes(id),
        next: { ...filter, sectors: toggled(filter.sectors, id) },
        cells: dataset.hubs.map((hub) => cell(dataset, mentions, id, hub, language)),
      }),
    )
    .sort((a, b) => total(b.sector) - total(a.sector));
  const cells = rows.flatMap((row) => row.cells);
  const isSilent = (hub: Hub) => !dataset.mentions.some((mention) => mention.hub === hub.id);
  return {
    columns: dataset.hubs.map((hub) => ({
      hub: hub.id,
      label: say(hub.shortName, language),
      fullLabel: say(hub.name, language),
    })),
    rows,
    shown: mentions.length,
    total: dataset.mentions.length,
    silent: dataset.hubs.filter(isSilent).map((hub) => say(hub.shortName, language)),
    hasInferred: cells.some((one) => one.kind === "mentions" && one.isInferred),
    hasHidden: cells.some((one) => one.kind === "hidden"),
  };
}

function cell(
  dataset: Dataset,
  shown: readonly SectorMention[],
  sector: SectorId,
  hub: Hub,
  language: Language,
): MatrixCell {
  const name = say(hub.shortName, language);
  const isHere = (mention: SectorMention) => mention.hub === hub.id && mention.sector === sector;
  const here = shown.filter(isHere);
  if (here.length > 0) {
    const tint = here.length >= 5 ? 4 : here.length >= 3 ? 3 : here.length === 2 ? 2 : 1;
    const isInferred = here.every((mention) => mention.basis === "inferred");
    return { kind: "mentions", record: cellId(sector, hub.id), hub: name, count: here.length, isInferred, tint };
  }
  if (dataset.mentions.some(isHere)) return { kind: "hidden", hub: name };
  return { kind: dataset.mentions.some((mention) => mention.hub === hub.id) ? "none" : "silent", hub: name };
}

export interface FamilyBar {
  readonly family: LinkFamilyId;
  readonly label: string;
  readonly mark: string;
  readonly count: number;
  /** Planned or inferred: drawn as an empty dashed outline at the end of the bar. */
  readonly tentative: number;
  readonly onMap: number;
  /** Lengths as parts of the longest bar, 0 to 1. */
  readonly firmShare: number;
  readonly tentativeShare: number;
  readonly isAlone: boolean;
  /** The filter that shows this family alone, or all of them again. */
  readonly next: Filter;
}

export interface FamilyBars {
  readonly bars: readonly FamilyBar[];
  readonly families: number;
  /** Links of a family under the filter. */
  readonly shown: number;
  /** All links of a family. */
  readonly inFamilies: number;
  /** Links of no family: one hub inside another. */
  readonly containment: number;
  readonly onMap: number;
}

/** Links by family under the filter, in the order of how many there are in all; the longest bar sets the scale. */
export function familyBars(dataset: Dataset, filter: Filter, language: Language): FamilyBars {
  const links = applyFilter(dataset, filter).links.filter((link) => link.family !== null);
  const drawn = drawnLinks(corridorsOf(dataset, links));
  const of = (family: LinkFamilyId, among: readonly Link[]) => among.filter((link) => link.family === family);
  const longest = Math.max(1, ...dataset.linkFamilies.map(({ id }) => of(id, dataset.links).length));
  const bars = dataset.linkFamilies
    .map(({ id, label, mark }): FamilyBar => {
      const own = of(id, links);
      const tentative = own.filter(isTentative).length;
      const isAlone = filter.families.length === 1 && filter.families[0] === id;
      return {
        family: id,
        label: say(label, language),
        mark: say(mark, language),
        count: own.length,
        tentative,
        onMap: own.filter((link) => drawn.has(link.id)).length,
        firmShare: (own.length - tentative) / longest,
        tentativeShare: tentative / longest,
        isAlone,
        next: { ...filter, families: isAlone ? [] : [id] },
      };
    })
    .sort((a, b) => of(b.family, dataset.links).length - of(a.family, dataset.links).length);
  const inFamilies = dataset.links.filter((link) => link.family !== null).length;
  return {
    bars,
    families: bars.length,
    shown: links.length,
    inFamilies,
    containment: dataset.links.length - inFamilies,
    onMap: drawn.size,
  };
}

/** known: so many of the theme's indicators; none: not one; silent: the hub has no figure at all. */
export type CoverageTableCell =
  | { readonly kind: "known"; readonly hub: HubId; readonly text: string; readonly spoken: string }
  | { readonly kind: "none" | "silent"; readonly hub: HubId };

export interface CoverageTable {
  readonly columns: readonly { readonly hub: HubId; readonly label: string; readonly fullLabel: string }[];
  /** All indicators first, then theme by theme. */
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly CoverageTableCell[];
  }[];
  readonly newest: readonly { readonly hub: HubId; readonly name: string; readonly figure: DatedFigure | null }[];
  readonly indicators: number;
  readonly silent: readonly string[];
  readonly hasInferred: boolean;
}

/** How many of the indicators are known per hub and theme, and how old the newest figure is, whatever is filtered. */
export function coverageTable(dataset: Dataset, today: string, language: Language): CoverageTable {
  const words = messagesIn(coverageMessages, language);
  const hubs = dataset.hubs.map((hub) => ({
    hub,
    name: say(hub.shortName, language),
    model: coverageModel(dataset, { hub: hub.id, today }, language),
  }));
  const row = (key: string, label: string, cellIn: (model: CoverageModel) => CoverageCell | undefined) => ({
    key,
    label,
    cells: hubs.map(({ hub, name, model }): CoverageTableCell => {
      const found = cellIn(model);
      if (model.newest === null) return { kind: "silent", hub: hub.id };
      if (!found?.newest) return { kind: "none", hub: hub.id };
      const { known, total, newest } = found;
      const spoken = words.cellSpoken({ hub: name, theme: label, known, total, newest: newest.date });
      return { kind: "known", hub: hub.id, text: words.known(known, total), spoken };
    }),
  });
  const { indicatorTheme } = messagesIn(vocabulary, language);
  const newest = hubs.map(({ hub, name, model }) => ({ hub: hub.id, name, figure: model.newest }));
  return {
    columns: hubs.map(({ hub, name }) => ({ hub: hub.id, label: name, fullLabel: say(hub.name, language) })),
    rows: [
      row("all", words.all, (model) => model),
      ...themes.map((theme) =>
        row(theme, indicatorTheme[theme], (model) => model.themes.find((cell) => cell.theme === theme)),
      ),
    ],
    newest,
    indicators: dataset.indicators.length,
    silent: newest.filter(({ figure }) => figure === null).map(({ name }) => name),
    hasInferred: newest.some(({ figure }) => figure?.isInferred),
  };
}

export interface OverviewCharts {
  readonly drawn: readonly ChartSpec[];
  readonly hidden: HiddenModel | null;
}

/** The charts of several hubs; one with a figure that the filter hides is left out and counted. */
export function overviewCharts(dataset: Dataset, filter: Filter, language: Language): OverviewCharts {
  const shown = new Set(applyFilter(dataset, filter).observations.map(({ id }) => id));
  const all = dataset.charts.filter((chart) => chart.hub === null);
  const drawn = all.filter((chart) => chart.observations.every((id) => shown.has(id)));
  const hidden = { count: all.length - drawn.length, what: "charts" } as const;
  return { drawn, hidden: hiddenModel(hidden, filter, answers.observations, language) };
}

/** How many indicator groups may stand side by side, of how many that concern several hubs. */
export function comparableGroups(dataset: Dataset): { readonly sideBySide: number; readonly severalHubs: number } {
  const several = dataset.comparability.filter((group) => group.hubs.length > 1 && group.verdict !== "single_hub");
  const sideBySide = several.filter((group) => group.verdict === "side_by_side_with_caveat");
  return { sideBySide: sideBySide.length, severalHubs: several.length };
}
