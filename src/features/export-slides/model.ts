import { findCorridor } from "../../domain/corridor.ts";
import { headingOf } from "../../domain/corridorFacts.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { Story } from "../../domain/story.ts";
import { type Language, say } from "../../domain/text.ts";
import type { DeckSubject } from "../../exports/slides/request.ts";
import { localityName } from "../../i18n/localityName.ts";
import { type DeckKind, deckKinds } from "../../i18n/messages/slides.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { list } from "../../i18n/punctuation.ts";
import { storyText } from "../../i18n/storyText.ts";
import type { View } from "../../view/view.ts";

/** Something slides could be made of: with its name where the view has it, else without a subject. */
export interface DeckOffer {
  readonly kind: DeckKind;
  readonly subject: DeckSubject | null;
  readonly name: string;
}

/**
 * What the view offers for slides, one of each kind. A hub is the one selected, a corridor too; a comparison is the shortlist
 * from two hubs on; a story is the one the view is at.
 */
export function deckOffers(
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
  view: View,
  story: Story | null,
): readonly DeckOffer[] {
  return deckKinds.map((kind) => {
    const subject = subjectOf(dataset, view, story, kind);
    return { kind, subject, name: subject === null ? "" : nameOf(dataset, subject, language) };
  });
}

/** The offer that is meant, unless the reader says otherwise: that of the page, else the first there is. */
export function likeliestKind(view: View, offers: readonly DeckOffer[]): DeckKind | null {
  const meant: readonly DeckKind[] =
    view.page === "compare" || view.page === "decide"
      ? ["comparison"]
      : view.story !== null && view.page !== "explore"
        ? ["story"]
        : ["hub", "corridor", "comparison"];
  const kinds = [...meant, ...deckKinds];
  return kinds.find((kind) => offers.some((offer) => offer.kind === kind && offer.subject !== null)) ?? null;
}

function subjectOf(dataset: Dataset, view: View, story: Story | null, kind: DeckKind): DeckSubject | null {
  const { selection, compared } = view;
  switch (kind) {
    case "story":
      return story && { type: "story", story };
    case "hub":
      return selection.type === "hub" ? { type: "hub", hub: get(dataset.byId.hub, selection.id) } : null;
    case "comparison":
      return compared.length < 2 ? null : { type: "comparison", hubs: compared.map((id) => get(dataset.byId.hub, id)) };
    case "corridor": {
      const corridor = selection.type === "corridor" ? findCorridor(dataset, selection.id) : undefined;
      return corridor ? { type: "corridor", corridor } : null;
    }
  }
}

function nameOf(dataset: Dataset, subject: DeckSubject, language: Language): string {
  switch (subject.type) {
    case "story":
      return storyText({ dataset, author: subject.story.author }, subject.story.title, language);
    case "hub":
      return say(subject.hub.shortName, language);
    case "comparison":
      return list(
        subject.hubs.map(({ shortName }) => say(shortName, language)),
        language,
      );
    case "corridor": {
      const words = messagesIn(mapMessages, language);
      const { ends, isOneWay } = headingOf(dataset, subject.corridor);
      const [a, b] = [localityName(dataset, ends[0], language), localityName(dataset, ends[1], language)];
      return isOneWay ? words.fromTo(a, b) : words.between(a, b);
    }
  }
}
