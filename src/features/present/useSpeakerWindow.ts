import { useCallback, useEffect, useRef, useState } from "react";
import {
  fromStage,
  isOwnOrigin,
  parseSpeakerMessage,
  type SpeakerContact,
  speakerAfter,
  type SpeakerMessage,
  speakerWindow,
  type StageState,
  targetOrigin,
} from "../../story/stageLink.ts";

const lookEveryMs = 1_000;

export interface SpeakerWindow {
  readonly contact: SpeakerContact;
  /** False where the browser has blocked the window. */
  readonly open: (href: string) => boolean;
}

/**
 * The speaker's window beside this stage: told whatever the stage shows, and heard when it asks for something. It talks
 * to the window it has opened, or to one that this page had opened before it was loaded again, and to no other.
 */
export function useSpeakerWindow(state: StageState, onMessage: (message: SpeakerMessage) => void): SpeakerWindow {
  const { story, step, isBlack, isPlaying } = state;
  const other = useRef<Window | null>(null);
  const [contact, setContact] = useState<SpeakerContact>("none");
  const latest = useRef({ state, onMessage });
  useEffect(() => {
    latest.current = { state, onMessage };
  });
  const tell = useCallback(() => {
    other.current?.postMessage(
      fromStage({ type: "state", state: latest.current.state }),
      targetOrigin(window.location.origin),
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of it changes is told
  useEffect(tell, [tell, story, step, isBlack, isPlaying]);
  useEffect(() => {
    const onWord = (event: MessageEvent) => {
      if (!isOwnOrigin(event.origin, window.location.origin) || !isOurs(event.source, other.current)) return;
      const message = parseSpeakerMessage(event.data);
      if (!message) return;
      other.current = event.source;
      setContact((known) => speakerAfter(known, { type: "heard", message }));
      if (message.type === "hello") tell();
      else latest.current.onMessage(message);
    };
    const sayGoodbye = () =>
      other.current?.postMessage(fromStage({ type: "bye" }), targetOrigin(window.location.origin));
    const timer = setInterval(() => {
      if (!other.current?.closed) return;
      other.current = null;
      setContact((known) => speakerAfter(known, { type: "closed" }));
    }, lookEveryMs);
    window.addEventListener("message", onWord);
    window.addEventListener("pagehide", sayGoodbye);
    return () => {
      clearInterval(timer);
      window.removeEventListener("message", onWord);
      window.removeEventListener("pagehide", sayGoodbye);
      sayGoodbye();
    };
  }, [tell]);
  return {
    contact,
    open: (href) => {
      const opened = window.open(href, speakerWindow, "popup,width=1180,height=820");
      if (opened) other.current = opened;
      opened?.focus();
      return opened !== null;
    },
  };
}

/** The window we opened, or one that says we did. */
function isOurs(source: MessageEventSource | null, known: Window | null): source is Window {
  if (source === null || !("opener" in source)) return false;
  return source === known || source.opener === window;
}
