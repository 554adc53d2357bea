import { findCorridor } from "../../domain/corridor.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { HubId } from "../../domain/ids.ts";
import { canBeQuoted, findRecord, recordName } from "../../domain/record.ts";
import { linksOf } from "../../domain/statistics.ts";
import { type Language, say } from "../../domain/text.ts";
import { derivedText } from "../../i18n/derivationLine.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { figureModel } from "../../i18n/figureLine.ts";
import { formatBareDate } from "../../i18n/format.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { linkModel } from "../../i18n/linkLine.ts";
import type { StoryEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { search } from "../../search/search.ts";
import { type SearchIndex, searchIndex } from "../../search/searchIndex.ts";
import { recordFindables, type RecordKind } from "../../search/searchRecords.ts";
import type { Readings } from "../../search/searchText.ts";
import type { Selection } from "../../view/view.ts";

/** A record in one line: what it is, its figure or date where it has one, and what it belongs to. */
export interface RecordLine {
  readonly id: string;
  readonly kind: keyof StoryEditorMessages["kind"];
  readonly name: string;
  /** The figure or date; null where there is none. */
  readonly value: string | null;
  /** Whose it is, when, and whether achieved or planned. */
  readonly about: string;
}

/** Undefined where the dataset holds no such record. */
export function recordLine(dataset: Dataset, id: string, language: Language): RecordLine | undefined {
  const record = findRecord(dataset, id);
  if (!record) return undefined;
  const name = say(recordName(dataset, record), language);
  const line = (kind: RecordLine["kind"], value: string | null, about: readonly (string | null)[]): RecordLine => ({
    id,
    kind,
    name,
    value,
    about: about.filter((part) => part).join(" · "),
  });
  switch (record.type) {
    case "observation": {
      const { observation } = record;
      const figure = figureModel(dataset, observation, language);
      const status = figure.status === "achieved" ? null : figure.statusWord;
      return line("figure", figure.text, [
        figure.subject ?? hubName(dataset, observation.hub, language),
        figure.asOf,
        status,
      ]);
    }
    case "derivation":
      return line("derived", derivedText(dataset, record.derivation, language), []);
    case "event": {
      const { date, kind } = eventModel(dataset, record.event, language);
      return line("event", date, [hubName(dataset, record.event.hub, language), kind]);
    }
    case "link": {
      const { type, since, marks } = linkModel(dataset, record.link, language);
      return line("link", record.link.since === null ? null : since, [type, ...marks]);
    }
    case "instrument": {
      const { kind, statusWord } = instrumentModel(dataset, record.instrument, language);
      const { date, hub } = record.instrument;
      return line("instrument", date === null ? null : formatBareDate(date, language), [
        hubName(dataset, hub, language),
        kind,
        statusWord,
      ]);
    }
    case "mention":
      return line("mention", null, [hubName(dataset, record.mention.hub, language)]);
    case "person":
      return line("person", null, [say(record.person.role, language)]);
    case "location":
      return line("place", null, []);
    case "cell":
      return line("cell", null, []);
  }
}

/** What a picker lists: all that answers, of which it shows the first. */
export interface Picked {
  readonly lines: readonly RecordLine[];
  readonly count: number;
}

export const mostPicked = 12;

/**
 * The records to choose from: those that answer what is typed, or, for nothing typed, those of what the step selects.
 * `isQuoting` leaves out what has neither figure nor date.
 */
export function recordsToPick(
  { dataset, index }: { readonly dataset: Dataset; readonly index: SearchIndex<RecordKind> },
  asked: {
    readonly query: string;
    readonly selection: Selection;
    readonly isQuoting: boolean;
    readonly language: Language;
  },
): Picked {
  const ids =
    asked.query.trim() === ""
      ? recordsOf(dataset, asked.selection)
      : search(index, asked.query, asked.language, pickedKinds).flatMap(({ found }) => found.map(({ id }) => id));
  const wanted = asked.isQuoting ? ids.filter((id) => canBeQuoted(findRecord(dataset, id))) : ids;
  const lines = wanted.slice(0, mostPicked).flatMap((id) => recordLine(dataset, id, asked.language) ?? []);
  return { lines, count: wanted.length };
}

/** The records a picker finds, folded for the search. */
export function pickableIndex(dataset: Dataset, readings: Readings): SearchIndex<RecordKind> {
  return searchIndex(
    recordFindables(dataset).filter(({ kind }) => pickedKinds.includes(kind)),
    readings,
  );
}

const pickedKinds: readonly RecordKind[] = ["figure", "event", "link", "instrument", "person"];

/** What is known of a selection: of a corridor its links first, then the figures of the hubs at its ends. */
export function recordsOf(dataset: Dataset, selection: Selection): readonly string[] {
  switch (selection.type) {
    case "none":
      return [];
    case "hub":
      return [...ofHub(dataset, selection.id), ...linksOf(selection.id, dataset.links).map(({ id }) => id)];
    case "entity":
      return [
        ...dataset.observations.filter(({ subject }) => subject === selection.id).map(({ id }) => id),
        ...dataset.links
          .filter(({ from, to }) => from.entity === selection.id || to.entity === selection.id)
          .map(({ id }) => id),
      ];
    case "corridor": {
      const corridor = findCorridor(dataset, selection.id);
      const hubs = dataset.hubs.filter(({ id }) => corridor?.ends.some((end) => (end.id as string) === id));
      return [...(corridor?.links.map(({ id }) => id) ?? []), ...hubs.flatMap(({ id }) => ofHub(dataset, id))];
    }
  }
}

function ofHub(dataset: Dataset, hub: HubId): readonly string[] {
  return [dataset.observations, dataset.events, dataset.instruments].flatMap((records) =>
    records.filter((record) => record.hub === hub).map(({ id }): string => id),
  );
}

function hubName(dataset: Dataset, id: HubId, language: Language): string {
  return say(get(dataset.byId.hub, id).shortName, language);
}
