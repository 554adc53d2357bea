import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { lastMove, type Story } from "../../domain/story.ts";
import { languages } from "../../domain/text.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { presentMessages } from "../../i18n/messages/present.ts";
import type { DrawStepMap } from "../../stage/mapSlot.ts";
import { stageText, stepIndex, type StepModel, stepModel } from "../../stage/model.ts";
import { NoStory } from "../../stage/NoStory.tsx";
import { type StageCredit, StepFoot } from "../../stage/StepFoot.tsx";
import { StepKey } from "../../stage/StepKey.tsx";
import { StepPane } from "../../stage/StepPane.tsx";
import { useMapKey } from "../../stage/useMapKey.ts";
import type { SpeakerMessage } from "../../story/stageLink.ts";
import { useStory } from "../../story/useStory.ts";
import { useSize } from "../../ui/useSize.ts";
import type { MapSigns } from "../../view/mapSigns.ts";
import { stepView } from "../../view/storyView.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { autoplayRange, type Theme } from "../../view/view.ts";
import { stepAfter, stepSeconds } from "./autoplay.ts";
import { Controls } from "./Controls.tsx";
import type { StageOrder } from "./keys.ts";
import { Notice, type NoticeKind } from "./Notice.tsx";
import { StageHelp } from "./StageHelp.tsx";
import { StepDashes } from "./StepDashes.tsx";
import { useAutoplay } from "./useAutoplay.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { useIdle } from "./useIdle.ts";
import { useSpeakerWindow } from "./useSpeakerWindow.ts";
import { useStageKeys } from "./useStageKeys.ts";
import { useSwipe } from "./useSwipe.ts";
import { useWakeLock } from "./useWakeLock.ts";
import "./PresentView.css";

interface PresentViewProps {
  readonly dataset: Dataset;
  /** The theme on screen. */
  readonly theme: Theme;
  /** The story the address names, also where there is none of that name. */
  readonly asked: string | null;
  readonly credit: StageCredit;
  readonly drawMap: DrawStepMap;
  /** The open evidence card, if there is one. */
  readonly evidence: ReactNode;
}

/** A story on the wall, step by step. */
export function PresentView(props: PresentViewProps) {
  const { view } = useView();
  const story = useStory(props.dataset, view.story);
  if (story) return <Stage key={story.id} {...props} story={story} />;
  return (
    <main>
      <NoStory asked={props.asked} />
    </main>
  );
}

function Stage(props: PresentViewProps & { story: Story }) {
  const { dataset, story, theme } = props;
  const { view, dispatch, hrefOf } = useView();
  const doors = useDoors();
  const language = useLanguage();
  const words = useMessages(presentMessages);
  const index = stepIndex(story, view.step);
  const model = useMemo(() => stepModel(dataset, story, { index, language }), [dataset, story, index, language]);
  const [isBlack, setIsBlack] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [notice, setNotice] = useState<NoticeKind | null>(null);
  const fullScreen = useFullScreen();
  const isIdle = useIdle();
  const isPlaying = view.autoplay !== null;
  const closeCard = () => view.evidence !== null && dispatch({ type: "show-evidence", record: null });
  const autoplay = useAutoplay({
    durationMs: view.autoplay === null ? null : 1000 * stepSeconds(model, view.autoplay),
    step: `${index}`,
    isHeld: isBlack || isHelpOpen || view.evidence !== null,
    onOver: () => dispatch({ type: "play-step", step: stepAfter(index + 1, model.count) }),
    onForgotten: () => {
      setIsHelpOpen(false);
      closeCard();
    },
  });
  const speaker = useSpeakerWindow(
    { story: story.id, step: index + 1, isBlack, isPlaying },
    (message) => void hear(message),
  );
  useWakeLock();

  const go = (step: number) => {
    const at = stepIndex(story, step) + 1;
    if (at !== index + 1 || view.evidence !== null) dispatch({ type: "go-to-step", step: at });
  };
  const openSpeaker = () => {
    setNotice(speaker.open(hrefOf({ type: "open-page", page: "speaker" })) ? null : "speaker-blocked");
  };
  const play = (isOn: boolean) => dispatch({ type: "autoplay", seconds: isOn ? autoplayRange.usual : null });
  const leave = () => dispatch({ type: "open-story", story: story.id });
  const order = (wanted: StageOrder) => {
    autoplay.notice();
    switch (wanted.type) {
      case "next":
        return go(index + 2);
      case "previous":
        return go(index);
      case "first":
        return go(1);
      case "last":
        return go(model.count);
      case "jump":
        return wanted.step <= model.count ? go(wanted.step) : undefined;
      case "black":
        return setIsBlack(!isBlack);
      case "full-screen":
        return void fullScreen.toggle().then((isDone) => setNotice(isDone ? null : "full-screen-refused"));
      case "speaker":
        return openSpeaker();
      case "autoplay":
        return play(!isPlaying);
      case "pause":
        return autoplay.toggle("key");
      case "theme":
        return dispatch({ type: "paint", theme: theme === "dark" ? "light" : "dark" });
      case "language":
        return dispatch({
          type: "speak",
          language: languages[(languages.indexOf(language) + 1) % languages.length] ?? language,
        });
      case "help":
        return setIsHelpOpen(true);
      case "leave":
        if (view.evidence !== null) return void closeCard();
        return fullScreen.isOn ? void fullScreen.toggle() : leave();
    }
  };
  const hear = (message: SpeakerMessage) => {
    autoplay.notice();
    if (message.type === "go") go(message.step);
    if (message.type === "black") setIsBlack(message.isBlack);
    if (message.type === "autoplay") play(message.isOn);
  };
  useStageKeys({ isBlack, isPlaying }, order);
  const touch = useSwipe({
    onSwipe: (to) => order({ type: to === "left" ? "next" : "previous" }),
    onTap: () => {
      autoplay.notice();
      if (isPlaying) autoplay.toggle("touch");
    },
  });
  useEffect(() => {
    if (speaker.contact === "together") setNotice((known) => (known === "speaker-blocked" ? null : known));
  }, [speaker.contact]);

  const titles = story.steps.map((step) => stageText(dataset, story, { text: step.title, language }).text);
  return (
    <main className="stage present" aria-label={words.stage} data-idle={isIdle} data-step={model.number} {...touch}>
      <div className="present__show" inert={isBlack}>
        <StepPane model={model} doorOf={doors.evidence} heading="h1" />
        <StepMap {...props} index={index} model={model} />
        <StepFoot model={model} credit={props.credit}>
          <StepDashes
            titles={titles}
            step={model.number}
            onGo={(step) => order({ type: "jump", step })}
            isPlaying={isPlaying}
            isPaused={autoplay.isPaused}
            onPlay={() => (isPlaying ? autoplay.toggle("key") : play(true))}
          />
        </StepFoot>
        <Controls
          model={model}
          isPlaying={isPlaying}
          isFullScreen={fullScreen.isOn}
          contact={speaker.contact}
          onOrder={order}
          onLeave={leave}
        />
        {isPlaying && (
          <div className="present__time" aria-hidden="true">
            <span style={{ transform: `scaleX(${autoplay.share})` }} />
          </div>
        )}
        {isPlaying && autoplay.isPaused && <p className="present__paused">{words.paused}</p>}
        {notice && (
          <Notice
            kind={notice}
            speakerHref={hrefOf({ type: "open-page", page: "speaker" })}
            onDismiss={() => setNotice(null)}
          />
        )}
        <div className="present__card">{props.evidence}</div>
      </div>
      {isBlack && (
        <button type="button" className="present__black" onClick={() => setIsBlack(false)}>
          <span className="visually-hidden">{words.isBlack}</span>
        </button>
      )}
      {isHelpOpen && <StageHelp onClose={() => setIsHelpOpen(false)} />}
      <p className="visually-hidden" role="status" aria-live="polite">
        {isBlack ? words.isBlack : words.announced(model.number, model.count, model.title.text)}
      </p>
    </main>
  );
}

/**
 * Names on the wall are twice as large as on the page: 32 px where the screen is 1920 wide. Where the map is narrow they
 * give way, so that it still shows places apart, but never below this share of that.
 */
const wallScale = 2;
const leastScale = 1.4;
const leastWidth = 480;

/** The map of the step with its key. */
function StepMap(props: PresentViewProps & { story: Story; index: number; model: StepModel }) {
  const { dataset, story, index, model } = props;
  const language = useLanguage();
  const [stage, { width, height }] = useSize<HTMLElement>();
  const of = `${story.id} ${index} ${width} ${height}`;
  const [key, onSigns] = useMapKey(dataset, model, { of, language });
  return (
    <section ref={stage} className="stage__map">
      <StepMapFrame {...props} onSigns={onSigns} />
      <StepKey stageKey={key} />
    </section>
  );
}

/** The map of the step in the room it has, drawn at the size of the stage. */
function StepMapFrame(props: PresentViewProps & { story: Story; index: number; onSigns: (signs: MapSigns) => void }) {
  const { dataset, story, index, drawMap, onSigns } = props;
  const [frame, size] = useSize<HTMLDivElement>();
  const view = useMemo(() => stepView(dataset, story, index), [dataset, story, index]);
  const moved = lastMove(story, index);
  const standsAt = useMemo(() => stepView(dataset, story, moved), [dataset, story, moved]);
  const { width, height } = size;
  const px = size.fontSize / 100;
  const scale = Math.min(wallScale * px, Math.max(leastScale * px, width / leastWidth));
  return (
    // The size of its type is that of one pixel of the stage, a hundred times: see Stage.css.
    <div ref={frame} className="stage__map-frame">
      {width > 0 &&
        height > 0 &&
        drawMap({
          view,
          standsAt,
          size: { width, height },
          scale,
          isForWall: true,
          isGliding: true,
          onSigns,
        })}
    </div>
  );
}
