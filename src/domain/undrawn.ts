import { drawingOf } from "./corridor.ts";
import type { Dataset } from "./dataset.ts";
import type { Link } from "./link.ts";

/** Why a link joins no two places on the map, in the order in which the reasons are asked for. See `drawingOf`. */
export const undrawnReasons = [
  "containment",
  "within_hub",
  "within_district",
  "no_cities",
  "no_city",
  "same_place",
] as const;
export type UndrawnReason = (typeof undrawnReasons)[number];

/** The links that no map and no matrix of places can show, by the reason; a reason that holds for none is left out. */
export function undrawnByReason(
  dataset: Dataset,
  links: readonly Link[],
): readonly { readonly reason: UndrawnReason; readonly links: readonly Link[] }[] {
  return undrawnReasons.flatMap((reason) => {
    const own = links.filter((link) => reasonOf(dataset, link) === reason);
    return own.length > 0 ? [{ reason, links: own }] : [];
  });
}

function reasonOf(dataset: Dataset, link: Link): UndrawnReason | null {
  const drawing = drawingOf(dataset, link);
  return "ends" in drawing ? null : drawing.reason;
}
