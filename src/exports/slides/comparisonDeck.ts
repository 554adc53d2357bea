import type { ComparabilityGroup } from "../../domain/comparability.ts";
import { comparison, type Comparison, type GroupRow, type Pair } from "../../domain/comparison.ts";
import { get } from "../../domain/dataset.ts";
import { noFilter } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId } from "../../domain/ids.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { hostedObservations, linksOf, observationsOf } from "../../domain/statistics.ts";
import { say } from "../../domain/text.ts";
import { formatKm } from "../../i18n/format.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { list } from "../../i18n/punctuation.ts";
import { capitalised } from "../../i18n/spelling.ts";
import type { View } from "../../view/view.ts";
import { chartSlide } from "./chartSlides.ts";
import type { Block, Cell, Column, Paragraph, Row, Slide, TableBlock, TextBlock } from "./deck.ts";
import { cell, figureNotes, figureRuns, figureStars, modelOf } from "./figures.ts";
import { presetOf } from "./hubDeck.ts";
import { mapOf } from "./mapWords.ts";
import { linkTable, notesOf, questionTable } from "./recordTables.ts";
import { type DeckRequest, slideOf, wordsOf } from "./request.ts";
import { citedByQuestions, creditsOf, evidenceIn } from "./sources.ts";

/** A shortlist side by side: what may stand together with its caveat, what may not kept apart, nothing added or ranked. */
export function comparisonSlides(request: DeckRequest, hubs: readonly Hub[]): readonly Slide[] {
  const found = comparison(
    request.dataset,
    hubs.map(({ id }) => id),
  );
  return [
    titleSlide(request, hubs),
    headsSlide(request, hubs),
    ...sideBySideSlides(request, found),
    ...unlikeSlides(request, found),
    themeSlide(request, found),
    ...sectorSlides(request, found),
    ...instrumentSlides(request, found),
    betweenSlide(request, found),
    ...questionSlides(request, found),
  ];
}

function titleSlide(request: DeckRequest, hubs: readonly Hub[]): Slide {
  const { language } = request;
  const words = messagesIn(compareMessages, language);
  return slideOf(request, {
    layout: "cover",
    kicker: words.title(hubs.length),
    title: list(
      hubs.map((hub) => nameOf(request, hub.id)),
      language,
    ),
    blocks: [textBlock("lead", words.order)],
    map: mapOf(request, {
      selection: { type: "none" },
      filter: { ...noFilter, hubs: hubs.map(({ id }) => id) },
      camera: { type: "preset", preset: presetOf(request, hubs) },
    }),
    evidence: evidenceIn(hubs),
    notes: [words.order],
    view: viewOf(hubs),
  });
}

function headsSlide(request: DeckRequest, hubs: readonly Hub[]): Slide {
  const { dataset, language } = request;
  const words = messagesIn(compareMessages, language);
  const own = wordsOf(request);
  const row = (title: string, of: (hub: Hub) => readonly Paragraph[]): Row => ({
    kind: "row",
    cells: [cell([{ text: title, ink: "ink-3" }]), ...hubs.map((hub) => cell(...of(hub)))],
  });
  const city = (hub: Hub) => say(get(dataset.byId.entity, hub.city).name, language);
  return slideOf(request, {
    title: own.heads,
    blocks: [
      {
        type: "table",
        columns: columns(request, hubs, "", []),
        rows: [
          row(own.place, (hub) => [
            [{ text: hub.nestedIn === null ? city(hub) : words.nested(city(hub), nameOf(request, hub.nestedIn)) }],
          ]),
          row(own.what, (hub) => [[{ text: say(hub.summary, language) }]]),
          row(own.holds, (hub) => heldLines(request, hub)),
        ],
      },
    ],
    evidence: evidenceIn(hubs),
    view: viewOf(hubs),
  });
}

function heldLines(request: DeckRequest, hub: Hub): readonly Paragraph[] {
  const { dataset } = request;
  const words = messagesIn(compareMessages, request.language);
  const figures = observationsOf(hub.id, dataset.observations).length;
  const hosted = hostedObservations(dataset, hub.id);
  const lines = [
    words.counts({ figures, links: linksOf(hub.id, dataset.links).length }),
    ...(figures === 0 ? [words.noFigures] : []),
    ...[...new Set(hosted.map((one) => one.hub))].map((owner) =>
      words.hostsFigures(nameOf(request, owner), hosted.filter((one) => one.hub === owner).length),
    ),
  ];
  return lines.map((text) => [{ text }]);
}

function sideBySideSlides(request: DeckRequest, { hubs, sideBySide }: Comparison): readonly Slide[] {
  const { language } = request;
  const words = messagesIn(compareMessages, language);
  if (sideBySide.length === 0) {
    const nothing = { blocks: [textBlock("note", words.noneHere.sideBySide)], evidence: [], view: viewOf(hubs) };
    return [slideOf(request, { title: words.section.sideBySide, ...nothing })];
  }
  const shown = sideBySide.flatMap(({ cells }) => cells.flat());
  return [
    slideOf(request, {
      title: words.section.sideBySide,
      blocks: [
        textBlock("body", words.sectionNote.sideBySide),
        groupTable(request, hubs, sideBySide, wordsOf(request).caveat),
      ],
      evidence: evidenceIn(shown),
      stars: figureStars(request, shown),
      notes: [...reasonings(request, sideBySide), ...figureNotes(request, shown)],
      view: viewOf(hubs),
    }),
    ...sideBySide.flatMap((row) => groupChart(request, hubs, row)),
  ];
}

/** A chart across hubs, only where every one of its figures stands in the row and they may share an axis. */
function groupChart(request: DeckRequest, hubs: readonly Hub[], { axis, group, cells }: GroupRow): readonly Slide[] {
  if (!axis.allowed || axis.caveat !== group) return [];
  const shown = new Set(cells.flat().map(({ id }) => id));
  return request.dataset.charts
    .filter(
      ({ hub, observations }) => hub === null && observations.length > 1 && observations.every((id) => shown.has(id)),
    )
    .slice(0, 1)
    .map((chart) => chartSlide(request, chart, viewOf(hubs)));
}

function unlikeSlides(request: DeckRequest, { hubs, unlike }: Comparison): readonly Slide[] {
  if (unlike.length === 0) return [];
  const words = messagesIn(compareMessages, request.language);
  const shown = unlike.flatMap(({ cells }) => cells.flat());
  return [
    slideOf(request, {
      title: words.section.unlike,
      blocks: [
        textBlock("body", words.sectionNote.unlike),
        groupTable(request, hubs, unlike, `≠ ${wordsOf(request).notComparable}`),
      ],
      evidence: evidenceIn(shown),
      stars: figureStars(request, shown),
      notes: [...reasonings(request, unlike), ...figureNotes(request, shown)],
      view: viewOf(hubs),
    }),
  ];
}

function groupTable(request: DeckRequest, hubs: readonly Hub[], rows: readonly GroupRow[], margin: string): TableBlock {
  const { language } = request;
  const words = messagesIn(compareMessages, language);
  return {
    type: "table",
    columns: columns(request, hubs, words.topic, [margin]),
    rows: rows.map(({ group, cells, elsewhere }) => ({
      kind: "row",
      credits: creditsOf(request.dataset, evidenceIn(cells.flat()), language),
      cells: [
        cell([{ text: say(group.title, language), bold: true }]),
        ...cells.map((own) => figuresCell(request, own)),
        cell(
          [{ text: say(group.reasoning, language), ink: "ink-2" }],
          ...(elsewhere.length === 0
            ? []
            : [[{ text: words.elsewhere(elsewhere.map((id) => nameOf(request, id))), ink: "ink-3" } as const]]),
        ),
      ],
    })),
  };
}

function themeSlide(request: DeckRequest, { hubs, themes }: Comparison): Slide {
  const { language } = request;
  const words = messagesIn(compareMessages, language);
  const theme = messagesIn(vocabulary, language).indicatorTheme;
  const shown = themes.flatMap(({ cells }) => cells.flat());
  return slideOf(request, {
    title: words.section.themes,
    blocks: [
      textBlock("body", words.sectionNote.themes),
      {
        type: "table",
        columns: columns(request, hubs, words.topic, []),
        rows: themes.map((row) => ({
          kind: "row",
          credits: creditsOf(request.dataset, evidenceIn(row.cells.flat()), language),
          cells: [
            cell([{ text: theme[row.theme], bold: true }]),
            ...row.cells.map((own, index) => themeCell(request, own, row.above[index] ?? [])),
          ],
        })),
      },
    ],
    evidence: evidenceIn(shown),
    stars: figureStars(request, shown),
    notes: [
      ...themes.flatMap(({ notes }) => notes.map(({ reasoning }) => say(reasoning, language))),
      ...figureNotes(request, shown),
    ],
    view: viewOf(hubs),
  });
}

/** An empty cell beside a group above that holds the hub's figures of the theme is no gap in the sources. */
function themeCell(request: DeckRequest, own: readonly Observation[], above: readonly ComparabilityGroup[]): Cell {
  const { language } = request;
  if (above.length === 0) return figuresCell(request, own);
  const words = messagesIn(compareMessages, language);
  const said: Paragraph = [{ text: words.above(above.map(({ title }) => say(title, language))), ink: "ink-3" }];
  return own.length === 0 ? cell(said) : cell(...figuresCell(request, own).paragraphs, said);
}

function figuresCell(request: DeckRequest, own: readonly Observation[]): Cell {
  if (own.length === 0) return missing(request);
  return cell(
    ...own.map((observation): Paragraph => {
      const figure = modelOf(request, observation);
      const detail = [figure.label, figure.subject, figure.statusWord, figure.asOf];
      return [
        ...figureRuns(figure).map((run) => ({ ...run, size: 12.5 })),
        { text: `  ${detail.filter((part) => part !== null).join(" · ")}`, ink: "ink-2", size: 10.5 },
      ];
    }),
  );
}

function sectorSlides(request: DeckRequest, { hubs, sectors, unnamedSectors }: Comparison): readonly Slide[] {
  const { language } = request;
  const words = messagesIn(compareMessages, language);
  const unnamed = unnamedSectors.map(({ label }) => say(label, language));
  return [
    slideOf(request, {
      title: words.section.sectors,
      blocks: [
        textBlock("body", words.sectionNote.sectors),
        sectors.length === 0
          ? textBlock("note", words.noneHere.sectors)
          : {
              type: "table",
              columns: columns(request, hubs, wordsOf(request).sector, [], 2.6),
              rows: sectors.map(({ sector, cells }) => ({
                kind: "row",
                credits: creditsOf(request.dataset, evidenceIn(cells.flat()), language),
                cells: [
                  cell([{ text: say(sector.label, language), bold: true }]),
                  ...cells.map((mentions) => {
                    if (mentions.length === 0) return missing(request);
                    const isInferred = mentions.every(({ basis }) => basis === "inferred");
                    return cell([
                      { text: words.mentions(mentions.length) },
                      ...(isInferred ? [{ text: ` · ${words.inferred}`, ink: "ink-3" } as const] : []),
                    ]);
                  }),
                ],
              })),
            },
        ...(unnamed.length === 0 ? [] : [textBlock("note", words.unnamedSectors(unnamed))]),
      ],
      evidence: evidenceIn(sectors.flatMap(({ cells }) => cells.flat())),
      view: viewOf(hubs),
    }),
  ];
}

function instrumentSlides(request: DeckRequest, { hubs, instruments }: Comparison): readonly Slide[] {
  const { dataset, language } = request;
  const words = messagesIn(compareMessages, language);
  const kind = messagesIn(vocabulary, language).instrumentKind;
  const shown = instruments.flatMap(({ cells }) => cells.flat());
  if (shown.length === 0) return [];
  return [
    slideOf(request, {
      title: words.section.instruments,
      blocks: [
        {
          type: "table",
          columns: columns(request, hubs, wordsOf(request).kind, []),
          rows: instruments.map((row) => ({
            kind: "row",
            credits: creditsOf(dataset, evidenceIn(row.cells.flat()), language),
            cells: [
              cell([{ text: capitalised(kind[row.kind]), bold: true }]),
              ...row.cells.map((own) =>
                own.length === 0
                  ? missing(request)
                  : cell(
                      ...own.map((instrument): Paragraph => {
                        const model = instrumentModel(dataset, instrument, language);
                        return [{ text: model.name }, { text: ` · ${model.statusWord}`, ink: "ink-3" }];
                      }),
                    ),
              ),
            ],
          })),
        },
      ],
      evidence: evidenceIn(shown),
      notes: notesOf(request, shown),
      view: viewOf(hubs),
    }),
  ];
}

function betweenSlide(request: DeckRequest, { hubs, pairs }: Comparison): Slide {
  const links = pairs.flatMap((pair) => pair.links);
  const words = messagesIn(compareMessages, request.language);
  const evidence = pairs.flatMap(pairEvidence);
  return slideOf(request, {
    title: wordsOf(request).between,
    blocks: [
      {
        type: "table",
        columns: [
          { title: words.section.pairs, share: 1.4 },
          { title: words.sectionNote.pairs, share: 5 },
        ],
        rows: pairs.map((pair) => ({
          kind: "row",
          credits: creditsOf(request.dataset, pairEvidence(pair), request.language),
          cells: [
            cell([
              { text: words.pairTitle(nameOf(request, pair.hubs[0].id), nameOf(request, pair.hubs[1].id)), bold: true },
            ]),
            cell(...pairLines(request, pair).map((text): Paragraph => [{ text }])),
          ],
        })),
      },
      ...(links.length === 0 ? [] : [textBlock("head", wordsOf(request).linkTable), linkTable(request, links)]),
    ],
    evidence,
    notes: notesOf(request, links),
    view: viewOf(hubs),
  });
}

/** Behind what is said of two hubs: their links, and the figures of one that stand in the other. */
function pairEvidence({ links, enclaves }: Pair): readonly Evidence[] {
  return evidenceIn([...links, ...enclaves.flatMap(({ observations }) => observations)]);
}

function pairLines(request: DeckRequest, { distanceKm, nesting, overlaps, enclaves, links }: Pair): readonly string[] {
  const { language } = request;
  const words = messagesIn(compareMessages, language);
  const name = (hub: Hub) => nameOf(request, hub.id);
  return [
    distanceKm === null ? words.noDistance : words.distance(formatKm(distanceKm, language)),
    ...(nesting
      ? [words.nesting(name(nesting.inner), name(nesting.outer))]
      : overlaps.map(({ reasoning }) => say(reasoning, language))),
    ...enclaves.map(({ owner, host, observations }) => words.enclave(name(owner), name(host), observations.length)),
    ...(links.length === 0 ? [words.noLinks] : []),
  ];
}

function questionSlides(request: DeckRequest, { hubs, questions }: Comparison): readonly Slide[] {
  if (questions.length === 0) return [];
  return [
    slideOf(request, {
      title: messagesIn(compareMessages, request.language).section.questions,
      blocks: [questionTable(request, questions, hubs)],
      evidence: citedByQuestions(request.dataset, questions),
      view: viewOf(hubs),
    }),
  ];
}

function columns(
  request: DeckRequest,
  hubs: readonly Hub[],
  topic: string,
  margin: readonly string[],
  topicShare = 1.5,
): readonly Column[] {
  return [
    { title: topic, share: topicShare },
    ...hubs.map((hub) => ({ title: nameOf(request, hub.id), share: 2.2 })),
    ...margin.map((title) => ({ title, share: hubs.length > 2 ? 4 : 3.2 })),
  ];
}

function missing({ language }: DeckRequest): Cell {
  return cell([{ text: messagesIn(vocabulary, language).notReported, ink: "ink-3" }]);
}

function reasonings({ language }: DeckRequest, rows: readonly GroupRow[]): readonly string[] {
  return rows.map(({ group }) => say(group.reasoning, language));
}

function nameOf({ dataset, language }: DeckRequest, id: HubId): string {
  return say(get(dataset.byId.hub, id).shortName, language);
}

function viewOf(hubs: readonly Hub[]): Partial<View> {
  return { page: "compare", compared: hubs.map(({ id }) => id) };
}

function textBlock(role: TextBlock["role"], text: string): Block {
  return { type: "text", role, paragraphs: [[{ text }]] };
}
