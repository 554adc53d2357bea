/** How long somebody has been speaking. Times are ms of one clock. */
export interface Timer {
  /** When it was last started; null while it stands. */
  readonly since: number | null;
  /** What had passed before that. */
  readonly before: number;
}

export const resetTimer: Timer = { since: null, before: 0 };

export function startedTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function haltedTimer(timer: Timer, now: number): Timer {
  return { since: null, before: elapsedMs(timer, now) };
}

export function elapsedMs({ since, before }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** "07:05", or "1:07:05" from an hour on. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (number: number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
