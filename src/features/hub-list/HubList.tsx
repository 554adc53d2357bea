import { useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { applyFilter, toggled } from "../../domain/filter.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { followLink } from "../../ui/followLink.ts";
import { VersionLink } from "../../ui/VersionLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { mostHubsCompared } from "../../view/view.ts";
import { type HubRow, hubRows } from "./model.ts";
import "./HubList.css";

/** The hubs as a list: the map in words, reachable without it. */
export function HubList({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  const { to } = useDoors();
  const language = useLanguage();
  const words = useMessages(shellMessages);
  const rows = useMemo(
    () => hubRows(dataset, applyFilter(dataset, view.filter), view.filter.sectors.length > 0, language),
    [dataset, view.filter, language],
  );
  return (
    <section className="hub-list" aria-labelledby="hub-list-title">
      <div className="hub-list__head">
        <h2 id="hub-list-title" tabIndex={-1}>
          {words.hubs}
        </h2>
        <span>{rows.length}</span>
        <span className="hub-list__unit">{words.figuresAndLinks}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      <p className="hub-list__version">
        <VersionLink version={dataset.version} passage={to({ type: "open-page", page: "sources" }, "changes")} />
      </p>
    </section>
  );
}

function Row({ row }: { row: HubRow }) {
  const { view } = useView();
  const { to } = useDoors();
  const linked = useLinked({ type: "hub", id: row.id });
  const words = useMessages(shellMessages);
  const { href, onGo } = to({ type: "select", selection: { type: "hub", id: row.id } });
  const isSelected = view.selection.type === "hub" && view.selection.id === row.id;
  return (
    <li className="hub-list__item">
      <a
        className="hub-list__row"
        href={href}
        aria-current={isSelected ? "true" : undefined}
        data-empty={row.isEmpty}
        onClick={followLink(onGo)}
        {...linked}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.4" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2.2" />
          <circle cx="7" cy="7" r="2.2" fill="var(--ink)" />
        </svg>
        <span className="hub-list__names">
          <span className="hub-list__name">{row.name}</span>
          <span className="hub-list__place">{row.nestedIn ? words.cityAndHub(row.city, row.nestedIn) : row.city}</span>
        </span>
        <span className="hub-list__counts">
          {row.figures === 0 ? words.noFigures : row.figures} / {row.links}
        </span>
      </a>
      <CompareToggle row={row} />
    </li>
  );
}

/** Puts a hub onto the shortlist, or takes it off. */
function CompareToggle({ row: { id, name } }: { row: HubRow }) {
  const { view, dispatch } = useView();
  const words = useMessages(shellMessages);
  const isIn = view.compared.includes(id);
  const isFull = !isIn && view.compared.length >= mostHubsCompared;
  const label = isFull ? words.compareFull(mostHubsCompared) : words.compareHub(name);
  const toggle = () => dispatch({ type: "compare", hubs: toggled(view.compared, id) });
  return (
    <button
      type="button"
      className="hub-list__compare"
      aria-pressed={isIn}
      aria-disabled={isFull}
      aria-label={label}
      title={label}
      onClick={isFull ? undefined : toggle}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={isIn ? "M1.5 6.5l3 3 6-7" : "M6 1v10M1 6h10"} strokeWidth="1.5" />
      </svg>
    </button>
  );
}
