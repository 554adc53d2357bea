import { useMemo, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { FreeCamera, Size } from "./camera.ts";
import type { LayoutNode } from "./layoutNodes.ts";
import { distancePx, type Pixel } from "./mercator.ts";
import { neighbour, type MapDirection, type Place } from "./neighbour.ts";
import { toScreen } from "./screen.ts";
import type { Shown, Steering } from "./steering.ts";
import { highlightOf, intentOf } from "./target.ts";

export interface MapKeysOptions {
  readonly shown: Shown;
  readonly camera: FreeCamera;
  readonly size: Size;
  /** Null while the map is not there yet. */
  readonly steering: Steering | null;
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
}

export interface MapKeys {
  /** The marker with the keyboard's focus. */
  readonly focused: LayoutNode | null;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

const arrows: Readonly<Record<string, MapDirection>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** How far one press moves the map, in px. */
const panPx = 96;
const pans: Readonly<Record<MapDirection, Pixel>> = {
  left: [-panPx, 0],
  right: [panPx, 0],
  up: [0, -panPx],
  down: [0, panPx],
};

/** The map as one stop of the tab key: arrows walk over its hubs and cities, Enter chooses. */
export function useMapKeys({ shown, camera, size, steering, onIntent, onHighlight }: MapKeysOptions): MapKeys {
  /** A hub or city rather than a marker, so that the focus outlives a cluster that opens. */
  const [place, setPlace] = useState<string | null>(null);
  const { layout, scene } = shown;
  const places = useMemo(() => placesOnScreen(shown, camera, size), [shown, camera, size]);
  const focused = place === null ? null : (layout.nodes.find((node) => placesOf(node).includes(place)) ?? null);

  const focus = (node: LayoutNode | undefined) => {
    const [first] = node ? placesOf(node) : [];
    if (!node || first === undefined) return;
    setPlace(first);
    onHighlight(highlightOf({ type: "node", node }));
    steering?.showPixel(node.pixel);
  };
  const walk = (direction: MapDirection) => {
    const next = focused ? neighbour(places, focused.id, direction)?.id : firstFocus(shown, places, size)?.id;
    focus(layout.nodes.find(({ id }) => id === next));
  };
  const press = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const direction = arrows[key];
    if (direction) {
      if (shiftKey) steering?.panBy(pans[direction]);
      else walk(direction);
    } else if (key === "+" || key === "=") steering?.zoomBy(1);
    else if (key === "-" || key === "_") steering?.zoomBy(-1);
    else if (key === "0") onIntent({ type: "move", camera: { type: "preset", preset: "all" } });
    else if ((key === "Enter" || key === " ") && focused) {
      const intent = intentOf({ type: "node", node: focused }, layout, size);
      if (intent) onIntent(intent);
    } else return false;
    return true;
  };
  return {
    focused,
    handlers: {
      onKeyDown(event) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (press(event)) event.preventDefault();
      },
      onFocus(event) {
        const isByKeyboard = event.target === event.currentTarget && event.target.matches(":focus-visible");
        const first = firstFocus({ scene, layout }, places, size)?.id;
        if (isByKeyboard) focus(focused ?? layout.nodes.find(({ id }) => id === first));
      },
      onBlur() {
        setPlace(null);
        onHighlight(null);
      },
    },
  };
}

function placesOf({ hubs, cities }: LayoutNode): readonly string[] {
  return [...hubs, ...cities].map(({ id }) => id);
}

/** As the reader sees them, on a map that may be turned. */
function placesOnScreen({ layout }: Shown, camera: FreeCamera, size: Size): readonly Place[] {
  const screen = toScreen(camera, size, layout.zoom);
  return layout.nodes.map(({ id, pixel }) => ({ id, pixel: screen(pixel) }));
}

/** What is selected, or else what stands nearest to the middle of the frame. */
function firstFocus({ layout }: Shown, places: readonly Place[], { width, height }: Size): Place | undefined {
  const selected = layout.nodes.find(({ isSelected }) => isSelected)?.id;
  const [first, ...others] = places;
  const away = ({ pixel }: Place) => distancePx(pixel, [width / 2, height / 2]);
  const nearest = first && others.reduce((a, b) => (away(b) < away(a) ? b : a), first);
  return places.find(({ id }) => id === selected) ?? nearest;
}
