import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Period, samePeriod } from "../../domain/period.ts";
import type { PlayMode } from "../../i18n/messages/timeline.ts";
import { firstFrame, nextFrame } from "./periodModel.ts";
import type { PeriodControl } from "./usePeriod.ts";

export interface Play {
  readonly isPlaying: boolean;
  readonly mode: PlayMode;
  readonly setMode: (mode: PlayMode) => void;
  readonly toggle: () => void;
  /** Space and K, where they mean nothing else. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const monthLength = 1000;

/**
 * Plays the period month by month. It stops at the end, in a hidden tab, when anything else changes the period, and on
 * any key or press; Escape does nothing more than that.
 */
export function usePlay(root: RefObject<HTMLElement | null>, range: Period | null, control: PeriodControl): Play {
  const { period, move, settle } = control;
  const [isPlaying, setIsPlaying] = useState(false);
  const [mode, setMode] = useState<PlayMode>("window");
  const shown = useRef(period);
  shown.current = period;
  const played = useRef<Period | null>(null);

  const show = useCallback(
    (frame: Period) => {
      played.current = frame;
      move(frame);
    },
    [move],
  );
  const stop = useCallback(() => {
    setIsPlaying(false);
    settle();
  }, [settle]);
  const toggle = useCallback(() => {
    if (isPlaying) return stop();
    if (range === null) return;
    settle();
    const frame = firstFrame(shown.current, mode, range);
    show(frame);
    if (nextFrame(frame, mode, range) === null) settle();
    else setIsPlaying(true);
  }, [isPlaying, mode, range, settle, show, stop]);

  useEffect(() => {
    if (!isPlaying || range === null) return;
    const timer = window.setInterval(() => {
      const frame = nextFrame(played.current ?? range, mode, range);
      if (frame) show(frame);
      if (!frame || nextFrame(frame, mode, range) === null) stop();
    }, monthLength);
    return () => window.clearInterval(timer);
  }, [isPlaying, mode, range, show, stop]);

  useEffect(() => {
    if (isPlaying && !samePeriod(period, played.current)) stop();
  }, [isPlaying, period, stop]);

  useEffect(() => {
    if (!isPlaying) return;
    const onInput = (event: Event) => {
      if (!isOwnInput(event, root.current)) stop();
      if (event instanceof window.KeyboardEvent && event.key === "Escape") event.preventDefault();
    };
    const kinds = ["keydown", "pointerdown", "visibilitychange"];
    for (const kind of kinds) document.addEventListener(kind, onInput, true);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onInput, true);
    };
  }, [isPlaying, root, stop]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlayKey(event.nativeEvent, root.current)) return;
    event.preventDefault();
    if (!event.repeat) toggle();
  };
  return { isPlaying, mode, setMode, toggle, onKeyDown };
}

/** True for what plays and pauses by itself, and for keys that only change what others mean. */
function isOwnInput(event: Event, root: HTMLElement | null): boolean {
  if (event.target instanceof Element && event.target.closest("[data-play]")) {
    return event instanceof window.PointerEvent || isOneOf(event, ["Enter", " ", "k", "K"]);
  }
  return isPlayKey(event, root) || isOneOf(event, ["Shift", "Control", "Alt", "Meta"]);
}

/** K anywhere in the timeline but in a field; Space where it does not press something already. */
function isPlayKey(event: Event, root: HTMLElement | null): boolean {
  if (!(event instanceof window.KeyboardEvent) || !(event.target instanceof Element)) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || !root?.contains(event.target)) return false;
  if (event.target.closest("input, select, textarea")) return false;
  if (event.key === "k" || event.key === "K") return true;
  return event.key === " " && !event.target.closest("button, a, summary");
}

function isOneOf(event: Event, keys: readonly string[]): boolean {
  return event instanceof window.KeyboardEvent && keys.includes(event.key);
}
