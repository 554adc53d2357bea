import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { mapKeysMessages } from "../i18n/messages/mapKeys.ts";
import { messagesIn } from "../i18n/messages.ts";
import { useSize } from "../ui/useSize.ts";
import { sameHighlight, type Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { Lit } from "../view/lit.ts";
import { formatView } from "../view/url.ts";
import { ViewContext } from "../view/useView.ts";
import { defaultView, type Theme, type View } from "../view/view.ts";
import { loadBasemap, type BasemapData } from "./basemap/basemapData.ts";
import { svgBasemap, svgNames, type SvgBasemap } from "./basemap/svgBasemap.ts";
import { useBasemap } from "./basemap/useBasemap.ts";
import { hasRoomForInset, isSmallFrame, presetAt, sameChoice, type FreeCamera, type Size } from "./camera.ts";
import { edgeTags } from "./edgeTags.ts";
import { flatMargin } from "./flatController.ts";
import { useFurniture } from "./furniture.ts";
import { creditStart, extentOf, insetPlan } from "./inset.ts";
import { layoutScene } from "./layout.ts";
import { MapControls } from "./MapControls.tsx";
import { MapCredit, type MapConfig, type MapLack } from "./MapCredit.tsx";
import { MapEdge } from "./MapEdge.tsx";
import { type Held, MapHint } from "./MapHint.tsx";
import { MapInset } from "./MapInset.tsx";
import { MapInWords } from "./MapInWords.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapLocator } from "./MapLocator.tsx";
import { MapTooltip } from "./MapTooltip.tsx";
import { movePlane } from "./plane.ts";
import type { Hover } from "./pointing.ts";
import { buildScene } from "./scene.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import { startCamera } from "./startCamera.ts";
import { SiteList } from "./SiteList.tsx";
import { surroundings } from "./surroundings.ts";
import { useMapController } from "./useMapController.ts";
import { useMapKeys } from "./useMapKeys.ts";
import { hasWebgl2 } from "./webgl.ts";
import "./HubMap.css";

export interface HubMapProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly theme: Theme;
  readonly language: Language;
  readonly highlight: Highlight;
  /** Everything that lights up with the highlight. */
  readonly lit: Lit;
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
  readonly config?: MapConfig;
  /** True inside another page: plain scrolling over the map is then that page's. */
  readonly sharesScrolling?: boolean;
}

const noConfig: MapConfig = {};

/** The map with its controls: the scene as a picture over a ground that WebGL draws, or that is part of the picture. */
export function HubMap(props: HubMapProps) {
  const {
    dataset,
    view,
    theme,
    language,
    highlight,
    lit,
    onHighlight,
    config = noConfig,
    sharesScrolling = false,
  } = props;
  const { selection, filter, camera } = view;
  const still = useMemo(
    () => buildScene({ dataset, view: { selection, filter, camera: defaultView.camera }, language, theme }),
    [dataset, selection, filter, language, theme],
  );
  const scene = useMemo(() => ({ ...still, camera }), [still, camera]);
  const words = messagesIn(mapMessages, language);
  const [frame, size] = useSize<HTMLDivElement>();
  const [hover, setHover] = useState<Hover | null>(null);
  const [list, setList] = useState<Hover | null>(null);
  const [rest, setRest] = useState<FreeCamera | null>(null);
  const basemap = useBasemap(loadBasemap);
  const [lack, setLack] = useState<MapLack | null>(() => (hasWebgl2() ? null : "webgl"));
  const isFlat = lack !== null;
  const hrefOf = useContext(ViewContext)?.hrefOf ?? noAddress;
  const start = useMemo(() => startCamera(scene, size), [scene, size]);
  const now = rest ?? start;
  const inside = useRef<HTMLDivElement>(null);
  const furniture = useFurniture(inside);
  const layout = useMemo(
    () => layoutScene(still, now.zoom, surroundings(still, now, { size, furniture })),
    [still, now, size, furniture],
  );
  const plan = useMemo(() => insetPlan(still, now, size), [still, now, size]);
  const tags = useMemo(
    () => edgeTags(still, layout, { camera: now, size, furniture }),
    [still, layout, now, size, furniture],
  );
  const covers = useMemo(() => tags.map(({ box }) => box), [tags]);
  const shown = useMemo(() => ({ scene, layout }), [scene, layout]);
  const lights = useMemo(() => ({ highlight, lit }), [highlight, lit]);
  const ground = useGround({ basemap, camera: now, size, language, isFlat });

  const [isDrawn, setIsDrawn] = useState(false);
  const drawn = useCallback(() => {
    markDrawn();
    setIsDrawn(true);
  }, []);
  const onIntent = (intent: Intent) => {
    setList(null);
    // The address will not change, so it cannot move the map.
    if (intent.type === "move" && sameChoice(intent.camera, camera)) controller?.moveTo(intent.camera);
    props.onIntent(intent);
  };
  const light = (next: Highlight) => {
    if (!sameHighlight(next, highlight)) onHighlight(next);
  };
  const [held, setHeld] = useState<Held | null>(null);
  const plane = useRef<SVGGElement>(null);
  const [holder, controller] = useMapController({
    shown,
    camera: now,
    basemap,
    isFlat,
    sharesScrolling,
    events: {
      onIntent,
      onHighlight: light,
      onHover: setHover,
      onList: setList,
      onFrame: (at) => {
        inside.current?.parentElement?.setAttribute("data-moving", "");
        if (plane.current) movePlane(plane.current, now, at, size);
      },
      onCamera: setRest,
      onDrawn: drawn,
      onLost: () => setLack("webgl"),
      onUnloaded: () => setLack("program"),
      onHeld: (gesture) => setHeld({ gesture }),
    },
  });
  // The picture has been drawn for a camera that may already have moved on.
  useLayoutEffect(() => {
    inside.current?.parentElement?.removeAttribute("data-moving");
    if (plane.current) movePlane(plane.current, now, controller?.now() ?? now, size);
  }, [controller, now, size]);
  const isPainted = isFlat && basemap !== null && size.width > 0;
  useEffect(() => {
    if (isPainted) drawn();
  }, [isPainted, drawn]);
  const keys = useMapKeys({ shown, camera: now, size, steering: controller, onIntent, onHighlight: light });
  const isWide = hasRoomForInset(size);
  return (
    <div
      className="hub-map"
      ref={frame}
      data-wide={isWide}
      data-small={isSmallFrame(size)}
      data-drawn-filter={formatView({ ...defaultView, filter })}
    >
      <div
        ref={inside}
        className="hub-map__region"
        role="application"
        aria-label={words.label}
        aria-description={messagesIn(mapKeysMessages, language).hint}
        tabIndex={0}
        {...keys.handlers}
      >
        <div
          key={isFlat ? "flat" : "gl"}
          className="hub-map__ground"
          data-flat={isFlat}
          data-shares-scrolling={sharesScrolling}
          ref={holder}
        />
        {size.width > 0 && (
          <div className="hub-map__scene">
            <ScenePicture
              scene={still}
              layout={layout}
              basemap={ground}
              camera={now}
              size={size}
              lights={lights}
              plane={plane}
              covers={covers}
              focused={keys.focused?.id ?? null}
            />
          </div>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {keys.focused && words.clauses([keys.focused.name, keys.focused.note].filter((part) => part !== ""))}
      </p>
      <MapInWords scene={scene} hrefOf={hrefOf} onIntent={onIntent} onHighlight={onHighlight} />
      <MapControls
        preset={size.width === 0 ? undefined : presetAt(now, size)}
        hasFocus={scene.focus.length > 0}
        bearing={now.bearing}
        hrefOf={hrefOf}
        onIntent={onIntent}
        onZoom={(levels) => controller?.zoomBy(levels)}
        onFit={() => {
          if (scene.focus.length > 0) controller?.fitSelection();
          else onIntent({ type: "move", camera: { type: "preset", preset: "all" } });
        }}
        onNorth={() => controller?.turnNorth()}
      />
      <MapKey isOpenAtFirst={isWide && size.height >= 640} />
      {plan?.type === "inset" && basemap && (
        <MapInset
          plan={plan}
          scene={still}
          basemap={basemap}
          lights={lights}
          isLit={hover?.target.type === "node" && hover.target.node.kind === "cluster"}
          hrefOf={hrefOf}
          onIntent={onIntent}
          onHighlight={light}
        />
      )}
      {plan?.type === "locator" && basemap && (
        <MapLocator
          plan={plan}
          scene={still}
          basemap={basemap}
          camera={now}
          size={size}
          hrefOf={hrefOf}
          onIntent={onIntent}
        />
      )}
      <MapCredit
        camera={now}
        config={config}
        missing={basemap?.missing ?? []}
        lack={lack}
        start={creditStart(plan, size)}
        size={size}
      />
      <MapEdge
        tags={tags}
        layout={layout}
        camera={now}
        size={size}
        plan={basemap ? plan : undefined}
        lights={lights}
        hrefOf={hrefOf}
        onIntent={onIntent}
        onHighlight={light}
      />
      {!isDrawn && (
        <p className="hub-map__wait" role="status">
          {messagesIn(geographyMessages, language).drawing}
        </p>
      )}
      {held && <MapHint held={held} />}
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

/** Names over the ground, and the ground itself where WebGL does not draw it; more than the frame, for a map that moves. */
function useGround({
  basemap,
  camera,
  size,
  language,
  isFlat,
}: {
  basemap: BasemapData | null;
  camera: FreeCamera;
  size: Size;
  language: Language;
  isFlat: boolean;
}): SvgBasemap | null {
  return useMemo(() => {
    if (!basemap || size.width === 0) return null;
    const { width, height } = size;
    const margin = Math.round(Math.max(width, height) * flatMargin);
    const options = { data: basemap, bounds: extentOf(camera, size), width, height, language, margin };
    return isFlat ? svgBasemap(options) : svgNames(options);
  }, [basemap, camera, size, language, isFlat]);
}

function markDrawn(): void {
  if (performance.getEntriesByName("atlas:map").length === 0) performance.mark("atlas:map");
}

function noAddress(): string {
  return "#";
}
