import { useContext, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { sameHighlight, type Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import { ViewContext } from "../view/useView.ts";
import { defaultView, selectionKey, type Theme, type View } from "../view/view.ts";
import { loadBasemap, type BasemapData } from "./basemap/basemapData.ts";
import {
  cameraFor,
  hasRoomForInset,
  isInsetShown,
  leastMove,
  resolveCamera,
  sameCamera,
  sameChoice,
  withinMap,
  type FreeCamera,
  type Size,
} from "./camera.ts";
import type { Hover, MapController, MapControllerOptions } from "./controller.ts";
import { MapControls } from "./MapControls.tsx";
import { MapCredit, type MapLack } from "./MapCredit.tsx";
import { MapInset } from "./MapInset.tsx";
import { MapInWords } from "./MapInWords.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapTooltip } from "./MapTooltip.tsx";
import { boundsOf } from "./mercator.ts";
import { buildScene, type Scene } from "./scene.ts";
import { startCamera } from "./startCamera.ts";
import { SiteList } from "./SiteList.tsx";
import { SvgMap } from "./SvgMap.tsx";
import { useSize } from "../ui/useSize.ts";
import { hasWebgl2 } from "./webgl.ts";
import "./HubMap.css";

/** What whoever runs the atlas may have to show on the map. */
export interface MapConfig {
  readonly mapApprovalNumber?: string;
  readonly mapMaker?: string;
}

export interface HubMapProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly theme: Theme;
  readonly language: Language;
  readonly highlight: Highlight;
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
  readonly config?: MapConfig;
}

const noConfig: MapConfig = {};

/** The map with its controls: WebGL where there is any, the same scene as SVG where there is none. */
export function HubMap(props: HubMapProps) {
  const { dataset, view, theme, language, highlight, onHighlight, config = noConfig } = props;
  const { selection, filter, camera } = view;
  const still = useMemo(
    () => buildScene({ dataset, view: { selection, filter, camera: defaultView.camera }, language, theme }),
    [dataset, selection, filter, language, theme],
  );
  const scene = useMemo(() => ({ ...still, camera }), [still, camera]);
  const words = mapMessages[language];
  const [frame, size] = useSize<HTMLDivElement>();
  const [hover, setHover] = useState<Hover | null>(null);
  const [list, setList] = useState<Hover | null>(null);
  const [rest, setRest] = useState<FreeCamera | null>(null);
  const basemap = useBasemap();
  const [lack, setLack] = useState<MapLack | null>(() => (hasWebgl2() ? null : "webgl"));
  const isLost = lack !== null;
  const [hasMoved, setHasMoved] = useState(false);
  const hrefOf = useContext(ViewContext)?.hrefOf ?? noAddress;
  const upright = useMemo(() => svgCamera(scene, size, hasMoved), [scene, size, hasMoved]);
  const now = isLost ? upright : (rest ?? startCamera(scene, size));

  const events = useLatest({
    onIntent: (intent: Intent) => {
      setList(null);
      if (intent.type === "move") {
        setHasMoved(true);
        // The address will not change, so it cannot move the map.
        if (sameChoice(intent.camera, camera)) controller?.moveTo(intent.camera);
      }
      props.onIntent(intent);
    },
    onHighlight: (next: Highlight) => {
      if (!sameHighlight(next, highlight)) onHighlight(next);
    },
    onHover: setHover,
    onList: setList,
    onCamera: setRest,
    onDrawn: markDrawn,
    onLost: () => setLack("webgl"),
    onUnloaded: () => setLack("program"),
  });
  const [holder, controller] = useController({ scene, basemap, isLost, label: words.label, events });
  useEffect(() => controller?.setHighlight(highlight), [controller, highlight]);
  const isPainted = isLost && basemap !== null && size.width > 0;
  useEffect(() => {
    if (isPainted) markDrawn();
  }, [isPainted]);

  const onIntent = (intent: Intent) => events.current.onIntent(intent);
  const move = (next: FreeCamera) => onIntent({ type: "move", camera: { type: "free", ...next } });
  const focus = boundsOf(scene.focus);
  const isWide = hasRoomForInset(size);
  return (
    <div className="hub-map" ref={frame} data-wide={isWide}>
      {isLost ? (
        size.width > 0 && (
          <SvgMap
            scene={scene}
            basemap={basemap}
            camera={upright}
            size={size}
            label={words.label}
            highlight={highlight}
            hrefOf={hrefOf}
            onIntent={onIntent}
            onHighlight={onHighlight}
            onList={(target, at) => setList({ target, at })}
          />
        )
      ) : (
        <div className="hub-map__gl" ref={holder} />
      )}
      <MapInWords scene={scene} hrefOf={hrefOf} onIntent={onIntent} onHighlight={onHighlight} />
      <MapControls
        camera={camera}
        hasFocus={focus !== undefined}
        bearing={now.bearing}
        hrefOf={hrefOf}
        onIntent={onIntent}
        onZoom={(levels) => {
          if (controller) controller.zoomBy(levels);
          else move(withinMap({ ...now, zoom: now.zoom + levels }, size));
        }}
        onFit={() => {
          if (!focus) onIntent({ type: "move", camera: { type: "preset", preset: "all" } });
          else if (controller) controller.fitSelection();
          else move(cameraFor(focus, size, 11));
        }}
        onNorth={() => controller?.turnNorth()}
      />
      <MapKey isOpenAtFirst={isWide && size.height >= 640} />
      {isInsetShown(now.zoom, size) && basemap && (
        <MapInset
          scene={scene}
          basemap={basemap}
          highlight={highlight}
          hrefOf={hrefOf}
          onIntent={onIntent}
          onHighlight={onHighlight}
        />
      )}
      <MapCredit camera={now} config={config} missing={basemap?.missing ?? []} lack={lack} />
      {hover && !list && <MapTooltip hover={hover} scene={scene} size={size} />}
      {list?.target.type === "site" && (
        <SiteList
          site={list.target.site}
          at={list.at}
          size={size}
          hrefOf={hrefOf}
          onIntent={onIntent}
          onClose={() => setList(null)}
        />
      )}
    </div>
  );
}

interface MapEvents extends Omit<MapControllerOptions, "scene" | "basemap" | "label"> {
  /** The program of the map did not arrive. */
  readonly onUnloaded: () => void;
}

/** The controller lives as long as the element; scene, camera and selection are handed to it as they change. */
function useController({
  scene,
  basemap,
  isLost,
  label,
  events,
}: {
  scene: Scene;
  basemap: BasemapData | null;
  isLost: boolean;
  label: string;
  events: RefObject<MapEvents>;
}): [RefObject<HTMLDivElement | null>, MapController | null] {
  const holder = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const first = useLatest({ scene, label });
  const shown = useRef(scene);

  useEffect(() => {
    if (isLost || !basemap) return undefined;
    let made: MapController | undefined;
    let isOver = false;
    void import("./controller.ts")
      .then(
        ({ createMapController }) => {
          if (isOver || !holder.current) return;
          shown.current = first.current.scene;
          made = createMapController(holder.current, { ...first.current, basemap, ...forwarded(events) });
          setController(made);
        },
        () => events.current.onUnloaded(),
      )
      .catch(() => events.current.onLost());
    return () => {
      isOver = true;
      made?.destroy();
      setController(null);
    };
  }, [isLost, basemap, events, first]);

  useEffect(() => {
    const before = shown.current;
    shown.current = scene;
    if (!controller || before === scene) return;
    if (!sameShow(before, scene)) controller.render(scene);
    if (!sameChoice(before.camera, scene.camera)) controller.moveTo(scene.camera);
    else if (selectionKey(before.selection) !== selectionKey(scene.selection)) controller.showSelection();
  }, [controller, scene]);

  useEffect(() => controller?.setLabel(label), [controller, label]);
  return [holder, controller];
}

/** A moved camera alone is no reason to draw anew. */
function sameShow(a: Scene, b: Scene): boolean {
  return a.hubs === b.hubs && a.arcs === b.arcs && a.theme === b.theme && a.language === b.language;
}

/** Always the handlers of the latest render, so that the map never has to be made again for them. */
function forwarded(events: RefObject<MapEvents>): Omit<MapEvents, "onUnloaded"> {
  return {
    onIntent: (intent) => events.current.onIntent(intent),
    onHighlight: (highlight) => events.current.onHighlight(highlight),
    onHover: (hover) => events.current.onHover(hover),
    onList: (hover) => events.current.onList(hover),
    onCamera: (camera) => events.current.onCamera(camera),
    onDrawn: () => events.current.onDrawn(),
    onLost: () => events.current.onLost(),
  };
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

function useBasemap(): BasemapData | null {
  const [basemap, setBasemap] = useState<BasemapData | null>(null);
  useEffect(() => {
    let isOver = false;
    void loadBasemap(`${import.meta.env.BASE_URL}basemap`).then((data) => {
      if (!isOver) setBasemap(data);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return basemap;
}

/** Without WebGL the map stands where the view says, north up, stepped to hold the selection. */
function svgCamera(scene: Scene, size: Size, hasMoved: boolean): FreeCamera {
  const chosen = { ...resolveCamera(scene.camera, size), bearing: 0 };
  const start = hasMoved ? chosen : { ...startCamera(scene, size), bearing: 0 };
  const focus = boundsOf(scene.focus);
  return focus && sameCamera(start, chosen) ? leastMove(chosen, focus, size) : start;
}

function markDrawn(): void {
  if (performance.getEntriesByName("atlas:map").length === 0) performance.mark("atlas:map");
}

function noAddress(): string {
  return "#";
}
