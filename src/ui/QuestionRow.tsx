import { CircleQuestionMark } from "lucide-react";
import type { QuestionModel } from "../i18n/questionLine.ts";
import "./QuestionRow.css";

/** Something the sources leave open, and how the atlas shows it meanwhile. */
export function QuestionRow({ question }: { question: QuestionModel }) {
  return (
    <li className="question-row">
      <CircleQuestionMark size={14} strokeWidth={1.5} aria-hidden="true" />
      <div>
        <p className="question-row__question">{question.question}</p>
        <p className="question-row__answer">{question.answer}</p>
      </div>
    </li>
  );
}
