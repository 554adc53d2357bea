import { corridorsOf } from "../domain/corridor.ts";
import { get, type Dataset } from "../domain/dataset.ts";
import type { EntityId, HubId } from "../domain/ids.ts";
import { recordName } from "../domain/record.ts";
import { sourceName } from "../domain/sourceName.ts";
import type { LocalText } from "../domain/text.ts";
import type { Findable } from "./searchIndex.ts";

/** The kinds of records that can be found, in the order in which groups stand where their matches are alike. */
export const recordKinds = [
  "hub",
  "sector",
  "entity",
  "corridor",
  "figure",
  "instrument",
  "event",
  "link",
  "person",
  "source",
  "question",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Every record a reader can look for; each is found by its own names, and with a word more by the hub it belongs to. */
export function recordFindables(dataset: Dataset): readonly FindableRecord[] {
  return [
    ...hubs(dataset),
    ...sectors(dataset),
    ...entities(dataset),
    ...corridors(dataset),
    ...figures(dataset),
    ...instruments(dataset),
    ...events(dataset),
    ...links(dataset),
    ...people(dataset),
    ...sources(dataset),
    ...questions(dataset),
  ];
}

type FindableRecord = Findable<RecordKind>;

function hubs(dataset: Dataset): readonly FindableRecord[] {
  return dataset.hubs.map(({ id, name, shortName, summary, city }) => ({
    id,
    kind: "hub",
    names: [name, shortName],
    aliases: chinese(get(dataset.byId.entity, id).aliasesZh),
    details: [summary],
    contexts: [nameOf(dataset, city)],
  }));
}

function sectors(dataset: Dataset): readonly FindableRecord[] {
  return dataset.sectors.map(({ id, label, shortLabel, aliasesZh }) => {
    const terms = dataset.mentions.filter((mention) => mention.sector === id).map(({ termEn }) => termEn);
    return {
      id,
      kind: "sector",
      names: [label, shortLabel],
      aliases: [...chinese(aliasesZh), ...[...new Set(terms)].map(same)],
      details: [],
      contexts: [],
    };
  });
}

/** Those that are hubs stand among the hubs. */
function entities(dataset: Dataset): readonly FindableRecord[] {
  return dataset.entities
    .filter(({ kind }) => kind !== "hub")
    .map(({ id, name, aliasesZh, role, hub, parent }) => ({
      id,
      kind: "entity",
      names: [name],
      aliases: chinese(aliasesZh),
      details: [role],
      contexts: [...hubContext(dataset, hub), ...(parent === null ? [] : [nameOf(dataset, parent)])],
    }));
}

function corridors(dataset: Dataset): readonly FindableRecord[] {
  return corridorsOf(dataset).map(({ id, ends }) => {
    const [a, b] = ends.map((end) => placeName(dataset, end.id));
    return {
      id,
      kind: "corridor",
      names: [joined(a ?? same(id), " – ", b ?? same(id))],
      aliases: [joined(b ?? same(id), " – ", a ?? same(id))],
      details: [],
      contexts: [],
    };
  });
}

/** By what is measured, by the words of the figure as printed, and by its plain number. */
function figures(dataset: Dataset): readonly FindableRecord[] {
  const observations = dataset.observations.map(
    ({ id, indicator, subject, hub, quantity, provenance }): FindableRecord => {
      const { label, definition } = get(dataset.byId.indicator, indicator);
      const numbers = quantity.bound === "range" ? [quantity.min, quantity.max] : [quantity.value];
      return {
        id,
        kind: "figure",
        names: [label],
        aliases: [
          ...provenance.evidence.map(({ phrase }) => same(phrase)),
          ...numbers.map((number) => same(`${number}`)),
        ],
        details: [definition],
        contexts: [...hubContext(dataset, hub), nameOf(dataset, subject)],
      };
    },
  );
  const derived = dataset.derivations.map(
    ({ id, label }): FindableRecord => ({ id, kind: "figure", names: [label], aliases: [], details: [], contexts: [] }),
  );
  return [...observations, ...derived];
}

function instruments(dataset: Dataset): readonly FindableRecord[] {
  return dataset.instruments.map(({ id, name, aliasesZh, what, hub }) => ({
    id,
    kind: "instrument",
    names: [name],
    aliases: chinese(aliasesZh),
    details: [what],
    contexts: hubContext(dataset, hub),
  }));
}

function events(dataset: Dataset): readonly FindableRecord[] {
  return dataset.events.map(({ id, what, date, hub, entities: bodies, place, provenance }) => ({
    id,
    kind: "event",
    names: [what],
    aliases: [same(date), ...provenance.evidence.map(({ phrase }) => same(phrase))],
    details: [],
    contexts: [...hubContext(dataset, hub), ...[place, ...bodies].map((body) => nameOf(dataset, body))],
  }));
}

function links(dataset: Dataset): readonly FindableRecord[] {
  return dataset.links.map((link) => {
    const family = dataset.linkFamilies.find(({ id }) => id === link.family);
    return {
      id: link.id,
      kind: "link",
      names: [recordName(dataset, { type: "link", link })],
      aliases: [get(dataset.byId.linkType, link.type).label],
      details: family ? [family.label] : [],
      contexts: [link.from.hub, link.to.hub].flatMap((hub) => hubContext(dataset, hub)),
    };
  });
}

function people(dataset: Dataset): readonly FindableRecord[] {
  return dataset.people.map(({ id, name, role, entity, hub }) => ({
    id,
    kind: "person",
    names: [name],
    aliases: [],
    details: [role],
    contexts: [...hubContext(dataset, hub), ...(entity === null ? [] : [nameOf(dataset, entity)])],
  }));
}

function sources(dataset: Dataset): readonly FindableRecord[] {
  return dataset.sources.map(({ id, titleZh, titleEn, publisher, originalPublisher }) => {
    const short = sourceName(dataset, id);
    return {
      id,
      kind: "source",
      names: [{ zh: titleZh ?? short.zh, en: titleEn }, short],
      aliases: [publisher.name, originalPublisher.name].filter((name) => name !== null),
      details: [],
      contexts: [],
    };
  });
}

function questions(dataset: Dataset): readonly FindableRecord[] {
  return dataset.questions.map(({ id, question, answer, hubs: concerned }) => ({
    id,
    kind: "question",
    names: [question],
    aliases: [],
    details: [answer],
    contexts: concerned.flatMap((hub) => hubContext(dataset, hub)),
  }));
}

/** A hub by its short name, a city by its own. */
function placeName(dataset: Dataset, id: EntityId): LocalText {
  return dataset.hubs.find((hub) => hub.id === id)?.shortName ?? nameOf(dataset, id);
}

function hubContext(dataset: Dataset, id: HubId | null): readonly LocalText[] {
  if (id === null) return [];
  const { name, shortName } = get(dataset.byId.hub, id);
  return [name, shortName];
}

function nameOf(dataset: Dataset, id: EntityId): LocalText {
  return get(dataset.byId.entity, id).name;
}

function joined(a: LocalText, between: string, b: LocalText): LocalText {
  return { zh: a.zh + between + b.zh, en: a.en + between + b.en };
}

function chinese(aliases: readonly string[]): readonly LocalText[] {
  return aliases.map(same);
}

/** A text that is the same whatever the reader's language. */
function same(text: string): LocalText {
  return { zh: text, en: text };
}
