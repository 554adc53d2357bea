import { stageMessages } from "../i18n/messages/stage.ts";
import { useMessages } from "../i18n/messages.ts";
import { FamilyMark } from "../ui/FamilyMark.tsx";
import type { StageKey } from "./model.ts";

/** What the colours of the arcs mean: colour never stands without its mark and its name. */
export function StepKey({ stageKey }: { stageKey: StageKey }) {
  const words = useMessages(stageMessages);
  if (stageKey.families.length === 0) return null;
  return (
    <ul className="step-key" aria-label={words.mapKey}>
      {stageKey.families.map(({ id, mark, label }) => (
        <li key={id}>
          <FamilyMark family={id} mark={mark} />
          {label}
        </li>
      ))}
      {stageKey.hasTentative && (
        <li>
          <svg width="34" height="6" viewBox="0 0 34 6" aria-hidden="true">
            <path d="M1 3H33" />
          </svg>
          {words.tentative}
        </li>
      )}
    </ul>
  );
}
