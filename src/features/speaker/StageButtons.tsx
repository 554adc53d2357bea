import { ChevronLeft, ChevronRight, MonitorOff, Repeat } from "lucide-react";
import { presentMessages } from "../../i18n/messages/present.ts";
import { speakerMessages } from "../../i18n/messages/speaker.ts";
import { useMessages } from "../../i18n/messages.ts";
import type { SpeakerMessage, StageState } from "../../story/stageLink.ts";

/** What drives the stage. Without one the pages still turn here. */
export function StageButtons(props: {
  step: number;
  count: number;
  /** What the stage shows; null while there is none. */
  state: StageState | null;
  onGo: (step: number) => void;
  onSay: (message: SpeakerMessage) => void;
}) {
  const words = useMessages(speakerMessages);
  const { deed } = useMessages(presentMessages);
  const { step, count, state, onGo, onSay } = props;
  const isBlack = state?.isBlack ?? false;
  const isPlaying = state?.isPlaying ?? false;
  return (
    <div className="speaker__buttons" role="group" aria-label={words.controls}>
      <button type="button" disabled={step === 1} onClick={() => onGo(step - 1)}>
        <ChevronLeft strokeWidth={1.5} aria-hidden="true" />
        {deed.previous}
      </button>
      <button type="button" className="speaker__main" disabled={step === count} onClick={() => onGo(step + 1)}>
        {deed.next}
        <ChevronRight strokeWidth={1.5} aria-hidden="true" />
      </button>
      <button
        type="button"
        disabled={state === null}
        aria-pressed={isBlack}
        onClick={() => onSay({ type: "black", isBlack: !isBlack })}
      >
        <MonitorOff strokeWidth={1.5} aria-hidden="true" />
        {isBlack ? words.light : words.black}
      </button>
      <button
        type="button"
        disabled={state === null}
        aria-pressed={isPlaying}
        onClick={() => onSay({ type: "autoplay", isOn: !isPlaying })}
      >
        <Repeat strokeWidth={1.5} aria-hidden="true" />
        {isPlaying ? words.stopPlaying : words.startPlaying}
      </button>
    </div>
  );
}
