import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityKind } from "../../src/domain/entity.ts";
import {
  answers,
  applyFilter,
  aspectsAsked,
  type Filter,
  type FilterAspect,
  filterAspects,
  isFiltering,
  linksLeft,
  noFilter,
  runs,
  type Selected,
  toggled,
  withHidden,
  without,
} from "../../src/domain/filter.ts";
import type { EntityId, HubId, SectorId } from "../../src/domain/ids.ts";
import { type Link, linkFamilies } from "../../src/domain/link.ts";
import { anyFilter } from "../fixtures/filters.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const hub = (id: string) => id as HubId;
const link = (id: string): Link => {
  const found = dataset.links.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No link ${id}`);
  return found;
};

// The rules once more, the long way round: every question as a list of everything a record could answer to it.

/** Days as whole numbers "20240621"; open sides are the ends of time. */
type Days = readonly [number, number];
const beginning = 0;
const end = 99_999_999;
const asDay = (text: string, rest: string) => Number((text.replaceAll("-", "") + rest).slice(0, 8));
const days = (date: string): Days => [
  asDay(date, date.length === 4 ? "0101" : "01"),
  asDay(date, date.length === 4 ? "1231" : "31"),
];
const bent = (date: string, precision: string): Days => {
  const [first, last] = days(date);
  if (precision === "early_year") return [first, first - (first % 10_000) + 331];
  if (precision === "existing_by") return [beginning, last];
  if (precision === "after" || precision === "not_before") return [first, end];
  return [first, last];
};
const isIn = (filter: Filter, span: Days | null) => {
  if (filter.period === null) return true;
  if (span === null) return false;
  const [from] = days(filter.period.from);
  const [, to] = days(filter.period.to);
  return Math.max(from, span[0]) <= Math.min(to, span[1]);
};

const kindOf = (id: EntityId | null): EntityKind[] => dataset.entities.flatMap((e) => (e.id === id ? [e.kind] : []));
const meets = <T>(asked: readonly T[], given: readonly T[]) =>
  asked.length === 0 || new Set([...asked, ...given]).size < new Set(asked).size + new Set(given).size;

const ways = (one: Link, { hubs }: Filter): string[] => {
  const all = dataset.hubs.map(({ id }) => id);
  const seenFrom = hubs.length === 0 ? all : hubs;
  const [a, b] = [one.from.hub, one.to.hub];
  if (one.family === null || a === b) return [];
  const steps =
    one.direction === "mutual"
      ? [
          [a, b],
          [b, a],
        ]
      : [[a, b]];
  const isOurs = (id: HubId | null | undefined) => seenFrom.some((known) => known === id);
  const isHub = (id: HubId | null | undefined) => all.some((known) => known === id);
  return [
    ...steps.flatMap(([from, to]) => (isOurs(from) && !isOurs(to) ? ["out"] : [])),
    ...steps.flatMap(([from, to]) => (!isOurs(from) && isOurs(to) ? ["in"] : [])),
    ...((isOurs(a) && isOurs(b)) || (hubs.length === 1 && (isOurs(a) || isOurs(b)) && isHub(a) && isHub(b))
      ? ["between"]
      : []),
  ];
};

const linkPasses: Record<FilterAspect, (one: Link, filter: Filter) => boolean> = {
  sectors: (one, { sectors }) =>
    meets(
      sectors,
      dataset.mentions.flatMap((m) => (m.links.includes(one.id) ? [m.sector] : [])),
    ),
  families: (one, { families }) => meets<string | null>(families, [one.family]),
  statuses: (one, { statuses }) => meets(statuses, [one.status]),
  hubs: (one, { hubs }) => meets<string | null>(hubs, [one.from.hub, one.to.hub]),
  kinds: (one, { kinds }) => meets(kinds, [...kindOf(one.from.entity), ...kindOf(one.to.entity)]),
  direction: (one, filter) => filter.direction === null || ways(one, filter).includes(filter.direction),
  period: (one, filter) => isIn(filter, one.since && bent(one.since.date, one.since.precision)),
};

/** Every question a record of each list fails under a filter. */
const failures: { [List in keyof Selected]: (record: Selected[List][number], filter: Filter) => boolean[] } = {
  links: (one, filter) => filterAspects.map((aspect) => linkPasses[aspect](one, filter)),
  mentions: (mention, filter) => {
    const source = dataset.sources.find(({ id }) => id === mention.provenance.evidence[0].source);
    const published = source?.published ?? source?.publishedInferred?.value ?? source?.eventDate ?? "";
    const isAsked = filter.families.length > 0 || filter.statuses.length > 0 || filter.direction !== null;
    const tied = dataset.links.filter(({ id }) => mention.links.includes(id));
    return [
      meets(filter.sectors, [mention.sector]),
      meets(filter.hubs, [mention.hub]),
      meets(filter.kinds, kindOf(mention.entity)),
      !isAsked ||
        tied.some((one) =>
          (["families", "statuses", "direction"] as const).every((aspect) => linkPasses[aspect](one, filter)),
        ),
      isIn(filter, days(published.slice(0, 7))),
    ];
  },
  observations: (observation, filter) => [
    meets(filter.statuses, [observation.status]),
    meets(filter.hubs, [observation.hub]),
    meets(filter.kinds, kindOf(observation.subject)),
    isIn(
      filter,
      observation.period
        ? [days(observation.period.start)[0], days(observation.period.end)[1]]
        : bent(observation.asOf, observation.asOfPrecision),
    ),
  ],
  events: (event, filter) => [
    meets(filter.hubs, [event.hub]),
    meets(filter.kinds, [event.place, ...event.entities].flatMap(kindOf)),
    isIn(
      filter,
      event.endDate === null
        ? bent(event.date, event.precision)
        : [bent(event.date, event.precision)[0], days(event.endDate)[1]],
    ),
  ],
  instruments: (instrument, filter) => [
    meets(filter.hubs, [instrument.hub]),
    isIn(filter, instrument.date === null ? null : days(instrument.date)),
  ],
};

const lists = ["links", "mentions", "observations", "events", "instruments"] as const;

function expectKept<List extends keyof Selected>(list: List, filter: Filter): void {
  const kept = new Set<unknown>(applyFilter(dataset, filter)[list]);
  const records: readonly Selected[List][number][] = dataset[list];
  for (const record of records) {
    const passes = failures[list](record, filter);
    expect([record.id, kept.has(record)]).toEqual([record.id, !passes.includes(false)]);
  }
}

describe("a filter", () => {
  it("that is empty leaves everything", () => {
    expect(isFiltering(noFilter)).toBe(false);
    for (const list of lists) expect(applyFilter(dataset, noFilter)[list]).toEqual(dataset[list]);
  });

  it.each(lists)("keeps of all %s exactly those that answer every question they can answer", (list) => {
    fc.assert(
      fc.property(anyFilter, (filter) => expectKept(list, filter)),
      { numRuns: 600 },
    );
  });

  it("of questions a kind of record does not answer hides none of it", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const list of lists) {
          const unanswered = without(filter, answers[list]);
          expect(applyFilter(dataset, unanswered)[list]).toEqual(dataset[list]);
        }
      }),
    );
  });

  it("asks a question or does not: taken back, it is not asked, and the others are", () => {
    fc.assert(
      fc.property(anyFilter, fc.subarray([...filterAspects]), (filter, removed) => {
        const rest = without(filter, removed);
        expect(aspectsAsked(rest)).toEqual(aspectsAsked(filter).filter((aspect) => !removed.includes(aspect)));
        for (const aspect of aspectsAsked(rest)) expect(rest[aspect]).toBe(filter[aspect]);
      }),
    );
  });

  it("is answered once per dataset and filter", () => {
    const filter: Filter = { ...noFilter, statuses: ["planned"] };
    expect(applyFilter(dataset, filter)).toBe(applyFilter(dataset, filter));
    expect(applyFilter(dataset, { ...filter })).not.toBe(applyFilter(dataset, filter));
  });

  it("of every single sector and every pair of sectors shows the mentions of those sectors", () => {
    const ids: readonly SectorId[] = dataset.sectors.map((sector) => sector.id);
    for (const a of ids) {
      for (const b of ids) {
        const expected = dataset.mentions.filter((mention) => mention.sector === a || mention.sector === b);
        expect(applyFilter(dataset, { ...noFilter, sectors: [a, b] }).mentions).toEqual(expected);
      }
    }
  });

  it("never shows planned figures among achieved ones", () => {
    const { observations } = applyFilter(dataset, { ...noFilter, statuses: ["achieved"] });
    expect(new Set(observations.map((observation) => observation.status))).toEqual(new Set(["achieved"]));
  });

  it("for a period leaves out what has no date", () => {
    const always: Filter = { ...noFilter, period: { from: "1900-01", to: "2100-12" } };
    const undated = dataset.links.filter(({ since }) => since === null).length;
    expect(undated).toBe(10);
    expect(linksLeft(dataset, always)).toHaveLength(dataset.links.length - undated);
    expect(applyFilter(dataset, always).instruments).toHaveLength(dataset.instruments.length - 25);
  });
});

describe("which way a link runs", () => {
  // Xili Lake supplies compute to Hetao; Hetao and Hong Kong share a zone within Hetao; Shanghai's exchange comes to Changsha.
  const compute = link("link-hetao-03");
  const exchange = link("link-cs-01");
  const shared = link("link-xili-09");
  const waysOf = (one: Link, hubs: readonly HubId[]) =>
    (["out", "in", "between"] as const).filter((direction) => runs(one, direction, hubs));

  it("is seen from the chosen hubs together, or from all of them", () => {
    expect(waysOf(compute, [hub("xili-lake")])).toEqual(["out", "between"]);
    expect(waysOf(compute, [hub("hetao")])).toEqual(["in", "between"]);
    expect(waysOf(compute, [hub("hetao"), hub("xili-lake")])).toEqual(["between"]);
    expect(waysOf(compute, [hub("hetao"), hub("nanshan")])).toEqual(["in"]);
    expect(waysOf(compute, [])).toEqual(["between"]);
    expect(waysOf(exchange, [])).toEqual(["in"]);
    expect(waysOf(exchange, [hub("hetao")])).toEqual([]);
  });

  it("is both ways for a mutual link", () => {
    expect(shared.direction).toBe("mutual");
    expect(waysOf(shared, [])).toEqual(["out", "in"]);
  });

  it("is none for containment and within one hub", () => {
    expect(waysOf(link("link-xili-14"), [])).toEqual([]);
    expect(waysOf(link("link-xili-14"), [hub("nanshan")])).toEqual([]);
    expect(waysOf(link("link-xili-01"), [hub("xili-lake")])).toEqual([]);
  });
});

describe("a legend", () => {
  it("hides one family of all, and shows it again", () => {
    const rest = withHidden(linkFamilies, [], "policy");
    expect(rest).toEqual(linkFamilies.filter((family) => family !== "policy"));
    expect(withHidden(linkFamilies, rest, "policy")).toEqual([]);
  });

  it("shows everything again when the last family is hidden", () => {
    expect(withHidden(linkFamilies, ["policy"], "policy")).toEqual([]);
  });

  it("toggles a value in and out of a list", () => {
    expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]);
  });
});
