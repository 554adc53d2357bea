import { CircleQuestionMark } from "lucide-react";
import "./QuestionRow.css";

/** Something the sources leave open, and how the atlas shows it meanwhile. */
export function QuestionRow({ question, answer }: { question: string; answer: string }) {
  return (
    <li className="question-row">
      <CircleQuestionMark size={14} strokeWidth={1.5} aria-hidden="true" />
      <div>
        <p className="question-row__question">{question}</p>
        <p className="question-row__answer">{answer}</p>
      </div>
    </li>
  );
}
