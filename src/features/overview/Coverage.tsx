import { coverageMessages } from "../../i18n/messages/coverage.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import type { CoverageTable, CoverageTableCell } from "./model.ts";
import "./Coverage.css";

/** How many of the indicators are known per hub and theme, and how old the newest figure is. Counts lead to figures. */
export function Coverage(props: { table: CoverageTable; today: string; unfiltered: string | null }) {
  const words = useMessages(coverageMessages);
  const { starMeans } = useMessages(panelMessages);
  const { notReported, yearInferred } = useMessages(vocabulary);
  const { evidence } = useDoors();
  const { table } = props;
  return (
    <Section title={words.title} note={words.note(table.indicators)}>
      <table className="coverage">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <td />
            {table.columns.map((column) => (
              <Column key={column.hub} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} data-row={row.key}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell) => (
                <td key={cell.hub} data-kind={cell.kind}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          <tr data-row="newest">
            <th scope="row">{words.newest}</th>
            {table.newest.map(({ hub, name, figure }) => (
              <td key={hub} data-kind={figure === null ? "silent" : "known"}>
                {figure === null ? (
                  <span className="visually-hidden">{notReported}</span>
                ) : (
                  <EvidenceButton door={evidence(figure.record)} label={words.newestSpoken(name, figure.date)}>
                    {figure.month}
                  </EvidenceButton>
                )}
              </td>
            ))}
          </tr>
          <tr data-row="age">
            <th scope="row">{words.age}</th>
            {table.newest.map(({ hub, name, figure }) => (
              <td key={hub} data-kind={figure === null ? "silent" : "known"}>
                {figure === null ? (
                  <span className="visually-hidden">{notReported}</span>
                ) : (
                  <ToFigures hub={hub} label={words.ageSpoken(name, figure.age)}>
                    {figure.shortAge}
                  </ToFigures>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <ul className="coverage__legend">
        <li>
          <span className="coverage__none" aria-hidden="true" />
          {words.notReportedHere}
        </li>
        {table.silent.length > 0 && (
          <li>
            <span className="coverage__swatch" aria-hidden="true" />
            {words.silent(table.silent)}
          </li>
        )}
      </ul>
      <p className="coverage__note">{words.rule}</p>
      <p className="coverage__note">{words.asOfToday(props.today)}</p>
      {table.hasInferred && <p className="coverage__note">{starMeans([yearInferred])}</p>}
      {props.unfiltered && <p className="coverage__note">{props.unfiltered}</p>}
    </Section>
  );
}

function Column({ hub, label, fullLabel }: CoverageTable["columns"][number]) {
  const { to } = useDoors();
  const linked = useLinked({ type: "hub", id: hub });
  return (
    <th scope="col" {...linked}>
      <ViewLink passage={to({ type: "select", selection: { type: "hub", id: hub } })} label={fullLabel}>
        {label}
      </ViewLink>
    </th>
  );
}

function Cell({ cell }: { cell: CoverageTableCell }) {
  const { notReported } = useMessages(vocabulary);
  if (cell.kind === "known") {
    return (
      <ToFigures hub={cell.hub} label={cell.spoken}>
        {cell.text}
      </ToFigures>
    );
  }
  return (
    <>
      {cell.kind === "none" && <span className="coverage__none" aria-hidden="true" />}
      <span className="visually-hidden">{notReported}</span>
    </>
  );
}

function ToFigures(props: { hub: CoverageTableCell["hub"]; label: string; children: string }) {
  const { to } = useDoors();
  const passage = to({ type: "select", selection: { type: "hub", id: props.hub }, tab: "figures" });
  return (
    <ViewLink passage={passage} label={props.label}>
      {props.children}
    </ViewLink>
  );
}
