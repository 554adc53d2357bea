import { findCorridor } from "../domain/corridor.ts";
import { headingOf } from "../domain/corridorFacts.ts";
import { type Dataset, get } from "../domain/dataset.ts";
import { aspectsAsked, type Filter, type FilterAspect } from "../domain/filter.ts";
import type { HubId } from "../domain/ids.ts";
import type { Story } from "../domain/story.ts";
import { type Language, say } from "../domain/text.ts";
import { localityName } from "../i18n/localityName.ts";
import { messagesIn } from "../i18n/messages.ts";
import { filterMessages } from "../i18n/messages/filters.ts";
import { linksMessages } from "../i18n/messages/links.ts";
import { panelMessages } from "../i18n/messages/panels.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { clauses, colon, list } from "../i18n/punctuation.ts";
import { capitalised } from "../i18n/spelling.ts";
import { storyText } from "../i18n/storyText.ts";
import type { View } from "../view/view.ts";

/** A view with the story it names, which may be a reader's own and then is in no dataset. */
export interface Shown {
  readonly view: View;
  readonly story: Story | null;
}

/** What a view shows, in a few words: "Hetao", "Links; Sector: Biomedicine", "Compare: Hetao, Nanshan". */
export function viewTitle(dataset: Dataset, { view, story }: Shown, language: Language): string {
  const page = messagesIn(shellMessages, language).views[view.page];
  const subject = subjectOf(dataset, { view, story }, language);
  switch (view.page) {
    case "explore":
    case "links":
    case "timeline":
      return clauses([subject ?? page, ...filterWords(dataset, view.filter, language)], language);
    default:
      return subject === null ? page : colon([page, subject], language);
  }
}

/** What a filter asks for, one question after the other; nothing where it asks nothing. */
export function filterWords(dataset: Dataset, filter: Filter, language: Language): readonly string[] {
  const names = messagesIn(panelMessages, language).filterAspect;
  return aspectsAsked(filter).map((aspect) =>
    colon([capitalised(names[aspect]), list(answersTo(dataset, filter, aspect, language), language)], language),
  );
}

function answersTo(dataset: Dataset, filter: Filter, aspect: FilterAspect, language: Language): readonly string[] {
  const words = messagesIn(vocabulary, language);
  const choices = messagesIn(filterMessages, language);
  switch (aspect) {
    case "sectors":
      return filter.sectors.map((id) => say(get(dataset.byId.sector, id).label, language));
    case "families":
      return dataset.linkFamilies.flatMap(({ id, label }) =>
        filter.families.includes(id) ? [say(label, language)] : [],
      );
    case "statuses":
      return filter.statuses.map((status) => words.status[status]);
    case "hubs":
      return hubNames(dataset, filter.hubs, language);
    case "kinds":
      return filter.kinds.map((kind) => words.entityKind[kind]);
    case "direction":
      return filter.direction === null
        ? []
        : [choices.directionChoice(filter.direction, hubNames(dataset, filter.hubs, language))];
    case "period":
      return filter.period === null ? [] : [choices.span(filter.period.from, filter.period.to)];
  }
}

/** What a view is about; null where it is about all there is. */
function subjectOf(dataset: Dataset, { view, story }: Shown, language: Language): string | null {
  const { page, selection, compared } = view;
  switch (page) {
    case "explore":
    case "links":
    case "timeline":
      return selectedName(dataset, view, language);
    case "dossier":
      return selection.type === "hub" ? selectedName(dataset, view, language) : hubList(dataset, compared, language);
    case "compare":
    case "decide":
      return hubList(dataset, compared, language);
    case "stories":
    case "present":
    case "speaker":
    case "handout":
      return story && storyText({ dataset, author: story.author }, story.title, language);
    case "sources":
      return null;
  }
}

function selectedName(dataset: Dataset, { selection }: View, language: Language): string | null {
  switch (selection.type) {
    case "none":
      return null;
    case "hub":
      return say(get(dataset.byId.hub, selection.id).name, language);
    case "entity":
      return say(get(dataset.byId.entity, selection.id).name, language);
    case "corridor": {
      const corridor = findCorridor(dataset, selection.id);
      if (!corridor) return null;
      const { ends, isOneWay } = headingOf(dataset, corridor);
      const [from, to] = ends.map((end) => localityName(dataset, end, language)) as [string, string];
      return messagesIn(linksMessages, language).corridorName(from, to, isOneWay);
    }
  }
}

function hubList(dataset: Dataset, hubs: readonly HubId[], language: Language): string | null {
  return hubs.length === 0 ? null : list(hubNames(dataset, hubs, language), language);
}

function hubNames(dataset: Dataset, hubs: readonly HubId[], language: Language): readonly string[] {
  return hubs.map((id) => say(get(dataset.byId.hub, id).shortName, language));
}
