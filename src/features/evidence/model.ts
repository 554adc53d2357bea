import type { Dataset } from "../../domain/dataset.ts";
import { get } from "../../domain/dataset.ts";
import type { SourceId } from "../../domain/ids.ts";
import type { Evidence } from "../../domain/provenance.ts";
import {
  evidenceOf,
  findRecord,
  questionsAbout,
  recordName,
  sourcesOf,
  type AtlasRecord,
} from "../../domain/record.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { say, type Language } from "../../domain/text.ts";
import { derivedText } from "../../i18n/derivationLine.ts";
import { clause } from "../../i18n/punctuation.ts";
import { rowsOf } from "./recordRows.ts";
import { sourceLines } from "./sourceLines.ts";
import { evidenceLine, speech, type Line, type Row, type Speech } from "./speech.ts";

/** What an evidence card says, in the reader's language. */
export interface EvidenceModel {
  readonly record: string;
  readonly kind: string;
  /** "1个来源，3处". */
  readonly places: string;
  readonly headline: Headline;
  readonly rows: readonly Row[];
  /** The paragraphs themselves, where the reader's copy has the texts. */
  readonly passages: readonly Passage[];
  /** What the citation names; the first piece of evidence of each source. */
  readonly cited: readonly Evidence[];
}

export interface Headline {
  readonly text: string;
  /** True where these very words are printed in a source. */
  readonly isPrinted: boolean;
  readonly notes: readonly string[];
}

export interface Passage {
  readonly label: string;
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/** The article texts a reader's organisation may show, paragraph by paragraph. */
export type SourceTexts = ReadonlyMap<SourceId, readonly { readonly id: string; readonly text: string }[]>;

/** The card of a record, or undefined where the dataset has no such record. */
export function evidenceModel(
  {
    dataset,
    record: id,
    texts,
  }: { readonly dataset: Dataset; readonly record: string; readonly texts?: SourceTexts | undefined },
  language: Language,
): EvidenceModel | undefined {
  const record = findRecord(dataset, id);
  if (!record) return undefined;
  const voice = speech(dataset, language);
  const evidence = evidenceOf(dataset, record);
  const places = distinctPlaces(evidence).length;
  return {
    record: id,
    kind: voice.words.kind[record.type],
    places: places === 0 ? "" : voice.words.places(sourcesOf(evidence).length, places),
    headline: headlineOf(voice, record, evidence),
    rows: [
      ...rowsOf(voice, record),
      ...sourceRow(voice, evidence),
      ...furtherRow(voice, record),
      ...questionRow(voice, id),
    ],
    passages: texts ? passagesOf(voice, evidence, texts) : [],
    cited: sourcesOf(evidence).flatMap((source) => evidence.find((piece) => piece.source === source) ?? []),
  };
}

function headlineOf(voice: Speech, record: AtlasRecord, evidence: readonly Evidence[]): Headline {
  const { dataset, language, words } = voice;
  const name = say(recordName(dataset, record), language);
  const [first] = evidence;
  switch (record.type) {
    case "derivation": {
      const text = derivedText(dataset, record.derivation, language) ?? name;
      const note = record.derivation.kind === "forbidden" ? words.notComputed : words.computed;
      return { text, isPrinted: false, notes: [note] };
    }
    case "cell":
      return {
        text: name,
        isPrinted: false,
        notes: record.mentions.length === 0 ? [] : [words.cellCount(record.mentions.length)],
      };
    case "location":
      return { text: name, isPrinted: false, notes: language === "en" ? [record.entity.name.zh] : [] };
    default: {
      if (!first) return { text: name, isPrinted: false, notes: [] };
      const lead = record.type === "observation" ? words.printedFigure : words.printedWords;
      const place = clause([lead, voice.vocabulary.paragraph(first.paragraph)], language);
      return { text: first.phrase, isPrinted: true, notes: [place, titleOf(voice, first.source)] };
    }
  }
}

function titleOf({ dataset, language, words }: Speech, id: SourceId): string {
  const source = get(dataset.byId.source, id);
  if (language === "en") return source.titleEn;
  return source.titleZh ?? words.noHeadline;
}

function sourceRow(voice: Speech, evidence: readonly Evidence[]): readonly Row[] {
  const sources = sourcesOf(evidence);
  if (sources.length === 0) return [];
  return [{ key: "source", label: voice.words.row.source, lines: sources.flatMap((id) => sourceLines(voice, id)) }];
}

/** Evidence beyond the words in the headline. A place or a cell shows all of it in rows of its own. */
function furtherRow(voice: Speech, record: AtlasRecord): readonly Row[] {
  if (record.type === "location" || record.type === "cell" || record.type === "derivation") return [];
  const further = evidenceOf(voice.dataset, record).slice(1);
  if (further.length === 0) return [];
  return [
    { key: "further", label: voice.words.row.further, lines: further.map((piece) => evidenceLine(voice, piece)) },
  ];
}

function questionRow(voice: Speech, id: string): readonly Row[] {
  const questions = questionsAbout(voice.dataset, id);
  if (questions.length === 0) return [];
  const lines = questions.flatMap((question): readonly Line[] => [
    { tone: "question", pieces: [{ type: "text", text: say(question.question, voice.language) }] },
    { tone: "quiet", pieces: [{ type: "text", text: voice.words.answer(say(question.answer, voice.language)) }] },
  ]);
  return [{ key: "questions", label: voice.words.row.questions, lines }];
}

function passagesOf(voice: Speech, evidence: readonly Evidence[], texts: SourceTexts): readonly Passage[] {
  return distinctPlaces(evidence).flatMap((piece): readonly Passage[] => {
    const text = texts.get(piece.source)?.find((paragraph) => paragraph.id === piece.paragraph)?.text;
    if (text === undefined) return [];
    const at = text.indexOf(piece.phrase);
    const place = voice.vocabulary.paragraph(piece.paragraph);
    const label = voice.words.passage(say(sourceName(voice.dataset, piece.source), voice.language), place);
    if (at < 0) return [{ label, before: text, phrase: "", after: "" }];
    return [{ label, before: text.slice(0, at), phrase: piece.phrase, after: text.slice(at + piece.phrase.length) }];
  });
}

function distinctPlaces(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    (piece, index) =>
      index === evidence.findIndex((other) => other.source === piece.source && other.paragraph === piece.paragraph),
  );
}
