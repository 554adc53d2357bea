import { Camera, MapPinned } from "lucide-react";
import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { say } from "../../domain/text.ts";
import type { Story, StoryStep } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import type { StoryEdit } from "../../story/storyEdit.ts";
import { storyWarnings } from "../../story/storyWarnings.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { stepAddress, stepView } from "../../view/storyView.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";

/** What the map shows at a step, with the ways to look at it and to take another view. */
export function StepMap(props: {
  dataset: Dataset;
  story: Story;
  index: number;
  step: StoryStep;
  picture: ReactNode;
  viewWords: (view: Pick<View, "selection" | "filter" | "camera">) => string;
  onEdit: (edit: StoryEdit) => void;
}) {
  const { dataset, story, index, step, viewWords } = props;
  const words = useMessages(storyEditorMessages);
  const { view } = useView();
  const doors = useDoors();
  const shown = stepView(dataset, story, index);
  const current = stepAddress(view);
  const isSame = current === step.view;
  return (
    <section className="step-map" aria-label={words.view}>
      <div className="step-map__picture" aria-hidden="true">
        {props.picture}
      </div>
      <p className="step-map__words">{viewWords(shown)}</p>
      <div className="step-map__deeds">
        <ViewLink className="button" passage={doors.to({ type: "look-at", view: shown })}>
          <MapPinned size={14} strokeWidth={1.5} aria-hidden="true" />
          {words.showInAtlas}
        </ViewLink>
        <button
          type="button"
          className="button"
          aria-disabled={isSame}
          onClick={() => !isSame && props.onEdit({ type: "set-view", step: step.id, view: current })}
        >
          <Camera size={14} strokeWidth={1.5} aria-hidden="true" />
          {words.takeView}
        </button>
      </div>
      <p className="story-editor__quiet">{isSame ? words.sameView : words.takeViewNote(viewWords(view))}</p>
      <Warnings dataset={dataset} story={story} index={index} />
    </section>
  );
}

/** What the step names and this version of the dataset does not hold. */
function Warnings({ dataset, story, index }: { dataset: Dataset; story: Story; index: number }) {
  const words = useMessages(storyEditorMessages);
  const { place } = useMessages(storiesMessages);
  const language = useLanguage();
  const own = storyWarnings(dataset, { story, madeWith: dataset.version }).filter(({ step }) => step === index + 1);
  if (own.length === 0) return null;
  return (
    <div className="step-map__warnings">
      <p>{words.warnings(own.length)}</p>
      <ul>
        {own.map(({ field, value, what }) => (
          <li key={`${field} ${value}`}>
            {place(null, field)} <code>{value}</code> {say(what, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
