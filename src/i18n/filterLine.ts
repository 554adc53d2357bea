import type { Dataset } from "../domain/dataset.ts";
import type { Filter, FilterAspect } from "../domain/filter.ts";
import { linkFamilies } from "../domain/link.ts";
import { statuses } from "../domain/observation.ts";
import { type Language, say, sayWithin } from "../domain/text.ts";
import { filterMessages } from "./messages/filters.ts";
import { vocabulary } from "./messages/vocabulary.ts";
import { messagesIn } from "./messages.ts";
import { clauses } from "./punctuation.ts";
import { capitalised } from "./spelling.ts";

/** One answer of a filter in words of its own, as the chip in the rail says it. */
export interface FilterAnswer {
  readonly aspect: FilterAspect;
  readonly id: string;
  readonly label: string;
}

/** Every answer of a filter, in the order in which the rail asks; none where nothing is filtered. */
export function filterAnswers(dataset: Dataset, filter: Filter, language: Language): readonly FilterAnswer[] {
  const words = messagesIn(filterMessages, language);
  const terms = messagesIn(vocabulary, language);
  const hubs = dataset.hubs.filter(({ id }) => filter.hubs.includes(id));
  const seenFrom = hubs.map(({ shortName }) => say(shortName, language));
  const { direction, period } = filter;
  return [
    ...dataset.sectors
      .filter(({ id }) => filter.sectors.includes(id))
      .map(({ id, label, shortLabel }) => answer("sectors", id, sayWithin(26, label, shortLabel, language))),
    ...familyAnswers(dataset, filter, language),
    ...statuses.filter((id) => filter.statuses.includes(id)).map((id) => answer("statuses", id, terms.status[id])),
    ...hubs.map(({ id, shortName }) => answer("hubs", id, say(shortName, language))),
    ...(direction === null ? [] : [answer("direction", direction, words.directionChoice(direction, seenFrom))]),
    ...(period === null ? [] : [answer("period", "period", words.span(period.from, period.to))]),
    ...filter.kinds.map((id) => answer("kinds", id, capitalised(terms.entityKind[id]))),
  ];
}

/** A filter as one line: "人工智能；流入河套". Several answers to one question are told apart from several questions. */
export function filterLine(dataset: Dataset, filter: Filter, language: Language): string {
  const answers = filterAnswers(dataset, filter, language);
  const aspects = [...new Set(answers.map(({ aspect }) => aspect))];
  const words = messagesIn(filterMessages, language);
  return clauses(
    aspects.map((aspect) => {
      const labels = answers.filter((each) => each.aspect === aspect).map(({ label }) => label);
      return aspect === "families" || labels.length > 3
        ? labels.join(language === "en" ? ", " : "、")
        : words.anyOf(labels);
    }),
    language,
  );
}

/** Families read best by the shorter list: the few shown, or the few hidden. */
function familyAnswers(dataset: Dataset, { families }: Filter, language: Language): readonly FilterAnswer[] {
  if (families.length === 0) return [];
  const words = messagesIn(filterMessages, language);
  const isOfMany = linkFamilies.length - families.length < families.length;
  return dataset.linkFamilies
    .filter(({ id }) => families.includes(id) !== isOfMany)
    .map(({ id, label }) => {
      const name = say(label, language);
      return answer("families", id, isOfMany ? words.hidden(name) : name);
    });
}

function answer(aspect: FilterAspect, id: string, label: string): FilterAnswer {
  return { aspect, id, label };
}
