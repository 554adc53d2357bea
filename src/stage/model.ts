import { type Arc, corridorsOf } from "../domain/corridor.ts";
import { type Dataset, get } from "../domain/dataset.ts";
import { applyFilter } from "../domain/filter.ts";
import { linkFamilies, type LinkFamilyId } from "../domain/link.ts";
import type { Observation, Quantity, Status } from "../domain/observation.ts";
import { type AtlasRecord, findRecord, recordName } from "../domain/record.ts";
import { quotedRecords, shownRecords, type Story } from "../domain/story.ts";
import { type Language, say } from "../domain/text.ts";
import { type CitedSource, citedSources } from "../i18n/citedSource.ts";
import { type DerivationModel, derivationModel } from "../i18n/derivationLine.ts";
import { type EventModel, eventModel } from "../i18n/eventLine.ts";
import { type FigureModel, figureModel } from "../i18n/figureLine.ts";
import { type InstrumentModel, instrumentModel } from "../i18n/instrumentLine.ts";
import { familyModel, type LinkModel, linkModel } from "../i18n/linkLine.ts";
import { stageMessages } from "../i18n/messages/stage.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { messagesIn } from "../i18n/messages.ts";
import { otherLanguage, storyPieces, type StoryPiece } from "../i18n/storyText.ts";
import type { MapSigns } from "../view/mapSigns.ts";
import { stepEvidence, stepView } from "../view/storyView.ts";
import type { Selection } from "../view/view.ts";
import { sharedScales } from "./scales.ts";

/** A step of a story as it is shown: every word and figure in its place. */
export interface StepModel {
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  readonly title: StageText;
  readonly caption: StageText;
  /** For the speaker alone. */
  readonly note: StageText;
  readonly isOwn: boolean;
  readonly records: readonly StepRecord[];
  /** What all figures on show have in common, said once; null where there are fewer than two. */
  readonly shared: SharedFacts | null;
  /** What must be said where figures of several hubs stand on one scale. */
  readonly caveats: readonly string[];
  /** What the stars of the dates mean. */
  readonly stars: readonly string[];
  readonly sources: readonly CitedSource[];
  readonly key: StageKey;
}

export interface StageText {
  readonly pieces: readonly StoryPiece[];
  /** The same as one string. */
  readonly text: string;
  /** The language it is in, where a reader wrote none in the language of the page. */
  readonly lang: "zh-Hans" | "en" | null;
}

/** Facts that every figure would repeat; each null where figures differ in it, or where it goes without saying. */
export interface SharedFacts {
  readonly subject: string | null;
  readonly asOf: string | null;
  readonly status: { readonly id: Status; readonly word: string } | null;
}

/** A record on show. `isNew` is false for what an earlier step has brought: it steps back. */
export type StepRecord = { readonly id: string; readonly isNew: boolean } & (
  | {
      readonly type: "figure";
      readonly figure: FigureModel;
      /** "不少于", and the printed words it was read from; null for a plain number. */
      readonly bound: { readonly words: string; readonly phrase: string } | null;
      readonly bar: StageBar | null;
    }
  | { readonly type: "derivation"; readonly derivation: DerivationModel }
  | { readonly type: "link"; readonly link: LinkModel }
  | { readonly type: "event"; readonly event: EventModel }
  | { readonly type: "instrument"; readonly instrument: InstrumentModel }
  /** Anything else that a story of a reader may show. */
  | { readonly type: "other"; readonly kind: string; readonly name: string }
);

/** A bar on the scale it shares with others on show: ends in shares of the scale, from 0 to 1. */
export interface StageBar {
  readonly from: number;
  readonly to: number;
  readonly bound: Quantity["bound"];
}

/** What the signs of the map mean. */
export interface StageKey {
  readonly families: readonly NonNullable<LinkModel["family"]>[];
  /** Those of the families that the map shows in faint arcs alone. */
  readonly faint: readonly LinkFamilyId[];
  readonly hasTentative: boolean;
  readonly signs: readonly KeySign[];
}

/** One arc for several families; a number for several bodies at one place; a ring for how exactly a place is known. */
export type KeySign = "bundle" | "stack" | "ring";

/** The step counted from 0; beyond the last it is the last. */
export function stepModel(
  dataset: Dataset,
  story: Story,
  { index, language }: { readonly index: number; readonly language: Language },
): StepModel {
  const at = stepIndex(story, index + 1);
  const step = story.steps[at] ?? story.steps[0];
  const textOf = (text: { readonly zh: string; readonly en: string }) => stageText(dataset, story, { text, language });
  const shown = shownRecords(story, at);
  const before = step.mode === "add" ? new Set(shownRecords(story, at - 1)) : new Set<string>();
  const observations = shown.flatMap((id) => dataset.byId.observation.get(id as Observation["id"]) ?? []);
  const scales = sharedScales(dataset, observations);
  const quoted = [step.title, step.caption].flatMap(({ zh, en }) => [...quotedRecords(zh), ...quotedRecords(en)]);
  const records = withSubjects(
    dataset,
    language,
    shown.map((id) => ({ id, isNew: !before.has(id), ...contentOf({ dataset, language, barOf }, id) })),
  );
  return {
    number: at + 1,
    count: story.steps.length,
    title: textOf(step.title),
    caption: textOf(step.caption),
    note: textOf(step.note),
    isOwn: story.author === "reader",
    records,
    shared: sharedFacts(records),
    caveats: [...new Set(scales.flatMap(({ caveat }) => (caveat ? [say(caveat.reasoning, language)] : [])))],
    stars: starsOf(dataset, [...shown, ...quoted], language),
    sources: citedSources(dataset, stepEvidence(dataset, story, at), language),
    key: keyOf(dataset, story, { index: at, language }),
  };

  function barOf(observation: Observation): StageBar | null {
    const scale = scales.find((one) => one.observations.includes(observation));
    return scale ? bar(observation.quantity, scale.max) : null;
  }
}

/** Where step number `number`, counted from 1, stands in the story, from 0. Beyond the end it is the last. */
export function stepIndex(story: Story, number: number): number {
  return Math.min(Math.max(1, number), story.steps.length) - 1;
}

/** A text of a story, its pieces and its language. */
export function stageText(
  dataset: Dataset,
  { author }: Pick<Story, "author">,
  { text, language }: { readonly text: { readonly zh: string; readonly en: string }; readonly language: Language },
): StageText {
  const pieces = storyPieces({ dataset, author }, text, language);
  const other = otherLanguage(text, language);
  // What a reader typed in Chinese stays as typed, whichever characters the page is set in.
  const own = author === "reader" && language === "zh-Hant" ? "zh-Hans" : null;
  return {
    pieces,
    text: pieces.map((piece) => piece.text).join(""),
    lang: other === "en" ? "en" : other === "zh" ? "zh-Hans" : own,
  };
}

interface Context {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly barOf: (observation: Observation) => StageBar | null;
}

type Content<T = StepRecord> = T extends unknown ? Omit<T, "id" | "isNew"> : never;

function contentOf({ dataset, language, barOf }: Context, id: string): Content {
  const record = findRecord(dataset, id);
  switch (record?.type) {
    case "observation":
      return figure({ dataset, language, barOf }, record.observation);
    case "derivation":
      return { type: "derivation", derivation: derivationModel(dataset, record.derivation, language) };
    case "link":
      return { type: "link", link: linkModel(dataset, record.link, language) };
    case "event":
      return { type: "event", event: eventModel(dataset, record.event, language) };
    case "instrument":
      return { type: "instrument", instrument: instrumentModel(dataset, record.instrument, language) };
    default:
      return other(dataset, record, { id, language });
  }
}

function figure({ dataset, language, barOf }: Context, observation: Observation): Content {
  const { bound } = observation.quantity;
  return {
    type: "figure",
    figure: figureModel(dataset, observation, language),
    bound:
      bound === "exact"
        ? null
        : {
            words: messagesIn(vocabulary, language).bound[bound],
            phrase: observation.provenance.evidence[0].phrase,
          },
    bar: barOf(observation),
  };
}

/** Beside figures of its parts, a figure of the hub itself says so as well. */
function withSubjects(dataset: Dataset, language: Language, records: readonly StepRecord[]): readonly StepRecord[] {
  const hasParts = records.some((record) => record.type === "figure" && record.figure.subject !== null);
  if (!hasParts) return records;
  return records.map((record) => {
    if (record.type !== "figure" || record.figure.subject !== null) return record;
    const { hub } = get(dataset.byId.observation, record.figure.record);
    const subject = say(get(dataset.byId.hub, hub).shortName, language);
    return { ...record, figure: { ...record.figure, subject } };
  });
}

function sharedFacts(records: readonly StepRecord[]): SharedFacts | null {
  const [first, ...others] = records.flatMap((record) => (record.type === "figure" ? [record.figure] : []));
  if (!first || others.length === 0) return null;
  const isShared = (key: "subject" | "asOf" | "status") => others.every((figure) => figure[key] === first[key]);
  return {
    subject: isShared("subject") ? first.subject : null,
    asOf: isShared("asOf") ? first.asOf : null,
    status: isShared("status") ? { id: first.status, word: first.statusWord } : null,
  };
}

function other(
  dataset: Dataset,
  record: Extract<AtlasRecord, { type: "mention" | "person" | "location" | "cell" }> | undefined,
  { id, language }: { readonly id: string; readonly language: Language },
): Content {
  const { recordKind } = messagesIn(stageMessages, language);
  if (!record) return { type: "other", kind: recordKind.unknown, name: id };
  return { type: "other", kind: recordKind[record.type], name: say(recordName(dataset, record), language) };
}

function bar(quantity: Quantity, max: number): StageBar {
  const [low, high] = quantity.bound === "range" ? [quantity.min, quantity.max] : [0, quantity.value];
  return { from: low / max, to: high / max, bound: quantity.bound };
}

/** What the stars beside dates mean: of the records shown, and of those a text quotes a date of. */
function starsOf(dataset: Dataset, ids: readonly string[], language: Language): readonly string[] {
  const meanings = ids.flatMap((id) => {
    const record = findRecord(dataset, id);
    if (record?.type === "observation") return figureModel(dataset, record.observation, language).asOfNote ?? [];
    if (record?.type !== "event" || !record.event.isDateInferred) return [];
    return eventModel(dataset, record.event, language).dateBasis;
  });
  return [...new Set(meanings)];
}

/** The key of a map that is drawn: of what is seen inside its frame, the foreground first. */
export function keyOfMap(dataset: Dataset, signs: MapSigns, language: Language): StageKey {
  const { families, faintFamilies, bundled, hasTentative, markers } = signs;
  return {
    families: [...families, ...faintFamilies].flatMap((family) => familyModel(dataset, family, language) ?? []),
    faint: faintFamilies,
    hasTentative,
    signs: [
      ...(bundled.length > 0 ? (["bundle"] as const) : []),
      ...(["stack", "ring"] as const).filter((sign) => markers.includes(sign)),
    ],
  };
}

/** As far as the data say it, for a map that nobody has drawn yet: the families of the arcs of the selection, or of all. */
function keyOf(
  dataset: Dataset,
  story: Story,
  { index, language }: { readonly index: number; readonly language: Language },
): StageKey {
  const { selection, filter } = stepView(dataset, story, index);
  const { links } = applyFilter(dataset, filter);
  const arcs = corridorsOf(dataset, links)
    .flatMap((corridor) => corridor.arcs)
    .filter((arc) => isAbout(arc, selection));
  return {
    families: linkFamilies
      .filter((family) => arcs.some((arc) => arc.family === family))
      .flatMap((family) => familyModel(dataset, family, language) ?? []),
    faint: [],
    hasTentative: arcs.some((arc) => arc.isTentative),
    signs: [],
  };
}

function isAbout({ corridor, from, to, links }: Arc, selection: Selection): boolean {
  if (selection.type === "none") return true;
  if (selection.type === "corridor") return corridor === selection.id;
  const ends = [from.id, to.id, ...links.flatMap((link) => [link.from.entity, link.to.entity])];
  return ends.some((end) => (end as string | null) === selection.id);
}
