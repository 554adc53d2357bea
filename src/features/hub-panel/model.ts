import { corridorOfLinks, corridorsOf } from "../../domain/corridor.ts";
import type { ChartSpec } from "../../domain/chart.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { Entity, EntityKind } from "../../domain/entity.ts";
import { entityKinds } from "../../domain/entity.ts";
import {
  answers,
  applyFilter,
  type Direction,
  directions,
  type Filter,
  linksLeft,
  noFilter,
} from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import type { EntityId, HubId, LinkId, SourceId } from "../../domain/ids.ts";
import { themes } from "../../domain/indicator.ts";
import type { Observation } from "../../domain/observation.ts";
import { cellId } from "../../domain/record.ts";
import { sourceName } from "../../domain/sourceName.ts";
import {
  entitiesOf,
  hostedEntities,
  hostedObservations,
  keyObservations,
  linksOf,
  observationsOf,
  partnerEntities,
} from "../../domain/statistics.ts";
import { type Language, say } from "../../domain/text.ts";
import { type DerivationModel, derivationModel, derivationsWithin } from "../../i18n/derivationLine.ts";
import { chronological, type EventModel, eventModel } from "../../i18n/eventLine.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { type HiddenModel, hiddenModel, unfilteredNote } from "../../i18n/hidden.ts";
import { type InstrumentModel, instrumentModel } from "../../i18n/instrumentLine.ts";
import { familyModel, type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { publisherLine } from "../../i18n/publisher.ts";
import { capitalised } from "../../i18n/spelling.ts";
import { type QuestionModel, questionModel } from "../../i18n/questionLine.ts";
import type { HubTab } from "../../view/view.ts";

/** Of whom, from what and in which words a part of the panel speaks. */
export interface Scope {
  readonly dataset: Dataset;
  readonly hub: Hub;
  readonly filter: Filter;
  readonly language: Language;
}

/** The beginning of a list, and how long the whole of it is. */
export interface Excerpt<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** The latest of what happened; the full list has other dates besides. */
export interface EventExcerpt extends Excerpt<EventModel> {
  readonly happened: number;
  /** What the other dates are of: publications, cut-offs. */
  readonly otherKinds: readonly string[];
}

/** The short version of a hub. */
export interface ProfileModel {
  readonly figures: Excerpt<FigureModel>;
  readonly hiddenFigures: HiddenModel | null;
  /** True where no source gives the hub any figure of its own. */
  readonly hasNoFigures: boolean;
  /** Charts all of whose figures pass the filter; one with a hidden figure would show what was asked away. */
  readonly charts: readonly ChartSpec[];
  readonly hiddenCharts: HiddenModel | null;
  readonly instruments: Excerpt<InstrumentModel>;
  readonly hiddenInstruments: HiddenModel | null;
  readonly events: EventExcerpt;
  readonly hiddenEvents: HiddenModel | null;
  readonly hasInferredDate: boolean;
  readonly questions: Excerpt<QuestionModel>;
}

export function profileModel(scope: Scope): ProfileModel {
  const { isNone, hidden, groups } = figuresModel(scope);
  const { rows: all, hidden: hiddenEvents } = eventsModel(scope);
  const instruments = instrumentsModel(scope);
  const events = latestEvents(scope, eventLimit);
  const charts = scope.dataset.charts.filter((chart) => chart.hub === scope.hub.id);
  const shown = new Set(applyFilter(scope.dataset, scope.filter).observations.map(({ id }) => id));
  const drawn = charts.filter((chart) => chart.observations.every((id) => shown.has(id)));
  return {
    figures: { shown: keyFigures(scope), total: groups.flatMap((group) => group.figures).length },
    hiddenFigures: hidden,
    hasNoFigures: isNone,
    charts: drawn,
    hiddenCharts: hiddenModel(
      { count: charts.length - drawn.length, what: "charts" },
      scope.filter,
      answers.observations,
      scope.language,
    ),
    instruments: excerpt(instruments.rows, instrumentLimit),
    hiddenInstruments: instruments.hidden,
    events: {
      shown: events,
      total: all.length,
      happened: all.filter((event) => event.kind === null).length,
      otherKinds: [...new Set(all.flatMap((event) => event.kind ?? []))],
    },
    hiddenEvents,
    hasInferredDate: events.some((event) => event.isDateInferred),
    questions: excerpt(questionModels(scope), questionLimit),
  };
}

/** How much of each list the profile shows before it leads to the whole one. Judgements of ours. */
export const keyFigureLimit = 6;
const instrumentLimit = 4;
const eventLimit = 4;
const questionLimit = 2;

function excerpt<T>(all: readonly T[], limit: number): Excerpt<T> {
  return { shown: all.slice(0, limit), total: all.length };
}

/** What to say on parts of the panel that a filter leaves as they are; null where it asks nothing of the kind. */
export function unfiltered({ filter, language }: Scope): Readonly<Record<PanelPart, string | null>> {
  return {
    figures: unfilteredNote(filter, answers.observations, language),
    events: unfilteredNote(filter, answers.events, language),
    instruments: unfilteredNote(filter, answers.instruments, language),
    rest: unfilteredNote(filter, [], language),
  };
}

/** Parts of the panel that answer different questions of a filter; the rest (bodies, questions, sources) answers none. */
export type PanelPart = "figures" | "events" | "instruments" | "rest";

/** The full name where it says more than the short one: a district is not named again for its 区. */
export function fullName({ name, shortName }: Hub, language: Language): string | null {
  const full = say(name, language);
  const short = say(shortName, language);
  return [short, `${short}区`, `${short} District`].includes(full) ? null : full;
}

/** How many records each tab lists under the filter; the profile counts nothing. */
export function tabCounts(scope: Scope): Readonly<Record<HubTab, number | null>> {
  const { dataset, hub, filter } = scope;
  const shown = applyFilter(dataset, filter);
  return {
    profile: null,
    figures: observationsOf(hub.id, shown.observations).length,
    links: linksOf(hub.id, shown.links).length,
    entities: entitiesOf(dataset, hub.id).length,
    events: shown.events.filter((event) => event.hub === hub.id).length,
    instruments: shown.instruments.filter((instrument) => instrument.hub === hub.id).length,
    sources: sourcesOf(scope).length,
  };
}

/** The key figures (see `keyObservations`) under the filter, at most `keyFigureLimit`. */
export function keyFigures({ dataset, hub, filter, language }: Scope): readonly FigureModel[] {
  const own = observationsOf(hub.id, applyFilter(dataset, filter).observations);
  return keyObservations(dataset, own)
    .slice(0, keyFigureLimit)
    .map((observation) => figureModel(dataset, observation, language));
}

export interface FiguresModel {
  readonly groups: readonly { readonly theme: string; readonly figures: readonly FigureModel[] }[];
  /** Figures of enclaves that stand here, by the hub they are credited to. */
  readonly hosted: readonly {
    readonly owner: HubId;
    readonly name: string;
    readonly figures: readonly FigureModel[];
  }[];
  readonly derivations: readonly DerivationModel[];
  readonly hidden: HiddenModel | null;
  /** True where no source gives the hub any figure of its own. */
  readonly isNone: boolean;
}

export function figuresModel({ dataset, hub, filter, language }: Scope): FiguresModel {
  const shown = applyFilter(dataset, filter).observations;
  const all = observationsOf(hub.id, dataset.observations);
  const own = observationsOf(hub.id, shown);
  const hosted = hostedObservations(dataset, hub.id);
  const hostedShown = hosted.filter((observation) => shown.includes(observation));
  const model = (observation: Observation) => figureModel(dataset, observation, language);
  return {
    groups: themes
      .map((theme) => ({
        theme: messagesIn(vocabulary, language).indicatorTheme[theme],
        figures: own.filter((one) => get(dataset.byId.indicator, one.indicator).theme === theme).map(model),
      }))
      .filter((group) => group.figures.length > 0),
    hosted: [...new Set(hostedShown.map((observation) => observation.hub))].map((owner) => ({
      owner,
      name: say(get(dataset.byId.hub, owner).shortName, language),
      figures: hostedShown.filter((observation) => observation.hub === owner).map(model),
    })),
    derivations: derivationsWithin(dataset, own).map((derivation) => derivationModel(dataset, derivation, language)),
    hidden: hiddenModel(
      { count: all.length - own.length + hosted.length - hostedShown.length, what: "figures" },
      filter,
      answers.observations,
      language,
    ),
    isNone: all.length === 0,
  };
}

export interface LinksModel {
  readonly groups: readonly {
    readonly key: string;
    /** Null for links of no family. */
    readonly family: LinkModel["family"];
    readonly links: readonly LinkModel[];
  }[];
  /** The corridor each drawn link belongs to. */
  readonly corridors: ReadonlyMap<LinkId, string>;
  readonly onMap: number;
  readonly shown: number;
  /** True where no source names a link of the hub. */
  readonly isNone: boolean;
  readonly hidden: HiddenModel | null;
}

export function linksModel({ dataset, hub, filter, language }: Scope): LinksModel {
  const all = linksOf(hub.id, dataset.links);
  const own = linksOf(hub.id, applyFilter(dataset, filter).links);
  const corridors = corridorOfLinks(corridorsOf(dataset, own));
  const families = [...dataset.linkFamilies.map((family) => family.id), null];
  return {
    groups: families
      .map((id) => ({
        key: id ?? "none",
        family: familyModel(dataset, id, language),
        links: own.filter((link) => link.family === id).map((link) => linkModel(dataset, link, language)),
      }))
      .filter((group) => group.links.length > 0),
    corridors,
    onMap: corridors.size,
    shown: own.length,
    isNone: all.length === 0,
    hidden: hiddenModel({ count: all.length - own.length, what: "links" }, filter, answers.links, language),
  };
}

/** A way in which a hub's links can be shown alone: how many run that way under the other filters, and the filter. */
export interface LinkWay {
  readonly way: "all" | Direction;
  readonly count: number;
  readonly isOn: boolean;
  readonly next: Filter;
}

/** All, out, in, between: seen from this hub. "All" no longer asks for the hub or a way; the other filters stay. */
export function linkWays({ dataset, hub, filter }: Scope): readonly LinkWay[] {
  const isAlone = filter.hubs.length === 1 && filter.hubs[0] === hub.id;
  const all = { ...filter, hubs: isAlone ? [] : filter.hubs, direction: null };
  const count = (asked: Filter) => linksOf(hub.id, linksLeft(dataset, asked)).length;
  return [
    { way: "all", count: count(all), isOn: filter.direction === null, next: all },
    ...directions.map((way): LinkWay => {
      const next = { ...filter, hubs: [hub.id], direction: way };
      return { way, count: count(next), isOn: isAlone && filter.direction === way, next };
    }),
  ];
}

export interface EntityLine {
  readonly id: EntityId;
  readonly name: string;
  readonly role: string;
}

export interface EntitiesModel {
  readonly groups: readonly {
    readonly kind: EntityKind;
    readonly label: string;
    readonly entities: readonly EntityLine[];
  }[];
  /** Bodies that stand here and belong to another hub. */
  readonly hosted: readonly (EntityLine & { readonly owner: string })[];
  /** Bodies of no hub or another one that a link joins to this hub. */
  readonly partners: readonly EntityLine[];
}

export function entitiesModel(scope: Scope): EntitiesModel {
  const { dataset, hub, language } = scope;
  const line = (entity: Entity): EntityLine => ({
    id: entity.id,
    name: say(entity.name, language),
    role: say(entity.role, language),
  });
  const own = entitiesOf(dataset, hub.id);
  return {
    groups: entityKinds
      .map((kind) => ({
        kind,
        label: capitalised(messagesIn(vocabulary, language).entityKind[kind]),
        entities: own.filter((entity) => entity.kind === kind).map(line),
      }))
      .filter((group) => group.entities.length > 0),
    hosted: hostedEntities(dataset, hub.id).map((entity) => ({
      ...line(entity),
      owner: entity.hub === null ? "" : say(get(dataset.byId.hub, entity.hub).shortName, language),
    })),
    partners: partnerEntities(dataset, hub.id).map(line),
  };
}

/** A list that a filter may have shortened. */
export interface FilteredList<T> {
  readonly rows: readonly T[];
  readonly hidden: HiddenModel | null;
  /** True where the sources give the hub nothing of the kind. */
  readonly isNone: boolean;
}

export function eventsModel(scope: Scope): FilteredList<EventModel> {
  const rows = eventModels(scope);
  const all = eventModels({ ...scope, filter: noFilter });
  const hidden = { count: all.length - rows.length, what: "events" } as const;
  return {
    rows,
    hidden: hiddenModel(hidden, scope.filter, answers.events, scope.language),
    isNone: all.length === 0,
  };
}

export function instrumentsModel(scope: Scope): FilteredList<InstrumentModel> {
  const rows = instrumentModels(scope);
  const all = instrumentModels({ ...scope, filter: noFilter });
  const hidden = { count: all.length - rows.length, what: "instruments" } as const;
  return {
    rows,
    hidden: hiddenModel(hidden, scope.filter, answers.instruments, scope.language),
    isNone: all.length === 0,
  };
}

export function eventModels({ dataset, hub, filter, language }: Scope): readonly EventModel[] {
  const own = applyFilter(dataset, filter).events.filter((event) => event.hub === hub.id);
  return chronological(own).map((event) => eventModel(dataset, event, language));
}

/** The latest things that happened, newest first; publications, photos and cut-offs are left to the full list. */
function latestEvents(scope: Scope, count: number): readonly EventModel[] {
  return eventModels(scope)
    .filter((event) => event.kind === null)
    .slice(-count)
    .reverse();
}

function instrumentModels({ dataset, hub, filter, language }: Scope): readonly InstrumentModel[] {
  return applyFilter(dataset, filter)
    .instruments.filter((instrument) => instrument.hub === hub.id)
    .map((instrument) => instrumentModel(dataset, instrument, language));
}

/** Open questions, those about few hubs before those about all. */
export function questionModels({ dataset, hub, language }: Scope): readonly QuestionModel[] {
  return dataset.questions
    .filter((question) => question.hubs.includes(hub.id))
    .toSorted((a, b) => a.hubs.length - b.hubs.length)
    .map((question) => questionModel(question, language));
}

export interface SectorLine {
  readonly record: string;
  readonly sector: string;
  readonly label: string;
  readonly count: number;
  readonly isInferred: boolean;
}

export interface SectorsModel {
  readonly sectors: readonly SectorLine[];
  readonly hidden: HiddenModel | null;
  readonly isNone: boolean;
}

/** The sectors the sources name for this hub, most often named first. */
export function sectorsModel({ dataset, hub, filter, language }: Scope): SectorsModel {
  const all = dataset.mentions.filter((mention) => mention.hub === hub.id);
  const own = applyFilter(dataset, filter).mentions.filter((mention) => mention.hub === hub.id);
  const lines = dataset.sectors.map((sector): SectorLine => {
    const here = own.filter((mention) => mention.sector === sector.id);
    return {
      record: cellId(sector.id, hub.id),
      sector: sector.id,
      label: say(sector.label, language),
      count: here.length,
      isInferred: here.every((mention) => mention.basis === "inferred"),
    };
  });
  return {
    sectors: lines.filter((line) => line.count > 0).sort((a, b) => b.count - a.count),
    hidden: hiddenModel({ count: all.length - own.length, what: "mentions" }, filter, answers.mentions, language),
    isNone: all.length === 0,
  };
}

export interface SourceUse {
  readonly id: SourceId;
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly counts: {
    readonly figures: number;
    readonly links: number;
    readonly events: number;
    readonly instruments: number;
  };
}

/** The sources this hub's records were taken from, with how many records of each kind. */
export function sourcesModel(scope: Scope): readonly SourceUse[] {
  const { dataset, hub, language } = scope;
  return sourcesOf(scope).map((id) => {
    const source = get(dataset.byId.source, id);
    const from = (records: readonly { readonly provenance: Observation["provenance"] }[]) =>
      records.filter((record) => record.provenance.evidence[0].source === id).length;
    return {
      id,
      name: say(sourceName(dataset, id), language),
      title: language === "en" ? source.titleEn : (source.titleZh ?? source.titleEn),
      publisher: publisherLine(source, language),
      counts: {
        figures: from(observationsOf(hub.id, dataset.observations)),
        links: from(linksOf(hub.id, dataset.links)),
        events: from(dataset.events.filter((event) => event.hub === hub.id)),
        instruments: from(dataset.instruments.filter((instrument) => instrument.hub === hub.id)),
      },
    };
  });
}

function sourcesOf({ dataset, hub }: Scope): readonly SourceId[] {
  const records = [
    hub,
    ...observationsOf(hub.id, dataset.observations),
    ...linksOf(hub.id, dataset.links),
    ...dataset.events.filter((event) => event.hub === hub.id),
    ...dataset.instruments.filter((instrument) => instrument.hub === hub.id),
    ...dataset.mentions.filter((mention) => mention.hub === hub.id),
  ];
  const used = new Set(records.map((record) => record.provenance.evidence[0].source));
  return dataset.sources.map((source) => source.id).filter((id) => used.has(id));
}
