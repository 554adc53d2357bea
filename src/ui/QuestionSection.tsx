import { panelMessages } from "../i18n/messages/panels.ts";
import { useMessages } from "../i18n/messages.ts";
import type { QuestionModel } from "../i18n/questionLine.ts";
import { QuestionRow } from "./QuestionRow.tsx";
import { Section } from "./Section.tsx";

/** All the open questions about something; nothing where there is none. */
export function QuestionSection({ questions }: { questions: readonly QuestionModel[] }) {
  const words = useMessages(panelMessages);
  if (questions.length === 0) return null;
  return (
    <Section title={words.openQuestions} note={questions.length}>
      <ul>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </ul>
    </Section>
  );
}
