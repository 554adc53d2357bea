import type { Filter } from "../domain/filter.ts";
import type { HubId } from "../domain/ids.ts";
import type { Period } from "../domain/period.ts";
import type { Language } from "../domain/text.ts";
import {
  type Camera,
  type HubTab,
  mostHubsCompared,
  type Need,
  type Page,
  type Selection,
  type Theme,
  type View,
} from "./view.ts";

/** What a reader can do to the view. Panels, map and keys all speak in intents. */
export type Intent =
  /** `tab` is the part of a hub to open; its profile where it is left out. */
  | { readonly type: "select"; readonly selection: Selection; readonly tab?: HubTab }
  | { readonly type: "show-evidence"; readonly record: string | null }
  | { readonly type: "open-tab"; readonly tab: HubTab }
  | { readonly type: "open-page"; readonly page: Page }
  | { readonly type: "filter"; readonly filter: Filter }
  /** A period on its way, while it plays or is dragged: takes the place of the one before instead of a step of its own. */
  | { readonly type: "slide-period"; readonly period: Period | null }
  /** The shortlist as a whole; beyond the most that can be compared the first ones stay. */
  | { readonly type: "compare"; readonly hubs: readonly HubId[] }
  | { readonly type: "weigh"; readonly needs: readonly Need[] }
  /** The dossier of one hub, or of the shortlist where the hub is null. */
  | { readonly type: "print"; readonly hub: HubId | null }
  /** A story from its first step (or the one given): presented, or on its page where it is read and edited. */
  | { readonly type: "present"; readonly story: string; readonly step?: number; readonly autoplay?: number | null }
  | { readonly type: "open-story"; readonly story: string | null; readonly step?: number }
  /** A story as pages to print. */
  | { readonly type: "hand-out"; readonly story: string }
  /** The map as a step of a story shows it. */
  | { readonly type: "look-at"; readonly view: Pick<View, "selection" | "filter" | "camera"> }
  | { readonly type: "go-to-step"; readonly step: number }
  /**
   * The next step of a story that runs by itself, or another one of a story that is edited: takes the place of the one
   * before instead of a step of its own.
   */
  | { readonly type: "play-step"; readonly step: number }
  | { readonly type: "autoplay"; readonly seconds: number | null }
  | { readonly type: "sort"; readonly by: string | null }
  | { readonly type: "move"; readonly camera: Camera }
  | { readonly type: "speak"; readonly language: Language }
  | { readonly type: "paint"; readonly theme: Theme | null }
  /** One step back: the evidence card closes first, then the selection. */
  | { readonly type: "step-back" };

/**
 * The view after an intent. Selecting something new closes the evidence card and returns to the first tab; it stays on
 * a page that shows selections beside the map, and goes to the map from any other.
 */
export function transition(view: View, intent: Intent): View {
  switch (intent.type) {
    case "select":
      return {
        ...view,
        page: hasMap(view.page) ? view.page : "explore",
        selection: intent.selection,
        tab: intent.tab ?? "profile",
        evidence: null,
      };
    case "show-evidence":
      return { ...view, evidence: intent.record };
    case "open-tab":
      return { ...view, tab: intent.tab };
    case "open-page":
      return { ...view, page: intent.page, evidence: null };
    case "filter":
      return { ...view, filter: intent.filter };
    case "slide-period":
      return { ...view, filter: { ...view.filter, period: intent.period } };
    case "compare":
      return { ...view, compared: [...new Set(intent.hubs)].slice(0, mostHubsCompared) };
    case "weigh":
      return { ...view, needs: intent.needs };
    case "print": {
      const selection = intent.hub === null ? ({ type: "none" } as const) : ({ type: "hub", id: intent.hub } as const);
      return { ...view, page: "dossier", selection, evidence: null };
    }
    case "present":
      return {
        ...view,
        page: "present",
        story: intent.story,
        step: intent.step ?? 1,
        autoplay: intent.autoplay ?? null,
        evidence: null,
      };
    case "open-story":
      return { ...view, page: "stories", story: intent.story, step: intent.step ?? 1, autoplay: null, evidence: null };
    case "hand-out":
      return { ...view, page: "handout", story: intent.story, step: 1, autoplay: null, evidence: null };
    case "look-at": {
      const { selection, filter, camera } = intent.view;
      return { ...view, page: "explore", selection, filter, camera, tab: "profile", evidence: null };
    }
    case "go-to-step":
    case "play-step":
      return { ...view, step: intent.step, evidence: null };
    case "autoplay":
      return { ...view, autoplay: intent.seconds };
    case "sort":
      return { ...view, sort: intent.by };
    case "move":
      return { ...view, camera: intent.camera };
    case "speak":
      return { ...view, language: intent.language };
    case "paint":
      return { ...view, theme: intent.theme };
    case "step-back":
      if (view.evidence !== null) return { ...view, evidence: null };
      return { ...view, selection: { type: "none" }, tab: "profile" };
  }
}

/** True for the pages with a map and a panel for what is selected. */
export function hasMap(page: Page): boolean {
  return page === "explore" || page === "links" || page === "timeline";
}
