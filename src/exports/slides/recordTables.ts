import { get } from "../../domain/dataset.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import type { Hub } from "../../domain/hub.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { type Link, linkFamilies } from "../../domain/link.ts";
import type { Question } from "../../domain/question.ts";
import type { SectorMention } from "../../domain/sector.ts";
import { say } from "../../domain/text.ts";
import { chronological, eventModel } from "../../i18n/eventLine.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { familyModel, linkModel } from "../../i18n/linkLine.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { list } from "../../i18n/punctuation.ts";
import { questionModel } from "../../i18n/questionLine.ts";
import type { Paragraph, Row, TableBlock } from "./deck.ts";
import { cell } from "./figures.ts";
import { type DeckRequest, wordsOf } from "./request.ts";
import { citedByQuestions, creditsOf, creditCell } from "./sources.ts";

/** Links by family, each with both ends, status, beginning and source. */
export function linkTable(request: DeckRequest, links: readonly Link[]): TableBlock {
  const { dataset, language } = request;
  const words = wordsOf(request);
  const head = messagesIn(dossierMessages, language);
  return {
    type: "table",
    columns: [
      { title: words.from, share: 3 },
      { title: words.to, share: 3 },
      { title: words.kind, share: 2 },
      { title: head.status, share: 1.3 },
      { title: words.since, share: 1.5 },
      { title: head.evidence, share: 2.2 },
    ],
    rows: [...linkFamilies, null].flatMap((id) => {
      const own = links.filter(({ family }) => family === id);
      if (own.length === 0) return [];
      const family = familyModel(dataset, id, language);
      const title = family === null ? head.geography : `${family.mark}  ${family.label}`;
      const group = { ...cell([{ text: title }, { text: `  ${words.links(own.length)}`, ink: "ink-3" }]) };
      return [
        { kind: "group" as const, cells: [id === null ? group : { ...group, family: id }] },
        ...own.map((link) => linkRow(request, link)),
      ];
    }),
  };
}

function linkRow({ dataset, language }: DeckRequest, link: Link): Row {
  const model = linkModel(dataset, link, language);
  const marks = model.marks.map((mark): Paragraph => [{ text: mark, ink: "ink-3" }]);
  const { evidence } = link.provenance;
  return {
    kind: "row",
    credits: creditsOf(dataset, evidence, language),
    cells: [
      cell([{ text: model.from.name }]),
      cell([{ text: `${model.isMutual ? "↔" : "→"} ${model.to.name}` }]),
      cell([{ text: model.type }], ...marks),
      cell([{ text: model.statusWord }]),
      cell([{ text: model.since, ...(link.since === null ? {} : { record: link.id }) }]),
      creditCell(dataset, evidence, language),
    ],
  };
}

/** Events, oldest first, with their dates as precisely as they are known. */
export function eventTable(request: DeckRequest, events: readonly AtlasEvent[]): TableBlock {
  const { dataset, language } = request;
  const words = wordsOf(request);
  return {
    type: "table",
    columns: [
      { title: words.date, share: 1.7 },
      { title: words.what, share: 6 },
      { title: messagesIn(dossierMessages, language).evidence, share: 2 },
    ],
    rows: chronological(events).map((event) => {
      const model = eventModel(dataset, event, language);
      return {
        kind: "row",
        credits: creditsOf(dataset, event.provenance.evidence, language),
        cells: [
          cell([{ text: model.date, record: event.id, bold: true }]),
          cell([{ text: model.what }], ...(model.kind === null ? [] : [[{ text: model.kind, ink: "ink-3" } as const]])),
          creditCell(dataset, event.provenance.evidence, language),
        ],
      };
    }),
  };
}

/** Policies, funds and services, each with what it is and how far it has come. */
export function instrumentTable(request: DeckRequest, instruments: readonly Instrument[]): TableBlock {
  const { dataset, language } = request;
  const words = wordsOf(request);
  const head = messagesIn(dossierMessages, language);
  return {
    type: "table",
    columns: [
      { title: head.instruments, share: 3 },
      { title: words.what, share: 4.4 },
      { title: words.kind, share: 1.5 },
      { title: head.status, share: 1.2 },
      { title: words.date, share: 1.3 },
      { title: head.evidence, share: 1.9 },
    ],
    rows: instruments.map((instrument) => {
      const model = instrumentModel(dataset, instrument, language);
      const date = { text: model.date, ...(model.isDated ? { record: instrument.id } : { ink: "ink-3" as const }) };
      return {
        kind: "row",
        credits: creditsOf(dataset, instrument.provenance.evidence, language),
        cells: [
          cell([{ text: model.name, bold: true }]),
          cell([{ text: model.what }]),
          cell([{ text: model.kind }]),
          cell([{ text: model.statusWord }]),
          cell([date]),
          creditCell(dataset, instrument.provenance.evidence, language),
        ],
      };
    }),
  };
}

/** The sectors named for a hub, in the words of the sources. */
export function sectorTable(request: DeckRequest, mentions: readonly SectorMention[]): TableBlock {
  const { dataset, language } = request;
  const words = wordsOf(request);
  const head = messagesIn(dossierMessages, language);
  return {
    type: "table",
    columns: [
      { title: words.sector, share: 2.4 },
      { title: words.terms, share: 5 },
      { title: head.evidence, share: 2.4 },
    ],
    rows: dataset.sectors.flatMap((sector) => {
      const own = mentions.filter((mention) => mention.sector === sector.id);
      if (own.length === 0) return [];
      const terms = [...new Set(own.map(({ provenance }) => provenance.evidence[0].phrase))];
      const isInferred = own.every(({ basis }) => basis === "inferred");
      const evidence = own.flatMap(({ provenance }) => provenance.evidence);
      return [
        {
          kind: "row" as const,
          credits: creditsOf(dataset, evidence, language),
          cells: [
            cell(
              [{ text: say(sector.label, language), bold: true }],
              ...(isInferred ? [[{ text: head.inferredOnly, ink: "ink-3" } as const]] : []),
            ),
            cell([{ text: list(terms, "zh-Hans"), printed: true }]),
            creditCell(dataset, evidence, language),
          ],
        },
      ];
    }),
  };
}

/** Open questions and what the atlas does meanwhile; with the hubs they concern where there are several. */
export function questionTable(request: DeckRequest, questions: readonly Question[], hubs: readonly Hub[]): TableBlock {
  const { dataset, language } = request;
  const words = wordsOf(request);
  return {
    type: "table",
    columns: [
      { title: words.question, share: 1 },
      { title: words.meanwhile, share: 1 },
    ],
    rows: questions.map((question) => {
      const model = questionModel(question, language);
      const concerned = hubs.filter(({ id }) => question.hubs.includes(id)).map(({ id }) => get(dataset.byId.hub, id));
      const names = list(
        concerned.map(({ shortName }) => say(shortName, language)),
        language,
      );
      return {
        kind: "row",
        credits: creditsOf(dataset, citedByQuestions(dataset, [question]), language),
        cells: [
          cell(
            [{ text: model.question, bold: true }],
            ...(hubs.length < 2 ? [] : [[{ text: names, ink: "ink-3" } as const]]),
          ),
          cell([{ text: model.answer }]),
        ],
      };
    }),
  };
}

/** Notes of records, for whoever speaks. */
export function notesOf(
  { language }: DeckRequest,
  records: readonly { readonly notes: { readonly zh: string; readonly en: string } | null }[],
): readonly string[] {
  return records.flatMap(({ notes }) => (notes === null ? [] : [say(notes, language)]));
}
