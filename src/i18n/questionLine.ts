import type { QuestionId } from "../domain/ids.ts";
import type { Question } from "../domain/question.ts";
import { type Language, say } from "../domain/text.ts";

/** An open question in words. */
export interface QuestionModel {
  readonly id: QuestionId;
  readonly question: string;
  readonly answer: string;
}

export function questionModel({ id, question, answer }: Question, language: Language): QuestionModel {
  return { id, question: say(question, language), answer: say(answer, language) };
}
