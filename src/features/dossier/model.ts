import { citation } from "../../domain/citation.ts";
import type { ComparabilityGroup } from "../../domain/comparability.ts";
import { distanceKm } from "../../domain/corridor.ts";
import { type Dataset, get } from "../../domain/dataset.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId, SourceId } from "../../domain/ids.ts";
import { themes } from "../../domain/indicator.ts";
import { linkFamilies } from "../../domain/link.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { cellId, evidenceOf, sourcesOf } from "../../domain/record.ts";
import { hostedObservations, linksOf, observationsOf } from "../../domain/statistics.ts";
import { type Language, say } from "../../domain/text.ts";
import { chronological, type EventModel, eventModel } from "../../i18n/eventLine.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { formatKm } from "../../i18n/format.ts";
import { type InstrumentModel, instrumentModel } from "../../i18n/instrumentLine.ts";
import { familyModel, type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { dossierMessages, type DossierMessages } from "../../i18n/messages/dossier.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { type QuestionModel, questionModel } from "../../i18n/questionLine.ts";
import { paragraphList } from "../../i18n/sourceLine.ts";

/** Something said of a hub, with where it was read: "[2] 第4、6段". */
export type Cited<T> = T & { readonly cite: string };

export interface DossierModel {
  readonly title: string;
  readonly facts: string;
  readonly foot: string;
  readonly hubs: readonly HubDossier[];
  /** Distances and links between the hubs; null for a single one. */
  readonly between: { readonly distances: readonly string[]; readonly links: readonly Cited<LinkModel>[] } | null;
  readonly rules: readonly { readonly title: string; readonly rule: string; readonly reasoning: string }[];
  readonly sources: readonly { readonly number: number; readonly citation: string; readonly lang: string }[];
}

export interface HubDossier {
  readonly id: HubId;
  readonly name: string;
  readonly otherName: string;
  readonly city: string;
  readonly summary: Cited<{ readonly text: string }>;
  readonly relations: readonly string[];
  readonly figures: readonly { readonly theme: string; readonly rows: readonly Cited<FigureModel>[] }[];
  readonly stars: readonly string[];
  readonly sectors: readonly Cited<SectorRow>[];
  readonly instruments: readonly Cited<InstrumentModel>[];
  readonly entities: readonly Cited<{
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly role: string;
  }>[];
  readonly links: readonly { readonly family: string; readonly rows: readonly Cited<LinkModel>[] }[];
  readonly events: readonly Cited<EventModel>[];
  readonly questions: readonly QuestionModel[];
}

export interface SectorRow {
  /** The cell of the sector × hub matrix, whose evidence it is. */
  readonly record: string;
  readonly name: string;
  readonly terms: readonly string[];
  /** True where every mention is read off a name only. */
  readonly isInferred: boolean;
}

/** Everything the sources say of these hubs, in the order given, each piece cited. `made` is the day it is printed on. */
export function dossierModel(
  dataset: Dataset,
  hubs: readonly Hub[],
  { language, made }: { readonly language: Language; readonly made: string },
): DossierModel {
  const words = messagesIn(dossierMessages, language);
  const numbers = new Map<SourceId, number>(citedSources(dataset, hubs).map((id, index) => [id, index + 1]));
  const context: Context = { dataset, language, words, cite: (evidence) => citeIn(numbers, evidence, language) };
  return {
    title: words.title(hubs.map((hub) => say(hub.name, language))),
    facts: words.facts(dataset.version, numbers.size, made),
    foot: words.foot(dataset.version),
    hubs: hubs.map((hub) => hubDossier(context, hub)),
    between: hubs.length < 2 ? null : betweenHubs(context, hubs),
    rules: dataset.comparability
      .filter((group) => bearsOn(dataset, group, hubs))
      .map(({ title, displayRule, reasoning }) => ({
        title: say(title, language),
        rule: say(displayRule, language),
        reasoning: say(reasoning, language),
      })),
    sources: [...numbers].map(([id, number]) => ({
      number,
      citation: citation({
        dataset,
        source: get(dataset.byId.source, id),
        paragraph: null,
        style: language === "en" ? "plain" : "gbt7714",
        language,
      }),
      lang: language === "en" ? "en" : "zh-Hans",
    })),
  };
}

/**
 * True for a rule that something printed here comes under: of a single hub, one of its figures; of several, figures of at
 * least two (or, for a rule without figures, two of its hubs), or of one where the rule is about that one alone.
 */
function bearsOn(dataset: Dataset, group: ComparabilityGroup, hubs: readonly Hub[]): boolean {
  const hasFigures = group.observations.length > 0;
  const concerned = new Set(
    hasFigures ? group.observations.map((id) => get(dataset.byId.observation, id).hub) : group.hubs,
  );
  const printed = hubs.filter(({ id }) => concerned.has(id)).length;
  if (hubs.length === 1) return hasFigures && printed === 1;
  return printed >= 2 || (printed === 1 && concerned.size === 1);
}

interface Context {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly words: DossierMessages;
  readonly cite: (evidence: readonly Evidence[]) => string;
}

function hubDossier(context: Context, hub: Hub): HubDossier {
  const { dataset, language, cite } = context;
  const observations = observationsOf(hub.id, dataset.observations);
  const figures = observations.map((observation) => ({
    theme: get(dataset.byId.indicator, observation.indicator).theme,
    row: {
      ...figureModel(dataset, observation, language),
      cite: cite(observation.provenance.evidence),
    },
  }));
  const links = linksOf(hub.id, dataset.links);
  return {
    id: hub.id,
    name: say(hub.name, language),
    otherName: language === "en" ? hub.name.zh : hub.name.en,
    city: say(get(dataset.byId.entity, hub.city).name, language),
    summary: { text: say(hub.summary, language), cite: cite(hub.provenance.evidence) },
    relations: relations(context, hub),
    figures: themes
      .map((theme) => ({
        theme: messagesIn(vocabulary, language).indicatorTheme[theme],
        rows: figures.filter((figure) => figure.theme === theme).map(({ row }) => row),
      }))
      .filter(({ rows }) => rows.length > 0),
    stars: [...new Set(figures.flatMap(({ row }) => row.asOfNote ?? []))],
    sectors: sectorRows(context, hub.id),
    instruments: dataset.instruments
      .filter((instrument) => instrument.hub === hub.id)
      .map((instrument) => ({
        ...instrumentModel(dataset, instrument, language),
        cite: cite(instrument.provenance.evidence),
      })),
    entities: dataset.entities
      .filter((entity) => entity.hub === hub.id && entity.kind !== "hub")
      .map((entity) => ({
        id: entity.id,
        name: say(entity.name, language),
        kind: messagesIn(vocabulary, language).entityKind[entity.kind],
        role: say(entity.role, language),
        cite: cite(entity.evidence),
      })),
    links: [...linkFamilies, null]
      .map((family) => ({
        family: familyModel(dataset, family, language)?.label ?? context.words.geography,
        rows: links
          .filter((link) => link.family === family)
          .map((link) => ({ ...linkModel(dataset, link, language), cite: cite(link.provenance.evidence) })),
      }))
      .filter(({ rows }) => rows.length > 0),
    events: chronological(dataset.events.filter((event) => event.hub === hub.id)).map((event) => ({
      ...eventModel(dataset, event, language),
      cite: cite(event.provenance.evidence),
    })),
    questions: dataset.questions
      .filter((question) => question.hubs.includes(hub.id))
      .map((question) => questionModel(question, language)),
  };
}

function relations({ dataset, language, words }: Context, hub: Hub): readonly string[] {
  const guests = new Set(hostedObservations(dataset, hub.id).map((observation) => observation.hub));
  const nameOf = (id: HubId) => say(get(dataset.byId.hub, id).shortName, language);
  return [
    ...(hub.nestedIn === null ? [] : [words.nested(nameOf(hub.nestedIn))]),
    ...[...guests].map((id) => words.hosts(nameOf(id))),
  ];
}

function sectorRows({ dataset, language, cite }: Context, hub: HubId): readonly Cited<SectorRow>[] {
  return dataset.sectors.flatMap((sector) => {
    const mentions = dataset.mentions.filter((mention) => mention.hub === hub && mention.sector === sector.id);
    if (mentions.length === 0) return [];
    const evidence = mentions.flatMap((mention) => mention.provenance.evidence);
    return [
      {
        record: cellId(sector.id, hub),
        name: say(sector.label, language),
        terms: [...new Set(mentions.map((mention) => mention.provenance.evidence[0].phrase))],
        isInferred: mentions.every((mention) => mention.basis === "inferred"),
        cite: cite(evidence),
      },
    ];
  });
}

function betweenHubs({ dataset, language, words, cite }: Context, hubs: readonly Hub[]): DossierModel["between"] {
  const pairs = hubs.flatMap((a, index) => hubs.slice(index + 1).map((b) => [a, b] as const));
  const at = (hub: Hub) => get(dataset.byId.location, hub.id).position;
  const isBetween = (from: HubId | null, to: HubId | null) =>
    from !== to && [from, to].every((end) => hubs.some((hub) => hub.id === end));
  return {
    distances: pairs.map(([a, b]) =>
      words.distance(
        say(a.shortName, language),
        say(b.shortName, language),
        formatKm(distanceKm(at(a), at(b)), language),
      ),
    ),
    links: dataset.links
      .filter((link) => isBetween(link.from.hub, link.to.hub))
      .map((link) => ({ ...linkModel(dataset, link, language), cite: cite(link.provenance.evidence) })),
  };
}

/** The sources behind anything said of these hubs, in the order of the dataset. */
function citedSources(dataset: Dataset, hubs: readonly Hub[]): readonly SourceId[] {
  const ids = new Set(hubs.map((hub) => hub.id));
  const isOurs = ({ hub }: { readonly hub: HubId | null }) => hub !== null && ids.has(hub);
  const evidence = [
    ...hubs.flatMap((hub) => hub.provenance.evidence),
    ...dataset.observations.filter(isOurs).flatMap((one) => one.provenance.evidence),
    ...dataset.mentions.filter(isOurs).flatMap((one) => one.provenance.evidence),
    ...dataset.instruments.filter(isOurs).flatMap((one) => one.provenance.evidence),
    ...dataset.events.filter(isOurs).flatMap((one) => one.provenance.evidence),
    ...dataset.entities.filter(isOurs).flatMap((one) => one.evidence),
    ...hubs
      .flatMap((hub) => linksOf(hub.id, dataset.links))
      .flatMap((link) => evidenceOf(dataset, { type: "link", link })),
  ];
  const cited = new Set(sourcesOf(evidence));
  return dataset.sources.map((source) => source.id).filter((id) => cited.has(id));
}

/** "[1] 第4、6段；[3] 第2段". */
function citeIn(numbers: ReadonlyMap<SourceId, number>, evidence: readonly Evidence[], language: Language): string {
  return sourcesOf(evidence)
    .map((source) => {
      const own = evidence.filter((piece) => piece.source === source).map((piece) => piece.paragraph);
      return `[${numbers.get(source) ?? "?"}]\u00a0${paragraphList(own, language)}`;
    })
    .join(language === "en" ? "; " : "；");
}
