import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/domain/observation.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const factsFile = join(projectFolder, "../shared/sources/facts.json");
const why = "the inventory of facts is not beside the project";

/** Labels whose abbreviation in the inventory few readers know. */
const spelledOut: Readonly<Record<string, string>> = { rd_intensity_large_industry: "规模以上工业企业研发投入强度" };

/** The parts of the inventory that the dataset has to repeat; words of our own may differ. */
interface Facts {
  readonly sources: readonly {
    id: string;
    title_zh: string | null;
    published: string | null;
    event_date: string;
    sha256: string;
    clean_sha256: string;
    paragraphs: readonly { p: string; kind: string }[];
  }[];
  readonly hubs: readonly { hub: string; name_zh: string; name_en: string; nested_in: string | null }[];
  readonly places: readonly {
    id: string;
    name_zh: string;
    aliases_zh: readonly string[];
    kind: string;
    parent: string | null;
    hub: string | null;
    location_basis: string;
    locatable_as: string;
    mentions: readonly Cited[];
  }[];
  readonly indicators: readonly { code: string; unit: string; label_zh: string }[];
  readonly observations: readonly FactObservation[];
  readonly links: readonly FactLink[];
  readonly sectors: {
    readonly taxonomy: readonly { id: string; aliases_as_printed: readonly string[] }[];
    readonly mentions: readonly FactMention[];
  };
  readonly events: readonly FactEvent[];
  readonly policies: readonly {
    id: string;
    name_zh: string;
    kind: string;
    hub: string;
    date: string | null;
    status: string;
    observations: readonly string[];
    source: string;
    paragraphs: readonly string[];
  }[];
  readonly people: readonly {
    name_zh: string;
    name_pinyin: string;
    organisation: string | null;
    hub: string | null;
    source: string;
    paragraphs: readonly string[];
    kind: string;
    speaks_in_text: boolean;
  }[];
  readonly comparability: {
    readonly groups: readonly {
      id: string;
      verdict: string;
      hubs: readonly string[];
      observations: readonly string[];
    }[];
  };
  readonly questions: readonly { id: string; sources: readonly string[] }[];
  readonly derived: readonly { id: string }[];
  readonly numeral_exclusions: readonly { source: string; paragraph: string; phrase: string; category: string }[];
}
interface Cited {
  readonly source: string;
  readonly paragraphs: readonly string[];
}
interface FactObservation {
  readonly id: string;
  readonly subject: string;
  readonly hub: string;
  readonly located_in_hub: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly value_min: number | null;
  readonly value_max: number | null;
  readonly bound: string;
  readonly unit: string;
  readonly as_of: string;
  readonly as_of_precision: string;
  readonly as_of_basis: string;
  readonly period: readonly [string, string] | null;
  readonly status: string;
  readonly source: string;
  readonly paragraph: string;
  readonly phrase: string;
  readonly also_in: readonly { readonly source?: string; readonly paragraph: string; readonly phrase: string }[];
}
interface FactEnd {
  readonly id: string | null;
  readonly city: string | null;
  readonly city_basis: string;
}
interface FactLink {
  readonly id: string;
  readonly from: FactEnd;
  readonly to: FactEnd;
  readonly hub_from: string | null;
  readonly hub_to: string | null;
  readonly type: string;
  readonly direction: string;
  readonly scope: string;
  readonly status: string;
  readonly aggregate: boolean;
  readonly since: string | null;
  readonly since_precision: string | null;
  readonly intensity: readonly string[];
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly also_in: readonly Cited[];
  readonly basis: string;
}
interface FactMention {
  readonly sector: string;
  readonly term_as_printed: string;
  readonly term_en: string;
  readonly attached_to: string;
  readonly hub: string;
  readonly source: string;
  readonly paragraph: string;
  readonly basis: string;
  readonly term_class: string;
  readonly links: readonly string[];
}
interface FactEvent {
  readonly id: string;
  readonly date: string;
  readonly end_date: string | null;
  readonly precision: string;
  readonly who: readonly string[];
  readonly where: string;
  readonly hub: string;
  readonly status: string;
  readonly source: string;
  readonly paragraph: string;
  readonly printed_date: string;
  readonly also_in: readonly { readonly source: string; readonly paragraph: string; readonly printed_date: string }[];
  readonly observations: readonly string[];
}

describe.skipIf(!existsSync(factsFile))(`the dataset repeats the inventory of facts (skipped where ${why})`, () => {
  const facts: Facts = existsSync(factsFile) ? (JSON.parse(readFileSync(factsFile, "utf8")) as Facts) : ({} as Facts);

  it("sources, their dates, checksums and paragraphs", () => {
    expect(
      dataset.sources.map(({ id, titleZh, published, eventDate, document, paragraphs }) => ({
        id,
        title_zh: titleZh,
        published,
        event_date: eventDate,
        sha256: document.sha256,
        clean_sha256: document.cleanSha256,
        paragraphs: paragraphs.map((paragraph) => ({ id: paragraph.id, kind: paragraph.kind })),
      })),
    ).toEqual(
      facts.sources.map(({ id, title_zh, published, event_date, sha256, clean_sha256, paragraphs }) => ({
        id,
        title_zh,
        published,
        event_date,
        sha256,
        clean_sha256,
        paragraphs: paragraphs.map((paragraph) => ({ id: paragraph.p, kind: paragraph.kind })),
      })),
    );
  });

  it("hubs and how they nest", () => {
    expect(dataset.hubs.map(({ id, name, nestedIn }) => [id, name.zh, name.en, nestedIn]).sort()).toEqual(
      facts.hubs.map(({ hub, name_zh, name_en, nested_in }) => [hub, name_zh, name_en, nested_in]).sort(),
    );
  });

  it("entities, their place in the world, and every paragraph that names them", () => {
    expect(
      dataset.entities.map(({ id, name, kind, parent, hub, locationBasis, locatableAs, evidence }) => ({
        id,
        name_zh: name.zh,
        kind,
        parent,
        hub,
        locationBasis,
        locatableAs,
        mentions: evidence.map(({ source, paragraph }) => `${source} ${paragraph}`).sort(),
      })),
    ).toEqual(
      facts.places.map(({ id, name_zh, kind, parent, hub, location_basis, locatable_as, mentions }) => ({
        id,
        name_zh,
        kind,
        parent,
        hub,
        locationBasis: location_basis,
        locatableAs: locatable_as,
        mentions: mentions.flatMap(cited).sort(),
      })),
    );
    for (const place of facts.places) {
      const aliases = dataset.entities.find(({ id }) => id === place.id)?.aliasesZh;
      expect(aliases).toEqual(expect.arrayContaining([...place.aliases_zh]));
    }
  });

  it("indicators and their units", () => {
    expect(dataset.indicators.map(({ id, unit, label }) => [id, unit, label.zh])).toEqual(
      facts.indicators.map(({ code, unit, label_zh }) => [code, unit, spelledOut[code] ?? label_zh]),
    );
  });

  it("every figure: value, bound, unit, date, period, status and evidence", () => {
    expect(
      dataset.observations.map((o) => ({
        id: o.id,
        subject: o.subject,
        hub: o.hub,
        located_in: o.locatedIn,
        indicator: o.indicator,
        quantity: o.quantity,
        unit: o.unit,
        as_of: o.asOf,
        precision: o.asOfPrecision,
        basis: o.asOfBasis,
        period: o.period && [o.period.start, o.period.end],
        status: o.status,
        evidence: o.provenance.evidence.map(({ source, paragraph, phrase }) => `${source} ${paragraph} ${phrase}`),
      })),
    ).toEqual(
      facts.observations.map((o) => ({
        id: o.id,
        subject: o.subject,
        hub: o.hub,
        located_in: o.located_in_hub,
        indicator: o.indicator,
        quantity: quantity(o),
        unit: o.unit,
        as_of: o.as_of,
        precision: o.as_of_precision,
        basis: o.as_of_basis,
        period: o.period,
        status: o.status,
        evidence: [o, ...o.also_in].map(
          ({ source = o.source, paragraph, phrase }) => `${source} ${paragraph} ${phrase}`,
        ),
      })),
    );
  });

  it("every link: ends, cities, hubs, type, dates, figures and paragraphs", () => {
    const cities = new Map(
      facts.places
        .filter(({ locatable_as }) => locatable_as === "city")
        .flatMap(({ id }) =>
          dataset.entities.filter((e) => e.id === id).map((e) => [e.name.en.replace(/ SAR$/u, ""), id] as const),
        ),
    );
    const end = ({ id, city, city_basis }: FactEnd, hub: string | null) => ({
      entity: id,
      city: city === null ? null : cities.get(city),
      cityBasis: city_basis,
      hub,
    });
    expect(
      dataset.links.map((l) => ({
        id: l.id,
        from: withoutName(l.from),
        to: withoutName(l.to),
        type: l.type,
        direction: l.direction,
        scope: l.scope,
        status: l.status,
        aggregate: l.isAggregate,
        since: l.since && `${l.since.date} ${l.since.precision}`,
        observations: l.observations,
        basis: l.basis,
        evidence: l.provenance.evidence.map(({ source, paragraph }) => `${source} ${paragraph}`),
      })),
    ).toEqual(
      facts.links.map((l) => ({
        id: l.id,
        from: end(l.from, l.hub_from),
        to: end(l.to, l.hub_to),
        type: l.type,
        direction: l.direction,
        scope: l.scope,
        status: l.status,
        aggregate: l.aggregate,
        since: l.since && `${l.since} ${l.since_precision}`,
        observations: l.intensity,
        basis: l.basis,
        evidence: [{ source: l.source, paragraphs: l.paragraphs }, ...l.also_in].flatMap(cited),
      })),
    );
  });

  it("sectors and every mention of one", () => {
    expect(dataset.sectors.map(({ id, aliasesZh }) => [id, aliasesZh])).toEqual(
      facts.sectors.taxonomy.map(({ id, aliases_as_printed }) => [id, aliases_as_printed]),
    );
    expect(
      dataset.mentions.map((m) => [
        m.sector,
        m.termEn,
        m.entity,
        m.hub,
        m.basis,
        m.termClass,
        m.links,
        ...m.provenance.evidence.map((e) => `${e.source} ${e.paragraph} ${e.phrase}`),
      ]),
    ).toEqual(
      facts.sectors.mentions.map((m) => [
        m.sector,
        m.term_en,
        m.attached_to,
        m.hub,
        m.basis,
        m.term_class,
        m.links,
        `${m.source} ${m.paragraph} ${m.term_as_printed}`,
      ]),
    );
  });

  it("every event with its printed date", () => {
    expect(
      dataset.events.map((e) => [
        e.id,
        e.date,
        e.endDate,
        e.precision,
        e.entities,
        e.place,
        e.hub,
        e.status,
        e.observations,
        ...e.provenance.evidence.map((at) => `${at.source} ${at.paragraph} ${at.phrase}`),
      ]),
    ).toEqual(
      facts.events.map((e) => [
        e.id,
        e.date,
        e.end_date,
        e.precision,
        e.who,
        e.where,
        e.hub,
        e.status,
        e.observations,
        ...[e, ...e.also_in].map((at) => `${at.source} ${at.paragraph} ${at.printed_date}`),
      ]),
    );
  });

  it("instruments and people", () => {
    expect(
      dataset.instruments.map((i) => [
        i.id,
        i.name.zh,
        i.kind,
        i.hub,
        i.date,
        i.status,
        i.observations,
        ...i.provenance.evidence.map(({ source, paragraph }) => `${source} ${paragraph}`),
      ]),
    ).toEqual(
      facts.policies.map((p) => [p.id, p.name_zh, p.kind, p.hub, p.date, p.status, p.observations, ...cited(p)]),
    );
    expect(
      dataset.people.map((p) => [
        p.name.zh,
        p.name.en,
        p.entity,
        p.hub,
        p.kind,
        p.speaks,
        ...p.provenance.evidence.map(({ source, paragraph }) => `${source} ${paragraph}`),
      ]),
    ).toEqual(
      facts.people.map((p) => [p.name_zh, p.name_pinyin, p.organisation, p.hub, p.kind, p.speaks_in_text, ...cited(p)]),
    );
  });

  it("comparability groups, questions, derivations and the reasons for numerals left out", () => {
    expect(
      dataset.comparability.map(({ id, verdict, hubs, observations }) => ({ id, verdict, hubs, observations })),
    ).toEqual(
      facts.comparability.groups.map(({ id, verdict, hubs, observations }) => ({ id, verdict, hubs, observations })),
    );
    expect(dataset.questions.map(({ id, sources }) => [id, sources])).toEqual(
      facts.questions.map(({ id, sources }) => [id, sources]),
    );
    expect(dataset.derivations.map(({ id }) => id)).toEqual(facts.derived.map(({ id }) => id));
    expect(
      dataset.sources
        .flatMap(({ id, exclusions }) => exclusions.map((e) => `${id} ${e.paragraph} ${e.phrase} ${e.category}`))
        .sort(),
    ).toEqual(facts.numeral_exclusions.map((e) => `${e.source} ${e.paragraph} ${e.phrase} ${e.category}`).sort());
  });
});

function cited({ source, paragraphs }: Cited): readonly string[] {
  return paragraphs.map((paragraph) => `${source} ${paragraph}`);
}

function quantity({ bound, value, value_min: min, value_max: max }: FactObservation): Quantity {
  if (bound === "range") return { bound, min: min ?? Number.NaN, max: max ?? Number.NaN };
  return { bound: bound as Exclude<Quantity["bound"], "range">, value: value ?? Number.NaN };
}

function withoutName({ entity, city, cityBasis, hub }: (typeof dataset.links)[number]["from"]) {
  return { entity, city, cityBasis, hub };
}
