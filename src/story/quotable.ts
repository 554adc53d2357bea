import type { Dataset } from "../domain/dataset.ts";
import { findRecord } from "../domain/record.ts";

/** True for records with a figure or a date that a text can quote: `{obs-chan-02}`. */
export function canBeQuoted(dataset: Dataset, id: string): boolean {
  const record = findRecord(dataset, id);
  switch (record?.type) {
    case "observation":
    case "event":
      return true;
    case "derivation":
      return record.derivation.kind !== "forbidden";
    case "link":
      return record.link.since !== null;
    case "instrument":
      return record.instrument.date !== null;
    default:
      return false;
  }
}
