import type { ChartSpec } from "../../domain/chart.ts";
import type { ComparabilityGroup } from "../../domain/comparability.ts";
import {
  comparison,
  type Comparison,
  type GroupRow,
  type InstrumentRow,
  type Pair,
  type SectorRow,
  type ThemeRow,
} from "../../domain/comparison.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId } from "../../domain/ids.ts";
import type { Observation } from "../../domain/observation.ts";
import { cellId, sourcesOf } from "../../domain/record.ts";
import { sourceMonth } from "../../domain/sourceName.ts";
import { hostedObservations, linksOf, observationsOf } from "../../domain/statistics.ts";
import { type Language, say } from "../../domain/text.ts";
import { type CoverageModel, coverageModel } from "../../i18n/coverageLine.ts";
import { type DerivationModel, derivationModel, derivationsWithin } from "../../i18n/derivationLine.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { formatKm } from "../../i18n/format.ts";
import { type InstrumentModel, instrumentModel } from "../../i18n/instrumentLine.ts";
import { type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { capitalised } from "../../i18n/spelling.ts";

/** A comparison in the reader's words: one table of sections and rows, and what lies between the hubs. */
export interface CompareModel {
  readonly heads: readonly Head[];
  readonly sections: readonly Section[];
  readonly pairs: readonly PairModel[];
  readonly questions: readonly QuestionLine[];
  /** How many groups may stand side by side here. */
  readonly groups: number;
  readonly unnamedSectors: readonly string[];
  /** What the stars behind dates mean. */
  readonly stars: readonly string[];
}

export interface Head {
  readonly hub: HubId;
  readonly shortName: string;
  readonly name: string;
  /** "Shenzhen, inside Nanshan". */
  readonly place: string;
  readonly counts: string;
  readonly coverage: CoverageModel;
  /** Why the hub has no figure of its own; null where it has. */
  readonly noFigures: string | null;
  /** Figures of others that stand here. */
  readonly hosted: readonly string[];
  readonly sources: string;
}

export type SectionKey = "sideBySide" | "unlike" | "themes" | "sectors" | "instruments";

export interface Section {
  readonly key: SectionKey;
  readonly rows: readonly RowModel[];
}

export interface RowModel {
  readonly key: string;
  readonly label: string;
  readonly sector: string | null;
  readonly cells: readonly Cell[];
  readonly notes: readonly Note[];
  /** A chart of exactly these figures, where they may share an axis. */
  readonly chart: ChartSpec | null;
  readonly isAlike: boolean;
}

export interface Note {
  readonly title: string | null;
  readonly text: string;
  readonly tone: "caveat" | "quiet";
}

/** What one hub has in a row; without anything it says so in words. */
export interface Cell {
  readonly hub: HubId;
  readonly hubName: string;
  /** Where else in the comparison the hub has figures of this theme; null where it has none. */
  readonly above: string | null;
  readonly content:
    | { readonly type: "missing" }
    /** Nothing in this row, which is no gap in the sources. */
    | { readonly type: "none"; readonly text: string }
    | { readonly type: "figures"; readonly figures: readonly FigureModel[] }
    | {
        readonly type: "mentions";
        readonly record: string;
        readonly text: string;
        readonly spoken: string;
        readonly isInferred: boolean;
      }
    | { readonly type: "instruments"; readonly instruments: readonly InstrumentModel[] }
    | { readonly type: "derivations"; readonly derivations: readonly DerivationModel[] };
}

export interface PairModel {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly LinkModel[];
}

export interface QuestionLine {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly hubs: readonly string[];
}

interface Scope {
  readonly dataset: Dataset;
  readonly hubs: readonly HubId[];
  /** ISO day. */
  readonly today: string;
  readonly language: Language;
}

export function compareModel(scope: Scope): CompareModel {
  const { dataset, language } = scope;
  const found = comparison(dataset, scope.hubs);
  const figures = found.hubs.flatMap((hub) => observationsOf(hub.id, dataset.observations));
  const stars = figures.flatMap((observation) => figureModel(dataset, observation, language).asOfNote ?? []);
  return {
    heads: found.hubs.map((hub) => head(scope, hub)),
    sections: [
      { key: "sideBySide", rows: found.sideBySide.map((row) => groupRow(scope, row)) },
      { key: "unlike", rows: found.unlike.map((row) => groupRow(scope, row)) },
      { key: "themes", rows: [...found.themes.map((row) => themeRow(scope, row)), ...derivedRow(scope, found)] },
      { key: "sectors", rows: found.sectors.map((row) => sectorRow(scope, row)) },
      { key: "instruments", rows: found.instruments.map((row) => instrumentRow(scope, row)) },
    ],
    pairs: found.pairs.map((pair) => pairModel(scope, pair)),
    questions: found.questions.map(({ id, question, answer, hubs }) => ({
      id,
      question: say(question, language),
      answer: say(answer, language),
      hubs: scope.hubs.filter((hub) => hubs.includes(hub)).map((hub) => nameOf(scope, hub)),
    })),
    groups: found.sideBySide.length,
    unnamedSectors: found.unnamedSectors.map((sector) => say(sector.label, language)),
    stars: [...new Set(stars)],
  };
}

/** The sections with the rows in which the hubs differ, and how many others were left out. */
export function differencesIn(sections: readonly Section[]): {
  readonly sections: readonly Section[];
  readonly hidden: number;
} {
  const differing = sections.map(({ key, rows }) => ({ key, rows: rows.filter(({ isAlike }) => !isAlike) }));
  const count = (all: readonly Section[]) => all.reduce((sum, { rows }) => sum + rows.length, 0);
  return { sections: differing, hidden: count(sections) - count(differing) };
}

function head(scope: Scope, hub: Hub): Head {
  const { dataset, language, today } = scope;
  const words = messagesIn(compareMessages, language);
  const city = say(get(dataset.byId.entity, hub.city).name, language);
  const own = observationsOf(hub.id, dataset.observations);
  const links = linksOf(hub.id, dataset.links);
  const instruments = dataset.instruments.filter((instrument) => instrument.hub === hub.id);
  const used = sourcesOf([hub, ...own, ...links, ...instruments].map(({ provenance }) => provenance.evidence[0])).map(
    (id) => sourceMonth(get(dataset.byId.source, id)),
  );
  const hosted = hostedObservations(dataset, hub.id);
  return {
    hub: hub.id,
    shortName: say(hub.shortName, language),
    name: say(hub.name, language),
    place: hub.nestedIn === null ? city : words.nested(city, nameOf(scope, hub.nestedIn)),
    counts: words.counts({ figures: own.length, links: links.length }),
    coverage: coverageModel(dataset, { hub: hub.id, today }, language),
    noFigures: own.length === 0 ? words.noFigures : null,
    hosted: [...new Set(hosted.map((observation) => observation.hub))].map((owner) =>
      words.hostsFigures(nameOf(scope, owner), hosted.filter((observation) => observation.hub === owner).length),
    ),
    sources: `${words.sources(used.length)}${language === "en" ? ", " : "，"}${[...used].sort().join(language === "en" ? ", " : "、")}`,
  };
}

function groupRow(scope: Scope, { group, cells, elsewhere, axis, isAlike }: GroupRow): RowModel {
  const { dataset, language } = scope;
  const words = messagesIn(compareMessages, language);
  return {
    key: group.id,
    label: say(group.title, language),
    sector: null,
    cells: figureCells(scope, cells),
    notes: [
      { title: null, text: say(group.reasoning, language), tone: "caveat" },
      ...(elsewhere.length > 0
        ? [{ title: null, text: words.elsewhere(elsewhere.map((hub) => nameOf(scope, hub))), tone: "quiet" } as const]
        : []),
    ],
    chart: axis.allowed && axis.caveat === group ? chartOf(dataset, cells.flat()) : null,
    isAlike,
  };
}

/** A chart across hubs, drawn only where every one of its figures stands in the row. */
function chartOf(dataset: Dataset, shown: readonly Observation[]): ChartSpec | null {
  const ids = new Set(shown.map(({ id }) => id));
  const fitting = dataset.charts.find(
    (chart) => chart.hub === null && chart.observations.length > 1 && chart.observations.every((id) => ids.has(id)),
  );
  return fitting ?? null;
}

function themeRow(scope: Scope, { theme, cells, above, notes, isAlike }: ThemeRow): RowModel {
  const { language } = scope;
  const words = messagesIn(compareMessages, language);
  const title = (group: ComparabilityGroup) => say(group.title, language);
  return {
    key: theme,
    label: messagesIn(vocabulary, language).indicatorTheme[theme],
    sector: null,
    cells: figureCells(scope, cells).map((cell, column): Cell => {
      const groups = above[column] ?? [];
      if (groups.length === 0) return cell;
      const said = words.above(groups.map(title));
      return cell.content.type === "missing"
        ? { ...cell, content: { type: "none", text: said } }
        : { ...cell, above: said };
    }),
    notes: notes.map((group) => ({ title: title(group), text: say(group.reasoning, language), tone: "quiet" })),
    chart: null,
    isAlike,
  };
}

function derivedRow(scope: Scope, { hubs }: Comparison): readonly RowModel[] {
  const { dataset, language } = scope;
  const words = messagesIn(compareMessages, language);
  const found = hubs.map((hub) => derivationsWithin(dataset, observationsOf(hub.id, dataset.observations)));
  if (found.every((derivations) => derivations.length === 0)) return [];
  return [
    {
      key: "derived",
      label: words.derived,
      sector: null,
      cells: found.map((derivations, index) =>
        cellOf(scope, index, [derivations], () =>
          derivations.length === 0
            ? { type: "none", text: words.nothingDerived }
            : {
                type: "derivations",
                derivations: derivations.map((derivation) => derivationModel(dataset, derivation, language)),
              },
        ),
      ),
      notes: [{ title: null, text: words.derivedNote, tone: "quiet" }],
      chart: null,
      isAlike: false,
    },
  ];
}

function sectorRow(scope: Scope, { sector, cells, isAlike }: SectorRow): RowModel {
  const { language } = scope;
  const words = messagesIn(compareMessages, language);
  const label = say(sector.label, language);
  return {
    key: sector.id,
    label: say(sector.shortLabel, language),
    sector: sector.id,
    cells: cells.map((mentions, index) =>
      cellOf(scope, index, mentions, (hub) => {
        const isInferred = mentions.every((mention) => mention.basis === "inferred");
        return {
          type: "mentions",
          record: cellId(sector.id, hub),
          text: words.mentions(mentions.length),
          spoken: words.mentionsSpoken(nameOf(scope, hub), label, mentions.length, isInferred),
          isInferred,
        };
      }),
    ),
    notes: [spreadNote(scope, cells)],
    chart: null,
    isAlike,
  };
}

/** For which of the hubs there is something: all, only one, or these. */
function spreadNote(scope: Scope, cells: readonly (readonly unknown[])[]): Note {
  const words = messagesIn(compareMessages, scope.language);
  const names = scope.hubs.filter((_, index) => (cells[index] ?? []).length > 0).map((hub) => nameOf(scope, hub));
  const [only = "", ...others] = names;
  const some = others.length === 0 ? words.onlyFor(only) : words.forSome(names);
  return { title: null, text: names.length === scope.hubs.length ? words.forAll : some, tone: "quiet" };
}

function instrumentRow(scope: Scope, { kind, cells, isAlike }: InstrumentRow): RowModel {
  const { dataset, language } = scope;
  return {
    key: kind,
    label: capitalised(messagesIn(vocabulary, language).instrumentKind[kind]),
    sector: null,
    cells: cells.map((instruments, index) =>
      cellOf(scope, index, instruments, () => ({
        type: "instruments",
        instruments: instruments.map((instrument) => instrumentModel(dataset, instrument, language)),
      })),
    ),
    notes: [spreadNote(scope, cells)],
    chart: null,
    isAlike,
  };
}

function figureCells(scope: Scope, cells: readonly (readonly Observation[])[]): readonly Cell[] {
  return cells.map((observations, index) =>
    cellOf(scope, index, observations, () => ({
      type: "figures",
      figures: observations.map((observation) => figureModel(scope.dataset, observation, scope.language)),
    })),
  );
}

function cellOf(
  scope: Scope,
  index: number,
  records: readonly unknown[],
  content: (hub: HubId) => Cell["content"],
): Cell {
  const hub = scope.hubs[index];
  if (hub === undefined) throw new Error(`No hub for column ${index}`);
  return {
    hub,
    hubName: nameOf(scope, hub),
    above: null,
    content: records.length === 0 ? { type: "missing" } : content(hub),
  };
}

function pairModel(scope: Scope, { hubs: [a, b], distanceKm, nesting, overlaps, enclaves, links }: Pair): PairModel {
  const { dataset, language } = scope;
  const words = messagesIn(compareMessages, language);
  const name = (hub: Hub) => say(hub.shortName, language);
  return {
    key: `${a.id}~${b.id}`,
    title: words.pairTitle(name(a), name(b)),
    lines: [
      distanceKm === null ? words.noDistance : words.distance(formatKm(distanceKm, language)),
      ...(nesting
        ? [words.nesting(name(nesting.inner), name(nesting.outer))]
        : overlaps.map((group) => say(group.reasoning, language))),
      ...enclaves.map(({ owner, host, observations }) => words.enclave(name(owner), name(host), observations.length)),
    ],
    links: links.map((link) => linkModel(dataset, link, language)),
  };
}

function nameOf({ dataset, language }: Scope, hub: HubId): string {
  return say(get(dataset.byId.hub, hub).shortName, language);
}
