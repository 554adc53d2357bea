import { FileText, Scale, X } from "lucide-react";
import { useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { decideMessages } from "../../i18n/messages/decide.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { answersOf, decideModel, type Example, type HubsModel } from "./model.ts";
import { NeedPicker } from "./NeedPicker.tsx";
import { Result } from "./Result.tsx";
import "./DecideView.css";

/** The reader says what matters and how much; the page says what each hub meets, how sure that is and what hangs on it. */
export function DecideView({ dataset }: { dataset: Dataset }) {
  const language = useLanguage();
  const words = useMessages(decideMessages);
  const { view } = useView();
  const answers = useMemo(() => answersOf(dataset), [dataset]);
  const { needs, compared } = view;
  const model = useMemo(
    () => decideModel(dataset, answers, { needs, compared }, language),
    [dataset, answers, needs, compared, language],
  );
  return (
    <div className="decide">
      <Head hubs={model.hubs} />
      <UnknownNeeds ids={model.unknownNeeds} />
      <div className="decide__body">
        <NeedPicker groups={model.picker} examples={model.examples} chosen={model.chosen.length} />
        {model.result === null ? (
          <Nothing examples={model.examples} />
        ) : (
          <Result result={model.result} sources={dataset.sources.length} />
        )}
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {model.result?.spoken ?? words.nothingTitle}
      </p>
    </div>
  );
}

/** What the page would show, and examples with what they ask for. */
function Nothing({ examples }: { examples: readonly Example[] }) {
  const words = useMessages(decideMessages);
  const { dispatch } = useView();
  return (
    <section className="decide__nothing" aria-labelledby="decide-nothing">
      <h2 id="decide-nothing">{words.nothingTitle}</h2>
      <p>{words.nothing}</p>
      <dl>
        {examples.map(({ id, label, asks, needs }) => (
          <div key={id}>
            <dt>
              <button type="button" className="decide__action" onClick={() => dispatch({ type: "weigh", needs })}>
                {label}
              </button>
            </dt>
            <dd>{asks}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Head({ hubs }: { hubs: HubsModel }) {
  const words = useMessages(decideMessages);
  const { to } = useDoors();
  return (
    <header className="decide__head">
      <div className="decide__title">
        <h1>{words.title}</h1>
        <p className="decide__ways" data-tool>
          <ViewLink passage={to({ type: "open-page", page: "compare" })}>
            <Scale size={14} strokeWidth={1.5} aria-hidden="true" />
            {words.compare}
          </ViewLink>
          <ViewLink passage={to({ type: "print", hub: null })}>
            <FileText size={14} strokeWidth={1.5} aria-hidden="true" />
            {words.print}
          </ViewLink>
        </p>
      </div>
      <p className="decide__lead">{words.lead}</p>
      <Hubs hubs={hubs} />
    </header>
  );
}

/** Whose hubs are weighed, and the shortlist to change that. */
function Hubs({ hubs }: { hubs: HubsModel }) {
  const words = useMessages(decideMessages);
  const isEnglish = useLanguage() === "en";
  const { dispatch } = useView();
  return (
    <div className="decide__hubs">
      <fieldset aria-label={words.hubsTitle}>
        <span className="decide__hubs-title" aria-hidden="true">
          {words.hubsTitle}
        </span>
        {hubs.toggles.map(({ id, name, isOn, next }) => (
          <button
            key={id}
            type="button"
            className="decide__hub"
            aria-pressed={isOn}
            disabled={next === null}
            onClick={() => next !== null && dispatch({ type: "compare", hubs: next })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <p>{[hubs.text, ...hubs.nested, ...(hubs.full === null ? [] : [hubs.full])].join(isEnglish ? " " : "")}</p>
    </div>
  );
}

/** Needs that the address names and the atlas does not have, and how to be rid of them. */
function UnknownNeeds({ ids }: { ids: readonly string[] }) {
  const words = useMessages(decideMessages);
  const { view, dispatch } = useView();
  if (ids.length === 0) return null;
  const without = (gone: readonly string[]) => view.needs.filter(({ id }) => !gone.includes(id));
  return (
    <div className="decide__unknown" role="alert">
      <p>
        <strong>{words.unknownTitle(ids.length)}</strong> {words.unknownRest}
      </p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <code>{id}</code>
            <button
              type="button"
              aria-label={words.remove(id)}
              onClick={() => dispatch({ type: "weigh", needs: without([id]) })}
            >
              <X size={14} strokeWidth={1.5} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {ids.length > 1 && (
        <button
          type="button"
          className="decide__action"
          onClick={() => dispatch({ type: "weigh", needs: without(ids) })}
        >
          {words.removeAll}
        </button>
      )}
    </div>
  );
}
