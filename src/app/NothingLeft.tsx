import { useMemo } from "react";
import { corridorsOf, drawnLinks } from "../domain/corridor.ts";
import type { Dataset } from "../domain/dataset.ts";
import { applyFilter, isFiltering, noFilter } from "../domain/filter.ts";
import { filterModel } from "../features/filters/model.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";

/** A filter never leaves a blank map without saying which choice does it, and taking that one back in one click. */
export function NothingLeft({ dataset, view }: { dataset: Dataset; view: View }) {
  const { dispatch } = useView();
  const language = useLanguage();
  const words = useMessages(shellMessages);
  const { status } = useMessages(vocabulary);
  const found = useMemo(() => {
    const { links, mentions } = applyFilter(dataset, view.filter);
    if (!isFiltering(view.filter) || corridorsOf(dataset, links).length > 0) return null;
    const ways = filterModel(dataset, view.filter, language, status).chips.map((chip) => ({
      chip,
      links: drawnLinks(corridorsOf(dataset, applyFilter(dataset, chip.next).links)).size,
    }));
    return { isEmpty: links.length + mentions.length === 0, ways: ways.filter((way) => way.links > 0) };
  }, [dataset, view.filter, language, status]);
  if (!found) return null;
  return (
    <div className="atlas__nothing" role="status">
      <p>{found.isEmpty ? words.nothingLeft : words.noArcLeft}</p>
      {found.ways.map(({ chip, links }) => (
        <button
          key={`${chip.kind}-${chip.key}`}
          type="button"
          onClick={() => dispatch({ type: "filter", filter: chip.next })}
        >
          {words.relax(chip.kind === "hidden-family" ? words.hidden(chip.label) : chip.label, links)}
        </button>
      ))}
      <button type="button" onClick={() => dispatch({ type: "filter", filter: noFilter })}>
        {words.clearAll}
      </button>
    </div>
  );
}
