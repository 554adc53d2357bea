import { useSyncExternalStore } from "react";

export interface FullScreen {
  readonly isOn: boolean;
  /** Says whether the browser did it. Telephones and embedded pages often refuse. */
  readonly toggle: () => Promise<boolean>;
}

/** The whole page on the whole screen, so that dialogs come along. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement));
  return { isOn, toggle };
}

async function toggle(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}
