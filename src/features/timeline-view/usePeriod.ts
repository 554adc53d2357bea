import { useCallback, useEffect, useRef, useState } from "react";
import { type Period, samePeriod } from "../../domain/period.ts";
import { useView } from "../../view/useView.ts";

/** The period as it is shown, and the ways to change it. */
export interface PeriodControl {
  readonly period: Period | null;
  /** A step of its own on the way back. */
  readonly choose: (period: Period | null) => void;
  /** Part of a gesture (a drag, a run of keys, a play): all of it is one step on the way back. */
  readonly move: (period: Period | null) => void;
  /** The gesture is over. */
  readonly settle: () => void;
}

/** Browsers limit how often an address may change (Safari: 100 times in 30 seconds). */
const pause = 330;

export function usePeriod(): PeriodControl {
  const { view, dispatch } = useView();
  const [draft, setDraft] = useState<{ readonly period: Period | null } | null>(null);
  const now = useRef({ filter: view.filter, dispatch });
  now.current = { filter: view.filter, dispatch };
  const gesture = useRef<{ readonly written: Period | null } | null>(null);
  const waiting = useRef<{ readonly period: Period | null; readonly timer: number } | null>(null);
  const lastWrite = useRef(Number.NEGATIVE_INFINITY);

  const write = useCallback((period: Period | null) => {
    const { filter, dispatch: send } = now.current;
    const goesOn = gesture.current !== null && samePeriod(gesture.current.written, filter.period);
    if (!goesOn && samePeriod(period, filter.period)) return;
    gesture.current = { written: period };
    lastWrite.current = performance.now();
    send(goesOn ? { type: "slide-period", period } : { type: "filter", filter: { ...filter, period } });
  }, []);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    window.clearTimeout(waiting.current.timer);
    const { period } = waiting.current;
    waiting.current = null;
    setDraft(null);
    write(period);
  }, [write]);

  const move = useCallback(
    (period: Period | null) => {
      const wait = pause - (performance.now() - lastWrite.current);
      if (waiting.current) window.clearTimeout(waiting.current.timer);
      waiting.current = { period, timer: wait > 0 ? window.setTimeout(flush, wait) : 0 };
      if (wait > 0) setDraft({ period });
      else flush();
    },
    [flush],
  );

  const settle = useCallback(() => {
    flush();
    gesture.current = null;
  }, [flush]);

  const choose = useCallback(
    (period: Period | null) => {
      settle();
      write(period);
      gesture.current = null;
    },
    [settle, write],
  );

  useEffect(() => settle, [settle]);

  return { period: draft ? draft.period : view.filter.period, choose, move, settle };
}
