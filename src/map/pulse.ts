/** What a pulse runs on: the element that has to be on the screen, and what to do there. */
export interface PulseStage {
  readonly element: Element;
  /** Draws the moment, in seconds of a clock that never stops. */
  readonly draw: (seconds: number) => void;
  /** Takes away what draw has drawn: a highlight that stands still would mislead. */
  readonly clear: () => void;
}

// Judgements of ours: 20 steps a second are smooth enough for a quiet highlight, and nobody watches it for half a minute
// without moving a hand.
const stepMs = 50;
const calmAfterMs = 30_000;
const signsOfLife = ["pointermove", "pointerdown", "keydown", "wheel"] as const;

/**
 * Runs while someone may be looking: not with reduced motion, in a hidden tab, off the screen, nor long after the last
 * touch of mouse or key. Meanwhile it asks for no frame and holds no timer. Returns the way to stop it for good.
 */
export function startPulse({ element, draw, clear }: PulseStage): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const stillness = window.matchMedia("(prefers-reduced-motion: reduce)");
  let isOnScreen = false;
  let lastLife = performance.now();
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWatched = () => isOnScreen && !stillness.matches && !document.hidden && !signal.aborted;
  const isCalm = () => performance.now() - lastLife > calmAfterMs;
  const halt = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    timer = undefined;
    clear();
  };
  const step = (now: number) => {
    frame = undefined;
    if (!isWatched() || isCalm()) return halt();
    draw(now / 1000);
    timer = setTimeout(() => {
      timer = undefined;
      frame = requestAnimationFrame(step);
    }, stepMs);
  };
  const check = () => {
    if (!isWatched() || isCalm()) halt();
    else if (frame === undefined && timer === undefined) frame = requestAnimationFrame(step);
  };
  const live = () => {
    lastLife = performance.now();
    check();
  };

  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? false;
    check();
  });
  observer.observe(element);
  stillness.addEventListener("change", check, { signal });
  document.addEventListener("visibilitychange", check, { signal });
  for (const sign of signsOfLife) document.addEventListener(sign, live, { signal, passive: true, capture: true });
  return () => {
    stop.abort();
    observer.disconnect();
    halt();
  };
}
