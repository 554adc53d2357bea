import { formatView } from "./url.ts";
import type { Page, View } from "./view.ts";

/** The query of a view as a page of its own, whatever page it stands in now. */
export function sharedSearch(view: View): string {
  return formatView({ ...view, frame: "page", host: null });
}

/**
 * True where a change leads to another view than the one that is embedded: it has no bar that would lead back, so that the
 * other view opens in a window of its own. A story and the place it is told from count as one.
 */
export function leavesFrame(before: View, after: View): boolean {
  return before.frame === "embed" && home(before.page) !== home(after.page);
}

function home(page: Page): Page {
  return page === "present" ? "stories" : page;
}
