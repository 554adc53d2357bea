import { ListFilter, Plus } from "lucide-react";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId } from "../../domain/ids.ts";
import { say } from "../../domain/text.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { CopyTable } from "../../ui/CopyTable.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { mostHubsCompared } from "../../view/view.ts";
import { Between } from "./Between.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { compareModel, differencesIn } from "./model.ts";
import { movedBy } from "./shortlist.ts";
import { compareText } from "./tableText.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import "./CompareView.css";

interface CompareViewProps {
  readonly dataset: Dataset;
  /** The reader's day (ISO): ages of figures are counted to it. */
  readonly today: string;
  /** A small map of where a hub is, at one scale for all. */
  readonly mapOf: (hub: Hub) => ReactNode;
}

/** Two to four hubs side by side, as far as the sources allow. The shortlist is in the address; the toggle is not. */
export function CompareView(props: CompareViewProps) {
  const { view } = useView();
  if (view.compared.length < 2) return <TooFew dataset={props.dataset} />;
  return <Comparing {...props} hubs={view.compared} />;
}

function Comparing({ dataset, today, mapOf, hubs }: CompareViewProps & { hubs: readonly HubId[] }) {
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { dispatch } = useView();
  const page = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(page);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [said, setSaid] = useState("");
  const model = useMemo(() => compareModel({ dataset, hubs, today, language }), [dataset, hubs, today, language]);
  const differing = useMemo(() => differencesIn(model.sections), [model]);
  const hiddenLine = [words.rowsHidden(differing.hidden), words.differencesNote].join(language === "en" ? " " : "");
  const nameOf = (hub: HubId) => model.heads.find((head) => head.hub === hub)?.shortName ?? "";
  const move = (hub: HubId, step: -1 | 1) => {
    const next = movedBy(hubs, hub, step);
    if (next === hubs) return;
    dispatch({ type: "compare", hubs: next });
    setSaid(words.moved(nameOf(hub), next.indexOf(hub) + 1, next.length));
    focusAfter(`${step < 0 ? "earlier" : "later"}-${hub}`);
  };
  const toggleDifferences = () => {
    setOnlyDifferences(!onlyDifferences);
    setSaid(onlyDifferences ? "" : hiddenLine);
  };
  const remove = (hub: HubId) => {
    const next = hubs.filter((id) => id !== hub);
    dispatch({ type: "compare", hubs: next });
    setSaid(words.removed(nameOf(hub), next.length));
    focusAfter("title");
  };
  return (
    <div ref={page} className="compare">
      <header className="compare__bar">
        <div className="compare__lead">
          <h1 className="compare__title" data-focus="title" tabIndex={-1}>
            {words.title(hubs.length)}
          </h1>
          <p className="compare__order">{words.order}</p>
        </div>
        <div className="compare__tools" data-tool>
          <AddHubs dataset={dataset} hubs={hubs} />
          <button
            type="button"
            className="compare__toggle"
            aria-pressed={onlyDifferences}
            title={words.differencesNote}
            onClick={toggleDifferences}
          >
            <ListFilter size={14} strokeWidth={1.5} aria-hidden="true" />
            {words.differences}
          </button>
          <Onward />
          <CopyTable
            table={() => compareText(model, onlyDifferences ? differing.sections : model.sections, language)}
          />
        </div>
        <p className="compare__said" aria-hidden="true">
          {onlyDifferences && hiddenLine}
        </p>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </header>
      {/* Two ways to scroll, so the keyboard needs to reach it. */}
      <section className="compare__region" aria-label={words.regionLabel} tabIndex={0}>
        <CompareTable
          dataset={dataset}
          model={model}
          sections={onlyDifferences ? differing.sections : model.sections}
          mapOf={mapOf}
          onMove={move}
          onRemove={remove}
        />
        <Between pairs={model.pairs} questions={model.questions} stars={model.stars} />
      </section>
    </div>
  );
}

/** What a comparison needs, and the hubs it could have. */
function TooFew({ dataset }: { dataset: Dataset }) {
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { view } = useView();
  const [only] = dataset.hubs.filter((hub) => view.compared.includes(hub.id));
  return (
    <div className="compare compare--few">
      <h1 className="compare__title" tabIndex={-1}>
        {words.heading}
      </h1>
      <p className="compare__why">{only ? words.one(say(only.shortName, language)) : words.none}</p>
      <p className="compare__order">{words.howMany(mostHubsCompared)}</p>
      <p className="compare__order">{words.order}</p>
      <AddHubs dataset={dataset} hubs={view.compared} isLarge />
    </div>
  );
}

/** The hubs that are not compared yet, each a button; in words where no more fit. */
function AddHubs({ dataset, hubs, isLarge = false }: { dataset: Dataset; hubs: readonly HubId[]; isLarge?: boolean }) {
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { dispatch } = useView();
  const rest = dataset.hubs.filter((hub) => !hubs.includes(hub.id));
  if (rest.length === 0) return null;
  if (hubs.length >= mostHubsCompared) return <p className="compare__full">{words.full(mostHubsCompared)}</p>;
  return (
    <div className="compare__add" data-large={isLarge} role="group" aria-label={words.add}>
      {!isLarge && <span className="compare__add-lead">{words.add}</span>}
      {rest.map((hub) => (
        <button
          key={hub.id}
          type="button"
          aria-label={words.addHub(say(hub.shortName, language))}
          onClick={() => dispatch({ type: "compare", hubs: [...hubs, hub.id] })}
        >
          <Plus size={14} strokeWidth={1.5} aria-hidden="true" />
          {isLarge ? <Offer hub={hub} /> : say(hub.shortName, language)}
        </button>
      ))}
    </div>
  );
}

function Offer({ hub }: { hub: Hub }) {
  const language = useLanguage();
  return (
    <span>
      <b>{say(hub.name, language)}</b>
      <span className="compare__offer">{say(hub.summary, language)}</span>
    </span>
  );
}

/** From the shortlist to a decision, and to a page to print. */
function Onward() {
  const words = useMessages(compareMessages);
  const { to } = useDoors();
  return (
    <nav className="compare__onward" aria-label={words.onward}>
      <ViewLink passage={to({ type: "open-page", page: "decide" })}>{words.decide}</ViewLink>
      <ViewLink passage={to({ type: "print", hub: null })}>{words.dossier}</ViewLink>
    </nav>
  );
}
