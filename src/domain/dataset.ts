import type { Change } from "./change.ts";
import type { ChartSpec } from "./chart.ts";
import type { ComparabilityGroup } from "./comparability.ts";
import type { Derivation } from "./derivation.ts";
import type { Entity, Location } from "./entity.ts";
import type { AtlasEvent } from "./event.ts";
import type { Hub } from "./hub.ts";
import type { EntityId, HubId, IndicatorId, LinkTypeId, ObservationId, SectorId, SourceId } from "./ids.ts";
import type { Indicator } from "./indicator.ts";
import type { Instrument } from "./instrument.ts";
import type { Link, LinkFamily, LinkType } from "./link.ts";
import type { Observation } from "./observation.ts";
import type { Person } from "./person.ts";
import type { Question, Trap } from "./question.ts";
import type { Sector, SectorMention } from "./sector.ts";
import type { Source } from "./source.ts";
import type { Story } from "./story.ts";

/** Everything the atlas knows, as one immutable value. Lists keep the order of the tables. */
export interface Dataset {
  readonly version: string;
  /** ISO day on which this version was released. */
  readonly released: string;
  /** What each version brought, the latest first; the first is this one. */
  readonly changes: readonly Change[];
  readonly title: string;
  readonly hubs: readonly Hub[];
  readonly entities: readonly Entity[];
  readonly locations: readonly Location[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly derivations: readonly Derivation[];
  readonly links: readonly Link[];
  readonly linkTypes: readonly LinkType[];
  readonly linkFamilies: readonly LinkFamily[];
  readonly sectors: readonly Sector[];
  readonly mentions: readonly SectorMention[];
  readonly events: readonly AtlasEvent[];
  readonly instruments: readonly Instrument[];
  readonly people: readonly Person[];
  readonly comparability: readonly ComparabilityGroup[];
  readonly questions: readonly Question[];
  readonly traps: readonly Trap[];
  readonly charts: readonly ChartSpec[];
  /** Ready-made stories. Those of readers live in their browser, never here. */
  readonly stories: readonly Story[];
  readonly sources: readonly Source[];
  /** Look-ups by id; every reference inside a Dataset resolves. */
  readonly byId: {
    readonly hub: ReadonlyMap<HubId, Hub>;
    readonly entity: ReadonlyMap<EntityId, Entity>;
    readonly location: ReadonlyMap<EntityId, Location>;
    readonly indicator: ReadonlyMap<IndicatorId, Indicator>;
    readonly observation: ReadonlyMap<ObservationId, Observation>;
    readonly linkType: ReadonlyMap<LinkTypeId, LinkType>;
    readonly sector: ReadonlyMap<SectorId, Sector>;
    readonly source: ReadonlyMap<SourceId, Source>;
  };
}

/** The record with this id. A miss is a mistake of ours: parsing has resolved every reference. */
export function get<Id, T>(records: ReadonlyMap<Id, T>, id: Id): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record with id ${String(id)}`);
  return record;
}
