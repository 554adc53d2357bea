import { Map as MapIcon } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { decideMessages } from "../../i18n/messages/decide.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import type { Cell, Column, ResultModel, Row } from "./model.ts";
import { StateMark } from "./StateMark.tsx";
import "./DecisionMatrix.css";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Needs against hubs. A cell opens its evidence: the card where there is one record, a list below the row where there
 * are several. One cell takes the tab key, the arrow keys move among those that open something.
 */
export function DecisionMatrix({ result }: { result: ResultModel }) {
  const words = useMessages(decideMessages);
  const [open, setOpen] = useState<string | null>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const isOpenable = ({ row, column }: Place) => (result.rows[row]?.cells[column]?.testimony.length ?? 0) > 0;
  const stop = isOpenable(at) ? at : firstPlace(result, isOpenable);
  const move = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element && event.target.closest("[data-place]"))) return;
    const next = nextPlace({ key: event.key, from: stop, result, isOpenable });
    if (!next) return;
    event.preventDefault();
    setAt(next);
    body.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"] button`)?.focus();
  };
  return (
    <table className="decision-matrix" data-columns={result.columns.length}>
      <caption className="visually-hidden">{words.matrixTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className="decision-matrix__corner">
            {words.needColumn}
            <span>{words.weightsInAll(result.total)}</span>
          </th>
          {result.columns.map((column) => (
            <ColumnHead key={column.hub} column={column} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move}>
        {result.rows.map((row, index) => (
          <NeedRow
            key={row.id}
            row={row}
            open={open}
            onToggle={(key) => setOpen(open === key ? null : key)}
            place={(column) => ({
              name: `${index},${column}`,
              isStop: stop?.row === index && stop.column === column,
              onReach: () => setAt({ row: index, column }),
            })}
          />
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ column }: { column: Column }) {
  const words = useMessages(decideMessages);
  const { to } = useDoors();
  const linked = useLinked({ type: "hub", id: column.hub });
  const passage = to({ type: "select", selection: { type: "hub", id: column.hub } });
  return (
    <th scope="col" className="decision-matrix__hub" {...linked}>
      <span className="decision-matrix__name" title={column.fullName}>
        {column.name}
      </span>
      <Interval column={column} />
      <span className="decision-matrix__interval">{column.interval}</span>
      <ViewLink passage={passage} className="decision-matrix__map" label={words.onMap(column.name)}>
        <MapIcon size={13} strokeWidth={1.5} aria-hidden="true" />
        {words.showOnMap}
      </ViewLink>
    </th>
  );
}

/** From low to high on a track that is everything asked for: full where it is met, hatched where it is not known. */
function Interval({ column: { score } }: { column: Column }) {
  const share = (weight: number) => `${(100 * weight) / score.total}%`;
  return (
    <span className="decision-bar" aria-hidden="true">
      <span className="decision-bar__met" style={{ width: share(score.low) }} />
      <span
        className="decision-bar__unknown"
        style={{ left: share(score.low), width: share(score.high - score.low) }}
      />
    </span>
  );
}

interface CellPlace {
  readonly name: string;
  readonly isStop: boolean;
  readonly onReach: () => void;
}

function NeedRow(props: {
  row: Row;
  open: string | null;
  onToggle: (key: string) => void;
  place: (column: number) => CellPlace;
}) {
  const words = useMessages(decideMessages);
  const id = useId();
  const { row } = props;
  const keyOf = (cell: Cell) => `${row.id}@${cell.hub}`;
  const opened = row.cells.find((cell) => keyOf(cell) === props.open && cell.record === null);
  return (
    <>
      <tr className="decision-matrix__row">
        <th scope="row">
          <span className="decision-matrix__need">
            {row.sector !== null && <SectorIcon sector={row.sector} />}
            {row.label}
          </span>
          <span className="decision-matrix__weight">{words.weightNow(row.weight, row.weightWord)}</span>
        </th>
        {row.cells.map((cell, column) => (
          <MatrixCell
            key={cell.hub}
            cell={cell}
            place={props.place(column)}
            list={opened === cell ? id : null}
            onToggle={() => props.onToggle(keyOf(cell))}
          />
        ))}
      </tr>
      {opened && (
        <tr className="decision-matrix__list" id={id}>
          <td colSpan={row.cells.length + 1}>
            <TestimonyList cell={opened} />
          </td>
        </tr>
      )}
    </>
  );
}

function MatrixCell(props: { cell: Cell; place: CellPlace; list: string | null; onToggle: () => void }) {
  const { cell, place } = props;
  const linked = useLinked({ type: "hub", id: cell.hub });
  return (
    <td data-place={place.name} data-state={cell.state} {...linked}>
      <span className="decision-matrix__of" aria-hidden="true">
        {cell.hubName}
      </span>
      {cell.testimony.length === 0 ? (
        <span className="decision-cell">
          <span className="decision-cell__word">{cell.stateWord}</span>
        </span>
      ) : (
        <CellButton {...props} />
      )}
    </td>
  );
}

function CellButton({
  cell,
  place,
  list,
  onToggle,
}: {
  cell: Cell;
  place: CellPlace;
  list: string | null;
  onToggle: () => void;
}) {
  const { evidence } = useDoors();
  const door = cell.record === null ? null : evidence(cell.record);
  return (
    <button
      type="button"
      className="decision-cell"
      data-evidence={cell.record ?? cell.testimony[0]?.record}
      aria-label={cell.spoken}
      aria-expanded={door === null ? list !== null : door.isOpen}
      aria-controls={list ?? undefined}
      tabIndex={place.isStop ? 0 : -1}
      onFocus={place.onReach}
      onClick={door === null ? onToggle : door.onOpen}
    >
      <span className="decision-cell__word">
        <StateMark state={cell.state} />
        {cell.stateWord}
      </span>
      {cell.nuance !== null && <span className="decision-cell__nuance">{cell.nuance}</span>}
      <span className="decision-cell__count">{cell.count}</span>
    </button>
  );
}

function TestimonyList({ cell }: { cell: Cell }) {
  const { evidence } = useDoors();
  return (
    <>
      <p className="decision-matrix__list-title">{cell.listTitle}</p>
      <ul>
        {cell.testimony.map((one) => (
          <li key={one.record}>
            <span className="decision-matrix__ground" data-firm={one.isFirm}>
              {one.ground}
            </span>
            <EvidenceButton door={evidence(one.record)} className="decision-matrix__record">
              {one.name} <span>{one.source}</span>
            </EvidenceButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function firstPlace(result: ResultModel, isOpenable: (place: Place) => boolean): Place | undefined {
  return result.rows.flatMap((row, index) => row.cells.map((_, column) => ({ row: index, column }))).find(isOpenable);
}

const steps: Readonly<Record<string, Place>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};

/** The next cell that opens something in the direction of the key. */
function nextPlace(search: {
  key: string;
  from: Place | undefined;
  result: ResultModel;
  isOpenable: (place: Place) => boolean;
}): Place | undefined {
  const step = steps[search.key];
  if (!step || !search.from) return undefined;
  const { rows, columns } = search.result;
  let { row, column } = search.from;
  do {
    row += step.row;
    column += step.column;
  } while (
    row >= 0 &&
    row < rows.length &&
    column >= 0 &&
    column < columns.length &&
    !search.isOpenable({ row, column })
  );
  return search.isOpenable({ row, column }) ? { row, column } : undefined;
}
