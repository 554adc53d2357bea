import { useEffect, useMemo, useRef } from "react";
import { polylineLength } from "./arcGeometry.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import { startPulse } from "./pulse.ts";
import type { Scene } from "./scene.ts";
import { svgPath } from "./svgPath.ts";

const dashPx = 24;
const pxPerSecond = 80;
/** Between two passes, so that several arcs do not look like traffic. */
const pauseS = 0.9;

/** A quiet dash that runs the way each arc of the selection points. Moved outside React. */
export function ArcPulse({ scene, layout }: { scene: Scene; layout: Layout }) {
  const group = useRef<SVGGElement>(null);
  const arcs = useMemo(() => runningArcs(scene, layout), [scene, layout]);
  useEffect(() => {
    const element = group.current;
    if (!element || arcs.length === 0) return undefined;
    const dashes = [...element.querySelectorAll("path")];
    const lengths = arcs.map(({ shape }) => polylineLength(shape.line));
    return startPulse({
      element,
      draw: (seconds) => {
        element.removeAttribute("visibility");
        for (const [i, dash] of dashes.entries()) {
          dash.setAttribute("stroke-dashoffset", dashOffset(seconds, lengths[i] ?? 0));
        }
      },
      clear: () => element.setAttribute("visibility", "hidden"),
    });
  }, [arcs]);
  if (arcs.length === 0) return null;
  return (
    <g ref={group} className="scene-picture__pulse" visibility="hidden">
      {arcs.map(({ id, shape }) => (
        <path
          key={id}
          data-pulse={id}
          d={svgPath(shape.line)}
          strokeWidth={Math.max(1.25, shape.width * 0.5)}
          strokeDasharray={`${dashPx} ${Math.ceil(polylineLength(shape.line)) + dashPx}`}
        />
      ))}
    </g>
  );
}

/** The directed arcs of the selected hub or corridor; a mutual link runs neither way. */
export function runningArcs({ selection }: Scene, { arcs }: Layout): readonly LayoutArc[] {
  if (selection.type !== "hub" && selection.type !== "corridor") return [];
  return arcs.filter((arc) => !arc.isDimmed && !arc.isMutual && arc.family !== null);
}

/** How far the dash is along an arc of this length, as SVG wants it. */
export function dashOffset(seconds: number, length: number): string {
  const way = length + dashPx;
  const gone = (seconds * pxPerSecond) % (way + pauseS * pxPerSecond);
  return (dashPx - Math.min(gone, way)).toFixed(1);
}
