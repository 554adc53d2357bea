import { lazy, Suspense } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { formatNumber } from "../../i18n/format.ts";
import { unfilteredNote } from "../../i18n/hidden.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { say } from "../../domain/text.ts";
import { HiddenLine } from "../../ui/HiddenLine.tsx";
import { Section } from "../../ui/Section.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { FamilyBarList } from "./FamilyBarList.tsx";
import { Freshness } from "./Freshness.tsx";
import { comparableGroups, familyBars, freshness, holdings, isolatedHubs, matrix, overviewCharts } from "./model.ts";
import { SectorMatrix } from "./SectorMatrix.tsx";
import "./Overview.css";

const ObservationChart = lazy(() =>
  import("../../charts/ObservationChart.tsx").then(({ ObservationChart }) => ({ default: ObservationChart })),
);

/** What the atlas holds, shown while nothing is selected. */
export function Overview({ dataset }: { dataset: Dataset }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const doors = useDoors();
  const held = holdings(dataset);
  const charts = overviewCharts(dataset, view.filter, language);
  const alone = isolatedHubs(dataset).map((hub) => say(hub.shortName, language));
  const counts = ["hubs", "entities", "figures", "links", "events", "instruments"] as const;
  return (
    <div className="overview">
      <header className="overview__head">
        <h2 className="overview__title">{words.overviewTitle(held.hubs)}</h2>
        <p className="overview__lead">
          {words.overviewLead(dataset.sources.length)}
          {alone.length > 0 && words.isolated(alone)}
        </p>
        <dl className="overview__counts">
          {counts.map((key) => (
            <div key={key}>
              <dt>{words.holdings[key]}</dt>
              <dd>{formatNumber(held[key], language)}</dd>
            </div>
          ))}
        </dl>
      </header>
      <SectorMatrix matrix={matrix(dataset, view.filter, language)} />
      <FamilyBarList model={familyBars(dataset, view.filter, language)} />
      <Freshness hubs={freshness(dataset, language)} unfiltered={unfilteredNote(view.filter, [], language)} />
      <Section title={words.comparability}>
        <p className="overview__verdict">{words.comparable(comparableGroups(dataset))}</p>
        {charts.drawn.map((chart) => (
          <Suspense key={chart.id} fallback={<div className="overview__chart-wait" />}>
            <ObservationChart dataset={dataset} chart={chart} doorOf={doors.evidence} />
          </Suspense>
        ))}
        <HiddenLine hidden={charts.hidden} onRelax={(filter) => dispatch({ type: "filter", filter })} />
      </Section>
    </div>
  );
}
