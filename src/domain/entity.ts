import type { EntityId, HubId } from "./ids.ts";
import type { Evidence } from "./provenance.ts";
import type { LocalText } from "./text.ts";

export const entityKinds = [
  "admin_area",
  "agency",
  "association",
  "bank",
  "building",
  "company",
  "exchange",
  "fund",
  "hub",
  "lab",
  "natural_feature",
  "platform",
  "university",
  "zone",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** How a source places an entity: in words, by its name alone, by presumption, or not at all. */
export const locationBases = ["stated", "in_name", "inferred", "not_stated"] as const;
export type LocationBasis = (typeof locationBases)[number];

/** The finest thing the sources allow an entity to be drawn as. */
export const locatables = ["point", "area", "city", "region", "country", "line", "none"] as const;
export type Locatable = (typeof locatables)[number];

/** Any place or organisation named by a source. */
export interface Entity {
  readonly id: EntityId;
  readonly name: LocalText;
  /** Other printed forms of the Chinese name. */
  readonly aliasesZh: readonly string[];
  readonly kind: EntityKind;
  readonly parent: EntityId | null;
  /** The hub an entity belongs to; it may stand in another one (the Chancheng centre stands in Nanshan). */
  readonly hub: HubId | null;
  readonly role: LocalText;
  readonly locationBasis: LocationBasis;
  readonly locatableAs: Locatable;
  readonly notes: LocalText | null;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export const locationMethods = [
  "address",
  "campus",
  "area_centre",
  "government_seat",
  "gazetteer",
  "polygon_label_point",
] as const;

/**
 * How a point stands to its district. inside: it lies in it; near: within 2 km of it, for the reason its evidence gives,
 * such as a generalised boundary that leaves the place on the wrong side.
 */
export const districtRules = ["inside", "near"] as const;

/** A point somebody can check. Kept apart from the facts, because no source states a coordinate. */
export interface Location {
  readonly entity: EntityId;
  /** [longitude, latitude], WGS 84 degrees. */
  readonly position: readonly [number, number];
  readonly datum: "WGS84";
  readonly method: (typeof locationMethods)[number];
  /** Radius in metres within which the named thing lies, about 80 % sure. */
  readonly precisionM: number;
  /** GB 2260 code of the finest administrative unit the place belongs to. */
  readonly district: string;
  readonly districtRule: (typeof districtRules)[number];
  readonly evidence: LocalText;
}
