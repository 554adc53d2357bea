import { useEffect, useState } from "react";
import { speakerMessages } from "../../i18n/messages/speaker.ts";
import { useMessages } from "../../i18n/messages.ts";
import { clockText, elapsedMs, haltedTimer, resetTimer, startedTimer, type Timer } from "./timer.ts";

/** The time of day, and how long somebody has been speaking. */
export function Clock() {
  const words = useMessages(speakerMessages);
  const now = useNow();
  const [timer, setTimer] = useState<Timer>(resetTimer);
  const isRunning = timer.since !== null;
  const elapsed = elapsedMs(timer, now.getTime());
  const two = (number: number) => String(number).padStart(2, "0");
  return (
    <div className="speaker__clock">
      <p>
        <span>{words.clock}</span>
        <time>{`${two(now.getHours())}:${two(now.getMinutes())}`}</time>
      </p>
      <p>
        <span>{words.elapsed}</span>
        <time role="timer">{clockText(elapsed)}</time>
      </p>
      <button
        type="button"
        onClick={() => setTimer(isRunning ? haltedTimer(timer, Date.now()) : startedTimer(timer, Date.now()))}
      >
        {isRunning ? words.halt : elapsed > 0 ? words.goOn : words.start}
      </button>
      <button type="button" disabled={elapsed === 0 && !isRunning} onClick={() => setTimer(resetTimer)}>
        {words.reset}
      </button>
    </div>
  );
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}
