import { useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { applyFilter, type Filter, noFilter } from "../../domain/filter.ts";
import { linksMessages } from "../../i18n/messages/links.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { useView } from "../../view/useView.ts";
import { CorridorTable } from "./CorridorTable.tsx";
import { LinkMatrix } from "./LinkMatrix.tsx";
import { matrixModel } from "./matrixModel.ts";
import { corridorRows, isFound, undrawnGroups, waysOut } from "./model.ts";
import { UndrawnLinks } from "./UndrawnLinks.tsx";
import "./LinksView.css";

/** All links: between places as a matrix and as a table of corridors, and those that join no two places in a list. */
export function LinksView({ dataset }: { dataset: Dataset }) {
  const words = useMessages(linksMessages);
  const language = useLanguage();
  const { view } = useView();
  const [query, setQuery] = useState("");
  const { filter } = view;
  const { links, matrix, rows, groups } = useMemo(() => {
    const links = applyFilter(dataset, filter).links;
    return {
      links,
      matrix: matrixModel(dataset, filter, language),
      rows: corridorRows(dataset, filter, language),
      groups: undrawnGroups(dataset, links, language),
    };
  }, [dataset, filter, language]);
  const drawn = rows.reduce((sum, row) => sum + row.links.length, 0);
  const found = rows.filter((row) => isFound(row.text, query));
  const foundGroups = groups
    .map((group) => ({ ...group, links: group.links.filter((link) => isFound(link.text, query)) }))
    .filter((group) => group.links.length > 0);
  const foundUndrawn = foundGroups.reduce((sum, group) => sum + group.links.length, 0);
  return (
    <div className="links-view">
      <header className="links-view__head">
        <h2 className="links-view__title">{words.title}</h2>
        {links.length > 0 && (
          <p>{words.lead({ shown: links.length, total: dataset.links.length, drawn, corridors: rows.length })}</p>
        )}
      </header>
      {links.length === 0 ? (
        <NothingLeft dataset={dataset} filter={filter} />
      ) : (
        <>
          <LinkMatrix matrix={matrix} groups={groups} />
          <CorridorTable
            rows={found}
            query={query}
            onQuery={setQuery}
            found={words.found({
              corridors: { shown: found.length, total: rows.length },
              undrawn: { shown: foundUndrawn, total: links.length - drawn },
            })}
          />
          {groups.length > 0 && (
            <UndrawnLinks groups={foundGroups} shown={links.length - drawn} total={undrawnTotal(dataset)} />
          )}
        </>
      )}
    </div>
  );
}

function undrawnTotal(dataset: Dataset): number {
  return undrawnGroups(dataset, dataset.links, "en").reduce((sum, group) => sum + group.links.length, 0);
}

/** Says what each filter alone takes away; the map offers to take them back one by one. */
function NothingLeft({ dataset, filter }: { dataset: Dataset; filter: Filter }) {
  const words = useMessages(linksMessages);
  const { dispatch } = useView();
  const ways = waysOut(dataset, filter);
  return (
    <div className="links-view__nothing">
      <p>{words.nothing}</p>
      <p>{ways.length > 0 ? words.withoutAspect(ways) : words.noSingleAspect}</p>
      <button type="button" onClick={() => dispatch({ type: "filter", filter: noFilter })}>
        {words.clearAll}
      </button>
    </div>
  );
}
