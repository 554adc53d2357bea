import { memo, type RefObject, useEffect, useRef, useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { useLanguage } from "../i18n/messages.ts";
import { stepAddress } from "../view/storyView.ts";
import type { Theme, View } from "../view/view.ts";
import { StillMap } from "../map/StillMap.tsx";

interface StoryMapProps {
  readonly dataset: Dataset;
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * A small map of what a view shows, drawn once it comes into sight, and again only where it would show something else: a
 * story may have many of them, and changes with every letter typed.
 */
export const StoryMap = memo(DrawnMap, isAlike);

function isAlike(a: StoryMapProps, b: StoryMapProps): boolean {
  return (
    a.dataset === b.dataset &&
    a.theme === b.theme &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    stepAddress(a.view) === stepAddress(b.view)
  );
}

function DrawnMap(props: StoryMapProps) {
  const { dataset, view, theme, size } = props;
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(frame);
  return (
    <div ref={frame} style={{ width: size.width, height: size.height }}>
      {isSeen && (
        <StillMap
          dataset={dataset}
          view={view}
          theme={theme}
          language={language}
          size={size}
          scale={scaleAt(size.width)}
        />
      )}
    </div>
  );
}

/** The smaller the picture, the smaller its names, so that the lines stay what one sees. Ours to judge. */
function scaleAt(width: number): number {
  return Math.min(0.6, 0.2 + width / 1_000);
}

function useSeen(frame: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element || isSeen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsSeen(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, isSeen]);
  return isSeen;
}
