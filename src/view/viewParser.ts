import type { Dataset } from "../domain/dataset.ts";
import { parseView, type ParsedView } from "./url.ts";
import type { View } from "./view.ts";

/**
 * parseView, except that a part which says the same as at the last call is the same object, so that whatever was worked
 * out from it stands: a moved camera is no new filter.
 */
export function createViewParser(dataset: Dataset): (search: string) => ParsedView {
  let last: View | undefined;
  return (search) => {
    const parsed = parseView(search, dataset);
    last = last ? steadied(last, parsed.view) : parsed.view;
    return { ...parsed, view: last };
  };
}

function steadied(last: View, next: View): View {
  return {
    ...next,
    selection: steady(last.selection, next.selection),
    filter: steady(last.filter, next.filter),
    compared: steady(last.compared, next.compared),
    needs: steady(last.needs, next.needs),
    camera: steady(last.camera, next.camera),
  };
}

/** The parts of a view are plain values whose keys always come in one order. */
function steady<T>(last: T, next: T): T {
  return JSON.stringify(last) === JSON.stringify(next) ? last : next;
}
