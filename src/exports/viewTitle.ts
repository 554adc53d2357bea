import { type Dataset, get } from "../domain/dataset.ts";
import type { HubId } from "../domain/ids.ts";
import type { Story } from "../domain/story.ts";
import { type Language, say } from "../domain/text.ts";
import { filterLine } from "../i18n/filterLine.ts";
import { messagesIn } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { clauses, colon, list } from "../i18n/punctuation.ts";
import { storyText } from "../i18n/storyText.ts";
import { selectionTitle } from "../view/selectionTitle.ts";
import type { View } from "../view/view.ts";

/** A view with the story it names, which may be a reader's own and then is in no dataset. */
export interface Shown {
  readonly view: View;
  readonly story: Story | null;
}

/** What a view shows, in a few words: "Hetao", "Links; Biomedicine", "Compare: Hetao, Nanshan". */
export function viewTitle(dataset: Dataset, { view, story }: Shown, language: Language): string {
  const page = messagesIn(shellMessages, language).views[view.page];
  const subject = subjectOf(dataset, { view, story }, language);
  switch (view.page) {
    case "explore":
    case "links":
    case "timeline":
      return clauses(
        [subject ?? page, filterLine(dataset, view.filter, language)].filter((part) => part !== ""),
        language,
      );
    default:
      return subject === null ? page : colon([page, subject], language);
  }
}

/** What a view is about; null where it is about all there is. */
function subjectOf(dataset: Dataset, { view, story }: Shown, language: Language): string | null {
  const { page, selection, compared } = view;
  switch (page) {
    case "explore":
    case "links":
    case "timeline":
      return selectionTitle(dataset, selection, language) || null;
    case "dossier":
      return selection.type === "hub"
        ? selectionTitle(dataset, selection, language)
        : hubList(dataset, compared, language);
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

function hubList(dataset: Dataset, hubs: readonly HubId[], language: Language): string | null {
  if (hubs.length === 0) return null;
  return list(
    hubs.map((id) => say(get(dataset.byId.hub, id).shortName, language)),
    language,
  );
}
