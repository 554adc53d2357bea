import type { Locality } from "../domain/corridor.ts";
import { type Dataset, get } from "../domain/dataset.ts";
import { type Language, say } from "../domain/text.ts";

/** The short name of one end of a corridor: "河套", "Hong Kong SAR". */
export function localityName(dataset: Dataset, locality: Locality, language: Language): string {
  const hub = dataset.hubs.find((candidate) => candidate.id === locality.id);
  return say(hub ? hub.shortName : get(dataset.byId.entity, locality.id).name, language);
}
