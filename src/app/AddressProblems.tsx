import { X } from "lucide-react";
import { useState } from "react";
import { useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import type { ViewProblem } from "../view/url.ts";
import { mostHubsCompared } from "../view/view.ts";

/** Says which parts of the address were not used. The rest of the address holds. */
export function AddressProblems({ problems }: { problems: readonly ViewProblem[] }) {
  const words = useMessages(shellMessages);
  const [dismissed, setDismissed] = useState<readonly ViewProblem[]>([]);
  if (dismissed === problems) return null;
  return (
    <div className="atlas__address" role="alert">
      <strong>{words.badAddress}</strong>
      <ul>
        {problems.map(({ parameter, value, reason }) => (
          <li key={`${parameter}-${value}`}>
            {reason === "unknown" && words.unknownValue(parameter, value)}
            {reason === "malformed" && words.malformedValue(parameter, value)}
            {reason === "too-many" && words.tooManyHubs(value, mostHubsCompared)}
          </li>
        ))}
      </ul>
      <button type="button" aria-label={words.close} onClick={() => setDismissed(problems)}>
        <X size={16} strokeWidth={1.5} />
      </button>
    </div>
  );
}
