import { get, type Dataset } from "../../domain/dataset.ts";
import {
  type DateShape,
  dateShapes,
  type DrawnDate,
  drawnDate,
  drawnEvent,
  drawnFigure,
  drawnSince,
} from "../../domain/dateShape.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { applyFilter, type Filter, type Selected } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import type { EventId, HubId } from "../../domain/ids.ts";
import { isDateInferred } from "../../domain/observation.ts";
import { type Period, timeRange } from "../../domain/period.ts";
import { type Language, say } from "../../domain/text.ts";
import { eventModel } from "../../i18n/eventLine.ts";
import { figureModel } from "../../i18n/figureLine.ts";
import { formatBareDate } from "../../i18n/format.ts";
import { instrumentModel } from "../../i18n/instrumentLine.ts";
import { familyModel, type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { eventMessages } from "../../i18n/messages/events.ts";
import { type DatedThing, timelineMessages } from "../../i18n/messages/timeline.ts";
import { clauses, colon } from "../../i18n/punctuation.ts";
import { type DateMarkFigure, isPoint } from "../../ui/DateMark.tsx";
import { stackedRows, textWidth, type Tick, ticksOf, type TimeScale, timeScale } from "../../ui/timeAxis.ts";

/** The room the axis has, in pixels. */
export interface AxisRoom {
  readonly width: number;
  /** Height of a row of marks: as much as a finger or a pointer needs. */
  readonly rowHeight: number;
  readonly fontSize: number;
}

/** The time axis as a value: all that the filter leaves when no period is set, and where it stands. */
export interface AxisModel {
  readonly range: Period;
  readonly plot: Plot;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly EventLane[];
  readonly links: readonly ThinLane[];
  readonly figures: readonly ThinLane[];
  readonly instruments: readonly ThinLane[];
  /** The shapes that occur, for the legend. */
  readonly shapes: readonly DateShape[];
  readonly hasAnnounced: boolean;
  readonly hasInferred: boolean;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  /** Names stand before their lanes, or above them where there is no room beside. */
  readonly namesAbove: boolean;
}

export interface EventLane {
  readonly hub: HubId;
  readonly name: string;
  readonly height: number;
  readonly marks: readonly EventMark[];
  /** Why the lane is empty; null where it is not. */
  readonly silence: string | null;
}

/** A box that is pressed and what is drawn in it; the figure's coordinates are those of the box. */
interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly figure: DateMarkFigure;
}

export interface EventMark extends Placed {
  readonly event: EventId;
  /** Hub, date, event and how the date is known. */
  readonly label: string;
  /** What happened, cut by the page where it does not fit. */
  readonly words: string;
  readonly wordsSide: "before" | "after";
  readonly wordsWidth: number;
}

/** Things of one kind that share a date stand behind one mark. */
export interface ThinLane {
  readonly id: string;
  readonly name: string;
  readonly family: LinkModel["family"];
  readonly thing: DatedThing;
  readonly height: number;
  readonly marks: readonly ThinMark[];
}

export interface ThinMark extends Placed {
  readonly key: string;
  readonly date: string;
  readonly things: readonly ThinThing[];
  readonly label: string;
}

export interface ThinThing {
  readonly record: string;
  readonly spoken: string;
  /** How an inferred date is known. */
  readonly dateNote: string | null;
}

/** The axis under every part of the filter but the period; null where nothing in the dataset is dated. */
export function axisModel(dataset: Dataset, filter: Filter, room: AxisRoom, language: Language): AxisModel | null {
  const range = timeRange(dataset);
  if (range === null) return null;
  const shown = applyFilter(dataset, { ...filter, period: null });
  const plot = plotOf(dataset, room, language);
  const layout: Layout = { plot, scale: timeScale(range, plot), room };
  const lanes = dataset.hubs
    .filter((hub) => filter.hubs.length === 0 || filter.hubs.includes(hub.id))
    .map((hub) => eventLane(dataset, hub, shown, layout, language));
  const [links, figures, instruments] = [
    linkLanes(dataset, shown, layout, language),
    figureLanes(dataset, shown, layout, language),
    instrumentLanes(dataset, shown, layout, language),
  ];
  const drawn = [...lanes, ...links, ...figures, ...instruments].flatMap((lane): readonly Placed[] => lane.marks);
  const found = new Set(drawn.map(({ figure }) => figure.shape));
  return {
    range,
    plot,
    ticks: ticksOf(range, layout.scale),
    lanes,
    links,
    figures,
    instruments,
    shapes: dateShapes.filter((shape) => found.has(shape)),
    hasAnnounced: drawn.some(({ figure }) => figure.isHollow),
    hasInferred: drawn.some(({ figure }) => figure.isInferred),
  };
}

/** The ids of everything dated that the whole filter leaves, its period included. */
export function idsWithin(dataset: Dataset, filter: Filter): ReadonlySet<string> {
  const { events, links, observations, instruments } = applyFilter(dataset, filter);
  return new Set([...events, ...links, ...observations, ...instruments].map((record): string => record.id));
}

/** How many of the links and instruments that the rest of the filter leaves no source dates. */
export function undatedCounts(
  dataset: Dataset,
  filter: Filter,
): { readonly links: number; readonly instruments: number } {
  const { links, instruments } = applyFilter(dataset, { ...filter, period: null });
  return {
    links: links.filter((link) => link.since === null).length,
    instruments: instruments.filter((instrument) => instrument.date === null).length,
  };
}

interface Layout {
  readonly plot: Plot;
  readonly scale: TimeScale;
  readonly room: AxisRoom;
}

/** Half the width of a handle that stands outside the period, so that both are free even around one month. */
export const handleWidth = 24;
/** The mark before the name of a family, with the spaces around both. */
const markRoom = 40;
const narrow = 560;
const gap = 6;
const arrowLength = 30;
const shortestArrow = 14;
const starWidth = 8;

function plotOf(dataset: Dataset, { width, fontSize }: AxisRoom, language: Language): Plot {
  const names = dataset.hubs.map((hub) => say(hub.shortName, language));
  const families = dataset.linkFamilies.map((family) => textWidth(say(family.label, language), fontSize) + markRoom);
  const namesWidth = Math.max(0, ...names.map((name) => textWidth(name, fontSize))) + 2 * gap;
  if (width < narrow) return { left: handleWidth, right: width - handleWidth, namesAbove: true };
  const left = Math.ceil(Math.max(namesWidth, Math.min(Math.max(0, ...families), 0.25 * width), handleWidth));
  return { left, right: width - handleWidth, namesAbove: false };
}

function eventLane(dataset: Dataset, hub: Hub, shown: Selected, layout: Layout, language: Language): EventLane {
  const words = messagesIn(timelineMessages, language);
  const events = shown.events.filter((event) => event.hub === hub.id);
  const isSilent = !dataset.events.some((event) => event.hub === hub.id);
  const drafts = events.map((event) => eventDraft(dataset, event, layout, language)).sort((a, b) => a.x1 - b.x1);
  const { marks, rows } = inRows(drafts, layout);
  return {
    hub: hub.id,
    name: say(hub.shortName, language),
    height: Math.max(1, rows) * layout.room.rowHeight,
    marks,
    silence: events.length > 0 ? null : isSilent ? words.noEvents : words.noneLeft,
  };
}

interface EventDraft {
  readonly event: AtlasEvent;
  readonly drawn: DrawnDate;
  readonly x1: number;
  readonly x2: number;
  readonly words: string;
  readonly label: string;
}

function eventDraft(dataset: Dataset, event: AtlasEvent, layout: Layout, language: Language): EventDraft {
  const drawn = drawnEvent(event);
  const { date, what, kind, dateBasis } = eventModel(dataset, event, language);
  const messages = messagesIn(eventMessages, language);
  const hub = say(get(dataset.byId.hub, event.hub).shortName, language);
  const said = messages.mark({ hub, date, what, kind, dateBasis });
  const label = clauses(event.precision === "early_year" ? [said, messages.earlyYear] : [said], language);
  return { event, drawn, ...extentOf(drawn, layout), words: what, label };
}

/** Where a date lies on the axis; an open end takes the length of an arrow. */
function extentOf({ shape, start, end }: DrawnDate, { plot, scale }: Layout): { x1: number; x2: number } {
  const [x1, x2] = [scale(start), scale(end)];
  if (shape === "open-ended") return { x1, x2: Math.max(x1 + shortestArrow, Math.min(x1 + arrowLength, plot.right)) };
  if (shape === "open-start") return { x1: Math.min(x2 - shortestArrow, Math.max(x2 - arrowLength, plot.left)), x2 };
  return { x1, x2: Math.max(x2, isPoint(shape) ? x1 : x1 + 3) };
}

/** Each mark with its words on the first row where both are free, words after the mark or else before it. */
function inRows(drafts: readonly EventDraft[], layout: Layout): { marks: readonly EventMark[]; rows: number } {
  const taken: [number, number][][] = [];
  const marks = drafts.map((draft): EventMark => {
    const sides = placements(draft, layout);
    const best = sides[0];
    for (let row = 0; ; row += 1) {
      const others = taken[row] ?? [];
      const free = sides.find(({ start, end }) => others.every(([a, b]) => b <= start || end <= a));
      if (!free && row < taken.length) continue;
      const side = free ?? best;
      taken[row] = [...others, [side.start, side.end]];
      return eventMark(draft, side, row, layout);
    }
  });
  return { marks, rows: taken.length };
}

interface Side {
  readonly side: "before" | "after";
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Words after the mark and before it, the side with more room first where neither has enough. */
function placements(draft: EventDraft, { plot, room }: Layout): readonly [Side, ...Side[]] {
  const { shape } = draft.drawn;
  const half = isPoint(shape) ? markSize : 0;
  const [a, b] = [draft.x1 - half, draft.x2 + half + (draft.event.isDateInferred ? starWidth : 0)];
  const wanted = Math.ceil(textWidth(draft.words, room.fontSize)) + gap;
  if (shape === "plan" && b - a >= wanted) return [{ side: "after", start: a - gap, end: b + gap, width: wanted }];
  const width = Math.min(wanted, plot.right - plot.left);
  const end = room.width - gap;
  const after: Side = {
    side: "after",
    start: a - gap,
    end: Math.min(b + gap + width, end),
    width: Math.min(width, end - b - gap),
  };
  const start = plot.namesAbove ? 0 : plot.left;
  const before: Side = {
    side: "before",
    start: Math.max(start, a - gap - width),
    end: b + gap,
    width: Math.min(width, a - gap - start),
  };
  if (after.width >= width) return before.width >= width ? [after, before] : [after];
  return before.width > after.width ? [before] : [after];
}

const markSize = 5;

function eventMark(
  { event, drawn, words, label, x1, x2 }: EventDraft,
  side: Side,
  row: number,
  layout: Layout,
): EventMark {
  const left = side.start;
  return {
    event: event.id,
    label,
    words,
    wordsSide: side.side,
    wordsWidth: side.width,
    left,
    top: row * layout.room.rowHeight,
    width: side.end - side.start,
    figure: {
      shape: drawn.shape,
      x1: x1 - left,
      x2: x2 - left,
      y: layout.room.rowHeight / 2,
      size: markSize,
      isInferred: event.isDateInferred,
      isHollow: event.status === "announced",
    },
  };
}

/** A dated thing on its way into a thin lane. */
interface Dated extends ThinThing {
  readonly lane: string;
  readonly drawn: DrawnDate;
  readonly date: string;
  readonly isInferred: boolean;
}

function linkLanes(dataset: Dataset, shown: Selected, layout: Layout, language: Language): readonly ThinLane[] {
  const dated = shown.links.flatMap((link): readonly Dated[] => {
    const drawn = drawnSince(link);
    if (drawn === null) return [];
    const { since, spoken } = linkModel(dataset, link, language);
    return [
      { record: link.id, lane: link.family ?? "", drawn, date: since, spoken, dateNote: null, isInferred: false },
    ];
  });
  return dataset.linkFamilies.flatMap(({ id }) => {
    const family = familyModel(dataset, id, language);
    const own = dated.filter((thing) => thing.lane === id);
    return thinLane({ id: `links-${id}`, name: family?.label ?? "", family, thing: "link" }, own, layout, language);
  });
}

function figureLanes(dataset: Dataset, shown: Selected, layout: Layout, language: Language): readonly ThinLane[] {
  const dated = shown.observations.map((observation): Dated => {
    const { asOf, asOfNote, spoken } = figureModel(dataset, observation, language);
    return {
      record: observation.id,
      lane: observation.hub,
      drawn: drawnFigure(observation),
      date: asOf,
      spoken,
      dateNote: asOfNote,
      isInferred: isDateInferred(observation),
    };
  });
  return dataset.hubs.flatMap((hub) => {
    const own = dated.filter((thing) => thing.lane === hub.id);
    const name = say(hub.shortName, language);
    return thinLane({ id: `figures-${hub.id}`, name, family: null, thing: "figure" }, own, layout, language);
  });
}

function instrumentLanes(dataset: Dataset, shown: Selected, layout: Layout, language: Language): readonly ThinLane[] {
  const dated = shown.instruments.flatMap((instrument): readonly Dated[] => {
    if (instrument.date === null) return [];
    const { name } = instrumentModel(dataset, instrument, language);
    const date = formatBareDate(instrument.date, language);
    const drawn = drawnDate(instrument.date);
    return [
      { record: instrument.id, lane: instrument.hub, drawn, date, spoken: name, dateNote: null, isInferred: false },
    ];
  });
  return dataset.hubs.flatMap((hub) => {
    const own = dated.filter((thing) => thing.lane === hub.id);
    const name = say(hub.shortName, language);
    return thinLane({ id: `instruments-${hub.id}`, name, family: null, thing: "instrument" }, own, layout, language);
  });
}

/** A lane with one mark per date; none where there is nothing to stand in it. */
function thinLane(
  lane: Pick<ThinLane, "id" | "name" | "family" | "thing">,
  things: readonly Dated[],
  layout: Layout,
  language: Language,
): readonly ThinLane[] {
  if (things.length === 0) return [];
  const groups = new Map<string, Dated[]>();
  for (const thing of things) {
    const key = `${thing.drawn.shape}/${thing.drawn.start}/${thing.drawn.end}/${thing.date}`;
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  const drafts = [...groups.values()].map((own) => thinDraft(own, layout));
  const rows = stackedRows(drafts.map(({ start, end }) => [start, end]));
  const marks = drafts.map((draft, index) => thinMark(lane, draft, rows[index] ?? 0, layout, language));
  const sorted = [...marks].sort((a, b) => a.left - b.left || a.top - b.top);
  return [{ ...lane, height: (1 + Math.max(...rows)) * layout.room.rowHeight, marks: sorted }];
}

interface ThinDraft {
  readonly things: readonly Dated[];
  readonly first: Dated;
  readonly x1: number;
  readonly x2: number;
  readonly start: number;
  readonly end: number;
}

function thinDraft(things: readonly Dated[], layout: Layout): ThinDraft {
  const first = things[0];
  if (!first) throw new Error("A mark stands for at least one thing");
  const { x1, x2 } = extentOf(first.drawn, layout);
  const half = isPoint(first.drawn.shape) ? markSize : 0;
  const star = first.isInferred ? starWidth : 0;
  const count = things.length > 1 ? textWidth(String(things.length), layout.room.fontSize) + gap : 0;
  const [start, end] = [x1 - half - 3, x2 + half + star + count + 3];
  const missing = Math.max(0, layout.room.rowHeight - (end - start));
  return { things, first, x1, x2, start: start - missing / 2, end: end + missing / 2 };
}

function thinMark(
  lane: Pick<ThinLane, "id" | "name" | "thing">,
  { things, first, x1, x2, start, end }: ThinDraft,
  row: number,
  { room }: Layout,
  language: Language,
): ThinMark {
  const words = messagesIn(timelineMessages, language);
  const { name, thing } = lane;
  const single = clauses([`${name} · ${colon([first.date, first.spoken], language)}`, ...noteOf(first)], language);
  const several = words.several({ lane: name, date: first.date, count: things.length, thing });
  return {
    key: `${lane.id}/${first.record}`,
    date: first.date,
    things: things.map(({ record, spoken, dateNote }) => ({ record, spoken, dateNote })),
    label: things.length === 1 ? single : several,
    left: start,
    top: row * room.rowHeight,
    width: end - start,
    figure: {
      shape: first.drawn.shape,
      x1: x1 - start,
      x2: x2 - start,
      y: room.rowHeight / 2,
      size: markSize,
      isInferred: first.isInferred,
      isHollow: false,
    },
  };
}

function noteOf({ dateNote }: ThinThing): readonly string[] {
  return dateNote === null ? [] : [dateNote];
}
