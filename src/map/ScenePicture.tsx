import type { MouseEvent, ReactNode } from "react";
import type { LinkFamilyId } from "../domain/link.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { SvgBasemap } from "./basemap/svgBasemap.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { featureStates, type FeatureState } from "./features.ts";
import { boxAround, overlapArea, textWidth, type Box } from "./boxes.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import { nodeRadius, type LayoutNode } from "./layoutNodes.ts";
import type { LayoutSite } from "./layoutSites.ts";
import type { LayoutMark } from "./marks.ts";
import { noteSize, type PlacedLabel } from "./labels.ts";
import { metresPerPixel, project, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { highlightOf, intentOf, type MapTarget } from "./target.ts";
import "./ScenePicture.css";

export interface ScenePictureProps {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly basemap: SvgBasemap | null;
  readonly camera: FreeCamera;
  readonly size: Size;
  readonly label: string;
  readonly highlight: Highlight;
  /** False for a picture that repeats what can be reached elsewhere: it takes clicks, but no focus. */
  readonly isFocusable: boolean;
  readonly hrefOf: (intent: Intent) => string;
  readonly onIntent: (intent: Intent) => void;
  readonly onHighlight: (highlight: Highlight) => void;
  readonly onList: (target: MapTarget, at: Pixel) => void;
}

/** The scene as SVG: the map where WebGL is absent, and the inset everywhere. */
export function ScenePicture(props: ScenePictureProps) {
  const { scene, layout, basemap, camera, size, highlight, label, isFocusable } = props;
  const [x, y] = project(camera.center, layout.zoom);
  const origin: Pixel = [x - size.width / 2, y - size.height / 2];
  const states = featureStates(layout, highlight);
  const stateOf = (id: string) => stateName(states.get(id));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: labelled below; a title element would show as a tooltip everywhere.
    <svg
      className="scene-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      {...(isFocusable ? { role: "group", "aria-label": label } : { "aria-hidden": true })}
    >
      {basemap && <Ground basemap={basemap} taken={takenBoxes(layout, origin)} />}
      <g transform={`translate(${-origin[0]} ${-origin[1]})`}>
        {scene.ring && <Ring ring={scene.ring} zoom={layout.zoom} />}
        {layout.arcs.map((arc) => (
          <Choice key={arc.id} {...props} target={{ type: "arc", arc }} origin={origin} name={arcName(arc)}>
            <ArcPicture arc={arc} state={stateOf(arc.id)} />
          </Choice>
        ))}
        {layout.captions.map((caption) => (
          <Caption key={caption.arc} {...caption} />
        ))}
        {layout.marks.map((mark) => (
          <MarkPicture key={mark.arc} mark={mark} state={stateOf(mark.arc)} />
        ))}
        {layout.sites.map((site) => (
          <Choice key={site.id} {...props} target={{ type: "site", site }} origin={origin} name={site.name}>
            <SitePicture site={site} state={stateOf(site.id)} />
            <LabelPicture label={layout.labels.find(({ id }) => id === site.id)} state={stateOf(site.id)} />
          </Choice>
        ))}
        {layout.nodes.map((node) => (
          <Choice key={node.id} {...props} target={{ type: "node", node }} origin={origin} name={nodeName(node)}>
            <NodePicture node={node} state={stateOf(node.id)} />
            <LabelPicture label={layout.labels.find(({ id }) => id === node.id)} state={stateOf(node.id)} />
          </Choice>
        ))}
      </g>
    </svg>
  );

  function arcName(arc: LayoutArc): string {
    return `${arc.name} · ${mapMessages[scene.language].cityLinks(arc.count)}`;
  }
}

function stateName(state: FeatureState | undefined): "plain" | "dimmed" | "lit" {
  if (state?.isLit) return "lit";
  return state?.isDimmed ? "dimmed" : "plain";
}

function nodeName({ name, note }: LayoutNode): string {
  return note === "" ? name : `${name} · ${note}`;
}

/** A link where the choice has an address, a button where it opens a list. */
function Choice({
  target,
  layout,
  size,
  origin,
  name,
  isFocusable,
  hrefOf,
  onIntent,
  onHighlight,
  onList,
  children,
}: ScenePictureProps & { target: MapTarget; origin: Pixel; name: string; children: ReactNode }) {
  const intent = intentOf(target, layout, size);
  const point = () => onHighlight(highlightOf(target));
  const leave = () => onHighlight(null);
  const pointing = { onMouseEnter: point, onMouseLeave: leave, onFocus: point, onBlur: leave };
  const tabIndex = isFocusable ? 0 : -1;
  if (intent) {
    return (
      <a
        className="scene-picture__choice"
        href={hrefOf(intent)}
        aria-label={name}
        data-corridor={target.type === "arc" && target.arc.corridors.length === 1 ? target.arc.corridors[0] : undefined}
        tabIndex={tabIndex}
        onClick={followLink(() => onIntent(intent))}
        {...pointing}
      >
        {children}
      </a>
    );
  }
  const open = () => onList(target, listPlace(target, origin));
  return (
    <g
      className="scene-picture__choice"
      role="button"
      aria-label={name}
      tabIndex={tabIndex}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        open();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
      {...pointing}
    >
      {children}
    </g>
  );
}

function listPlace(target: MapTarget, origin: Pixel): Pixel {
  const at: Pixel = target.type === "site" ? target.site.drawnAt : target.type === "node" ? target.node.pixel : origin;
  return [at[0] - origin[0], at[1] - origin[1]];
}

/** The room of labels, marks and markers, in px of the picture. */
function takenBoxes({ nodes, labels, marks }: Layout, [x, y]: Pixel): readonly Box[] {
  return [
    ...labels.map(({ box }) => box),
    ...marks.map(({ box }) => box),
    ...nodes.map((node) => boxAround(node.pixel, 2 * nodeRadius(node), 2 * nodeRadius(node))),
  ].map(({ left, top, right, bottom }) => ({ left: left - x, top: top - y, right: right - x, bottom: bottom - y }));
}

/** Place names give way to everything of the scene. */
function Ground({ basemap, taken }: { basemap: SvgBasemap; taken: readonly Box[] }) {
  const names = basemap.names.filter(({ x, y, text, size }) => {
    const box = boxAround([x, y], textWidth(text, size) * 1.15, size + 4);
    return taken.every((other) => overlapArea(box, other) === 0);
  });
  return (
    <g className="scene-picture__ground">
      <path className="scene-picture__land" d={basemap.land} />
      <path className="scene-picture__lake" d={basemap.lakes} />
      <path className="scene-picture__river" d={basemap.rivers} />
      <path className="scene-picture__local" d={basemap.districtLines} />
      <path className="scene-picture__local" d={basemap.cityLines} />
      <path className="scene-picture__province" d={basemap.provinceLines} />
      <path className="scene-picture__coast" d={basemap.coast} />
      {names.map((name) => (
        <text
          key={`${name.text}${name.x}`}
          className="scene-picture__place"
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
}

function Ring({ ring, zoom }: { ring: NonNullable<Scene["ring"]>; zoom: number }) {
  const [cx, cy] = project(ring.center, zoom);
  return (
    <circle className="scene-picture__ring" cx={cx} cy={cy} r={ring.radiusM / metresPerPixel(ring.center[1], zoom)} />
  );
}

function familyVariable(family: LinkFamilyId | null): string {
  return family === null ? "var(--ink)" : `var(--family-${family})`;
}

function path(line: readonly Pixel[]): string {
  return line.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

function ArcPicture({ arc, state }: { arc: LayoutArc; state: string }) {
  const { shape } = arc;
  const color = familyVariable(arc.family);
  const head = shape.head && `${path(shape.head)}Z`;
  return (
    <g className="scene-picture__arc" data-state={state} data-arc={arc.id}>
      <path className="scene-picture__reach" d={path(shape.line)} />
      <path className="scene-picture__casing" d={path(shape.casing)} strokeWidth={shape.width + 5.2} />
      <path
        className="scene-picture__line"
        d={shape.strokes.map(path).join("")}
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
}

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

function MarkPicture({ mark, state }: { mark: LayoutMark; state: string }) {
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

function NodePicture({ node, state }: { node: LayoutNode; state: string }) {
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

function SitePicture({ site, state }: { site: LayoutSite; state: string }) {
  const [cx, cy] = site.drawnAt;
  const count = site.entities.length;
  return (
    <g className="scene-picture__site" data-state={state} data-selected={site.isSelected}>
      <circle className="scene-picture__halo" cx={cx} cy={cy} r={count > 1 ? 7.5 : 4.5} />
      {count === 1 ? (
        <circle className="scene-picture__ink" cx={cx} cy={cy} r={3.2} />
      ) : (
        <>
          <circle className="scene-picture__stack" cx={cx} cy={cy} r={7.5} />
          <text className="scene-picture__stack-count" x={cx} y={cy}>
            {count}
          </text>
        </>
      )}
    </g>
  );
}

function LabelPicture({ label, state }: { label: PlacedLabel | undefined; state: string }) {
  if (!label) return null;
  const { anchor, box, name, nameSize, note } = label;
  const side = anchor.endsWith("left") ? "start" : anchor.endsWith("right") ? "end" : "middle";
  const x = side === "start" ? box.left : side === "end" ? box.right : (box.left + box.right) / 2;
  return (
    <text className="scene-picture__label" data-state={state} x={x} y={box.top + nameSize} textAnchor={side}>
      <tspan fontSize={nameSize} fontWeight={700}>
        {name}
      </tspan>
      {note !== "" && (
        <tspan className="scene-picture__note" x={x} dy={noteSize * 1.3}>
          {note}
        </tspan>
      )}
    </text>
  );
}
