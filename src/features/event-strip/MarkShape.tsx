import { useMessages } from "../../i18n/messages.ts";
import { eventMessages, type EventShape } from "../../i18n/messages/events.ts";
import type { MarkFigure } from "./model.ts";

/** A date drawn as precisely as it is known. */
export function MarkShape({ mark }: { mark: MarkFigure }) {
  return (
    <g className={mark.isHollow ? "event-strip__shape event-strip__shape--hollow" : "event-strip__shape"}>
      <Shape {...mark} />
      {mark.isInferred && (
        <text className="event-strip__star" x={endOf(mark) + 1} y={mark.y + 3}>
          *
        </text>
      )}
    </g>
  );
}

/** What the shapes mean. */
export function StripLegend() {
  const words = useMessages(eventMessages);
  const shapes: readonly EventShape[] = ["day", "span", "open-ended", "cut-off", "document", "plan"];
  return (
    <ul className="event-strip__legend" aria-label={words.legendTitle}>
      {shapes.map((shape) => (
        <li key={shape}>
          <svg width={legendWidth[shape]} height="10" aria-hidden="true">
            <MarkShape mark={{ shape, ...legendMark, ...legendExtent[shape] }} />
          </svg>
          {words.legend[shape]}
        </li>
      ))}
      <li>
        <svg width={legendWidth.span} height="10" aria-hidden="true">
          <MarkShape mark={{ shape: "span", ...legendMark, ...legendExtent.span, isHollow: true }} />
        </svg>
        {words.announced}
      </li>
      <li>{words.inferred}</li>
    </ul>
  );
}

function Shape({ shape, x1, x2, y, size }: MarkFigure) {
  const thickness = Math.max(3, Math.min(5, size + 1));
  switch (shape) {
    case "day":
      return <circle cx={x1} cy={y} r={size} />;
    case "span":
      return <rect x={x1} y={y - thickness / 2} width={Math.max(3, x2 - x1 - 1)} height={thickness} />;
    case "open-ended":
      return (
        <path d={`M${x1} ${y - size}v${2 * size}M${x1} ${y}H${x2}M${x2 - 5} ${y - 3}L${x2} ${y}L${x2 - 5} ${y + 3}`} />
      );
    case "cut-off":
      return (
        <path
          className="event-strip__open"
          d={`M${x1} ${y - size - 0.5}l${size + 0.5} ${size + 0.5}l${-size - 0.5} ${size + 0.5}l${-size - 0.5} ${-size - 0.5}z`}
        />
      );
    case "document":
      return (
        <rect
          className="event-strip__open"
          x={x1 - size + 0.5}
          y={y - size + 0.5}
          width={2 * size - 1}
          height={2 * size - 1}
        />
      );
    case "plan":
      return <path className="event-strip__plan" d={`M${x1} ${y}H${x2}`} />;
  }
}

function endOf({ shape, x2, size }: MarkFigure): number {
  return shape === "day" || shape === "cut-off" || shape === "document" ? x2 + size : x2;
}

const legendMark = { y: 5, size: 3.5, isInferred: false, isHollow: false } as const;
const legendWidth: Readonly<Record<EventShape, number>> = {
  day: 10,
  span: 16,
  "open-ended": 18,
  "cut-off": 12,
  document: 10,
  plan: 18,
};
const legendExtent: Readonly<Record<EventShape, { x1: number; x2: number }>> = {
  day: { x1: 5, x2: 5 },
  span: { x1: 1, x2: 16 },
  "open-ended": { x1: 2, x2: 17 },
  "cut-off": { x1: 6, x2: 6 },
  document: { x1: 5, x2: 5 },
  plan: { x1: 0, x2: 18 },
};
