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
import type { HubTab } from "../../view/view.ts";
import { Hidden } from "./Hidden.tsx";
import {
  figuresModel,
  instrumentModels,
  keyFigures,
  latestEvents,
  questionModels,
  type Scope,
  tabCounts,
} from "./model.ts";
import { Sectors } from "./Sectors.tsx";

const ObservationChart = lazy(() =>
  import("../../charts/ObservationChart.tsx").then(({ ObservationChart }) => ({ default: ObservationChart })),
);

/** The short version of a hub, with the way to the long one under each part. */
export function ProfileTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence } = useDoors();
  const counts = tabCounts(scope);
  const figures = keyFigures(scope);
  const { isNone, hidden } = figuresModel(scope);
  const events = latestEvents(scope, 4);
  const instruments = instrumentModels(scope);
  const questions = questionModels(scope);
  return (
    <>
      <div className="hub-panel__key">
        {isNone ? (
          <p className="hub-panel__missing">{words.noFigures}</p>
        ) : (
          <>
            <FigureGrid figures={figures} doorOf={evidence} />
            <p className="hub-panel__rule">{words.keyFigureRule}</p>
          </>
        )}
        <Hidden hidden={hidden} />
        {counts.figures !== null && (counts.figures > 0 || isNone) && (
          <More tab="figures">{isNone ? words.figuresHere : words.allFigures(counts.figures)}</More>
        )}
      </div>
      {scope.dataset.charts
        .filter((chart) => chart.hub === scope.hub.id)
        .map((chart) => (
          <Suspense key={chart.id} fallback={<div className="hub-panel__chart-wait" />}>
            <ObservationChart dataset={scope.dataset} chart={chart} doorOf={evidence} />
          </Suspense>
        ))}
      <Sectors scope={scope} />
      {instruments.length > 0 && (
        <Section title={words.tab.instruments} note={words.someOf(Math.min(4, instruments.length), instruments.length)}>
          <ul>
            {instruments.slice(0, 4).map((instrument) => (
              <DatedRow
                key={instrument.record}
                date={instrument.date}
                isUndated={!instrument.isDated}
                title={<EvidenceButton door={evidence(instrument.record)}>{instrument.name}</EvidenceButton>}
                aside={instrument.statusWord}
              />
            ))}
          </ul>
          <More tab="instruments">{words.allInstruments(instruments.length)}</More>
        </Section>
      )}
      {events.length > 0 && (
        <Section title={words.tab.events} note={words.latestOf(events.length, counts.events ?? 0)}>
          <ul>
            {events.map((event) => (
              <DatedRow
                key={event.record}
                date={event.date}
                {...(event.isDateInferred && { dateNote: event.dateBasis })}
                title={<EvidenceButton door={evidence(event.record)}>{event.what}</EvidenceButton>}
              />
            ))}
          </ul>
          {events.some((event) => event.isDateInferred) && <p className="hub-panel__rule">{words.starExplained}</p>}
          <More tab="events">{words.allEvents(counts.events ?? 0)}</More>
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={words.openQuestions} note={words.someOf(Math.min(2, questions.length), questions.length)}>
          <ul>
            {questions.slice(0, 2).map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </ul>
          <More tab="sources">{words.allQuestions(questions.length)}</More>
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
