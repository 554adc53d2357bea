import { memo, useId, useState } from "react";
import type { Language } from "../../domain/text.ts";
import { type LinksMessages, linksMessages, type SortableColumn, sortableColumns } from "../../i18n/messages/links.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { type Vocabulary, vocabulary } from "../../i18n/messages/vocabulary.ts";
import { list } from "../../i18n/punctuation.ts";
import { CopyTable } from "../../ui/CopyTable.tsx";
import { Evidence } from "../../ui/Evidence.tsx";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { type TableText, tableText } from "../../ui/tableText.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { LinkItem } from "./LinkItem.tsx";
import { type CorridorRow, nextSort, sortedRows, type Sorting, sortingOf } from "./model.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";

const columns = ["place", "distance", "links", "families", "statuses", "since", "sectors", "sources"] as const;
type Column = (typeof columns)[number];

/** The corridors as rows: each selects itself, and opens to its links. */
export function CorridorTable(props: {
  rows: readonly CorridorRow[];
  query: string;
  found: string;
  onQuery: (query: string) => void;
}) {
  const { rows, query } = props;
  const words = useMessages(linksMessages);
  const language = useLanguage();
  const vocab = useMessages(vocabulary);
  const { view } = useView();
  const { sorting, unknown } = sortingOf(view.sort);
  return (
    <Section title={words.table} note={words.order(sorting)}>
      {unknown !== null && <p className="links-view__unknown">{words.unknownColumn(unknown)}</p>}
      <div className="links-view__search">
        <label>
          {words.search}
          <input
            type="search"
            value={query}
            placeholder={words.searchHint}
            autoComplete="off"
            onChange={(event) => props.onQuery(event.target.value)}
          />
        </label>
        <p role="status">{query.trim() === "" ? "" : props.found}</p>
        {rows.length > 0 && (
          <CopyTable table={() => corridorText(sortedRows(rows, sorting, language), { words, vocab }, language)} />
        )}
      </div>
      {rows.length === 0 ? (
        <p className="links-view__missing">{query.trim() === "" ? words.noCrossing : words.notFound}</p>
      ) : (
        <ScrollRegion label={words.scrollLabel} className="links-table__room">
          <table className="links-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <HeaderCell key={column} column={column} sorting={sorting} />
                ))}
              </tr>
            </thead>
            <tbody>
              {sortedRows(rows, sorting, language).map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}

/** The table for the clipboard, in the order in which it is shown. */
function corridorText(
  rows: readonly CorridorRow[],
  { words, vocab }: { readonly words: LinksMessages; readonly vocab: Vocabulary },
  language: Language,
): TableText {
  const all = (items: readonly string[]) => list(items, language);
  return tableText(
    columns.map((column) => words.column[column]),
    rows.map((row) => [
      `${row.from} ${row.isOneWay ? "→" : "↔"} ${row.to}`,
      row.distance,
      String(row.links.length),
      all(row.families.map(({ label, count }) => words.familyCount(label, count))),
      all([
        ...row.statuses.map(({ word, count }) => `${word} ${count}`),
        ...(row.inferred > 0 ? [words.inferredAmong(row.inferred)] : []),
      ]),
      all([row.since, ...(row.undated === null ? [] : [row.undated])]),
      row.sectors.length === 0
        ? vocab.notReported
        : all(row.sectors.map(({ label, isInferred }) => (isInferred ? `${label} ${vocab.basis.inferred}` : label))),
      all(row.sources.map(({ name }) => name)),
    ]),
  );
}

function HeaderCell({ column, sorting }: { column: Column; sorting: Sorting }) {
  const words = useMessages(linksMessages);
  const { dispatch } = useView();
  const label = words.column[column];
  if (!isSortable(column)) return <th scope="col">{label}</th>;
  const own = sorting?.column === column ? sorting : null;
  const order = own === null ? "none" : own.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={order} data-column={column}>
      <button
        type="button"
        title={words.sortBy(label)}
        onClick={() => dispatch({ type: "sort", by: nextSort(column, sorting) })}
      >
        {label}
        <span className="links-table__order" data-order={order} aria-hidden="true" />
      </button>
    </th>
  );
}

function isSortable(column: Column): column is SortableColumn {
  return sortableColumns.some((sortable) => sortable === column);
}

const Row = memo(function Row({ row }: { row: CorridorRow }) {
  const words = useMessages(linksMessages);
  const { leadsTo, mutualWith } = useMessages(panelMessages);
  const { basis, notReported } = useMessages(vocabulary);
  const { view } = useView();
  const { evidence, to } = useDoors();
  const [isOpen, setIsOpen] = useState(false);
  const detail = useId();
  const linked = useLinked({ type: "corridor", id: row.id });
  const isSelected = view.selection.type === "corridor" && view.selection.id === row.id;
  const passage = to({ type: "select", selection: { type: "corridor", id: row.id } });
  return (
    <>
      <tr className="links-table__row" data-selected={isSelected} {...linked}>
        <th scope="row" aria-current={isSelected ? "true" : undefined}>
          <ViewLink passage={passage} className="links-table__place">
            <span className="links-table__end">
              {row.from}
              <span className="links-table__arrow">
                <span aria-hidden="true">{row.isOneWay ? "→" : "↔"}</span>
                <span className="visually-hidden">{row.isOneWay ? leadsTo : mutualWith}</span>
              </span>
            </span>
            <span className="links-table__end">{row.to}</span>
          </ViewLink>
        </th>
        <td className="links-table__distance">{row.distance}</td>
        <td>
          <button
            type="button"
            className="links-table__expand"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            aria-label={words.expand(row.name, row.links.length, isOpen)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {row.links.length}
            <span aria-hidden="true" />
          </button>
        </td>
        <td>
          <ul className="links-table__families">
            {row.families.map(({ id, mark, label, count }) => (
              <li key={id} title={label}>
                <FamilyMark family={id} mark={mark} />
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{words.familyCount(label, count)}</span>
              </li>
            ))}
          </ul>
        </td>
        <td>
          <ul className="links-table__statuses">
            {row.statuses.map(({ status, word, count }) => (
              <li key={status}>
                <StatusMark status={status} word={`${word} ${count}`} />
              </li>
            ))}
            {row.inferred > 0 && (
              <li>
                <span className="links-table__inferred">{words.inferredAmong(row.inferred)}</span>
              </li>
            )}
          </ul>
        </td>
        <td className="links-table__since">
          <span className={row.sinceDate === null ? "links-table__missing" : undefined}>{row.since}</span>
          {row.undated && <span className="links-table__missing">{row.undated}</span>}
        </td>
        <td>
          {row.sectors.length === 0 ? (
            <span className="links-table__missing">{notReported}</span>
          ) : (
            <ul className="links-table__sectors">
              {row.sectors.map((sector) => (
                <li key={sector.sector}>
                  <EvidenceButton door={evidence(sector.record)} className="links-table__sector">
                    <SectorIcon sector={sector.sector} />
                    <span>
                      {sector.label}{" "}
                      {sector.isInferred && <span className="links-table__inferred">{basis.inferred}</span>}
                    </span>
                  </EvidenceButton>
                </li>
              ))}
            </ul>
          )}
        </td>
        <td>
          <ul className="links-table__sources">
            {row.sources.map((source) => (
              <li key={source.record}>
                <Evidence door={evidence(source.record)} source={source.name} of={source.spoken} />
              </li>
            ))}
          </ul>
        </td>
      </tr>
      {isOpen && (
        <tr className="links-table__detail" id={detail}>
          <td colSpan={columns.length}>
            <ul aria-label={words.linksOf(row.name)}>
              {row.links.map((link) => (
                <LinkItem key={link.record} link={link} />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
});
