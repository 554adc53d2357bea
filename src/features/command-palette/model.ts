import { get, type Dataset } from "../../domain/dataset.ts";
import type { HubId } from "../../domain/ids.ts";
import { findRecord } from "../../domain/record.ts";
import { remember } from "../../domain/remember.ts";
import { sourceName } from "../../domain/sourceName.ts";
import type { Status } from "../../domain/observation.ts";
import type { Story } from "../../domain/story.ts";
import { type Language, type LocalText, say } from "../../domain/text.ts";
import { derivedText } from "../../i18n/derivationLine.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { figureModel } from "../../i18n/figureLine.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { linkModel } from "../../i18n/linkLine.ts";
import { type FindableKind, findableKinds, paletteMessages } from "../../i18n/messages/palette.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { ReadingTable } from "../../search/readingTable.ts";
import { type Found, type Marked, search } from "../../search/search.ts";
import { joinIndexes, type SearchIndex, searchIndex } from "../../search/searchIndex.ts";
import { type RecordKind, recordKinds } from "../../search/searchRecords.ts";
import { type Readings, readingsOf } from "../../search/searchText.ts";
import type { View } from "../../view/view.ts";
import { type Action, type ActionKind, actionsOf } from "./actions.ts";
import { choiceOf } from "./choices.ts";
import type { Deed } from "./deed.ts";
import { findableRecords } from "./findableRecords.ts";

/** One line of the list, ready to be shown. */
export interface Row {
  readonly key: string;
  readonly kind: FindableKind;
  readonly id: string;
  readonly title: Marked;
  readonly also: Marked | null;
  /** What it belongs to, or which figure it is. */
  readonly note: string;
  readonly status: { readonly id: Status; readonly word: string } | null;
  /** The record whose number the row prints. */
  readonly record: string | null;
  /** The family of a link, for its mark. */
  readonly family: { readonly id: string; readonly mark: string } | null;
  readonly isOn: boolean;
  readonly deed: Deed;
}

export interface RowGroup {
  readonly key: string;
  readonly label: string;
  /** How many there are, shown or not. */
  readonly count: number;
  readonly rows: readonly Row[];
  /** How many wait behind "more". */
  readonly hidden: number;
  /** What "more" is asked for with. */
  readonly moreLabel: string;
}

/** What the palette can be opened for. */
export type Scope = "all" | "filters";

export interface Search {
  readonly query: string;
  readonly scope: Scope;
  readonly language: Language;
  /** The groups that the reader has opened up. */
  readonly opened: ReadonlySet<string>;
  readonly recent: readonly string[];
}

const mostInGroup = 5;

export interface Palette {
  readonly dataset: Dataset;
  readonly view: View;
  readonly index: SearchIndex<FindableKind>;
  readonly actions: ReadonlyMap<string, Action>;
}

/** Everything that can be found in this view. The records are indexed once per dataset, the few actions per view. */
export function paletteOf(dataset: Dataset, view: View, table: ReadingTable, own: readonly Story[] = []): Palette {
  const readings = readingsIn(table);
  const records = recordIndexWith(readings)(dataset);
  const actions = actionsOf(dataset, view, own);
  return {
    dataset,
    view,
    index: joinIndexes<RecordKind, ActionKind>(records, searchIndex(actions, readings)),
    actions: new Map(actions.map((action) => [action.id, action])),
  };
}

/** The list for what is typed; for nothing typed, what was chosen lately and where to start. */
export function groupsOf(palette: Palette, asked: Search): readonly RowGroup[] {
  const kinds: readonly FindableKind[] = asked.scope === "filters" ? ["sector", "filter"] : findableKinds;
  if (asked.query.trim() === "")
    return asked.scope === "filters" ? everyFilter(palette, asked) : beginnings(palette, asked);
  return search(palette.index, asked.query, asked.language, kinds).map(({ kind, found }) =>
    group(palette, asked, { key: kind, label: messagesIn(paletteMessages, asked.language).kind[kind], found }),
  );
}

function rowKey({ kind, id }: { readonly kind: FindableKind; readonly id: string }): string {
  return `${kind}:${id}`;
}

function everyFilter(palette: Palette, asked: Search): readonly RowGroup[] {
  const { kind: label } = messagesIn(paletteMessages, asked.language);
  return (["sector", "filter"] as const).map((kind) => {
    const found = palette.index.entries
      .filter(({ findable }) => findable.kind === kind)
      .map(({ findable }) => unsought(findable, asked.language));
    return group(palette, asked, { key: kind, label: label[kind], found });
  });
}

function beginnings(palette: Palette, asked: Search): readonly RowGroup[] {
  const words = messagesIn(paletteMessages, asked.language);
  const byKey = new Map(palette.index.entries.map(({ findable }) => [rowKey(findable), findable]));
  const named = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const findable = byKey.get(key);
      return findable ? [unsought(findable, asked.language)] : [];
    });
  const start = [
    "action:clear-filters",
    "action:share",
    "action:addStep",
    "action:copyLink",
    "action:print",
    "action:help",
  ];
  const hubs = palette.dataset.hubs.map(({ id }) => `hub:${id}`);
  const views = palette.index.entries.flatMap(({ findable }) => (findable.kind === "view" ? [rowKey(findable)] : []));
  return [
    { key: "recent", label: words.recent, found: named(asked.recent) },
    { key: "hub", label: words.kind.hub, found: named(hubs) },
    { key: "view", label: words.kind.view, found: named(views) },
    { key: "action", label: words.start, found: named(start) },
  ]
    .filter(({ found }) => found.length > 0)
    .map((some) => group(palette, { ...asked, opened: new Set([some.key]) }, some));
}

function unsought(
  {
    id,
    kind,
    names,
  }: { readonly id: string; readonly kind: FindableKind; readonly names: readonly [LocalText, ...LocalText[]] },
  language: Language,
): Found<FindableKind> {
  return { id, kind, title: { text: say(names[0], language), spans: [] }, also: null };
}

function group(
  palette: Palette,
  { opened, language, scope }: Search,
  {
    key,
    label,
    found,
  }: { readonly key: string; readonly label: string; readonly found: readonly Found<FindableKind>[] },
): RowGroup {
  const rows = found
    .map((one) => row(palette, one, language))
    .filter((one) => one !== null)
    // Where everything filters, only what kind of filter it is needs saying.
    .map((one) => (scope === "filters" && one.kind === "sector" ? { ...one, note: "" } : one));
  const isOpen = opened.has(key) || scope === "filters" || rows.length <= mostInGroup + 1;
  const shown = isOpen ? rows : rows.slice(0, mostInGroup);
  const hidden = rows.length - shown.length;
  const moreLabel = messagesIn(paletteMessages, language).more(hidden, label);
  return { key, label, count: rows.length, rows: shown, hidden, moreLabel };
}

function row(palette: Palette, found: Found<FindableKind>, language: Language): Row | null {
  const { dataset, view, actions } = palette;
  const { kind, id, title } = found;
  const also = alsoOf(found, language);
  const base = { key: rowKey(found), kind, id, title, also, status: null, record: null, family: null, isOn: false };
  if (isActionKind(kind)) {
    const action = actions.get(id);
    if (!action) return null;
    return { ...base, note: action.note ? say(action.note, language) : "", isOn: action.isOn, deed: action.deed };
  }
  const deed = choiceOf(dataset, view, { kind, id });
  return deed ? { ...base, ...aboutRecord(palette, { kind, id }, language), deed } : null;
}

/** What else answered, cut to where it did; the figure and date of a record stand in its note anyway. */
function alsoOf({ kind, also }: Found<FindableKind>, language: Language): Marked | null {
  if (!also || (also.role === "alias" && (kind === "figure" || kind === "event"))) return null;
  const room = language === "en" ? 90 : 45;
  const first = also.spans[0]?.[0] ?? 0;
  if (also.text.length <= room || first < room / 2) return also;
  const start = first - Math.floor(room / 4);
  const spans = also.spans.map(([from, to]) => [from - start + 1, to - start + 1] as const);
  return { text: `…${also.text.slice(start)}`, spans };
}

type About = Pick<Row, "note"> & Partial<Pick<Row, "status" | "record" | "family" | "isOn">>;

/** What a row says of a record beside its name. */
function aboutRecord(
  { dataset, view }: Palette,
  { kind, id }: { kind: RecordKind; id: string },
  language: Language,
): About {
  switch (kind) {
    case "hub": {
      const hub = dataset.hubs.find((candidate) => candidate.id === id);
      return { note: hub ? say(get(dataset.byId.entity, hub.city).name, language) : "" };
    }
    case "sector":
      return {
        note: messagesIn(paletteMessages, language).filterBy.sectors,
        isOn: view.filter.sectors.some((sector) => sector === id),
      };
    case "entity": {
      const entity = dataset.entities.find((candidate) => candidate.id === id);
      if (!entity) return { note: "" };
      return {
        note: parts([messagesIn(vocabulary, language).entityKind[entity.kind], hubName(dataset, entity.hub, language)]),
      };
    }
    case "source":
      return {
        note:
          dataset.sources.flatMap((source) =>
            source.id === id ? [say(sourceName(dataset, source.id), language)] : [],
          )[0] ?? "",
      };
    case "question": {
      const question = dataset.questions.find((candidate) => candidate.id === id);
      return { note: parts(question?.hubs.map((hub) => hubName(dataset, hub, language)) ?? []) };
    }
    case "corridor":
      return { note: "" };
    default:
      return aboutEvidence(dataset, id, language);
  }
}

function aboutEvidence(dataset: Dataset, id: string, language: Language): About {
  const record = findRecord(dataset, id);
  switch (record?.type) {
    case "observation": {
      const figure = figureModel(dataset, record.observation, language);
      const about = figure.subject ?? hubName(dataset, record.observation.hub, language);
      const status = figure.status === "achieved" ? null : { id: figure.status, word: figure.statusWord };
      return { note: parts([figure.text, about, figure.asOf]), record: id, status };
    }
    case "derivation": {
      const value = derivedText(dataset, record.derivation, language);
      const word = messagesIn(vocabulary, language).derivationKind[record.derivation.kind];
      return { note: parts([value, word]), record: id };
    }
    case "instrument": {
      const { kind, statusWord } = instrumentModel(dataset, record.instrument, language);
      return { note: parts([hubName(dataset, record.instrument.hub, language), kind, statusWord]), record: id };
    }
    case "event": {
      const { date, kind } = eventModel(dataset, record.event, language);
      return { note: parts([date, hubName(dataset, record.event.hub, language), kind]), record: id };
    }
    case "link": {
      const { type, family, status, statusWord, marks } = linkModel(dataset, record.link, language);
      return {
        note: parts([type, ...marks]),
        family,
        record: id,
        status: status === "achieved" ? null : { id: status, word: statusWord },
      };
    }
    case "person":
      return {
        note: parts([say(record.person.role, language), hubName(dataset, record.person.hub, language)]),
        record: id,
      };
    default:
      return { note: "" };
  }
}

function hubName(dataset: Dataset, id: HubId | null, language: Language): string | null {
  return id === null ? null : say(get(dataset.byId.hub, id).shortName, language);
}

function parts(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text).join(" · ");
}

function isActionKind(kind: FindableKind): kind is ActionKind {
  return !recordKinds.some((record) => record === kind);
}

const readingsIn = remember(readingsOf);

const recordIndexWith = remember((readings: Readings) =>
  remember((dataset: Dataset) => searchIndex(findableRecords(dataset), readings)),
);
