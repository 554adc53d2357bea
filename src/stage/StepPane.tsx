import { stageMessages } from "../i18n/messages/stage.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import type { Door } from "../ui/door.ts";
import type { StepModel } from "./model.ts";
import { StepRecords } from "./StepRecords.tsx";
import { StoryText } from "./StoryText.tsx";
import { useFit } from "./useFit.ts";
import "./Stage.css";

/** The closest setting; see the densities in Stage.css. */
const closest = 4;

/** The words of a step: where it stands in the story, title, caption and what it rests on, set so that all of it fits. */
export function StepPane(props: {
  model: StepModel;
  doorOf: (record: string) => Door;
  heading: "h1" | "h2";
  /** Share of the height to be left free, where the pane will be drawn at another size than it is measured at. */
  spare?: number;
}) {
  const { model, doorOf, heading: Heading, spare = 0 } = props;
  const words = useMessages(stageMessages);
  const { product } = useMessages(shellMessages);
  const language = useLanguage();
  const [pane, density] = useFit<HTMLElement>({ what: `${model.number} ${language}`, most: closest, spare });
  return (
    <section
      ref={pane}
      className="step-pane"
      data-density={density}
      aria-label={words.step(model.number, model.count)}
      // It scrolls only where even the closest setting is too tall.
      tabIndex={density === closest ? 0 : undefined}
    >
      <div className="step-pane__inner" data-plain={model.records.length === 0}>
        <p className="step-pane__where">
          <span className="step-pane__product">{product}</span> <span>{words.step(model.number, model.count)}</span>
          {model.isOwn && <span> · {words.ownStory}</span>}
        </p>
        <Heading className="step-pane__title">
          <StoryText text={model.title} doorOf={doorOf} />
        </Heading>
        {model.caption.text !== "" && (
          <p className="step-pane__caption">
            <StoryText text={model.caption} doorOf={doorOf} />
          </p>
        )}
        <StepRecords model={model} doorOf={doorOf} />
      </div>
    </section>
  );
}
