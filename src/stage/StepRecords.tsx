import type { CSSProperties } from "react";
import { MeasureBar, openEnd } from "../charts/MeasureBar.tsx";
import type { Status } from "../domain/observation.ts";
import type { EventModel } from "../i18n/eventLine.ts";
import type { InstrumentModel } from "../i18n/instrumentLine.ts";
import type { LinkModel } from "../i18n/linkLine.ts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { panelMessages } from "../i18n/messages/panels.ts";
import { stageMessages } from "../i18n/messages/stage.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { clause } from "../i18n/punctuation.ts";
import { DerivationLine } from "../ui/DerivationLine.tsx";
import type { Door } from "../ui/door.ts";
import { EvidenceButton } from "../ui/EvidenceButton.tsx";
import { FamilyMark } from "../ui/FamilyMark.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { figureColumn } from "./figureColumn.ts";
import type { StageBar, StepModel, StepRecord } from "./model.ts";
import "../charts/ObservationChart.css";

/** What a step rests on, record by record: figures large, everything else in a line or two. */
export function StepRecords({ model, doorOf }: { model: StepModel; doorOf: (record: string) => Door }) {
  const words = useMessages(stageMessages);
  const firstFigure = model.records.findIndex(({ type }) => type === "figure");
  if (model.records.length === 0) return null;
  return (
    <>
      <ul
        className="step-records"
        aria-label={words.records}
        style={{ "--figure-em": figureColumn(model.records) } as CSSProperties}
      >
        {model.records.map((record, index) => (
          <li key={record.id} className={`step-record step-record--${record.type}`} data-new={record.isNew}>
            {index === firstFigure && <SharedLine shared={model.shared} />}
            <Record record={record} shared={model.shared} doorOf={doorOf} />
          </li>
        ))}
      </ul>
      {model.caveats.map((caveat) => (
        <p key={caveat} className="step-pane__caveat">
          {caveat}
        </p>
      ))}
    </>
  );
}

/** What all figures have in common, once, above the first. */
function SharedLine({ shared }: Pick<StepModel, "shared">) {
  const { asOf } = useMessages(chartMessages);
  if (!shared || (shared.subject === null && shared.asOf === null && shared.status === null)) return null;
  return (
    <p className="step-pane__shared">
      {shared.subject !== null && <span>{shared.subject}</span>}
      {shared.asOf !== null && <span>{asOf(shared.asOf)}</span>}
      {shared.status && <StatusMark status={shared.status.id} word={shared.status.word} />}
    </p>
  );
}

function Record(props: { record: StepRecord; shared: StepModel["shared"]; doorOf: (record: string) => Door }) {
  const { record, shared, doorOf } = props;
  const door = doorOf(record.id);
  switch (record.type) {
    case "figure":
      return <Figure record={record} shared={shared} door={door} />;
    case "derivation":
      return <DerivationLine derivation={record.derivation} doorOf={doorOf} />;
    case "link":
      return record.isNew ? (
        <LinkLine link={record.link} door={door} />
      ) : (
        <OldLinkLine link={record.link} door={door} />
      );
    case "event":
      return <EventLine event={record.event} door={door} />;
    case "instrument":
      return <InstrumentLine instrument={record.instrument} door={door} />;
    case "other":
      return (
        <EvidenceButton door={door} className="step-row">
          <span className="step-row__title">{record.name}</span>
          <span className="step-row__meta">{record.kind}</span>
        </EvidenceButton>
      );
  }
}

function Figure(props: { record: Extract<StepRecord, { type: "figure" }>; shared: StepModel["shared"]; door: Door }) {
  const words = useMessages(stageMessages);
  const { asOf } = useMessages(chartMessages);
  const language = useLanguage();
  const { record, shared, door } = props;
  const { figure, bound, bar } = record;
  const own = {
    subject: (shared?.subject ?? null) === null ? figure.subject : null,
    asOf: (shared?.asOf ?? null) === null ? figure.asOf : null,
    hasStatus: (shared?.status ?? null) === null,
  };
  const { parts } = figure;
  return (
    <>
      <div className="step-figure">
        <p className="step-figure__number">
          <EvidenceButton door={door} label={figure.spoken}>
            {parts.before && <span className="step-figure__bound">{parts.before}</span>}
            {parts.number}
            {parts.after && <span className="step-figure__after">{parts.after}</span>}
            {parts.unit && <span className="step-figure__unit">{parts.unit}</span>}
          </EvidenceButton>
        </p>
        <div className="step-figure__words">
          <p className="step-figure__label">{figure.label}</p>
          {own.subject && <p className="step-figure__meta">{own.subject}</p>}
          {bound && (
            <p className="step-figure__meta">
              {clause([bound.words, ""], language)}
              <span lang="zh-Hans">{words.printed(bound.phrase)}</span>
            </p>
          )}
          {(own.asOf || own.hasStatus) && (
            <p className="step-figure__meta">
              {own.asOf && <span>{asOf(own.asOf)}</span>}{" "}
              {own.hasStatus && <StatusMark status={figure.status} word={figure.statusWord} />}
            </p>
          )}
        </div>
      </div>
      {bar && <Bar bar={bar} status={figure.status} />}
    </>
  );
}

/** Drawn on a width of so many units, whatever the pane's: lengths are shares of one scale. */
const barWidth = 316;
const barHeight = 11;

function Bar({ bar, status }: { bar: StageBar; status: Status }) {
  const room = barWidth - openEnd - 2;
  const box = { x: bar.from * room, y: 0, width: Math.max(2, (bar.to - bar.from) * room), height: barHeight };
  return (
    <svg className="step-figure__bar" viewBox={`0 0 ${barWidth} ${barHeight}`} aria-hidden="true">
      <MeasureBar box={box} bound={bar.bound} status={status} />
    </svg>
  );
}

function LinkLine({ link, door }: { link: LinkModel; door: Door }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  return (
    <EvidenceButton door={door} className="step-row">
      {link.family && <FamilyMark family={link.family.id} mark={link.family.mark} />}
      <span className="step-row__body">
        <span className="step-row__line">
          <span className="step-row__title">{link.type}</span>
          <StatusMark status={link.status} word={link.statusWord} />
        </span>
        <span className="step-row__text">
          <Ends link={link} />
        </span>
        <span className="step-row__meta">{clause([link.since, ...link.marks], language)}</span>
        {link.unplaced && <span className="step-row__unplaced">{words.notOnMap(link.unplaced)}</span>}
      </span>
    </EvidenceButton>
  );
}

/** A link that an earlier step has told: in one line, with its status where that is not simply done. */
function OldLinkLine({ link, door }: { link: LinkModel; door: Door }) {
  return (
    <EvidenceButton door={door} className="step-row">
      {link.family && <FamilyMark family={link.family.id} mark={link.family.mark} />}
      <span className="step-row__body">
        <span className="step-row__title">{link.type}</span>{" "}
        <span className="step-row__said">
          <Ends link={link} />
        </span>{" "}
        {link.status !== "achieved" && <StatusMark status={link.status} word={link.statusWord} />}
      </span>
    </EvidenceButton>
  );
}

function Ends({ link }: { link: LinkModel }) {
  const words = useMessages(panelMessages);
  return (
    <>
      {link.from.name}
      <span className="step-row__arrow" aria-hidden="true">
        {link.isMutual ? "↔" : "→"}
      </span>
      <span className="visually-hidden"> {link.isMutual ? words.mutualWith : words.leadsTo} </span>
      {link.to.name}
    </>
  );
}

function EventLine({ event, door }: { event: EventModel; door: Door }) {
  return (
    <EvidenceButton door={door} className="step-row">
      <span className="step-row__date">{event.date}</span>
      <span className="step-row__body">
        <span className="step-row__title">{event.what}</span>
        {event.kind && <span className="step-row__meta">{event.kind}</span>}
      </span>
    </EvidenceButton>
  );
}

function InstrumentLine({ instrument, door }: { instrument: InstrumentModel; door: Door }) {
  const language = useLanguage();
  return (
    <EvidenceButton door={door} className="step-row">
      <span className="step-row__body">
        <span className="step-row__title">{instrument.name}</span>
        <span className="step-row__meta">
          {clause([instrument.kind, instrument.statusWord, instrument.date], language)}
        </span>
      </span>
    </EvidenceButton>
  );
}
