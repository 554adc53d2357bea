import { groupsOf } from "../../domain/comparability.ts";
import { findConversion } from "../../domain/conversion.ts";
import { get } from "../../domain/dataset.ts";
import { inputsOf, type Computation, type Derivation } from "../../domain/derivation.ts";
import type { Entity } from "../../domain/entity.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { linkSectors } from "../../domain/filter.ts";
import type { EntityId, HubId, ObservationId } from "../../domain/ids.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { Link, LinkEnd } from "../../domain/link.ts";
import { isDateInferred, type Observation, type Status } from "../../domain/observation.ts";
import type { Person } from "../../domain/person.ts";
import { findPlacement } from "../../domain/place.ts";
import { derivationsFrom, recordId, recordName, type AtlasRecord } from "../../domain/record.ts";
import type { SectorMention } from "../../domain/sector.ts";
import { say, type LocalText } from "../../domain/text.ts";
import { derivedText, operatorSign } from "../../i18n/derivationLine.ts";
import { formatBareDate, formatDate, formatMetres, formatSpan } from "../../i18n/format.ts";
import { clause, clauses, colon, list, quoted, sentences } from "../../i18n/punctuation.ts";
import { capitalised } from "../../i18n/spelling.ts";
import { observationText, storedText } from "./figureText.ts";
import { evidenceLine, type Line, type Piece, type Row, type Speech } from "./speech.ts";
import { statementLines, twinLines } from "./statementLines.ts";
import type { RowKey } from "../../i18n/messages/evidence.ts";

/** The rows of a card, but for its sources and open questions, which every kind of record has alike. */
export function rowsOf(voice: Speech, record: AtlasRecord): readonly Row[] {
  return allRows(voice, record).filter((row) => row.lines.length > 0);
}

function allRows(voice: Speech, record: AtlasRecord): readonly Row[] {
  switch (record.type) {
    case "observation":
      return observationRows(voice, record.observation);
    case "link":
      return linkRows(voice, record.link);
    case "event":
      return eventRows(voice, record.event);
    case "instrument":
      return instrumentRows(voice, record.instrument);
    case "mention":
      return mentionRows(voice, record.mention);
    case "derivation":
      return derivationRows(voice, record.derivation);
    case "person":
      return personRows(voice, record.person);
    case "location":
      return locationRows(voice, record);
    case "cell":
      return cellRows(voice, record);
  }
}

function observationRows(voice: Speech, observation: Observation): readonly Row[] {
  const { dataset, language } = voice;
  const indicator = get(dataset.byId.indicator, observation.indicator);
  const { period } = observation;
  return [
    row(voice, "indicator", [plain(say(indicator.label, language)), quiet(say(indicator.definition, language))]),
    row(voice, "subject", [line(entityPiece(voice, observation.subject)), ...creditLines(voice, observation)]),
    row(voice, "value", [strong(storedText(voice, observation)), ...conversionLines(voice, observation)]),
    row(voice, "bound", [plain(boundText(voice, observation))]),
    row(voice, "asOf", [plain(asOfText(voice, observation)), quiet(asOfBasisText(voice, observation))]),
    row(voice, "period", period ? [plain(formatSpan(period.start, period.end, language))] : []),
    row(voice, "status", [statusLine(voice, observation.status)]),
    row(voice, "notes", [...noteLines(voice, observation.notes), ...groupLines(voice, observation)]),
    row(voice, "statements", statementLines(voice, observation)),
    row(voice, "twins", twinLines(voice, observation)),
    row(
      voice,
      "derivations",
      derivationsFrom(dataset, observation.id).flatMap((item) => derivationLines(voice, item)),
    ),
    row(voice, "uses", usesOf(voice, observation.id)),
  ];
}

function creditLines({ dataset, language, words }: Speech, { hub, locatedIn, subject }: Observation): readonly Line[] {
  const name = (id: HubId) => say(get(dataset.byId.hub, id).shortName, language);
  const parts = [
    ...(String(subject) === String(hub) ? [] : [words.creditedTo(name(hub))]),
    ...(locatedIn === hub ? [] : [words.locatedIn(name(locatedIn))]),
  ];
  return parts.length === 0 ? [] : [quiet(clause(parts, language))];
}

function conversionLines({ words }: Speech, { provenance, quantity }: Observation): readonly Line[] {
  const steps = findConversion(provenance.evidence[0].phrase, quantity);
  if (!steps) return [quiet(words.unexplained)];
  const shown = steps.filter((step) => step.type !== "bound");
  return shown.length === 0 ? [quiet(words.noConversion)] : shown.map((step) => quiet(words.step(step)));
}

function boundText({ language, words, vocabulary }: Speech, { quantity, provenance }: Observation): string {
  const meaning = vocabulary.bound[quantity.bound];
  const steps = findConversion(provenance.evidence[0].phrase, quantity) ?? [];
  const step = steps.find((candidate) => candidate.type === "bound");
  if (step) return words.boundPrinted(step.printed, step.isStrict ? words.strictlyLess : meaning);
  const isPlain = quantity.bound === "exact" || quantity.bound === "range";
  return isPlain ? meaning : clause([meaning, words.boundNotInPhrase], language);
}

function asOfText({ language }: Speech, observation: Observation): string {
  return formatDate(observation.asOf, observation.asOfPrecision, language, isDateInferred(observation));
}

function asOfBasisText({ language, words, vocabulary }: Speech, observation: Observation): string {
  const star = isDateInferred(observation) ? "* " : "";
  const basis = `${star}${vocabulary.asOfBasis[observation.asOfBasis]}`;
  const { asOfPhrase } = observation;
  return asOfPhrase === null ? basis : clauses([basis, words.asOfPrinted(asOfPhrase)], language);
}

/** What may stand beside this figure, why, and how the atlas keeps to it. */
function groupLines({ dataset, language, words, vocabulary }: Speech, observation: Observation): readonly Line[] {
  return groupsOf(dataset, observation.id).flatMap((group): readonly Line[] => [
    {
      tone: "caveat",
      pieces: [
        { type: "text", text: say(group.title, language), isStrong: true },
        { type: "text", text: vocabulary.verdict[group.verdict] },
      ],
    },
    plain(say(group.reasoning, language)),
    quiet(words.rule(say(group.displayRule, language))),
  ]);
}

function derivationLines(voice: Speech, derivation: Derivation): readonly Line[] {
  const { dataset, language, vocabulary } = voice;
  const label = say(derivation.label, language);
  const value = derivedText(dataset, derivation, language);
  // The row is named after what is derived; only a check or a refusal says what it is.
  const kind: Piece = {
    type: "text",
    text: colon([capitalised(vocabulary.derivationKind[derivation.kind]), ""], language).trim(),
  };
  return [
    {
      tone: "plain",
      pieces: [
        ...(derivation.kind === "derived" ? [] : [kind]),
        { type: "record", record: derivation.id, text: value === null ? label : `${label} ${value}` },
      ],
    },
    ...noteLines(voice, derivation.note, "quiet"),
  ];
}

/** The links, events and instruments that carry this figure. */
function usesOf(voice: Speech, id: ObservationId): readonly Line[] {
  const { dataset } = voice;
  const records: readonly AtlasRecord[] = [
    ...dataset.links.filter((link) => link.observations.includes(id)).map((link) => ({ type: "link", link }) as const),
    ...dataset.events
      .filter((event) => event.observations.includes(id))
      .map((event) => ({ type: "event", event }) as const),
    ...dataset.instruments
      .filter((instrument) => instrument.observations.includes(id))
      .map((instrument) => ({ type: "instrument", instrument }) as const),
  ];
  return records.map((record) => recordLine(voice, record));
}

function recordLine(voice: Speech, record: AtlasRecord): Line {
  return {
    tone: "plain",
    pieces: [
      { type: "text", text: voice.words.kind[record.type] },
      { type: "record", record: recordId(record), text: say(recordName(voice.dataset, record), voice.language) },
    ],
  };
}

function linkRows(voice: Speech, link: Link): readonly Row[] {
  const { dataset, language, words, vocabulary } = voice;
  const type = get(dataset.byId.linkType, link.type);
  const sectors = linkSectors(dataset).get(link.id) ?? [];
  return [
    row(voice, "type", [line(typePiece(voice, link)), quiet(say(type.definition, language))]),
    row(voice, "ends", [
      ...endLines(voice, link.from),
      ...endLines(voice, link.to, link.direction === "mutual" ? "↔" : "→"),
    ]),
    row(voice, "direction", [
      plain(clause([vocabulary.linkDirection[link.direction], vocabulary.linkScope[link.scope]], language)),
    ]),
    row(voice, "status", [statusLine(voice, link.status)]),
    row(voice, "basis", [plain(vocabulary.basis[link.basis]), ...(link.isAggregate ? [quiet(words.aggregate)] : [])]),
    row(voice, "since", [
      plain(link.since ? formatDate(link.since.date, link.since.precision, language) : words.noDate),
    ]),
    row(
      voice,
      "figures",
      link.observations.map((id) => figureLine(voice, id)),
    ),
    row(
      voice,
      "sector",
      sectors.map((id) => line(sectorPiece(voice, id))),
    ),
    row(voice, "notes", noteLines(voice, link.notes)),
  ];
}

function typePiece({ dataset, language, words }: Speech, link: Link): Piece {
  const label = say(get(dataset.byId.linkType, link.type).label, language);
  const family = dataset.linkFamilies.find((candidate) => candidate.id === link.family);
  if (!family) return { type: "text", text: sentences([label, words.noFamily], language) };
  const text = clause([label, say(family.label, language)], language);
  return { type: "family", family: family.id, mark: say(family.mark, language), text };
}

function endLines(voice: Speech, end: LinkEnd, arrow?: "→" | "↔"): readonly Line[] {
  const { dataset, language, words, vocabulary } = voice;
  const name: Piece =
    end.entity === null ? { type: "text", text: say(end.name, language) } : entityPiece(voice, end.entity);
  const city =
    end.city === null
      ? words.cityUnknown
      : words.cityOf(say(get(dataset.byId.entity, end.city).name, language), vocabulary.locationBasis[end.cityBasis]);
  const pieces: readonly Piece[] = arrow === undefined ? [name] : [{ type: "text", text: arrow }, name];
  return [{ tone: "plain", pieces }, quiet(end.entity === null ? clause([words.unnamed, city], language) : city)];
}

function eventRows(voice: Speech, event: AtlasEvent): readonly Row[] {
  const { language, words, vocabulary } = voice;
  const stored = formatDate(event.date, event.precision, language, event.isDateInferred);
  const until = event.endDate === null ? stored : formatSpan(event.date, event.endDate, language);
  const basis = say(event.dateBasis, language);
  const known = event.isDateInferred ? colon([`* ${words.dateInferred}`, basis], language) : basis;
  return [
    row(voice, "what", [plain(say(event.what, language))]),
    row(voice, "printedDate", [line({ type: "printed", text: event.provenance.evidence[0].phrase })]),
    row(voice, "date", [strong(until), quiet(known)]),
    row(voice, "kind", [plain(vocabulary.eventStatus[event.status])]),
    row(voice, "place", [line(entityPiece(voice, event.place))]),
    row(voice, "hub", [line(hubPiece(voice, event.hub))]),
    row(
      voice,
      "who",
      event.entities.map((id) => line(entityPiece(voice, id))),
    ),
    row(
      voice,
      "figures",
      event.observations.map((id) => figureLine(voice, id)),
    ),
    row(voice, "notes", noteLines(voice, event.notes)),
  ];
}

function instrumentRows(voice: Speech, instrument: Instrument): readonly Row[] {
  const { language, words, vocabulary } = voice;
  return [
    row(voice, "what", [strong(say(instrument.name, language)), plain(say(instrument.what, language))]),
    row(
      voice,
      "aliases",
      instrument.aliasesZh.map((alias) => line({ type: "printed", text: alias })),
    ),
    row(voice, "kind", [plain(vocabulary.instrumentKind[instrument.kind])]),
    row(voice, "hub", [line(hubPiece(voice, instrument.hub))]),
    row(voice, "date", [plain(instrument.date === null ? words.noDate : formatBareDate(instrument.date, language))]),
    row(voice, "status", [plain(vocabulary.instrumentStatus[instrument.status])]),
    row(
      voice,
      "figures",
      instrument.observations.map((id) => figureLine(voice, id)),
    ),
    row(voice, "notes", noteLines(voice, instrument.notes)),
  ];
}

function mentionRows(voice: Speech, mention: SectorMention): readonly Row[] {
  const { dataset, language, words, vocabulary } = voice;
  const links = dataset.links.filter((link) => mention.links.includes(link.id));
  return [
    row(voice, "sector", [line(sectorPiece(voice, mention.sector)), quiet(words.termClass[mention.termClass])]),
    row(voice, "term", language === "en" ? [plain(mention.termEn)] : []),
    row(voice, "entity", [line(entityPiece(voice, mention.entity))]),
    row(voice, "hub", [line(hubPiece(voice, mention.hub))]),
    row(voice, "basis", [
      plain(vocabulary.basis[mention.basis]),
      ...(mention.basis === "inferred" ? [quiet(words.inferredFromName)] : []),
    ]),
    row(
      voice,
      "links",
      links.map((link) => recordLine(voice, { type: "link", link })),
    ),
    row(voice, "notes", noteLines(voice, mention.notes)),
  ];
}

function derivationRows(voice: Speech, derivation: Derivation): readonly Row[] {
  const { language, vocabulary } = voice;
  return [
    row(voice, "what", [
      strong(say(derivation.label, language)),
      quiet(vocabulary.derivationKind[derivation.kind]),
      ...noteLines(voice, derivation.note),
    ]),
    row(
      voice,
      "formula",
      derivation.kind === "forbidden" ? [] : [{ tone: "plain", pieces: formulaPieces(voice, derivation) }],
    ),
    row(
      voice,
      "figures",
      inputsOf(derivation).map((id) => figureLine(voice, id)),
    ),
  ];
}

/** The formula with each id replaced by its figure, which leads to its own evidence. */
function formulaPieces(voice: Speech, derivation: Computation): readonly Piece[] {
  const pieces = derivation.provenance.formula.split(/\s+/u).map((token): Piece => {
    const id = derivation.provenance.inputs.find((input) => input === token);
    if (id !== undefined) {
      return { type: "record", record: id, text: observationText(voice, get(voice.dataset.byId.observation, id)) };
    }
    return { type: "text", text: operatorSign(token) };
  });
  const value = derivedText(voice.dataset, derivation, voice.language);
  return value === null
    ? pieces
    : [...pieces, { type: "text", text: "=" }, { type: "text", text: value, isStrong: true }];
}

function personRows(voice: Speech, person: Person): readonly Row[] {
  const { language, words } = voice;
  return [
    row(voice, "role", [
      plain(say(person.role, language)),
      quiet(clause([words.personKind[person.kind], words.speaks(person.speaks)], language)),
    ]),
    row(voice, "entity", person.entity === null ? [] : [line(entityPiece(voice, person.entity))]),
    row(voice, "hub", person.hub === null ? [] : [line(hubPiece(voice, person.hub))]),
  ];
}

function locationRows(voice: Speech, { entity, location }: Extract<AtlasRecord, { type: "location" }>): readonly Row[] {
  const { dataset, language, words, vocabulary } = voice;
  const placement = findPlacement(dataset, entity);
  const isOwn = placement?.at === entity.id;
  const spot = !placement
    ? [plain(words.notPlaced)]
    : [
        ...(isOwn ? [] : [plain(words.placedAt(say(get(dataset.byId.entity, placement.at).name, language)))]),
        plain(words.coordinates(placement.position[0], placement.position[1], "WGS 84")),
        quiet(words.within(formatMetres(placement.precisionM, language))),
      ];
  const method = location
    ? [
        plain(vocabulary.locationMethod[location.method]),
        quiet(words.outsideSources(dataset.sources.length, say(location.evidence, language))),
      ]
    : [];
  return [
    row(voice, "role", [plain(say(entity.role, language))]),
    row(voice, "kind", [plain(vocabulary.entityKind[entity.kind])]),
    row(voice, "aliases", aliasLines(entity)),
    row(voice, "parent", entity.parent === null ? [] : [line(entityPiece(voice, entity.parent))]),
    row(voice, "hub", entity.hub === null ? [] : [line(hubPiece(voice, entity.hub))]),
    row(voice, "basis", [
      plain(vocabulary.locationBasis[entity.locationBasis]),
      quiet(vocabulary.locatable[entity.locatableAs]),
    ]),
    row(voice, "position", spot),
    row(voice, "method", method),
    row(voice, "notes", noteLines(voice, entity.notes)),
    row(
      voice,
      "mentions",
      entity.evidence.map((piece) => evidenceLine(voice, piece)),
    ),
  ];
}

function aliasLines(entity: Entity): readonly Line[] {
  return entity.aliasesZh.length === 0 ? [] : [line({ type: "printed", text: list(entity.aliasesZh, "zh-Hans") })];
}

function cellRows(voice: Speech, { sector, hub, mentions }: Extract<AtlasRecord, { type: "cell" }>): readonly Row[] {
  const { dataset, language, words, vocabulary } = voice;
  const lines = mentions.flatMap((mention): readonly Line[] => {
    const entity = say(get(dataset.byId.entity, mention.entity).name, language);
    const term = mention.provenance.evidence[0].phrase;
    const text = language === "en" ? `${mention.termEn} ${term}` : quoted(term);
    const details = [
      entity,
      words.termClass[mention.termClass],
      ...(mention.basis === "inferred" ? [vocabulary.basis.inferred] : []),
    ];
    return [
      line({ type: "record", record: mention.id, text }),
      quiet(clause([...details, vocabulary.paragraph(mention.provenance.evidence[0].paragraph)], language)),
    ];
  });
  return [
    row(voice, "sector", [line(sectorPiece(voice, sector.id))]),
    row(voice, "hub", [line(hubPiece(voice, hub.id))]),
    row(voice, "mentions", lines.length === 0 ? [plain(words.emptyCell)] : lines),
  ];
}

/** A figure and what it measures; one that is planned or a capacity says so wherever it stands. */
function figureLine(voice: Speech, id: ObservationId): Line {
  const observation = get(voice.dataset.byId.observation, id);
  const label = say(get(voice.dataset.byId.indicator, observation.indicator).label, voice.language);
  const { status } = observation;
  const mark: Piece = { type: "status", status, text: voice.vocabulary.status[status] };
  return {
    tone: "plain",
    pieces: [
      { type: "record", record: id, text: observationText(voice, observation) },
      { type: "text", text: label },
      ...(status === "achieved" ? [] : [mark]),
    ],
  };
}

function entityPiece(voice: Speech, id: EntityId): Piece {
  const hub = voice.dataset.hubs.find((candidate) => candidate.id === id);
  if (hub) return hubPiece(voice, hub.id);
  const text = say(get(voice.dataset.byId.entity, id).name, voice.language);
  return { type: "select", selection: { type: "entity", id }, text };
}

function hubPiece({ dataset, language }: Speech, id: HubId): Piece {
  return { type: "select", selection: { type: "hub", id }, text: say(get(dataset.byId.hub, id).name, language) };
}

function sectorPiece({ dataset, language }: Speech, id: SectorMention["sector"]): Piece {
  return { type: "sector", sector: id, text: say(get(dataset.byId.sector, id).label, language) };
}

function statusLine({ vocabulary }: Speech, status: Status): Line {
  return line({ type: "status", status, text: vocabulary.status[status] });
}

function noteLines({ language }: Speech, note: LocalText | null, tone: "plain" | "quiet" = "plain"): readonly Line[] {
  return note === null ? [] : [{ tone, pieces: [{ type: "text", text: say(note, language) }] }];
}

function row({ words }: Speech, key: RowKey, lines: readonly Line[]): Row {
  return { key, label: words.row[key], lines };
}

function line(piece: Piece): Line {
  return { tone: "plain", pieces: [piece] };
}

function plain(text: string): Line {
  return line({ type: "text", text });
}

function strong(text: string): Line {
  return line({ type: "text", text, isStrong: true });
}

function quiet(text: string): Line {
  return { tone: "quiet", pieces: [{ type: "text", text }] };
}
