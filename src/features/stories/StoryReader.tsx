import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Story } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { list } from "../../i18n/punctuation.ts";
import { StoryWords } from "../../ui/StoryWords.tsx";
import { Unbroken } from "../../ui/Unbroken.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { stepView } from "../../view/storyView.ts";
import { useDoors } from "../../view/useDoors.ts";
import { stepSources, storyTitle } from "./model.ts";
import type { PictureOf } from "./pictureOf.ts";

/** A story to be read from top to bottom: every step with its map, its words and where they come from. */
export function StoryReader(props: {
  dataset: Dataset;
  story: Story;
  note?: ReactNode;
  actions: ReactNode;
  pictureOf: PictureOf;
}) {
  const { dataset, story } = props;
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const doors = useDoors();
  const of = { dataset, author: story.author, doorOf: doors.evidence };
  return (
    <article className="story-reader">
      <AllStories />
      <h1>{storyTitle(dataset, story, language)}</h1>
      <p className="story-reader__lead">
        <StoryWords {...of} text={story.lead} />
      </p>
      {props.note}
      {props.actions}
      <ol className="story-reader__steps">
        {story.steps.map((step, index) => (
          <li key={step.id}>
            <div className="story-reader__picture" aria-hidden="true">
              {props.pictureOf(stepView(dataset, story, index), { width: 420, height: 270 })}
            </div>
            <div className="story-reader__text">
              <p className="story-reader__number">{index + 1}</p>
              <h2>
                <StoryWords {...of} text={step.title} />
              </h2>
              <p>
                <StoryWords {...of} text={step.caption} />
              </p>
              <p className="stories__quiet">
                <span className="visually-hidden">{words.cited} </span>
                <Unbroken text={list(stepSources(dataset, story, index, language), language)} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** Back to the list. */
export function AllStories() {
  const words = useMessages(storiesMessages);
  const doors = useDoors();
  return (
    <ViewLink className="stories__back" passage={doors.to({ type: "open-story", story: null })}>
      <ArrowLeft size={14} strokeWidth={1.5} aria-hidden="true" />
      {words.allStories}
    </ViewLink>
  );
}
