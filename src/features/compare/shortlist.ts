import type { HubId } from "../../domain/ids.ts";

/** The list with a hub moved one place to the front or the back; the list itself where it stands at that end. */
export function movedBy(hubs: readonly HubId[], hub: HubId, step: -1 | 1): readonly HubId[] {
  const from = hubs.indexOf(hub);
  const to = from + step;
  if (from < 0 || to < 0 || to >= hubs.length) return hubs;
  return hubs.toSpliced(from, 1).toSpliced(to, 0, hub);
}
