import { get, type Dataset } from "../../domain/dataset.ts";
import {
  type Criterion,
  type Flip,
  flipsOf,
  isSame,
  type Relation,
  relationsOf,
  type Score,
  scoreOf,
} from "../../domain/decision.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId, SourceId } from "../../domain/ids.ts";
import {
  type Answer,
  type AnswerState,
  type AskableNeed,
  answer,
  answerStates,
  needsOf,
  type OwnNeed,
  type Testimony,
} from "../../domain/needs.ts";
import { cellId, evidenceOf, findRecord, recordName } from "../../domain/record.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, say } from "../../domain/text.ts";
import {
  type Condition,
  decideMessages,
  type DecideMessages,
  type ExampleId,
  exampleIds,
  type NeedGroup,
  needGroups,
} from "../../i18n/messages/decide.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { clause, list } from "../../i18n/punctuation.ts";
import { questionModel, type QuestionModel } from "../../i18n/questionLine.ts";
import { sourceLine } from "../../i18n/sourceLine.ts";
import { mostHubsCompared, type Need } from "../../view/view.ts";

/** What the dataset answers for every need and hub; the same whatever the reader chooses. */
export interface Answers {
  readonly needs: readonly AskableNeed[];
  readonly of: (need: string, hub: HubId) => Answer;
}

export function answersOf(dataset: Dataset): Answers {
  const needs = needsOf(dataset);
  const table = new Map(
    needs.map((need) => [need.id, new Map(dataset.hubs.map(({ id }) => [id, answer(dataset, need, id)]))]),
  );
  return {
    needs,
    of: (need, hub) => table.get(need)?.get(hub) ?? { state: "not-reported", testimony: [] },
  };
}

/** What a reader has chosen, as far as this page is concerned. */
export interface Choice {
  readonly needs: readonly Need[];
  readonly compared: readonly HubId[];
}

export interface DecideModel {
  readonly hubs: HubsModel;
  readonly picker: readonly PickerGroup[];
  readonly examples: readonly Example[];
  /** Needs the address names and the atlas does not have. */
  readonly unknownNeeds: readonly string[];
  /** The needs chosen, without the unknown ones. */
  readonly chosen: readonly Need[];
  /** Null where nothing the atlas has is chosen. */
  readonly result: ResultModel | null;
}

export interface ResultModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total: number;
  /** The states that occur, for the key. */
  readonly states: readonly AnswerState[];
  /** Why no hub is certainly behind, where that is so. */
  readonly noDenial: string | null;
  readonly relations: readonly RelationGroup[];
  readonly flips: FlipsModel;
  readonly unknowns: UnknownsModel;
  /** The result in one breath, for a reader who cannot see it change. */
  readonly spoken: string;
}

export function decideModel(dataset: Dataset, answers: Answers, choice: Choice, language: Language): DecideModel {
  const known = new Set(answers.needs.map(({ id }) => id));
  const chosen = choice.needs.filter(({ id }) => known.has(id));
  const hubs = hubsConsidered(dataset, choice.compared);
  return {
    hubs: hubsModel(dataset, choice.compared, language),
    picker: pickerGroups({ dataset, answers, language }, chosen),
    examples: examples({ dataset, answers, language }),
    unknownNeeds: choice.needs.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    chosen,
    result: chosen.length === 0 ? null : resultModel({ dataset, answers, language }, chosen, hubs),
  };
}

/** The shortlist where there is something to decide between, all hubs otherwise. */
function hubsConsidered(dataset: Dataset, compared: readonly HubId[]): readonly Hub[] {
  return compared.length >= 2 ? compared.map((id) => get(dataset.byId.hub, id)) : dataset.hubs;
}

export interface HubsModel {
  /** Whose hubs they are, in words. */
  readonly text: string;
  /** What lies inside what among them. */
  readonly nested: readonly string[];
  readonly toggles: readonly {
    readonly id: HubId;
    readonly name: string;
    readonly isOn: boolean;
    /** Null where the shortlist is full. */
    readonly next: readonly HubId[] | null;
  }[];
  /** Why some cannot be added, or null. */
  readonly full: string | null;
}

function hubsModel(dataset: Dataset, compared: readonly HubId[], language: Language): HubsModel {
  const words = messagesIn(decideMessages, language);
  const hubs = hubsConsidered(dataset, compared);
  const name = (id: HubId) => say(get(dataset.byId.hub, id).shortName, language);
  const isFull = compared.length >= mostHubsCompared;
  return {
    text: compared.length >= 2 ? words.shortlist(compared.length) : words.allHubs(hubs.length),
    nested: hubs.flatMap(({ id, nestedIn }) =>
      nestedIn !== null && hubs.some((hub) => hub.id === nestedIn) ? [words.nested(name(id), name(nestedIn))] : [],
    ),
    toggles: dataset.hubs.map(({ id }) => {
      const isOn = compared.includes(id);
      const next = isOn ? compared.filter((other) => other !== id) : isFull ? null : [...compared, id];
      return { id, name: name(id), isOn, next };
    }),
    full: isFull ? words.shortlistFull(mostHubsCompared) : null,
  };
}

export interface PickerGroup {
  readonly id: NeedGroup;
  readonly label: string;
  readonly needs: readonly PickerNeed[];
}

export interface PickerNeed {
  readonly id: string;
  readonly sector: string | null;
  readonly label: string;
  readonly means: string;
  /** Null where it is not chosen. */
  readonly weight: number | null;
  /** "3 of 5". */
  readonly answered: string;
  readonly answeredSpoken: string;
}

interface Setting {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly language: Language;
}

const groupOfOwn: Readonly<Record<OwnNeed, NeedGroup>> = {
  space: "base",
  finance: "base",
  service: "base",
  talent: "people",
  university: "people",
  "open-challenge": "research",
  transfer: "research",
  pilot: "research",
  compute: "research",
  patents: "research",
  "cross-border": "reach",
  "other-hub": "reach",
};

function pickerGroups(setting: Setting, chosen: readonly Need[]): readonly PickerGroup[] {
  const words = messagesIn(decideMessages, setting.language);
  return needGroups
    .map((id) => ({
      id,
      label: words.group[id],
      needs: setting.answers.needs
        .filter((need) => (need.type === "sector" ? "sectors" : groupOfOwn[need.id]) === id)
        .map((need) => pickerNeed(setting, chosen, need)),
    }))
    .filter((group) => group.needs.length > 0);
}

function pickerNeed({ dataset, answers, language }: Setting, chosen: readonly Need[], need: AskableNeed): PickerNeed {
  const words = messagesIn(decideMessages, language);
  const reported = dataset.hubs.filter((hub) => answers.of(need.id, hub.id).testimony.length > 0).length;
  return {
    id: need.id,
    sector: need.type === "sector" ? need.sector : null,
    label: needLabel(dataset, need, language),
    means: need.type === "sector" ? words.sectorMeans : words.need[need.id].means,
    weight: chosen.find(({ id }) => id === need.id)?.weight ?? null,
    answered: words.answeredShort(reported, dataset.hubs.length),
    answeredSpoken: words.answeredFor(reported, dataset.hubs.length),
  };
}

function needLabel(dataset: Dataset, need: AskableNeed, language: Language): string {
  return need.type === "sector"
    ? say(get(dataset.byId.sector, need.sector).shortLabel, language)
    : messagesIn(decideMessages, language).need[need.id].label;
}

export interface Example {
  readonly id: ExampleId;
  readonly label: string;
  readonly needs: readonly Need[];
  /** "Biomedicine 5, lab space 4". */
  readonly asks: string;
}

/** Starting points for five readers one can imagine; the weights are ours and no advice. */
const exampleNeeds: Readonly<Record<ExampleId, readonly (readonly [id: string, weight: number])[]>> = {
  biotech: [
    ["sector/biomed", 5],
    ["space", 4],
    ["pilot", 3],
    ["university", 3],
    ["finance", 2],
  ],
  chips: [
    ["sector/chips", 5],
    ["finance", 4],
    ["space", 2],
    ["talent", 2],
  ],
  "cross-border": [
    ["cross-border", 5],
    ["university", 3],
    ["space", 2],
    ["open-challenge", 1],
  ],
  cleantech: [
    ["sector/green", 5],
    ["transfer", 3],
    ["finance", 3],
    ["pilot", 2],
  ],
  ai: [
    ["sector/ai", 4],
    ["compute", 5],
    ["talent", 3],
    ["sector/digital", 2],
  ],
};

function examples({ dataset, answers, language }: Setting): readonly Example[] {
  const words = messagesIn(decideMessages, language);
  const labelOf = (id: string) => needLabel(dataset, getNeed(answers, id), language);
  return exampleIds
    .map((id) => ({
      id,
      label: words.example[id],
      needs: exampleNeeds[id]
        .map(([need, weight]) => ({ id: need, weight }))
        .filter((need) => answers.needs.some((known) => known.id === need.id)),
    }))
    .filter((example) => example.needs.length > 1)
    .map((example) => ({
      ...example,
      asks: words.asks(example.needs.map(({ id, weight }) => [labelOf(id), weight] as const)),
    }));
}

export interface Column {
  readonly hub: HubId;
  readonly name: string;
  readonly fullName: string;
  readonly score: Score;
  readonly interval: string;
}

export interface Row {
  readonly id: string;
  readonly sector: string | null;
  readonly label: string;
  readonly weight: number;
  readonly weightWord: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly hub: HubId;
  readonly hubName: string;
  readonly state: AnswerState;
  readonly stateWord: string;
  /** What a reader has to know beside the state: that it is an aim, a pilot, inferred, in another hub. */
  readonly nuance: string | null;
  readonly count: string;
  readonly spoken: string;
  /** The one record to open: that of a sector cell, or the only one. Null where several are listed or none is there. */
  readonly record: string | null;
  readonly listTitle: string;
  readonly testimony: readonly TestimonyModel[];
}

export interface TestimonyModel {
  readonly record: string;
  readonly name: string;
  readonly ground: string;
  readonly isFirm: boolean;
  readonly source: string;
}

function resultModel(setting: Setting, chosen: readonly Need[], hubs: readonly Hub[]): ResultModel {
  const { dataset, answers, language } = setting;
  const words = messagesIn(decideMessages, language);
  const criteria = chosen.map(
    ({ id, weight }): Criterion => ({
      id,
      weight,
      answers: new Map(hubs.map((hub) => [hub.id, answers.of(id, hub.id).state])),
    }),
  );
  const columns = hubs.map((hub): Column => {
    const score = scoreOf(criteria, hub.id);
    return {
      hub: hub.id,
      name: say(hub.shortName, language),
      fullName: say(hub.name, language),
      score,
      interval: words.interval(score.low, score.high, score.total),
    };
  });
  const rows = chosen.map((need) => rowModel(setting, need, hubs));
  const total = columns[0]?.score.total ?? 0;
  const ids = hubs.map(({ id }) => id);
  const isGiven = (state: AnswerState) => rows.some((row) => row.cells.some((cell) => cell.state === state));
  const names = (id: HubId) => say(get(dataset.byId.hub, id).shortName, language);
  return {
    columns,
    rows,
    total,
    states: answerStates.filter((state) => isGiven(state)),
    noDenial: isGiven("not-met") || !unknownStates.some(isGiven) ? null : words.noDenial,
    relations: relationGroups(relationsOf(criteria, ids), names, words),
    flips: flipsModel(flipsOf(criteria, ids), rows, names, words),
    unknowns: unknownsModel(setting, rows, hubs),
    spoken: [
      words.announced(chosen.length, total),
      ...columns.map(({ name, interval }) => words.intervalSpoken(name, interval)),
    ].join(language === "en" ? " " : ""),
  };
}

function getNeed(answers: Answers, id: string): AskableNeed {
  const need = answers.needs.find((one) => one.id === id);
  if (!need) throw new Error(`No need with id ${id}`);
  return need;
}

function rowModel(setting: Setting, { id, weight }: Need, hubs: readonly Hub[]): Row {
  const words = messagesIn(decideMessages, setting.language);
  const need = getNeed(setting.answers, id);
  const label = needLabel(setting.dataset, need, setting.language);
  return {
    id,
    sector: need.type === "sector" ? need.sector : null,
    label,
    weight,
    weightWord: words.weights[weight - 1] ?? "",
    cells: hubs.map((hub) => cellModel(setting, { need, label }, hub)),
  };
}

function cellModel(
  { dataset, answers, language }: Setting,
  { need, label }: { need: AskableNeed; label: string },
  hub: Hub,
): Cell {
  const words = messagesIn(decideMessages, language);
  const { state, testimony } = answers.of(need.id, hub.id);
  const hubName = say(hub.shortName, language);
  const only = testimony.length === 1 ? (testimony[0]?.record ?? null) : null;
  const count = testimony.length;
  const limit = nuance(dataset, testimony[0], language);
  return {
    hub: hub.id,
    hubName,
    state,
    stateWord: words.state[state],
    nuance: limit,
    count: words.records(count),
    spoken: words.cellSpoken(label, hubName, clause([words.state[state], ...(limit ? [limit] : [])], language), count),
    record: need.type === "sector" && count > 0 ? cellId(need.sector, hub.id) : only,
    listTitle: words.restsOn(label, hubName),
    testimony: testimony.map((one) => testimonyModel(dataset, one, language)),
  };
}

/** What limits the firmest record of a cell; a plain plan is said by the state itself. */
function nuance(dataset: Dataset, firmest: Testimony | undefined, language: Language): string | null {
  if (!firmest) return null;
  const words = messagesIn(decideMessages, language);
  if (firmest.standsIn !== null)
    return words.standsIn(say(get(dataset.byId.hub, firmest.standsIn).shortName, language));
  const { ground } = firmest;
  return ground === "stated" || ground === "planned" || ground === "none" ? null : words.ground[ground];
}

function testimonyModel(
  dataset: Dataset,
  { record: id, ground, standsIn }: Testimony,
  language: Language,
): TestimonyModel {
  const words = messagesIn(decideMessages, language);
  const record = findRecord(dataset, id);
  if (!record) throw new Error(`No record with id ${id}`);
  const [first, ...rest] = evidenceOf(dataset, record);
  const place = standsIn === null ? [] : [words.standsIn(say(get(dataset.byId.hub, standsIn).shortName, language))];
  return {
    record: id,
    name: say(recordName(dataset, record), language),
    ground: list([words.ground[ground], ...place], language),
    isFirm: ground === "stated" || ground === "pilot",
    source: first ? sourceLine(dataset, [first, ...rest], language).text : "",
  };
}

type NameOf = (hub: HubId) => string;

export interface RelationGroup {
  readonly type: Relation["type"];
  readonly title: string;
  readonly note: string;
  readonly lines: readonly string[];
}

const relationTypes = ["ahead", "not-behind", "level", "leads", "open"] as const;

/** The relations of all pairs in words, the certain ones first; all that hold of one hub in one line. */
function relationGroups(
  relations: readonly Relation[],
  nameOf: NameOf,
  words: DecideMessages,
): readonly RelationGroup[] {
  return relationTypes
    .map((type) => ({
      type,
      ...words.relation[type],
      lines: sidesOf(
        relations.filter((relation) => relation.type === type),
        (relation) => relation,
      ).map(({ hub, others }) => words.stands(type, nameOf(hub), others.map(nameOf))),
    }))
    .filter((group) => group.lines.length > 0);
}

/** One hub and all the others it stands to in the same way. */
interface Side<T> {
  readonly hub: HubId;
  readonly others: readonly HubId[];
  readonly items: readonly [T, ...T[]];
}

/** Relations of one type, gathered by hub; mutual ones by whichever end needs fewer words. */
function sidesOf<T>(items: readonly T[], relationIn: (item: T) => Relation): readonly Side<T>[] {
  const by = (one: "first" | "second", other: "first" | "second") =>
    groupsBy(items, (item) => relationIn(item)[one]).map(
      (group): Side<T> => ({
        hub: relationIn(group[0])[one],
        others: group.map((item) => relationIn(item)[other]),
        items: group,
      }),
    );
  const [forth, back] = [by("first", "second"), by("second", "first")];
  const isMutual = items.some((item) => ["level", "open"].includes(relationIn(item).type));
  return isMutual && back.length < forth.length ? back : forth;
}

export interface FlipsModel {
  /** Why there is none, or null. */
  readonly none: string | null;
  /** The few that matter most, as whole sentences. */
  readonly first: readonly FlipLine[];
  /** All others, need by need, and how many there are. */
  readonly rest: readonly { readonly need: string; readonly title: string; readonly lines: readonly FlipLine[] }[];
  readonly restTitle: string;
}

export interface FlipLine {
  readonly key: string;
  readonly condition: string;
  readonly consequence: string;
  readonly text: string;
}

/** How many changes are said at once: a handful, a judgement of ours. */
const handful = 5;

function flipsModel(flips: readonly Flip[], rows: readonly Row[], nameOf: NameOf, words: DecideMessages): FlipsModel {
  const changes = groupsBy(flips, ({ need, from, to, after }) => [need, from, to, after.type].join(" "))
    .flatMap((group) => sidesOf(group, ({ after }) => after))
    .sort(({ items: [a] }, { items: [b] }) => importance(a) - importance(b) || step(a) - step(b));
  const [first, rest] = [changes.slice(0, handful), changes.slice(handful)];
  const labelOf = (id: string) => rows.find((row) => row.id === id)?.label ?? id;
  const line = ({ hub, others, items: [{ need, weight, from, to, after }] }: Side<Flip>): FlipLine => {
    const condition: Condition = { need: labelOf(need), weight, from, to };
    const consequence = words.would(after.type, nameOf(hub), others.map(nameOf));
    return {
      key: [need, from, to, after.type, hub].join(" "),
      condition: words.atWeight(condition),
      consequence,
      text: words.flip(words.ifWeight(condition), consequence),
    };
  };
  return {
    none: flips.length > 0 ? null : rows.length === 1 ? words.oneNeed : words.noFlips,
    first: first.map(line),
    rest: rows.flatMap((row) => {
      const own = rest.filter(({ items: [{ need }] }) => need === row.id);
      return own.length === 0
        ? []
        : [{ need: row.id, title: words.flipsOfNeed(row.label, row.weight), lines: own.map(line) }];
    }),
    restTitle: words.moreFlips(rest.length),
  };
}

/** 0: something certain would come or go; 1: another hub would be the one that may be ahead; 2: anything else. */
function importance({ before, after }: Flip): 0 | 1 | 2 {
  const isCertain = ({ type }: Relation) => type === "ahead";
  if ((isCertain(before) || isCertain(after)) && !isSame(before, after)) return 0;
  return before.type === "leads" && after.type === "leads" ? 1 : 2;
}

/** How far the weight would have to move. */
function step({ weight, from, to }: Flip): number {
  return weight < from ? from - weight : weight - to;
}

function groupsBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

export interface UnknownsModel {
  readonly needs: readonly UnknownNeed[];
  /** Who has been heard on each hub: "Sources on Hetao: …". */
  readonly sources: readonly string[];
}

/** A need that is not known for some hub. */
export interface UnknownNeed {
  readonly id: string;
  readonly label: string;
  readonly weight: string;
  /** What to ask there. */
  readonly ask: string;
  readonly lines: readonly {
    readonly state: AnswerState;
    readonly stateWord: string;
    readonly hubs: string;
    readonly settle: string;
  }[];
  readonly questions: readonly QuestionModel[];
  readonly questionsTitle: string;
}

const unknownStates = ["planned", "unclear", "not-reported"] as const;

/** What is not known, the heaviest need first, with what would settle it. */
function unknownsModel(setting: Setting, rows: readonly Row[], hubs: readonly Hub[]): UnknownsModel {
  const { dataset, language } = setting;
  const words = messagesIn(decideMessages, language);
  const sourceNames = (hub: HubId) => sourcesOn(dataset, hub).map((id) => say(sourceName(dataset, id), language));
  return {
    needs: [...rows].sort((a, b) => b.weight - a.weight).flatMap((row) => unknownNeed(setting, row)),
    sources: hubs.map(({ id, shortName }) =>
      words.sourcesOn(say(shortName, language), list(sourceNames(id), language)),
    ),
  };
}

function unknownNeed({ dataset, answers, language }: Setting, row: Row): readonly UnknownNeed[] {
  const words = messagesIn(decideMessages, language);
  const need = getNeed(answers, row.id);
  const lines = unknownStates.flatMap((state) => {
    const hubs = row.cells.filter((cell) => cell.state === state).map(({ hubName }) => hubName);
    if (hubs.length === 0) return [];
    return [{ state, stateWord: words.state[state], hubs: list(hubs, language), settle: words.settle[state] }];
  });
  if (lines.length === 0) return [];
  const records = row.cells.flatMap(({ testimony }) => testimony.map(({ record }) => record));
  const questions = dataset.questions.filter((question) => question.records.some((id) => records.includes(id)));
  return [
    {
      id: row.id,
      label: row.label,
      weight: words.weightNow(row.weight, row.weightWord),
      ask: need.type === "sector" ? words.sectorAsk(row.label) : words.need[need.id].ask,
      lines,
      questions: questions.map((question) => questionModel(question, language)),
      questionsTitle: words.openQuestions(questions.length),
    },
  ];
}

/** The sources that say anything of a hub, in the order of the table. */
function sourcesOn(dataset: Dataset, hub: HubId): readonly SourceId[] {
  const own = [
    get(dataset.byId.hub, hub),
    ...[dataset.observations, dataset.events, dataset.instruments, dataset.mentions].flatMap((records) =>
      records.filter((record) => record.hub === hub),
    ),
    ...dataset.links.filter(({ from, to }) => from.hub === hub || to.hub === hub),
  ];
  const used = new Set(own.flatMap(({ provenance }) => provenance.evidence.map(({ source }) => source)));
  return dataset.sources.map(({ id }) => id).filter((id) => used.has(id));
}
