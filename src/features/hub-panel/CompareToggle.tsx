import { Check, Plus } from "lucide-react";
import { toggled } from "../../domain/filter.ts";
import type { HubId } from "../../domain/ids.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { useMessages } from "../../i18n/messages.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { mostHubsCompared } from "../../view/view.ts";

/** Puts the hub onto the shortlist or takes it off; with two of them, the way to the comparison. */
export function CompareToggle({ hub, name }: { hub: HubId; name: string }) {
  const words = useMessages(compareMessages);
  const { view, dispatch } = useView();
  const { to } = useDoors();
  const { compared } = view;
  const isIn = compared.includes(hub);
  const isFull = !isIn && compared.length >= mostHubsCompared;
  const Icon = isIn ? Check : Plus;
  return (
    <p className="hub-panel__compare" data-tool>
      <button
        type="button"
        aria-pressed={isIn}
        aria-disabled={isFull}
        aria-label={words.addHub(name)}
        onClick={() => isFull || dispatch({ type: "compare", hubs: toggled(compared, hub) })}
      >
        <Icon size={14} strokeWidth={1.5} aria-hidden="true" />
        {isIn ? words.inTray : words.toTray}
      </button>
      {isFull && <span>{words.full(mostHubsCompared)}</span>}
      {isIn && compared.length > 1 && (
        <ViewLink passage={to({ type: "open-page", page: "compare" })}>{words.compare(compared.length)}</ViewLink>
      )}
      <ViewLink passage={to({ type: "print", hub })}>{words.dossier}</ViewLink>
    </p>
  );
}
