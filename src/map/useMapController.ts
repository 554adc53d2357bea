import { useEffect, useRef, useState, type RefObject } from "react";
import { selectionKey } from "../view/view.ts";
import type { BasemapData } from "./basemap/basemapData.ts";
import { sameChoice, type FreeCamera } from "./camera.ts";
import type { MapController, MapEvents } from "./controller.ts";
import { createFlatController } from "./flatController.ts";
import type { Shown } from "./steering.ts";

export interface AllMapEvents extends MapEvents {
  /** The program of the map did not arrive. */
  readonly onUnloaded: () => void;
}

/** The controller lives as long as its element; what is shown is handed to it as it changes. */
export function useMapController({
  shown,
  camera,
  basemap,
  isFlat,
  sharesScrolling,
  events,
}: {
  shown: Shown;
  /** Where the map stands as it is made. */
  camera: FreeCamera;
  basemap: BasemapData | null;
  isFlat: boolean;
  sharesScrolling: boolean;
  events: AllMapEvents;
}): [RefObject<HTMLDivElement | null>, MapController | null] {
  const holder = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const latest = useLatest({ shown, camera, events });
  const before = useRef(shown.scene);

  useEffect(() => {
    let made: MapController | undefined;
    let isOver = false;
    const make = (create: (element: HTMLElement) => MapController) => {
      if (isOver || !holder.current) return;
      before.current = latest.current.shown.scene;
      made = create(holder.current);
      setController(made);
    };
    const options = () => ({ ...latest.current, ...forwarded(latest), sharesScrolling });
    if (isFlat) make((element) => createFlatController(element, options()));
    else if (basemap) {
      void import("./controller.ts")
        .then(
          ({ createMapController }) => make((element) => createMapController(element, { ...options(), basemap })),
          () => latest.current.events.onUnloaded(),
        )
        .catch(() => latest.current.events.onLost());
    }
    return () => {
      isOver = true;
      made?.destroy();
      setController(null);
    };
  }, [isFlat, basemap, sharesScrolling, latest]);

  useEffect(() => controller?.show(shown), [controller, shown]);

  const { scene } = shown;
  useEffect(() => {
    const last = before.current;
    before.current = scene;
    if (!controller || last === scene) return;
    if (!sameChoice(last.camera, scene.camera)) controller.moveTo(scene.camera);
    else if (selectionKey(last.selection) !== selectionKey(scene.selection)) controller.showSelection();
  }, [controller, scene]);
  return [holder, controller];
}

/** Always the handlers of the latest render, so that the map never has to be made again for them. */
function forwarded(latest: RefObject<{ readonly events: AllMapEvents }>): MapEvents {
  return {
    onIntent: (intent) => latest.current.events.onIntent(intent),
    onHighlight: (highlight) => latest.current.events.onHighlight(highlight),
    onHover: (hover) => latest.current.events.onHover(hover),
    onList: (hover) => latest.current.events.onList(hover),
    onFrame: (camera) => latest.current.events.onFrame(camera),
    onCamera: (camera) => latest.current.events.onCamera(camera),
    onDrawn: () => latest.current.events.onDrawn(),
    onLost: () => latest.current.events.onLost(),
    onHeld: (gesture) => latest.current.events.onHeld(gesture),
  };
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
