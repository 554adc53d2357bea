import type { ReactNode } from "react";
import { stageMessages } from "../i18n/messages/stage.ts";
import { useMessages } from "../i18n/messages.ts";
import { FamilyMark } from "../ui/FamilyMark.tsx";
import type { KeySign, StageKey } from "./model.ts";

/** What the colours and signs of the map mean: colour never stands without its mark and its name. */
export function StepKey({ stageKey: { families, faint, hasTentative, signs } }: { stageKey: StageKey }) {
  const words = useMessages(stageMessages);
  if (families.length === 0 && !hasTentative && signs.length === 0) return null;
  return (
    <ul className="step-key" aria-label={words.mapKey}>
      {families.map(({ id, mark, label }) => (
        <li key={id} data-faint={faint.includes(id)}>
          <FamilyMark family={id} mark={mark} />
          {label}
        </li>
      ))}
      {hasTentative && (
        <li>
          <svg width="34" height="6" viewBox="0 0 34 6" aria-hidden="true">
            <path d="M1 3H33" />
          </svg>
          {words.tentative}
        </li>
      )}
      {signs.map((sign) => (
        <li key={sign} data-sign={sign}>
          {drawings[sign]}
          {words.keySign[sign]}
        </li>
      ))}
    </ul>
  );
}

/** As the map draws them. */
const drawings: Readonly<Record<KeySign, ReactNode>> = {
  bundle: (
    <svg viewBox="0 0 34 18" aria-hidden="true">
      <path d="M1 9H33" strokeWidth="6" />
      <rect x="10" y="1" width="14" height="16" rx="1.5" />
      <text x="17" y="9">
        7
      </text>
    </svg>
  ),
  stack: (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="8" />
      <text x="9" y="9">
        2
      </text>
    </svg>
  ),
  ring: (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="8" />
    </svg>
  ),
};
