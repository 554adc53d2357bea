import type { Dataset } from "../../domain/dataset.ts";
import type { Status } from "../../domain/observation.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { say, type Language } from "../../domain/text.ts";
import { evidenceMessages, type EvidenceMessages, type RowKey } from "../../i18n/messages/evidence.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { vocabulary, type Vocabulary } from "../../i18n/messages/vocabulary.ts";
import { quoted } from "../../i18n/punctuation.ts";
import type { Selection } from "../../view/view.ts";

export interface Row {
  readonly key: RowKey;
  readonly label: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly tone: "plain" | "quiet" | "caveat" | "question";
  readonly pieces: readonly Piece[];
}

export type Piece =
  | { readonly type: "text"; readonly text: string; readonly isStrong?: boolean }
  /** Printed in Chinese, whatever the reader's language. */
  | { readonly type: "printed"; readonly text: string }
  | { readonly type: "record"; readonly record: string; readonly text: string }
  | { readonly type: "select"; readonly selection: Selection; readonly text: string }
  | { readonly type: "status"; readonly status: Status; readonly text: string }
  | { readonly type: "family"; readonly family: string; readonly mark: string; readonly text: string }
  | { readonly type: "sector"; readonly sector: string; readonly text: string };

/** What the row builders need to speak. */
export interface Speech {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly words: EvidenceMessages;
  readonly vocabulary: Vocabulary;
}

export function speech(dataset: Dataset, language: Language): Speech {
  return {
    dataset,
    language,
    words: messagesIn(evidenceMessages, language),
    vocabulary: messagesIn(vocabulary, language),
  };
}

/** "河套 2024-08，第7段：“3.02平方公里”". */
export function evidenceLine(voice: Speech, piece: Evidence): Line {
  const { dataset, language, words } = voice;
  const place = words.passage(
    say(sourceName(dataset, piece.source), language),
    voice.vocabulary.paragraph(piece.paragraph),
  );
  return {
    tone: "plain",
    pieces: [
      { type: "text", text: place },
      { type: "printed", text: quoted(piece.phrase) },
    ],
  };
}
