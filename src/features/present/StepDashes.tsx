import type { CSSProperties } from "react";
import { Pause, Play } from "lucide-react";
import { presentMessages } from "../../i18n/messages/present.ts";
import { useMessages } from "../../i18n/messages.ts";

/** How far the story is: a dash for each step, which goes there; and whether it runs by itself. */
export function StepDashes(props: {
  titles: readonly string[];
  step: number;
  onGo: (step: number) => void;
  isPlaying: boolean;
  isPaused: boolean;
  onPlay: () => void;
}) {
  const words = useMessages(presentMessages);
  const { titles, step, isPlaying, isPaused } = props;
  const isRunning = isPlaying && !isPaused;
  const label = isRunning ? words.deed.pause : isPlaying ? words.resume : words.deed.autoplay;
  return (
    <nav className="step-dashes" aria-label={words.steps}>
      <ol style={{ "--steps": titles.length } as CSSProperties}>
        {titles.map((title, index) => (
          // Two steps may have the same title.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <button
              type="button"
              aria-label={words.goTo(index + 1, title)}
              title={title}
              aria-current={index + 1 === step ? "step" : undefined}
              data-past={index + 1 < step}
              onClick={() => props.onGo(index + 1)}
            />
          </li>
        ))}
      </ol>
      <button type="button" className="step-dashes__play" aria-label={label} title={label} onClick={props.onPlay}>
        {isRunning ? <Pause strokeWidth={1.5} aria-hidden="true" /> : <Play strokeWidth={1.5} aria-hidden="true" />}
      </button>
    </nav>
  );
}
