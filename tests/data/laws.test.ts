import { describe, expect, it } from "vitest";
import { districtProblems } from "../../src/dataset/districtLaw.ts";
import { laws, type LawName } from "../../src/dataset/integrity/laws.ts";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { readDistricts } from "../../scripts/read-districts.ts";
import { problemsOf, realFiles, unreviewedFiles, withCell, withText } from "../fixtures/dataset-files.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

describe("the dataset", () => {
  it("keeps every law", () => {
    expect(problemsOf(realFiles)).toEqual([]);
  });

  it.each([
    ["sources", 5],
    ["hubs", 5],
    ["entities", 84],
    ["indicators", 54],
    ["observations", 57],
    ["links", 68],
    ["linkTypes", 38],
    ["linkFamilies", 8],
    ["sectors", 14],
    ["mentions", 51],
    ["events", 26],
    ["instruments", 30],
    ["people", 22],
    ["comparability", 13],
    ["questions", 22],
    ["traps", 10],
    ["derivations", 5],
    ["charts", 6],
    ["locations", 24],
  ] as const)("holds all %s: %i", (list, count) => {
    expect(dataset[list]).toHaveLength(count);
  });

  it("holds the figures of each hub, and none for Nanshan", () => {
    const counts = dataset.hubs.map(({ id }) => [id, dataset.observations.filter(({ hub }) => hub === id).length]);
    expect(Object.fromEntries(counts)).toEqual({
      "xili-lake": 9,
      hetao: 25,
      nanshan: 0,
      chancheng: 8,
      "changsha-etz": 15,
    });
  });

  it("holds 66 stated links and 2 inferred ones, and 93 reasons for numerals that are no figures", () => {
    expect(dataset.links.filter(({ basis }) => basis === "stated")).toHaveLength(66);
    expect(dataset.links.filter(({ basis }) => basis === "inferred")).toHaveLength(2);
    expect(dataset.sources.flatMap(({ exclusions }) => exclusions)).toHaveLength(93);
  });

  it("draws no corridor between Changsha and the other four hubs", () => {
    const partners = corridorsOf(dataset)
      .filter(({ ends }) => ends.some(({ id }) => id === "changsha-etz"))
      .flatMap(({ ends }) => ends.map(({ id }) => id));
    expect(partners).not.toHaveLength(0);
    const others = [...dataset.hubs.map(({ id }) => id), "shenzhen", "foshan", "hong-kong"].filter(
      (id) => id !== "changsha-etz",
    );
    for (const other of others) expect(partners).not.toContain(other);
  });

  it("credits the enclave to Chancheng alone, and places it in Nanshan", () => {
    const enclave = dataset.observations.filter(({ subject }) => subject === "chanshen-centre");
    expect(enclave).not.toHaveLength(0);
    for (const { hub, locatedIn } of enclave) expect([hub, locatedIn]).toEqual(["chancheng", "nanshan"]);
  });

  it("has checked phrases for every source", () => {
    for (const source of dataset.sources) expect(Object.keys(source.verified).length).toBeGreaterThan(5);
  });

  const districts = readDistricts();
  it.skipIf(!districts)("puts each place inside its district", () => {
    expect(districts && districtProblems(realFiles, districts)).toEqual([]);
  });

  it.skipIf(!districts)("lets only the two places in the Loop stand beside their district, and says why", () => {
    const near = dataset.locations.filter(({ districtRule }) => districtRule === "near");
    expect(near.map(({ entity }) => entity)).toEqual(["hetao-hk-park", "lok-ma-chau-loop"]);
    for (const { evidence } of near) expect(evidence.en).toContain("within 2 km of Hong Kong");
    const strict = withCell(realFiles, {
      file: "data/locations.csv",
      id: "lok-ma-chau-loop",
      column: "district_rule",
      value: "inside",
    });
    expect(districts && districtProblems(strict.files, districts)).toMatchObject([
      { law: "placesLieInTheirDistricts", row: strict.row, what: { en: expect.stringContaining("outside 810000") } },
    ]);
  });

  it.skipIf(!districts)("calls no point near that is more than 2 km away", () => {
    const moved = withCell(realFiles, {
      file: "data/locations.csv",
      id: "lok-ma-chau-loop",
      column: "latitude",
      value: "22.5715",
    });
    expect(districts && districtProblems(moved.files, districts)).toMatchObject([
      { law: "placesLieInTheirDistricts", row: moved.row, what: { en: expect.stringContaining("more than 2 km") } },
    ]);
  });

  it.skipIf(!districts)("would notice longitude and latitude exchanged, or a place in the next district", () => {
    const { files } = withCell(realFiles, {
      file: "data/locations.csv",
      id: "szu",
      column: "district",
      value: "440304",
    });
    expect(districts && districtProblems(files, districts)).toMatchObject([
      { law: "placesLieInTheirDistricts", column: "longitude" },
    ]);
  });
});

/** One breach of each law in an otherwise sound package, so that no law is there for show. */
const breaches: Readonly<
  Record<
    LawName,
    { readonly file: string; readonly id: string; readonly column: string; readonly value: string } | null
  >
> = {
  packageDescribesItsTables: null,
  paragraphsAreUnique: null,
  sourceDatesAreEvents: null,
  rowsAreAsReviewed: null,
  storiesHaveSteps: { file: "data/story_steps.csv", id: "chancheng-enclave-01", column: "mode", value: "add" },
  storyViewsAreUnderstood: {
    file: "data/story_steps.csv",
    id: "chancheng-enclave-01",
    column: "view",
    value: "corridor=chancheng~changsha-etz",
  },
  storyRecordsResolve: {
    file: "data/story_steps.csv",
    id: "chancheng-enclave-01",
    column: "records",
    value: "obs-chan-99",
  },
  storyFiguresAreQuoted: {
    file: "data/story_steps.csv",
    id: "chancheng-enclave-04",
    column: "caption_en",
    value: "More than 100 projects.",
  },
  versionIsLogged: { file: "data/changes.csv", id: "2026.11.1", column: "version", value: "2026.12.0" },
  idsAreUnique: { file: "data/traps.csv", id: "trap-02", column: "id", value: "trap-01" },
  idsRunWithoutGaps: { file: "data/traps.csv", id: "trap-02", column: "id", value: "trap-12" },
  idsResolve: { file: "data/links.csv", id: "link-cs-01", column: "from_entity", value: "stexx" },
  recordsResolve: { file: "data/questions.csv", id: "q-01", column: "records", value: "obs-xili-10" },
  textsComeInBothLanguages: { file: "data/observations.csv", id: "obs-xili-01", column: "notes_en", value: "" },
  evidencePresent: { file: "data/observations.csv", id: "obs-xili-01", column: "paragraph", value: "p15" },
  entitiesAreNamed: { file: "data/entity_mentions.csv", id: "yun-tech-building", column: "entity", value: "szu" },
  evidenceIsNotRepeated: { file: "data/citations.csv", id: "obs-hetao-open-01", column: "paragraph", value: "p2" },
  figuresAreReadOnce: { file: "data/observations.csv", id: "obs-hetao-year-12", column: "paragraph", value: "p29" },
  valuesFollowFromPhrases: { file: "data/observations.csv", id: "obs-hetao-year-19", column: "value", value: "1500" },
  unitsAgree: { file: "data/observations.csv", id: "obs-hetao-year-19", column: "unit", value: "count" },
  derivationsHold: { file: "data/derivations.csv", id: "der-04", column: "bound", value: "exact" },
  plannedNeverAchieved: { file: "data/observations.csv", id: "obs-hetao-year-03", column: "status", value: "planned" },
  datesFollowFromPhrases: { file: "data/observations.csv", id: "obs-hetao-year-11", column: "as_of", value: "2023-03" },
  sinceIsADatedFact: { file: "data/links.csv", id: "link-cs-01", column: "since", value: "2023-11" },
  periodsAreOrdered: { file: "data/observations.csv", id: "obs-chan-02", column: "period_start", value: "2022-06" },
  linkPhrasesWitness: { file: "data/links.csv", id: "link-cs-01", column: "phrase", value: "民生银行" },
  linkEndsAreNamed: { file: "data/links.csv", id: "link-cs-12", column: "from_name_en", value: "" },
  mentionTermsAreKnown: { file: "data/sector_mentions.csv", id: "men-01", column: "phrase", value: "量子信息" },
  mentionPhrasesName: { file: "data/entity_mentions.csv", id: "yun-tech-building", column: "phrase", value: "大厦" },
  instrumentPhrasesName: { file: "data/instruments.csv", id: "pol-xili-01", column: "phrase", value: "四融合" },
  peopleAndHubPhrasesName: { file: "data/people.csv", id: "per-01", column: "phrase", value: "李凯" },
  citationsRepeatTheRecord: { file: "data/citations.csv", id: "obs-hetao-open-01", column: "phrase", value: "23家" },
  recordsNameTheirEntities: {
    file: "data/observations.csv",
    id: "obs-hetao-open-04",
    column: "subject",
    value: "apple-lab",
  },
  comparabilityCovers: {
    file: "data/comparability.csv",
    id: "land_area",
    column: "observations",
    value: "obs-hetao-year-01;obs-hetao-year-02",
  },
  chartsShareAxes: {
    file: "data/charts.csv",
    id: "chart-chancheng-funnel",
    column: "observations",
    value: "obs-chan-03;obs-chan-02;obs-chan-04",
  },
  hubsNest: { file: "data/hubs.csv", id: "nanshan", column: "nested_in", value: "xili-lake" },
  parentsFormATree: { file: "data/entities.csv", id: "shenzhen", column: "parent", value: "nanshan" },
  hubCitiesFollowParents: { file: "data/hubs.csv", id: "chancheng", column: "city", value: "shenzhen" },
  hubsFollowEntities: { file: "data/observations.csv", id: "obs-chan-01", column: "hub", value: "nanshan" },
  placesFollowParents: { file: "data/observations.csv", id: "obs-chan-01", column: "located_in", value: "chancheng" },
  citiesHaveABasis: { file: "data/links.csv", id: "link-cs-05", column: "from_city", value: "foshan" },
  containmentHasNoArc: { file: "data/links.csv", id: "link-xili-14", column: "type", value: "tenancy" },
  noLinkWithoutASourceBetween: { file: "data/links.csv", id: "link-cs-12", column: "from_hub", value: "hetao" },
  locationsAreEarned: { file: "data/locations.csv", id: "siat", column: "entity", value: "apple" },
  districtsFollowCities: { file: "data/locations.csv", id: "chancheng", column: "district", value: "440304" },
  phrasesAreVerified: { file: "data/observations.csv", id: "obs-chan-03", column: "paragraph", value: "p17" },
};

describe("a law", () => {
  const cells = Object.entries(breaches).flatMap(([law, cell]) => (cell ? [[law, cell] as const] : []));

  it.each(cells)("%s names the row that breaks it", (law, cell) => {
    const { files, row } = withCell(unreviewedFiles, cell);
    const found = problemsOf(files).filter((problem) => problem.law === law);
    expect(found).not.toEqual([]);
    const isElsewhere = [
      "idsRunWithoutGaps",
      "entitiesAreNamed",
      "plannedNeverAchieved",
      "comparabilityCovers",
      "evidenceIsNotRepeated",
      "versionIsLogged",
    ].includes(law);
    if (!isElsewhere) expect(found).toContainEqual(expect.objectContaining({ file: cell.file, row }));
    for (const { what, mend } of found)
      for (const text of [what.zh, what.en, mend.zh, mend.en]) expect(text).not.toMatch(/undefined|null|\[object/u);
  });

  it.each(["", "exact", "at_least", "at_most", "approx"])(
    "derivationsHold: a floor divided by a floor is no figure, even as '%s'",
    (bound) => {
      const file = "data/derivations.csv";
      const ratio = `der-04,derived,obs-hetao-year-16;obs-hetao-year-17,obs-hetao-year-16 / obs-hetao-year-17,10.625,${bound},ratio,`;
      const text = (unreviewedFiles.get(file) ?? "").replace(/^der-04,.*,percent,/mu, ratio);
      expect(problemsOf(withText(unreviewedFiles, file, text))).toMatchObject([
        { law: "derivationsHold", column: "bound", value: bound || null },
      ]);
    },
  );

  it("derivationsHold: a computation has value, bound and unit, a refusal not even inputs", () => {
    const file = "data/derivations.csv";
    const columns = ["formula", "value", "bound", "unit"].map((column) => ({ id: "der-02", column, value: "" }));
    for (const slip of [...columns, { id: "der-05", column: "inputs", value: "obs-chan-03" }]) {
      const { files, row } = withCell(unreviewedFiles, { file, ...slip });
      expect(problemsOf(files)).toMatchObject([{ law: "derivationsHold", row, column: slip.column }]);
    }
  });

  it("packageDescribesItsTables: a column the package does not describe", () => {
    const file = "data/datapackage.json";
    const text = (realFiles.get(file) ?? "").replace('"name": "speaks"', '"name": "talks"');
    expect(problemsOf(withText(realFiles, file, text))).toMatchObject([
      { law: "packageDescribesItsTables", value: "people" },
    ]);
  });

  it("paragraphsAreUnique and sourceDatesAreEvents look into the records of sources", () => {
    const file = "seeds/xili-2023-05.json";
    const text = realFiles.get(file) ?? "";
    expect(problemsOf(withText(realFiles, file, text.replace('"id": "p14"', '"id": "p15"')))).toContainEqual(
      expect.objectContaining({ law: "paragraphsAreUnique", file, column: "paragraphs.13.id" }),
    );
    expect(
      problemsOf(withText(realFiles, file, text.replace("2023-05-09T22:16:08", "2023-05-10T22:16:08"))),
    ).toContainEqual(expect.objectContaining({ law: "sourceDatesAreEvents", file, column: "published" }));
  });

  it("rowsAreAsReviewed: a swap that contradicts nothing is seen, a polished note is not", () => {
    const swap = withCell(realFiles, {
      file: "data/links.csv",
      id: "link-cs-01",
      column: "direction",
      value: "mutual",
    });
    expect(problemsOf(swap.files)).toMatchObject([{ law: "rowsAreAsReviewed", file: "data/links.csv", row: swap.row }]);
    const polish = withCell(realFiles, {
      file: "data/links.csv",
      id: "link-xili-01",
      column: "notes_en",
      value: "Better said.",
    });
    expect(problemsOf(polish.files)).toEqual([]);
  });

  it("rowsAreAsReviewed: a row that is gone is missed", () => {
    const text = (realFiles.get("data/citations.csv") ?? "").replace("link-cs-09,changsha-stex-2024,p6,民生银行\n", "");
    expect(problemsOf(withText(realFiles, "data/citations.csv", text))).toMatchObject([
      { law: "rowsAreAsReviewed", file: "data/reviewed.csv", value: "link-cs-09" },
    ]);
  });

  it("has a breach listed here, whichever law it is", () => {
    expect(Object.keys(breaches).sort()).toEqual(Object.keys(laws).sort());
  });
});

describe("laws on stories", () => {
  const stepsFile = "data/story_steps.csv";
  const firstOf = "chancheng-enclave-01";
  const broken = (cell: { file?: string; id?: string; column: string; value: string }) => {
    const { files, row } = withCell(unreviewedFiles, { file: stepsFile, id: firstOf, ...cell });
    return { problems: problemsOf(files), row };
  };
  const textOf = (file: string) => unreviewedFiles.get(file) ?? "";

  it("storiesHaveSteps: a story nobody tells", () => {
    const file = "data/stories.csv";
    const text = `${textOf(file)}silent,无声,Silent,没有步骤。,No steps.\n`;
    expect(problemsOf(withText(unreviewedFiles, file, text))).toMatchObject([
      { law: "storiesHaveSteps", file, column: "id", value: "silent" },
    ]);
  });

  it("storiesHaveSteps: a step away from its story is named once, and needs no further fault", () => {
    const lines = textOf(stepsFile).trimEnd().split("\n");
    const stray = lines.findIndex((line) => line.startsWith("chancheng-enclave-05,"));
    const moved = [...lines.toSpliced(stray, 1), lines[stray] ?? ""].join("\n");
    expect(problemsOf(withText(unreviewedFiles, stepsFile, `${moved}\n`))).toMatchObject([
      { law: "storiesHaveSteps", column: "story", value: "chancheng-enclave", row: lines.length },
    ]);
  });

  it("storiesHaveSteps: a story whose only step has a bad cell has steps all the same", () => {
    const { problems } = broken({ column: "mode", value: "jump" });
    expect(problems.map(({ law }) => law)).toEqual(["cellsAreSound"]);
  });

  it.each([
    ["hub=xili-lake&view=links", "write: hub=xili-lake"],
    ["hub=xili-lake&lang=en", "write: hub=xili-lake"],
    ["hub=xili-lake&theme=dark&frame=embed", "write: hub=xili-lake"],
    ["hub=xili-lake&evidence=obs-xili-01&tab=links", "write: hub=xili-lake"],
    ["scale=bay-area&hub=xili-lake", "write: hub=xili-lake&scale=bay-area"],
    ["hub=xili-lake&scale=all", "write: hub=xili-lake"],
    ["hub=xili-lake&at=113.950000,22.5,11.0", "write: hub=xili-lake&at=113.95,22.5,11"],
    ["?hub=xili-lake", "write: hub=xili-lake"],
    ["story=five-hubs", "write: (nothing)"],
  ])("storyViewsAreUnderstood: %s is not how a view is written", (value, mend) => {
    const { problems, row } = broken({ column: "view", value });
    expect(problems).toMatchObject([{ law: "storyViewsAreUnderstood", row, column: "view", mend: { en: mend } }]);
  });

  it.each([
    ["hub=atlantis", "'atlantis' cannot be used as hub"],
    ["corridor=changsha-etz~hetao", "'changsha-etz~hetao' cannot be used as corridor"],
    ["entity=nobody", "'nobody' cannot be used as entity"],
    ["hub=xili-lake&status=certain", "'certain' cannot be used as status"],
    ["at=here", "'here' cannot be used as at"],
  ])("storyViewsAreUnderstood: %s names what is not there", (value, what) => {
    const { problems, row } = broken({ column: "view", value });
    expect(problems).toMatchObject([{ law: "storyViewsAreUnderstood", row, column: "view", what: { en: what } }]);
  });

  it("storyViewsAreUnderstood: says nothing where the hubs could not be read, and never throws on a stray hub", () => {
    const headless = withText(unreviewedFiles, "data/hubs.csv", textOf("data/hubs.csv").replace("id,", "key,"));
    expect(problemsOf(headless).map(({ law }) => law)).not.toContain("storyViewsAreUnderstood");
    const stray = withCell(unreviewedFiles, {
      file: "data/links.csv",
      id: "link-cs-01",
      column: "to_hub",
      value: "none",
    });
    expect(problemsOf(stray.files)).toContainEqual(expect.objectContaining({ law: "idsResolve", row: stray.row }));
  });

  it.each([
    ["obs-chan-02;obs-chan-99", "there is no record 'obs-chan-99'"],
    ["ai@atlantis", "there is no record 'ai@atlantis'"],
  ])("storyRecordsResolve: records that are not there are named: %s", (value, what) => {
    const { problems, row } = broken({ column: "records", value });
    expect(problems).toMatchObject([{ law: "storyRecordsResolve", row, column: "records", what: { en: what } }]);
  });

  it.each([
    ["obs-chan-99", "there is no record 'obs-chan-99'"],
    ["der-05", "'der-05' has neither a figure nor a date to quote"],
    ["link-xili-14", "'link-xili-14' has neither a figure nor a date to quote"],
    ["pol-chan-03", "'pol-chan-03' has neither a figure nor a date to quote"],
    ["per-01", "'per-01' has neither a figure nor a date to quote"],
    ["men-01", "'men-01' has neither a figure nor a date to quote"],
    ["szu", "'szu' has neither a figure nor a date to quote"],
  ])("storyRecordsResolve: {%s} cannot be quoted", (id, what) => {
    const zh = withCell(unreviewedFiles, { file: stepsFile, id: firstOf, column: "title_zh", value: `引{${id}}` });
    const both = withCell(zh.files, { file: stepsFile, id: firstOf, column: "title_en", value: `Quote {${id}}` });
    expect(problemsOf(both.files)).toMatchObject(
      ["title_zh", "title_en"].map((column) => ({
        law: "storyRecordsResolve",
        row: zh.row,
        column,
        what: { en: what },
      })),
    );
  });

  it("storyRecordsResolve: a matrix cell, a body, a link without a date and a dated instrument can be shown", () => {
    const value = "biomed@chancheng;szu;link-xili-14;pol-chan-01;der-03;per-01";
    expect(broken({ column: "records", value }).problems).toEqual([]);
  });

  it("storyRecordsResolve: a record with a damaged row is known all the same, and so is any where a table is unreadable", () => {
    const damaged = withCell(unreviewedFiles, {
      file: "data/events.csv",
      id: "ev-chan-04",
      column: "precision",
      value: "?",
    });
    expect(problemsOf(damaged.files).map(({ law }) => law)).not.toContain("storyRecordsResolve");
    const headless = withText(unreviewedFiles, "data/events.csv", textOf("data/events.csv").replace("id,", "key,"));
    expect(problemsOf(headless).map(({ law }) => law)).not.toContain("storyRecordsResolve");
  });

  it.each([
    ["caption_zh", "洽谈100多个。"],
    ["caption_zh", "洽谈１００多个。"],
    ["caption_zh", "洽谈一百多个。"],
    ["note_zh", "计划为期三十天。"],
    ["note_zh", "第②步"],
    ["title_en", "A hundred talks"],
    ["title_en", "One of 2"],
    ["note_en", "It is worth millions."],
  ])("storyFiguresAreQuoted: %s may not say %s", (column, value) => {
    const { problems, row } = broken({ column, value });
    expect(problems).toContainEqual(
      expect.objectContaining({
        law: "storyFiguresAreQuoted",
        row,
        column,
        mend: expect.objectContaining({ en: expect.stringContaining("{record-id}") }),
      }),
    );
  });

  it.each(["两个园区，一河之隔。", "每万人的件数。", "一步一步来，十分清楚。"])(
    "storyFiguresAreQuoted: counting what is on the page is no figure: %s",
    (value) => {
      expect(broken({ column: "note_zh", value }).problems).toEqual([]);
    },
  );

  it.each(["{obs-chan-02", "obs-chan-02}", "{Obs-Chan-02}", "{obs chan}", "{}"])(
    "storyFiguresAreQuoted: %s is no quotation",
    (value) => {
      const { problems, row } = broken({ column: "note_en", value: `See ${value.replace(/\d/gu, "x")}` });
      expect(problems).toMatchObject([
        { law: "storyFiguresAreQuoted", row, column: "note_en", what: { en: /brace/u } },
      ]);
    },
  );

  it("storyFiguresAreQuoted: both languages quote the same, in any order and as often", () => {
    const other = broken({ column: "caption_en", value: "Unveiled on {ev-chan-01}." });
    expect(other.problems).toMatchObject([
      {
        law: "storyFiguresAreQuoted",
        row: other.row,
        column: "caption_en",
        what: { en: /other records than caption_zh/u },
      },
    ]);
    const none = broken({ column: "caption_zh", value: "揭牌。" });
    expect(none.problems).toMatchObject([{ law: "storyFiguresAreQuoted", row: none.row, column: "caption_en" }]);
    const zh = withCell(unreviewedFiles, {
      file: stepsFile,
      id: firstOf,
      column: "note_zh",
      value: "{obs-chan-02}，{obs-chan-03}",
    });
    const both = withCell(zh.files, {
      file: stepsFile,
      id: firstOf,
      column: "note_en",
      value: "{obs-chan-03}, {obs-chan-02}",
    });
    expect(problemsOf(both.files)).toEqual([]);
  });

  it.each([
    ["title_en", "Five hubs in 5 steps"],
    ["title_zh", "五个枢纽{obs-chan-02}"],
    ["lead_en", "With {obs-chan-02} talks."],
  ])("storyFiguresAreQuoted: the %s of a story says neither '%s'", (column, value) => {
    const { problems, row } = broken({ file: "data/stories.csv", id: "five-hubs", column, value });
    expect(problems).toMatchObject([{ law: "storyFiguresAreQuoted", file: "data/stories.csv", row, column }]);
  });
});

describe("versionIsLogged", () => {
  const file = "data/changes.csv";
  const [header = "", ...rows] = (unreviewedFiles.get(file) ?? "").trimEnd().split("\n");
  const withRows = (lines: readonly string[]) =>
    problemsOf(withText(unreviewedFiles, file, `${[header, ...lines].join("\n")}\n`));

  it("asks for a row of the package's own version at the top", () => {
    const missing = { law: "versionIsLogged", file: "data/datapackage.json", column: "version" };
    expect(withRows([])).toMatchObject([missing]);
    expect(withRows(rows.slice(1))).toMatchObject([missing]);
    expect(withRows(["2026.12.0,2026-12-01,改,Changed.", ...rows])).toMatchObject([missing]);
  });

  it("asks for the day of that row in the package", () => {
    const about = "data/datapackage.json";
    const text = (unreviewedFiles.get(about) ?? "").replace(/"created": "[^"]*"/u, '"created": "2020-01-01T00:00:00Z"');
    expect(problemsOf(withText(unreviewedFiles, about, text))).toMatchObject([
      { law: "versionIsLogged", file: about, column: "created", value: "2020-01-01T00:00:00Z" },
    ]);
  });

  it("finds a log that runs forwards, and a version logged twice", () => {
    const own = { law: "versionIsLogged", file };
    expect(withRows([...rows, "2025.1.0,2030-01-01,改,Changed."])).toMatchObject([
      { ...own, column: "date", row: rows.length + 2 },
    ]);
    const [first = ""] = rows;
    expect(withRows([...rows, first.replace(/\d{4}-\d{2}-\d{2}/u, "2020-01-01")])).toMatchObject([
      { ...own, column: "version", row: rows.length + 2 },
    ]);
  });

  it("takes a damaged first row for what its version says", () => {
    const [first = "", ...others] = rows;
    expect(withRows([first.replace(/\d{4}-\d{2}-\d{2}/u, "soon"), ...others]).map(({ law }) => law)).toEqual([
      "cellsAreSound",
    ]);
  });
});
