import { describe, expect, it } from "vitest";
import { claims, disputed, type Relation, twins } from "../../src/domain/claims.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { HubId, SourceId } from "../../src/domain/ids.ts";
import type { Observation, Quantity } from "../../src/domain/observation.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const observation = (id: string) =>
  dataset.observations.find((candidate) => candidate.id === id) ?? expect.fail(`no figure ${id}`);

/** The atlas with one more source that speaks about Hetao's 15,000+ researchers of 2024-08-08. */
function withOther(change: Partial<Observation>): { readonly dataset: Dataset; readonly other: Observation } {
  const first = observation("obs-hetao-year-19");
  const other: Observation = {
    ...first,
    id: "obs-other" as Observation["id"],
    provenance: {
      method: "reported",
      evidence: [{ source: "hetao-opening-2024-06" as SourceId, paragraph: "p13", phrase: "1.8万名" }],
    },
    ...change,
  };
  return { dataset: { ...dataset, observations: [...dataset.observations, other] }, other };
}

const relationWith = (change: Partial<Observation>): readonly Relation[] =>
  claims(withOther(change).dataset, observation("obs-hetao-year-19")).map(({ relation }) => relation);
const quantity = (bound: "exact" | "at_least" | "at_most" | "approx", value: number): { quantity: Quantity } => ({
  quantity: { bound, value },
});

describe("two statements about one thing", () => {
  it("a second source with a value that cannot be true as well conflicts, and both are shown", () => {
    const { dataset: two, other } = withOther(quantity("exact", 12_000));
    expect(claims(two, observation("obs-hetao-year-19"))).toEqual([{ observation: other, relation: "conflicting" }]);
    expect(claims(two, other)).toEqual([{ observation: observation("obs-hetao-year-19"), relation: "conflicting" }]);
  });

  it("the same value at the same time is repeated", () => {
    expect(relationWith({})).toEqual(["repeated"]);
  });

  it("bounds that can both be true are compatible: 15,000+ and 18,000", () => {
    expect(relationWith(quantity("exact", 18_000))).toEqual(["compatible"]);
    expect(relationWith(quantity("approx", 14_900))).toEqual(["compatible"]);
    expect(relationWith(quantity("at_most", 14_000))).toEqual(["conflicting"]);
  });

  it("another day of the same month is the same time, another month is not", () => {
    expect(relationWith({ ...quantity("exact", 12_000), asOf: "2024-08-01" })).toEqual(["conflicting"]);
    expect(relationWith({ ...quantity("exact", 12_000), asOf: "2024-07-31" })).toEqual(["apart"]);
    expect(relationWith({ ...quantity("exact", 12_000), asOf: "2024", asOfPrecision: "year" })).toEqual([
      "conflicting",
    ]);
  });

  it("a plan does not contradict what is achieved", () => {
    expect(relationWith({ ...quantity("exact", 12_000), status: "planned" })).toEqual(["apart"]);
  });

  it("another subject or another indicator is another thing", () => {
    expect(relationWith({ subject: observation("obs-hetao-year-03").subject })).toEqual([]);
    expect(relationWith({ indicator: observation("obs-hetao-year-20").indicator })).toEqual([]);
  });

  it("a relation holds both ways, whatever the two say", () => {
    const quantities: readonly Quantity[] = [
      { bound: "exact", value: 10 },
      { bound: "exact", value: 12 },
      { bound: "at_least", value: 11 },
      { bound: "at_most", value: 10.2 },
      { bound: "approx", value: 10 },
      { bound: "range", min: 9, max: 11 },
    ];
    for (const a of quantities) {
      for (const b of quantities) {
        const first = { ...observation("obs-hetao-year-19"), quantity: a };
        const { dataset: two, other } = withOther({ quantity: b });
        const both = { ...two, observations: [first, other] };
        expect(claims(both, first)[0]?.relation).toBe(claims(both, other)[0]?.relation);
      }
    }
  });
});

describe("the sources of the atlas", () => {
  it("state one indicator of one subject twice only for Chancheng's two plans of three years, of different periods", () => {
    const found = dataset.observations.flatMap((one) => claims(dataset, one).map(({ relation }) => [one.id, relation]));
    expect(found).toEqual([
      ["obs-chan-07", "apart"],
      ["obs-chan-08", "apart"],
    ]);
  });

  it("the areas of the zone and of its two parks do not contradict each other", () => {
    expect(claims(dataset, observation("obs-hetao-year-01"))).toEqual([]);
  });

  it("print 13, 23, 51, 6, 1700 and 160 twice for unlike things", () => {
    const twinOf = (id: string) => twins(dataset, observation(id)).map((twin) => twin.observation.id);
    expect(twinOf("obs-hetao-open-01")).toEqual(["obs-hetao-year-08"]);
    expect(twinOf("obs-hetao-open-02")).toEqual(["obs-hetao-year-14"]);
    expect(twinOf("obs-hetao-year-05")).toEqual(["obs-hetao-year-04"]);
    expect(twinOf("obs-hetao-year-12")).toEqual(["obs-hetao-year-18"]);
    expect(twinOf("obs-hetao-year-16")).toEqual(["obs-hetao-year-20"]);
    expect(twinOf("obs-xili-03")).toEqual(["obs-hetao-year-17"]);
  });

  it("a twin is a twin both ways", () => {
    for (const one of dataset.observations) {
      for (const { observation: other } of twins(dataset, one)) {
        expect(twins(dataset, other).map((twin) => twin.observation.id)).toContain(one.id);
      }
    }
  });

  it("list each set once per hub", () => {
    expect(disputed(dataset, "hetao" as HubId).twins.map(({ observation: one }) => one.id)).toEqual([
      "obs-hetao-open-01",
      "obs-hetao-open-02",
      "obs-hetao-year-04",
      "obs-hetao-year-12",
      "obs-hetao-year-16",
      "obs-hetao-year-17",
    ]);
    expect(disputed(dataset, "chancheng" as HubId).claims.map(({ observation: one }) => one.id)).toEqual([
      "obs-chan-07",
    ]);
    expect(disputed(dataset, "nanshan" as HubId)).toEqual({ claims: [], twins: [] });
  });
});
