/**
 * Ids are strings of their own kind, so that an entity can never be handed to a function that wants a sector.
 * They are made in one place only: the parser, after every reference has been resolved.
 */
type Id<Kind extends string> = string & { readonly [K in Kind as `__${K}`]: true };

export type HubId = Id<"entity"> & Id<"hub">;
/** Every hub is an entity too, and carries the same id. */
export type EntityId = Id<"entity">;
export type IndicatorId = Id<"indicator">;
export type ObservationId = Id<"observation">;
export type LinkId = Id<"link">;
export type LinkTypeId = Id<"linkType">;
export type SectorId = Id<"sector">;
export type MentionId = Id<"mention">;
export type EventId = Id<"event">;
export type InstrumentId = Id<"instrument">;
export type SourceId = Id<"source">;
export type QuestionId = Id<"question">;
export type DerivationId = Id<"derivation">;
export type ComparabilityId = Id<"comparability">;
export type ChartId = Id<"chart">;
export type StoryId = Id<"story">;
export type StepId = Id<"step">;
export type PersonId = Id<"person">;
