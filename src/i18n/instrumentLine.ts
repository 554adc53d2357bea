import type { Dataset } from "../domain/dataset.ts";
import type { InstrumentId } from "../domain/ids.ts";
import type { Instrument } from "../domain/instrument.ts";
import { type Language, say } from "../domain/text.ts";
import { formatBareDate } from "./format.ts";
import { vocabulary } from "./messages/vocabulary.ts";
import { messagesIn } from "./messages.ts";
import { sourceLine } from "./sourceLine.ts";

/** An instrument in words. */
export interface InstrumentModel {
  readonly record: InstrumentId;
  readonly name: string;
  readonly kind: string;
  readonly statusWord: string;
  readonly what: string;
  /** "未载" where no source dates it. */
  readonly date: string;
  readonly isDated: boolean;
  readonly note: string | null;
  readonly source: string;
}

export function instrumentModel(dataset: Dataset, instrument: Instrument, language: Language): InstrumentModel {
  const words = messagesIn(vocabulary, language);
  return {
    record: instrument.id,
    name: say(instrument.name, language),
    kind: words.instrumentKind[instrument.kind],
    statusWord: words.instrumentStatus[instrument.status],
    what: say(instrument.what, language),
    date: instrument.date === null ? words.notStated : formatBareDate(instrument.date, language),
    isDated: instrument.date !== null,
    note: instrument.notes && say(instrument.notes, language),
    source: sourceLine(dataset, instrument.provenance.evidence, language).text,
  };
}
