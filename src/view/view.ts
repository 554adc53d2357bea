import { noFilter, type Filter } from "../domain/filter.ts";
import type { EntityId, HubId } from "../domain/ids.ts";
import type { Language } from "../domain/text.ts";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];
/** The views in the bar, in its order. */
export const barPages = ["explore", "links", "timeline", "compare", "decide", "sources", "stories"] as const;
/**
 * All views. The dossier and the handout are pages to print; a story is presented on a page of its own, with a second one
 * for whoever speaks.
 */
export const pages = [...barPages, "dossier", "present", "speaker", "handout"] as const;
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

/** What a reader asks of a place, and how much it matters: a whole weight from 1 to 5. See domain/needs for what can be asked. */
export interface Need {
  readonly id: string;
  readonly weight: number;
}

export const frames = ["page", "embed"] as const;
export type Frame = (typeof frames)[number];

/** Seconds per step that a story may run by itself with. */
export const autoplayRange = { least: 3, usual: 12, most: 300 } as const;

/** True for the id of a story that lives in a reader's browser ("own-…"), or came in a link ("shared"). */
export function isOwnStory(id: string): boolean {
  return id === "shared" || id.startsWith("own-");
}

export const mostHubsCompared = 4;
export const mostWeight = 5;

/** What the reader has chosen. The URL is its only home. */
export interface View {
  readonly page: Page;
  readonly selection: Selection;
  readonly tab: HubTab;
  /** Id of the record whose evidence card is open: an observation, link, event, instrument, mention or "sector@hub". */
  readonly evidence: string | null;
  readonly filter: Filter;
  /** The shortlist, in the order in which hubs were added: what is compared, decided between and printed. */
  readonly compared: readonly HubId[];
  readonly needs: readonly Need[];
  /** The story that is read, edited, presented or printed: one of the dataset, or a reader's own (see `isOwnStory`). */
  readonly story: string | null;
  /** Its step on show, counted from 1. There may be fewer; whoever shows it stays at the last. */
  readonly step: number;
  /** Seconds per step while the story runs by itself, over and over; null while it waits for a key. */
  readonly autoplay: number | null;
  /** How the table of corridors is sorted: a column, with "-" before it for the other way round. Null: as it comes. */
  readonly sort: string | null;
  readonly camera: Camera;
  /** embed: inside another page, with the least around the map. */
  readonly frame: Frame;
  /** The origin of the page that an embedded atlas talks to; null talks to nobody. */
  readonly host: string | null;
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
  compared: [],
  needs: [],
  story: null,
  step: 1,
  autoplay: null,
  sort: null,
  camera: { type: "preset", preset: "all" },
  frame: "page",
  host: null,
  language: null,
  theme: null,
};

/** A selection as a string that is equal where the selection is; empty where nothing is selected. */
export function selectionKey(selection: Selection): string {
  return selection.type === "none" ? "" : `${selection.type}:${selection.id}`;
}
