import { describe, expect, it } from "vitest";
import { inputsOf } from "../../src/domain/derivation.ts";
import {
  cellId,
  derivationsFrom,
  evidenceOf,
  findRecord,
  questionsAbout,
  recordId,
  recordName,
  sourcesOf,
} from "../../src/domain/record.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

describe("an evidence id", () => {
  it("stands for each row of every table that states something", () => {
    const tables = {
      observation: dataset.observations,
      link: dataset.links,
      event: dataset.events,
      instrument: dataset.instruments,
      mention: dataset.mentions,
      derivation: dataset.derivations,
      person: dataset.people,
      location: dataset.entities,
    };
    for (const [type, records] of Object.entries(tables)) {
      for (const { id } of records) {
        const record = findRecord(dataset, id);
        expect(record?.type, id).toBe(type);
        expect(record && recordId(record)).toBe(id);
      }
    }
  });

  it("stands for every cell of the sector matrix, with each mention in exactly one of them", () => {
    const cells = dataset.sectors.flatMap((sector) =>
      dataset.hubs.map((hub) => findRecord(dataset, cellId(sector.id, hub.id))),
    );
    const mentions = cells.flatMap((cell) => (cell?.type === "cell" ? cell.mentions : []));
    expect(cells).toHaveLength(14 * 5);
    expect(new Set(mentions).size).toBe(51);
    expect(mentions).toHaveLength(51);
  });

  it("stands for nothing where no table knows it", () => {
    for (const id of ["", "obs-nowhere-01", "ai@", "@hetao", "ai@hetao@hetao", "ai@shenzhen", "constructor"]) {
      expect(findRecord(dataset, id), id).toBeUndefined();
    }
  });
});

describe("the evidence of a record", () => {
  it("is there for everything but cells nobody mentions and computations nobody makes", () => {
    const ids = [
      dataset.observations,
      dataset.links,
      dataset.events,
      dataset.instruments,
      dataset.mentions,
      dataset.people,
      dataset.entities,
    ];
    for (const { id } of ids.flat()) {
      const record = findRecord(dataset, id);
      expect(record && evidenceOf(dataset, record).length, id).toBeGreaterThan(0);
    }
  });

  it("of a derivation is that of its inputs", () => {
    const record = findRecord(dataset, "der-01");
    expect(record && evidenceOf(dataset, record).map((piece) => piece.phrase)).toContain("3.02平方公里");
  });

  it("names each source once", () => {
    const supply = findRecord(dataset, "link-hetao-03");
    expect(supply && sourcesOf(evidenceOf(dataset, supply))).toEqual(["hetao-opening-2024-06", "xili-2023-05"]);
  });
});

it("a figure knows the open questions and derivations that concern it", () => {
  const [density] = dataset.observations.filter((observation) => observation.id === "obs-xili-08");
  expect(density && derivationsFrom(dataset, density.id).map((item) => item.id)).toEqual(["der-02"]);
  expect(questionsAbout(dataset, "obs-hetao-year-12").map((question) => question.id)).toEqual(["q-09"]);
});

it("a computation names its inputs and its formula; a refusal rests on nothing", () => {
  const [average] = dataset.derivations.filter(({ id }) => id === "der-02");
  expect(average).toMatchObject({
    bound: "approx",
    provenance: { method: "derived", formula: "obs-xili-08 / obs-xili-09" },
  });
  expect(average && inputsOf(average)).toEqual(["obs-xili-08", "obs-xili-09"]);
  for (const refusal of dataset.derivations.filter(({ kind }) => kind === "forbidden")) {
    expect(inputsOf(refusal)).toEqual([]);
    expect(evidenceOf(dataset, { type: "derivation", derivation: refusal })).toEqual([]);
  }
});

it("a link is named by its two ends", () => {
  const record = findRecord(dataset, "link-cs-01");
  expect(record && recordName(dataset, record).zh).toBe("上海技术交易所 → 上海技术交易所中南中心");
});
