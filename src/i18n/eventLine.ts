import type { Dataset } from "../domain/dataset.ts";
import type { AtlasEvent } from "../domain/event.ts";
import type { EventId } from "../domain/ids.ts";
import { type Language, say } from "../domain/text.ts";
import { formatDate, formatSpan } from "./format.ts";
import { vocabulary } from "./messages/vocabulary.ts";
import { messagesIn } from "./messages.ts";
import { sourceLine } from "./sourceLine.ts";

/** An event in words. */
export interface EventModel {
  readonly record: EventId;
  /** With its precision; an inferred date carries a star. */
  readonly date: string;
  /** How the date is known; the meaning of the star. */
  readonly dateBasis: string;
  readonly isDateInferred: boolean;
  readonly what: string;
  /** Null for what has simply occurred. */
  readonly kind: string | null;
  readonly note: string | null;
  readonly source: string;
}

export function eventModel(dataset: Dataset, event: AtlasEvent, language: Language): EventModel {
  const star = event.isDateInferred ? "*" : "";
  return {
    record: event.id,
    date:
      event.endDate === null
        ? formatDate(event.date, event.precision, language, event.isDateInferred)
        : formatSpan(event.date, event.endDate, language) + star,
    dateBasis: say(event.dateBasis, language),
    isDateInferred: event.isDateInferred,
    what: say(event.what, language),
    kind: event.status === "occurred" ? null : messagesIn(vocabulary, language).eventStatus[event.status],
    note: event.notes && say(event.notes, language),
    source: sourceLine(dataset, event.provenance.evidence, language).text,
  };
}

/** Oldest first; a date known less precisely stands before the precise dates it contains. */
export function chronological(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
