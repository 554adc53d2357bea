import type { ChartSpec } from "../../domain/chart.ts";
import type { Corridor } from "../../domain/corridor.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import type { Quantity } from "../../domain/observation.ts";
import type { Evidence } from "../../domain/provenance.ts";
import type { Story } from "../../domain/story.ts";
import type { Language } from "../../domain/text.ts";
import type { DerivationModel } from "../../i18n/derivationLine.ts";
import type { FigureModel } from "../../i18n/figureLine.ts";
import { slideMessages, type SlideMessages } from "../../i18n/messages/slides.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { shownLinks } from "../../view/shownLinks.ts";
import { defaultView, type Theme, type View } from "../../view/view.ts";
import type { Stamp } from "../stamp.ts";
import type { MapRequest, Slide, SlideKey } from "./deck.ts";
import { type Cited, creditsOf, evidenceIn } from "./sources.ts";

/** What slides are made of. */
export type DeckSubject =
  | { readonly type: "story"; readonly story: Story }
  | { readonly type: "hub"; readonly hub: Hub }
  /** The shortlist, in its order, which is no ranking. */
  | { readonly type: "comparison"; readonly hubs: readonly Hub[] }
  | { readonly type: "corridor"; readonly corridor: Corridor };

export interface DeckRequest {
  readonly dataset: Dataset;
  readonly subject: DeckSubject;
  readonly language: Language;
  readonly theme: Theme;
  readonly withNotes: boolean;
  /** The filter of the view: hubs and corridors are shown as the screen shows them. */
  readonly filter: Filter;
  readonly stamp: Stamp;
  /** The full address of a view; null where nobody else could open one. */
  readonly addressOf: (view: View) => string | null;
  /** A chart as the page draws it, or why it draws none; `charts` knows, and exports must not say otherwise. */
  readonly chartOf: (chart: ChartSpec) => ChartFacts;
  /** What the signs of a map mean; who draws it knows which it shows. */
  readonly keyOf: (view: MapRequest["view"]) => SlideKey;
}

/** What a slide needs to know of a chart; `charts/model` answers with more. */
export type ChartFacts =
  | { readonly kind: "refused"; readonly title: string; readonly reason: string; readonly reasoning: string | null }
  | {
      readonly kind: "drawn";
      readonly form: ChartSpec["form"];
      readonly title: string;
      readonly unit: string;
      readonly asOf: string;
      readonly stars: readonly string[];
      readonly points: readonly ChartPointFacts[];
      readonly caveat: string | null;
      readonly derivations: readonly DerivationModel[];
      readonly reading: string;
    };

export interface ChartPointFacts {
  readonly figure: FigureModel;
  readonly name: string;
  readonly detail: string | null;
  readonly quantity: Quantity;
  readonly scale: number;
  readonly isWhole: boolean;
}

export function wordsOf({ language }: Pick<DeckRequest, "language">): SlideMessages {
  return messagesIn(slideMessages, language);
}

/** Where the links were read that the map of a cover draws; the map of a step shows what the step cites. */
function drawnEvidence(dataset: Dataset, { layout, map }: Partial<Pick<Slide, "layout" | "map">>): readonly Evidence[] {
  return layout === "cover" && map ? evidenceIn(shownLinks(dataset, map.view).drawn) : [];
}

/** A slide with its sources, what its stars mean and where its view is found. */
export function slideOf(
  request: DeckRequest,
  slide: Pick<Slide, "title" | "blocks"> &
    Partial<Pick<Slide, "layout" | "kicker" | "map" | "notes" | "stars">> & {
      /** Null for the slide that lists the sources. */
      readonly evidence: readonly Cited[] | null;
      /** What of the view is not as it is by default. */
      readonly view: Partial<View>;
    },
): Slide {
  const { dataset, language, withNotes } = request;
  return {
    layout: slide.layout ?? "page",
    kicker: slide.kicker ?? null,
    title: slide.title,
    blocks: slide.blocks,
    map: slide.map ?? null,
    notes: withNotes ? [...new Set(slide.notes ?? [])].filter((note) => note !== "") : [],
    sources:
      slide.evidence === null
        ? null
        : creditsOf(dataset, [...slide.evidence, ...drawnEvidence(dataset, slide)], language),
    stars: [...new Set(slide.stars ?? [])],
    address: request.addressOf({ ...defaultView, language, ...slide.view }),
  };
}
