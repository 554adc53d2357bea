import type { Dataset } from "../../domain/dataset.ts";
import { entityKinds } from "../../domain/entity.ts";
import { type Direction, directions, type Filter, isFiltering, noFilter, toggled } from "../../domain/filter.ts";
import type { HubId } from "../../domain/ids.ts";
import { needsOf } from "../../domain/needs.ts";
import { statuses } from "../../domain/observation.ts";
import { samePeriod, timeRange } from "../../domain/period.ts";
import type { Story } from "../../domain/story.ts";
import { type Language, languages, type LocalText } from "../../domain/text.ts";
import { languageNames } from "../../i18n/languageNames.ts";
import { decideMessages } from "../../i18n/messages/decide.ts";
import { filterMessages } from "../../i18n/messages/filters.ts";
import { linksMessages, sortableColumns } from "../../i18n/messages/links.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { paletteMessages, type PaletteMessages } from "../../i18n/messages/palette.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type Catalogue, messagesIn } from "../../i18n/messages.ts";
import type { Findable } from "../../search/searchIndex.ts";
import { hasMap, type Intent } from "../../view/intent.ts";
import {
  hubTabs,
  mostHubsCompared,
  mostWeight,
  type Need,
  type Page,
  pages,
  presets,
  type View,
} from "../../view/view.ts";
import type { Deed } from "./deed.ts";

export type ActionKind = "view" | "filter" | "story" | "action" | "need";

/** Something the reader can do, found by its name like a record. */
export interface Action extends Findable<ActionKind> {
  readonly deed: Deed;
  /** True for what holds already: choosing it again takes it back, or changes nothing. */
  readonly isOn: boolean;
  /** What kind of choice it is, where the name alone does not say. */
  readonly note: LocalText | null;
}

/** Everything a mouse can do to this view, as actions; `own` are the reader's own stories. */
export function actionsOf(dataset: Dataset, view: View, own: readonly Story[] = []): readonly Action[] {
  return [
    ...viewActions(view),
    ...storyActions([...own, ...dataset.stories], view),
    ...filterActions(dataset, view),
    ...compareActions(dataset, view),
    ...tabActions(dataset, view),
    ...selectionActions(view),
    ...mapActions(view),
    ...settingActions(view),
    ...pageActions(view),
    ...dossierActions(dataset, view),
    ...sortActions(view),
    ...needActions(dataset, view),
  ];
}

function viewActions(view: View): readonly Action[] {
  const others: Partial<Record<View["page"], keyof PaletteMessages["otherWords"]>> = {
    explore: "explore",
    timeline: "timeline",
    compare: "compare",
    decide: "decide",
    sources: "sources",
    dossier: "print",
  };
  const shown = pages.filter((page) => view.story !== null || !ofStory.includes(page));
  return shown.map((page) =>
    action({
      id: `view-${page}`,
      kind: "view",
      name: both(shellMessages, (words) => words.views[page]),
      other: others[page],
      note: both(paletteMessages, (words) => words.openView),
      isOn: view.page === page,
      deed: asIntents({ type: "open-page", page }),
    }),
  );
}

/** The views that show a story, and nothing where none is chosen. */
const ofStory: readonly Page[] = ["present", "speaker", "handout"];

/** Presenting, reading or editing, and printing each story. */
function storyActions(stories: readonly Story[], view: View): readonly Action[] {
  return stories.flatMap((story) => {
    const title = titleOf(story);
    const deeds = [
      ["present", { type: "present", story: story.id }],
      ["openStory", { type: "open-story", story: story.id }],
      ["handOut", { type: "hand-out", story: story.id }],
    ] as const;
    return deeds.map(([id, intent]) =>
      action({
        id: `${id}-${story.id}`,
        kind: "story",
        name: withName((words, name) => words[id](name), title),
        other: id,
        isOn: id === "openStory" && view.page === "stories" && view.story === story.id,
        deed: asIntents(intent),
      }),
    );
  });
}

/** In both languages: a reader's own title may stand in one alone. */
function titleOf({ title: { zh, en } }: Story): LocalText {
  const { untitled } = storiesMessages["zh-Hans"];
  return { zh: zh || en || untitled, en: en || zh || storiesMessages.en.untitled };
}

function filterActions(dataset: Dataset, view: View): readonly Action[] {
  const { filter } = view;
  const choice = (aspect: keyof Filter, id: string, name: LocalText, next: Filter, isOn: boolean): Action =>
    action({
      id: `${aspect}-${id}`,
      kind: "filter",
      name,
      other: "filter",
      note: both(paletteMessages, (words) => words.filterBy[aspect]),
      isOn,
      deed: asIntents(...filtering(view, next)),
    });
  const listed = <Aspect extends "families" | "statuses" | "hubs" | "kinds">(
    aspect: Aspect,
    id: Filter[Aspect][number],
    name: LocalText,
  ) => {
    const list: readonly Filter[Aspect][number][] = filter[aspect];
    return choice(aspect, id, name, { ...filter, [aspect]: toggled(list, id) }, list.includes(id));
  };
  return [
    ...(isFiltering(filter) ? [command("clear-filters", (words) => words.clearFilters, filteringTo(noFilter))] : []),
    ...dataset.linkFamilies.map(({ id, label }) => listed("families", id, label)),
    ...statuses.map((id) =>
      listed(
        "statuses",
        id,
        both(vocabulary, (words) => words.status[id]),
      ),
    ),
    ...dataset.hubs.map(({ id, shortName }) => listed("hubs", id, shortName)),
    ...directions.map((id) => {
      const isOn = filter.direction === id;
      const next = { ...filter, direction: isOn ? null : id };
      return choice("direction", id, directionName(dataset, filter, id), next, isOn);
    }),
    ...kindsInUse(dataset).map((id) =>
      listed(
        "kinds",
        id,
        both(vocabulary, (words) => words.entityKind[id]),
      ),
    ),
    ...yearsOf(dataset).map((year) => {
      const period = { from: `${year}-01`, to: `${year}-12` };
      const isOn = samePeriod(filter.period, period);
      const name = both(paletteMessages, (words) => words.year(year));
      return choice("period", year, name, { ...filter, period: isOn ? null : period }, isOn);
    }),
    ...(filter.period === null
      ? []
      : [command("clear-period", (words) => words.clearPeriod, filteringTo({ ...filter, period: null }))]),
  ];
}

function directionName(dataset: Dataset, filter: Filter, direction: Direction): LocalText {
  const hubs = dataset.hubs.filter(({ id }) => filter.hubs.includes(id)).map(({ shortName }) => shortName);
  return {
    zh: messagesIn(filterMessages, "zh-Hans").directionChoice(
      direction,
      hubs.map(({ zh }) => zh),
    ),
    en: messagesIn(filterMessages, "en").directionChoice(
      direction,
      hubs.map(({ en }) => en),
    ),
  };
}

/** Filtering shows on the views that hold links and hubs; from any other it goes to the map. */
export function filtering(view: View, filter: Filter): readonly Intent[] {
  const then: Intent = { type: "filter", filter };
  return hasMap(view.page) ? [then] : [{ type: "open-page", page: "explore" }, then];
}

function compareActions(dataset: Dataset, { compared }: View): readonly Action[] {
  const isFull = compared.length >= mostHubsCompared;
  return [
    ...dataset.hubs
      .filter(({ id }) => compared.includes(id) || !isFull)
      .map(({ id, shortName }) => {
        const isOn = compared.includes(id);
        const name = (words: PaletteMessages, hub: string) =>
          isOn ? words.dropFromCompare(hub) : words.addToCompare(hub);
        return action({
          id: `compare-${id}`,
          kind: "action",
          name: withName(name, shortName),
          other: "compare",
          isOn,
          deed: asIntents({ type: "compare", hubs: toggled<HubId>(compared, id) }),
        });
      }),
    ...(compared.length === 0
      ? []
      : [command("clear-compare", (words) => words.clearCompare, { type: "compare", hubs: [] })]),
  ];
}

function tabActions(dataset: Dataset, { selection, tab, page }: View): readonly Action[] {
  const hub = selection.type === "hub" && hasMap(page) ? dataset.byId.hub.get(selection.id) : undefined;
  if (!hub) return [];
  return hubTabs.map((id) => {
    const name = (language: Language, shortName: string) =>
      messagesIn(paletteMessages, language).openTab(messagesIn(panelMessages, language).tab[id], shortName);
    return action({
      id: `tab-${id}`,
      kind: "action",
      name: { zh: name("zh-Hans", hub.shortName.zh), en: name("en", hub.shortName.en) },
      isOn: tab === id,
      deed: asIntents({ type: "open-tab", tab: id }),
    });
  });
}

function selectionActions({ selection, evidence }: View): readonly Action[] {
  const isSelected = selection.type !== "none";
  return [
    ...(isSelected
      ? [command("clear-selection", (words) => words.clearSelection, { type: "select", selection: { type: "none" } })]
      : []),
    ...(evidence === null
      ? []
      : [command("close-evidence", (words) => words.closeEvidence, { type: "show-evidence", record: null })]),
    ...(isSelected || evidence !== null
      ? [command("step-back", (words) => words.stepBack, { type: "step-back" })]
      : []),
  ];
}

function mapActions(view: View): readonly Action[] {
  const toMap: readonly Intent[] = hasMap(view.page) ? [] : [{ type: "open-page", page: "explore" }];
  const requests = { fit: "fit", "zoom-in": "zoomIn", "zoom-out": "zoomOut", north: "north" } as const;
  return [
    ...presets.map((preset) => {
      const name = (language: Language) =>
        messagesIn(paletteMessages, language).mapTo(messagesIn(mapMessages, language).presets[preset]);
      return action({
        id: `map-${preset}`,
        kind: "action",
        name: { zh: name("zh-Hans"), en: name("en") },
        other: "map",
        isOn: view.camera.type === "preset" && view.camera.preset === preset,
        deed: asIntents(...toMap, { type: "move", camera: { type: "preset", preset } }),
      });
    }),
    ...(["fit", "zoom-in", "zoom-out", "north"] as const).map((request) =>
      action({
        id: `map-${request}`,
        kind: "action",
        name: both(paletteMessages, (words) => words[requests[request]]),
        other: "map",
        isOn: false,
        deed: { type: "map", intents: toMap, request },
      }),
    ),
  ];
}

function settingActions(view: View): readonly Action[] {
  return [
    ...languages.map((language) =>
      action({
        id: `language-${language}`,
        kind: "action",
        name: both(paletteMessages, (words) => words.speak(languageNames[language])),
        other: "language",
        isOn: view.language === language,
        deed: asIntents({ type: "speak", language }),
      }),
    ),
    ...(
      [
        ["light", "light"],
        ["dark", "dark"],
        ["system", null],
      ] as const
    ).map(([id, theme]) =>
      action({
        id: `theme-${id}`,
        kind: "action",
        name: both(paletteMessages, (words) => words[id]),
        other: "theme",
        isOn: view.theme === theme,
        deed: asIntents({ type: "paint", theme }),
      }),
    ),
  ];
}

function pageActions(view: View): readonly Action[] {
  const toDossier: readonly Intent[] = view.page === "dossier" ? [] : [{ type: "open-page", page: "dossier" }];
  const deeds = [
    ["copyLink", { type: "copy-link" }],
    ["share", { type: "share", tab: "link" }],
    ["addStep", { type: "share", tab: "story" }],
    ["print", { type: "print", intents: toDossier }],
    ["help", { type: "help" }],
  ] as const satisfies readonly (readonly [string, Deed])[];
  return deeds.map(([id, deed]) =>
    action({ id, kind: "action", name: both(paletteMessages, (words) => words[id]), other: id, isOn: false, deed }),
  );
}

function dossierActions(dataset: Dataset, { compared }: View): readonly Action[] {
  return [
    ...dataset.hubs.map(({ id, shortName }) =>
      action({
        id: `dossier-${id}`,
        kind: "action",
        name: withName((words, hub) => words.dossierOf(hub), shortName),
        other: "print",
        isOn: false,
        deed: asIntents({ type: "print", hub: id }),
      }),
    ),
    ...(compared.length === 0
      ? []
      : [command("dossier-shortlist", (words) => words.dossierOfShortlist, { type: "print", hub: null })]),
  ];
}

function sortActions({ page, sort }: View): readonly Action[] {
  const toLinks: readonly Intent[] = page === "links" ? [] : [{ type: "open-page", page: "links" }];
  return [
    ...sortableColumns.flatMap((column) =>
      [column, `-${column}`].map((by) => {
        const name = (language: Language) => {
          const words = messagesIn(paletteMessages, language);
          const label = messagesIn(linksMessages, language).column[column];
          return by === column ? words.sortBy(label) : words.sortDown(label);
        };
        return action({
          id: `sort-${by}`,
          kind: "action",
          name: { zh: name("zh-Hans"), en: name("en") },
          isOn: sort === by,
          deed: asIntents(...toLinks, { type: "sort", by }),
        });
      }),
    ),
    ...(sort === null ? [] : [command("sort-as-given", (words) => words.sortAsGiven, { type: "sort", by: null })]),
  ];
}

function needActions(dataset: Dataset, view: View): readonly Action[] {
  const toDecide: readonly Intent[] = view.page === "decide" ? [] : [{ type: "open-page", page: "decide" }];
  const need = (id: string, name: LocalText, needs: readonly Need[], isOn: boolean) =>
    action({ id, kind: "need", name, other: "decide", isOn, deed: asIntents(...toDecide, { type: "weigh", needs }) });
  return [
    ...needsOf(dataset).flatMap((asked) => {
      const label =
        asked.type === "own"
          ? both(decideMessages, (words) => words.need[asked.id].label)
          : dataset.byId.sector.get(asked.sector)?.label;
      if (!label) return [];
      const chosen = view.needs.find(({ id }) => id === asked.id);
      const others = view.needs.filter(({ id }) => id !== asked.id);
      if (!chosen) {
        const asking = withName((words, name) => words.askFor(name), label);
        return [need(`need-${asked.id}`, asking, [...others, { id: asked.id, weight: 1 }], false)];
      }
      return [
        need(
          `need-${asked.id}`,
          withName((words, name) => words.dropNeed(name), label),
          others,
          true,
        ),
        ...Array.from({ length: mostWeight }, (_, index) => index + 1).map((weight) =>
          need(
            `need-${asked.id}-${weight}`,
            withName((words, name) => words.weighNeed(name, weight), label),
            view.needs.map((one) => (one.id === asked.id ? { ...one, weight } : one)),
            chosen.weight === weight,
          ),
        ),
      ];
    }),
    ...(view.needs.length === 0
      ? []
      : [command("clear-needs", (words) => words.clearNeeds, { type: "weigh", needs: [] })]),
  ];
}

function kindsInUse(dataset: Dataset) {
  return entityKinds.filter((kind) => dataset.entities.some((entity) => entity.kind === kind));
}

function yearsOf(dataset: Dataset): readonly string[] {
  const period = timeRange(dataset);
  if (!period) return [];
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function action({
  name,
  other,
  note = null,
  ...rest
}: {
  readonly id: string;
  readonly kind: ActionKind;
  readonly name: LocalText;
  readonly other?: keyof PaletteMessages["otherWords"] | undefined;
  readonly note?: LocalText | null;
  readonly isOn: boolean;
  readonly deed: Deed;
}): Action {
  return {
    ...rest,
    note,
    names: [name],
    aliases: note === null ? [] : [note],
    details: otherWords(other),
    contexts: [],
  };
}

/** An action that is there only while it would do something. */
function command(id: string, name: (words: PaletteMessages) => string, intent: Intent): Action {
  return action({ id, kind: "action", name: both(paletteMessages, name), isOn: false, deed: asIntents(intent) });
}

function otherWords(key: keyof PaletteMessages["otherWords"] | undefined): readonly LocalText[] {
  if (key === undefined) return [];
  return [
    ...messagesIn(paletteMessages, "zh-Hans").otherWords[key],
    ...messagesIn(paletteMessages, "en").otherWords[key],
  ].map((word) => ({ zh: word, en: word }));
}

function filteringTo(filter: Filter): Intent {
  return { type: "filter", filter };
}

function asIntents(...intents: readonly Intent[]): Deed {
  return { type: "view", intents };
}

function withName(say: (words: PaletteMessages, name: string) => string, { zh, en }: LocalText): LocalText {
  return { zh: say(messagesIn(paletteMessages, "zh-Hans"), zh), en: say(messagesIn(paletteMessages, "en"), en) };
}

/** A message in both languages it is written in. */
function both<Words>(catalogue: Catalogue<Words>, pick: (words: Words) => string): LocalText {
  return { zh: pick(messagesIn(catalogue, "zh-Hans")), en: pick(messagesIn(catalogue, "en")) };
}
