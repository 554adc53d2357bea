import { describe, expect, it } from "vitest";
import { axisVerdict } from "../../src/domain/comparability.ts";
import { comparison, type Comparison } from "../../src/domain/comparison.ts";
import { get } from "../../src/domain/dataset.ts";
import type { HubId } from "../../src/domain/ids.ts";
import type { Observation } from "../../src/domain/observation.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const all = dataset.hubs.map(({ id }) => id);
/** Every choice of two, three or four hubs, in every order in which a reader may add them. */
const choices: readonly (readonly HubId[])[] = [2, 3, 4].flatMap((size) => ordered(all, size));

function ordered(hubs: readonly HubId[], size: number): readonly (readonly HubId[])[] {
  if (size === 0) return [[]];
  return hubs.flatMap((hub) =>
    ordered(
      hubs.filter((other) => other !== hub),
      size - 1,
    ).map((rest) => [hub, ...rest]),
  );
}

const hub = (id: string) => all.find((candidate) => candidate === id) ?? expect.fail(`no hub ${id}`);
const compare = (...ids: string[]) => comparison(dataset, ids.map(hub));
const figureRows = (found: Comparison) => [...found.sideBySide, ...found.unlike, ...found.themes];
const idsIn = (rows: readonly { readonly cells: readonly (readonly Observation[])[] }[]) =>
  rows.flatMap(({ cells }) => cells.flat().map(({ id }) => id));
const groupOf = (verdict: string) =>
  new Set(dataset.comparability.filter((group) => group.verdict === verdict).flatMap((group) => group.observations));

describe("for every two, three and four hubs in every order", () => {
  it("there are 200 such choices", () => {
    expect(choices).toHaveLength(5 * 4 + 5 * 4 * 3 + 5 * 4 * 3 * 2);
  });

  it("each figure of each hub stands in exactly one row, in its own hub's column", () => {
    for (const ids of choices) {
      const found = comparison(dataset, ids);
      const owned = dataset.observations.filter((one) => ids.includes(one.hub)).map(({ id }) => id);
      expect(idsIn(figureRows(found)).toSorted()).toEqual(owned.toSorted());
      for (const { cells } of figureRows(found)) {
        expect(cells).toHaveLength(ids.length);
        expect(cells.every((cell, column) => cell.every((one) => one.hub === ids[column]))).toBe(true);
      }
    }
  });

  it("a figure that may stand side by side does so under its caveat, and nowhere without it", () => {
    const withCaveat = groupOf("side_by_side_with_caveat");
    for (const ids of choices) {
      const { sideBySide, unlike, themes } = comparison(dataset, ids);
      for (const row of sideBySide) {
        expect(row.group.verdict).toBe("side_by_side_with_caveat");
        expect(row.group.reasoning.en.length).toBeGreaterThan(0);
        expect(row.cells.flat().every(({ id }) => row.group.observations.includes(id))).toBe(true);
      }
      expect(idsIn([...unlike, ...themes]).filter((id) => withCaveat.has(id))).toEqual([]);
    }
  });

  it("no figure of a group that is not comparable shares an axis with another hub's, or stands among those that may", () => {
    const incomparable = groupOf("not_comparable");
    for (const ids of choices) {
      const { sideBySide, unlike } = comparison(dataset, ids);
      expect(idsIn(sideBySide).filter((id) => incomparable.has(id))).toEqual([]);
      for (const row of unlike) {
        const isOfSeveral = row.cells.filter((cell) => cell.length > 0).length > 1;
        if (isOfSeveral) expect(row.axis.allowed).toBe(false);
      }
      for (const row of sideBySide) expect(row.axis).toEqual(axisVerdict(dataset, row.cells.flat()));
    }
  });

  it("what is achieved stands before what is planned or a capacity in every theme", () => {
    const rank = { achieved: 0, planned: 1, capacity: 2 };
    for (const ids of choices) {
      for (const { cells } of comparison(dataset, ids).themes) {
        for (const cell of cells) {
          const ranks = cell.map(({ status }) => rank[status]);
          expect(ranks).toEqual(ranks.toSorted());
        }
      }
    }
  });

  it("columns keep the order in which the hubs were added", () => {
    for (const ids of choices) expect(comparison(dataset, ids).hubs.map(({ id }) => id)).toEqual(ids);
  });

  it("each two hubs make one pair, and its links have one end in each", () => {
    for (const ids of choices) {
      const { pairs } = comparison(dataset, ids);
      expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
      for (const { hubs, links } of pairs) {
        const ends = hubs.map(({ id }) => id).toSorted();
        for (const { from, to } of links) expect([from.hub, to.hub].toSorted()).toEqual(ends);
      }
    }
  });

  it("each mention and each instrument of the hubs stands once", () => {
    for (const ids of choices) {
      const { sectors, instruments } = comparison(dataset, ids);
      const count = (rows: readonly { readonly cells: readonly (readonly unknown[])[] }[]) =>
        rows.flatMap(({ cells }) => cells.flat()).length;
      expect(count(sectors)).toBe(dataset.mentions.filter((mention) => ids.includes(mention.hub)).length);
      expect(count(instruments)).toBe(dataset.instruments.filter((one) => ids.includes(one.hub)).length);
    }
  });
});

describe("a comparison", () => {
  it("sets Xili Lake's 1152 beside Changsha's 760 and names the label that only one of them prints", () => {
    const row = compare("xili-lake", "changsha-etz").sideBySide.find(
      ({ group }) => group.id === "high_tech_enterprises",
    );
    expect(row?.cells.map((cell) => cell.map(({ quantity }) => "value" in quantity && quantity.value))).toEqual([
      [1152],
      [760],
    ]);
    expect(row?.axis.allowed && row.axis.caveat?.id).toBe("high_tech_enterprises");
  });

  it("says who else has a figure where only one of the hubs has", () => {
    const row = compare("xili-lake", "nanshan").sideBySide.find(({ group }) => group.id === "floor_area");
    expect(row?.cells.map((cell) => cell.length)).toEqual([1, 0]);
    expect(row?.elsewhere).toEqual(["hetao", "chancheng"]);
  });

  it("keeps 13 signed and more than 13 university projects apart in one row that is not to be read across", () => {
    const projects = compare("hetao", "xili-lake").unlike.find(({ group }) => group.id === "projects");
    expect(projects?.cells[0]?.map(({ id }) => id)).toEqual([
      "obs-hetao-open-01",
      "obs-hetao-year-08",
      "obs-hetao-year-17",
    ]);
  });

  it("a figure named by a group with a caveat and by one that is not comparable stands once, under its caveat", () => {
    const also = dataset.comparability.map((group) =>
      group.id === "money"
        ? { ...group, observations: [...group.observations, ...groupOf("side_by_side_with_caveat")] }
        : group,
    );
    const found = comparison({ ...dataset, comparability: also }, all);
    const ids = idsIn(figureRows(found));
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsIn(found.sideBySide)).toHaveLength(groupOf("side_by_side_with_caveat").size);
  });

  it("lists all eight themes, also where nobody reports anything", () => {
    const { themes } = compare("nanshan", "chancheng");
    expect(themes.map(({ theme }) => theme)).toEqual([
      "space",
      "firms",
      "platforms",
      "knowledge",
      "talent",
      "capital",
      "services",
      "policy",
    ]);
    expect(themes.filter(({ isAlike }) => isAlike).map(({ theme }) => theme)).toContain("talent");
  });

  it("gives Nanshan no figure, not even those of the enclave that stands in it", () => {
    const column = figureRows(compare("nanshan", "chancheng")).flatMap(({ cells }) => cells[0] ?? []);
    expect(column).toEqual([]);
  });

  it("knows that Xili Lake lies in Nanshan, whichever was added first", () => {
    for (const ids of [
      ["xili-lake", "nanshan"],
      ["nanshan", "xili-lake"],
    ]) {
      const [pair] = compare(...ids).pairs;
      expect([pair?.nesting?.inner.id, pair?.nesting?.outer.id]).toEqual(["xili-lake", "nanshan"]);
      expect(pair?.overlaps.map(({ id }) => id)).toEqual(["nested_hubs"]);
      expect(pair?.links.map(({ id }) => id)).toEqual(["link-xili-14"]);
    }
  });

  it("finds Chancheng's enclave in Nanshan: six figures and the links between the two", () => {
    const [pair] = compare("nanshan", "chancheng").pairs;
    expect(pair?.enclaves.map(({ owner, host, observations }) => [owner.id, host.id, observations.length])).toEqual([
      ["chancheng", "nanshan", 6],
    ]);
    expect(pair?.links.map(({ id }) => id)).toEqual(["link-chan-01", "link-chan-02", "link-chan-03", "link-chan-05"]);
  });

  it("links Changsha to none of the others", () => {
    const { pairs } = compare("changsha-etz", "xili-lake", "hetao", "chancheng");
    expect(pairs.filter(({ hubs }) => hubs[0].id === "changsha-etz").flatMap(({ links }) => links)).toEqual([]);
  });

  it("measures Xili Lake to Hetao as a navigator would", () => {
    const [pair] = compare("xili-lake", "hetao").pairs;
    const [a, b] = ["xili-lake", "hetao"].map((id) => get(dataset.byId.location, hub(id)).position);
    expect(pair?.distanceKm).toBeCloseTo(haversineKm(a ?? [0, 0], b ?? [0, 0]), 1);
    expect(pair?.distanceKm).toBeGreaterThan(12);
    expect(pair?.distanceKm).toBeLessThan(16);
  });

  it("names sectors of most hubs first, and those of none apart", () => {
    const { sectors, unnamedSectors } = compare("xili-lake", "hetao", "changsha-etz");
    const reported = sectors.map(({ cells }) => cells.filter((cell) => cell.length > 0).length);
    expect(reported).toEqual(reported.toSorted((a, b) => b - a));
    expect(reported.at(-1)).toBeGreaterThan(0);
    expect(sectors.length + unnamedSectors.length).toBe(14);
    for (const { cells, isAlike } of sectors) expect(isAlike).toBe(cells.every((cell) => cell.length > 0));
  });

  it("calls figures alike only where indicator, quantity, date and status agree", () => {
    const [first] = dataset.observations;
    if (!first) return expect.fail("no figure");
    const copy: Observation = { ...first, id: "copy" as Observation["id"], hub: hub("hetao"), locatedIn: hub("hetao") };
    const later: Observation = { ...copy, asOf: "2024-01-01" };
    const isAlikeWith = (other: Observation) =>
      comparison({ ...dataset, observations: [first, other], comparability: [] }, [first.hub, other.hub]).themes.find(
        ({ theme }) => theme === "space",
      )?.isAlike;
    expect(isAlikeWith(copy)).toBe(true);
    expect(isAlikeWith(later)).toBe(false);
  });

  it("puts questions about several of the hubs before those about one", () => {
    const { questions } = compare("xili-lake", "changsha-etz");
    const ids = ["xili-lake", "changsha-etz"];
    const concerned = questions.map(({ hubs }) => hubs.filter((id) => ids.includes(id)).length);
    expect(concerned).toEqual(concerned.toSorted((a, b) => b - a));
    expect(concerned.at(-1)).toBe(1);
  });
});

function haversineKm([aLng, aLat]: readonly [number, number], [bLng, bLat]: readonly [number, number]): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(bLat - aLat) / 2) ** 2 +
    Math.cos(rad(aLat)) * Math.cos(rad(bLat)) * Math.sin(rad(bLng - aLng) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
