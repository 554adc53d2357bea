import { Presentation } from "lucide-react";
import type { Dataset } from "../domain/dataset.ts";
import type { Story } from "../domain/story.ts";
import { storiesMessages } from "../i18n/messages/stories.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { JobButton } from "../ui/JobButton.tsx";
import { useView } from "../view/useView.ts";
import type { Theme } from "../view/view.ts";
import { slidesOfStory } from "./slides.ts";

/** Makes the slides of a story, as the page is: its language, light or dark. */
export function StorySlides({ dataset, theme, story }: { dataset: Dataset; theme: Theme; story: Story }) {
  const { view } = useView();
  const language = useLanguage();
  const words = useMessages(storiesMessages);
  return (
    <JobButton isQuiet job={slidesOfStory({ dataset, view, language, theme }, story)}>
      <Presentation size={14} strokeWidth={1.5} aria-hidden="true" />
      {words.slides}
    </JobButton>
  );
}
