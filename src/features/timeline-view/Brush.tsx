import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { endOf, startOf } from "../../domain/dateShape.ts";
import { monthAfter, monthCount, type Period, sharedPeriod } from "../../domain/period.ts";
import { useMessages } from "../../i18n/messages.ts";
import { timelineMessages } from "../../i18n/messages/timeline.ts";
import { timeScale } from "../../ui/timeAxis.ts";
import { type AxisModel, handleWidth } from "./model.ts";
import { asChosen, type Edge, edgeAfterKey, monthAt, shifted, withEdge } from "./periodModel.ts";
import type { PeriodControl } from "./usePeriod.ts";

/** How a drag that has begun goes on: the period for the month and the distance (in months) the pointer has reached. */
type Drag = (month: string, months: number) => Period;

/** The band of months and the period over it: drag to make it, its middle to move it, its handles to change it. */
export function Brush({ model, range, control }: { model: AxisModel; range: Period; control: PeriodControl }) {
  const words = useMessages(timelineMessages);
  const band = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly at: Drag; readonly x: number; hasMoved: boolean } | null>(null);
  const { plot } = model;
  const scale = timeScale(range, plot);
  const isSet = control.period !== null;
  const shown = (control.period && sharedPeriod(control.period, range)) ?? range;
  const [x1, x2] = [scale(startOf(shown.from)), scale(endOf(shown.to))];
  const monthWidth = (plot.right - plot.left) / monthCount(range);
  const span = endOf(range.to) - startOf(range.from);

  const monthUnder = (clientX: number) => {
    const x = clientX - (band.current?.getBoundingClientRect().left ?? 0);
    return monthAt(startOf(range.from) + ((x - plot.left) / (plot.right - plot.left)) * span, range);
  };
  const begin = (event: PointerEvent<HTMLElement>, at: Drag) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    band.current?.setPointerCapture(event.pointerId);
    drag.current = { at, x: event.clientX, hasMoved: false };
  };
  const makeFrom = (event: PointerEvent<HTMLElement>) => {
    const first = monthUnder(event.clientX);
    begin(event, (month) => (month < first ? { from: month, to: first } : { from: first, to: month }));
  };
  const goOn = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (!now) return;
    const distance = event.clientX - now.x;
    if (!now.hasMoved && Math.abs(distance) < 4) return;
    now.hasMoved = true;
    control.move(asChosen(now.at(monthUnder(event.clientX), Math.round(distance / monthWidth)), range));
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    drag.current = null;
    if (!now) return;
    // A press that goes nowhere asks for the month it is on.
    const month = monthUnder(event.clientX);
    if (!now.hasMoved && event.type === "pointerup" && event.target === band.current) {
      control.move({ from: month, to: month });
    }
    control.settle();
  };
  const handle = (edge: Edge, month: string, left: number) => (
    <div
      key={edge}
      className={`timeline__handle timeline__handle--${edge}`}
      role="slider"
      tabIndex={0}
      aria-label={words.edge[edge]}
      aria-orientation="horizontal"
      aria-valuemin={edge === "from" ? 0 : monthsIn(range.from, shown.from)}
      aria-valuemax={edge === "from" ? monthsIn(range.from, shown.to) : monthsIn(range.from, range.to)}
      aria-valuenow={monthsIn(range.from, month)}
      aria-valuetext={words.edgeText(words.month(month), isSet ? monthCount(shown) : null)}
      style={{ left, width: handleWidth }}
      onPointerDown={(event) => begin(event, (_, months) => withEdge(shown, edge, monthAfter(month, months), range))}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = edgeAfterKey(event.key, edge, shown, range);
        if (!next) return;
        event.preventDefault();
        control.move(asChosen(next, range));
      }}
      onBlur={control.settle}
    >
      <span />
    </div>
  );
  return (
    <div
      className="timeline__band"
      ref={band}
      data-set={isSet}
      onPointerDown={makeFrom}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <svg className="timeline__ticks" width={plot.right + handleWidth} height="20" aria-hidden="true">
        {model.ticks.map((tick) => (
          <g key={tick.x} className={`timeline__tick timeline__tick--${tick.kind}`}>
            <line x1={tick.x} x2={tick.x} y1={tick.kind === "year" ? 2 : 14} y2="20" />
            {tick.hasLabel && (
              <text x={tick.x + 3} y="13">
                {tick.kind === "year" ? tick.year : words.quarterMonth(tick.month)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <div className="timeline__track" style={{ left: plot.left, width: plot.right - plot.left }} />
      <div
        className="timeline__brush"
        style={{ left: x1, width: x2 - x1 }}
        onPointerDown={(event) => {
          if (isSet) begin(event, (_, months) => shifted(shown, months, range));
        }}
      />
      {handle("from", shown.from, x1 - handleWidth)}
      {handle("to", shown.to, x2)}
    </div>
  );
}

function monthsIn(from: string, to: string): number {
  return monthCount({ from, to }) - 1;
}
