import { StatusDisc } from "../ui/StatusMark.tsx";
import type { ChartPicture, ChartPiece } from "./chartPicture.ts";
import { MeasureBar } from "./MeasureBar.tsx";
import { fills } from "./Parts.tsx";
import "./ObservationChart.css";
import "./ChartPictureSvg.css";

/** The picture of a chart as one SVG, with the marks of the chart on the page. */
export function ChartPictureSvg({ picture, title }: { picture: ChartPicture; title: string }) {
  const { width, height, pieces } = picture;
  return (
    <svg
      className="chart-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="chart-picture__hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      <rect className="chart-picture__paper" width={width} height={height} />
      {pieces.map((piece, i) => (
        // The pieces of a picture never change their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Piece key={i} piece={piece} />
      ))}
    </svg>
  );
}

function Piece({ piece }: { piece: ChartPiece }) {
  switch (piece.type) {
    case "text":
      return (
        <text
          x={piece.x}
          y={piece.y}
          fontSize={piece.font.size}
          fontWeight={piece.font.weight}
          fill={`var(--${piece.tone})`}
          textAnchor={piece.align}
        >
          {piece.text}
        </text>
      );
    case "bar":
      return (
        <MeasureBar
          box={{ x: piece.x, y: piece.y, width: piece.width, height: 12 }}
          bound={piece.point.quantity.bound}
          status={piece.point.figure.status}
        />
      );
    case "status":
      return (
        <g transform={`translate(${piece.x - 4} ${piece.y - 4})`} color="var(--ink-2)">
          <StatusDisc status={piece.point.figure.status} />
        </g>
      );
    case "dot":
      return (
        <circle
          className={piece.point.figure.status === "planned" ? "log-point log-point--planned" : "log-point"}
          cx={piece.x}
          cy={piece.y}
          r={5}
        />
      );
    case "part":
      return (
        <rect
          className="chart-picture__part"
          x={piece.x}
          y={piece.y}
          width={piece.width}
          height={piece.height}
          fill={fills[piece.index % fills.length]}
        />
      );
    case "line": {
      const { from, to, y, kind } = piece;
      const d = kind === "bracket" ? `M${from + 0.5} ${y}v4H${to - 0.5}v-4` : `M${from} ${y}H${to}`;
      return <path className="chart-picture__line" data-kind={kind} d={d} />;
    }
    case "tick":
      return <path className="chart-picture__tick" d={`M${piece.x} ${piece.y}v${piece.height}`} />;
    case "step":
      return (
        <g className="chart-picture__step">
          {piece.length > 0 && <path d={`M${piece.x} ${piece.y + 6}v${piece.length - 12}`} />}
          <circle cx={piece.x} cy={piece.y} r={3} />
        </g>
      );
    case "hatch":
      return <rect x={piece.x} y={piece.y} width={6} height={piece.height} fill="url(#hatch)" />;
  }
}
