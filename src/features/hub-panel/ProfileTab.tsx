import { lazy, type ReactNode, Suspense } from "react";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { DatedRow } from "../../ui/DatedRow.tsx";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { FigureGrid } from "../../ui/FigureCard.tsx";
import { QuestionRow } from "../../ui/QuestionRow.tsx";
import { Section } from "../../ui/Section.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import type { HubTab } from "../../view/view.ts";
import { CoverageLine } from "./CoverageLine.tsx";
import { Hidden } from "./Hidden.tsx";
import { keyFigureLimit, profileModel, type Scope } from "./model.ts";
import { Sectors } from "./Sectors.tsx";
import { Unfiltered } from "./Unfiltered.tsx";

const ObservationChart = lazy(() =>
  import("../../charts/ObservationChart.tsx").then(({ ObservationChart }) => ({ default: ObservationChart })),
);

/** The short version of a hub, with the way to the long one under each part. */
export function ProfileTab({ scope, today }: { scope: Scope; today: string }) {
  const words = useMessages(panelMessages);
  const { evidence } = useDoors();
  const linkedFigure = useLinkedRows("observation");
  const linkedEvent = useLinkedRows("event");
  const model = profileModel(scope);
  const { figures, instruments, events, questions } = model;
  return (
    <>
      <div className="hub-panel__key">
        <CoverageLine scope={scope} today={today} />
        {model.hasNoFigures ? (
          <p className="hub-panel__missing">{words.noFigures}</p>
        ) : (
          <>
            <FigureGrid figures={figures.shown} doorOf={evidence} linkedOf={linkedFigure} />
            <p className="hub-panel__rule">{words.keyFigureRule(keyFigureLimit)}</p>
          </>
        )}
        <Hidden hidden={model.hiddenFigures} />
        <Unfiltered scope={scope} part="figures" />
        {(figures.total > 0 || model.hasNoFigures) && (
          <More tab="figures">{model.hasNoFigures ? words.figuresHere : words.allFigures(figures.total)}</More>
        )}
      </div>
      {model.charts.map((chart) => (
        <Suspense key={chart.id} fallback={<div className="hub-panel__chart-wait" aria-busy="true" />}>
          <ObservationChart dataset={scope.dataset} chart={chart} doorOf={evidence} linkedOf={linkedFigure} />
        </Suspense>
      ))}
      <Hidden hidden={model.hiddenCharts} />
      <Sectors scope={scope} />
      {(instruments.total > 0 || model.hiddenInstruments) && (
        <Section title={words.tab.instruments} note={words.someOf(instruments.shown.length, instruments.total)}>
          <ul>
            {instruments.shown.map((instrument) => (
              <DatedRow
                key={instrument.record}
                date={instrument.date}
                isUndated={!instrument.isDated}
                title={<EvidenceButton door={evidence(instrument.record)}>{instrument.name}</EvidenceButton>}
                aside={instrument.statusWord}
              />
            ))}
          </ul>
          <Hidden hidden={model.hiddenInstruments} />
          <Unfiltered scope={scope} part="instruments" />
          {instruments.total > 0 && <More tab="instruments">{words.allInstruments(instruments.total)}</More>}
        </Section>
      )}
      {(events.shown.length > 0 || model.hiddenEvents) && (
        <Section title={words.tab.events} note={words.latestOf(events.shown.length, events.happened)}>
          <ul>
            {events.shown.map((event) => (
              <DatedRow
                key={event.record}
                date={event.date}
                {...(event.isDateInferred && { dateNote: event.dateBasis })}
                title={<EvidenceButton door={evidence(event.record)}>{event.what}</EvidenceButton>}
                linked={linkedEvent(event.record)}
              />
            ))}
          </ul>
          {model.hasInferredDate && <p className="hub-panel__rule">{words.starExplained}</p>}
          <Hidden hidden={model.hiddenEvents} />
          <Unfiltered scope={scope} part="events" />
          {events.total > 0 && <More tab="events">{words.allEvents(events.total, events.otherKinds)}</More>}
        </Section>
      )}
      {questions.total > 0 && (
        <Section title={words.openQuestions} note={words.someOf(questions.shown.length, questions.total)}>
          <ul>
            {questions.shown.map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </ul>
          <Unfiltered scope={scope} />
          <More tab="sources">{words.allQuestions(questions.total)}</More>
        </Section>
      )}
    </>
  );
}

function More({ tab, children }: { tab: HubTab; children: ReactNode }) {
  const { to } = useDoors();
  return (
    <ViewLink passage={to({ type: "open-tab", tab })} className="hub-panel__more">
      {children}
    </ViewLink>
  );
}
