import type { Dataset } from "./dataset.ts";
import type { Entity } from "./entity.ts";

/**
 * True for a body that is announced and that nothing reports as standing: an event announces it, it is what a planned link
 * leads to, and every link, figure and event of it is a plan or an announcement. Records that are all planned do not
 * suffice: Macao's only link is an aim, and Apple, who announced a laboratory, is no plan itself. A judgement of ours.
 */
export function isOnlyAnnounced(dataset: Dataset, { id }: Pick<Entity, "id">): boolean {
  const events = dataset.events.filter(({ entities }) => entities.includes(id));
  const links = dataset.links.filter(({ from, to }) => from.entity === id || to.entity === id);
  const figures = dataset.observations.filter(({ subject }) => subject === id);
  return (
    events.length > 0 &&
    events.every(({ status }) => status === "announced") &&
    links.some(({ to }) => to.entity === id) &&
    [...links, ...figures].every(({ status }) => status === "planned")
  );
}
