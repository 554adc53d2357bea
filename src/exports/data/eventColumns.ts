import { get } from "../../domain/dataset.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { Person } from "../../domain/person.ts";
import type { SectorMention } from "../../domain/sector.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { evidenceMessages } from "../../i18n/messages/evidence.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type Column, flag, list, naming, text, type Writing } from "./column.ts";

export function eventColumns(writing: Writing): readonly Column<AtlasEvent>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  return [
    text("record", ({ id }) => id),
    text("date_words", (event) => eventModel(dataset, event, language).date),
    text("what", ({ what }) => names.text(what)),
    text("status_words", ({ status }) => words.eventStatus[status]),
    text("hub", ({ hub }) => names.hub(hub)),
    text("place", ({ place }) => names.entity(place)),
    list("entities", ({ entities }) => entities.flatMap((id) => names.entity(id) ?? [])),
    text("date", ({ date }) => date),
    text("end_date", ({ endDate }) => endDate),
    text("date_precision", ({ precision }) => precision),
    flag("date_inferred", ({ isDateInferred }) => isDateInferred),
    text("date_basis_words", ({ dateBasis }) => names.text(dateBasis)),
    text("status", ({ status }) => status),
    list("entity_ids", ({ entities }) => entities),
    text("place_id", ({ place }) => place),
    text("hub_id", ({ hub }) => hub),
    list("figure_ids", ({ observations }) => observations),
    text("note", ({ notes }) => names.text(notes)),
  ];
}

export function instrumentColumns(writing: Writing): readonly Column<Instrument>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  return [
    text("record", ({ id }) => id),
    text("name", ({ name }) => names.text(name)),
    text("kind_words", ({ kind }) => words.instrumentKind[kind]),
    text("hub", ({ hub }) => names.hub(hub)),
    text("date_words", (instrument) => instrumentModel(dataset, instrument, language).date),
    text("status_words", ({ status }) => words.instrumentStatus[status]),
    text("what", ({ what }) => names.text(what)),
    list("aliases", ({ aliasesZh }) => aliasesZh),
    text("kind", ({ kind }) => kind),
    text("hub_id", ({ hub }) => hub),
    text("date", ({ date }) => date),
    text("status", ({ status }) => status),
    list("figure_ids", ({ observations }) => observations),
    text("note", ({ notes }) => names.text(notes)),
  ];
}

export function sectorColumns(writing: Writing): readonly Column<SectorMention>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  const evidence = messagesIn(evidenceMessages, language);
  return [
    text("record", ({ id }) => id),
    text("sector", ({ sector }) => names.text(get(dataset.byId.sector, sector).label)),
    text("entity", ({ entity }) => names.entity(entity)),
    text("hub", ({ hub }) => names.hub(hub)),
    text("basis_words", ({ basis }) => (basis === "inferred" ? evidence.inferredFromName : words.basis.stated)),
    text("term_en", ({ termEn }) => termEn),
    text("sector_id", ({ sector }) => sector),
    text("entity_id", ({ entity }) => entity),
    text("hub_id", ({ hub }) => hub),
    text("basis", ({ basis }) => basis),
    text("term_class", ({ termClass }) => termClass),
    text("term_class_words", ({ termClass }) => evidence.termClass[termClass]),
    list("link_ids", ({ links }) => links),
    text("note", ({ notes }) => names.text(notes)),
  ];
}

export function personColumns(writing: Writing): readonly Column<Person>[] {
  const names = naming(writing);
  const evidence = messagesIn(evidenceMessages, writing.language);
  return [
    text("record", ({ id }) => id),
    text("name", ({ name }) => names.text(name)),
    text("role", ({ role }) => names.text(role)),
    text("kind_words", ({ kind }) => evidence.personKind[kind]),
    text("entity", ({ entity }) => names.entity(entity)),
    text("hub", ({ hub }) => names.hub(hub)),
    text("kind", ({ kind }) => kind),
    text("entity_id", ({ entity }) => entity),
    text("hub_id", ({ hub }) => hub),
    flag("speaks", ({ speaks }) => speaks),
  ];
}
