import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { useView } from "../../view/useView.ts";
import type { Matrix, MatrixCell, MatrixRow } from "./model.ts";
import "./SectorMatrix.css";

/** Which sectors the sources name for which hub, and how often. */
export function SectorMatrix({ matrix }: { matrix: Matrix }) {
  const words = useMessages(panelMessages);
  const { to } = useDoors();
  const linked = useLinkedRows("hub");
  const note =
    matrix.shown === matrix.total ? words.mentionsInAll(matrix.total) : words.mentionsOf(matrix.shown, matrix.total);
  return (
    <Section title={words.sectorsByHub} note={note}>
      <table className="sector-matrix">
        <caption className="visually-hidden">{words.matrixCaption}</caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th key={column.hub} scope="col" {...linked(column.hub)}>
                <ViewLink
                  passage={to({ type: "select", selection: { type: "hub", id: column.hub } })}
                  label={column.fullLabel}
                >
                  {column.label}
                </ViewLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.sector} row={row} />
          ))}
        </tbody>
      </table>
      <ul className="sector-matrix__legend">
        <li>
          <span className="sector-matrix__none" aria-hidden="true" />
          {words.notReportedHere}
        </li>
        {matrix.silent.length > 0 && (
          <li>
            <span className="sector-matrix__swatch sector-matrix__swatch--silent" aria-hidden="true" />
            {words.silentHubs(matrix.silent)}
          </li>
        )}
        {matrix.hasInferred && (
          <li>
            <span className="sector-matrix__swatch sector-matrix__swatch--inferred" aria-hidden="true" />
            {words.onlyInferred}
          </li>
        )}
        {matrix.hasHidden && (
          <li>
            <span className="sector-matrix__none sector-matrix__none--hidden" aria-hidden="true" />
            {words.hiddenByFilter}
          </li>
        )}
      </ul>
    </Section>
  );
}

function Row({ row }: { row: MatrixRow }) {
  const { dispatch } = useView();
  const linked = useLinked({ type: "sector", id: row.sector });
  return (
    <tr className={row.isOn ? "sector-matrix__row sector-matrix__row--on" : "sector-matrix__row"} {...linked}>
      <th scope="row">
        <button
          type="button"
          className="sector-matrix__sector"
          aria-pressed={row.isOn}
          title={row.fullLabel}
          onClick={() => dispatch({ type: "filter", filter: row.next })}
        >
          <SectorIcon sector={row.sector} />
          <span>{row.label}</span>
        </button>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.hub}>
          <Cell cell={cell} sector={row.label} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell, sector }: { cell: MatrixCell; sector: string }) {
  const words = useMessages(panelMessages);
  const { notReported } = useMessages(vocabulary);
  const { evidence } = useDoors();
  switch (cell.kind) {
    case "mentions":
      return (
        <EvidenceButton
          door={evidence(cell.record)}
          className={`sector-matrix__cell ${cell.isInferred ? "sector-matrix__cell--inferred" : `sector-matrix__cell--${cell.tint}`}`}
          label={words.cellSpoken(sector, cell.hub, cell.count, cell.isInferred)}
        >
          {cell.count}
        </EvidenceButton>
      );
    case "silent":
      return (
        <span className="sector-matrix__silent">
          <span className="visually-hidden">{notReported}</span>
        </span>
      );
    case "none":
    case "hidden":
      return (
        <span
          className={cell.kind === "hidden" ? "sector-matrix__none sector-matrix__none--hidden" : "sector-matrix__none"}
        >
          <span className="visually-hidden">{cell.kind === "hidden" ? words.hiddenByFilter : notReported}</span>
        </span>
      );
  }
}
