import { Printer } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { type Dataset, get } from "../../domain/dataset.ts";
import type { Hub } from "../../domain/hub.ts";
import type { HubId } from "../../domain/ids.ts";
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
 * The shortlist, or else the selected hub, as pages to read and to print. `today` is an ISO day; `pictureOf` draws where
 * a hub lies.
 */
export function Dossier(props: { dataset: Dataset; today: string; pictureOf: (hub: HubId) => ReactNode }) {
  const { dataset, today } = props;
  const { view } = useView();
  const language = useLanguage();
  const { compared, selection } = view;
  const hubs = useMemo(() => hubsOfDossier(dataset, { compared, selection }), [dataset, compared, selection]);
  const model = useMemo(() => dossierModel(dataset, hubs, { language, made: today }), [dataset, hubs, language, today]);
  if (hubs.length === 0) return <Chooser dataset={dataset} />;
  return (
    <article className="dossier" style={{ ["--dossier-foot" as string]: JSON.stringify(model.foot) }}>
      <Head model={model} />
      {model.between && <Between between={model.between} />}
      {model.hubs.map((hub) => (
        <HubPages key={hub.id} hub={hub} picture={props.pictureOf(hub.id)} isAlone={model.hubs.length === 1} />
      ))}
      <Rules rules={model.rules} />
      <Sources sources={model.sources} />
    </article>
  );
}

function hubsOfDossier(
  dataset: Dataset,
  { compared, selection }: Pick<View, "compared" | "selection">,
): readonly Hub[] {
  if (compared.length > 0) return compared.map((id) => get(dataset.byId.hub, id));
  return selection.type === "hub" ? [get(dataset.byId.hub, selection.id)] : [];
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
            <ViewLink passage={to({ type: "compare", hubs: [hub.id] })}>
              {words.onlyThis(say(hub.name, language))}
            </ViewLink>
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
