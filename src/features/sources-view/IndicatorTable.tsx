import { useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { indicatorColumns, sourcesMessages, type IndicatorColumn } from "../../i18n/messages/sources.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { list } from "../../i18n/punctuation.ts";
import { ItemButton } from "./ItemList.tsx";
import { indicatorRows, sortedIndicators, type IndicatorRow, type Sorting } from "./model.ts";

/** Every indicator, who reports it, and who does not. Headers sort up, down, and back to the table's own order. */
export function IndicatorTable({ dataset }: { dataset: Dataset }) {
  const words = useMessages(sourcesMessages);
  const language = useLanguage();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => indicatorRows(dataset, language), [dataset, language]);
  return (
    <div className="sources__scroll" role="region" aria-label={words.indicatorTable} tabIndex={0}>
      <table className="sources__indicators">
        <thead>
          <tr>
            {indicatorColumns.map((column) => (
              <HeaderCell key={column} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedIndicators(rows, sorting, language).map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell(props: {
  column: IndicatorColumn;
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
}) {
  const { column, sorting, onSort } = props;
  const words = useMessages(sourcesMessages);
  const own = sorting?.column === column ? sorting : null;
  const order = own === null ? "none" : own.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={order} data-column={column}>
      <button type="button" title={words.sortBy(words.column[column])} onClick={() => onSort(next(column, own))}>
        {words.column[column]}
        <span className="sources__sort" aria-hidden="true" data-order={order} />
      </button>
    </th>
  );
}

function next(column: IndicatorColumn, own: Sorting | null): Sorting | null {
  if (own === null) return { column, isDescending: false };
  return own.isDescending ? null : { column, isDescending: true };
}

function Row({ row }: { row: IndicatorRow }) {
  const words = useMessages(sourcesMessages);
  const language = useLanguage();
  const { notReported } = useMessages(vocabulary);
  return (
    <tr>
      <th scope="row">
        {row.label}
        <span className="sources__definition">{row.definition}</span>
      </th>
      <td>{row.unit}</td>
      <td>{row.theme}</td>
      <td>
        {row.figures.length === 0 && notReported}
        {row.figures.map(({ hub, items }) => (
          <p key={hub} className="sources__reported">
            <span className="sources__hub">{hub}</span>
            {items.map((item) => (
              <ItemButton key={item.record} item={item} />
            ))}
          </p>
        ))}
      </td>
      <td className="sources__missing">
        {row.missing.length === 0 ? words.reportedByAll : list(row.missing, language)}
      </td>
    </tr>
  );
}
