import { Plus } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Story } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import type { OwnStory } from "../../story/ownStories.ts";
import { newStory } from "../../story/newStory.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { useSharedStory, useStory } from "../../story/useStory.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { DropArea, ImportButton, type Importing, ImportReport, useImport } from "./ImportStories.tsx";
import { changedText, storyTitle } from "./model.ts";
import type { PictureOf } from "./pictureOf.ts";
import { ProblemList } from "./ProblemList.tsx";
import { StoryActions } from "./StoryActions.tsx";
import { AllStories, StoryReader } from "./StoryReader.tsx";
import { StoryRow } from "./StoryRow.tsx";
import { UnreadableRow } from "./UnreadableRow.tsx";
import "./StoriesView.css";

export interface StoriesViewProps {
  readonly dataset: Dataset;
  readonly pictureOf: PictureOf;
  /** What a view shows, in words. */
  readonly viewWords: (view: Pick<View, "selection" | "filter" | "camera">) => string;
  /** The way to the slides of a story, where there is one. */
  readonly slidesOf?: (story: Story) => ReactNode;
  /** The full address of a view, where others can open one. */
  readonly addressOf: (search: string) => string | null;
}

/** The stories there are: those that come with the atlas and the reader's own; or one of them, to be read. */
export function StoriesView(props: StoriesViewProps) {
  const { dataset } = props;
  const { view } = useView();
  const importing = useImport(dataset);
  const story = useStory(dataset, view.story);
  const shared = useSharedStory(view.story);
  return (
    <DropArea importing={importing}>
      {story ? (
        <OneStory {...props} story={story} />
      ) : shared && !shared.parsed.ok ? (
        <BrokenLink problems={shared.parsed.problems} />
      ) : (
        <Library {...props} importing={importing} />
      )}
    </DropArea>
  );
}

function OneStory(props: StoriesViewProps & { story: Story }) {
  const { dataset, story } = props;
  const words = useMessages(storiesMessages);
  const home = story.author === "atlas" ? "atlas" : story.id === "shared" ? "link" : "own";
  return (
    <StoryReader
      dataset={dataset}
      story={story}
      pictureOf={props.pictureOf}
      note={
        home !== "atlas" && (
          <p className="stories__quiet">
            {home === "link" && words.sharedNote} {words.byReader}
          </p>
        )
      }
      actions={
        <StoryActions
          dataset={dataset}
          story={story}
          home={home}
          slides={props.slidesOf?.(story)}
          addressOf={props.addressOf}
        />
      }
    />
  );
}

function BrokenLink({ problems }: { problems: Parameters<typeof ProblemList>[0]["problems"] }) {
  const words = useMessages(storiesMessages);
  return (
    <section className="story-reader" role="alert">
      <AllStories />
      <h1>{words.sharedBroken}</h1>
      <ProblemList problems={problems} />
    </section>
  );
}

function Library(props: StoriesViewProps & { importing: Importing }) {
  const { dataset, importing } = props;
  const words = useMessages(storiesMessages);
  const { view } = useView();
  const { own } = useOwnStories();
  const hasOwn = own.stories.length > 0 || own.unreadable.length > 0;
  return (
    <>
      <header className="stories__head">
        <h1>{words.title}</h1>
        <p className="stories__lead">{words.lead}</p>
        <Begin {...props} />
      </header>
      {view.story !== null && (
        <p className="stories__notice" role="alert">
          {view.story === "shared" ? words.sharedGone : words.notFound}
        </p>
      )}
      {own.isBlocked && (
        <p className="stories__notice" role="alert">
          {words.blocked}
        </p>
      )}
      <ImportReport dataset={dataset} importing={importing} />
      <Deleted dataset={dataset} />
      {hasOwn && <OwnStories {...props} />}
      <section className="stories__section" aria-label={words.ready}>
        <h2>{words.ready}</h2>
        <ul>
          {dataset.stories.map((story) => (
            <StoryRow
              key={story.id}
              dataset={dataset}
              story={story}
              pictureOf={props.pictureOf}
              actions={
                <StoryActions
                  dataset={dataset}
                  story={story}
                  home="atlas"
                  slides={props.slidesOf?.(story)}
                  addressOf={props.addressOf}
                />
              }
            />
          ))}
        </ul>
      </section>
      {!hasOwn && <OwnStories {...props} />}
    </>
  );
}

/** What the reader has made; above the ready-made stories once there is something. */
function OwnStories(props: StoriesViewProps) {
  const words = useMessages(storiesMessages);
  const { own } = useOwnStories();
  return (
    <section className="stories__section" aria-label={words.own}>
      <h2>{words.own}</h2>
      {own.stories.length === 0 && own.unreadable.length === 0 && <p className="stories__none">{words.ownNone}</p>}
      <ul>
        {own.stories.map((one) => (
          <OwnRow key={one.story.id} {...props} own={one} />
        ))}
        {own.unreadable.map((entry) => (
          <UnreadableRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/** The ways to a story of one's own. */
function Begin({ dataset, importing, viewWords }: StoriesViewProps & { importing: Importing }) {
  const words = useMessages(storiesMessages);
  const { view, dispatch } = useView();
  const { store } = useOwnStories();
  const begin = () => {
    const titled = { zh: "", en: "" };
    dispatch({ type: "open-story", story: store.add(newStory(titled, view), dataset.version) });
  };
  return (
    <div className="stories__begin">
      <button type="button" className="button" onClick={begin}>
        <Plus size={14} strokeWidth={1.5} aria-hidden="true" />
        {words.newStory}
      </button>
      <ImportButton importing={importing} />
      <p className="stories__quiet">{words.newStoryHint(viewWords(view))}</p>
      <p className="stories__quiet">{words.importNote}</p>
    </div>
  );
}

function OwnRow(props: StoriesViewProps & { own: OwnStory }) {
  const { dataset, own } = props;
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const changed = changedText(own, language);
  return (
    <StoryRow
      dataset={dataset}
      story={own.story}
      pictureOf={props.pictureOf}
      note={
        <>
          {changed !== null && ` · ${changed}`}
          {own.trouble !== null && <strong className="stories__trouble">{words.trouble[own.trouble]}</strong>}
        </>
      }
      actions={
        <StoryActions
          dataset={dataset}
          story={own.story}
          home="own"
          slides={props.slidesOf?.(own.story)}
          addressOf={props.addressOf}
        />
      }
    />
  );
}

/** What was deleted last, with the way back. */
function Deleted({ dataset }: { dataset: Dataset }) {
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const { own, store } = useOwnStories();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed has gone with its story.
    if (own.deleted.length > 0 && document.activeElement === document.body) undo.current?.focus();
  }, [own.deleted]);
  return (
    <div role="status">
      {own.deleted.length > 0 && (
        <p className="stories__notice">
          <span>{words.deleted(own.deleted.map(({ story }) => storyTitle(dataset, story, language)))}</span>
          <button ref={undo} type="button" className="button" onClick={store.bringBack}>
            {words.bringBack}
          </button>
        </p>
      )}
    </div>
  );
}
