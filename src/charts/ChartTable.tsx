import { type ChartMessages, chartMessages } from "../i18n/messages/charts.ts";
import { useMessages } from "../i18n/messages.ts";
import { CopyTable } from "../ui/CopyTable.tsx";
import type { Door } from "../ui/door.ts";
import { Evidence } from "../ui/Evidence.tsx";
import { EvidenceButton } from "../ui/EvidenceButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { type TableText, tableText } from "../ui/tableText.ts";
import type { DrawnChart } from "./model.ts";
import "./ChartTable.css";

/** The same points as the chart, one row each. */
export function ChartTable({ chart, doorOf }: { chart: DrawnChart; doorOf: (record: string) => Door }) {
  const { columns } = useMessages(chartMessages);
  return (
    <>
      <table className="chart-table">
        <caption className="visually-hidden">{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col" className="chart-table__figure">
              {columns.figure}
            </th>
          </tr>
        </thead>
        <tbody>
          {chart.points.map(({ figure, name, detail }) => (
            <tr key={figure.record}>
              <th scope="row">
                {name}
                {detail && <span className="chart-table__detail">{detail}</span>}
                <span className="chart-table__detail">
                  <StatusMark status={figure.status} word={figure.statusWord} />
                  <span>{figure.asOf}</span>
                  <Evidence
                    door={doorOf(figure.record)}
                    source={`${figure.source} ${figure.paragraph}`}
                    of={figure.spoken}
                  />
                </span>
              </th>
              <td className="chart-table__figure">
                <EvidenceButton door={doorOf(figure.record)} label={figure.spoken}>
                  {figure.text}
                </EvidenceButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyTable table={() => chartText(chart, columns)} />
    </>
  );
}

/** The table for the clipboard, with status, date and source in columns of their own. */
function chartText({ points }: DrawnChart, columns: ChartMessages["columns"]): TableText {
  return tableText(
    [columns.what, columns.figure, columns.status, columns.asOf, columns.source],
    points.map(({ figure, name, detail }) => [
      detail ? `${name} ${detail}` : name,
      figure.text,
      figure.statusWord,
      figure.asOf,
      `${figure.source} ${figure.paragraph}`,
    ]),
  );
}
