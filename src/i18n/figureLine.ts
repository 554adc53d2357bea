import { get, type Dataset } from "../domain/dataset.ts";
import type { ObservationId } from "../domain/ids.ts";
import { isDateInferred, type Observation, type Status } from "../domain/observation.ts";
import { type Language, say } from "../domain/text.ts";
import { type FigureParts, figureParts, formatDate, formatQuantity } from "./format.ts";
import { vocabulary } from "./messages/vocabulary.ts";
import { messagesIn } from "./messages.ts";
import { clause } from "./punctuation.ts";
import { sourceLine } from "./sourceLine.ts";

/** A figure in words, ready to be set: nothing here needs to be looked up or rounded again. */
export interface FigureModel {
  readonly record: ObservationId;
  readonly parts: FigureParts;
  /** The figure on one line: "约1150平方米". */
  readonly text: string;
  readonly label: string;
  /** Who the figure is about, where that is not the hub itself. */
  readonly subject: string | null;
  readonly status: Status;
  readonly statusWord: string;
  /** The date with its precision; an inferred one carries a star. */
  readonly asOf: string;
  /** What the star means, or null where the date is printed with the figure. */
  readonly asOfNote: string | null;
  readonly source: string;
  readonly paragraph: string;
  /** The whole of it for a reader who cannot see the card. */
  readonly spoken: string;
}

export function figureModel(dataset: Dataset, observation: Observation, language: Language): FigureModel {
  const words = messagesIn(vocabulary, language);
  const indicator = get(dataset.byId.indicator, observation.indicator);
  const unit = { unit: observation.unit, counterZh: indicator.counterZh };
  const line = sourceLine(dataset, observation.provenance.evidence, language);
  const label = say(indicator.label, language);
  const text = formatQuantity(observation.quantity, unit, language);
  const isInferred = isDateInferred(observation);
  const isAboutHub = (observation.subject as string) === observation.hub;
  return {
    record: observation.id,
    parts: figureParts(observation.quantity, unit, language),
    text,
    label,
    subject: isAboutHub ? null : say(get(dataset.byId.entity, observation.subject).name, language),
    status: observation.status,
    statusWord: words.status[observation.status],
    asOf: formatDate(observation.asOf, observation.asOfPrecision, language, isInferred),
    asOfNote: isInferred ? words.asOfBasis[observation.asOfBasis] : null,
    source: line.name,
    paragraph: line.paragraphs,
    spoken: clause([text, label], language),
  };
}
