import { get, type Dataset } from "../../domain/dataset.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import type { Hub } from "../../domain/hub.ts";
import type { EventId, HubId } from "../../domain/ids.ts";
import { type Language, say } from "../../domain/text.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { eventMessages, type EventShape } from "../../i18n/messages/events.ts";
import { clauses } from "../../i18n/punctuation.ts";

/** The strip as a value: where everything stands, in pixels of a strip of the given size. */
export interface StripModel {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Hubs no source reports an event for. They have no lane, and are named. */
  readonly silentHubs: readonly HubId[];
  /** The words that name them; null where every hub has an event. */
  readonly silence: string | null;
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
export interface Mark extends MarkFigure {
  readonly event: EventId;
  /** Hub, date, event and how the date is known, for a reader who cannot see the place of the mark. */
  readonly label: string;
}

/** What is drawn of an event. */
export interface MarkFigure {
  readonly shape: EventShape;
  /** Extent along the time axis; equal where the date is a point. */
  readonly x1: number;
  readonly x2: number;
  /** Centre. Marks that would touch stand below each other. */
  readonly y: number;
  /** Half the height of the mark. */
  readonly size: number;
  readonly isInferred: boolean;
  /** Announced, not yet done: drawn hollow. */
  readonly isHollow: boolean;
}

export interface Tick {
  readonly x: number;
  readonly kind: "year" | "quarter";
  readonly year: number;
  readonly month: number;
  readonly hasLabel: boolean;
}

export interface StripSize {
  readonly width: number;
  readonly height: number;
  /** Room for the hub names at the start. */
  readonly labelWidth: number;
}

export function stripModel(dataset: Dataset, size: StripSize, selected: HubId | null, language: Language): StripModel {
  const plot = { left: size.labelWidth, right: size.width - 8, top: 2, bottom: size.height - axisHeight };
  const scale = timeScale(dataset.events, plot);
  const rows = dataset.hubs
    .map((hub) => ({
      hub: hub.id,
      name: nameOf(hub, language),
      marks: stacked(
        eventsOf(dataset, hub).map((event) => ({
          ...placed(event, scale, plot.right),
          event: event.id,
          label: markLabel(dataset, event, language),
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
    ticks: ticksOf(dataset.events, scale),
    silentHubs: silent.map((hub) => hub.id),
    silence: silent.length === 0 ? null : eventMessages[language].noEvents(silent.map((hub) => nameOf(hub, language))),
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
    return eventsOf(dataset, hub).length > 0 ? name : eventMessages[language].noEvents([name]);
  });
}

/** Room for the longest of these names and a gap; a Chinese character is an em wide, a Latin one a little over half. */
export function labelWidth(names: readonly string[], fontSize: number): number {
  const ems = names.map((name) => [...name].reduce((sum, character) => sum + (character > "\u2e7f" ? 1 : 0.56), 0));
  return Math.ceil(Math.max(0, ...ems) * fontSize) + 12;
}

/** What a date looks like, by how precisely it is known and what kind of event it is. */
export function shapeOf(event: AtlasEvent): EventShape {
  if (event.status === "plan_period") return "plan";
  if (event.status === "statistics_cut_off") return "cut-off";
  if (event.status === "publication" || event.status === "photo") return "document";
  if (event.precision === "not_before" || event.precision === "after") return "open-ended";
  return event.precision === "day" ? "day" : "span";
}

/**
 * The time an event covers, first day to day after the last, as UTC milliseconds. A month covers the month; early in a
 * year is drawn as January to March, which is our judgement; a cut-off stands at the end of what it names.
 */
export function timeSpan(event: AtlasEvent): readonly [number, number] {
  const start = dayOf(event.date);
  const end = endOf(event.endDate ?? event.date);
  switch (shapeOf(event)) {
    case "cut-off":
      return [end, end];
    case "document":
    case "day":
      return [start, start];
    case "open-ended":
      return [start, start];
    default:
      if (event.precision === "early_year") return [start, endOf(`${event.date.slice(0, 4)}-03`)];
      if (event.precision === "year_end") return [dayOf(`${event.date.slice(0, 4)}-12`), endOf(event.date.slice(0, 4))];
      return [start, end];
  }
}

function eventsOf(dataset: Dataset, hub: Hub): readonly AtlasEvent[] {
  return dataset.events.filter((event) => event.hub === hub.id);
}

function nameOf(hub: Hub, language: Language): string {
  return say(hub.shortName, language);
}

/** All that the mark says by its place and shape, in words; also what we drew wider than it is known. */
function markLabel(dataset: Dataset, event: AtlasEvent, language: Language): string {
  const words = eventMessages[language];
  const hub = nameOf(get(dataset.byId.hub, event.hub), language);
  const { date, what, kind, dateBasis } = eventModel(dataset, event, language);
  const said = words.mark({ hub, date, what, kind, dateBasis });
  return clauses(event.precision === "early_year" ? [said, words.earlyYear] : [said], language);
}

type Scale = (time: number) => number;
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

function timeScale(events: readonly AtlasEvent[], plot: StripModel["plot"]): Scale {
  const [first, last] = yearsOf(events);
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  return (time) => plot.left + ((time - start) / (end - start)) * (plot.right - plot.left);
}

function yearsOf(events: readonly AtlasEvent[]): readonly [number, number] {
  const years = events
    .flatMap((event) => [event.date, event.endDate ?? event.date])
    .map((date) => Number(date.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)];
}

function placed(event: AtlasEvent, scale: Scale, right: number): Omit<Placed, "event" | "label"> {
  const [start, end] = timeSpan(event);
  const shape = shapeOf(event);
  const x1 = scale(start);
  const x2 = shape === "open-ended" ? Math.max(x1 + shortestArrow, Math.min(x1 + arrowLength, right)) : scale(end);
  return { shape, x1, x2, isInferred: event.isDateInferred, isHollow: event.status === "announced", row: 0 };
}

/** Puts each mark on the first line of its lane where it touches no other. */
function stacked(marks: readonly Placed[]): readonly Placed[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.x1 - b.x1)
    .map((mark) => {
      const [start, end] = extentOf(mark);
      const free = ends.findIndex((taken) => taken <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = end;
      return { ...mark, row };
    });
}

function extentOf({ x1, x2, isInferred, shape }: Placed): readonly [number, number] {
  const isPoint = shape === "day" || shape === "cut-off" || shape === "document";
  return [isPoint ? x1 - halfMark : x1 - 1, (isPoint ? x2 + halfMark : x2 + 1) + (isInferred ? starWidth : 0)];
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

function ticksOf(events: readonly AtlasEvent[], scale: Scale): readonly Tick[] {
  const [first, last] = yearsOf(events);
  const quarterWidth = scale(Date.UTC(first, 3, 1)) - scale(Date.UTC(first, 0, 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
    [1, 4, 7, 10].map((month): Tick => {
      const kind = month === 1 ? "year" : "quarter";
      return {
        x: scale(Date.UTC(year, month - 1, 1)),
        kind,
        year,
        month,
        hasLabel: kind === "year" || quarterWidth >= 40,
      };
    }),
  );
}

/** Midnight UTC of the first day of a date as short as "2024" or "2024-06". */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Midnight UTC after the last day of a date as short as "2024" or "2024-06". */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}
