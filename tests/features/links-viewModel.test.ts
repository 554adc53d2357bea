import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFilter, type Filter, noFilter } from "../../src/domain/filter.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { spotAfter } from "../../src/features/links-view/gridKeys.ts";
import { type Cell, matrixModel } from "../../src/features/links-view/matrixModel.ts";
import {
  type CorridorRow,
  corridorRows,
  isFound,
  nextSort,
  sortedRows,
  sortingOf,
  undrawnGroups,
  waysOut,
} from "../../src/features/links-view/model.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const all = corridorRows(dataset, noFilter, "en");
const row = (id: string, rows = all): CorridorRow => {
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};
const order = (sort: string, rows = all) => sortedRows(rows, sortingOf(sort).sorting, "en").map(({ id }) => id);

describe("the table of corridors", () => {
  it("rows and the links that cannot be drawn hold every link once, under any families", () => {
    fc.assert(
      fc.property(fc.subarray([...linkFamilies]), (families) => {
        const filter = { ...noFilter, families };
        const links = applyFilter(dataset, filter).links;
        const listed = [
          ...corridorRows(dataset, filter, "en").flatMap((one) => one.links),
          ...undrawnGroups(dataset, links, "en").flatMap((group) => group.links),
        ];
        expect(listed.map(({ record }) => record).toSorted()).toEqual(links.map(({ id }) => id).toSorted());
      }),
    );
  });

  it("Hetao and Hong Kong: ten links of five families, one inferred, the earliest dated after August 2023, four undated", () => {
    const one = row("hetao~hong-kong");
    expect(one.families.map(({ mark, count }) => `${mark}${count}`)).toEqual(["P2", "E2", "R3", "C2", "T1"]);
    expect(one.statuses.map(({ status, count }) => [status, count])).toEqual([["achieved", 10]]);
    expect(one).toMatchObject({ inferred: 1, since: "after 2023-08", undated: "4 of 10 not stated" });
  });

  it("the distance is a whole number of kilometres and says that it is approximate", () => {
    expect(row("changsha-etz~shanghai").distance).toBe("about 875 km");
    expect(row("changsha-etz~shanghai", corridorRows(dataset, noFilter, "zh-Hans")).distance).toBe("约875公里");
  });

  it("a corridor keeps its name and arrow when a filter leaves links of one direction only", () => {
    const filter: Filter = { ...noFilter, families: ["enclave"] };
    const one = row("hetao~hong-kong", corridorRows(dataset, filter, "en"));
    expect(one.links).toHaveLength(2);
    expect(one).toMatchObject({ from: "Hetao", to: "Hong Kong SAR", isOneWay: false });
  });

  it("each source that speaks of the corridor has one mark, with a link of its own behind it", () => {
    const { sources, links } = row("hetao~hong-kong");
    expect(sources.map(({ name }) => name).toSorted()).toEqual(["Hetao 2024-06", "Hetao 2024-08"]);
    for (const { record, name } of sources) {
      expect(links.find((link) => link.record === record)?.source).toContain(name);
    }
  });
});

describe("sorting", () => {
  it("by distance the nearest comes first, and the other way round the farthest", () => {
    const km = order("distance").map((id) => row(id).distanceKm);
    expect(km).toEqual(km.toSorted((a, b) => a - b));
    expect(order("-distance")[0]).toBe("changsha-etz~shanghai");
  });

  it("equal corridors keep the order of the data, whichever way", () => {
    const single = all.filter(({ links }) => links.length === 1).map(({ id }) => id);
    expect(single.length).toBeGreaterThan(3);
    for (const sort of ["links", "-links"]) {
      expect(order(sort).filter((id) => single.includes(id))).toEqual(single);
    }
  });

  it("undated corridors stand last, whichever way", () => {
    const rows = all.map((one) => (one.id === "chancheng~nanshan" ? { ...one, sinceDate: null } : one));
    for (const sort of ["since", "-since"]) expect(order(sort, rows).at(-1)).toBe("chancheng~nanshan");
    expect(order("since", rows)[0]).toBe("chancheng~shenzhen");
  });

  it("an unknown column leaves the rows as they come, and is named", () => {
    expect(sortingOf("-beauty")).toEqual({ sorting: null, unknown: "beauty" });
    expect(order("-beauty")).toEqual(all.map(({ id }) => id));
  });

  it("a header leads one way, the other way, and back to the order of the data", () => {
    const walk = (column: "distance" | "links") => {
      const first = nextSort(column, null);
      const second = nextSort(column, sortingOf(first).sorting);
      return [first, second, nextSort(column, sortingOf(second).sorting)];
    };
    expect(walk("distance")).toEqual(["distance", "-distance", null]);
    expect(walk("links")).toEqual(["-links", "links", null]);
    expect(nextSort("distance", sortingOf("-links").sorting)).toBe("distance");
  });
});

describe("finding in the table", () => {
  const found = (query: string) => all.filter(({ text }) => isFound(text, query)).map(({ id }) => id);

  it("finds places, bodies and sectors in Chinese and English, whatever the case and width", () => {
    expect(found("西安")).toEqual(["changsha-etz~xian"]);
    expect(found("XI'AN")).toEqual(["changsha-etz~xian"]);
    expect(found("ｘi'an")).toEqual(["changsha-etz~xian"]);
    expect(found("集成电路")).toEqual(["chancheng~nanshan"]);
    expect(found("上海技术交易所")).toEqual(["changsha-etz~shanghai", "changsha-etz~xian"]);
  });

  it("every word has to occur, in any order", () => {
    expect(found("shanghai exchange")).toEqual(["changsha-etz~shanghai", "changsha-etz~xian"]);
    expect(found("exchange shanghai xili")).toEqual([]);
    expect(found("xi'an changsha")).toEqual(["changsha-etz~xian"]);
  });

  it("marks with a meaning elsewhere are plain characters here", () => {
    for (const query of [".*", ")(", "[a-z]+", "\\", "%", "<script>", "$&"]) expect(found(query)).toEqual([]);
    expect(found("   ")).toHaveLength(all.length);
  });
});

describe("the matrix", () => {
  const cellOf = (model: ReturnType<typeof matrixModel>, from: string, to: string): Cell | undefined => {
    const at = (id: string) => model.places.findIndex(({ locality }) => locality.id === id);
    return model.cells[at(from)]?.[at(to)];
  };

  it("says in words what a cell holds, which way, of which families, and whether all of it is planned or inferred", () => {
    const model = matrixModel(dataset, noFilter, "en");
    expect(cellOf(model, "hong-kong", "hetao")?.spoken).toBe(
      "Hong Kong SAR to Hetao: 7 links one way, 2 mutual, Cooperation zone & policy 2, Enclave & outpost 2, Research & development 3, Capital 1, Talent & people 1",
    );
    expect(cellOf(model, "macao", "xili-lake")?.spoken).toMatch(/1 mutual link, .*all planned or inferred$/);
    expect(cellOf(model, "hetao", "macao")?.spoken).toBe("Hetao to Macao SAR: no link in the sources");
  });

  it("tells what the sources do not have from what only the filter hides, and keeps every place where it was", () => {
    const filtered = matrixModel(dataset, { ...noFilter, families: ["compute"] }, "en");
    expect(cellOf(filtered, "xili-lake", "hetao")?.kind).toBe("links");
    expect(cellOf(filtered, "hong-kong", "hetao")?.kind).toBe("hidden");
    expect(cellOf(filtered, "hetao", "macao")?.kind).toBe("none");
    const names = (model: ReturnType<typeof matrixModel>) => model.places.map(({ name }) => name);
    expect(names(filtered)).toEqual(names(matrixModel(dataset, noFilter, "en")));
  });

  it("a mutual link is in both cells of its pair, and once in the sum", () => {
    const { all: sum, cells } = matrixModel(dataset, noFilter, "en");
    const links = cells.flat().flatMap((cell) => (cell.kind === "links" ? [cell.count] : []));
    expect(sum.count).toEqual({ directed: 15, mutual: 14 });
    expect(links.reduce((total, { directed }) => total + directed, 0)).toBe(15);
    expect(links.reduce((total, { mutual }) => total + mutual, 0)).toBe(28);
  });
});

describe("a filter that leaves nothing", () => {
  it("names each part that does it, with the links that would be left without it", () => {
    const filter: Filter = { ...noFilter, families: ["capital"], hubs: dataset.hubs.slice(3, 4).map(({ id }) => id) };
    expect(applyFilter(dataset, filter).links).toHaveLength(0);
    const capital = dataset.links.filter((link) => link.family === "capital").length;
    const chancheng = dataset.links.filter((link) => [link.from.hub, link.to.hub].some((hub) => hub === "chancheng"));
    expect(waysOut(dataset, filter)).toEqual([
      { aspect: "families", links: chancheng.length },
      { aspect: "hubs", links: capital },
    ]);
  });
});

describe("keys in a grid", () => {
  const grid = (holes: readonly string[]) => ({
    last: { row: 3, column: 3 },
    isThere: ({ row, column }: { row: number; column: number }) => !holes.includes(`${row}.${column}`),
  });
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

  it("arrows go to the next cell that is there, and stay at the edge", () => {
    expect(spotAfter({ row: 1, column: 1 }, press("ArrowRight"), grid(["1.2"]))).toEqual({ row: 1, column: 3 });
    expect(spotAfter({ row: 1, column: 1 }, press("ArrowUp"), grid([]))).toEqual({ row: 0, column: 1 });
    expect(spotAfter({ row: 0, column: 1 }, press("ArrowUp"), grid([]))).toBeUndefined();
    expect(spotAfter({ row: 3, column: 3 }, press("ArrowRight"), grid([]))).toBeUndefined();
  });

  it("Home and End go to the ends of the row, with Ctrl to the ends of the grid", () => {
    expect(spotAfter({ row: 2, column: 2 }, press("Home"), grid(["2.0"]))).toEqual({ row: 2, column: 1 });
    expect(spotAfter({ row: 2, column: 2 }, press("End"), grid([]))).toEqual({ row: 2, column: 3 });
    expect(spotAfter({ row: 2, column: 2 }, press("Home", true), grid([]))).toEqual({ row: 1, column: 0 });
    expect(spotAfter({ row: 2, column: 2 }, press("End", true), grid([]))).toEqual({ row: 3, column: 3 });
    expect(spotAfter({ row: 2, column: 2 }, press("a"), grid([]))).toBeUndefined();
  });
});
