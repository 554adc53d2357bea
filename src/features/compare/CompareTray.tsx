import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { useRef, useState } from "react";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { HubId } from "../../domain/ids.ts";
import { say } from "../../domain/text.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { mostHubsCompared } from "../../view/view.ts";
import { movedBy } from "./shortlist.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import "./CompareTray.css";

/** The hubs gathered so far, in order, and what can be done with them. Says nothing but its last word when emptied. */
export function CompareTray({ dataset }: { dataset: Dataset }) {
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const [said, setSaid] = useState("");
  const tray = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(tray);
  const hubs = view.compared;
  const nameOf = (hub: HubId) => say(get(dataset.byId.hub, hub).shortName, language);
  const move = (hub: HubId, step: -1 | 1) => {
    const next = movedBy(hubs, hub, step);
    if (next === hubs) return;
    dispatch({ type: "compare", hubs: next });
    setSaid(words.moved(nameOf(hub), next.indexOf(hub) + 1, next.length));
    focusAfter(`${step < 0 ? "earlier" : "later"}-${hub}`);
  };
  const remove = (hub: HubId) => {
    const next = hubs.filter((id) => id !== hub);
    dispatch({ type: "compare", hubs: next });
    setSaid(next.length === 0 ? words.cleared : words.removed(nameOf(hub), next.length));
    focusAfter("tray");
  };
  const clear = () => {
    dispatch({ type: "compare", hubs: [] });
    setSaid(words.cleared);
    focusAfter("tray");
  };
  return (
    <section ref={tray} className="compare-tray" data-empty={hubs.length === 0} aria-labelledby="compare-tray-title">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="compare-tray__head" data-focus="tray" tabIndex={-1}>
        <h2 id="compare-tray-title">{words.tray}</h2>
        <span>{words.trayCount(hubs.length, mostHubsCompared)}</span>
        {hubs.length > 0 && (
          <button type="button" className="compare-tray__clear" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      {hubs.length > 0 && (
        <>
          <ol className="compare-tray__hubs">
            {hubs.map((hub, index) => (
              <Chip
                key={hub}
                hub={hub}
                name={nameOf(hub)}
                isFirst={index === 0}
                isLast={index === hubs.length - 1}
                onMove={move}
                onRemove={remove}
              />
            ))}
          </ol>
          {hubs.length === 1 && <p className="compare-tray__note">{words.needTwo}</p>}
          {hubs.length >= mostHubsCompared && <p className="compare-tray__note">{words.full(mostHubsCompared)}</p>}
          <Onward count={hubs.length} />
        </>
      )}
    </section>
  );
}

function Chip(props: {
  hub: HubId;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (hub: HubId, step: -1 | 1) => void;
  onRemove: (hub: HubId) => void;
}) {
  const words = useMessages(compareMessages);
  const { hub, name, onMove, onRemove } = props;
  const linked = useLinked({ type: "hub", id: hub });
  return (
    <li className="compare-tray__hub" {...linked}>
      <span className="compare-tray__name">{name}</span>
      <button
        type="button"
        aria-label={words.earlier(name)}
        aria-disabled={props.isFirst}
        data-focus={`earlier-${hub}`}
        onClick={() => onMove(hub, -1)}
      >
        <ArrowLeft size={14} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={words.later(name)}
        aria-disabled={props.isLast}
        data-focus={`later-${hub}`}
        onClick={() => onMove(hub, 1)}
      >
        <ArrowRight size={14} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <button type="button" aria-label={words.remove(name)} onClick={() => onRemove(hub)}>
        <X size={14} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </li>
  );
}

function Onward({ count }: { count: number }) {
  const words = useMessages(compareMessages);
  const { to } = useDoors();
  return (
    <nav className="compare-tray__onward" aria-label={words.onward}>
      {count > 1 && (
        <ViewLink passage={to({ type: "open-page", page: "compare" })} className="compare-tray__compare">
          {words.compare(count)}
        </ViewLink>
      )}
      <ViewLink passage={to({ type: "open-page", page: "decide" })}>{words.decide}</ViewLink>
      <ViewLink passage={to({ type: "print", hub: null })}>{words.dossier}</ViewLink>
    </nav>
  );
}
