import { useEffect, useState } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import type { HeldGesture } from "./gestures.ts";

/** A gesture that was just left to the page around the map; another one each time. */
export interface Held {
  readonly gesture: HeldGesture;
}

// A judgement of ours: long enough to be read once.
const shownMs = 1_600;

/** Says for a moment how the map is moved where plain scrolling belongs to the page around it. */
export function MapHint({ held }: { held: Held }) {
  const words = useMessages(mapMessages).held;
  const [over, setOver] = useState<Held | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(held), shownMs);
    return () => clearTimeout(timer);
  }, [held]);
  if (over === held) return null;
  const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent);
  return (
    <p className="map-hint" role="status">
      {held.gesture === "wheel" ? words.wheel(isMac ? "⌘" : "Ctrl") : words.finger}
    </p>
  );
}
