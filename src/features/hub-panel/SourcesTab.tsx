import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { QuestionRow } from "../../ui/QuestionRow.tsx";
import { Section } from "../../ui/Section.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { questionModels, type Scope, sourcesModel } from "./model.ts";

/** Where the hub's records come from, and what those sources leave open. */
export function SourcesTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { to } = useDoors();
  const questions = questionModels(scope);
  return (
    <>
      <ul className="hub-panel__list">
        {sourcesModel(scope).map((source) => (
          <li key={source.id} className="hub-panel__source">
            <p>
              <b>{source.name}</b> {source.publisher ?? words.publisherUnknown}
            </p>
            <p>{source.title}</p>
            <p className="hub-panel__counts">{words.recordsTaken(source.counts)}</p>
          </li>
        ))}
      </ul>
      <ViewLink passage={to({ type: "open-page", page: "sources" })} className="hub-panel__more">
        {words.allSources}
      </ViewLink>
      {questions.length > 0 && (
        <Section title={words.openQuestions} note={questions.length}>
          <ul>
            {questions.map((question) => (
              <QuestionRow key={question.id} question={question.question} answer={question.answer} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
