import type { Position } from "../domain/place.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { Size } from "./camera.ts";
import { project, type Pixel } from "./mercator.ts";
import type { Shown } from "./steering.ts";
import { highlightOf, intentOf, targetAt, type MapTarget } from "./target.ts";

/** Where the reader points, in px from the upper left of the map. */
export interface Hover {
  readonly target: MapTarget;
  readonly at: Pixel;
}

/** A pointer over the map: where in the frame, and over what on the ground. */
export interface MapPoint {
  readonly at: Pixel;
  readonly position: Position;
  readonly isFinger: boolean;
  /** Zoom of the moment; the layout may be of a little earlier. */
  readonly zoom: number;
}

export interface PointingEvents {
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
  readonly onHover: (hover: Hover | null) => void;
  /** A stack of bodies was chosen: show their names. */
  readonly onList: (hover: Hover) => void;
}

// Judgements of ours: how near a pointer or a finger has to come, in px.
const pointerTolerance = 6;
const fingerTolerance = 14;

/** What pointing at the map does, the same with and without WebGL. */
export function createPointing(shown: () => Shown, size: () => Size, events: PointingEvents) {
  const under = ({ position, isFinger, zoom }: MapPoint): MapTarget | undefined => {
    const { layout } = shown();
    const tolerance = (isFinger ? fingerTolerance : pointerTolerance) * 2 ** (layout.zoom - zoom);
    return targetAt(layout, project(position, layout.zoom), tolerance);
  };
  return {
    choose(point: MapPoint): void {
      const target = under(point);
      if (!target) return;
      events.onHover(null);
      const intent = intentOf(target, shown().layout, size());
      if (intent) events.onIntent(intent);
      else events.onList({ target, at: point.at });
    },
    /** True where there is something to choose. */
    hover(point: MapPoint): boolean {
      const target = under(point);
      events.onHighlight(highlightOf(target));
      events.onHover(target ? { target, at: point.at } : null);
      return target !== undefined;
    },
    leave(): void {
      events.onHighlight(null);
      events.onHover(null);
    },
  };
}
