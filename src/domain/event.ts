import type { EntityId, EventId, HubId, ObservationId } from "./ids.ts";
import type { ReportedProvenance } from "./provenance.ts";
import type { LocalText } from "./text.ts";

export const eventPrecisions = ["day", "month", "year", "year_end", "early_year", "after", "not_before"] as const;
export type EventPrecision = (typeof eventPrecisions)[number];
export const eventStatuses = [
  "announced",
  "occurred",
  "photo",
  "plan_period",
  "publication",
  "statistics_cut_off",
] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Something dated. The printed date is the phrase of its provenance. */
export interface AtlasEvent {
  readonly id: EventId;
  /** ISO 8601 date, as short as it is known. */
  readonly date: string;
  readonly endDate: string | null;
  readonly precision: EventPrecision;
  readonly dateBasis: LocalText;
  readonly isDateInferred: boolean;
  readonly what: LocalText;
  readonly entities: readonly EntityId[];
  readonly place: EntityId;
  readonly hub: HubId;
  readonly status: EventStatus;
  readonly observations: readonly ObservationId[];
  readonly provenance: ReportedProvenance;
  readonly notes: LocalText | null;
}
