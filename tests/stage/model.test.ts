import { describe, expect, it } from "vitest";
import { axisVerdict } from "../../src/domain/comparability.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Observation } from "../../src/domain/observation.ts";
import { findRecord } from "../../src/domain/record.ts";
import { quotedRecords, type Story, type StoryStep } from "../../src/domain/story.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import { figureColumn } from "../../src/stage/figureColumn.ts";
import { type StepModel, type StepRecord, stepIndex, stepModel } from "../../src/stage/model.ts";
import { sharedScales } from "../../src/stage/scales.ts";
import { knotted } from "../../src/i18n/storyText.ts";
import { stepEvidence } from "../../src/view/storyView.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { step, story } from "../fixtures/stories.ts";

const every = dataset.stories.flatMap((whole) =>
  whole.steps.map((one, index) => ({ story: whole, step: one, index, name: `${one.id}` })),
);

function storyOf([first = {}, ...others]: readonly Partial<StoryStep>[], author: Story["author"] = "atlas"): Story {
  const untitled = { title: { zh: "", en: "" } };
  const stepOf = (more: Partial<StoryStep>, index: number) => step(`s-${index}`, { ...untitled, ...more });
  return story({ author, steps: [stepOf(first, 0), ...others.map((more, index) => stepOf(more, index + 1))] });
}

const modelOf = (story: Story, index = 0, language: Language = "en", of: Dataset = dataset): StepModel =>
  stepModel(of, story, { index, language });

function figuresOf({ records }: StepModel) {
  return records.flatMap((record) => (record.type === "figure" ? [record] : []));
}

describe("a step of a story", () => {
  it.each(every)("$name says every record it shows, in order, and cites what stands behind it", (at) => {
    for (const language of languages) {
      const model = modelOf(at.story, at.index, language);
      expect(model.number).toBe(at.index + 1);
      const fresh = model.records.filter(({ isNew }) => isNew).map(({ id }) => id);
      expect(fresh).toEqual(at.step.records);
      const cited = new Set(stepEvidence(dataset, at.story, at.index).map(({ source }) => source));
      expect(model.sources.map(({ source }) => source)).toEqual([...cited]);
      for (const { title, publisher, paragraphs } of model.sources) {
        expect(title).not.toBe("");
        expect(publisher).not.toBe("");
        expect(paragraphs).toMatch(/\d/u);
      }
    }
  });

  it.each(every)("$name: each figure quoted in its text is a piece that opens its evidence", (at) => {
    const model = modelOf(at.story, at.index);
    const pieces = [...model.title.pieces, ...model.caption.pieces].flatMap(({ record }) => record ?? []);
    expect(pieces).toEqual([...quotedRecords(at.step.title.en), ...quotedRecords(at.step.caption.en)]);
  });

  it.each(every)("$name explains every star it prints", (at) => {
    for (const language of languages) {
      const model = modelOf(at.story, at.index, language);
      const printed = [
        model.title.text,
        model.caption.text,
        ...model.records.map((record) =>
          record.type === "figure" ? record.figure.asOf : record.type === "event" ? record.event.date : "",
        ),
      ];
      expect(model.stars.length > 0).toBe(printed.some((text) => text.includes("*")));
    }
  });

  it("keeps the notes off the stage's own words", () => {
    const model = modelOf(storyOf([{ note: { zh: "悄悄话", en: "between us" }, title: { zh: "题", en: "Title" } }]));
    expect(model.note.text).toBe("between us");
    expect(JSON.stringify({ ...model, note: null })).not.toContain("between us");
  });

  it("that adds brings the new forward and lets the rest step back; one that moves begins anew", () => {
    const funnel = storyOf([
      { records: ["obs-chan-02"] },
      { mode: "add", records: ["obs-chan-03"] },
      { mode: "add", records: ["obs-chan-04", "obs-chan-02"] },
      { mode: "move", records: ["obs-chan-04"] },
    ]);
    const isNew = (index: number) => modelOf(funnel, index).records.map(({ id, isNew }) => [id, isNew]);
    expect(isNew(1)).toEqual([
      ["obs-chan-02", false],
      ["obs-chan-03", true],
    ]);
    expect(isNew(2)).toEqual([
      ["obs-chan-02", false],
      ["obs-chan-03", false],
      ["obs-chan-04", true],
    ]);
    expect(isNew(3)).toEqual([["obs-chan-04", true]]);
  });

  it("says a bound in words with the phrase it was read from, and nothing of the kind for a plain number", () => {
    const [floor, plain] = figuresOf(modelOf(storyOf([{ records: ["obs-chan-02", "obs-chan-03"] }])));
    expect(floor?.bound).toEqual({ words: "at least", phrase: "100多个" });
    expect(floor?.figure.parts.after).toBe("+");
    expect(plain?.bound).toBeNull();
  });

  it("says once what all figures share: subject, date and status", () => {
    const funnel = ["obs-chan-02", "obs-chan-03", "obs-chan-04"];
    const { shared } = modelOf(storyOf([{ records: funnel }]));
    expect(shared).toEqual({
      subject: "Chancheng-Shenzhen Industrial Collaborative Innovation Centre",
      asOf: "2022-12-12*",
      status: { id: "achieved", word: "achieved" },
    });
    expect(modelOf(storyOf([{ records: ["obs-chan-02"] }])).shared).toBeNull();
    const mixed = modelOf(storyOf([{ records: ["obs-chan-02", "obs-chan-05"] }])).shared;
    expect(mixed?.status).toBeNull();
  });

  it("names the hub of a figure that stands among figures of its parts", () => {
    const land = ["obs-hetao-year-01", "obs-hetao-year-02", "obs-hetao-year-03"];
    expect(figuresOf(modelOf(storyOf([{ records: land }]))).map(({ figure }) => figure.subject)).toEqual([
      "Hetao",
      "Hetao Cooperation Zone, Shenzhen Park",
      "Hetao Cooperation Zone, Hong Kong Park",
    ]);
  });

  it("shows any record a reader's story may name, and says which it does not know", () => {
    const { records } = modelOf(
      storyOf(
        [{ records: ["link-chan-05", "ev-chan-04", "der-03", "hetao", "biomed@hetao", "no-such-thing"] }],
        "reader",
      ),
    );
    expect(records.map(({ type }) => type)).toEqual(["link", "event", "derivation", "other", "other", "other"]);
    expect(records.at(-1)).toMatchObject({ name: "no-such-thing", kind: "no such record in the dataset" });
  });

  it("marks a reader's own words as theirs, and says which language they are in", () => {
    const own = storyOf([{ title: { zh: "只有中文", en: "" }, caption: { zh: "繁簡", en: "Both" } }], "reader");
    const english = modelOf(own);
    expect(english.isOwn).toBe(true);
    expect([english.title.text, english.title.lang]).toEqual(["只有中文", "zh-Hans"]);
    expect(english.caption.lang).toBeNull();
    expect(modelOf(own, 0, "zh-Hant").title).toMatchObject({ text: "只有中文", lang: "zh-Hans" });
  });

  it("beyond the end is the last, before the beginning the first", () => {
    const three = storyOf([{}, {}, {}]);
    expect([0, 1, 2, 3, 4, 999].map((number) => stepIndex(three, number))).toEqual([0, 0, 1, 2, 2, 2]);
    expect(modelOf(three, 7).number).toBe(3);
  });
});

describe("the key of the map", () => {
  const familiesOf = (view: string) => modelOf(storyOf([{ view }])).key;
  it("names the families of the arcs in the foreground, and no others", () => {
    const { families, hasTentative } = familiesOf("corridor=chancheng~nanshan&status=achieved&scale=bay-area");
    expect(families.map(({ id }) => id)).toEqual(["enclave"]);
    expect(hasTentative).toBe(false);
    expect(familiesOf("corridor=chancheng~nanshan&status=planned&scale=bay-area").hasTentative).toBe(true);
  });

  it("without a selection names all that are drawn", () => {
    expect(familiesOf("").families.length).toBe(dataset.linkFamilies.length);
  });
});

describe("bars", () => {
  it("of the funnel share one scale: lengths are shares of the largest", () => {
    const bars = figuresOf(modelOf(storyOf([{ records: ["obs-chan-02", "obs-chan-03", "obs-chan-04"] }]))).map(
      ({ bar }) => bar,
    );
    expect(bars).toEqual([
      { from: 0, to: 1, bound: "at_least" },
      { from: 0, to: 0.2, bound: "exact" },
      { from: 0, to: 0.06, bound: "exact" },
    ]);
  });

  it("are not drawn for a figure alone, for figures nobody has set side by side, or across hubs", () => {
    const barsOf = (...records: readonly string[]) =>
      figuresOf(modelOf(storyOf([{ records }]))).filter(({ bar }) => bar !== null).length;
    expect(barsOf("obs-chan-02")).toBe(0);
    expect(barsOf("obs-xili-07", "obs-cs-09")).toBe(0);
    expect(barsOf("obs-xili-04", "obs-xili-06")).toBe(0);
    expect(barsOf("obs-chan-02", "obs-chan-03", "obs-chan-05")).toBe(2);
  });

  it("of the ready-made stories keep the rules of comparability", () => {
    for (const at of every) {
      const shown = figuresOf(modelOf(at.story, at.index)).flatMap(({ id }) => {
        const record = findRecord(dataset, id);
        return record?.type === "observation" ? [record.observation] : [];
      });
      for (const { observations } of sharedScales(dataset, shown)) {
        expect(axisVerdict(dataset, observations).allowed).toBe(true);
        expect(new Set(observations.map((one: Observation) => one.hub)).size).toBe(1);
      }
    }
  });
});

describe("the column of figures", () => {
  const record = (number: string, before = "", unit = ""): StepRecord =>
    ({ type: "figure", figure: { parts: { before, number, after: "", unit } } }) as StepRecord;
  it("is as wide as the widest figure that leaves room for words", () => {
    expect(figureColumn([record("6"), record("558")])).toBe(2.6);
    expect(figureColumn([record("6"), record("15000")])).toBeCloseTo(2.9);
    expect(figureColumn([record("6"), record("5.1 billion", "CNY ")])).toBe(2.6);
  });
});

describe("quoted figures in a text", () => {
  const figure = { text: "6个", record: "obs-chan-04" };
  it("keep the marks after them on their line", () => {
    const knots = knotted([{ text: "选出", record: null }, figure, { text: "）；其余", record: null }]);
    expect(knots.map(({ text, tail }) => [text, tail])).toEqual([
      ["选出", ""],
      ["6个", "）；"],
      ["其余", ""],
    ]);
  });

  it("lose nothing of the text", () => {
    for (const at of every) {
      for (const language of languages) {
        const { caption } = modelOf(at.story, at.index, language);
        const joined = knotted(caption.pieces)
          .map(({ text, tail }) => text + tail)
          .join("");
        expect(joined).toBe(caption.text);
      }
    }
  });
});
