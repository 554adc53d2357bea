import { get } from "../../domain/dataset.ts";
import { answers, applyFilter, aspectsAsked } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import { themes } from "../../domain/indicator.ts";
import type { Observation } from "../../domain/observation.ts";
import { hostedObservations, keyObservations, linksOf, observationsOf } from "../../domain/statistics.ts";
import { say } from "../../domain/text.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { hiddenModel } from "../../i18n/hidden.ts";
import { derivationModel, derivationsWithin } from "../../i18n/derivationLine.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { colon } from "../../i18n/punctuation.ts";
import type { HubTab } from "../../view/view.ts";
import { chartSlide } from "./chartSlides.ts";
import type { Block, Slide, TextBlock } from "./deck.ts";
import { bigFigures, derivedLines, figureNotes, figureStars, figureTable, mostBigFigures } from "./figures.ts";
import { mapOf } from "./mapWords.ts";
import { eventTable, instrumentTable, linkTable, notesOf, questionTable, sectorTable } from "./recordTables.ts";
import { type DeckRequest, slideOf, wordsOf } from "./request.ts";
import { type Cited, citedByQuestions, evidenceIn } from "./sources.ts";

/** A hub: what it is, its key figures, its charts, then every list the panel has. What the view's filter hides stays hidden. */
export function hubSlides(request: DeckRequest, hub: Hub): readonly Slide[] {
  return [
    titleSlide(request, hub),
    ...keySlides(request, hub),
    ...chartSlides(request, hub),
    ...figureSlides(request, hub),
    ...listSlides(request, hub),
  ];
}

/** The sentence that says the deck is filtered; none where the view is not. */
export function filterNote(request: DeckRequest): readonly TextBlock[] {
  const asked = aspectsAsked(request.filter);
  if (asked.length === 0) return [];
  const names = messagesIn(panelMessages, request.language).filterAspect;
  const words = wordsOf(request).filtered(asked.map((aspect) => names[aspect]));
  return [{ type: "text", role: "note", paragraphs: [[{ text: words }]] }];
}

function titleSlide(request: DeckRequest, hub: Hub): Slide {
  const { dataset, language, filter } = request;
  const words = messagesIn(dossierMessages, language);
  const guests = [...new Set(hostedObservations(dataset, hub.id).map((observation) => observation.hub))];
  const nameOf = (id: Hub["id"]) => say(get(dataset.byId.hub, id).shortName, language);
  const relations = [
    ...(hub.nestedIn === null ? [] : [words.nested(nameOf(hub.nestedIn))]),
    ...guests.map((id) => words.hosts(nameOf(id))),
  ];
  return slideOf(request, {
    layout: "cover",
    kicker: say(get(dataset.byId.entity, hub.city).name, language),
    title: say(hub.name, language),
    blocks: [
      { type: "text", role: "lead", paragraphs: [[{ text: say(hub.summary, language) }]] },
      ...relations.map((text): Block => ({ type: "text", role: "note", paragraphs: [[{ text }]] })),
      ...filterNote(request),
    ],
    map: mapOf(request, {
      selection: { type: "hub", id: hub.id },
      filter,
      camera: { type: "preset", preset: presetOf(request, [hub]) },
    }),
    evidence: hub.provenance.evidence,
    notes: relations,
    view: { ...viewOf(request, hub, "profile") },
  });
}

/** Close enough to tell the hubs apart: the bay area where all of them lie in it, else the whole country. */
export function presetOf({ dataset }: DeckRequest, hubs: readonly Hub[]): "bay-area" | "all" {
  const northernmost = Math.max(...hubs.map(({ id }) => get(dataset.byId.location, id).position[1]));
  return northernmost < 24 ? "bay-area" : "all";
}

function keySlides(request: DeckRequest, hub: Hub): readonly Slide[] {
  const { dataset, filter } = request;
  const shown = observationsOf(hub.id, applyFilter(dataset, filter).observations);
  const key = keyObservations(dataset, shown).slice(0, mostBigFigures);
  if (key.length === 0) return [];
  return [
    slideOf(request, {
      title: wordsOf(request).keyFigures,
      blocks: [bigFigures(request, key)],
      evidence: evidenceIn(key),
      stars: figureStars(request, key),
      notes: figureNotes(request, key),
      view: viewOf(request, hub, "figures"),
    }),
  ];
}

function chartSlides(request: DeckRequest, hub: Hub): readonly Slide[] {
  const shown = new Set(applyFilter(request.dataset, request.filter).observations.map(({ id }) => id));
  return request.dataset.charts
    .filter((chart) => chart.hub === hub.id && chart.observations.every((id) => shown.has(id)))
    .map((chart) => chartSlide(request, chart, viewOf(request, hub, "profile")));
}

function figureSlides(request: DeckRequest, hub: Hub): readonly Slide[] {
  const { dataset, filter, language } = request;
  const words = wordsOf(request);
  const all = observationsOf(hub.id, dataset.observations);
  const own = observationsOf(hub.id, applyFilter(dataset, filter).observations);
  const left = new Set(applyFilter(dataset, filter).observations);
  const hosted = hostedObservations(dataset, hub.id).filter((observation) => left.has(observation));
  const theme = messagesIn(vocabulary, language).indicatorTheme;
  const groups = themes.map((id) => ({
    title: theme[id],
    observations: own.filter(({ indicator }) => get(dataset.byId.indicator, indicator).theme === id),
  }));
  const owners = [...new Set(hosted.map((observation) => observation.hub))].map((owner) => ({
    title: words.hosted(say(get(dataset.byId.hub, owner).shortName, language)),
    observations: hosted.filter((observation) => observation.hub === owner),
  }));
  const filled = [...groups, ...owners].filter(({ observations }) => observations.length > 0);
  const hidden = { count: all.length - own.length, what: "figures" } as const;
  const shown: readonly Observation[] = filled.flatMap(({ observations }) => observations);
  return [
    slideOf(request, {
      title: words.figuresOf(say(hub.shortName, language)),
      blocks: [
        ...(all.length === 0 ? [note(messagesIn(panelMessages, language).noFigures)] : []),
        ...(filled.length === 0 ? [] : [figureTable(request, filled)]),
        ...derivedLines(
          request,
          derivationsWithin(dataset, own).map((derivation) => derivationModel(dataset, derivation, language)),
        ),
        ...noted(hiddenModel(hidden, filter, answers.observations, language)?.text),
      ],
      evidence: evidenceIn(shown),
      stars: figureStars(request, shown),
      notes: figureNotes(request, shown),
      view: viewOf(request, hub, "figures"),
    }),
  ];
}

function listSlides(request: DeckRequest, hub: Hub): readonly Slide[] {
  const { dataset, filter, language } = request;
  const head = messagesIn(dossierMessages, language);
  const panel = messagesIn(panelMessages, language);
  const shown = applyFilter(dataset, filter);
  const isOurs = (record: { readonly hub: Hub["id"] | null }) => record.hub === hub.id;
  const links = linksOf(hub.id, shown.links);
  const allLinks = linksOf(hub.id, dataset.links);
  const mentions = dataset.mentions.filter(isOurs);
  const instruments = shown.instruments.filter(isOurs);
  const events = shown.events.filter(isOurs);
  const questions = dataset.questions.filter(({ hubs }) => hubs.includes(hub.id));
  const hiddenText = (count: number, what: "links" | "events" | "instruments") =>
    noted(hiddenModel({ count, what }, filter, answers[what], language)?.text);
  const parts: readonly ListPart[] = [
    {
      title: head.sectors,
      tab: "profile",
      table: mentions.length > 0 ? sectorTable(request, mentions) : note(panel.noSectors),
      evidence: evidenceIn(mentions),
    },
    {
      title: head.instruments,
      tab: "instruments",
      table: instruments.length > 0 ? instrumentTable(request, instruments) : note(panel.noInstruments),
      after: hiddenText(dataset.instruments.filter(isOurs).length - instruments.length, "instruments"),
      evidence: evidenceIn(instruments),
      notes: notesOf(request, instruments),
    },
    {
      title: head.links,
      tab: "links",
      table: links.length > 0 ? linkTable(request, links) : note(panel.noLinks),
      after: hiddenText(allLinks.length - links.length, "links"),
      evidence: evidenceIn(links),
      notes: notesOf(request, links),
    },
    {
      title: head.events,
      tab: "events",
      table: events.length > 0 ? eventTable(request, events) : note(panel.noEvents),
      after: hiddenText(dataset.events.filter(isOurs).length - events.length, "events"),
      evidence: evidenceIn(events),
      notes: notesOf(request, events),
      stars: events
        .filter(({ isDateInferred }) => isDateInferred)
        .map((event) => eventModel(dataset, event, language).dateBasis),
    },
    ...(questions.length === 0
      ? []
      : [
          {
            title: head.questions,
            tab: "profile",
            table: questionTable(request, questions, [hub]),
            evidence: citedByQuestions(dataset, questions),
          } as const,
        ]),
  ];
  return parts.map(({ title, tab, table, after = [], evidence, notes = [], stars = [] }) =>
    slideOf(request, {
      title: colon([say(hub.shortName, language), title], language),
      blocks: [table, ...after],
      evidence,
      notes,
      stars,
      view: viewOf(request, hub, tab),
    }),
  );
}

interface ListPart {
  readonly title: string;
  readonly tab: HubTab;
  readonly table: Block;
  readonly after?: readonly Block[];
  readonly evidence: readonly Cited[];
  readonly notes?: readonly string[];
  readonly stars?: readonly string[];
}

function viewOf({ filter }: DeckRequest, hub: Hub, tab: HubTab) {
  return { selection: { type: "hub", id: hub.id }, tab, filter } as const;
}

function note(text: string): TextBlock {
  return { type: "text", role: "note", paragraphs: [[{ text }]] };
}

function noted(text: string | undefined): readonly Block[] {
  return text === undefined ? [] : [note(text)];
}
