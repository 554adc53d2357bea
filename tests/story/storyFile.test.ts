import { canBeQuoted, findRecord } from "../../src/domain/record.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoryId } from "../../src/domain/ids.ts";
import { recordFindables } from "../../src/search/searchRecords.ts";
import { parseStoryFile, sizeProblem, storyFileText } from "../../src/story/storyFile.ts";
import type { StoryProblem } from "../../src/story/storyProblem.ts";
import { storyWarnings } from "../../src/story/storyWarnings.ts";
import { stepView } from "../../src/view/storyView.ts";
import { storyText } from "../../src/i18n/storyText.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { step, story } from "../fixtures/stories.ts";

const id = "own-b" as StoryId;

/** A file that reads well, as a plain value to be spoilt. */
function file(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...JSON.parse(storyFileText(story(), dataset.version)), ...more };
}

function fileStep(more: Record<string, unknown> = {}): Record<string, unknown> {
  const texts = { title: { zh: "", en: "" }, caption: { zh: "", en: "" }, note: { zh: "", en: "" } };
  return { mode: "move", view: "", ...texts, records: [], ...more };
}

function problemsOf(content: unknown): readonly StoryProblem[] {
  const parsed = parseStoryFile(typeof content === "string" ? content : JSON.stringify(content), id);
  return parsed.ok ? [] : parsed.problems;
}

function places(problems: readonly StoryProblem[]): readonly string[] {
  return problems.map(({ step: at, field }) => `${at ?? "file"} ${field ?? ""}`.trim());
}

function read(content: unknown) {
  const parsed = parseStoryFile(JSON.stringify(content), id);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ what }) => what.en).join("; "));
  return parsed;
}

describe("the file of a story", () => {
  it("gives back any story: texts, views, modes and records", () => {
    const text = fc.string({
      maxLength: 40,
      unit: fc.constantFrom("a", "西", "<b>", "{obs-1}", '"', "\n", "👩‍🔬", "\\", " "),
    });
    const local = fc.record({ zh: text, en: text });
    const steps = fc.array(
      fc.record({
        mode: fc.constantFrom("move" as const, "add" as const),
        view: fc.constantFrom(
          "",
          "hub=hetao",
          "corridor=chancheng~nanshan&scale=bay-area",
          "sector=biomed&at=114,22,9",
        ),
        title: local,
        caption: local,
        note: local,
        records: fc.uniqueArray(fc.constantFrom("obs-chan-02", "ai@hetao", "ev-1"), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(local, local, steps, fc.boolean(), (title, lead, written, isShort) => {
        const [first, ...rest] = written.map((one, index) => ({ ...step(`s${index}`), ...one }));
        if (!first) return;
        const made = story({ title, lead, steps: [{ ...first, mode: "move" }, ...rest] });
        const again = parseStoryFile(storyFileText(made, "1", { isShort }), id);
        if (!again.ok) throw new Error("it did not read");
        const bare = (one: typeof made) => ({
          title: one.title,
          lead: one.lead,
          steps: one.steps.map(({ id: _, ...rest }) => rest),
        });
        expect(bare(again.story)).toEqual(bare(made));
        expect(again.story).toMatchObject({ id, author: "reader" });
        expect(again.warnings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("tells other files, newer editions, large and broken ones apart, with one problem each", () => {
    const first = (content: unknown) => problemsOf(content).map(({ what }) => what.en);
    expect(first("")).toEqual(["the file is empty"]);
    expect(first(storyFileText(story(), "1").slice(0, -40))).toEqual([expect.stringContaining("not complete JSON")]);
    for (const other of [null, 3, [], {}, { type: "FeatureCollection" }]) {
      expect(first(other)).toEqual(["this is not the file of a story"]);
    }
    expect(first(file({ version: 2, chapters: [] }))).toEqual([expect.stringContaining("newer edition")]);
    expect(problemsOf(file({ version: 2 }))[0]?.mend.en).toContain("update the atlas");
    expect(problemsOf(file({ version: "1" })).map(({ mend }) => mend.en)).toEqual(["write version 1"]);
    const large = JSON.stringify(file({ lead: { zh: "字".repeat(400_000), en: "" } }));
    expect(first(large)).toEqual(["the file has 1.2 MB; the file of a story has at most 1 MB"]);
    expect(sizeProblem(5_000_000)?.what.en).toContain("5.0 MB");
    expect(sizeProblem(1_000)).toBeNull();
    expect(first("[".repeat(900_000))).toEqual([expect.stringContaining("not complete JSON")]);
  });

  it("lists every mistake with its step and field, what should stand there, in both languages", () => {
    const problems = problemsOf(
      file({
        title: { zh: "", en: "x".repeat(2_001) },
        author: "me",
        steps: [
          fileStep({ mode: "jump", view: 7 }),
          fileStep({ caption: { zh: "" }, records: ["obs-1", "__proto__", "A B"], html: "<b>" }),
          "step",
        ],
      }),
    );
    expect(places(problems)).toEqual([
      "file title.en",
      "1 mode",
      "1 view",
      "2 caption.en",
      "2 records.2",
      "2 records.3",
      "2 html",
      "3",
      "file author",
    ]);
    expect(problems[3]?.what.en).toBe("this field is missing");
    expect(problems[0]?.value?.length).toBeLessThan(70);
    for (const { what, mend } of problems) {
      for (const text of [what, mend]) expect(text.zh).toMatch(/\p{Script=Han}|move/u);
      for (const text of [what, mend]) expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(problemsOf(file({ steps: [] })).map(({ mend }) => mend.en)).toEqual(["write at least one step"]);
    const steps = Array.from({ length: 201 }, () => fileStep());
    expect(problemsOf(file({ steps })).map(({ what }) => what.en)).toEqual(["this should be a list of at most 200"]);
  });

  it("names of the prototype are fields like any other: unknown", () => {
    const text = JSON.stringify(file()).replace("{", '{"__proto__":{"polluted":true},"constructor":1,');
    expect(places(problemsOf(text))).toEqual(["file __proto__", "file constructor"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("takes out, and says so, what cannot be seen but changes how text reads; keeps markup as the text it is", () => {
    const caption = { zh: "", en: "<img src=x onerror=alert(1)>\u202E123\u0000\r\nnext\uD800" };
    const { story: made, warnings } = read(file({ steps: [fileStep({ caption })] }));
    expect(made.steps[0].caption.en).toBe("<img src=x onerror=alert(1)>123\nnext");
    expect(warnings.map(({ step: at, field, what }) => [at, field, what.en])).toEqual([
      [1, "caption", "3 invisible characters that change how text reads: left out"],
    ]);
  });

  it("a view says what the map shows and nothing else", () => {
    const view =
      "?hub=hetao&page=x&view=decide&lang=en&host=https://evil.example&story=x&javascript:alert(1)&at=114,22.5,9";
    const { story: made, warnings } = read(file({ steps: [fileStep({ view })] }));
    expect(made.steps[0].view).toBe("hub=hetao&at=114,22.5,9");
    expect(warnings.map(({ value }) => value)).toEqual([
      "page=x",
      "view=decide",
      "lang=en",
      "host=https://evil.example",
      "story=x",
      "javascript:alert(1)",
    ]);
    expect(stepView(dataset, made, 0)).toMatchObject({ page: "explore", host: null, selection: { id: "hetao" } });
  });

  it("a first step that adds moves, with a word", () => {
    const { story: made, warnings } = read(file({ steps: [fileStep({ mode: "add" }), fileStep({ mode: "add" })] }));
    expect(made.steps.map(({ mode }) => mode)).toEqual(["move", "add"]);
    expect(places(warnings)).toEqual(["1 mode"]);
  });
});

describe("what this dataset does not hold", () => {
  const strange = story({
    steps: [
      step("one", { view: "hub=atlantis&sector=biomed&at=999", records: ["obs-chan-02", "obs-none"] }),
      step("two", { caption: { zh: "{obs-chan-02}", en: "{toString} and {chancheng}" } }),
    ],
  });

  it("is said with its place, and the steps stay", () => {
    const warnings = storyWarnings(dataset, { story: strange, madeWith: dataset.version });
    expect(warnings.map(({ step: at, field, value }) => [at, field, value])).toEqual([
      [1, "view: hub", "atlantis"],
      [1, "view: at", "999"],
      [1, "records", "obs-none"],
      [2, "caption.en", "{chancheng}"],
    ]);
    expect(stepView(dataset, strange, 0)).toMatchObject({
      selection: { type: "none" },
      filter: { sectors: ["biomed"] },
    });
  });

  it("another version is named only where it matters", () => {
    expect(storyWarnings(dataset, { story: strange, madeWith: "1999.1" })[0]?.value).toBe("1999.1");
    expect(storyWarnings(dataset, { story: story(), madeWith: "1999.1" })).toEqual([]);
    for (const ready of dataset.stories)
      expect(storyWarnings(dataset, { story: ready, madeWith: dataset.version })).toEqual([]);
  });

  it("what can be quoted is exactly what reads as a figure or a date", () => {
    const ids = [...recordFindables(dataset).map((one) => one.id), ...dataset.mentions.map((one) => one.id), "none"];
    const quotes = ids.filter((one) => {
      const text = { zh: "", en: `{${one}}` };
      return storyText({ dataset, author: "reader" }, text, "en") !== text.en;
    });
    expect(ids.filter((one) => canBeQuoted(findRecord(dataset, one)))).toEqual(quotes);
    expect(quotes.length).toBeGreaterThan(80);
  });
});
