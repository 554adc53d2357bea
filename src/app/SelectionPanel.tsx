import { findCorridor } from "../domain/corridor.ts";
import { type Dataset, get } from "../domain/dataset.ts";
import type { Selection } from "../view/view.ts";
import { CorridorPanel, EntityCard, HubPanel, Overview } from "./parts.ts";
import { today } from "./today.ts";

/** The panel for what is selected. */
export function SelectionPanel({ dataset, selection }: { dataset: Dataset; selection: Selection }) {
  switch (selection.type) {
    case "none":
      return <Overview dataset={dataset} today={today()} />;
    case "hub":
      return (
        <HubPanel key={selection.id} dataset={dataset} hub={get(dataset.byId.hub, selection.id)} today={today()} />
      );
    case "entity":
      return <EntityCard key={selection.id} dataset={dataset} entity={get(dataset.byId.entity, selection.id)} />;
    case "corridor": {
      const corridor = findCorridor(dataset, selection.id);
      if (!corridor) return <Overview dataset={dataset} today={today()} />;
      return <CorridorPanel key={corridor.id} dataset={dataset} corridor={corridor} />;
    }
  }
}
