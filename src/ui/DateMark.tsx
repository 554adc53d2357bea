import type { DateShape } from "../domain/dateShape.ts";
import { useMessages } from "../i18n/messages.ts";
import { eventMessages } from "../i18n/messages/events.ts";
import "./DateMark.css";

/** What is drawn of a date, in pixels. */
export interface DateMarkFigure {
  readonly shape: DateShape;
  /** Extent along the time axis; equal where the date is a point. */
  readonly x1: number;
  readonly x2: number;
  /** Centre. */
  readonly y: number;
  /** Half the height of the mark. */
  readonly size: number;
  readonly isInferred: boolean;
  /** Announced, not yet done: drawn hollow. */
  readonly isHollow: boolean;
}

/** A date drawn as precisely as it is known. */
export function DateMark({ mark }: { mark: DateMarkFigure }) {
  return (
    <g className={mark.isHollow ? "date-mark date-mark--hollow" : "date-mark"}>
      <Shape {...mark} />
      {mark.isInferred && (
        <text className="date-mark__star" x={rightOf(mark) + 1} y={mark.y + 3}>
          *
        </text>
      )}
    </g>
  );
}

/** What the shapes mean. */
export function DateLegend(props: {
  className: string;
  shapes: readonly DateShape[];
  hasAnnounced: boolean;
  hasInferred: boolean;
}) {
  const words = useMessages(eventMessages);
  return (
    <ul className={`date-legend ${props.className}`} aria-label={words.legendTitle}>
      {props.shapes.map((shape) => (
        <li key={shape}>
          <Sample shape={shape} isHollow={false} />
          {words.legend[shape]}
        </li>
      ))}
      {props.hasAnnounced && (
        <li>
          <Sample shape="span" isHollow={true} />
          {words.announced}
        </li>
      )}
      {props.hasInferred && <li>{words.inferred}</li>}
    </ul>
  );
}

/** Where a mark ends; the star of an inferred date stands behind it. */
function rightOf({ shape, x2, size }: Pick<DateMarkFigure, "shape" | "x2" | "size">): number {
  return isPoint(shape) ? x2 + size : x2;
}

/** True for shapes drawn around one moment. */
export function isPoint(shape: DateShape): boolean {
  return shape === "day" || shape === "cut-off" || shape === "document";
}

function Shape({ shape, x1, x2, y, size }: DateMarkFigure) {
  const thickness = Math.max(3, Math.min(5, size + 1));
  const width = Math.max(3, x2 - x1 - 1);
  switch (shape) {
    case "day":
      return <circle cx={x1} cy={y} r={size} />;
    case "span":
      return <rect x={x1} y={y - thickness / 2} width={width} height={thickness} />;
    case "year-end":
      return <path d={`M${x1 + 1} ${y - size}v${2 * size}H${x2 - 1}v${-2 * size}`} />;
    case "about":
      return (
        <rect className="date-mark__about" x={x1 + 0.5} y={y - size + 1} width={width - 1} height={2 * size - 2} />
      );
    case "to-date":
      return (
        <>
          <path d={`M${x1 + 0.75} ${y - size}v${2 * size}`} />
          <path className="date-mark__dashed" d={`M${x1} ${y}H${x2}`} />
        </>
      );
    case "range":
      return (
        <path
          d={`M${x1 + 0.75} ${y - size}v${2 * size}M${x1} ${y}H${x2}M${Math.max(x1 + 2.5, x2 - 0.75)} ${y - size}v${2 * size}`}
        />
      );
    case "open-ended":
      return (
        <path d={`M${x1} ${y - size}v${2 * size}M${x1} ${y}H${x2}M${x2 - 5} ${y - 3}L${x2} ${y}L${x2 - 5} ${y + 3}`} />
      );
    case "open-start":
      return (
        <path d={`M${x2} ${y - size}v${2 * size}M${x2} ${y}H${x1}M${x1 + 5} ${y - 3}L${x1} ${y}L${x1 + 5} ${y + 3}`} />
      );
    case "cut-off":
      return (
        <path
          className="date-mark__open"
          d={`M${x1} ${y - size - 0.5}l${size + 0.5} ${size + 0.5}l${-size - 0.5} ${size + 0.5}l${-size - 0.5} ${-size - 0.5}z`}
        />
      );
    case "document":
      return (
        <rect
          className="date-mark__open"
          x={x1 - size + 0.5}
          y={y - size + 0.5}
          width={2 * size - 1}
          height={2 * size - 1}
        />
      );
    case "plan":
      return <path className="date-mark__plan" d={`M${x1} ${y}H${x2}`} />;
  }
}

function Sample({ shape, isHollow }: { shape: DateShape; isHollow: boolean }) {
  const [x1, x2, width] = samples[shape];
  return (
    <svg width={width} height="10" aria-hidden="true">
      <DateMark mark={{ shape, x1, x2, y: 5, size: 3.5, isInferred: false, isHollow }} />
    </svg>
  );
}

/** Where each sample begins and ends, and the room it takes. */
const samples: Readonly<Record<DateShape, readonly [number, number, number]>> = {
  day: [5, 5, 10],
  span: [1, 16, 16],
  "year-end": [1, 14, 15],
  about: [0, 15, 16],
  "to-date": [1, 20, 20],
  range: [1, 17, 18],
  "open-ended": [2, 17, 18],
  "open-start": [1, 16, 18],
  "cut-off": [6, 6, 12],
  document: [5, 5, 10],
  plan: [0, 18, 18],
};
