import { get, type Dataset } from "../../domain/dataset.ts";
import { applyFilter, type Filter, hubsOf } from "../../domain/filter.ts";
import type { HubId } from "../../domain/ids.ts";
import type { Status } from "../../domain/observation.ts";
import { daysOf, isWithin } from "../../domain/period.ts";
import { type Language, say } from "../../domain/text.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { figureModel } from "../../i18n/figureLine.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { type DatedThing, timelineMessages } from "../../i18n/messages/timeline.ts";
import { list } from "../../i18n/punctuation.ts";

/** The dated things a filter leaves, by the month of their printed date. */
export interface DatedList {
  readonly groups: readonly DatedGroup[];
  readonly counts: Readonly<Record<DatedThing, number>>;
}

export interface DatedGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly DatedRow[];
}

export interface DatedRow {
  readonly record: string;
  readonly thing: DatedThing;
  readonly kind: string;
  readonly date: string;
  /** How an inferred date is known. */
  readonly dateNote: string | null;
  readonly what: string;
  readonly hubs: string;
  readonly family: LinkModel["family"];
  /** What to know before trusting it: "announced", "inferred". */
  readonly marks: readonly string[];
  readonly status: { readonly id: Status; readonly word: string } | null;
}

/**
 * Months in order, a year without a month before its months. What lies in the period only through its span or an open
 * side comes last, because its printed month is another.
 */
export function datedList(dataset: Dataset, filter: Filter, language: Language): DatedList {
  const words = messagesIn(timelineMessages, language);
  const entries = entriesOf(dataset, filter, language);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const reachesIn = filter.period !== null && !isWithin(filter.period, daysOf(entry.iso));
    const key = reachesIn ? last : entry.iso.slice(0, 7);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const count = (thing: DatedThing) => entries.filter(({ row }) => row.thing === thing).length;
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => ({
        key,
        title: key === last ? words.reachesIn : words.group(key),
        rows: [...own].sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0)).map(({ row }) => row),
      })),
    counts: { event: count("event"), link: count("link"), figure: count("figure"), instrument: count("instrument") },
  };
}

/** Sorts behind every month. */
const last = "~";

interface Entry {
  /** The printed date, as short as it is. */
  readonly iso: string;
  readonly row: DatedRow;
}

function entriesOf(dataset: Dataset, filter: Filter, language: Language): readonly Entry[] {
  const words = messagesIn(timelineMessages, language);
  const { events, links, observations, instruments } = applyFilter(dataset, filter);
  const hubNames = (ids: readonly HubId[]) =>
    list(
      ids.map((id) => say(get(dataset.byId.hub, id).shortName, language)),
      language,
    );
  const plain = { family: null, marks: [], status: null, dateNote: null };
  return [
    ...events.map((event): Entry => {
      const { record, date, dateBasis, isDateInferred, what, kind } = eventModel(dataset, event, language);
      const row = { record, thing: "event", kind: words.thing.event, date, what, hubs: hubNames([event.hub]) } as const;
      const marks = kind === null ? [] : [kind];
      return { iso: event.date, row: { ...plain, ...row, marks, dateNote: isDateInferred ? dateBasis : null } };
    }),
    ...links.flatMap((link): readonly Entry[] => {
      if (link.since === null) return [];
      const { record, since, spoken, family, marks, status, statusWord } = linkModel(dataset, link, language);
      const row = { record, thing: "link", kind: words.thing.link, date: since, what: spoken, family, marks } as const;
      const hubs = hubNames(hubsOf(link));
      return [{ iso: link.since.date, row: { ...plain, ...row, hubs, status: { id: status, word: statusWord } } }];
    }),
    ...observations.map((observation): Entry => {
      const { record, asOf, asOfNote, spoken, status, statusWord } = figureModel(dataset, observation, language);
      const row = { record, thing: "figure", kind: words.thing.figure, date: asOf, what: spoken } as const;
      const hubs = hubNames([observation.hub]);
      return {
        iso: observation.asOf,
        row: { ...plain, ...row, hubs, dateNote: asOfNote, status: { id: status, word: statusWord } },
      };
    }),
    ...instruments.flatMap((instrument): readonly Entry[] => {
      if (instrument.date === null) return [];
      const { record, name, date, statusWord } = instrumentModel(dataset, instrument, language);
      const row = { record, thing: "instrument", kind: words.thing.instrument, date, what: name } as const;
      return [
        { iso: instrument.date, row: { ...plain, ...row, hubs: hubNames([instrument.hub]), marks: [statusWord] } },
      ];
    }),
  ];
}
