import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { answer, needsOf, readings } from "../../src/domain/needs.ts";
import { evidenceOf, findRecord } from "../../src/domain/record.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const states = (id: string, from: Dataset = dataset) =>
  Object.fromEntries(from.hubs.map((hub) => [hub.id, answerFor(id, hub.id, from).state]));

function answerFor(id: string, hub: string, from: Dataset = dataset) {
  const need = needsOf(dataset).find((one) => one.id === id);
  const found = from.hubs.find((one) => one.id === hub);
  if (!need || !found) throw new Error(`${id}@${hub}`);
  return answer(from, need, found.id);
}

/** The dataset with nought pilot platforms printed for Hetao, with or without the links that name two of them. */
const withNoPilots = (links: boolean): Dataset => ({
  ...dataset,
  observations: dataset.observations.map((one) =>
    one.id === "obs-hetao-year-09" ? { ...one, quantity: { bound: "exact", value: 0 } } : one,
  ),
  links: links ? dataset.links : dataset.links.filter(({ type }) => (type as string) !== "pilot_platform"),
});

describe("the needs on offer", () => {
  it("are all fourteen sectors and twelve others, each answered by some record for some hub", () => {
    const needs = needsOf(dataset);
    expect(needs.filter(({ type }) => type === "sector")).toHaveLength(14);
    expect(needs).toHaveLength(26);
    for (const { id } of needs) {
      expect(
        Object.values(states(id)).some((state) => state !== "not-reported"),
        id,
      ).toBe(true);
    }
  });

  it("leave out what no record of the dataset can answer", () => {
    const bare: Dataset = { ...dataset, links: [], mentions: [], observations: [], instruments: [] };
    expect(needsOf(bare)).toEqual([]);
    const ids = needsOf({ ...bare, instruments: dataset.instruments }).map(({ id }) => id);
    expect(ids).toEqual(["space", "finance", "service", "talent", "open-challenge", "transfer", "cross-border"]);
  });
});

describe("the answers", () => {
  it("rest on records that exist and have printed evidence", () => {
    for (const need of needsOf(dataset)) {
      for (const hub of dataset.hubs) {
        for (const { record } of answer(dataset, need, hub.id).testimony) {
          const found = findRecord(dataset, record);
          expect(found && evidenceOf(dataset, found).length, `${need.id} ${record}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it("tell what is there from what is planned, hinted at and not reported", () => {
    expect(states("sector/biomed")).toEqual({
      "xili-lake": "planned",
      hetao: "met",
      nanshan: "not-reported",
      chancheng: "planned",
      "changsha-etz": "unclear",
    });
    expect(states("space")).toEqual({
      "xili-lake": "planned",
      hetao: "met",
      nanshan: "not-reported",
      chancheng: "met",
      "changsha-etz": "not-reported",
    });
    expect(states("sector/smart_manufacturing").hetao, "only by a laboratory that is announced").toBe("planned");
    expect(states("sector/green").hetao, "only by a company's name").toBe("unclear");
    expect(states("cross-border")["xili-lake"], "a stated aim without a partner").toBe("planned");
    expect(answerFor("open-challenge", "hetao").testimony.some(({ ground }) => ground === "pilot")).toBe(true);
  });

  it("credit an enclave to its owner and say where it stands", () => {
    expect(answerFor("space", "chancheng").testimony).toEqual([
      { record: "obs-chan-01", ground: "stated", standsIn: "nanshan" },
    ]);
    expect(states("talent")).toMatchObject({ chancheng: "met", nanshan: "not-reported" });
    expect(states("transfer"), "results of the enclave land in Chancheng").toMatchObject({
      chancheng: "planned",
      nanshan: "not-reported",
    });
    expect(states("other-hub")).toMatchObject({ chancheng: "met", nanshan: "met", "changsha-etz": "not-reported" });
  });

  it("take one hub inside another for no link between hubs", () => {
    const onlyContainment = { ...dataset, links: dataset.links.filter(({ family }) => family === null) };
    expect(onlyContainment.links).toHaveLength(1);
    expect(new Set(Object.values(states("other-hub", onlyContainment)))).toEqual(new Set(["not-reported"]));
  });

  it("never say no for the atlas's own sources, which deny nothing", () => {
    const all = needsOf(dataset).flatMap(({ id }) => Object.values(states(id)));
    expect(all).not.toContain("not-met");
  });

  it("say no where a source prints nought, and leave it open where another record states the contrary", () => {
    expect(states("pilot", withNoPilots(false))).toMatchObject({ hetao: "not-met", "xili-lake": "met" });
    expect(states("pilot", withNoPilots(true))).toMatchObject({ hetao: "unclear" });
  });

  it("take silence for silence, whatever records are missing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.nat(4), fc.boolean(), (gone, part, nought) => {
        const from = nought ? withNoPilots(false) : dataset;
        const keep = <T>(records: readonly T[], at: number) =>
          at === part ? [] : records.filter((_, index) => !gone.some((one) => one % records.length === index));
        const left: Dataset = {
          ...from,
          links: keep(from.links, 0),
          mentions: keep(from.mentions, 1),
          observations: keep(from.observations, 2),
          instruments: keep(from.instruments, 3),
        };
        for (const need of needsOf(dataset)) {
          for (const hub of dataset.hubs) {
            const { state, testimony } = answer(left, need, hub.id);
            expect(state === "not-reported").toBe(testimony.length === 0);
            if (state === "not-met") expect(testimony.map(({ ground }) => ground)).toEqual(["none"]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("our readings", () => {
  it("concern records of that hub, and mentions of that sector", () => {
    const needs = new Set(needsOf(dataset).map(({ id }) => id));
    for (const [need, hub, record] of readings) {
      expect(needs.has(need), need).toBe(true);
      expect(findRecord(dataset, record), record).toBeDefined();
      const mention = dataset.mentions.find(({ id }) => id === record);
      if (mention) expect([mention.hub, mention.sector]).toContain(hub);
      if (mention && need.startsWith("sector/")) expect(need).toBe(`sector/${mention.sector}`);
    }
  });

  it("take no mention for present whose note calls it an aim or says that it is something else", () => {
    const doubtful = dataset.mentions.filter(({ notes }) =>
      /future tense|ambition|target sector|not stated as|not an industry|not a tenant|ascribed to Shenzhen/iu.test(
        notes?.en ?? "",
      ),
    );
    expect(doubtful.length).toBe(14);
    for (const { id, sector } of doubtful) {
      const reading = readings.find(([need, , record]) => record === id && need === `sector/${sector}`);
      expect(["aim", "aside"], id).toContain(reading?.[3]);
    }
  });

  it("have no effect in a dataset that lacks the records", () => {
    const without: Dataset = { ...dataset, mentions: dataset.mentions.filter(({ id }) => id !== "men-02") };
    expect(states("sector/biomed", without)["xili-lake"]).toBe("not-reported");
  });
});
