import { ageInMonths, coverage, type Coverage } from "../domain/coverage.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { HubId, ObservationId } from "../domain/ids.ts";
import type { Theme } from "../domain/indicator.ts";
import { isDateInferred, type Observation } from "../domain/observation.ts";
import type { Language } from "../domain/text.ts";
import { formatDate } from "./format.ts";
import { messagesIn } from "./messages.ts";
import { coverageMessages } from "./messages/coverage.ts";
import { vocabulary } from "./messages/vocabulary.ts";

/** A date of a figure, with the way to it. */
export interface DatedFigure {
  readonly record: ObservationId;
  /** An inferred date carries a star. */
  readonly date: string;
  readonly age: string;
  /** The age where there is little room. */
  readonly shortAge: string;
  /** The date without its day. */
  readonly month: string;
  readonly isInferred: boolean;
}

export interface CoverageCell {
  readonly known: number;
  readonly total: number;
  readonly newest: DatedFigure | null;
}

/** How much is known of a hub and how old it is, in words. */
export interface CoverageModel extends CoverageCell {
  readonly hub: HubId;
  /** "9 of 54 indicators reported". */
  readonly text: string;
  readonly oldest: DatedFigure | null;
  readonly themes: readonly (CoverageCell & { readonly theme: Theme; readonly label: string })[];
}

/** `today` is an ISO day; ages are counted to it. */
export function coverageModel(
  dataset: Dataset,
  { hub, today }: { readonly hub: HubId; readonly today: string },
  language: Language,
): CoverageModel {
  const words = messagesIn(coverageMessages, language);
  const { indicatorTheme } = messagesIn(vocabulary, language);
  const known = coverage(dataset, hub);
  const dated = (observation: Observation | null) => observation && datedFigure(observation, today, language);
  const cell = (of: Coverage) => ({ known: of.known, total: of.total, newest: dated(of.newest) });
  return {
    hub,
    ...cell(known),
    text: known.known === 0 ? words.noneLine(known.total) : words.knownLine(known.known, known.total),
    oldest: known.oldest === known.newest ? null : dated(known.oldest),
    themes: known.themes.map((of) => ({ theme: of.theme, label: indicatorTheme[of.theme], ...cell(of) })),
  };
}

function datedFigure(observation: Observation, today: string, language: Language): DatedFigure {
  const isInferred = isDateInferred(observation);
  const words = messagesIn(coverageMessages, language);
  const months = ageInMonths(observation, today);
  const isKnownToYear = observation.asOf.length === 4;
  return {
    record: observation.id,
    date: formatDate(observation.asOf, observation.asOfPrecision, language, isInferred),
    month: observation.asOf.slice(0, 7) + (isInferred ? "*" : ""),
    age: words.months(months, isKnownToYear),
    shortAge: words.monthsShort(months, isKnownToYear),
    isInferred,
  };
}
