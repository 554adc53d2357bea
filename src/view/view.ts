import { noFilter, type Filter } from "../domain/filter.ts";
import type { EntityId, HubId } from "../domain/ids.ts";
import type { Language } from "../domain/text.ts";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const pages = ["explore", "sources"] as const;
export type Page = (typeof pages)[number];
export const presets = ["all", "bay-area", "shenzhen"] as const;
export type Preset = (typeof presets)[number];
export const hubTabs = ["profile", "figures", "links", "entities", "events", "instruments", "sources"] as const;
export type HubTab = (typeof hubTabs)[number];

export type Selection =
  | { readonly type: "none" }
  | { readonly type: "hub"; readonly id: HubId }
  /** Corridor ids are made from two localities, see domain/corridor. */
  | { readonly type: "corridor"; readonly id: string }
  | { readonly type: "entity"; readonly id: EntityId };

export type Camera =
  | { readonly type: "preset"; readonly preset: Preset }
  /** Zoom as in MapLibre (512 px tiles); bearing in degrees clockwise from north. */
  | {
      readonly type: "free";
      readonly center: readonly [number, number];
      readonly zoom: number;
      readonly bearing: number;
    };

/** What the reader has chosen. The URL is its only home. */
export interface View {
  readonly page: Page;
  readonly selection: Selection;
  readonly tab: HubTab;
  /** Id of the record whose evidence card is open: an observation, link, event, instrument, mention or "sector@hub". */
  readonly evidence: string | null;
  readonly filter: Filter;
  readonly camera: Camera;
  /** Null follows the browser. */
  readonly language: Language | null;
  /** Null follows the system. */
  readonly theme: Theme | null;
}

export const defaultView: View = {
  page: "explore",
  selection: { type: "none" },
  tab: "profile",
  evidence: null,
  filter: noFilter,
  camera: { type: "preset", preset: "all" },
  language: null,
  theme: null,
};

/** A selection as a string that is equal where the selection is; empty where nothing is selected. */
export function selectionKey(selection: Selection): string {
  return selection.type === "none" ? "" : `${selection.type}:${selection.id}`;
}
