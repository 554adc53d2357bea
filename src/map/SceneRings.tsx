import type { Highlight } from "../view/highlight.ts";
import { ringLabel } from "./ringLabel.ts";
import type { Box } from "./boxes.ts";
import type { Layout } from "./layout.ts";
import { project, type Bounds } from "./mercator.ts";
import { ringLine, shownRings, type DrawnRing } from "./rings.ts";
import type { Scene } from "./scene.ts";
import { svgPath } from "./svgPath.ts";
import "./SceneRings.css";

/** How exactly the selected place and the one pointed at are known: circles of true size, in world pixels. */
export function SceneRings({
  scene,
  layout,
  highlight,
  frame,
}: {
  scene: Scene;
  layout: Layout;
  highlight: Highlight;
  /** What can be seen, in world pixels. */
  frame: Box;
}) {
  return shownRings(scene, highlight).map((ring) => (
    <g key={ring.id} className="scene-ring" data-ring={ring.id}>
      <path className="scene-ring__line" d={ringPath(ring, layout.zoom)} />
      <RingWords ring={ring} scene={scene} layout={layout} frame={frame} />
    </g>
  ));
}

/** The selected place says it in its own label. */
function RingWords({ ring, scene, layout, frame }: { ring: DrawnRing; scene: Scene; layout: Layout; frame: Box }) {
  if (scene.selection.type === "entity" && scene.selection.id === ring.id) return null;
  const at = ringLabel(ring, layout, frame);
  if (!at) return null;
  return (
    <text className="scene-ring__words" x={at[0]} y={at[1]}>
      {ring.words}
    </text>
  );
}

function ringPath(ring: DrawnRing, zoom: number): string {
  return `${svgPath(ringLine(ring).map((position) => project(position, zoom)))}Z`;
}

/** The box of the inset's area. */
export function SceneExtent({ bounds: [west, south, east, north], zoom }: { bounds: Bounds; zoom: number }) {
  const corners = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ] as const;
  return <path className="scene-extent" d={`${svgPath(corners.map((corner) => project(corner, zoom)))}Z`} />;
}
