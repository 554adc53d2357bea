import { citation } from "../../domain/citation.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { Source } from "../../domain/source.ts";
import { say } from "../../domain/text.ts";
import { storyText } from "../../i18n/storyText.ts";
import { list } from "../../i18n/punctuation.ts";
import { comparisonSlides } from "./comparisonDeck.ts";
import { corridorSlides } from "./corridorDeck.ts";
import type { Deck, Paragraph, Slide } from "./deck.ts";
import { cell } from "./figures.ts";
import { hubSlides } from "./hubDeck.ts";
import { corridorName } from "./mapWords.ts";
import { type DeckRequest, slideOf, wordsOf } from "./request.ts";
import { storySlides } from "./storyDeck.ts";

/** The slides of a story, a hub, a comparison or a corridor; the last one lists the sources in full. */
export function deckOf(request: DeckRequest): Deck {
  const slides = slidesOf(request);
  const [first, ...others] = [...slides, sourcesSlide(request, slides)];
  if (first === undefined) throw new Error("A deck has at least its title");
  const title = titleOf(request);
  return {
    language: request.language,
    theme: request.theme,
    title,
    running: `${wordsOf(request).product} · ${title}`,
    stamp: request.stamp,
    fileName: `corridor-atlas-${idOf(request)}-${request.dataset.version}.pptx`,
    slides: [first, ...others],
  };
}

function slidesOf(request: DeckRequest): readonly Slide[] {
  switch (request.subject.type) {
    case "story":
      return storySlides(request, request.subject.story);
    case "hub":
      return hubSlides(request, request.subject.hub);
    case "comparison":
      return comparisonSlides(request, request.subject.hubs);
    case "corridor":
      return corridorSlides(request, request.subject.corridor);
  }
}

function titleOf(request: DeckRequest): string {
  const { dataset, language, subject } = request;
  switch (subject.type) {
    case "story":
      return storyText({ dataset, author: subject.story.author }, subject.story.title, language);
    case "hub":
      return say(subject.hub.name, language);
    case "comparison":
      return list(
        subject.hubs.map(({ shortName }) => say(shortName, language)),
        language,
      );
    case "corridor":
      return corridorName(request, subject.corridor);
  }
}

/** Plain letters, digits and hyphens: a file name everywhere. */
function idOf({ subject }: DeckRequest): string {
  switch (subject.type) {
    case "story":
      return safe(subject.story.id);
    case "hub":
      return safe(subject.hub.id);
    case "comparison":
      return safe(subject.hubs.map(({ id }) => id).join("-"));
    case "corridor":
      return safe(subject.corridor.id);
  }
}

function safe(id: string): string {
  return id.replaceAll(/[^a-z0-9]+/giu, "-").replaceAll(/^-+|-+$/gu, "") || "deck";
}

/** A citation with the headline apart: it is Simplified Chinese, whatever the language of the words around it. */
function citationRuns({ dataset, language }: DeckRequest, source: Source): Paragraph {
  const style = language === "en" ? "plain" : "gbt7714";
  const text = citation({ dataset, source, paragraph: null, style, language });
  const at = source.titleZh === null ? -1 : text.indexOf(source.titleZh);
  if (source.titleZh === null || at < 0) return [{ text }];
  return [
    { text: text.slice(0, at) },
    { text: source.titleZh, printed: true },
    { text: text.slice(at + source.titleZh.length) },
  ];
}

/** Every source the deck cites, in full, and how its marks are read. */
function sourcesSlide(request: DeckRequest, slides: readonly Slide[]): Slide {
  const { dataset, language } = request;
  const words = wordsOf(request);
  const cited = new Set(slides.flatMap(({ sources }) => (sources ?? []).map(({ source }) => source)));
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  const short = new Map(
    slides.flatMap(({ sources: own }) => (own ?? []).map(({ source, name }) => [source, name] as const)),
  );
  const head = messagesIn(dossierMessages, language);
  return slideOf(request, {
    title: words.sourcesUsed(sources.length),
    blocks: [
      {
        type: "table",
        columns: [
          { title: words.sources, share: 1.7 },
          { title: "", share: 8 },
        ],
        rows: sources.map((source) => ({
          kind: "row",
          cells: [cell([{ text: short.get(source.id) ?? source.id, bold: true }]), cell(citationRuns(request, source))],
        })),
      },
      { type: "text", role: "note", paragraphs: head.methodLines.map((text) => [{ text }]) },
    ],
    evidence: null,
    view: { page: "sources" },
  });
}
