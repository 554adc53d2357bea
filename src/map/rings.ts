import { get, type Dataset } from "../domain/dataset.ts";
import type { Entity } from "../domain/entity.ts";
import { findPlacement, type Placement, type Position } from "../domain/place.ts";
import type { Language } from "../domain/text.ts";
import { formatMetres } from "../i18n/format.ts";
import { messagesIn } from "../i18n/messages.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Scene } from "./scene.ts";

/** How exactly a place is known. */
export interface Ring {
  readonly center: Position;
  /** Null where a source says no more than the district, and nothing says how large that is. */
  readonly radiusM: number | null;
  readonly words: string;
}

/** A ring with its true size. */
export interface DrawnRing extends Ring {
  readonly id: string;
  readonly radiusM: number;
}

/** How exactly each placed body is known, by its id. Hubs are areas with names of their own and have no ring. */
export function ringsOf(dataset: Dataset, language: Language): ReadonlyMap<string, Ring> {
  return new Map(
    dataset.entities.flatMap((entity): [string, Ring][] => {
      const placement = entity.kind === "hub" ? undefined : findPlacement(dataset, entity);
      return placement ? [[entity.id, ringOf(dataset, entity, { placement, language })]] : [];
    }),
  );
}

function ringOf(
  dataset: Dataset,
  entity: Entity,
  { placement, language }: { readonly placement: Placement; readonly language: Language },
): Ring {
  const words = messagesIn(geographyMessages, language);
  const { position: center, precisionM } = placement;
  if (isAtDistrictSeat(dataset, entity, placement)) return { center, radiusM: null, words: words.onlyDistrict };
  return { center, radiusM: precisionM, words: words.within(formatMetres(precisionM, language)) };
}

/** The marker stands at the seat of the district's government: its precision is the seat's, not the body's. */
function isAtDistrictSeat(dataset: Dataset, entity: Entity, { at, kind }: Placement): boolean {
  return kind === "site" && at !== entity.id && get(dataset.byId.location, at).method === "government_seat";
}

/** The rings of what is selected and of what the reader points at; those of hubs and districts are left out. */
export function shownRings(
  { selection, rings }: Pick<Scene, "selection" | "rings">,
  highlight: Highlight,
): readonly DrawnRing[] {
  const ids = [
    ...(selection.type === "entity" ? [`${selection.id}`] : []),
    ...(highlight?.type === "entity" || highlight?.type === "city" ? [highlight.id] : []),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const ring = rings.get(id);
    return ring && ring.radiusM !== null ? [{ ...ring, id, radiusM: ring.radiusM }] : [];
  });
}

const ringSteps = 96;

/** The circle as a closed line in degrees. */
export function ringLine({ center, radiusM }: Pick<DrawnRing, "center" | "radiusM">): readonly [number, number][] {
  return Array.from({ length: ringSteps + 1 }, (_, i) => destination(center, radiusM, (2 * Math.PI * i) / ringSteps));
}

const metresPerDegree = 111_195;

/** Good to a part in two hundred within the sizes of a city. */
export function destination([longitude, latitude]: Position, metres: number, angle: number): [number, number] {
  const north = (Math.cos(angle) * metres) / metresPerDegree;
  const breadth = Math.cos(((latitude + north / 2) * Math.PI) / 180);
  return [longitude + (Math.sin(angle) * metres) / (metresPerDegree * breadth), latitude + north];
}
