import { type KeyboardEvent, memo, type ReactNode, useState } from "react";
import type { LinkCount } from "../../domain/corridorMatrix.ts";
import type { Locality } from "../../domain/corridor.ts";
import { linksMessages } from "../../i18n/messages/links.ts";
import { useMessages } from "../../i18n/messages.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { followLink } from "../../ui/followLink.ts";
import { Section } from "../../ui/Section.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { type Spot, spotAfter, spotKey, spotOf } from "./gridKeys.ts";
import type { Axis, Cell, Margin, MatrixModel } from "./matrixModel.ts";
import type { FamilyCount, UndrawnGroup } from "./model.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";

/** Where links start against where they end. One stop of the Tab key; arrows go from cell to cell. */
export const LinkMatrix = memo(function LinkMatrix({
  matrix,
  groups,
}: {
  matrix: MatrixModel;
  groups: readonly UndrawnGroup[];
}) {
  const words = useMessages(linksMessages);
  const { places, cells, all } = matrix;
  const [here, setHere] = useState(() => firstLinks(matrix));
  const last = { row: places.length + 1, column: places.length + 1 };
  const stop = (spot: Spot) => ({ "data-at": spotKey(spot), tabIndex: spotKey(spot) === here ? 0 : -1 });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = spotOf(event.target instanceof HTMLElement ? (event.target.dataset.at ?? "") : "");
    if (!from || event.altKey || event.metaKey) return;
    const find = (spot: Spot) => event.currentTarget.querySelector<HTMLElement>(`[data-at="${spotKey(spot)}"]`);
    const to = spotAfter(from, event, { last, isThere: (spot) => find(spot) !== null });
    if (!to) return;
    event.preventDefault();
    find(to)?.focus();
  };
  return (
    <Section title={words.matrix} note={words.matrixRule(all.count)}>
      {all.count.directed + all.count.mutual === 0 && <p className="links-view__missing">{words.noCrossing}</p>}
      <ScrollRegion label={words.gridLabel} className="links-matrix__room">
        <table
          className="links-matrix"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
          role="grid"
          aria-label={words.matrixLabel}
          aria-readonly="true"
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const at = event.target instanceof HTMLElement ? event.target.dataset.at : undefined;
            if (at !== undefined) setHere(at);
          }}
        >
          <thead>
            <tr>
              <td className="links-matrix__corner">
                <span>{words.fromAxis} ↓</span>
                <span>{words.toAxis} →</span>
              </td>
              {places.map((place, column) => (
                <th key={place.locality.id} scope="col" data-kind={place.locality.kind}>
                  <Place place={place} stop={stop({ row: 0, column: column + 1 })} isColumn />
                </th>
              ))}
              <th scope="col" className="links-matrix__margin">
                {words.margin}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map((from, row) => (
              <tr key={from.locality.id} data-kind={from.locality.kind}>
                <th scope="row">
                  <Place place={from} stop={stop({ row: row + 1, column: 0 })} />
                </th>
                {(cells[row] ?? []).map((cell, column) => (
                  <CellOf
                    key={places[column]?.locality.id}
                    cell={cell}
                    stop={stop({ row: row + 1, column: column + 1 })}
                    kind={places[column]?.locality.kind ?? "city"}
                  />
                ))}
                <MarginCell margin={from.start} stop={stop({ row: row + 1, column: last.column })} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="links-matrix__margin">
                {words.margin}
              </th>
              {places.map((to, column) => (
                <MarginCell key={to.locality.id} margin={to.end} stop={stop({ row: last.row, column: column + 1 })} />
              ))}
              <MarginCell margin={all} stop={stop(last)} />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <Key matrix={matrix} />
      {groups.length > 0 && (
        <p className="links-view__note">
          {words.undrawnLine(groups.map(({ reason, links }) => ({ reason, count: links.length })))}{" "}
          <a className="links-view__jump" href="#links-undrawn">
            {words.undrawnSee}
          </a>
        </p>
      )}
    </Section>
  );
});

interface Stop {
  readonly "data-at": string;
  readonly tabIndex: number;
}

/** The first cell that holds a link, by row; the first cell of all where none does. */
function firstLinks({ cells }: MatrixModel): string {
  const row = cells.findIndex((line) => line.some(({ kind }) => kind === "links"));
  const column = cells[row]?.findIndex(({ kind }) => kind === "links") ?? 0;
  return spotKey({ row: Math.max(row, 0) + 1, column: column + 1 });
}

function Place({ place, stop, isColumn = false }: { place: Axis; stop: Stop; isColumn?: boolean }) {
  const { to } = useDoors();
  const { locality } = place;
  const { href, onGo } = to({ type: "select", selection: place.selection });
  const linked = useLinked({ type: locality.kind, id: locality.id });
  return (
    <a
      className={isColumn ? "links-matrix__place links-matrix__place--column" : "links-matrix__place"}
      href={href}
      title={place.fullName === place.name ? undefined : place.fullName}
      onClick={followLink(onGo)}
      {...stop}
      {...linked}
    >
      <span>{place.name}</span>
    </a>
  );
}

function CellOf({ cell, stop, kind }: { cell: Cell; stop: Stop; kind: Locality["kind"] }) {
  if (cell.kind === "links") return <Crossing cell={cell} stop={stop} kind={kind} />;
  return (
    <td className={`links-matrix__empty links-matrix__empty--${cell.kind}`} data-kind={kind} {...stop}>
      <span className="visually-hidden">{cell.spoken}</span>
    </td>
  );
}

function Crossing(props: { cell: Extract<Cell, { kind: "links" }>; stop: Stop; kind: Locality["kind"] }) {
  const { cell, stop } = props;
  const { view } = useView();
  const { to } = useDoors();
  const linked = useLinked({ type: "corridor", id: cell.corridor });
  const { href, onGo } = to({ type: "select", selection: { type: "corridor", id: cell.corridor } });
  const isSelected = view.selection.type === "corridor" && view.selection.id === cell.corridor;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected
    <td aria-selected={isSelected} data-kind={props.kind}>
      <a
        className={`links-matrix__cell links-matrix__cell--${cell.tint}`}
        data-tentative={cell.isTentative}
        href={href}
        aria-label={cell.spoken}
        onClick={followLink(onGo)}
        {...stop}
        {...linked}
      >
        <Count count={cell.count} />
        <Families families={cell.families} />
      </a>
    </td>
  );
}

function MarginCell({ margin, stop }: { margin: Margin; stop: Stop }) {
  return (
    <td className="links-matrix__margin" {...stop}>
      <span aria-hidden="true">
        <Count count={margin.count} />
      </span>
      <span className="visually-hidden">{margin.spoken}</span>
    </td>
  );
}

/** "7 ↔2": one way, then mutual; of a kind without links nothing is printed, of both one quiet 0. */
function Count({ count: { directed, mutual } }: { count: LinkCount }): ReactNode {
  return (
    <span className="links-matrix__count">
      {(directed > 0 || mutual === 0) && <b data-none={directed === 0}>{directed}</b>}
      {mutual > 0 && <span>↔{mutual}</span>}
    </span>
  );
}

/** Marks for the eye; the words are in the name of the cell. */
function Families({ families }: { families: readonly FamilyCount[] }) {
  return (
    <span className="links-matrix__families" aria-hidden="true">
      {families.map(({ id, mark, count }) => (
        <span key={id}>
          <FamilyMark family={id} mark={mark} />
          {count > 1 && count}
        </span>
      ))}
    </span>
  );
}

function Key({ matrix }: { matrix: MatrixModel }) {
  const { key } = useMessages(linksMessages);
  return (
    <ul className="links-view__key">
      {matrix.families.map(({ id, mark, label }) => (
        <li key={id}>
          <FamilyMark family={id} mark={mark} />
          {label}
        </li>
      ))}
      <li>
        <span className="links-view__swatch" aria-hidden="true">
          ↔
        </span>
        {key.mutual}
      </li>
      {matrix.hasTentative && (
        <li>
          <span className="links-view__swatch links-view__swatch--tentative" aria-hidden="true" />
          {key.tentative}
        </li>
      )}
      <li>
        <span className="links-view__swatch links-view__swatch--none" aria-hidden="true" />
        {key.none}
      </li>
      {matrix.hasHidden && (
        <li>
          <span className="links-view__swatch links-view__swatch--hidden" aria-hidden="true" />
          {key.hidden}
        </li>
      )}
    </ul>
  );
}
