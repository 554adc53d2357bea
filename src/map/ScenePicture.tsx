import { memo, useMemo, type ReactNode, type Ref } from "react";
import type { LinkFamilyId } from "../domain/link.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import { ArcPulse } from "./ArcPulse.tsx";
import { GroundShapes } from "./basemap/GroundShapes.tsx";
import type { SvgBasemap } from "./basemap/svgBasemap.ts";
import type { FreeCamera, Size } from "./camera.ts";
import type { Box } from "./boxes.ts";
import { groundObstacles, placedGroundNames, type GroundObstacles } from "./groundNames.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import { nodeRadius, type LayoutNode } from "./layoutNodes.ts";
import { siteRadius, type LayoutSite } from "./layoutSites.ts";
import type { LayoutMark } from "./marks.ts";
import { nameLines, noteLines, noteSize, textStart, type PlacedLabel } from "./labels.ts";
import { project, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { SceneExtent, SceneRings } from "./SceneRings.tsx";
import { drawnStates, type DrawnState, type Lights } from "./states.ts";
import { svgPath } from "./svgPath.ts";
import { highlightOf, intentOf, type MapTarget } from "./target.ts";
import "./ScenePicture.css";

export interface ScenePictureProps {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly basemap: SvgBasemap | null;
  readonly camera: FreeCamera;
  readonly size: Size;
  readonly lights: Lights;
  /** What moves when the map does, for whoever moves it. */
  readonly plane?: Ref<SVGGElement>;
  /** What stands on the picture, in its px: names of the ground keep clear of it. */
  readonly covers?: readonly Box[];
  /** The node that has the keyboard's focus. */
  readonly focused?: string | null;
  /** Without them it is a picture over a map that knows itself what is pointed at. */
  readonly links?: PictureLinks;
}

/** For a picture that is itself pointed at. It takes no focus: everything in it can be reached in a list. */
export interface PictureLinks {
  readonly hrefOf: (intent: Intent) => string;
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
}

const nothing: readonly Box[] = [];

/** The scene as SVG: over the ground that WebGL draws, with a ground of its own where WebGL is absent, and in the inset. */
export function ScenePicture(props: ScenePictureProps) {
  const { scene, layout, basemap, camera, size, lights, focused = null, covers = nothing } = props;
  const [x, y] = project(camera.center, layout.zoom);
  const [originX, originY] = [x - size.width / 2, y - size.height / 2];
  const origin: Pixel = [originX, originY];
  const obstacles = useMemo(
    () => groundObstacles(layout, [originX, originY], { size, covers }),
    [layout, originX, originY, size, covers],
  );
  const states = useMemo(() => drawnStates(layout, lights), [layout, lights]);
  const stateOf = (id: string) => states.get(id) ?? "plain";
  return (
    <svg
      className="scene-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
    >
      <g ref={props.plane}>
        {basemap && <Ground basemap={basemap} obstacles={obstacles} />}
        <g transform={`translate(${-origin[0]} ${-origin[1]})`}>
          {layout.extent && <SceneExtent bounds={layout.extent} zoom={layout.zoom} />}
          <SceneRings scene={scene} layout={layout} highlight={lights.highlight} frame={frameAt(origin, size)} />
          {layout.arcs.map((arc) => (
            <Choice key={arc.id} {...props} target={{ type: "arc", arc }} name={arcName(arc)}>
              <ArcPicture arc={arc} state={stateOf(arc.id)} />
            </Choice>
          ))}
          <ArcPulse scene={scene} layout={layout} />
          {layout.captions.map((caption) => (
            <Caption key={caption.arc} {...caption} />
          ))}
          {layout.marks.map((mark) => (
            <Upright key={mark.arc} at={mark.pixel}>
              <MarkPicture mark={mark} state={stateOf(mark.arc)} />
            </Upright>
          ))}
          {layout.sites.map((site) => (
            <Choice key={site.id} {...props} target={{ type: "site", site }} name={site.name}>
              <Upright at={site.drawnAt}>
                <SitePicture site={site} state={stateOf(site.id)} />
                <LabelPicture label={layout.labels.find(({ id }) => id === site.id)} state={stateOf(site.id)} />
              </Upright>
            </Choice>
          ))}
          {layout.nodes.map((node) => (
            <Choice key={node.id} {...props} target={{ type: "node", node }} name={nodeName(node)}>
              <Upright at={node.pixel}>
                {node.id === focused && <FocusRing node={node} />}
                <NodePicture node={node} state={stateOf(node.id)} />
                <LabelPicture label={layout.labels.find(({ id }) => id === node.id)} state={stateOf(node.id)} />
              </Upright>
            </Choice>
          ))}
        </g>
      </g>
    </svg>
  );

  function arcName(arc: LayoutArc): string {
    return `${arc.name} · ${messagesIn(mapMessages, scene.language).cityLinks(arc.count)}`;
  }
}

/** Keeps its size and stays upright while the plane is scaled and turned. */
function Upright({ at: [x, y], children }: { at: Pixel; children: ReactNode }) {
  return (
    <g className="scene-picture__upright" style={{ transformOrigin: `${x}px ${y}px` }}>
      {children}
    </g>
  );
}

function FocusRing({ node }: { node: LayoutNode }) {
  return <circle className="scene-picture__focus" cx={node.pixel[0]} cy={node.pixel[1]} r={nodeRadius(node) + 6} />;
}

function nodeName({ name, note }: LayoutNode): string {
  return note === "" ? name : `${name} · ${note}`;
}

/** What can be chosen: a link where the picture holds links and the choice has an address. */
function Choice({
  target,
  layout,
  size,
  links,
  name,
  children,
}: Pick<ScenePictureProps, "layout" | "size" | "links"> & { target: MapTarget; name: string; children: ReactNode }) {
  const intent = links && intentOf(target, layout, size);
  if (!links || !intent) return <g>{children}</g>;
  const { hrefOf, onIntent, onHighlight } = links;
  const point = () => onHighlight(highlightOf(target));
  const leave = () => onHighlight(null);
  return (
    <a
      className="scene-picture__choice"
      href={hrefOf(intent)}
      aria-label={name}
      tabIndex={-1}
      onClick={followLink(() => onIntent(intent))}
      onMouseEnter={point}
      onMouseLeave={leave}
    >
      {children}
    </a>
  );
}

const Ground = memo(({ basemap, obstacles }: { basemap: SvgBasemap; obstacles: GroundObstacles }) => {
  const names = useMemo(() => placedGroundNames(basemap.names, obstacles), [basemap, obstacles]);
  return (
    <g className="scene-picture__ground">
      <GroundShapes ground={basemap} />
      {names.map((name) => (
        <text
          key={`${name.text}${name.x}`}
          className={name.isWater ? "scene-picture__place" : "scene-picture__place scene-picture__upright"}
          style={name.isWater ? undefined : { transformOrigin: `${name.x}px ${name.y}px` }}
          data-water={name.isWater}
          x={name.x}
          y={name.y}
          fontSize={name.size}
          transform={name.angle === 0 ? undefined : `rotate(${name.angle} ${name.x} ${name.y})`}
        >
          {name.text}
        </text>
      ))}
    </g>
  );
});

function frameAt([left, top]: Pixel, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function familyVariable(family: LinkFamilyId | null): string {
  return family === null ? "var(--ink)" : `var(--family-${family})`;
}

/** Kept while arc and state stay: a hover redraws what lights up, not every path. */
const ArcPicture = memo(({ arc, state }: { arc: LayoutArc; state: DrawnState }) => {
  const { shape } = arc;
  const color = familyVariable(arc.family);
  const head = shape.head && `${svgPath(shape.head)}Z`;
  return (
    <g className="scene-picture__arc" data-state={state} data-arc={arc.id}>
      <path className="scene-picture__reach" d={svgPath(shape.line)} />
      <path className="scene-picture__casing" d={svgPath(shape.casing)} strokeWidth={shape.width + 5.2} />
      <path
        className="scene-picture__line"
        d={shape.strokes.map(svgPath).join("")}
        stroke={color}
        strokeWidth={shape.width}
      />
      {head &&
        (arc.isTentative ? (
          <path className="scene-picture__line" d={head} stroke={color} strokeWidth={1.4} />
        ) : (
          <path d={head} fill={color} />
        ))}
      {shape.dots.map(([cx, cy]) => (
        <circle key={`${cx},${cy}`} cx={cx} cy={cy} r={shape.width / 2 + 1.6} fill={color} />
      ))}
    </g>
  );
});

function Caption({ title, note, pixel: [x, y], angle }: Layout["captions"][number]) {
  return (
    <text className="scene-picture__caption" x={x} y={y} transform={`rotate(${angle} ${x} ${y})`}>
      <tspan fontWeight={700}>{title}</tspan>
      <tspan className="scene-picture__note" dx="6">
        {note}
      </tspan>
    </text>
  );
}

function MarkPicture({ mark, state }: { mark: LayoutMark; state: DrawnState }) {
  const { box, pixel } = mark;
  return (
    <g className="scene-picture__mark" data-state={state}>
      <rect
        x={box.left + 0.75}
        y={box.top + 0.75}
        width={box.right - box.left - 1.5}
        height={box.bottom - box.top - 1.5}
        rx={1.5}
        stroke={familyVariable(mark.family)}
      />
      <text x={pixel[0]} y={pixel[1]}>
        {mark.text}
      </text>
    </g>
  );
}

function NodePicture({ node, state }: { node: LayoutNode; state: DrawnState }) {
  const [cx, cy] = node.pixel;
  return (
    <g className="scene-picture__node" data-state={state} data-kind={node.kind} data-selected={node.isSelected}>
      <circle className="scene-picture__halo" cx={cx} cy={cy} r={nodeRadius(node) + 1} />
      {node.kind === "cluster" && (
        <>
          {node.isSelected && <circle className="scene-picture__outline" cx={cx} cy={cy} r={15} />}
          <circle className="scene-picture__ink" cx={cx} cy={cy} r={11.5} />
          <text className="scene-picture__count" x={cx} y={cy}>
            {node.hubs.length}
          </text>
        </>
      )}
      {node.kind === "hub" && (
        <>
          <circle
            className="scene-picture__outline"
            cx={cx}
            cy={cy}
            r={node.isSelected ? 10.25 : 5.4}
            strokeWidth={node.isSelected ? 1.5 : 2.25}
          />
          <circle className="scene-picture__ink" cx={cx} cy={cy} r={node.isSelected ? 6.5 : 2.4} />
        </>
      )}
      {node.kind === "city" && <CityPicture node={node} />}
    </g>
  );
}

function CityPicture({ node }: { node: LayoutNode }) {
  const [cx, cy] = node.pixel;
  const isHome = node.cities[0]?.kind === "home";
  const half = isHome ? 3 : 4;
  return (
    <>
      {isHome && <circle className="scene-picture__known" cx={cx} cy={cy} r={9.5} />}
      <rect
        className="scene-picture__city"
        data-selected={node.isSelected}
        x={cx - half}
        y={cy - half}
        width={2 * half}
        height={2 * half}
      />
    </>
  );
}

function SitePicture({ site, state }: { site: LayoutSite; state: DrawnState }) {
  const [cx, cy] = site.drawnAt;
  const { isPlanned, isSelected } = site;
  const count = site.entities.length;
  const radius = siteRadius(site) - 0.5;
  return (
    <g className="scene-picture__site" data-state={state} data-selected={isSelected} data-planned={isPlanned}>
      <circle className="scene-picture__halo" cx={cx} cy={cy} r={radius} />
      {count === 1 && !isPlanned ? (
        <circle className="scene-picture__ink" cx={cx} cy={cy} r={3.2} />
      ) : (
        <circle className="scene-picture__stack" cx={cx} cy={cy} r={radius} />
      )}
      {count > 1 && (
        <text className="scene-picture__stack-count" x={cx} y={cy}>
          {count}
        </text>
      )}
    </g>
  );
}

function LabelPicture({ label, state }: { label: PlacedLabel | undefined; state: DrawnState }) {
  if (!label) return null;
  const { box, leader, name, nameSize, note } = label;
  const { x, side } = textStart(label);
  const text = (
    <text className="scene-picture__label" data-state={state} x={x} y={box.top + nameSize} textAnchor={side}>
      {nameLines(name).map((line, index) => (
        <tspan key={line} fontSize={nameSize} fontWeight={700} {...(index > 0 && { x, dy: nameSize * 1.25 })}>
          {line}
        </tspan>
      ))}
      {noteLines(note).map((line) => (
        <tspan key={line} className="scene-picture__note" x={x} dy={noteSize * 1.3}>
          {line}
        </tspan>
      ))}
    </text>
  );
  if (!leader) return text;
  const [[x1, y1], [x2, y2]] = leader;
  return (
    <>
      <line className="scene-picture__leader" data-state={state} x1={x1} y1={y1} x2={x2} y2={y2} />
      {text}
    </>
  );
}
