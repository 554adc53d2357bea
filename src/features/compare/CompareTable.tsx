import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { type CSSProperties, Fragment, lazy, type ReactNode, Suspense } from "react";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId } from "../../domain/ids.ts";
import { say } from "../../domain/text.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { coverageMessages } from "../../i18n/messages/coverage.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { clause } from "../../i18n/punctuation.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { CellContent } from "./CellContent.tsx";
import type { CompareModel, Head, Note, RowModel, Section } from "./model.ts";

const ObservationChart = lazy(() =>
  import("../../charts/ObservationChart.tsx").then(({ ObservationChart }) => ({ default: ObservationChart })),
);

/** Some browsers forget what a table is where its rows are laid out as grids; said outright, it holds. */
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

interface Moves {
  readonly onMove: (hub: HubId, step: -1 | 1) => void;
  readonly onRemove: (hub: HubId) => void;
}

interface CompareTableProps extends Moves {
  readonly dataset: Dataset;
  readonly model: CompareModel;
  readonly sections: readonly Section[];
  readonly mapOf: (hub: Hub) => ReactNode;
}

/** Hubs as columns, topics as rows, what to beware of in the margin. */
export function CompareTable({ dataset, model, sections, mapOf, ...moves }: CompareTableProps) {
  const words = useMessages(compareMessages);
  const { heads } = model;
  const style = { "--hubs": heads.length } as CSSProperties;
  const columns = heads.length + 2;
  return (
    <table className="compare__table" style={style} aria-label={words.tableLabel} {...roles.table}>
      <thead {...roles.group}>
        <tr className="compare__names" {...roles.row}>
          <th className="compare__corner" scope="col" {...roles.columnHeader}>
            <span className="visually-hidden">{words.topic}</span>
          </th>
          {heads.map((head, index) => (
            <HubHead key={head.hub} head={head}>
              <HubName head={head} place={index} count={heads.length} {...moves} />
            </HubHead>
          ))}
          <th className="compare__margin-head" scope="col" {...roles.columnHeader}>
            {words.margin}
          </th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        <tr className="compare__row compare__row--heads" {...roles.row}>
          <td className="compare__label compare__legend" {...roles.cell}>
            <Legend />
          </td>
          {heads.map((head, index) => (
            <td key={head.hub} className="compare__cell" {...roles.cell}>
              <div className="compare__own-name">
                <HubName head={head} place={index} count={heads.length} {...moves} />
              </div>
              <HeadDetails head={head}>{mapOf(get(dataset.byId.hub, head.hub))}</HeadDetails>
            </td>
          ))}
          <td className="compare__note" {...roles.cell}>
            <p>{words.marginNote(model.groups)}</p>
          </td>
        </tr>
      </tbody>
      {sections.map((section) => (
        <tbody key={section.key} data-section={section.key} {...roles.group}>
          <tr className="compare__section" {...roles.row}>
            <th scope="rowgroup" colSpan={columns} {...roles.rowHeader}>
              <h2 className="compare__section-title">
                <SectionSign section={section} />
                {words.section[section.key]}
                <span className="compare__section-note">{words.sectionNote[section.key]}</span>
              </h2>
            </th>
          </tr>
          {section.rows.map((row) => (
            <Fragment key={row.key}>
              <Row row={row} section={section} />
              {row.chart && (
                <tr className="compare__chart" {...roles.row}>
                  <td colSpan={columns} {...roles.cell}>
                    <RowChart dataset={dataset} chart={row.chart} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
          <Rest section={section} model={model} columns={columns} />
        </tbody>
      ))}
    </table>
  );
}

function HubHead({ head, children }: { head: Head; children: ReactNode }) {
  const linked = useLinked({ type: "hub", id: head.hub });
  return (
    <th className="compare__hub" scope="col" {...linked} {...roles.columnHeader}>
      {children}
    </th>
  );
}

function HubName({ head, place, count, onMove, onRemove }: { head: Head; place: number; count: number } & Moves) {
  const words = useMessages(compareMessages);
  const { to } = useDoors();
  const { hub, shortName } = head;
  return (
    <div className="compare__name-line">
      <ViewLink passage={to({ type: "select", selection: { type: "hub", id: hub } })} className="compare__name">
        {shortName}
      </ViewLink>
      <span className="compare__moves" data-tool>
        <button
          type="button"
          aria-label={words.earlier(shortName)}
          aria-disabled={place === 0}
          data-focus={`earlier-${hub}`}
          onClick={() => onMove(hub, -1)}
        >
          <ArrowLeft size={14} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={words.later(shortName)}
          aria-disabled={place === count - 1}
          data-focus={`later-${hub}`}
          onClick={() => onMove(hub, 1)}
        >
          <ArrowRight size={14} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <button type="button" aria-label={words.remove(shortName)} onClick={() => onRemove(hub)}>
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </span>
    </div>
  );
}

function HeadDetails({ head, children }: { head: Head; children: ReactNode }) {
  const words = useMessages(coverageMessages);
  const language = useLanguage();
  const { evidence } = useDoors();
  const { newest } = head.coverage;
  return (
    <div className="compare__details">
      {head.name !== head.shortName && <p className="compare__full-name">{head.name}</p>}
      <p>{head.place}</p>
      <p>{head.counts}</p>
      <p>{head.sources}</p>
      {newest && (
        <p>
          {head.coverage.text}
          {clause(["", `${words.newestLead} `], language)}
          <EvidenceButton door={evidence(newest.record)}>{newest.date}</EvidenceButton>
          {clause(["", ""], language)}
          <span className="compare__age">{words.old(newest.age)}</span>
        </p>
      )}
      {head.noFigures && <p className="compare__no-figures">{head.noFigures}</p>}
      {head.hosted.map((line) => (
        <p key={line} className="compare__no-figures">
          {line}
        </p>
      ))}
      <div className="compare__map">{children}</div>
    </div>
  );
}

function Legend() {
  const words = useMessages(compareMessages);
  return (
    <>
      <p>{words.sameScale}</p>
      <p>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.9" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <circle cx="7" cy="7" r="3" fill="currentColor" />
        </svg>
        {words.thisHub}
      </p>
      <p>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="3" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        {words.otherHubs}
      </p>
    </>
  );
}

function SectionSign({ section }: { section: Section }) {
  if (section.key === "sideBySide") return <span className="compare__hatch" aria-hidden="true" />;
  if (section.key === "unlike") return <Unlike />;
  return null;
}

function Unlike() {
  return (
    <span className="compare__unlike" aria-hidden="true">
      ≠
    </span>
  );
}

function Row({ row, section }: { row: RowModel; section: Section }) {
  const linked = useLinked({ type: "sector", id: row.sector ?? "" });
  return (
    <tr className="compare__row" data-row={row.key} {...(row.sector !== null && linked)} {...roles.row}>
      <th className="compare__label" scope="row" {...roles.rowHeader}>
        {section.key === "unlike" && <Unlike />}
        {row.sector && <SectorIcon sector={row.sector} />}
        <span>{row.label}</span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.hub} className="compare__cell" data-missing={cell.content.type === "missing"} {...roles.cell}>
          <span className="compare__cell-hub" aria-hidden="true">
            {cell.hubName}
          </span>
          <CellContent cell={cell} />
        </td>
      ))}
      <td className="compare__note" {...roles.cell}>
        {row.notes.map((note) => (
          <NoteLine key={note.text} note={note} />
        ))}
      </td>
    </tr>
  );
}

function NoteLine({ note }: { note: Note }) {
  return (
    <p data-tone={note.tone}>
      {note.title !== null && <b>{note.title} </b>}
      {note.text}
    </p>
  );
}

/** What a section says where it has no rows, or besides them. */
function Rest({ section, model, columns }: { section: Section; model: CompareModel; columns: number }) {
  const words = useMessages(compareMessages);
  const lines = [
    ...(section.rows.length === 0 ? [restLine()] : []),
    ...(section.key === "sectors" && model.unnamedSectors.length > 0
      ? [words.unnamedSectors(model.unnamedSectors)]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <tr className="compare__rest" {...roles.row}>
      <td colSpan={columns} {...roles.cell}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </td>
    </tr>
  );

  function restLine(): string {
    const isHidden = model.sections.some(({ key, rows }) => key === section.key && rows.length > 0);
    return isHidden || section.key === "themes" ? words.allHidden : words.noneHere[section.key];
  }
}

function RowChart({ dataset, chart }: { dataset: Dataset; chart: NonNullable<RowModel["chart"]> }) {
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { evidence } = useDoors();
  return (
    <Disclosure summary={words.asChart(say(chart.title, language))}>
      <Suspense fallback={<div className="compare__chart-wait" aria-busy="true" />}>
        <ObservationChart dataset={dataset} chart={chart} doorOf={evidence} />
      </Suspense>
    </Disclosure>
  );
}
