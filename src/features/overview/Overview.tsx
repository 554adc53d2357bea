import { lazy, Suspense, useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { formatNumber } from "../../i18n/format.ts";
import { unfilteredNote } from "../../i18n/hidden.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { say } from "../../domain/text.ts";
import { HiddenLine } from "../../ui/HiddenLine.tsx";
import { Section } from "../../ui/Section.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { useView } from "../../view/useView.ts";
import { FamilyBarList } from "./FamilyBarList.tsx";
import { Coverage } from "./Coverage.tsx";
import {
  comparableGroups,
  coverageTable,
  familyBars,
  holdings,
  isolatedHubs,
  matrix,
  overviewCharts,
} from "./model.ts";
import { SectorMatrix } from "./SectorMatrix.tsx";
import "./Overview.css";

const ObservationChart = lazy(() =>
  import("../../charts/ObservationChart.tsx").then(({ ObservationChart }) => ({ default: ObservationChart })),
);

/** What the atlas holds, shown while nothing is selected. `today` is the ISO day to which ages are counted. */
export function Overview({ dataset, today }: { dataset: Dataset; today: string }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const doors = useDoors();
  const linked = useLinkedRows("observation");
  const held = holdings(dataset);
  const { filter } = view;
  const charts = useMemo(() => overviewCharts(dataset, filter, language), [dataset, filter, language]);
  const sectors = useMemo(() => matrix(dataset, filter, language), [dataset, filter, language]);
  const families = useMemo(() => familyBars(dataset, filter, language), [dataset, filter, language]);
  const coverage = useMemo(() => coverageTable(dataset, today, language), [dataset, today, language]);
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
      <SectorMatrix matrix={sectors} />
      <FamilyBarList model={families} />
      <Coverage table={coverage} today={today} unfiltered={unfilteredNote(filter, [], language)} />
      <Section title={words.comparability}>
        <p className="overview__verdict">{words.comparable(comparableGroups(dataset))}</p>
        {charts.drawn.map((chart) => (
          <Suspense key={chart.id} fallback={<div className="overview__chart-wait" aria-busy="true" />}>
            <ObservationChart dataset={dataset} chart={chart} doorOf={doors.evidence} linkedOf={linked} />
          </Suspense>
        ))}
        <HiddenLine hidden={charts.hidden} onRelax={(filter) => dispatch({ type: "filter", filter })} />
      </Section>
    </div>
  );
}
