import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Story } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { StoryWords } from "../../ui/StoryWords.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { stepView } from "../../view/storyView.ts";
import { useDoors } from "../../view/useDoors.ts";
import { storyFacts, storyTitle } from "./model.ts";
import type { PictureOf } from "./pictureOf.ts";

/** A story in a list: its first map, title and lead, what it holds, and what can be done with it. */
export function StoryRow(props: {
  dataset: Dataset;
  story: Story;
  /** What else there is to say of it. */
  note?: ReactNode;
  actions: ReactNode;
  pictureOf: PictureOf;
}) {
  const { dataset, story } = props;
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const doors = useDoors();
  const title = storyTitle(dataset, story, language);
  const open = doors.to({ type: "open-story", story: story.id });
  return (
    <li className="story-row" data-story={story.id}>
      <div className="story-row__picture" aria-hidden="true">
        {props.pictureOf(stepView(dataset, story, 0), { width: 176, height: 118 })}
      </div>
      <div className="story-row__text">
        <h3>
          <ViewLink passage={open} label={words.open(title)}>
            {title}
          </ViewLink>
        </h3>
        <p className="story-row__lead">
          <StoryWords dataset={dataset} author={story.author} text={story.lead} doorOf={doors.evidence} />
        </p>
        <p className="stories__quiet">
          {storyFacts(dataset, story, language).join(" · ")}
          {props.note}
        </p>
        {props.actions}
      </div>
    </li>
  );
}
