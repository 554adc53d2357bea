import type { ReactNode } from "react";
import type { MapSigns } from "../view/mapSigns.ts";
import type { View } from "../view/view.ts";

/** The map of a step: what it shows, and how large it is drawn. */
export interface StepMap {
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  /** The view whose camera holds: of the step that last moved the map. */
  readonly standsAt: Pick<View, "selection" | "filter" | "camera">;
  /** In px. */
  readonly size: { readonly width: number; readonly height: number };
  /** How much larger than on the page names, arcs and markers are drawn. */
  readonly scale: number;
  /** To be read from afar, as on a wall, rather than close by, as in a window. */
  readonly isForWall: boolean;
  /** Goes calmly from the view before to this one. */
  readonly isGliding: boolean;
  /** Told what the map shows, whenever that changes, for its key. */
  readonly onSigns?: (signs: MapSigns) => void;
}

/** Draws the map of a step. `app` hands it to whoever shows a step: only the map knows how it is drawn. */
export type DrawStepMap = (map: StepMap) => ReactNode;
