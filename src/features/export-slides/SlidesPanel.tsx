import { useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Language } from "../../domain/text.ts";
import type { DeckSubject } from "../../exports/slides/request.ts";
import { type DeckKind, slideMessages } from "../../i18n/messages/slides.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { useStory } from "../../story/useStory.ts";
import { LookChoice } from "../../ui/LookChoice.tsx";
import { JobButton } from "../../ui/JobButton.tsx";
import type { FileJob } from "../../ui/useJob.ts";
import { useView } from "../../view/useView.ts";
import type { Theme } from "../../view/view.ts";
import { deckOffers, likeliestKind } from "./model.ts";
import "./SlidesPanel.css";

interface DeckChoice {
  readonly subject: DeckSubject;
  readonly language: Language;
  readonly theme: Theme;
  readonly withNotes: boolean;
}

/** Slides of a story, a hub, a comparison or a corridor, whichever of them the view has. */
export function SlidesPanel(props: { dataset: Dataset; theme: Theme; jobOf: (choice: DeckChoice) => FileJob }) {
  const { view } = useView();
  const shown = useLanguage();
  const words = useMessages(slideMessages);
  const story = useStory(props.dataset, view.story);
  const offers = deckOffers({ dataset: props.dataset, language: shown }, view, story);
  const [kind, setKind] = useState<DeckKind | null>(() => likeliestKind(view, offers));
  const [language, setLanguage] = useState<Language>(shown);
  const [theme, setTheme] = useState<Theme>(props.theme);
  const [withNotes, setWithNotes] = useState(true);
  const subject = offers.find((offer) => offer.kind === kind)?.subject ?? null;
  return (
    <div className="slides-panel">
      <p className="slides-panel__lead">{words.panelLead}</p>
      <fieldset>
        <legend>{words.madeOf}</legend>
        {offers.map((offer) => (
          <label key={offer.kind} className="slides-panel__offer" data-offered={offer.subject !== null}>
            <input
              type="radio"
              name="deck-kind"
              checked={offer.kind === kind}
              disabled={offer.subject === null}
              onChange={() => setKind(offer.kind)}
            />
            <span className="slides-panel__kind">{words.deckKind[offer.kind]}</span>{" "}
            <span className="slides-panel__name">
              {offer.subject === null ? words.unavailable[offer.kind] : offer.name}
            </span>
          </label>
        ))}
      </fieldset>
      <LookChoice language={language} theme={theme} onLanguage={setLanguage} onTheme={setTheme} />
      <label className="slides-panel__notes">
        <input type="checkbox" checked={withNotes} onChange={() => setWithNotes(!withNotes)} /> {words.withNotes}
      </label>
      {subject !== null && (
        <JobButton job={props.jobOf({ subject, language, theme, withNotes })}>{words.make}</JobButton>
      )}
    </div>
  );
}
