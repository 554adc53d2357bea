import { get, type Dataset } from "./dataset.ts";
import { inputsOf, type Derivation } from "./derivation.ts";
import type { Entity, Location } from "./entity.ts";
import type { AtlasEvent } from "./event.ts";
import type { Hub } from "./hub.ts";
import type { SourceId } from "./ids.ts";
import type { Instrument } from "./instrument.ts";
import type { Link } from "./link.ts";
import type { Observation } from "./observation.ts";
import type { Person } from "./person.ts";
import type { Evidence } from "./provenance.ts";
import type { Question } from "./question.ts";
import type { Sector, SectorMention } from "./sector.ts";
import type { LocalText } from "./text.ts";

/** What an evidence card can be opened for. */
export type AtlasRecord =
  | { readonly type: "observation"; readonly observation: Observation }
  | { readonly type: "link"; readonly link: Link }
  | { readonly type: "event"; readonly event: AtlasEvent }
  | { readonly type: "instrument"; readonly instrument: Instrument }
  | { readonly type: "mention"; readonly mention: SectorMention }
  | { readonly type: "derivation"; readonly derivation: Derivation }
  | { readonly type: "person"; readonly person: Person }
  /** Where an entity stands. The location is null where nobody may place it by itself. */
  | { readonly type: "location"; readonly entity: Entity; readonly location: Location | null }
  /** All mentions of a sector in a hub: a cell of the sector × hub matrix. There may be none. */
  | { readonly type: "cell"; readonly sector: Sector; readonly hub: Hub; readonly mentions: readonly SectorMention[] };

/**
 * The record an evidence id stands for, or undefined where there is none. The ids of all tables are distinct; an entity
 * id asks for the entity's location, and "sector@hub" for a cell of the matrix.
 */
export function findRecord(dataset: Dataset, id: string): AtlasRecord | undefined {
  const observation = byId(dataset.observations, id);
  if (observation) return { type: "observation", observation };
  const link = byId(dataset.links, id);
  if (link) return { type: "link", link };
  const event = byId(dataset.events, id);
  if (event) return { type: "event", event };
  const instrument = byId(dataset.instruments, id);
  if (instrument) return { type: "instrument", instrument };
  const mention = byId(dataset.mentions, id);
  if (mention) return { type: "mention", mention };
  const derivation = byId(dataset.derivations, id);
  if (derivation) return { type: "derivation", derivation };
  const person = byId(dataset.people, id);
  if (person) return { type: "person", person };
  const entity = byId(dataset.entities, id);
  if (entity) return { type: "location", entity, location: dataset.byId.location.get(entity.id) ?? null };
  return findCell(dataset, id);
}

/** The id a record is opened with. */
export function recordId(record: AtlasRecord): string {
  switch (record.type) {
    case "observation":
      return record.observation.id;
    case "link":
      return record.link.id;
    case "event":
      return record.event.id;
    case "instrument":
      return record.instrument.id;
    case "mention":
      return record.mention.id;
    case "derivation":
      return record.derivation.id;
    case "person":
      return record.person.id;
    case "location":
      return record.entity.id;
    case "cell":
      return cellId(record.sector.id, record.hub.id);
  }
}

/** The id of the matrix cell of a sector and a hub. */
export function cellId(sector: Sector["id"], hub: Hub["id"]): string {
  return `${sector}@${hub}`;
}

/** What a record is called in a list: never its figure, which would need its unit, bound and date. */
export function recordName(dataset: Dataset, record: AtlasRecord): LocalText {
  switch (record.type) {
    case "observation":
      return get(dataset.byId.indicator, record.observation.indicator).label;
    case "link":
      return linkName(record.link);
    case "event":
      return record.event.what;
    case "instrument":
      return record.instrument.name;
    case "mention":
      return { zh: record.mention.provenance.evidence[0].phrase, en: record.mention.termEn };
    case "derivation":
      return record.derivation.label;
    case "person":
      return record.person.name;
    case "location":
      return record.entity.name;
    case "cell":
      return join(record.sector.label, " · ", record.hub.shortName);
  }
}

/**
 * Everything printed that stands behind a record: first the words it was taken from, then those that repeat it. A
 * derivation answers with the evidence of its inputs, a cell with that of its mentions.
 */
export function evidenceOf(dataset: Dataset, record: AtlasRecord): readonly Evidence[] {
  switch (record.type) {
    case "observation":
      return record.observation.provenance.evidence;
    case "link":
      return record.link.provenance.evidence;
    case "event":
      return record.event.provenance.evidence;
    case "instrument":
      return record.instrument.provenance.evidence;
    case "mention":
      return record.mention.provenance.evidence;
    case "person":
      return record.person.provenance.evidence;
    case "location":
      return record.entity.evidence;
    case "cell":
      return record.mentions.flatMap((mention) => mention.provenance.evidence);
    case "derivation":
      return inputsOf(record.derivation).flatMap((id) => get(dataset.byId.observation, id).provenance.evidence);
  }
}

/** The sources behind some evidence, each once, in order of appearance. */
export function sourcesOf(evidence: readonly Evidence[]): readonly SourceId[] {
  return [...new Set(evidence.map((piece) => piece.source))];
}

/** The open questions that name this record. */
export function questionsAbout(dataset: Dataset, id: string): readonly Question[] {
  return dataset.questions.filter((question) => question.records.includes(id));
}

/** The derivations and checks that rest on this observation. */
export function derivationsFrom(dataset: Dataset, id: Observation["id"]): readonly Derivation[] {
  return dataset.derivations.filter((derivation) => inputsOf(derivation).includes(id));
}

/**
 * True for a record that the text of a story can quote: `{obs-chan-02}`. Figures can be, and what has a date. A body, a
 * person, a mention and a refusal to compute have nothing to print.
 */
export function canBeQuoted(record: AtlasRecord | undefined): boolean {
  switch (record?.type) {
    case "observation":
    case "event":
      return true;
    case "derivation":
      return record.derivation.kind !== "forbidden";
    case "link":
      return record.link.since !== null;
    case "instrument":
      return record.instrument.date !== null;
    default:
      return false;
  }
}

function linkName(link: Link): LocalText {
  return join(link.from.name, link.direction === "mutual" ? " ↔ " : " → ", link.to.name);
}

function join(a: LocalText, between: string, b: LocalText): LocalText {
  return { zh: a.zh + between + b.zh, en: a.en + between + b.en };
}

function findCell(dataset: Dataset, id: string): AtlasRecord | undefined {
  const [sectorId = "", hubId = "", ...rest] = id.split("@");
  const sector = byId(dataset.sectors, sectorId);
  const hub = byId(dataset.hubs, hubId);
  if (!sector || !hub || rest.length > 0) return undefined;
  const mentions = dataset.mentions.filter((mention) => mention.sector === sector.id && mention.hub === hub.id);
  return { type: "cell", sector, hub, mentions };
}

function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  return records.find((record) => record.id === id);
}
