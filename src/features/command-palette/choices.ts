import { corridorOfLinks, corridorsOf } from "../../domain/corridor.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { toggled } from "../../domain/filter.ts";
import { findRecord } from "../../domain/record.ts";
import type { RecordKind } from "../../search/searchRecords.ts";
import { hasMap, type Intent } from "../../view/intent.ts";
import { type Selection, selectionKey, type View } from "../../view/view.ts";
import { filtering } from "./actions.ts";
import type { Deed } from "./deed.ts";

/**
 * What choosing a record does: places are selected, a sector filters, what has evidence shows it with its hub or corridor
 * selected, and what only the sources view tells is shown there. Undefined where the dataset holds no such record.
 */
export function choiceOf(dataset: Dataset, view: View, chosen: { kind: RecordKind; id: string }): Deed | undefined {
  const { kind, id } = chosen;
  switch (kind) {
    case "hub": {
      const hub = dataset.hubs.find((candidate) => candidate.id === id);
      return hub && asIntents(...selecting(view, { type: "hub", id: hub.id }));
    }
    case "entity": {
      const entity = dataset.entities.find((candidate) => candidate.id === id);
      return entity && asIntents(...selecting(view, { type: "entity", id: entity.id }));
    }
    case "corridor": {
      const isKnown = corridorsOf(dataset).some((corridor) => corridor.id === id);
      return isKnown ? asIntents(...selecting(view, { type: "corridor", id })) : undefined;
    }
    case "sector": {
      const sector = dataset.sectors.find((candidate) => candidate.id === id);
      return (
        sector && asIntents(...filtering(view, { ...view.filter, sectors: toggled(view.filter.sectors, sector.id) }))
      );
    }
    case "source":
      return revealed(dataset.sources, view, id);
    case "question":
      return revealed(dataset.questions, view, id);
    default:
      return shown(dataset, view, id);
  }
}

/** The evidence of a record, and what it belongs to selected behind it. */
function shown(dataset: Dataset, view: View, id: string): Deed | undefined {
  const selection = homeOf(dataset, id);
  if (selection === undefined) return undefined;
  const before = selection.type === "none" ? [] : selecting(view, selection);
  return asIntents(...before, { type: "show-evidence", record: id });
}

/** Where a record belongs: none where it belongs nowhere, undefined where there is no such record. */
function homeOf(dataset: Dataset, id: string): Selection | undefined {
  const record = findRecord(dataset, id);
  switch (record?.type) {
    case "observation":
      return { type: "hub", id: record.observation.hub };
    case "event":
      return { type: "hub", id: record.event.hub };
    case "instrument":
      return { type: "hub", id: record.instrument.hub };
    case "person":
      return record.person.hub === null ? { type: "none" } : { type: "hub", id: record.person.hub };
    case "link": {
      const corridor = corridorOfLinks(corridorsOf(dataset)).get(record.link.id);
      if (corridor !== undefined) return { type: "corridor", id: corridor };
      const hub = record.link.from.hub ?? record.link.to.hub;
      return hub === null ? { type: "none" } : { type: "hub", id: hub };
    }
    case "derivation":
      return { type: "none" };
    default:
      return undefined;
  }
}

/** What is selected and on show stays as it is, with its tab. */
function selecting(view: View, selection: Selection): readonly Intent[] {
  const isOnShow = hasMap(view.page) && selectionKey(view.selection) === selectionKey(selection);
  return isOnShow ? [] : [{ type: "select", selection }];
}

function revealed(records: readonly { readonly id: string }[], view: View, id: string): Deed | undefined {
  if (!records.some((record) => record.id === id)) return undefined;
  return {
    type: "reveal",
    intents: view.page === "sources" ? [] : [{ type: "open-page", page: "sources" }],
    anchor: id,
  };
}

function asIntents(...intents: readonly Intent[]): Deed {
  return { type: "view", intents };
}
