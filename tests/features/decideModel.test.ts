import { describe, expect, it } from "vitest";
import type { HubId } from "../../src/domain/ids.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import { answersOf, type Choice, decideModel, type ResultModel } from "../../src/features/decide/model.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const answers = answersOf(dataset);
const hub = (id: string): HubId => {
  const found = dataset.hubs.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found.id;
};
const hubs = (...ids: readonly string[]): readonly HubId[] => ids.map(hub);

const model = (choice: Partial<Choice>, language: Language = "en") =>
  decideModel(dataset, answers, { needs: [], compared: [], ...choice }, language);

function result(choice: Partial<Choice>, language: Language = "en"): ResultModel {
  const found = model(choice, language).result;
  if (!found) throw new Error("nothing is chosen");
  return found;
}

const biotech = [
  { id: "sector/biomed", weight: 5 },
  { id: "space", weight: 4 },
  { id: "finance", weight: 2 },
];

describe("whose hubs are weighed", () => {
  it("are those of the shortlist from two on, all five otherwise, and the page says which", () => {
    const names = (compared: readonly HubId[]) => result({ needs: biotech, compared }).columns.map(({ name }) => name);
    expect(names([])).toHaveLength(5);
    expect(names(hubs("hetao"))).toHaveLength(5);
    expect(names(hubs("hetao", "chancheng"))).toEqual(["Hetao", "Chancheng"]);
    expect(model({ compared: hubs("hetao") }).hubs.text).toBe(
      "All 5 hubs, because fewer than two are on your shortlist.",
    );
    expect(model({ compared: hubs("hetao", "chancheng") }).hubs.text).toBe("The 2 hubs on your shortlist.");
  });

  it("come with a word where one lies inside another", () => {
    expect(model({}).hubs.nested).toEqual(["Xili Lake lies inside Nanshan: the two are not separate choices."]);
    expect(model({ compared: hubs("hetao", "nanshan") }).hubs.nested).toEqual([]);
  });

  it("are four at most", () => {
    const full = model({ compared: hubs("hetao", "nanshan", "chancheng", "xili-lake") }).hubs;
    expect(full.toggles.filter(({ next }) => next === null).map(({ name }) => name)).toEqual(["Changsha ETZ"]);
    expect(full.full).toContain("4 hubs at most");
  });
});

describe("the intervals", () => {
  it("are what can be added up by hand", () => {
    const { columns, total } = result({ needs: biotech });
    expect(total).toBe(11);
    expect(Object.fromEntries(columns.map(({ name, interval }) => [name, interval]))).toEqual({
      "Xili Lake": "between 0/11 and 11/11 of what you asked for",
      Hetao: "11/11 of what you asked for",
      Nanshan: "between 0/11 and 11/11 of what you asked for",
      Chancheng: "between 4/11 and 11/11 of what you asked for",
      "Changsha ETZ": "between 2/11 and 11/11 of what you asked for",
    });
  });

  it("are spoken together when a weight changes", () => {
    expect(result({ needs: [{ id: "space", weight: 2 }], compared: hubs("hetao", "nanshan") }).spoken).toBe(
      "1 need, weights 2 in all. Hetao: 2/2 of what you asked for. Nanshan: between 0/2 and 2/2 of what you asked for.",
    );
  });
});

describe("the matrix", () => {
  it("keeps the reader's order of needs and of hubs", () => {
    const { rows, columns } = result({ needs: biotech, compared: hubs("chancheng", "hetao") });
    expect(rows.map(({ id }) => id)).toEqual(["sector/biomed", "space", "finance"]);
    expect(columns.map(({ hub: id }) => id)).toEqual(["chancheng", "hetao"]);
  });

  it("answers a need alike whatever else is asked", () => {
    const alone = result({ needs: [{ id: "space", weight: 1 }] }).rows[0]?.cells;
    expect(result({ needs: biotech }).rows[1]?.cells).toEqual(alone);
    expect(alone).toHaveLength(5);
  });

  it("opens the cell of the sector matrix for a sector, the record where there is one, a list where there are more", () => {
    const [biomed, space, finance] = result({ needs: biotech, compared: hubs("hetao", "changsha-etz") }).rows;
    expect(biomed?.cells.map(({ record }) => record)).toEqual(["biomed@hetao", "biomed@changsha-etz"]);
    expect(space?.cells.map(({ record, count }) => [record, count])).toEqual([
      ["obs-hetao-open-03", "1 record"],
      [null, "0 records"],
    ]);
    expect(finance?.cells[1]).toMatchObject({ record: null, stateWord: "met" });
    expect(finance?.cells[1]?.testimony.map(({ ground }) => ground)).toEqual([...Array(4).fill("stated"), "planned"]);
  });

  it("says what limits an answer beside it", () => {
    const { rows } = result({ needs: biotech });
    expect(rows[0]?.cells.map(({ nuance }) => nuance)).toEqual([
      "an aim, not there yet",
      null,
      null,
      "an aim, not there yet",
      "said of something else",
    ]);
    expect(rows[1]?.cells[3]?.nuance).toBe("stands in Nanshan");
  });
});

describe("what the weights say", () => {
  const said = (choice: Partial<Choice>) =>
    result(choice).relations.flatMap(({ title, lines }) => lines.map((line) => `${title}: ${line}`));

  it("names every pair once, the certain ones first", () => {
    expect(said({ needs: biotech })).toEqual([
      "Not behind: Hetao is not behind Xili Lake, Nanshan, Chancheng and Changsha ETZ",
      "May be ahead: Chancheng may be ahead of Xili Lake, Nanshan and Changsha ETZ",
      "May be ahead: Changsha ETZ may be ahead of Xili Lake and Nanshan",
      "Cannot be told apart: Xili Lake cannot be told apart from Nanshan",
    ]);
  });

  it("says why nobody is certainly behind, as long as no source says no", () => {
    expect(result({ needs: biotech }).noDenial).toContain("No source says “no”");
  });
});

describe("what would change the order", () => {
  it("is said in sentences, and a weight that changes nothing is not named", () => {
    const { flips } = result({ needs: biotech, compared: hubs("chancheng", "changsha-etz") });
    expect(flips.first.map(({ text }) => text)).toEqual([
      "If “Lab or office space” counted 1 or less instead of 4, Changsha ETZ could be ahead of Chancheng, though not certainly.",
      "If “Finance” counted 5 instead of 2, Changsha ETZ could be ahead of Chancheng, though not certainly.",
      "If “Lab or office space” counted 2 instead of 4, Chancheng could not be told apart from Changsha ETZ.",
      "If “Finance” counted 4 instead of 2, Chancheng could not be told apart from Changsha ETZ.",
    ]);
    expect(flips.rest).toEqual([]);
  });

  it("is a handful first, and the rest need by need", () => {
    const needs = ["sector/biomed", "space", "finance", "pilot", "transfer", "compute", "talent"].map((id, index) => ({
      id,
      weight: (index % 3) + 2,
    }));
    const { flips } = result({ needs });
    expect(flips.first).toHaveLength(5);
    const rest = flips.rest.flatMap(({ lines }) => lines);
    expect(flips.restTitle).toBe(`${rest.length} more, need by need`);
    const keys = [...flips.first, ...rest].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says each change once, and leaves none out", () => {
    const { flips } = result({ needs: biotech });
    expect(flips.first.map(({ text }) => text).slice(2)).toEqual([
      "If “Lab or office space” counted 2 instead of 4, Chancheng could not be told apart from Changsha ETZ.",
      "If “Finance” were dropped, Changsha ETZ could not be told apart from Xili Lake and Nanshan.",
      "If “Finance” counted 4 instead of 2, Chancheng could not be told apart from Changsha ETZ.",
    ]);
    expect(flips.rest.map(({ lines }) => lines.map(({ condition, consequence }) => [condition, consequence]))).toEqual([
      [["dropped", "Chancheng could not be told apart from Xili Lake and Nanshan"]],
    ]);
  });

  it("is nothing with a single need", () => {
    expect(result({ needs: [{ id: "space", weight: 3 }] }).flips.none).toContain("single need");
  });
});

describe("what is not known", () => {
  it("is everything that is not met, the heaviest need first, with a question to ask", () => {
    const { rows, unknowns } = result({ needs: [...biotech].reverse() });
    expect(unknowns.needs.map(({ id }) => id)).toEqual(["sector/biomed", "space", "finance"]);
    const open = rows.flatMap(({ cells }) => cells.filter(({ state }) => state !== "met"));
    const listed = unknowns.needs.flatMap(({ lines }) => lines.flatMap((line) => line.hubs.split(", ")));
    expect(listed).toHaveLength(open.length);
    for (const { ask } of unknowns.needs) expect(ask).toMatch(/\?$/u);
    expect(unknowns.sources).toContain("Sources on Chancheng: Chancheng 2022-12");
  });

  it("leads to the open questions of the dataset about these records", () => {
    const [compute] = result({ needs: [{ id: "compute", weight: 1 }] }).unknowns.needs;
    expect(compute?.questions.map(({ id }) => id)).toContain("q-18");
  });
});

describe("an address with needs the atlas does not have", () => {
  it("is told apart from the rest, which is worked out as usual", () => {
    const needs = [{ id: "sector/gold", weight: 5 }, ...biotech, { id: "moon", weight: 1 }];
    expect(model({ needs }).unknownNeeds).toEqual(["sector/gold", "moon"]);
    expect(model({ needs }).result).toEqual(result({ needs: biotech }));
    expect(model({ needs: [{ id: "moon", weight: 1 }] }).result).toBeNull();
  });
});

describe("the examples", () => {
  it("ask only for needs the atlas has, and say what they ask for", () => {
    const known = new Set(answers.needs.map(({ id }) => id));
    const { examples } = model({});
    expect(examples).toHaveLength(5);
    for (const { needs, asks } of examples) {
      for (const { id, weight } of needs) {
        expect(known.has(id), id).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(weight);
      }
      expect(asks.length).toBeGreaterThan(10);
    }
  });
});

describe("the words", () => {
  it("leave no gap in any language", () => {
    for (const language of languages) {
      const text = JSON.stringify(model({ needs: biotech }, language));
      expect(text).not.toMatch(/undefined|NaN/u);
    }
  });
});
