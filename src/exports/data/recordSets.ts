import type { ComparabilityGroup } from "../../domain/comparability.ts";
import { comparison } from "../../domain/comparison.ts";
import { type Corridor, corridorsOf, findCorridor } from "../../domain/corridor.ts";
import { sectorsNamedFor } from "../../domain/corridorFacts.ts";
import { type Dataset, get } from "../../domain/dataset.ts";
import { type Derivation, inputsOf } from "../../domain/derivation.ts";
import type { Entity } from "../../domain/entity.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { applyFilter, type Selected } from "../../domain/filter.ts";
import type { EntityId, HubId, IndicatorId, SourceId } from "../../domain/ids.ts";
import type { Indicator } from "../../domain/indicator.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { Link } from "../../domain/link.ts";
import { type Answer, type AskableNeed, answer, needsOf } from "../../domain/needs.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Person } from "../../domain/person.ts";
import type { Evidence } from "../../domain/provenance.ts";
import type { Question, Trap } from "../../domain/question.ts";
import { type AtlasRecord, evidenceOf, findRecord } from "../../domain/record.ts";
import type { SectorMention } from "../../domain/sector.ts";
import type { Source } from "../../domain/source.ts";
import {
  entitiesOf,
  hostedEntities,
  hostedObservations,
  linksOf,
  observationsOf,
  partnerEntities,
} from "../../domain/statistics.ts";
import { quotedRecords, type Story, type StoryStep } from "../../domain/story.ts";
import { undrawnBetween } from "../../domain/undrawn.ts";
import { derivationsWithin } from "../../i18n/derivationLine.ts";
import type { View } from "../../view/view.ts";
import type { Shown } from "../viewTitle.ts";

/** What one hub answers to one need of the reader. */
export interface NeedAnswer extends Answer {
  readonly need: AskableNeed;
  readonly weight: number;
  readonly hub: HubId;
}

/** A step of a story, counted from 1. */
export interface NumberedStep {
  readonly story: Story;
  readonly step: StoryStep;
  readonly number: number;
}

/** Sets of records, each in the order of the dataset, or in that of the page where it has one of its own. */
export interface RecordSets {
  readonly figures: readonly Observation[];
  readonly derivations: readonly Derivation[];
  readonly corridors: readonly Corridor[];
  readonly links: readonly Link[];
  readonly sectors: readonly SectorMention[];
  readonly events: readonly AtlasEvent[];
  readonly instruments: readonly Instrument[];
  readonly places: readonly Entity[];
  readonly people: readonly Person[];
  readonly answers: readonly NeedAnswer[];
  readonly steps: readonly NumberedStep[];
  readonly indicators: readonly Indicator[];
  readonly comparability: readonly ComparabilityGroup[];
  readonly questions: readonly Question[];
  readonly traps: readonly Trap[];
  readonly sources: readonly Source[];
}

/** shown: what the page shows, under its filter and for its selection; everything: the whole dataset. */
export const scopes = ["shown", "everything"] as const;
export type Scope = (typeof scopes)[number];

export function recordSets(dataset: Dataset, shown: Shown, scope: Scope): RecordSets {
  return scope === "everything" ? everything(dataset) : completed(dataset, shownCore(dataset, shown));
}

/**
 * The sources behind these records, in the order of the dataset. Places and bodies that the records only name do not count,
 * unless there is nothing else.
 */
export function sourcesBehind(dataset: Dataset, sets: RecordSets): readonly Source[] {
  const own = new Set(evidenceOfSets(dataset, { ...sets, places: [] }).map(({ source }) => source));
  return own.size === 0 ? sets.sources : dataset.sources.filter(({ id }) => own.has(id));
}

/** What was printed behind these records, in the order of the sets. */
function evidenceOfSets(dataset: Dataset, sets: Omit<RecordSets, "sources">): readonly Evidence[] {
  return [
    ...sets.figures.map((observation): AtlasRecord => ({ type: "observation", observation })),
    ...sets.derivations.map((derivation): AtlasRecord => ({ type: "derivation", derivation })),
    ...sets.links.map((link): AtlasRecord => ({ type: "link", link })),
    ...sets.sectors.map((mention): AtlasRecord => ({ type: "mention", mention })),
    ...sets.events.map((event): AtlasRecord => ({ type: "event", event })),
    ...sets.instruments.map((instrument): AtlasRecord => ({ type: "instrument", instrument })),
    ...sets.people.map((person): AtlasRecord => ({ type: "person", person })),
    ...sets.places.map((entity): AtlasRecord => ({ type: "location", entity, location: null })),
  ].flatMap((record) => evidenceOf(dataset, record));
}

/** The records a page shows by itself. What goes with them (indicators, rules, questions, places, sources) follows. */
interface Core {
  readonly figures: readonly Observation[];
  readonly corridors: readonly Corridor[];
  readonly links: readonly Link[];
  readonly sectors: readonly SectorMention[];
  readonly events: readonly AtlasEvent[];
  readonly instruments: readonly Instrument[];
  readonly people: readonly Person[];
  readonly answers: readonly NeedAnswer[];
  readonly steps: readonly NumberedStep[];
  /** Entities shown by themselves, beside those the records speak of. */
  readonly bodies: readonly EntityId[];
  /** The hubs whose open questions are shown as a whole. */
  readonly hubs: readonly HubId[];
}

const nothing: Core = {
  figures: [],
  corridors: [],
  links: [],
  sectors: [],
  events: [],
  instruments: [],
  people: [],
  answers: [],
  steps: [],
  bodies: [],
  hubs: [],
};

function everything(dataset: Dataset): RecordSets {
  return {
    figures: dataset.observations,
    derivations: dataset.derivations,
    corridors: corridorsOf(dataset),
    links: dataset.links,
    sectors: dataset.mentions,
    events: dataset.events,
    instruments: dataset.instruments,
    places: dataset.entities,
    people: dataset.people,
    answers: [],
    steps: stepsOf(dataset.stories),
    indicators: dataset.indicators,
    comparability: dataset.comparability,
    questions: dataset.questions,
    traps: dataset.traps,
    sources: dataset.sources,
  };
}

/** With what goes with the records; the page of sources shows that by itself, and all of it. */
function completed(dataset: Dataset, core: Core | "sources"): RecordSets {
  if (core === "sources") {
    const { derivations, people, indicators, comparability, questions, traps, sources } = everything(dataset);
    const own = { derivations, people, indicators, comparability, questions, traps, sources };
    return { ...nothing, places: [], ...own };
  }
  const { bodies, hubs, ...own } = core;
  const indicators = new Set<IndicatorId>(own.figures.map(({ indicator }) => indicator));
  const figures = new Set<string>(own.figures.map(({ id }) => id));
  const records = new Set<string>(idsIn(own));
  const places = bodiesIn(core);
  const sets = {
    ...own,
    derivations: derivationsWithin(dataset, own.figures),
    places: dataset.entities.filter(({ id }) => places.has(id)),
    indicators: dataset.indicators.filter(({ id }) => indicators.has(id)),
    comparability: dataset.comparability.filter(({ observations }) => observations.some((id) => figures.has(id))),
    questions: dataset.questions.filter(
      (question) =>
        question.hubs.some((hub) => hubs.includes(hub)) ||
        question.records.some((id) => records.has(id) || bodies.some((body) => body === id)),
    ),
    traps: [],
  };
  const cited = new Set<SourceId>(evidenceOfSets(dataset, sets).map(({ source }) => source));
  return { ...sets, sources: dataset.sources.filter(({ id }) => cited.has(id)) };
}

function shownCore(dataset: Dataset, { view, story }: Shown): Core | "sources" {
  switch (view.page) {
    case "explore":
    case "links":
    case "timeline":
      return mapCore(dataset, view);
    case "compare":
      return view.compared.length < 2 ? nothing : comparedCore(dataset, view.compared);
    case "decide":
      return decidedCore(dataset, view);
    case "dossier":
      return printedCore(dataset, view.selection.type === "hub" ? [view.selection.id] : view.compared);
    case "stories":
      return storyCore(dataset, story === null ? dataset.stories : [story]);
    case "present":
    case "speaker":
    case "handout":
      return storyCore(dataset, story === null ? [] : [story]);
    case "sources":
      return "sources";
  }
}

/** The selection, where there is one; else what the page lists under the filter. */
function mapCore(dataset: Dataset, { page, selection, filter }: View): Core {
  const left = applyFilter(dataset, filter);
  switch (selection.type) {
    case "hub":
      return hubCore(dataset, selection.id, left);
    case "corridor":
      return corridorCore(dataset, selection.id, left);
    case "entity":
      return entityCore(dataset, selection.id, left);
    case "none": {
      if (page === "timeline") return timelineCore(left);
      const { links, mentions, observations, events, instruments } = left;
      const lines = { ...nothing, links, corridors: corridorsOf(dataset, links) };
      if (page === "links") return lines;
      const bodies = dataset.hubs.map(({ id }) => id);
      return { ...lines, sectors: mentions, figures: observations, events, instruments, bodies };
    }
  }
}

function timelineCore({ observations, events, links, instruments }: Selected): Core {
  return {
    ...nothing,
    figures: observations,
    events,
    links: links.filter(({ since }) => since !== null),
    instruments: instruments.filter(({ date }) => date !== null),
  };
}

/** All that the tabs of a hub's panel list. */
function hubCore(dataset: Dataset, hub: HubId, left: Selected): Core {
  const hosted = hostedObservations(dataset, hub).filter((observation) => left.observations.includes(observation));
  const links = linksOf(hub, left.links);
  return {
    ...nothing,
    figures: [...observationsOf(hub, left.observations), ...hosted],
    links,
    corridors: corridorsOf(dataset, links),
    sectors: left.mentions.filter((mention) => mention.hub === hub),
    events: left.events.filter((event) => event.hub === hub),
    instruments: left.instruments.filter((instrument) => instrument.hub === hub),
    bodies: [
      hub,
      ...[...entitiesOf(dataset, hub), ...hostedEntities(dataset, hub), ...partnerEntities(dataset, hub)].map(
        ({ id }) => id,
      ),
    ],
    hubs: [hub],
  };
}

function corridorCore(dataset: Dataset, id: string, left: Selected): Core {
  const corridor = findCorridor(dataset, id);
  if (!corridor) return nothing;
  const links = corridor.links.filter((link) => left.links.includes(link));
  const figures = new Set(links.flatMap((link) => link.observations));
  const named = new Set(sectorsNamedFor(dataset, links).map(({ sector }) => sector));
  return {
    ...nothing,
    figures: [...figures].map((observation) => get(dataset.byId.observation, observation)),
    links: [...links, ...undrawnBetween(dataset, corridor.ends)],
    corridors: corridorsOf(dataset, links),
    sectors: dataset.mentions.filter(
      (mention) => named.has(mention.sector) && links.some((link) => mention.links.includes(link.id)),
    ),
    bodies: corridor.ends.map((end) => end.id),
  };
}

function entityCore(dataset: Dataset, id: EntityId, left: Selected): Core {
  const links = left.links.filter(({ from, to }) => from.entity === id || to.entity === id);
  return {
    ...nothing,
    figures: left.observations.filter(({ subject }) => subject === id),
    links,
    corridors: corridorsOf(dataset, links),
    sectors: left.mentions.filter(({ entity }) => entity === id),
    events: left.events.filter((event) => event.entities.includes(id) || event.place === id),
    people: dataset.people.filter(({ entity }) => entity === id),
    bodies: [id],
  };
}

function comparedCore(dataset: Dataset, ids: readonly HubId[]): Core {
  const { sectors, instruments, pairs } = comparison(dataset, ids);
  const links = unique(pairs.flatMap((pair) => pair.links));
  return {
    ...nothing,
    figures: ids.flatMap((hub) => observationsOf(hub, dataset.observations)),
    links,
    corridors: corridorsOf(dataset, links),
    sectors: unique(sectors.flatMap(({ cells }) => cells.flat())),
    instruments: unique(instruments.flatMap(({ cells }) => cells.flat())),
    bodies: ids,
    hubs: ids,
  };
}

/** The answers to the needs that are asked, and the records they rest on. */
function decidedCore(dataset: Dataset, { needs, compared }: View): Core {
  const askable = new Map(needsOf(dataset).map((need) => [need.id, need]));
  const hubs = compared.length >= 2 ? compared : dataset.hubs.map(({ id }) => id);
  const answers = needs.flatMap(({ id, weight }) => {
    const need = askable.get(id);
    return need === undefined ? [] : hubs.map((hub) => ({ need, weight, hub, ...answer(dataset, need, hub) }));
  });
  if (answers.length === 0) return nothing;
  const records = answers.flatMap(({ testimony }) => testimony.map(({ record }) => record));
  return { ...namedCore(dataset, records), answers, bodies: hubs };
}

/** Everything the sources say of these hubs, whatever is filtered. */
function printedCore(dataset: Dataset, hubs: readonly HubId[]): Core {
  const isOurs = ({ hub }: { readonly hub: HubId }) => hubs.includes(hub);
  const links = unique(hubs.flatMap((hub) => linksOf(hub, dataset.links)));
  return {
    ...nothing,
    figures: hubs.flatMap((hub) => observationsOf(hub, dataset.observations)),
    links,
    corridors: corridorsOf(dataset, links),
    sectors: dataset.mentions.filter(isOurs),
    events: dataset.events.filter(isOurs),
    instruments: dataset.instruments.filter(isOurs),
    bodies: hubs.flatMap((hub) => [hub, ...entitiesOf(dataset, hub).map(({ id }) => id)]),
    hubs,
  };
}

/** The steps, and the records they show and quote. */
function storyCore(dataset: Dataset, stories: readonly Story[]): Core {
  const steps = stepsOf(stories);
  return { ...namedCore(dataset, steps.flatMap(stepRecords)), steps };
}

/** The records a step shows, then those its texts quote, each once. */
export function stepRecords({ step }: NumberedStep): readonly string[] {
  const texts = [step.title, step.caption].flatMap(({ zh, en }) => [zh, en]);
  return unique([...step.records, ...texts.flatMap(quotedRecords)]);
}

function stepsOf(stories: readonly Story[]): readonly NumberedStep[] {
  return stories.flatMap((story) => story.steps.map((step, index) => ({ story, step, number: index + 1 })));
}

/** These records, each in its set; a derivation stands for the figures it rests on. */
function namedCore(dataset: Dataset, ids: readonly string[]): Core {
  const records = unique(ids).flatMap((id) => findRecord(dataset, id) ?? []);
  const of = <T>(pick: (record: AtlasRecord) => readonly T[]) => unique(records.flatMap(pick));
  const links = of((record) => (record.type === "link" ? [record.link] : []));
  return {
    ...nothing,
    figures: of((record) => {
      if (record.type === "observation") return [record.observation];
      if (record.type !== "derivation") return [];
      return inputsOf(record.derivation).map((id) => get(dataset.byId.observation, id));
    }),
    links,
    corridors: corridorsOf(dataset, links),
    sectors: of((record) =>
      record.type === "mention" ? [record.mention] : record.type === "cell" ? record.mentions : [],
    ),
    events: of((record) => (record.type === "event" ? [record.event] : [])),
    instruments: of((record) => (record.type === "instrument" ? [record.instrument] : [])),
    people: of((record) => (record.type === "person" ? [record.person] : [])),
    bodies: of((record) => (record.type === "location" ? [record.entity.id] : [])),
  };
}

function idsIn({ figures, links, sectors, events, instruments, people }: Omit<Core, "bodies" | "hubs">) {
  return [...figures, ...links, ...sectors, ...events, ...instruments, ...people].map(({ id }): string => id);
}

/** Every entity the records speak of. */
function bodiesIn(core: Core): ReadonlySet<EntityId> {
  const bodies: readonly (EntityId | null)[] = [
    ...core.bodies,
    ...core.figures.flatMap(({ subject, hub, locatedIn }) => [subject, hub, locatedIn]),
    ...core.corridors.flatMap(({ ends }) => ends.map(({ id }) => id)),
    ...core.links.flatMap(({ from, to }) => [from, to].flatMap(({ entity, city, hub }) => [entity, city, hub])),
    ...core.sectors.flatMap(({ entity, hub }) => [entity, hub]),
    ...core.events.flatMap(({ entities, place, hub }) => [...entities, place, hub]),
    ...core.instruments.map(({ hub }) => hub),
    ...core.people.flatMap(({ entity, hub }) => [entity, hub]),
  ];
  return new Set(bodies.filter((id) => id !== null));
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
