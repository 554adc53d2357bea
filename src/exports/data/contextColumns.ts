import { citation, publicationDate } from "../../domain/citation.ts";
import type { ComparabilityGroup } from "../../domain/comparability.ts";
import type { Indicator } from "../../domain/indicator.ts";
import type { AskableNeed } from "../../domain/needs.ts";
import type { Question, Trap } from "../../domain/question.ts";
import type { Publisher, Source } from "../../domain/source.ts";
import { get } from "../../domain/dataset.ts";
import { say } from "../../domain/text.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { decideMessages } from "../../i18n/messages/decide.ts";
import { evidenceMessages } from "../../i18n/messages/evidence.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { storyText } from "../../i18n/storyText.ts";
import { type Column, list, naming, number, printed, text, type Writing } from "./column.ts";
import { type NeedAnswer, type NumberedStep, stepRecords } from "./recordSets.ts";

export function answerColumns(writing: Writing): readonly Column<NeedAnswer>[] {
  const names = naming(writing);
  const words = messagesIn(decideMessages, writing.language);
  return [
    text("record", ({ need, hub }) => `${need.id}@${hub}`),
    text("need", ({ need }) => needLabel(writing, need)),
    number("weight", ({ weight }) => weight),
    text("hub", ({ hub }) => names.hub(hub)),
    text("state_words", ({ state }) => words.state[state]),
    list("grounds", ({ testimony }) => testimony.map(({ ground }) => words.ground[ground])),
    text("need_id", ({ need }) => need.id),
    text("hub_id", ({ hub }) => hub),
    text("state", ({ state }) => state),
    list("record_ids", ({ testimony }) => testimony.map(({ record }) => record)),
  ];
}

/** What a need is called. */
export function needLabel({ dataset, language }: Writing, need: AskableNeed): string {
  if (need.type === "sector") return say(get(dataset.byId.sector, need.sector).label, language);
  return messagesIn(decideMessages, language).need[need.id].label;
}

/** A step as its audience sees it: what the speaker alone sees is left out. */
export function stepColumns({ dataset, language }: Writing): readonly Column<NumberedStep>[] {
  return [
    text("record", ({ step }) => step.id),
    text("story_id", ({ story }) => story.id),
    text("story", ({ story }) => storyText({ dataset, author: story.author }, story.title, language)),
    number("step_number", (step) => step.number),
    text("title", ({ story, step }) => storyText({ dataset, author: story.author }, step.title, language)),
    text("caption", ({ story, step }) => storyText({ dataset, author: story.author }, step.caption, language)),
    text("mode", ({ step }) => step.mode),
    text("view", ({ step }) => step.view),
    list("record_ids", stepRecords),
  ];
}

export function indicatorColumns(writing: Writing): readonly Column<Indicator>[] {
  const names = naming(writing);
  const words = messagesIn(vocabulary, writing.language);
  return [
    text("record", ({ id }) => id),
    text("indicator", ({ label }) => names.text(label)),
    text("unit", ({ unit }) => unit),
    text("unit_words", ({ unit }) => words.unit[unit]),
    text("counter", ({ counterZh }) => counterZh),
    text("theme", ({ theme }) => words.indicatorTheme[theme]),
    text("definition", ({ definition }) => names.text(definition)),
  ];
}

export function comparabilityColumns(writing: Writing): readonly Column<ComparabilityGroup>[] {
  const names = naming(writing);
  const words = messagesIn(vocabulary, writing.language);
  return [
    text("record", ({ id }) => id),
    text("title", ({ title }) => names.text(title)),
    text("verdict_words", ({ verdict }) => words.verdict[verdict]),
    text("rule", ({ displayRule }) => names.text(displayRule)),
    text("verdict", ({ verdict }) => verdict),
    list("hub_ids", ({ hubs }) => hubs),
    list("hubs", ({ hubs }) => hubs.flatMap((hub) => names.hub(hub) ?? [])),
    list("figure_ids", ({ observations }) => observations),
    text("reasoning", ({ reasoning }) => names.text(reasoning)),
  ];
}

export function questionColumns(writing: Writing): readonly Column<Question>[] {
  const names = naming(writing);
  return [
    text("record", ({ id }) => id),
    text("question", ({ question }) => names.text(question)),
    text("answer", ({ answer }) => names.text(answer)),
    list("hub_ids", ({ hubs }) => hubs),
    list("hubs", ({ hubs }) => hubs.flatMap((hub) => names.hub(hub) ?? [])),
    list("source_ids", ({ sources }) => sources),
    list("record_ids", ({ records }) => records),
  ];
}

export function trapColumns(writing: Writing): readonly Column<Trap>[] {
  const names = naming(writing);
  return [
    text("record", ({ id }) => id),
    text("title", ({ title }) => names.text(title)),
    text("text", (trap) => names.text(trap.text)),
  ];
}

export function sourceColumns(writing: Writing): readonly Column<Source>[] {
  const { dataset, language } = writing;
  const style = language === "en" ? "plain" : "gbt7714";
  return [
    text("record", ({ id }) => id),
    printed("source_title", sourceTitle),
    text("title_en", ({ titleEn }) => titleEn),
    text("publisher", (source) => publisherName(writing, source.publisher)),
    text("original_publisher", (source) => publisherName(writing, source.originalPublisher)),
    printed("author", ({ author }) => author),
    text("published", ({ published }) => published),
    text("published_words", (source) => publishedWords(writing, source)),
    printed("citation", (source) => citation({ dataset, source, paragraph: null, style, language })),
  ];
}

/** The printed headline; where there is none, our description of the text in square brackets. */
export function sourceTitle({ titleZh, titleEn }: Source): string {
  return titleZh ?? `[${titleEn}]`;
}

/** Who published the text first, or else who carried it; in words where the document names nobody. */
export function publisherOf(writing: Writing, { publisher, originalPublisher }: Source): string {
  const names = [originalPublisher, publisher].flatMap((one) => (one.name ? [publisherName(writing, one)] : []));
  return names[0] ?? publisherName(writing, publisher);
}

function publisherName({ language }: Writing, { name }: Publisher): string {
  return name ? say(name, language) : messagesIn(vocabulary, language).publisherUnknown;
}

function publishedWords({ language }: Writing, source: Source): string {
  const words = messagesIn(evidenceMessages, language);
  const date = publicationDate(source);
  if (date.type === "printed") return words.publishedOn(date.day);
  if (date.type === "unknown" || source.publishedInferred === null) return words.publishedUnknown;
  const confidence = words.confidence[source.publishedInferred.confidence];
  return words.publishedInferred(date.notBefore ?? date.value, date.notBefore !== null, confidence);
}
