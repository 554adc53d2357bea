import { get, type Dataset } from "../../domain/dataset.ts";
import { endOf, shapeOf, startOf, timeSpan } from "../../domain/dateShape.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { applyFilter, type Filter } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import type { EventId, HubId } from "../../domain/ids.ts";
import { type Period, sharedPeriod } from "../../domain/period.ts";
import { type Language, say } from "../../domain/text.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { formatSpan } from "../../i18n/format.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { eventMessages } from "../../i18n/messages/events.ts";
import { clauses } from "../../i18n/punctuation.ts";
import { type DateMarkFigure, isPoint } from "../../ui/DateMark.tsx";
import { stackedRows, textWidth, type Tick, ticksOf, type TimeScale, timeScale } from "../../ui/timeAxis.ts";

/** The strip as a value: where everything stands, in pixels of a strip of the given size. */
export interface StripModel {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Hubs no source reports an event for. They have no lane, and are named. */
  readonly silentHubs: readonly HubId[];
  /** The words that name them; null where every hub has an event. */
  readonly silence: string | null;
  /** Where the period of the filter lies, as far as the strip reaches; null without a period or beyond its ends. */
  readonly period: { readonly x1: number; readonly x2: number } | null;
}

/** What the strip says in its head about the filter. */
export interface StripHead {
  readonly shown: number;
  readonly all: number;
  /** The period in words, and the filter without it; null where none is set. */
  readonly period: { readonly text: string; readonly cleared: Filter } | null;
}

export interface Lane {
  readonly hub: HubId;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly isSelected: boolean;
  /** Another lane is selected. */
  readonly isDimmed: boolean;
  readonly marks: readonly Mark[];
}

/** An event on the axis. */
export interface Mark extends DateMarkFigure {
  readonly event: EventId;
  /** Hub, date, event and how the date is known, for a reader who cannot see the place of the mark. */
  readonly label: string;
  /** The filter leaves it out. */
  readonly isOut: boolean;
}

export interface StripSize {
  readonly width: number;
  readonly height: number;
  /** Room for the hub names at the start. */
  readonly labelWidth: number;
}

/** What the reader has chosen, as far as it changes the strip. */
export interface StripChoice {
  readonly selected: HubId | null;
  readonly filter: Filter;
}

export function stripHead(dataset: Dataset, filter: Filter, language: Language): StripHead {
  const { period } = filter;
  return {
    shown: applyFilter(dataset, filter).events.length,
    all: dataset.events.length,
    period: period && { text: formatSpan(period.from, period.to, language), cleared: { ...filter, period: null } },
  };
}

export function stripModel(dataset: Dataset, size: StripSize, choice: StripChoice, language: Language): StripModel {
  const { selected, filter } = choice;
  const words = messagesIn(eventMessages, language);
  const shown = new Set(applyFilter(dataset, filter).events.map((event) => event.id));
  const range = yearsOf(dataset.events);
  const plot = { left: size.labelWidth, right: size.width - 8, top: 2, bottom: size.height - axisHeight };
  const scale = timeScale(range, plot);
  const rows = dataset.hubs
    .map((hub) => ({
      hub: hub.id,
      name: nameOf(hub, language),
      marks: stacked(
        eventsOf(dataset, hub).map((event) => ({
          ...placed(event, scale, plot.right),
          event: event.id,
          label: clauses(
            [markLabel(dataset, event, language), ...(shown.has(event.id) ? [] : [words.isOut])],
            language,
          ),
          isOut: !shown.has(event.id),
        })),
      ),
    }))
    .filter(({ marks }) => marks.length > 0);
  const weights = rows.map(({ hub, marks }) => laneWeight(marks) * (hub === selected ? selectedLaneWeight : 1));
  const unit = (plot.bottom - plot.top) / weights.reduce((sum, weight) => sum + weight, 0);
  const tops = weights.map(
    (_, index) => plot.top + unit * weights.slice(0, index).reduce((sum, weight) => sum + weight, 0),
  );
  const isAnySelected = rows.some(({ hub }) => hub === selected);
  const silent = dataset.hubs.filter((hub) => eventsOf(dataset, hub).length === 0);
  return {
    plot,
    period: periodOn(scale, range, filter.period),
    ticks: ticksOf(range, scale),
    silentHubs: silent.map((hub) => hub.id),
    silence: silent.length === 0 ? null : words.noEvents(silent.map((hub) => nameOf(hub, language))),
    lanes: rows.map(({ hub, name, marks }, index): Lane => {
      const [top, height] = [tops[index] ?? 0, unit * (weights[index] ?? 0)];
      const isSelected = hub === selected;
      return {
        hub,
        name,
        top,
        height,
        isSelected,
        isDimmed: isAnySelected && !isSelected,
        marks: inLane(marks, top, height),
      };
    }),
  };
}

/** Everything that may stand before the plot: the names of hubs, and of each hub alone that has no event. */
export function labels(dataset: Dataset, language: Language): readonly string[] {
  return dataset.hubs.map((hub) => {
    const name = nameOf(hub, language);
    return eventsOf(dataset, hub).length > 0 ? name : messagesIn(eventMessages, language).noEvents([name]);
  });
}

/** Room for the longest of these names and a gap. */
export function labelWidth(names: readonly string[], fontSize: number): number {
  return Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, fontSize)))) + 12;
}

function eventsOf(dataset: Dataset, hub: Hub): readonly AtlasEvent[] {
  return dataset.events.filter((event) => event.hub === hub.id);
}

function nameOf(hub: Hub, language: Language): string {
  return say(hub.shortName, language);
}

/** All that the mark says by its place and shape, in words; also what we drew wider than it is known. */
function markLabel(dataset: Dataset, event: AtlasEvent, language: Language): string {
  const words = messagesIn(eventMessages, language);
  const hub = nameOf(get(dataset.byId.hub, event.hub), language);
  const { date, what, kind, dateBasis } = eventModel(dataset, event, language);
  const said = words.mark({ hub, date, what, kind, dateBasis });
  return clauses(event.precision === "early_year" ? [said, words.earlyYear] : [said], language);
}

/** A mark before its lane has a place; `row` is its line within the lane. */
type Placed = Omit<Mark, "y" | "size"> & { readonly row: number };

const axisHeight = 18;
/** A selected lane takes this much more room than it would otherwise. */
const selectedLaneWeight = 1.5;
/** Widths that keep neighbours apart: half a disc, the arrow of an open end, the star of an inferred date. */
const halfMark = 5;
const arrowLength = 30;
const shortestArrow = 12;
const starWidth = 7;

/** The whole years from the first date of an event to the last. */
function yearsOf(events: readonly AtlasEvent[]): Period {
  const years = events.flatMap((event) => [event.date, event.endDate ?? event.date]).map((date) => date.slice(0, 4));
  const sorted = years.sort();
  return { from: `${sorted[0]}-01`, to: `${sorted.at(-1)}-12` };
}

function periodOn(scale: TimeScale, range: Period, period: Period | null): StripModel["period"] {
  const shared = period && sharedPeriod(range, period);
  return shared && { x1: scale(startOf(shared.from)), x2: scale(endOf(shared.to)) };
}

function placed(event: AtlasEvent, scale: TimeScale, right: number): Omit<Placed, "event" | "label" | "isOut"> {
  const [start, end] = timeSpan(event);
  const shape = shapeOf(event);
  const x1 = scale(start);
  const x2 = shape === "open-ended" ? Math.max(x1 + shortestArrow, Math.min(x1 + arrowLength, right)) : scale(end);
  return { shape, x1, x2, isInferred: event.isDateInferred, isHollow: event.status === "announced", row: 0 };
}

/** Puts each mark on the first line of its lane where it touches no other. */
function stacked(marks: readonly Placed[]): readonly Placed[] {
  const rows = stackedRows(marks.map(extentOf));
  return marks.map((mark, index) => ({ ...mark, row: rows[index] ?? 0 })).sort((a, b) => a.x1 - b.x1);
}

function extentOf({ x1, x2, isInferred, shape }: Placed): readonly [number, number] {
  const half = isPoint(shape) ? halfMark : 1;
  return [x1 - half, x2 + half + (isInferred ? starWidth : 0)];
}

function rowCount(marks: readonly Placed[]): number {
  return 1 + Math.max(...marks.map((mark) => mark.row));
}

/** A lane of one line needs as much room as its name; each further line adds some. */
function laneWeight(marks: readonly Placed[]): number {
  return 1.6 + 0.6 * (rowCount(marks) - 1);
}

function inLane(marks: readonly Placed[], top: number, height: number): readonly Mark[] {
  const rows = rowCount(marks);
  const step = (height - 3) / rows;
  const size = Math.max(2, Math.min(4, step / 2 - 0.5));
  return marks.map(({ row, ...mark }) => ({ ...mark, y: top + 1.5 + step * (row + 0.5), size }));
}
