import { useCallback } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { StoriesView } from "../features/stories/StoriesView.tsx";
import { StoryActions } from "../features/stories/StoryActions.tsx";
import type { PictureOf } from "../features/stories/pictureOf.ts";
import { StoryEditor } from "../features/story-editor/StoryEditor.tsx";
import type { Story } from "../domain/story.ts";
import { useLanguage } from "../i18n/messages.ts";
import { useOwnStories } from "../story/useOwnStories.ts";
import { useView } from "../view/useView.ts";
import type { Theme, View } from "../view/view.ts";
import { publicAddress } from "../view/publicAddress.ts";
import { StorySlides } from "./StorySlides.tsx";
import { StoryMap } from "./StoryMap.tsx";
import { viewWords } from "./viewWords.ts";

/** The page of stories: the list, a story to read, or the editor of one of the reader's own. */
export function StoriesPage({ dataset, theme }: { dataset: Dataset; theme: Theme }) {
  const language = useLanguage();
  const { view } = useView();
  const { own } = useOwnStories();
  const pictureOf: PictureOf = (of, size) => <StoryMap dataset={dataset} view={of} theme={theme} size={size} />;
  const wordsOf = useCallback(
    (of: Pick<View, "selection" | "filter" | "camera">) => viewWords(dataset, of, language),
    [dataset, language],
  );
  const slidesOf = (story: Story) => <StorySlides dataset={dataset} theme={theme} story={story} />;
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
          slides={slidesOf(edited.story)}
          canEdit={false}
          addressOf={publicAddress}
        />
      }
    />
  );
}
