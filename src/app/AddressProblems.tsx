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
        {alike(problems).map(({ parameter, values, reason }) => (
          <li key={`${parameter}-${reason}`}>
            {reason === "unknown" && words.unknownValues(parameter, values)}
            {/* Of the lists only this one can hold what is no possible value at all. */}
            {reason === "malformed" && words.malformedValues(parameter, values, parameter === "needs")}
            {reason === "too-many" && words.tooManyHubs(values[0], mostHubsCompared)}
          </li>
        ))}
      </ul>
      <button type="button" aria-label={words.close} onClick={() => setDismissed(problems)}>
        <X size={16} strokeWidth={1.5} />
      </button>
    </div>
  );
}

/** One line for all the values of one parameter that fail alike. */
function alike(problems: readonly ViewProblem[]) {
  const lines = new Map<string, Pick<ViewProblem, "parameter" | "reason"> & { values: [string, ...string[]] }>();
  for (const { parameter, value, reason } of problems) {
    const line = lines.get(parameter + reason);
    if (!line) lines.set(parameter + reason, { parameter, reason, values: [value] });
    else if (!line.values.includes(value)) line.values.push(value);
  }
  return [...lines.values()];
}
