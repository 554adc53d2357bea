import { memo, type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { answers, type Filter } from "../../domain/filter.ts";
import { type Period, sharedPeriod } from "../../domain/period.ts";
import { endOf, startOf } from "../../domain/dateShape.ts";
import { unfilteredNote } from "../../i18n/hidden.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { timelineMessages } from "../../i18n/messages/timeline.ts";
import { DateLegend, DateMark } from "../../ui/DateMark.tsx";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { followLink } from "../../ui/followLink.ts";
import { timeScale } from "../../ui/timeAxis.ts";
import { useSize } from "../../ui/useSize.ts";
import type { Target } from "../../view/highlight.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { Brush } from "./Brush.tsx";
import { type AxisModel, axisModel, type EventLane, type EventMark, type ThinLane, type ThinMark } from "./model.ts";
import type { PeriodControl } from "./usePeriod.ts";

/** Lanes of dated things under one band of months; the period is brushed over the band. */
export function Axis(props: {
  dataset: Dataset;
  filter: Filter;
  range: Period;
  within: ReadonlySet<string>;
  control: PeriodControl;
}) {
  const { dataset, filter, range, within, control } = props;
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const [box, { width, fontSize }] = useSize<HTMLDivElement>();
  const isCoarse = useCoarsePointer();
  const model = useMemo(() => {
    if (width === 0) return null;
    return axisModel(dataset, filter, { width, rowHeight: isCoarse ? 44 : 24, fontSize }, language);
  }, [dataset, filter, width, fontSize, isCoarse, language]);
  return (
    <div className="timeline__chart" ref={box} role="group" aria-label={words.axis}>
      {model && (
        <>
          <Brush model={model} range={range} control={control} />
          <div className="timeline__lanes">
            <Backdrop model={model} range={range} period={control.period} />
            <Lanes model={model} filter={filter} within={within} />
          </div>
          <DateLegend
            className="timeline__legend"
            shapes={model.shapes}
            hasAnnounced={model.hasAnnounced}
            hasInferred={false}
          />
          {model.hasInferred && <p className="timeline__star">{words.starNote}</p>}
        </>
      )}
    </div>
  );
}

/** The lanes alone: a window that plays or is dragged draws nothing of them again but what goes in or out. */
const Lanes = memo(function Lanes(props: { model: AxisModel; filter: Filter; within: ReadonlySet<string> }) {
  const { model, filter, within } = props;
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  return (
    <>
      <Part title={words.events} note={unfilteredNote(filter, answers.events, language)}>
        {model.lanes.map((lane) => (
          <EventLaneView key={lane.hub} lane={lane} model={model} within={within} />
        ))}
      </Part>
      <ThinPart title={words.beginnings} note={words.beginningsNote} lanes={model.links} {...{ model, within }} />
      <ThinPart
        title={words.figures}
        note={unfilteredNote(filter, answers.observations, language) ?? words.figuresNote}
        lanes={model.figures}
        {...{ model, within }}
      />
      <ThinPart
        title={words.instruments}
        note={unfilteredNote(filter, answers.instruments, language)}
        lanes={model.instruments}
        {...{ model, within }}
      />
    </>
  );
});

/** Year lines and the shaded period behind all lanes. */
function Backdrop({ model, range, period }: { model: AxisModel; range: Period; period: Period | null }) {
  const scale = timeScale(range, model.plot);
  const shared = period && sharedPeriod(period, range);
  return (
    <div className="timeline__backdrop" aria-hidden="true">
      {shared && (
        <div
          className="timeline__shade"
          style={{ left: scale(startOf(shared.from)), width: scale(endOf(shared.to)) - scale(startOf(shared.from)) }}
        />
      )}
      {model.ticks.map((tick) => (
        <div key={tick.x} className={`timeline__line timeline__line--${tick.kind}`} style={{ left: tick.x }} />
      ))}
    </div>
  );
}

function Part({ title, note, children }: { title: string; note?: string | null; children: ReactNode }) {
  return (
    <section className="timeline__part">
      <h3>
        {title}
        {note && <span>{note}</span>}
      </h3>
      {children}
    </section>
  );
}

function Lane(props: {
  name: ReactNode;
  height: number;
  model: AxisModel;
  isSelected?: boolean;
  silence?: string | null;
  children: ReactNode;
}) {
  const { plot } = props.model;
  return (
    <div className="timeline__lane" data-above={plot.namesAbove} data-selected={props.isSelected ?? false}>
      <div className="timeline__name" style={plot.namesAbove ? undefined : { width: plot.left - 8 }}>
        {props.name}
      </div>
      <div className="timeline__marks" style={{ height: props.height }}>
        {props.silence && (
          <span className="timeline__silence" style={{ left: plot.left + 6 }}>
            {props.silence}
          </span>
        )}
        {props.children}
      </div>
    </div>
  );
}

function EventLaneView({ lane, model, within }: { lane: EventLane; model: AxisModel; within: ReadonlySet<string> }) {
  const { view } = useView();
  const { to } = useDoors();
  const linked = useLinked({ type: "hub", id: lane.hub });
  const { href, onGo } = to({ type: "select", selection: { type: "hub", id: lane.hub } });
  const isSelected = view.selection.type === "hub" && view.selection.id === lane.hub;
  const name = (
    <a
      className="timeline__hub"
      href={href}
      aria-current={isSelected ? "true" : undefined}
      onClick={followLink(onGo)}
      {...linked}
    >
      {lane.name}
    </a>
  );
  return (
    <Lane name={name} height={lane.height} model={model} isSelected={isSelected} silence={lane.silence}>
      {lane.marks.map((mark) => (
        <EventView key={mark.event} mark={mark} isOut={!within.has(mark.event)} />
      ))}
    </Lane>
  );
}

function EventView({ mark, isOut }: { mark: EventMark; isOut: boolean }) {
  const words = useMessages(timelineMessages);
  const door = useDoors().evidence(mark.event);
  const linked = useLinked({ type: "event", id: mark.event });
  const label = isOut ? `${mark.label} (${words.isOut})` : mark.label;
  const { figure } = mark;
  const isPlan = figure.shape === "plan";
  const room = mark.wordsSide === "before" ? { left: 0 } : { left: mark.width - mark.wordsWidth };
  return (
    <a
      className="timeline__mark"
      href={door.href}
      title={label}
      aria-label={label}
      aria-current={door.isOpen ? "true" : undefined}
      data-evidence={mark.event}
      data-out={isOut}
      data-shape={figure.shape}
      style={{ left: mark.left, top: mark.top, width: mark.width, height: 2 * figure.y }}
      onClick={followLink(door.onOpen)}
      {...linked}
    >
      {isPlan ? (
        <span className="timeline__plan" style={{ left: figure.x1, width: figure.x2 - figure.x1 }}>
          {mark.words}
        </span>
      ) : (
        <>
          <svg width={mark.width} height={2 * figure.y} aria-hidden="true">
            <DateMark mark={figure} />
          </svg>
          <span
            className="timeline__words"
            data-side={mark.wordsSide}
            style={{ ...room, width: mark.wordsWidth, lineHeight: `${2 * figure.y}px` }}
          >
            {mark.words}
          </span>
        </>
      )}
    </a>
  );
}

function ThinPart(props: {
  title: string;
  note: string | null;
  lanes: readonly ThinLane[];
  model: AxisModel;
  within: ReadonlySet<string>;
}) {
  const [open, setOpen] = useState<string | null>(null);
  if (props.lanes.length === 0) return null;
  const opened = props.lanes
    .flatMap((lane) => lane.marks.map((mark) => ({ lane, mark })))
    .find(({ mark }) => mark.key === open);
  return (
    <Part title={props.title} note={props.note}>
      {props.lanes.map((lane) => (
        <div key={lane.id}>
          <Lane name={<ThinName lane={lane} model={props.model} />} height={lane.height} model={props.model}>
            {lane.marks.map((mark) =>
              mark.things.length === 1 ? (
                <SingleMark key={mark.key} mark={mark} lane={lane} within={props.within} />
              ) : (
                <GroupMark
                  key={mark.key}
                  mark={mark}
                  within={props.within}
                  isOpen={mark.key === open}
                  onToggle={() => setOpen(mark.key === open ? null : mark.key)}
                />
              ),
            )}
          </Lane>
          {opened?.lane.id === lane.id && <Opened lane={lane} mark={opened.mark} />}
        </div>
      ))}
    </Part>
  );
}

function ThinName({ lane, model }: { lane: ThinLane; model: AxisModel }) {
  return (
    <span className="timeline__thin-name" title={lane.name}>
      {lane.family && <FamilyMark family={lane.family.id} mark={lane.family.mark} />}
      <span className={model.plot.namesAbove || lane.family === null ? "" : "timeline__family-label"}>{lane.name}</span>
    </span>
  );
}

function SingleMark({ mark, lane, within }: { mark: ThinMark; lane: ThinLane; within: ReadonlySet<string> }) {
  const words = useMessages(timelineMessages);
  const thing = mark.things[0];
  const record = thing?.record ?? "";
  const door = useDoors().evidence(record);
  const linked = useLinked(targetOf(lane, record));
  const isOut = !within.has(record);
  const label = isOut ? `${mark.label} (${words.isOut})` : mark.label;
  return (
    <a
      className="timeline__mark timeline__mark--thin"
      href={door.href}
      title={label}
      aria-label={label}
      aria-current={door.isOpen ? "true" : undefined}
      data-evidence={record}
      data-out={isOut}
      style={{ left: mark.left, top: mark.top, width: mark.width, height: 2 * mark.figure.y }}
      onClick={followLink(door.onOpen)}
      {...linked}
    >
      <ThinFigure mark={mark} />
    </a>
  );
}

function GroupMark(props: { mark: ThinMark; within: ReadonlySet<string>; isOpen: boolean; onToggle: () => void }) {
  const { mark } = props;
  const words = useMessages(timelineMessages);
  const isOut = mark.things.every(({ record }) => !props.within.has(record));
  const label = isOut ? `${mark.label} (${words.isOut})` : mark.label;
  return (
    <button
      type="button"
      className="timeline__mark timeline__mark--thin"
      title={label}
      aria-label={label}
      aria-expanded={props.isOpen}
      data-out={isOut}
      style={{ left: mark.left, top: mark.top, width: mark.width, height: 2 * mark.figure.y }}
      onClick={props.onToggle}
    >
      <ThinFigure mark={mark} />
      <span className="timeline__count" aria-hidden="true">
        {mark.things.length}
      </span>
    </button>
  );
}

function ThinFigure({ mark }: { mark: ThinMark }) {
  return (
    <svg width={mark.width} height={2 * mark.figure.y} aria-hidden="true">
      <DateMark mark={mark.figure} />
    </svg>
  );
}

/** What stands behind a mark of several things. */
function Opened({ lane, mark }: { lane: ThinLane; mark: ThinMark }) {
  return (
    <ul className="timeline__opened" aria-label={mark.label}>
      <li className="timeline__opened-date">{mark.date}</li>
      {mark.things.map((thing) => (
        <OpenedThing key={thing.record} lane={lane} record={thing.record}>
          {thing.spoken}
          {thing.dateNote !== null && <span> * {thing.dateNote}</span>}
        </OpenedThing>
      ))}
    </ul>
  );
}

function OpenedThing({ lane, record, children }: { lane: ThinLane; record: string; children: ReactNode }) {
  const door = useDoors().evidence(record);
  const linked = useLinked(targetOf(lane, record));
  return (
    <li {...linked}>
      <EvidenceButton door={door}>{children}</EvidenceButton>
    </li>
  );
}

function targetOf({ thing }: ThinLane, id: string): Target {
  return { type: thing === "link" ? "link" : "observation", id };
}

/** True where the finger is the pointer, and marks need its room. */
function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(coarse);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(coarse).matches,
  );
}

const coarse = "(pointer: coarse)";
