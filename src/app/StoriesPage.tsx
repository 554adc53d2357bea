import { Presentation } from "lucide-react";
import { useCallback } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Story } from "../domain/story.ts";
import type { Language } from "../domain/text.ts";
import { StoriesView } from "../features/stories/StoriesView.tsx";
import { StoryActions } from "../features/stories/StoryActions.tsx";
import type { PictureOf } from "../features/stories/pictureOf.ts";
import { StoryEditor } from "../features/story-editor/StoryEditor.tsx";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { storiesMessages } from "../i18n/messages/stories.ts";
import { useOwnStories } from "../story/useOwnStories.ts";
import { JobButton } from "../ui/JobButton.tsx";
import type { FileJob } from "../ui/useJob.ts";
import { useView } from "../view/useView.ts";
import type { Theme, View } from "../view/view.ts";
import { publicAddress } from "./publicAddress.ts";
import { StoryMap } from "./StoryMap.tsx";
import { viewWords } from "./viewWords.ts";

interface StoriesPageProps {
  readonly dataset: Dataset;
  readonly theme: Theme;
  /** Makes the slides of a story. */
  readonly slidesJob: (story: Story, language: Language) => FileJob;
}

/** The page of stories: the list, a story to read, or the editor of one of the reader's own. */
export function StoriesPage({ dataset, theme, slidesJob }: StoriesPageProps) {
  const language = useLanguage();
  const words = useMessages(storiesMessages);
  const { view } = useView();
  const { own } = useOwnStories();
  const pictureOf: PictureOf = (of, size) => <StoryMap dataset={dataset} view={of} theme={theme} size={size} />;
  const wordsOf = useCallback(
    (of: Pick<View, "selection" | "filter" | "camera">) => viewWords(dataset, of, language),
    [dataset, language],
  );
  const slidesOf = (story: Story) => (
    <JobButton job={slidesJob(story, language)}>
      <Presentation size={14} strokeWidth={1.5} aria-hidden="true" />
      {words.slides}
    </JobButton>
  );
  const edited = own.stories.find(({ story }) => story.id === view.story);
  if (!edited)
    return (
      <StoriesView
        dataset={dataset}
        pictureOf={pictureOf}
        viewWords={wordsOf}
        slidesOf={slidesOf}
        addressOf={publicAddress}
      />
    );
  return (
    <StoryEditor
      key={edited.story.id}
      dataset={dataset}
      own={edited}
      pictureOf={pictureOf}
      viewWords={wordsOf}
      actions={
        <StoryActions
          dataset={dataset}
          story={edited.story}
          home="own"
          canEdit={false}
          slides={slidesOf(edited.story)}
          addressOf={publicAddress}
        />
      }
    />
  );
}
