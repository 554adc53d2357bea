import { Check, CircleDashed, CircleQuestionMark, X } from "lucide-react";
import type { AnswerState } from "../../domain/needs.ts";

/** The sign of an answer; its word always stands beside it. Nothing reported is a piece of the hatch of empty cells. */
export function StateMark({ state }: { state: AnswerState }) {
  const look = { size: 14, "aria-hidden": true } as const;
  switch (state) {
    case "met":
      return <Check {...look} strokeWidth={2.5} />;
    case "planned":
      return <CircleDashed {...look} strokeWidth={1.75} />;
    case "unclear":
      return <CircleQuestionMark {...look} strokeWidth={1.75} />;
    case "not-met":
      return <X {...look} strokeWidth={2.5} />;
    case "not-reported":
      return <span className="state-hatch" aria-hidden="true" />;
  }
}
