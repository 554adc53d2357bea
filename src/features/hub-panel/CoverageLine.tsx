import { coverageModel } from "../../i18n/coverageLine.ts";
import { coverageMessages } from "../../i18n/messages/coverage.ts";
import { useMessages } from "../../i18n/messages.ts";
import { clause } from "../../i18n/punctuation.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import type { Scope } from "./model.ts";

/**
 * How many of the indicators are known of the hub, and how old its figures are, counted to `today` (ISO day). Where none
 * is known, the profile says so itself.
 */
export function CoverageLine({ scope, today }: { scope: Scope; today: string }) {
  const words = useMessages(coverageMessages);
  const { evidence, to } = useDoors();
  const { language } = scope;
  const model = coverageModel(scope.dataset, { hub: scope.hub.id, today }, language);
  const dates = [
    { lead: words.newestLead, figure: model.newest },
    { lead: words.oldestLead, figure: model.oldest },
  ];
  if (model.known === 0) return null;
  return (
    <p className="hub-panel__rule hub-panel__coverage">
      <ViewLink passage={to({ type: "open-tab", tab: "figures" })}>{model.text}</ViewLink>
      {dates.map(
        ({ lead, figure }) =>
          figure && (
            <span key={lead}>
              {clause(["", `${lead} `], language)}
              <EvidenceButton door={evidence(figure.record)}>{figure.date}</EvidenceButton>
              {clause(["", ""], language)}
              <span>{words.old(figure.age)}</span>
            </span>
          ),
      )}
    </p>
  );
}
