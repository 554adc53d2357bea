import { beforeAll, describe, expect, it } from "vitest";
import { projectScriptTable } from "../../scripts/traditional.ts";
import { drawingOf } from "../../src/domain/corridor.ts";
import { get } from "../../src/domain/dataset.ts";
import { hubsOf } from "../../src/domain/filter.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Status } from "../../src/domain/observation.ts";
import { findRecord } from "../../src/domain/record.ts";
import { quotedRecords, shownRecords, type Story, type StoryStep } from "../../src/domain/story.ts";
import { languages, say, teachTraditional } from "../../src/domain/text.ts";
import { storyText } from "../../src/i18n/storyText.ts";
import { buildScene } from "../../src/map/scene.ts";
import { stepEvidence, stepView } from "../../src/view/storyView.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const { stories } = dataset;
const steps = stories.flatMap((story) => story.steps.map((step, index) => ({ story, step, index, id: step.id })));
const tour = "five-hubs";

beforeAll(() => teachTraditional(projectScriptTable(projectFolder)));

function text(part: "title" | "caption" | "note", step: StoryStep, language: (typeof languages)[number]): string {
  return storyText({ dataset, author: "atlas" }, step[part], language);
}

function story(id: string): Story {
  const found = stories.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
}

/** The hubs and cities a record is about: whom it is credited to, where it stands, what it joins. */
function placesOfRecord(id: string): readonly string[] {
  const record = findRecord(dataset, id);
  const cities =
    record?.type === "link" ? [record.link.from.city, record.link.to.city].flatMap((city) => city ?? []) : [];
  return [...hubsOfRecord(id), ...cities];
}

function hubsOfRecord(id: string): readonly string[] {
  const record = findRecord(dataset, id);
  switch (record?.type) {
    case "observation":
      return [record.observation.hub, record.observation.locatedIn];
    case "link":
      return hubsOf(record.link);
    case "event":
      return [record.event.hub];
    default:
      throw new Error(`${id} is neither a figure nor a link nor an event`);
  }
}

/** The hubs a step is about: those its selection names, or all where nothing is selected. */
function hubsOfStep({ story: of, index }: { story: Story; index: number }): readonly string[] {
  const { selection } = stepView(dataset, of, index);
  const hubs = dataset.hubs.map(({ id }) => id as string);
  switch (selection.type) {
    case "none":
      return hubs;
    case "hub":
      return [selection.id];
    case "corridor":
      return selection.id.split("~").filter((id) => hubs.includes(id));
    case "entity":
      return [get(dataset.byId.entity, selection.id).hub].flatMap((hub) => hub ?? []);
  }
}

describe("the ready-made stories", () => {
  it("are five, each of five to eight steps with one to four records, the opening of the tour aside", () => {
    expect(stories.map(({ id, steps: own }) => [id, own.length])).toEqual([
      [tour, 7],
      ["chancheng-enclave", 7],
      ["shanghai-changsha-exchange", 8],
      ["hetao-cross-border", 8],
      ["xili-lake-compute", 7],
    ]);
    for (const { id, step } of steps) {
      expect([id, step.records.length <= 4, step.records.length > 0 || id === `${tour}-01`]).toEqual([id, true, true]);
    }
  });

  it("tell every hub, and the tour each of them once, between an opening and a closing step", () => {
    const told = story(tour).steps.map((_, index) => stepView(dataset, story(tour), index).selection);
    expect(told[0]).toEqual({ type: "none" });
    expect(told.at(-1)).toEqual({ type: "none" });
    const hubs = told.slice(1, -1).map((selection) => (selection.type === "hub" ? (selection.id as string) : ""));
    expect([...hubs].sort()).toEqual(dataset.hubs.map(({ id }) => id as string).sort());
  });

  it.each(steps)("$id cites a source, and shows records of what its map is about", ({ story: of, step, index }) => {
    expect(stepEvidence(dataset, of, index)).not.toHaveLength(0);
    const scene = buildScene({ dataset, view: stepView(dataset, of, index), language: "en", theme: "light" });
    const cities = scene.cities.filter(({ isDimmed, hasArcs }) => !isDimmed && hasArcs).map(({ id }) => id as string);
    const places = [...hubsOfStep({ story: of, index }), ...cities];
    expect(step.records.filter((id) => !placesOfRecord(id).some((place) => places.includes(place)))).toEqual([]);
  });

  it.each(steps)("$id lights every arc it speaks of", ({ story: of, step, index }) => {
    const scene = buildScene({ dataset, view: stepView(dataset, of, index), language: "en", theme: "light" });
    const lit = new Set(
      scene.arcs.filter(({ isDimmed }) => !isDimmed).map(({ corridor, family }) => corridor + family),
    );
    for (const id of step.records) {
      const record = findRecord(dataset, id);
      if (record?.type !== "link") continue;
      const drawing = drawingOf(dataset, record.link);
      if (!("ends" in drawing)) continue;
      const corridor = drawing.ends
        .map((end) => end.id as string)
        .sort()
        .join("~");
      expect([...lit], id).toContain(corridor + record.link.family);
    }
    const { selection } = stepView(dataset, of, index);
    if (selection.type === "entity") {
      const markers = [...scene.sites, ...scene.cities].filter(({ isSelected }) => isSelected);
      expect(markers.map(({ isDimmed }) => isDimmed)).toEqual([false]);
    }
  });

  it.each(steps)("$id is short enough for a wall, in all three languages", ({ step }) => {
    for (const language of ["zh-Hans", "zh-Hant"] as const) {
      expect(widthOf(text("title", step, language))).toBeLessThanOrEqual(14);
      expect(widthOf(text("caption", step, language))).toBeLessThanOrEqual(45);
      expect(sentencesOf(text("note", step, language), "。")).toBeLessThanOrEqual(4);
    }
    expect(wordsOf(text("title", step, "en"))).toBeLessThanOrEqual(7);
    expect(wordsOf(text("caption", step, "en"))).toBeLessThanOrEqual(30);
    expect(sentencesOf(text("note", step, "en"), ". ")).toBeLessThanOrEqual(4);
  });

  it("are set as Chinese is printed, and praise nothing", () => {
    for (const { id, step } of steps) {
      for (const part of ["title", "caption", "note"] as const) {
        const zh = text(part, step, "zh-Hans");
        expect(zh, id).not.toMatch(/\p{Script=Han} [\w]|[\w] \p{Script=Han}|[;:!?()"']|,(?!\d)/u);
        expect(zh, id).not.toMatch(/最(?!后)|领先|一流|世界级|首个|第一个|之最/u);
        expect(text(part, step, "en"), id).not.toMatch(
          /\b(?:best|largest|biggest|strongest|richest|unique|world-class)\b/u,
        );
        expect(text(part, step, "zh-Hant"), id).not.toMatch(/[{}]/u);
      }
    }
    for (const { title, lead } of stories) {
      for (const language of languages) expect(say(title, language) + say(lead, language)).not.toMatch(/[{}]/u);
    }
  });
});

/** What a caption has to say beside a figure of this status; an achieved one needs no word. */
const statusWords: Readonly<Record<Exclude<Status, "achieved">, readonly [RegExp, RegExp]>> = {
  planned: [/计划|规划|目标|预计|将/u, /\bplan|target|expect|\baim/iu],
  capacity: [/规模|上限|不超过/u, /\bsize\b|ceiling|at most/iu],
};

describe("what a story says of a figure", () => {
  const quoting = steps.flatMap(({ id, step }) =>
    quotedRecords(step.title.zh + step.caption.zh).flatMap((quoted) => {
      const record = findRecord(dataset, quoted);
      return record?.type === "observation" ? [{ id, step, quoted, observation: record.observation }] : [];
    }),
  );

  it("is found for figures of all five stories", () => expect(quoting.length).toBeGreaterThan(35));

  it.each(quoting)("$id calls $quoted planned, or a size, where it is", ({ step, observation: { status } }) => {
    if (status === "achieved") return;
    const [zh, en] = statusWords[status];
    expect(text("title", step, "zh-Hans") + text("caption", step, "zh-Hans")).toMatch(zh);
    expect(text("title", step, "en") + text("caption", step, "en")).toMatch(en);
  });

  it.each(quoting)("$id says the bound of $quoted", ({ step, observation: { quantity } }) => {
    const words = { at_least: /不少于/u, at_most: /不超过/u, approx: /约/u, range: /–/u, exact: /(?:)/u } as const;
    expect(text("caption", step, "zh-Hans")).toMatch(words[quantity.bound]);
  });

  it("shares that the atlas worked out are called derived", () => {
    const derived = steps.filter(({ step }) => /\{der-/u.test(step.caption.zh));
    expect(derived.map(({ id }) => id)).toEqual(["chancheng-enclave-05", "chancheng-enclave-06"]);
    for (const { step } of derived) {
      expect(text("caption", step, "zh-Hans")).toContain("推算");
      expect(text("caption", step, "en")).toContain("derived");
    }
  });
});

describe("the funnel of the enclave", () => {
  const enclave = story("chancheng-enclave");
  const stages = ["obs-chan-02", "obs-chan-03", "obs-chan-04"];
  const last = enclave.steps.findIndex(({ records }) => records.includes("obs-chan-04"));

  it("builds up on a map that stands still, each stage joining those before it", () => {
    expect([2, 1, 0].map((back) => shownRecords(enclave, last - back))).toEqual([
      stages.slice(0, 1),
      stages.slice(0, 2),
      stages,
    ]);
    expect([2, 1, 0].map((back) => enclave.steps[last - back]?.mode)).toEqual(["move", "add", "add"]);
    const views = [2, 1, 0].map((back) => stepView(dataset, enclave, last - back));
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
  });

  it("shows its three figures with their bounds", () => {
    const captions = [2, 1, 0].map((back) =>
      text("caption", enclave.steps[last - back] ?? enclave.steps[0], "zh-Hans"),
    );
    expect(captions[0]).toContain("不少于100个");
    expect(captions[1]).toMatch(/20个.*不超过20%/u);
    expect(captions[2]).toMatch(/6个.*30%/u);
  });

  it("shows what is to come home last, alone, and as planned", () => {
    const index = enclave.steps.length - 1;
    const shown = shownRecords(enclave, index).map((id) => findRecord(dataset, id));
    const statuses = shown.map((record) =>
      record?.type === "observation" ? record.observation.status : record?.type === "link" ? record.link.status : null,
    );
    expect(statuses).toEqual(["planned", "planned", "planned"]);
    const scene = buildScene({ dataset, view: stepView(dataset, enclave, index), language: "en", theme: "light" });
    expect(scene.arcs.filter(({ isDimmed }) => !isDimmed).map(({ isTentative }) => isTentative)).toEqual([true]);
  });

  it("stands in Nanshan and counts for Chancheng", () => {
    const figures = enclave.steps.flatMap(({ records }) => records.map((id) => findRecord(dataset, id)));
    const own = figures.flatMap((record) =>
      record?.type === "observation" && record.observation.subject === ("chanshen-centre" as EntityId)
        ? [[record.observation.hub, record.observation.locatedIn]]
        : [],
    );
    expect(own.length).toBeGreaterThan(4);
    expect(new Set(own.map((pair) => pair.join()))).toEqual(new Set(["chancheng,nanshan"]));
  });
});

describe("Changsha", () => {
  const others = dataset.hubs.map(({ id }) => id as string).filter((id) => id !== "changsha-etz");

  it("is linked with no other hub in any story", () => {
    for (const { id, story: of, step, index } of steps) {
      const { selection } = stepView(dataset, of, index);
      const ends = selection.type === "corridor" ? selection.id.split("~") : [];
      if (ends.includes("changsha-etz"))
        expect(
          ends.filter((end) => others.includes(end)),
          id,
        ).toEqual([]);
      const links = step.records.filter((record) => findRecord(dataset, record)?.type === "link");
      for (const hubs of links.map(hubsOfRecord)) {
        if (hubs.includes("changsha-etz")) expect(hubs, id).toEqual(["changsha-etz"]);
      }
    }
  });

  it("has a story that shows nothing of the other hubs", () => {
    const records = story("shanghai-changsha-exchange").steps.flatMap((step) => step.records);
    expect(records.flatMap(hubsOfRecord).filter((hub) => others.includes(hub))).toEqual([]);
  });
});

/** In Chinese characters: Latin letters, digits and their signs take half the room. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u0020-\u007e–]/u.test(character) ? 0.5 : 1), 0);
}

function wordsOf(line: string): number {
  return line.split(/\s+/u).length;
}

function sentencesOf(note: string, end: string): number {
  return `${note}${end.trimEnd() === note.at(-1) ? end.slice(1) : ""}`.split(end).filter(Boolean).length;
}
