import { type Corridor, corridorDistanceKm } from "../../domain/corridor.ts";
import { earliestSince, sectorsNamedFor } from "../../domain/corridorFacts.ts";
import { get } from "../../domain/dataset.ts";
import { answers, applyFilter } from "../../domain/filter.ts";
import type { Link } from "../../domain/link.ts";
import { statuses } from "../../domain/observation.ts";
import { say } from "../../domain/text.ts";
import { undrawnBetween } from "../../domain/undrawn.ts";
import { formatFirst, formatKm, formatSince } from "../../i18n/format.ts";
import { hiddenModel } from "../../i18n/hidden.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { colon, list } from "../../i18n/punctuation.ts";
import type { View } from "../../view/view.ts";
import { chartSlide } from "./chartSlides.ts";
import type { Block, Slide } from "./deck.ts";
import { bigFigures, figureNotes, figureStars, figureTable, mostBigFigures } from "./figures.ts";
import { filterNote } from "./hubDeck.ts";
import { corridorName, mapOf } from "./mapWords.ts";
import { linkTable, notesOf, questionTable } from "./recordTables.ts";
import { type DeckRequest, slideOf, wordsOf } from "./request.ts";
import { citedByQuestions, evidenceIn } from "./sources.ts";

/** A corridor: where it leads, the figures its links carry, the links themselves, and what is open about them. */
export function corridorSlides(request: DeckRequest, corridor: Corridor): readonly Slide[] {
  const { dataset, filter, language } = request;
  const left = new Set(applyFilter(dataset, filter).links);
  const links = corridor.links.filter((link) => left.has(link));
  const name = corridorName(request, corridor);
  const head = messagesIn(dossierMessages, language);
  const undrawn = undrawnBetween(dataset, corridor.ends);
  const hidden = { count: corridor.links.length - links.length, what: "links" } as const;
  const hiddenText = hiddenModel(hidden, filter, answers.links, language)?.text;
  const drawn = new Set<string>(corridor.links.map(({ id }) => id));
  const questions = dataset.questions.filter(({ records }) => records.some((record) => drawn.has(record)));
  const view = viewOf(request, corridor);
  const undrawnHead: Block = {
    type: "text",
    role: "head",
    paragraphs: [[{ text: messagesIn(panelMessages, language).undrawn }]],
  };
  return [
    titleSlide(request, corridor, links),
    ...figureSlides(request, links, view),
    slideOf(request, {
      title: colon([name, head.links], language),
      blocks: [
        ...(links.length > 0 ? [linkTable(request, links)] : []),
        ...(hiddenText === undefined ? [] : [textBlock("note", hiddenText)]),
        ...(undrawn.length > 0 ? [undrawnHead, linkTable(request, undrawn)] : []),
      ],
      evidence: evidenceIn([...links, ...undrawn]),
      notes: notesOf(request, [...links, ...undrawn]),
      view,
    }),
    ...(questions.length === 0
      ? []
      : [
          slideOf(request, {
            title: colon([name, head.questions], language),
            blocks: [questionTable(request, questions, [])],
            evidence: citedByQuestions(dataset, questions),
            view,
          }),
        ]),
  ];
}

function titleSlide(request: DeckRequest, corridor: Corridor, links: readonly Link[]): Slide {
  const { dataset, language, filter } = request;
  const words = messagesIn(panelMessages, language);
  const named = sectorsNamedFor(dataset, links).map(({ sector }) =>
    say(get(dataset.byId.sector, sector).label, language),
  );
  const sectors =
    named.length === 0
      ? words.noSectorsOfLinks
      : colon([messagesIn(dossierMessages, language).sectors, list(named, language)], language);
  return slideOf(request, {
    layout: "cover",
    title: corridorName(request, corridor),
    blocks: [
      textBlock("lead", summary(request, links)),
      textBlock("body", wordsOf(request).distance(formatKm(corridorDistanceKm(dataset, corridor), language))),
      textBlock("body", sectors),
      ...filterNote(request),
    ],
    map: mapOf(request, {
      selection: { type: "corridor", id: corridor.id },
      filter,
      camera: { type: "preset", preset: presetOf(request, corridor) },
    }),
    evidence: evidenceIn(links),
    notes: notesOf(request, links),
    view: viewOf(request, corridor),
  });
}

/** The closest preset that shows both ends. */
function presetOf({ dataset }: DeckRequest, { ends }: Corridor): "shenzhen" | "bay-area" | "all" {
  const positions = ends.map(({ id }) => get(dataset.byId.location, id).position);
  const isWithin = (west: number, south: number, east: number, north: number) =>
    positions.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
  if (isWithin(113.75, 22.25, 114.4, 22.8)) return "shenzhen";
  return isWithin(112.5, 21.8, 114.8, 23.6) ? "bay-area" : "all";
}

function summary({ language }: DeckRequest, links: readonly Link[]): string {
  const words = messagesIn(panelMessages, language);
  const status = messagesIn(vocabulary, language).status;
  const earliest = earliestSince(links);
  const format = links.length === 1 ? formatSince : formatFirst;
  return words.corridorSummary({
    links: links.length,
    families: new Set(links.map(({ family }) => family)).size,
    statuses: statuses
      .map((one) => ({ word: status[one], count: links.filter((link) => link.status === one).length }))
      .filter(({ count }) => count > 0),
    since: earliest && format(earliest.date, earliest.precision, language),
  });
}

function figureSlides(request: DeckRequest, links: readonly Link[], view: Partial<View>): readonly Slide[] {
  const { dataset, language } = request;
  const ids = [...new Set(links.flatMap(({ observations }) => observations))];
  if (ids.length === 0) return [];
  const observations = ids.map((id) => get(dataset.byId.observation, id));
  const isFew = observations.length <= mostBigFigures;
  const charts = dataset.charts.filter((chart) => chart.observations.every((id) => ids.includes(id)));
  return [
    slideOf(request, {
      title: messagesIn(panelMessages, language).carriedFigures,
      blocks: [isFew ? bigFigures(request, observations) : figureTable(request, [{ title: null, observations }])],
      evidence: evidenceIn(observations),
      stars: figureStars(request, observations),
      notes: figureNotes(request, observations),
      view,
    }),
    ...charts.map((chart) => chartSlide(request, chart, view)),
  ];
}

function viewOf({ filter }: DeckRequest, corridor: Corridor): Partial<View> {
  return { selection: { type: "corridor", id: corridor.id }, filter };
}

function textBlock(role: "lead" | "body" | "note", text: string): Block {
  return { type: "text", role, paragraphs: [[{ text }]] };
}
