import { useCallback, useEffect, useState } from "react";
import {
  contactAfter,
  fromSpeaker,
  isOwnOrigin,
  noContact,
  parseStageMessage,
  type SpeakerMessage,
  type StageContact,
  targetOrigin,
} from "../../story/stageLink.ts";

const helloEveryMs = 1_000;

/**
 * The stage this window was opened from: asked again and again for what it shows, so that this window notices when it
 * has gone and when it has come back. It talks to its opener and to nobody else.
 */
export function useStageWindow(): readonly [contact: StageContact, say: (message: SpeakerMessage) => void] {
  const [contact, setContact] = useState<StageContact>(noContact);
  const say = useCallback((message: SpeakerMessage) => {
    stageWindow()?.postMessage(fromSpeaker(message), targetOrigin(window.location.origin));
  }, []);
  useEffect(() => {
    const onWord = (event: MessageEvent) => {
      if (event.source !== stageWindow() || !isOwnOrigin(event.origin, window.location.origin)) return;
      const message = parseStageMessage(event.data);
      if (message) setContact((known) => contactAfter(known, { type: "heard", message }));
    };
    let before = performance.now();
    const ask = () => {
      const now = performance.now();
      // Out of sight a browser seldom lets this window ask: no answer then means nothing.
      const ms = document.hidden ? 0 : now - before;
      before = now;
      const isThere = stageWindow() !== null;
      setContact((known) => contactAfter(known, isThere ? { type: "waited", ms } : { type: "closed" }));
      say({ type: "hello" });
    };
    const sayGoodbye = () => say({ type: "bye" });
    window.addEventListener("message", onWord);
    window.addEventListener("pagehide", sayGoodbye);
    const timer = setInterval(ask, helloEveryMs);
    ask();
    return () => {
      clearInterval(timer);
      window.removeEventListener("message", onWord);
      window.removeEventListener("pagehide", sayGoodbye);
      sayGoodbye();
    };
  }, [say]);
  return [contact, say];
}

function stageWindow(): Window | null {
  const opener: Window | null = window.opener;
  return opener === null || opener.closed ? null : opener;
}
