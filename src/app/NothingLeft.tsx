import { type MouseEvent, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { type Filter, noFilter } from "../domain/filter.ts";
import { emptyModel } from "../features/filters/emptyModel.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { filterMessages } from "../i18n/messages/filters.ts";
import { useView } from "../view/useView.ts";
import "./NothingLeft.css";

/** A filter never leaves a blank map without saying which choices do it, and taking those back in one click. */
export function NothingLeft({ dataset, filter }: { dataset: Dataset; filter: Filter }) {
  const { dispatch } = useView();
  const language = useLanguage();
  const words = useMessages(filterMessages);
  const model = useMemo(() => emptyModel(dataset, filter, language), [dataset, filter, language]);
  if (!model) return null;
  const [smallest, ...others] = model.ways;
  // The notice goes with the button that was pressed: the focus stays with what it stands in, the map.
  const choose = (next: Filter) => (event: MouseEvent<HTMLElement>) => {
    event.currentTarget.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
    dispatch({ type: "filter", filter: next });
  };
  return (
    <div className="nothing-left">
      <p>
        <strong>{model.headline}</strong> {model.cause !== null && <span>{model.cause}</span>}
      </p>
      <ul>
        <li>
          <button type="button" className="nothing-left__smallest" onClick={choose(smallest.next)}>
            {smallest.label}
          </button>
        </li>
        {others.map((way) => (
          <li key={way.key}>
            <button type="button" onClick={choose(way.next)}>
              {way.label}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={choose(noFilter)}>
            {words.clearAll}
          </button>
        </li>
      </ul>
    </div>
  );
}
