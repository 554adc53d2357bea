import type { Dataset } from "../domain/dataset.ts";
import type { Derivation } from "../domain/derivation.ts";
import type { Location } from "../domain/entity.ts";
import type {
  ChartId,
  ComparabilityId,
  DerivationId,
  EntityId,
  EventId,
  HubId,
  IndicatorId,
  InstrumentId,
  LinkId,
  LinkTypeId,
  MentionId,
  ObservationId,
  PersonId,
  QuestionId,
  SectorId,
  SourceId,
  StepId,
  StoryId,
} from "../domain/ids.ts";
import type { LinkEnd } from "../domain/link.ts";
import type { Observation, Quantity } from "../domain/observation.ts";
import type { Evidence, ReportedProvenance } from "../domain/provenance.ts";
import type { Publisher, Source } from "../domain/source.ts";
import type { Story, StoryStep } from "../domain/story.ts";
import type { LocalText } from "../domain/text.ts";
import type { Lookup } from "./lookup.ts";
import type { Row } from "./schema.ts";
import type { Seed } from "./seed.ts";
import type { Package } from "./tables.ts";

/**
 * The domain's values from sound rows. The ids it brands are only trustworthy once every law has passed: until then
 * the result is a draft that laws may look at, with references that may lead nowhere.
 */
export function assemble(pack: Package, find: Lookup): Dataset {
  const { tables } = pack;
  const hubs = tables.hubs.rows.map((row) => ({
    id: row.id as HubId,
    name: both(row.name_zh, row.name_en),
    shortName: both(row.short_zh, row.short_en),
    nestedIn: row.nested_in as HubId | null,
    city: row.city as EntityId,
    summary: both(row.summary_zh, row.summary_en),
    provenance: provenance(find, row),
  }));
  const entities = tables.entities.rows.map((row) => ({
    id: row.id as EntityId,
    name: both(row.name_zh, row.name_en),
    aliasesZh: row.aliases_zh,
    kind: row.kind,
    parent: row.parent as EntityId | null,
    hub: row.hub as HubId | null,
    role: both(row.role_zh, row.role_en),
    locationBasis: row.location_basis,
    locatableAs: row.locatable_as,
    notes: maybe(row.notes_zh, row.notes_en),
    evidence: (find.mentionsOf.get(row.id) ?? []).map(evidence) as unknown as readonly [Evidence, ...Evidence[]],
  }));
  const locations = tables.locations.rows.map(
    (row): Location => ({
      entity: row.entity as EntityId,
      position: [row.longitude, row.latitude],
      datum: "WGS84",
      method: row.method,
      precisionM: row.precision_m,
      district: row.district,
      districtRule: row.district_rule,
      evidence: both(row.evidence_zh, row.evidence_en),
    }),
  );
  const indicators = tables.indicators.rows.map((row) => ({
    id: row.id as IndicatorId,
    label: both(row.label_zh, row.label_en),
    unit: row.unit,
    counterZh: row.counter_zh,
    theme: row.theme,
    definition: both(row.definition_zh, row.definition_en),
  }));
  const observations = tables.observations.rows.map((row) => observation(find, row));
  const linkTypes = tables.link_types.rows.map((row) => ({
    id: row.id as LinkTypeId,
    family: row.family,
    label: both(row.label_zh, row.label_en),
    definition: both(row.definition_zh, row.definition_en),
  }));
  const sectors = tables.sectors.rows.map((row) => ({
    id: row.id as SectorId,
    label: both(row.label_zh, row.label_en),
    shortLabel: both(row.short_zh, row.short_en),
    aliasesZh: row.aliases_zh,
  }));
  const sources = pack.seeds.map(source);
  return {
    version: pack.about?.version ?? "",
    title: pack.about?.title ?? "",
    released: tables.changes.rows[0]?.date ?? "",
    changes: tables.changes.rows.map(({ version, date, what_zh, what_en }) => ({
      version,
      date,
      what: both(what_zh, what_en),
    })),
    stories: tables.stories.rows.flatMap((row) => story(row, tables.story_steps.rows)),
    hubs,
    entities,
    locations,
    indicators,
    observations,
    linkTypes,
    sectors,
    sources,
    derivations: tables.derivations.rows.flatMap(derivation),
    links: tables.links.rows.map((row) => ({
      id: row.id as LinkId,
      from: linkEnd(find, row, "from"),
      to: linkEnd(find, row, "to"),
      type: row.type as LinkTypeId,
      family: find.linkType.get(row.type)?.family ?? null,
      direction: row.direction,
      scope: row.scope,
      status: row.status,
      isAggregate: row.aggregate,
      since:
        row.since === null || row.since_precision === null ? null : { date: row.since, precision: row.since_precision },
      basis: row.basis,
      observations: row.observations as ObservationId[],
      provenance: provenance(find, row),
      notes: maybe(row.notes_zh, row.notes_en),
    })),
    linkFamilies: tables.link_families.rows.map((row) => ({
      id: row.id,
      label: both(row.label_zh, row.label_en),
      mark: both(row.mark_zh, row.mark_en),
    })),
    mentions: tables.sector_mentions.rows.map((row) => ({
      id: row.id as MentionId,
      sector: row.sector as SectorId,
      termEn: row.term_en,
      entity: row.entity as EntityId,
      hub: row.hub as HubId,
      basis: row.basis,
      termClass: row.term_class,
      links: row.links as LinkId[],
      provenance: provenance(find, row),
      notes: maybe(row.notes_zh, row.notes_en),
    })),
    events: tables.events.rows.map((row) => ({
      id: row.id as EventId,
      date: row.date,
      endDate: row.end_date,
      precision: row.precision,
      dateBasis: both(row.date_basis_zh, row.date_basis_en),
      isDateInferred: row.date_inferred,
      what: both(row.what_zh, row.what_en),
      entities: row.entities as EntityId[],
      place: row.place as EntityId,
      hub: row.hub as HubId,
      status: row.status,
      observations: row.observations as ObservationId[],
      provenance: provenance(find, row),
      notes: maybe(row.notes_zh, row.notes_en),
    })),
    instruments: tables.instruments.rows.map((row) => ({
      id: row.id as InstrumentId,
      name: both(row.name_zh, row.name_en),
      aliasesZh: row.aliases_zh,
      kind: row.kind,
      hub: row.hub as HubId,
      what: both(row.what_zh, row.what_en),
      date: row.date,
      status: row.status,
      observations: row.observations as ObservationId[],
      provenance: provenance(find, row),
      notes: maybe(row.notes_zh, row.notes_en),
    })),
    people: tables.people.rows.map((row) => ({
      id: row.id as PersonId,
      name: both(row.name_zh, row.name_en),
      role: both(row.role_zh, row.role_en),
      kind: row.kind,
      entity: row.entity as EntityId | null,
      hub: row.hub as HubId | null,
      speaks: row.speaks,
      provenance: provenance(find, row),
    })),
    comparability: tables.comparability.rows.map((row) => ({
      id: row.id as ComparabilityId,
      title: both(row.title_zh, row.title_en),
      verdict: row.verdict,
      hubs: row.hubs as HubId[],
      observations: row.observations as ObservationId[],
      reasoning: both(row.reasoning_zh, row.reasoning_en),
      displayRule: both(row.display_rule_zh, row.display_rule_en),
    })),
    questions: tables.questions.rows.map((row) => ({
      id: row.id as QuestionId,
      question: both(row.question_zh, row.question_en),
      answer: both(row.answer_zh, row.answer_en),
      hubs: row.hubs as HubId[],
      sources: row.sources as SourceId[],
      records: row.records,
    })),
    traps: tables.traps.rows.map((row) => ({
      id: row.id,
      title: both(row.title_zh, row.title_en),
      text: both(row.text_zh, row.text_en),
    })),
    charts: tables.charts.rows.map((row) => ({
      id: row.id as ChartId,
      hub: row.hub as HubId | null,
      form: row.form,
      title: both(row.title_zh, row.title_en),
      observations: row.observations as ObservationId[],
      reading: both(row.reading_zh, row.reading_en),
    })),
    byId: {
      hub: byId(hubs),
      entity: byId(entities),
      indicator: byId(indicators),
      observation: byId(observations),
      linkType: byId(linkTypes),
      sector: byId(sectors),
      source: byId(sources),
      location: new Map(locations.map((location) => [location.entity, location])),
    },
  };
}

function observation(find: Lookup, row: Row<"observations">): Observation {
  return {
    id: row.id as ObservationId,
    subject: row.subject as EntityId,
    hub: row.hub as HubId,
    locatedIn: row.located_in as HubId,
    indicator: row.indicator as IndicatorId,
    quantity: quantityOf(row) ?? noQuantity,
    unit: row.unit,
    asOf: row.as_of,
    asOfPrecision: row.as_of_precision,
    asOfBasis: row.as_of_basis,
    asOfPhrase: row.as_of_phrase,
    period:
      row.period_start === null || row.period_end === null ? null : { start: row.period_start, end: row.period_end },
    status: row.status,
    provenance: provenance(find, row),
    notes: maybe(row.notes_zh, row.notes_en),
  };
}

/** Stands in drafts where value and bound contradict each other; the law on values keeps such a draft from becoming a dataset. */
const noQuantity: Quantity = { bound: "exact", value: Number.NaN };

/** The quantity of the value columns; undefined where they contradict the bound. */
export function quantityOf(
  row: Pick<Row<"observations">, "bound" | "value" | "value_min" | "value_max">,
): Quantity | undefined {
  const { bound, value, value_min: min, value_max: max } = row;
  if (bound === "range") return value === null && min !== null && max !== null ? { bound, min, max } : undefined;
  return value !== null && min === null && max === null ? { bound, value } : undefined;
}

/** None for a story without steps: the law on stories keeps such a draft from becoming a dataset. */
function story(row: Row<"stories">, rows: readonly Row<"story_steps">[]): readonly Story[] {
  const [first, ...others] = rows.filter((step) => step.story === row.id).map(storyStep);
  if (first === undefined) return [];
  return [
    {
      id: row.id as StoryId,
      author: "atlas",
      title: both(row.title_zh, row.title_en),
      lead: both(row.lead_zh, row.lead_en),
      steps: [first, ...others],
    },
  ];
}

function storyStep(row: Row<"story_steps">): StoryStep {
  return {
    id: row.id as StepId,
    mode: row.mode,
    view: row.view ?? "",
    title: both(row.title_zh, row.title_en),
    caption: both(row.caption_zh, row.caption_en),
    note: both(row.note_zh, row.note_en),
    records: row.records,
  };
}

/** None for a computation that lacks a part: the law on derivations keeps such a draft from becoming a dataset. */
function derivation(row: Row<"derivations">): readonly Derivation[] {
  const { kind, formula, value, bound, unit } = row;
  const described = {
    id: row.id as DerivationId,
    label: both(row.label_zh, row.label_en),
    note: maybe(row.note_zh, row.note_en),
  };
  if (kind === "forbidden") return [{ ...described, kind }];
  const [first, ...others] = row.inputs as ObservationId[];
  if (first === undefined || formula === null || value === null || unit === null) return [];
  if (bound === null || bound === "range") return [];
  const provenance = { method: "derived", inputs: [first, ...others], formula } as const;
  return [{ ...described, kind, value, bound, unit, provenance }];
}

function linkEnd(find: Lookup, row: Row<"links">, side: "from" | "to"): LinkEnd {
  const entity = row[`${side}_entity`];
  const named = entity === null ? undefined : find.entity.get(entity);
  return {
    entity: entity as EntityId | null,
    name: named ? both(named.name_zh, named.name_en) : both(row[`${side}_name_zh`] ?? "", row[`${side}_name_en`] ?? ""),
    city: row[`${side}_city`] as EntityId | null,
    cityBasis: row[`${side}_city_basis`],
    hub: row[`${side}_hub`] as HubId | null,
  };
}

function source(seed: Seed): Source {
  return {
    id: seed.id as SourceId,
    titleZh: seed.title_zh,
    titleEn: seed.title_en,
    titleNote: maybe(seed.title_note_zh, seed.title_note_en),
    publisher: publisher(seed.publisher),
    originalPublisher: publisher(seed.original_publisher),
    author: seed.author,
    published: seed.published,
    publishedInferred: seed.published_inferred && {
      value: seed.published_inferred.value,
      precision: seed.published_inferred.precision,
      confidence: seed.published_inferred.confidence,
      basis: both(seed.published_inferred.basis_zh, seed.published_inferred.basis_en),
    },
    dateline: seed.dateline,
    eventDate: seed.event_date,
    script: both(seed.script_zh, seed.script_en),
    document: { sha256: seed.document.sha256, cleanSha256: seed.document.clean_sha256 },
    noise: both(seed.noise_zh, seed.noise_en),
    dateNotes: both(seed.date_notes_zh, seed.date_notes_en),
    outsideEvidence: both(seed.outside_evidence_zh, seed.outside_evidence_en),
    repairs: both(seed.repairs.method_zh, seed.repairs.method_en),
    paragraphs: seed.paragraphs,
    exclusions: seed.exclusions.map((exclusion) => ({
      paragraph: exclusion.paragraph,
      phrase: exclusion.phrase,
      category: exclusion.category,
      reason: both(exclusion.reason_zh, exclusion.reason_en),
    })),
    verified: seed.verified,
  };
}

function publisher(printed: Seed["publisher"]): Publisher {
  return { name: maybe(printed.name_zh, printed.name_en), note: maybe(printed.note_zh, printed.note_en) };
}

/** The evidence a row carries itself comes first, then its rows in citations.csv. */
function provenance(find: Lookup, row: CitingRow & { readonly id: string }): ReportedProvenance {
  return { method: "reported", evidence: [evidence(row), ...(find.citationsOf.get(row.id) ?? []).map(evidence)] };
}

interface CitingRow {
  readonly source: string;
  readonly paragraph: string;
  readonly phrase: string;
}

function evidence(row: CitingRow): Evidence {
  return { source: row.source as SourceId, paragraph: row.paragraph, phrase: row.phrase };
}

function both(zh: string, en: string): LocalText {
  return { zh, en };
}

/** Null unless both languages are there; that never only one is filled is a law. */
function maybe(zh: string | null, en: string | null): LocalText | null {
  return zh === null || en === null ? null : { zh, en };
}

function byId<Id, T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}
