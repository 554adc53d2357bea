import { describe, expect, it } from "vitest";
import { tableNames } from "../../src/dataset/schema.ts";
import { datasetParser, parseDataset } from "../../src/dataset/parse.ts";
import { problemLine, type Problem } from "../../src/dataset/problem.ts";
import { get } from "../../src/domain/dataset.ts";
import type { LinkId, ObservationId } from "../../src/domain/ids.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { problemsOf, realFiles, unreviewedFiles, withCell, withText } from "../fixtures/dataset-files.ts";

const observations = "data/observations.csv";

function only(problems: readonly Problem[], row: number): readonly Problem[] {
  return problems.filter((problem) => problem.row === row);
}

describe("a bad cell", () => {
  it("is named with file, row, column, what is wrong and how to mend it", () => {
    const { files, row } = withCell(unreviewedFiles, {
      file: observations,
      id: "obs-xili-01",
      column: "bound",
      value: "atleast",
    });
    const [problem] = problemsOf(files);
    expect(problem).toMatchObject({ file: observations, row, column: "bound", value: "atleast", law: "cellsAreSound" });
    expect(problem && problemLine(problem, "en")).toBe(
      "data/observations.csv, row 2, column bound: 'atleast' is not one of exact, at_least, at_most, range, approx. Mend: write one of these.",
    );
    expect(problem && problemLine(problem, "zh-Hans")).toBe(
      "data/observations.csv，第2行，bound列：“atleast”不是以下之一：exact、at_least、at_most、range、approx。改法：写其中一个。",
    );
  });

  it("hides no other mistake, and does not make its record unknown to the rows that cite it", () => {
    const bad = withCell(unreviewedFiles, { file: observations, id: "obs-xili-01", column: "bound", value: "atleast" });
    const worse = withCell(bad.files, {
      file: "data/links.csv",
      id: "link-cs-01",
      column: "type",
      value: "no_such_type",
    });
    expect(problemsOf(worse.files).map(({ file, column }) => `${file} ${column}`)).toEqual([
      "data/observations.csv bound",
      "data/links.csv type",
    ]);
  });

  it.each([
    ["value", "18,605.73", "18,605.73"],
    ["value", "1e3", "1e3"],
    ["as_of", "2023-02-30", "2023-02-30"],
    ["as_of", "9 May 2023", "9 May 2023"],
    ["paragraph", "6", "6"],
    ["phrase", " 6所", " 6所"],
    ["subject", "Xili Lake", "Xili Lake"],
  ])("%s cannot be %s", (column, value) => {
    const { files, row } = withCell(unreviewedFiles, { file: observations, id: "obs-xili-01", column, value });
    expect(only(problemsOf(files), row)).toContainEqual(
      expect.objectContaining({ column, value, law: "cellsAreSound" }),
    );
  });
});

describe("a broken file", () => {
  it("a missing table is reported once, not once for each row that refers to it", () => {
    const files = new Map(unreviewedFiles);
    files.delete("data/indicators.csv");
    expect(problemsOf(files).map(({ law, file }) => `${law} ${file}`)).toEqual(["filesArePresent data/indicators.csv"]);
  });

  it("missing, unknown and repeated columns are errors", () => {
    const text = unreviewedFiles.get("data/traps.csv") ?? "";
    const renamed = problemsOf(withText(unreviewedFiles, "data/traps.csv", text.replace("title_en", "titel_en")));
    expect(renamed.map(({ row, column }) => [row, column])).toEqual([
      [1, "title_en"],
      [1, "titel_en"],
    ]);
    const repeated = problemsOf(withText(unreviewedFiles, "data/traps.csv", text.replace("title_en", "title_zh")));
    expect(repeated.map(({ column }) => column)).toEqual(["title_en", "title_zh"]);
  });

  it("a table saved with semicolons says so", () => {
    const text = (unreviewedFiles.get("data/traps.csv") ?? "").replaceAll(",", ";");
    expect(problemsOf(withText(unreviewedFiles, "data/traps.csv", text))[0]?.mend.en).toContain("CSV UTF-8");
  });

  it("a table nobody knows is reported: its name may be mistyped", () => {
    const [problem] = problemsOf(withText(unreviewedFiles, "data/hub.csv", "id\n"));
    expect(problem).toMatchObject({ file: "data/hub.csv", row: null, law: "filesArePresent" });
  });

  it("a seed record that is no JSON, has unknown fields or another name is reported", () => {
    const seed = "seeds/xili-2023-05.json";
    const text = unreviewedFiles.get(seed) ?? "";
    expect(problemsOf(withText(unreviewedFiles, seed, text.slice(1)))[0]).toMatchObject({
      file: seed,
      law: "jsonIsWellFormed",
    });
    expect(
      problemsOf(withText(unreviewedFiles, seed, text.replace('"author"', '"auther"'))).map(({ column }) => column),
    ).toEqual(["author", null]);
    expect(
      problemsOf(withText(unreviewedFiles, seed, text.replace('"id": "xili-2023-05"', '"id": "xili-2023-06"'))),
    ).toContainEqual(expect.objectContaining({ file: seed, column: "id", law: "seedsAreNamedAfterTheirId" }));
  });

  it("nothing at all: every file is missing, and nothing is thrown", () => {
    const problems = problemsOf(new Map());
    expect(problems.every(({ law }) => law === "filesArePresent")).toBe(true);
    // Every table, and the description of the package.
    expect(problems).toHaveLength(tableNames.length + 1);
  });
});

describe("the dataset", () => {
  it("keeps the order of the tables and finds records by id", () => {
    expect(dataset.hubs.map(({ id }) => id)).toEqual(["xili-lake", "hetao", "nanshan", "chancheng", "changsha-etz"]);
    expect(get(dataset.byId.observation, "obs-hetao-year-19" as ObservationId).quantity).toEqual({
      bound: "at_least",
      value: 15000,
    });
    expect(get(dataset.byId.observation, "obs-chan-05" as ObservationId).quantity).toEqual({
      bound: "range",
      min: 3,
      max: 5,
    });
  });

  it("lists a record's own evidence first, then its further citations", () => {
    const { evidence } = get(dataset.byId.observation, "obs-hetao-open-01" as ObservationId).provenance;
    expect(evidence.map(({ paragraph, phrase }) => `${paragraph} ${phrase}`)).toEqual([
      "p2 13个",
      "p6 13个",
      "p8 13个",
    ]);
  });

  it("names the ends of a link after their entities, and describes unnamed ends", () => {
    const find = (id: string) => dataset.links.find((link) => link.id === (id as LinkId));
    expect(find("link-cs-01")?.from.name).toEqual({ zh: "上海技术交易所", en: "Shanghai Technology Exchange" });
    expect(find("link-cs-12")?.from).toMatchObject({ entity: null, city: null });
    expect(find("link-cs-12")?.from.name.zh).not.toBe("");
    expect(find("link-xili-14")?.family).toBeNull();
  });

  it("cannot be changed by whoever gets it", () => {
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.links[0]?.from.name)).toBe(true);
    expect(Object.isFrozen(dataset.sources[0]?.verified)).toBe(true);
  });

  it("is the same whether read at once or after another package", () => {
    const parse = datasetParser();
    parse(withCell(realFiles, { file: observations, id: "obs-xili-01", column: "value", value: "1" }).files);
    expect(parse(realFiles)).toEqual(parseDataset(realFiles));
  });
});
