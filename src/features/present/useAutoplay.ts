import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { forgottenMs, freshRun, noticed, onNewStep, type Run, ticked, toggled } from "./autoplay.ts";

const tickMs = 250;

export interface Autoplay {
  /** How much of the time of the step is over, from 0 to 1. */
  readonly share: number;
  readonly isPaused: boolean;
  readonly toggle: (by: "key" | "touch") => void;
  /** Somebody is there. */
  readonly notice: () => void;
}

/** Lets a story run by itself while `durationMs` is not null. */
export function useAutoplay(running: {
  readonly durationMs: number | null;
  /** What tells one step from another. */
  readonly step: string;
  /** Something is open over the step. */
  readonly isHeld: boolean;
  readonly onOver: () => void;
  /** What is open has been left so for long. */
  readonly onForgotten: () => void;
}): Autoplay {
  const { durationMs, step } = running;
  const [run, setRun] = useState<Run>(freshRun);
  // What is drawn may be a tick behind what is known.
  const known = useRef(freshRun);
  const change = useCallback((to: (run: Run) => Run) => {
    known.current = to(known.current);
    setRun(known.current);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins its time
  useEffect(() => change(onNewStep), [step, change]);
  const isOn = durationMs !== null;
  const onTick = useEffectEvent((ms: number) => {
    change((before) => ticked(before, { ms, isHeld: running.isHeld }));
    const { idleMs, elapsedMs } = known.current;
    if (running.isHeld && idleMs >= forgottenMs) running.onForgotten();
    if (durationMs !== null && elapsedMs >= durationMs) {
      // The next step may take a moment to come on: the time of this one must not be over twice.
      change(onNewStep);
      running.onOver();
    }
  });
  useEffect(() => {
    if (!isOn) return undefined;
    change(() => freshRun);
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const ms = now - before;
      before = now;
      if (!document.hidden) onTick(ms);
    }, tickMs);
    return () => clearInterval(timer);
  }, [isOn, change]);
  return {
    share: durationMs === null ? 0 : Math.min(1, run.elapsedMs / durationMs),
    isPaused: run.pausedBy !== null,
    toggle: (by) => change((before) => toggled(before, by)),
    notice: () => change(noticed),
  };
}
