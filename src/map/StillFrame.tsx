import type { ReactNode } from "react";
import { textWidth, type Box } from "./boxes.ts";

/** A small picture in the corner of a still map, cut at its frame, with a tab for its title. */
export function StillFrame({ at, title, children }: { at: Box; title: string; children: ReactNode }) {
  const { left, top } = at;
  const [width, height] = [at.right - left, at.bottom - top];
  return (
    <g className="still-frame" transform={`translate(${left} ${top})`}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-label={title}>
        <rect className="still-map__sea" width={width} height={height} />
        {children}
      </svg>
      <rect className="still-frame__edge" x={-0.5} y={-0.5} width={width + 1} height={height + 1} />
      <rect className="still-frame__tab" width={textWidth(title, titleSize) * 1.04 + 18} height={22} />
      <text className="still-frame__title" x={8} y={15.5} fontSize={titleSize}>
        {title}
      </text>
    </g>
  );
}

const titleSize = 12;
