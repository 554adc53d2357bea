import { Copy, Download, PenLine, Play, Printer, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Story } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { fileSize, storyFileText, storyLimits } from "../../story/storyFile.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { copyOf, fileName, storyTitle } from "./model.ts";
import { ShareStory } from "./ShareStory.tsx";
import "../../ui/buttons.css";
import "./StoryActions.css";

export interface StoryActionsProps {
  readonly dataset: Dataset;
  readonly story: Story;
  /** Where the story stands: with the atlas, in this browser, or only in the address. */
  readonly home: "atlas" | "own" | "link";
  /** The way to its slides, where there is one. */
  readonly slides?: ReactNode;
  /** False in the editor, which is where editing leads. */
  readonly canEdit?: boolean;
  /** The full address of a view, where others can open one. */
  readonly addressOf: (search: string) => string | null;
}

const icon = { size: 14, strokeWidth: 1.5, "aria-hidden": true } as const;

/** What can be done with a story. Every button names the story for whoever hears it alone. */
export function StoryActions(props: StoryActionsProps) {
  const { dataset, story, home, slides, canEdit = true } = props;
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const doors = useDoors();
  const { dispatch } = useView();
  const { store } = useOwnStories();
  const title = storyTitle(dataset, story, language);
  const keepCopy = (made: Story) => dispatch({ type: "open-story", story: store.add(made, dataset.version), step: 1 });
  return (
    <div className="story-actions" role="group" aria-label={title}>
      <ViewLink className="button button--ink" passage={doors.to({ type: "present", story: story.id })}>
        <Play {...icon} />
        {words.present}
      </ViewLink>
      {home === "own" && canEdit && (
        <ViewLink className="button" passage={doors.to({ type: "open-story", story: story.id })}>
          <PenLine {...icon} />
          {words.edit}
        </ViewLink>
      )}
      {home === "atlas" && (
        <button type="button" className="button" onClick={() => keepCopy(copyOf(story))}>
          <PenLine {...icon} />
          {words.copyToEdit}
        </button>
      )}
      {home === "link" && (
        <button type="button" className="button" onClick={() => keepCopy(story)}>
          <Copy {...icon} />
          {words.keepCopy}
        </button>
      )}
      <ViewLink className="button" passage={doors.to({ type: "hand-out", story: story.id })}>
        <Printer {...icon} />
        {words.handout}
      </ViewLink>
      {slides}
      {home !== "atlas" && <ExportStory dataset={dataset} story={story} />}
      {home === "own" && <ShareStory dataset={dataset} story={story} addressOf={props.addressOf} />}
      {home === "own" && canEdit && (
        <>
          <button type="button" className="button" onClick={() => store.add(copyOf(story), dataset.version)}>
            <Copy {...icon} />
            {words.duplicate}
          </button>
          <button type="button" className="button" onClick={() => store.remove(story.id)}>
            <Trash2 {...icon} />
            {words.delete}
          </button>
        </>
      )}
    </div>
  );
}

/** Saves the file of a story; one that could not be read again is not written. */
function ExportStory({ dataset, story }: { dataset: Dataset; story: Story }) {
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const [isTooLarge, setIsTooLarge] = useState(false);
  const save = () => {
    const text = storyFileText(story, dataset.version);
    setIsTooLarge(fileSize(text) > storyLimits.bytes);
    if (fileSize(text) > storyLimits.bytes) return;
    saveFile({ name: fileName(dataset, story, language), content: new Blob([text], { type: "application/json" }) });
  };
  return (
    <>
      <button type="button" className="button" onClick={save}>
        <Download {...icon} />
        {words.exportFile}
      </button>
      {isTooLarge && (
        <span className="story-actions__said" role="alert">
          {words.tooLargeForFile}
        </span>
      )}
    </>
  );
}
