import { publicationDate } from "../../domain/citation.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import { inputsOf } from "../../domain/derivation.ts";
import type { HubId, ObservationId, SourceId } from "../../domain/ids.ts";
import type { Verdict } from "../../domain/comparability.ts";
import type { Observation } from "../../domain/observation.ts";
import { evidenceOf, findRecord, recordId, recordName, type AtlasRecord } from "../../domain/record.ts";
import type { Source } from "../../domain/source.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { inScript, say, type Language } from "../../domain/text.ts";
import { derivedText } from "../../i18n/derivationLine.ts";
import { formatDate, formatQuantity } from "../../i18n/format.ts";
import {
  sourcesMessages,
  type CountKey,
  type IndicatorColumn,
  type SourceField,
  type TakenKind,
} from "../../i18n/messages/sources.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { vocabulary, type Vocabulary } from "../../i18n/messages/vocabulary.ts";
import { clause, list, sentences } from "../../i18n/punctuation.ts";
import { capitalised } from "../../i18n/spelling.ts";

/** Something that opens its evidence: its figure or name, and what it is. */
export interface Item {
  readonly record: string;
  readonly text: string;
  readonly detail: string;
}

export interface SourceModel {
  readonly id: SourceId;
  readonly shortName: string;
  /** The printed headline, or words that say there is none. */
  readonly headline: string;
  readonly isHeadlinePrinted: boolean;
  /** Our own English rendering. */
  readonly rendering: string;
  readonly fields: readonly { readonly key: SourceField; readonly label: string; readonly lines: readonly string[] }[];
  readonly checksum: string;
  readonly taken: readonly { readonly kind: TakenKind; readonly label: string; readonly items: readonly Item[] }[];
  readonly exclusions: readonly ExclusionModel[];
}

/** A number or number word that was not taken as a figure, and why. */
export interface ExclusionModel {
  readonly paragraph: string;
  readonly phrase: string;
  readonly category: string;
  readonly reason: string;
}

export interface IndicatorRow {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly theme: string;
  readonly figures: readonly { readonly hub: string; readonly items: readonly Item[] }[];
  /** Hubs no source reports this for. */
  readonly missing: readonly string[];
}

export interface GroupModel {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly hubs: string;
  readonly reasoning: string;
  readonly rule: string;
  readonly members: readonly Item[];
}

export interface QuestionModel {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly hubs: readonly { readonly id: HubId; readonly name: string }[];
  readonly sources: readonly { readonly id: SourceId; readonly name: string }[];
  readonly records: readonly Item[];
}

export interface DerivationModel {
  readonly id: string;
  readonly kindWord: string;
  readonly label: string;
  readonly value: string | null;
  readonly note: string;
  readonly inputs: readonly Item[];
}

export interface PersonModel {
  readonly id: string;
  readonly name: string;
  readonly printedName: string;
  readonly role: string;
  readonly entity: string;
  readonly place: string;
}

export function counts(dataset: Dataset): readonly (readonly [CountKey, number])[] {
  const keys = [
    "sources",
    "hubs",
    "entities",
    "indicators",
    "observations",
    "links",
    "mentions",
    "events",
    "instruments",
    "people",
  ] as const;
  return keys.map((key) => [key, dataset[key].length]);
}

export function sourceModels(dataset: Dataset, language: Language): readonly SourceModel[] {
  return dataset.sources.map((source) => ({
    id: source.id,
    shortName: say(sourceName(dataset, source.id), language),
    headline: source.titleZh ?? messagesIn(sourcesMessages, language).noHeadline,
    isHeadlinePrinted: source.titleZh !== null,
    rendering: source.titleEn,
    fields: fieldsOf(source, language),
    checksum: source.document.sha256,
    taken: takenFrom(dataset, source.id, language),
    exclusions: exclusionModels(source, language),
  }));
}

function exclusionModels(source: Source, language: Language): readonly ExclusionModel[] {
  const words: Vocabulary = messagesIn(vocabulary, language);
  return source.exclusions.map(({ paragraph, phrase, category, reason }) => ({
    paragraph: words.paragraph(paragraph),
    phrase,
    category: words.exclusionCategory[category] ?? category,
    reason: capitalised(say(reason, language)),
  }));
}

function fieldsOf(source: Source, language: Language): SourceModel["fields"] {
  const words = messagesIn(sourcesMessages, language);
  const fields: readonly (readonly [SourceField, readonly string[]])[] = [
    ["headline", source.titleNote === null ? [] : [say(source.titleNote, language)]],
    ["publisher", publisherLines(source, language)],
    ["author", [source.author === null ? words.notStated : inScript(source.author, language)]],
    ["published", publishedLines(source, language)],
    ["dateline", source.dateline === null ? [] : [source.dateline]],
    ["dateNotes", [say(source.dateNotes, language)]],
    ["script", [say(source.script, language), words.paragraphs(source.paragraphs.length)]],
    ["noise", [say(source.noise, language)]],
    ["repairs", [say(source.repairs, language)]],
    ["outside", [say(source.outsideEvidence, language)]],
  ];
  return fields
    .map(([key, lines]) => ({ key, label: words.field[key], lines: lines.filter((line) => line !== "") }))
    .filter((field) => field.lines.length > 0);
}

function publisherLines({ publisher, originalPublisher }: Source, language: Language): readonly string[] {
  const words = messagesIn(sourcesMessages, language);
  const name = (party: Source["publisher"]) => (party.name ? say(party.name, language) : "");
  const line = (party: Source["publisher"]) =>
    sentences(
      [name(party), party.note ? say(party.note, language) : ""].filter((part) => part !== ""),
      language,
    );
  return [
    words.original(line(originalPublisher) || words.publisherUnknown),
    words.carrier(line(publisher) || words.publisherUnknown),
  ];
}

function publishedLines(source: Source, language: Language): readonly string[] {
  const words = messagesIn(sourcesMessages, language);
  if (source.published !== null) return [words.publishedOn(source.published.replace("T", " "))];
  const date = publicationDate(source);
  if (date.type !== "inferred" || source.publishedInferred === null) return [words.publishedUnknown];
  const { confidence, basis } = source.publishedInferred;
  return [
    words.publishedInferred(date.notBefore ?? date.value, date.notBefore !== null, words.confidence[confidence]),
    say(basis, language),
  ];
}

/** Records by kind whose first evidence lies in this source; entities wherever it names them. */
function takenFrom(dataset: Dataset, source: SourceId, language: Language): SourceModel["taken"] {
  const words = messagesIn(sourcesMessages, language);
  const records: readonly AtlasRecord[] = [
    ...dataset.observations.map((observation) => ({ type: "observation", observation }) as const),
    ...dataset.links.map((link) => ({ type: "link", link }) as const),
    ...dataset.events.map((event) => ({ type: "event", event }) as const),
    ...dataset.instruments.map((instrument) => ({ type: "instrument", instrument }) as const),
    ...dataset.mentions.map((mention) => ({ type: "mention", mention }) as const),
    ...dataset.people.map((person) => ({ type: "person", person }) as const),
    ...dataset.entities.map((entity) => ({ type: "location", entity, location: null }) as const),
  ];
  const isFrom = (record: AtlasRecord) => {
    const evidence = evidenceOf(dataset, record);
    return record.type === "location"
      ? evidence.some((piece) => piece.source === source)
      : evidence[0]?.source === source;
  };
  const own = records.filter(isFrom);
  return takenKinds.map((kind) => ({
    kind,
    label: words.takenKind[kind],
    items: own.filter((record) => record.type === kind).map((record) => itemOf(dataset, record, language)),
  }));
}

const takenKinds: readonly TakenKind[] = [
  "observation",
  "link",
  "event",
  "instrument",
  "mention",
  "person",
  "location",
];

/** A record as a control: a figure shows its figure, an event its date, anything else its name. */
function itemOf(dataset: Dataset, record: AtlasRecord, language: Language): Item {
  const name = say(recordName(dataset, record), language);
  const id = recordId(record);
  switch (record.type) {
    case "observation":
      return figureItem(dataset, record.observation, language);
    case "event": {
      const { date, precision, isDateInferred } = record.event;
      return { record: id, text: name, detail: formatDate(date, precision, language, isDateInferred) };
    }
    case "link":
      return { record: id, text: name, detail: say(get(dataset.byId.linkType, record.link.type).label, language) };
    case "mention":
      return { record: id, text: name, detail: say(get(dataset.byId.sector, record.mention.sector).label, language) };
    case "instrument":
      return {
        record: id,
        text: name,
        detail: messagesIn(vocabulary, language).instrumentStatus[record.instrument.status],
      };
    case "person":
      return { record: id, text: name, detail: say(record.person.role, language) };
    case "location":
      return { record: id, text: name, detail: messagesIn(vocabulary, language).entityKind[record.entity.kind] };
    case "derivation":
    case "cell":
      return { record: id, text: name, detail: "" };
  }
}

function figureItem(dataset: Dataset, observation: Observation, language: Language): Item {
  const indicator = get(dataset.byId.indicator, observation.indicator);
  const text = formatQuantity(observation.quantity, indicator, language);
  return { record: observation.id, text, detail: withStatus(say(indicator.label, language), observation, language) };
}

/** What is planned, or a capacity, says so beside its figure; what is achieved needs no word. */
function withStatus(detail: string, { status }: Observation, language: Language): string {
  if (status === "achieved") return detail;
  return clause([detail, messagesIn(vocabulary, language).status[status]], language);
}

export function indicatorRows(dataset: Dataset, language: Language): readonly IndicatorRow[] {
  const words = messagesIn(vocabulary, language);
  return dataset.indicators.map((indicator) => {
    const own = dataset.observations.filter((observation) => observation.indicator === indicator.id);
    const reporting = dataset.hubs.filter((hub) => own.some((observation) => observation.hub === hub.id));
    const counter =
      language === "en" || indicator.counterZh === null
        ? words.unit[indicator.unit]
        : inScript(indicator.counterZh, language);
    return {
      id: indicator.id,
      label: say(indicator.label, language),
      definition: say(indicator.definition, language),
      unit:
        indicator.unit === "per_10k_people" || indicator.unit === "count_per_year"
          ? words.unit[indicator.unit]
          : counter,
      theme: words.indicatorTheme[indicator.theme],
      figures: reporting.map((hub) => ({
        hub: say(hub.shortName, language),
        items: own
          .filter((observation) => observation.hub === hub.id)
          .map((observation) => subjectItem(dataset, observation, language)),
      })),
      missing: dataset.hubs.filter((hub) => !reporting.includes(hub)).map((hub) => say(hub.shortName, language)),
    };
  });
}

/** In the dictionary the indicator is given, so a figure is told apart by its subject. */
function subjectItem(dataset: Dataset, observation: Observation, language: Language): Item {
  const item = figureItem(dataset, observation, language);
  const subject = say(get(dataset.byId.entity, observation.subject).name, language);
  return { ...item, detail: withStatus(subject, observation, language) };
}

export interface Sorting {
  readonly column: IndicatorColumn;
  readonly isDescending: boolean;
}

/** Sorted by words in the order of the language; figures and gaps by how many hubs they name. */
export function sortedIndicators(
  rows: readonly IndicatorRow[],
  sorting: Sorting | null,
  language: Language,
): readonly IndicatorRow[] {
  if (sorting === null) return rows;
  const { compare } = new Intl.Collator(language === "en" ? "en" : "zh-Hans-CN");
  const orders: Record<IndicatorColumn, (a: IndicatorRow, b: IndicatorRow) => number> = {
    label: (a, b) => compare(a.label, b.label),
    unit: (a, b) => compare(a.unit, b.unit),
    theme: (a, b) => compare(a.theme, b.theme),
    figures: (a, b) => a.figures.length - b.figures.length,
    missing: (a, b) => a.missing.length - b.missing.length,
  };
  const order = orders[sorting.column];
  return [...rows].sort((a, b) => (sorting.isDescending ? order(b, a) : order(a, b)));
}

export function groupModels(dataset: Dataset, language: Language): readonly GroupModel[] {
  return dataset.comparability.map((group) => ({
    id: group.id,
    title: say(group.title, language),
    verdict: group.verdict,
    verdictWord: messagesIn(vocabulary, language).verdict[group.verdict],
    hubs: hubNames(dataset, group.hubs, language),
    reasoning: say(group.reasoning, language),
    rule: say(group.displayRule, language),
    members: group.observations.map((id) => memberItem(dataset, id, language)),
  }));
}

/** Outside the dictionary a figure needs its indicator and its subject: three of Hetao's areas share one indicator. */
function memberItem(dataset: Dataset, id: ObservationId, language: Language): Item {
  const observation = get(dataset.byId.observation, id);
  const item = figureItem(dataset, observation, language);
  const subject = say(get(dataset.byId.entity, observation.subject).name, language);
  return { ...item, detail: clause([item.detail, subject], language) };
}

function hubNames(dataset: Dataset, hubs: readonly HubId[], language: Language): string {
  return list(
    hubs.map((id) => say(get(dataset.byId.hub, id).shortName, language)),
    language,
  );
}

export function questionModels(dataset: Dataset, language: Language): readonly QuestionModel[] {
  return dataset.questions.map((question) => ({
    id: question.id,
    question: say(question.question, language),
    answer: say(question.answer, language),
    hubs: question.hubs.map((id) => ({ id, name: say(get(dataset.byId.hub, id).shortName, language) })),
    sources: question.sources.map((id) => ({ id, name: say(sourceName(dataset, id), language) })),
    records: question.records.flatMap((id) => {
      const record = findRecord(dataset, id);
      return record ? [itemOf(dataset, record, language)] : [];
    }),
  }));
}

export function derivationModels(dataset: Dataset, language: Language): readonly DerivationModel[] {
  return dataset.derivations.map((derivation) => ({
    id: derivation.id,
    kindWord: messagesIn(vocabulary, language).derivationKind[derivation.kind],
    label: say(derivation.label, language),
    value: derivedText(dataset, derivation, language),
    note: derivation.note ? say(derivation.note, language) : "",
    inputs: inputsOf(derivation).map((id) => memberItem(dataset, id, language)),
  }));
}

export function personModels(dataset: Dataset, language: Language): readonly PersonModel[] {
  return dataset.people.map((person) => {
    const [first] = person.provenance.evidence;
    const source = say(sourceName(dataset, first.source), language);
    return {
      id: person.id,
      name: say(person.name, language),
      printedName: person.name.zh,
      role: say(person.role, language),
      entity: person.entity === null ? "" : say(get(dataset.byId.entity, person.entity).name, language),
      place: `${source} ${messagesIn(vocabulary, language).paragraph(first.paragraph)}`,
    };
  });
}
