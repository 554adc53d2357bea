import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { lastMove, type Story } from "../../domain/story.ts";
import { speakerMessages } from "../../i18n/messages/speaker.ts";
import { stageMessages } from "../../i18n/messages/stage.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import type { DrawStepMap } from "../../stage/mapSlot.ts";
import { type StepModel, stepIndex, stepModel } from "../../stage/model.ts";
import { NoStory } from "../../stage/NoStory.tsx";
import { StoryText } from "../../stage/StoryText.tsx";
import { useStory } from "../../story/useStory.ts";
import { useKeyDown } from "../../ui/useKeyDown.ts";
import { useSize } from "../../ui/useSize.ts";
import { useDoors } from "../../view/useDoors.ts";
import { stepView } from "../../view/storyView.ts";
import { useView } from "../../view/useView.ts";
import { Clock } from "./Clock.tsx";
import { speakerOrder } from "./keys.ts";
import { StageButtons } from "./StageButtons.tsx";
import { useStageWindow } from "./useStageWindow.ts";
import "./Speaker.css";

interface SpeakerViewProps {
  readonly dataset: Dataset;
  /** The story the address names, also where there is none of that name. */
  readonly asked: string | null;
  readonly drawMap: DrawStepMap;
  /** The open evidence card, if there is one. */
  readonly evidence: ReactNode;
}

/** What the speaker sees: notes, this step and the next, the clock, and what drives the stage. */
export function SpeakerView(props: SpeakerViewProps) {
  const { view } = useView();
  const story = useStory(props.dataset, view.story);
  if (story) return <Desk key={story.id} {...props} story={story} />;
  return (
    <main>
      <NoStory asked={props.asked} />
    </main>
  );
}

function Desk(props: SpeakerViewProps & { story: Story }) {
  const { dataset, story } = props;
  const { view, dispatch } = useView();
  const { evidence: doorOf } = useDoors();
  const language = useLanguage();
  const words = useMessages(speakerMessages);
  const stage = useMessages(stageMessages);
  const [contact, say] = useStageWindow();
  const isTogether = contact.type === "together" && contact.state?.story === story.id;
  const index = stepIndex(story, view.step);
  const [now, next] = useMemo(
    () => [
      stepModel(dataset, story, { index, language }),
      index + 1 < story.steps.length ? stepModel(dataset, story, { index: index + 1, language }) : null,
    ],
    [dataset, story, index, language],
  );
  const shown = isTogether && contact.state ? contact.state.step : null;
  useEffect(() => {
    // Where the stage goes, this window goes; its own history stays short.
    if (shown !== null && shown !== index + 1) dispatch({ type: "play-step", step: shown });
  }, [shown, index, dispatch]);
  const go = (number: number) => {
    const step = stepIndex(story, number) + 1;
    if (step === index + 1) return;
    if (isTogether) say({ type: "go", step });
    else dispatch({ type: "play-step", step });
  };
  const isBlack = isTogether && contact.state?.isBlack === true;
  useDeskKeys((order) => {
    if (order === "black") return isTogether ? say({ type: "black", isBlack: !isBlack }) : undefined;
    go({ next: index + 2, previous: index, first: 1, last: now.count }[order]);
  });
  return (
    <main className="speaker">
      <header className="speaker__bar">
        <h1>
          {words.title} <span>{stage.step(now.number, now.count)}</span>
        </h1>
        <Contact isTogether={isTogether} contact={contact} />
        <Clock />
      </header>
      <Notes model={now} doorOf={doorOf} />
      <aside className="speaker__steps">
        <StepCard {...props} index={index} model={now} heading={words.now} />
        {next ? (
          <StepCard {...props} index={index + 1} model={next} heading={words.next} onGo={() => go(index + 2)} />
        ) : (
          <section className="speaker__step">
            <h2>{words.next}</h2>
            <p className="speaker__end">{words.end}</p>
          </section>
        )}
      </aside>
      <StageButtons
        step={now.number}
        count={now.count}
        state={isTogether ? contact.state : null}
        onGo={go}
        onSay={say}
      />
      <div className="speaker__card">{props.evidence}</div>
    </main>
  );
}

function Contact({ isTogether, contact }: { isTogether: boolean; contact: ReturnType<typeof useStageWindow>[0] }) {
  const words = useMessages(speakerMessages);
  const isAlone = !isTogether && contact.type !== "waiting";
  const state = isAlone
    ? "alone"
    : contact.type === "waiting"
      ? "waiting"
      : contact.state?.isBlack
        ? "black"
        : contact.state?.isPlaying
          ? "playing"
          : "together";
  return (
    <div className="speaker__contact" role="status" data-contact={isAlone ? "alone" : contact.type}>
      <p>{words.stage[state]}</p>
      {isAlone && <p className="speaker__why">{words.whyAlone}</p>}
    </div>
  );
}

/** Sizes of the notes, in px. */
const sizes = [20, 24, 28, 34, 42] as const;

function Notes({ model, doorOf }: { model: StepModel; doorOf: ReturnType<typeof useDoors>["evidence"] }) {
  const words = useMessages(speakerMessages);
  const [size, setSize] = useState(2);
  return (
    <section className="speaker__notes" aria-labelledby="speaker-notes" tabIndex={0} key={model.number}>
      <header>
        <h2 id="speaker-notes">{words.notes}</h2>
        <button
          type="button"
          aria-label={words.smaller}
          title={words.smaller}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={words.larger}
          title={words.larger}
          disabled={size === sizes.length - 1}
          onClick={() => setSize(size + 1)}
        >
          A+
        </button>
      </header>
      {model.note.text === "" ? (
        <p className="speaker__none">{words.noNotes}</p>
      ) : (
        <p className="speaker__note" style={{ fontSize: sizes[size] }}>
          <StoryText text={model.note} doorOf={doorOf} />
        </p>
      )}
    </section>
  );
}

/** A step in small: title, caption and map. */
function StepCard(
  props: SpeakerViewProps & { story: Story; index: number; model: StepModel; heading: string; onGo?: () => void },
) {
  const { dataset, story, index, model, heading, drawMap, onGo } = props;
  const [frame, size] = useSize<HTMLDivElement>();
  const [view, standsAt] = useMemo(
    () => [stepView(dataset, story, index), stepView(dataset, story, lastMove(story, index))],
    [dataset, story, index],
  );
  const { width, height } = size;
  return (
    <section className="speaker__step">
      <h2>{heading}</h2>
      <p className="speaker__step-title" lang={model.title.lang ?? undefined}>
        {onGo ? (
          <button type="button" onClick={onGo}>
            {model.title.text}
          </button>
        ) : (
          model.title.text
        )}
      </p>
      {model.caption.text !== "" && (
        <p className="speaker__step-caption" lang={model.caption.lang ?? undefined}>
          {model.caption.text}
        </p>
      )}
      <div ref={frame} className="speaker__map">
        {width > 0 &&
          height > 0 &&
          drawMap({ view, standsAt, size: { width, height }, scale: 0.8, isForWall: true, isGliding: false })}
      </div>
    </section>
  );
}

function useDeskKeys(onOrder: (order: NonNullable<ReturnType<typeof speakerOrder>>) => void): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    const order = speakerOrder(event);
    if (order === null) return;
    event.preventDefault();
    onOrder(order);
  });
}
