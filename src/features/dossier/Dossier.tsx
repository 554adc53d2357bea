import { Printer } from "lucide-react";
import { type ReactNode, useEffect, useMemo } from "react";
import { type Dataset, get } from "../../domain/dataset.ts";
import type { Hub } from "../../domain/hub.ts";
import { say } from "../../domain/text.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { HubPages } from "./HubPages.tsx";
import { LinkRows } from "./LinkRows.tsx";
import { type DossierModel, dossierModel } from "./model.ts";
import "./Dossier.css";

/**
 * The selected hub, or else the shortlist, as pages to read and to print. `today` is an ISO day; `pictureOf` draws where
 * a hub lies.
 */
export function Dossier(props: { dataset: Dataset; today: string; pictureOf: (hub: Hub) => ReactNode }) {
  const { dataset, today } = props;
  const { view } = useView();
  const language = useLanguage();
  const { compared, selection } = view;
  const hubs = useMemo(() => hubsOfDossier(dataset, { compared, selection }), [dataset, compared, selection]);
  const model = useMemo(() => dossierModel(dataset, hubs, { language, made: today }), [dataset, hubs, language, today]);
  useFoot(model.foot);
  const isAlone = hubs.length === 1;
  if (hubs.length === 0) return <Chooser dataset={dataset} />;
  return (
    <article className="dossier">
      <Head model={model} />
      {model.between && <Between between={model.between} />}
      {!isAlone && <Rules rules={model.rules} />}
      {model.hubs.map((pages, index) => (
        <HubPages key={pages.id} hub={pages} picture={hubs[index] && props.pictureOf(hubs[index])} isAlone={isAlone} />
      ))}
      {isAlone && <Rules rules={model.rules} />}
      <Sources sources={model.sources} />
    </article>
  );
}

/** The words at the foot of each page. They belong to the sheet of paper, and that listens to the root alone. */
function useFoot(foot: string): void {
  useEffect(() => {
    document.documentElement.style.setProperty("--dossier-foot", JSON.stringify(foot));
    return () => {
      document.documentElement.style.removeProperty("--dossier-foot");
    };
  }, [foot]);
}

function hubsOfDossier(
  dataset: Dataset,
  { compared, selection }: Pick<View, "compared" | "selection">,
): readonly Hub[] {
  if (selection.type === "hub") return [get(dataset.byId.hub, selection.id)];
  return compared.map((id) => get(dataset.byId.hub, id));
}

function Chooser({ dataset }: { dataset: Dataset }) {
  const language = useLanguage();
  const words = useMessages(dossierMessages);
  const { to } = useDoors();
  return (
    <section className="dossier dossier--choose" aria-labelledby="dossier-title">
      <h1 id="dossier-title">{words.choose}</h1>
      <p>{words.chooseLead}</p>
      <ul>
        {dataset.hubs.map((hub) => (
          <li key={hub.id}>
            <ViewLink passage={to({ type: "print", hub: hub.id })}>{words.onlyThis(say(hub.name, language))}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ model }: { model: DossierModel }) {
  const words = useMessages(dossierMessages);
  return (
    <header className="dossier__head">
      <div className="dossier__title">
        <h1>{model.title}</h1>
        <button type="button" className="dossier__print" onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.5} aria-hidden="true" />
          {words.print}
        </button>
      </div>
      <p className="dossier__lead">{words.lead}</p>
      <p className="dossier__facts">{model.facts}</p>
      <p className="dossier__facts dossier__screen">{words.unfiltered}</p>
      <section aria-labelledby="dossier-method">
        <h2 id="dossier-method" className="dossier__minor">
          {words.method}
        </h2>
        <ul className="dossier__method">
          {words.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </header>
  );
}

function Between({ between }: { between: NonNullable<DossierModel["between"]> }) {
  const words = useMessages(dossierMessages);
  return (
    <section className="dossier__part" aria-labelledby="dossier-between">
      <h2 id="dossier-between">{words.between}</h2>
      <ul className="dossier__distances">
        {between.distances.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {between.links.length === 0 ? <p>{words.noLinkBetween}</p> : <LinkRows rows={between.links} />}
    </section>
  );
}

function Rules({ rules }: { rules: DossierModel["rules"] }) {
  const words = useMessages(dossierMessages);
  if (rules.length === 0) return null;
  return (
    <section className="dossier__part" aria-labelledby="dossier-rules">
      <h2 id="dossier-rules">{words.rules}</h2>
      <p>{words.rulesLead}</p>
      <dl className="dossier__rules">
        {rules.map(({ title, rule, reasoning }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {rule} <span className="dossier__quiet">{reasoning}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sources({ sources }: { sources: DossierModel["sources"] }) {
  const words = useMessages(dossierMessages);
  return (
    <section className="dossier__part" aria-labelledby="dossier-sources">
      <h2 id="dossier-sources">{words.sources}</h2>
      <p>{words.sourcesLead}</p>
      <ol className="dossier__sources">
        {sources.map(({ number, citation, lang }) => (
          <li key={number}>
            <span>[{number}]</span> <span lang={lang}>{citation}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
