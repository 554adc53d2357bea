import { useEffect } from "react";

/** Keeps the screen lit while a story is presented, where the browser can. It lets go while the tab is out of sight. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!("wakeLock" in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.hidden) return;
      // A machine low on power may refuse: then it sleeps as it would have.
      const given = await navigator.wakeLock.request("screen").catch(() => null);
      if (isOver) void given?.release();
      else lock = given;
    };
    const onVisibility = () => void ask();
    void ask();
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onVisibility);
      void lock?.release();
    };
  }, []);
}
