import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import type { Door } from "../../ui/door.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import type { Preview, PreviewCell, PreviewRow } from "./model.ts";

/** The first rows of a table, with every column it will have. A figure leads to its evidence here as anywhere. */
export function PreviewTable({ preview, doorOf }: { preview: Preview; doorOf: (record: string) => Door }) {
  const words = useMessages(dataExportMessages);
  const label = words.previewLabel(preview.title);
  return (
    // Wider than any dialog, so the keyboard needs to reach it.
    <section className="data-preview" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {preview.columns.map(({ key, label: header, isNumber }) => (
              <th key={key} scope="col" data-number={isNumber}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.record}>
              {row.cells.map((cell, index) => {
                const { key, isNumber } = preview.columns[index] ?? { key: index, isNumber: false };
                return (
                  <td key={key} data-number={isNumber}>
                    <Cell row={row} cell={cell} isRecord={key === "record"} doorOf={doorOf} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell(props: { row: PreviewRow; cell: PreviewCell; isRecord: boolean; doorOf: (record: string) => Door }) {
  const { row, cell, isRecord, doorOf } = props;
  const words = useMessages(dataExportMessages);
  const language = useLanguage();
  if (cell.text === "") return <span className="data-preview__empty">{words.missing}</span>;
  if (row.isOpen && (isRecord || cell.isFigure)) {
    return (
      <EvidenceButton door={doorOf(row.record)} {...(isRecord && { label: words.openEvidence(row.record) })}>
        {cell.text}
      </EvidenceButton>
    );
  }
  return <span {...(cell.isPrinted && language !== "zh-Hans" && { lang: "zh-Hans" })}>{cell.text}</span>;
}
