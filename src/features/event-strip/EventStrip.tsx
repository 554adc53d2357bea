import { ChartNoAxesGantt, ChevronDown, ChevronUp, Table, X } from "lucide-react";
import { useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { DateShape } from "../../domain/dateShape.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { eventMessages } from "../../i18n/messages/events.ts";
import { DateLegend, DateMark } from "../../ui/DateMark.tsx";
import { followLink } from "../../ui/followLink.ts";
import { useSize } from "../../ui/useSize.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { EventTable } from "./EventTable.tsx";
import {
  type Lane,
  labels,
  labelWidth,
  type Mark,
  type StripHead,
  stripHead,
  type StripModel,
  stripModel,
} from "./model.ts";
import "./EventStrip.css";

/** The dated things of all hubs on one time axis, each drawn as precisely as its date is known. */
export function EventStrip({ dataset }: { dataset: Dataset }) {
  const words = useMessages(eventMessages);
  const language = useLanguage();
  const { view } = useView();
  const head = useMemo(() => stripHead(dataset, view.filter, language), [dataset, view.filter, language]);
  const [isOpen, setIsOpen] = useState(false);
  const [isTable, setIsTable] = useState(false);
  const Toggle = isTable ? ChartNoAxesGantt : Table;
  const Fold = isOpen ? ChevronDown : ChevronUp;
  return (
    <div className="event-strip" data-open={isOpen}>
      <header className="event-strip__head">
        <h2 className="event-strip__title">
          {words.title} <span>{head.shown === head.all ? head.all : words.shownOf(head.shown, head.all)}</span>
        </h2>
        {head.period === null ? (
          <p className="event-strip__note">{words.howToRead}</p>
        ) : (
          <PeriodChip {...head.period} />
        )}
        {!isTable && (
          <>
            <DateLegend className="event-strip__legend" shapes={shapes} hasAnnounced hasInferred />
            <details className="event-strip__key">
              <summary>{words.legendTitle}</summary>
              <DateLegend className="event-strip__key-list" shapes={shapes} hasAnnounced hasInferred />
            </details>
          </>
        )}
        <button
          type="button"
          className="event-strip__button event-strip__table-button"
          aria-label={isTable ? words.asTimeline : words.asTable}
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        >
          <Toggle size={14} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="event-strip__button event-strip__fold"
          aria-label={isOpen ? words.close : words.open}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Fold size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </header>
      <div className="event-strip__body">
        {isTable ? <EventTable dataset={dataset} /> : <Timeline dataset={dataset} />}
      </div>
    </div>
  );
}

const shapes: readonly DateShape[] = ["day", "span", "open-ended", "cut-off", "document", "plan"];

/** The period of the filter, and the way to be rid of it. */
function PeriodChip({ text, cleared }: NonNullable<StripHead["period"]>) {
  const words = useMessages(eventMessages);
  const { dispatch } = useView();
  return (
    <button
      type="button"
      className="event-strip__period-chip"
      aria-label={words.clearPeriod(text)}
      onClick={() => dispatch({ type: "filter", filter: cleared })}
    >
      {text}
      <X size={12} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}

function Timeline({ dataset }: { dataset: Dataset }) {
  const words = useMessages(eventMessages);
  const language = useLanguage();
  const { view } = useView();
  const [box, { width, height, fontSize }] = useSize<HTMLDivElement>();
  const selected = view.selection.type === "hub" ? view.selection.id : null;
  const model = useMemo(() => {
    if (width === 0) return null;
    const room = { width, height, labelWidth: labelWidth(labels(dataset, language), fontSize) };
    return stripModel(dataset, room, { selected, filter: view.filter }, language);
  }, [dataset, width, height, fontSize, selected, view.filter, language]);
  return (
    <div ref={box} className="event-strip__timeline">
      {model && (
        <svg width={width} height={height} role="group" aria-label={words.title}>
          {model.period && (
            <rect
              className="event-strip__period"
              x={model.period.x1}
              width={model.period.x2 - model.period.x1}
              y={model.plot.top}
              height={model.plot.bottom - model.plot.top}
            />
          )}
          {model.ticks.map((tick) => (
            <g key={`${tick.year}-${tick.month}`} className={`event-strip__tick event-strip__tick--${tick.kind}`}>
              <line
                x1={tick.x}
                x2={tick.x}
                y1={tick.kind === "year" ? model.plot.top : model.plot.bottom - 3}
                y2={model.plot.bottom + (tick.kind === "year" ? 0 : 3)}
              />
              {tick.hasLabel && (
                <text
                  x={tick.x + (tick.kind === "year" ? 3 : 0)}
                  y={height - 4}
                  textAnchor={tick.kind === "year" ? "start" : "middle"}
                >
                  {tick.kind === "year" ? tick.year : words.quarterMonth(tick.month)}
                </text>
              )}
            </g>
          ))}
          {model.lanes.map((lane) => (
            <LaneView key={lane.hub} lane={lane} plot={model.plot} />
          ))}
          {model.silence !== null && (
            <text className="event-strip__silent" x={model.plot.left - 8} y={height - 4} textAnchor="end">
              {model.silence}
            </text>
          )}
          <line
            className="event-strip__axis"
            x1={model.plot.left}
            x2={model.plot.right}
            y1={model.plot.bottom}
            y2={model.plot.bottom}
          />
        </svg>
      )}
    </div>
  );
}

function LaneView({ lane, plot: { left, right } }: { lane: Lane; plot: StripModel["plot"] }) {
  const state = lane.isSelected ? " event-strip__lane--selected" : lane.isDimmed ? " event-strip__lane--dimmed" : "";
  return (
    <g className={`event-strip__lane${state}`}>
      <line
        className="event-strip__rule"
        x1={left}
        x2={right}
        y1={lane.top + lane.height}
        y2={lane.top + lane.height}
      />
      <text
        className="event-strip__name"
        x={left - 8}
        y={lane.top + lane.height / 2}
        textAnchor="end"
        dominantBaseline="central"
      >
        {lane.name}
      </text>
      {lane.marks.map((mark) => (
        <MarkLink key={mark.event} mark={mark} />
      ))}
    </g>
  );
}

function MarkLink({ mark }: { mark: Mark }) {
  const door = useDoors().evidence(mark.event);
  const linked = useLinked({ type: "event", id: mark.event });
  const reach = mark.size + 2;
  return (
    <a
      className="event-strip__mark"
      href={door.href}
      aria-label={mark.label}
      aria-current={door.isOpen ? "true" : undefined}
      data-evidence={mark.event}
      data-out={mark.isOut}
      {...linked}
      onClick={followLink(door.onOpen)}
    >
      <title>{mark.label}</title>
      <rect
        className="event-strip__reach"
        x={mark.x1 - reach - 1}
        y={mark.y - reach}
        width={mark.x2 - mark.x1 + 2 * reach + 2}
        height={2 * reach}
      />
      <DateMark mark={mark} />
    </a>
  );
}
