import { get, type Dataset } from "./dataset.ts";
import type { HubId, SourceId } from "./ids.ts";
import type { Source } from "./source.ts";
import type { LocalText } from "./text.ts";

/**
 * A short name for a source, to stand beside a figure: the hub it says most about and the month it was published or
 * reports on ("Hetao 2024-08"). Two sources of one hub and month would share a name; the full citation tells them apart.
 */
export function sourceName(dataset: Dataset, id: SourceId): LocalText {
  const month = sourceMonth(get(dataset.byId.source, id));
  const hub = mainHub(dataset, id);
  if (hub === undefined) return { zh: `${id}`, en: `${id}` };
  const { shortName } = get(dataset.byId.hub, hub);
  return { zh: `${shortName.zh} ${month}`, en: `${shortName.en} ${month}` };
}

/** The month a source was published, as printed or else inferred; where neither is known, that of its own event. */
export function sourceMonth(source: Source): string {
  return (source.published ?? source.publishedInferred?.value ?? source.eventDate).slice(0, 7);
}

function mainHub(dataset: Dataset, source: SourceId): HubId | undefined {
  const counts = new Map<HubId, number>();
  for (const record of [...dataset.observations, ...dataset.events, ...dataset.instruments]) {
    if (record.provenance.evidence[0].source !== source) continue;
    counts.set(record.hub, (counts.get(record.hub) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
