import type { ChartSpec } from "../../domain/chart.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Observation } from "../../domain/observation.ts";
import { type AtlasRecord, findRecord } from "../../domain/record.ts";
import { shownRecords, type Story, type StoryStep } from "../../domain/story.ts";
import { otherLanguage, storyPieces, storyText } from "../../i18n/storyText.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { linkModel } from "../../i18n/linkLine.ts";
import { clause } from "../../i18n/punctuation.ts";
import { isOwnStory, type View } from "../../view/view.ts";
import { stepEvidence, stepView } from "../../view/storyView.ts";
import { chartSlide } from "./chartSlides.ts";
import type { Block, Paragraph, Run, Slide } from "./deck.ts";
import { bigFigures, figureNotes, figureStars, figureTable, mostBigFigures } from "./figures.ts";
import { mapOf } from "./mapWords.ts";
import { type DeckRequest, slideOf, wordsOf } from "./request.ts";

/**
 * A story: its title, then a slide per step beside the map of the step, and after the step that completes a chart of the
 * dataset that chart.
 */
export function storySlides(request: DeckRequest, story: Story): readonly Slide[] {
  const charted = new Set<string>();
  const steps = story.steps.flatMap((_, index) => {
    const charts = completed(request.dataset, story, index).filter(({ id }) => !charted.has(id));
    for (const { id } of charts) charted.add(id);
    const view = linkedView(request, story, index);
    return [stepSlide(request, story, index), ...charts.map((chart) => chartSlide(request, chart, view))];
  });
  return [titleSlide(request, story), ...steps];
}

function titleSlide(request: DeckRequest, story: Story): Slide {
  const { dataset, language } = request;
  const words = wordsOf(request);
  const { camera, filter } = stepView(dataset, story, 0);
  const caveats = [
    ...(story.author === "reader" ? [words.ownStory] : []),
    ...(otherLanguage(story.title, language) === null ? [] : [words.otherLanguage]),
  ];
  return slideOf(request, {
    layout: "cover",
    title: storyText({ dataset, author: story.author }, story.title, language),
    blocks: [
      { type: "text", role: "lead", paragraphs: [captionRuns(request, story, story.lead)] },
      ...caveats.map((text): Block => ({ type: "text", role: "note", paragraphs: [[{ text }]] })),
    ],
    map: mapOf(request, { selection: { type: "none" }, filter, camera }),
    evidence: story.steps.flatMap((_, index) => stepEvidence(dataset, story, index)),
    notes: [storyText({ dataset, author: story.author }, story.lead, language)],
    view: isOwnStory(story.id) ? {} : { page: "stories", story: story.id },
  });
}

function stepSlide(request: DeckRequest, story: Story, index: number): Slide {
  const { dataset, language } = request;
  const step = story.steps[index] as StoryStep;
  const records = shownRecords(story, index).flatMap((id) => findRecord(dataset, id) ?? []);
  const own = step.records.flatMap((id) => findRecord(dataset, id) ?? []);
  const observations = records.flatMap((record) => (record.type === "observation" ? [record.observation] : []));
  return slideOf(request, {
    layout: "map",
    kicker: wordsOf(request).step(index + 1, story.steps.length),
    title: storyText({ dataset, author: story.author }, step.title, language),
    blocks: [
      { type: "text", role: "lead", paragraphs: [captionRuns(request, story, step.caption)] },
      ...figureBlocks(request, observations),
      ...recordBlocks(request, own),
    ],
    map: mapOf(request, stepView(dataset, story, index)),
    evidence: stepEvidence(dataset, story, index),
    stars: [...figureStars(request, observations), ...dateStars(request, own)],
    notes: [
      storyText({ dataset, author: story.author }, step.note, language),
      ...(step.note.zh + step.note.en === "" ? figureNotes(request, observations) : []),
    ],
    view: linkedView(request, story, index),
  });
}

/** Where a link on the slide leads: the map as the step shows it, which needs no story of anybody's browser. */
function linkedView({ dataset }: DeckRequest, story: Story, index: number): Partial<View> {
  const { selection, filter, camera } = stepView(dataset, story, index);
  return { selection, filter, camera };
}

/** The caption with its figures in bold, each known by its record. */
function captionRuns({ dataset, language }: DeckRequest, story: Story, text: StoryStep["caption"]): Paragraph {
  return storyPieces({ dataset, author: story.author }, text, language).map(
    (piece): Run => (piece.record === null ? { text: piece.text } : { ...piece, record: piece.record, bold: true }),
  );
}

function figureBlocks(request: DeckRequest, observations: readonly Observation[]): readonly Block[] {
  if (observations.length === 0) return [];
  if (observations.length > mostBigFigures) return [figureTable(request, [{ title: null, observations }])];
  return [bigFigures(request, observations)];
}

/** The events and links a step rests on, a line each; figures stay while steps add to them, lines do not. */
function recordBlocks({ dataset, language }: DeckRequest, records: readonly AtlasRecord[]): readonly Block[] {
  const paragraphs = records.flatMap((record): readonly Paragraph[] => {
    if (record.type === "event") {
      const { date, what } = eventModel(dataset, record.event, language);
      return [[{ text: date, record: record.event.id, bold: true }, { text: `  ${what}` }]];
    }
    if (record.type !== "link") return [];
    const { type, from, to, isMutual, statusWord, since, marks } = linkModel(dataset, record.link, language);
    const facts = clause([type, statusWord, ...marks], language);
    const dated = record.link.since === null ? {} : { record: record.link.id };
    return [
      [
        { text: `${from.name} ${isMutual ? "↔" : "→"} ${to.name}`, bold: true },
        { text: `  ${facts}`, ink: "ink-2" },
        { text: clause(["", ""], language), ink: "ink-2" },
        { text: since, ink: "ink-2", ...dated },
      ],
    ];
  });
  return paragraphs.length === 0 ? [] : [{ type: "text", role: "body", paragraphs }];
}

/** What the stars of the dates in the lines below the caption mean; the caption says it in words. */
function dateStars({ dataset, language }: DeckRequest, records: readonly AtlasRecord[]): readonly string[] {
  return records.flatMap((record) =>
    record.type === "event" && record.event.isDateInferred
      ? [eventModel(dataset, record.event, language).dateBasis]
      : [],
  );
}

/** The charts of the dataset all of whose figures are on show at this step. */
function completed(dataset: Dataset, story: Story, index: number): readonly ChartSpec[] {
  const shown = new Set(shownRecords(story, index));
  return dataset.charts.filter(({ observations }) => observations.every((id) => shown.has(id)));
}
