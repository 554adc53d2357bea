import { beforeAll, describe, expect, it } from "vitest";
import { projectScriptTable } from "../../scripts/traditional.ts";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { get } from "../../src/domain/dataset.ts";
import { noFilter } from "../../src/domain/filter.ts";
import type { ObservationId } from "../../src/domain/ids.ts";
import { observationsOf } from "../../src/domain/statistics.ts";
import { languages, say, teachTraditional, traditional } from "../../src/domain/text.ts";
import { type Block, type Deck, plainText, quotedOn, type Slide } from "../../src/exports/slides/deck.ts";
import { deckOf } from "../../src/exports/slides/deckOf.ts";
import { figureModel } from "../../src/i18n/figureLine.ts";
import { vocabulary } from "../../src/i18n/messages/vocabulary.ts";
import { storyText } from "../../src/i18n/storyText.ts";
import { shownLinks } from "../../src/view/shownLinks.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import {
  allSubjects,
  comparisonSubject,
  corridorSubject,
  hubSubject,
  slidesRequest,
  storySubject,
} from "../fixtures/slides.ts";

beforeAll(() => teachTraditional(projectScriptTable(projectFolder)));

describe("slides say what the screen says", () => {
  it.each(allSubjects)("%s: figures by their id, in every language", (_, subject) => {
    for (const language of languages) {
      const { slides } = deckOf(slidesRequest(subject, language));
      for (const { record, text } of quotedOn(slides)) {
        const observation = dataset.byId.observation.get(record as ObservationId);
        if (!observation) continue;
        const figure = figureModel(dataset, observation, language);
        // A caption of a story says a figure as a sentence does: "at least 100".
        const inProse = storyText({ dataset, author: "atlas" }, { zh: `{${record}}`, en: `{${record}}` }, language);
        expect([figure.text, inProse], `${record} in ${language}`).toContain(text);
      }
    }
  });

  it("bound and status stand with every large figure and in every row", () => {
    const { slides } = deckOf(slidesRequest(hubSubject("hetao"), "en"));
    const figures = slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "figures" ? block.figures : [])),
    );
    for (const { record, text, details } of figures) {
      const figure = figureModel(dataset, get(dataset.byId.observation, record as ObservationId), "en");
      expect(text).toBe(figure.text);
      expect(details.at(-1)).toBe(`${figure.statusWord} · ${figure.asOf}`);
    }
    const rows = textsOf(slides);
    for (const observation of observationsOf(hubSubjectId("hetao"), dataset.observations)) {
      const { text, statusWord, asOf } = figureModel(dataset, observation, "en");
      expect(
        rows.some((row) => row.includes(text) && row.includes(statusWord) && row.includes(asOf)),
        observation.id,
      ).toBe(true);
    }
  });

  it.each(allSubjects)("%s: no gap, no unfinished word, a title and its sources on every slide", (_, subject) => {
    for (const language of languages) {
      const deck = deckOf(slidesRequest(subject, language));
      const said = JSON.stringify(deck.slides);
      expect(said).not.toMatch(/undefined|NaN|\{(?:obs|ev|der|link|instr)-|\[object/u);
      if (language === "zh-Hant") expect(said).not.toContain("禅城");
      for (const slide of deck.slides) expect(slide.title.trim()).not.toBe("");
      const cited = new Set(deck.slides.flatMap(({ sources }) => (sources ?? []).map(({ name }) => name)));
      const last = deck.slides.at(-1);
      for (const name of cited) expect(textsOf(last ? [last] : []).join("\n")).toContain(name);
      for (const { sources } of deck.slides) {
        for (const { short, paragraphs } of sources ?? []) {
          if (paragraphs.length > 0) expect(short).toMatch(language === "en" ? /¶\s\d/u : /第[\d、]+段/u);
        }
      }
    }
  });
});

describe("the sources of a slide", () => {
  it("are missing only where a slide says that nothing is reported; the list of sources has none of its own", () => {
    for (const [, subject] of allSubjects) {
      const { slides } = deckOf(slidesRequest(subject));
      expect(slides.at(-1)?.sources).toBeNull();
      for (const { sources, blocks } of slides.slice(0, -1)) {
        const isEmpty = blocks.every((block) => block.type === "text" && block.role === "note");
        if (!isEmpty) expect(sources).not.toEqual([]);
      }
    }
  });

  it("are listed with headlines as printed and every other word in the script of the deck", () => {
    const { slides } = deckOf(slidesRequest(hubSubject("chancheng"), "zh-Hant"));
    const runs = tableRows(slides.slice(-1)).flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flat()),
    );
    expect(runs.filter(({ printed }) => printed)).not.toEqual([]);
    for (const { text, printed } of runs) if (!printed) expect(text).toBe(traditional(text));
    expect(runs.map(({ text }) => text).join("")).toContain("轉引自: 科創廊圖");
  });

  it("of open questions are the paragraphs of the records they concern", () => {
    const { slides } = deckOf(slidesRequest(hubSubject("hetao")));
    const questions = slides.find(({ title }) => title === "河套：未决问题");
    const cited = questions?.sources?.flatMap(({ source, paragraphs }) => paragraphs.map((one) => `${source} ${one}`));
    const [piece] = get(dataset.byId.observation, "obs-hetao-year-08" as ObservationId).provenance.evidence;
    expect(cited).toContain(`${piece.source} ${piece.paragraph}`);
  });

  it("of what is said of two hubs hold the figures of one that stand in the other", () => {
    const { slides } = deckOf(slidesRequest(comparisonSubject("nanshan", "chancheng")));
    const pair = slides.find(({ title }) => title === "几处之间");
    const hosted = observationsOf(hubSubjectId("chancheng"), dataset.observations).filter(
      ({ locatedIn }) => locatedIn === hubSubjectId("nanshan"),
    );
    expect(hosted.length).toBeGreaterThan(0);
    const [row] = tableRows(pair ? [pair] : []);
    const cited = row?.credits?.flatMap(({ source, paragraphs }) => paragraphs.map((one) => `${source} ${one}`));
    for (const { provenance } of hosted) {
      for (const { source, paragraph } of provenance.evidence) expect(cited).toContain(`${source} ${paragraph}`);
    }
  });

  it("of the cover hold those of every link its map draws", () => {
    for (const { id } of dataset.hubs) {
      const [cover] = deckOf(slidesRequest(hubSubject(id))).slides;
      const cited = new Set(
        cover.sources?.flatMap(({ source, paragraphs }) => paragraphs.map((one) => `${source} ${one}`)),
      );
      const view = { selection: { type: "hub", id }, filter: noFilter } as const;
      for (const { provenance } of shownLinks(dataset, view).drawn) {
        for (const { source, paragraph } of provenance.evidence) expect(cited).toContain(`${source} ${paragraph}`);
      }
    }
  });
});

describe("slides of a story", () => {
  const deck = deckOf(slidesRequest(storySubject("chancheng-enclave")));
  const [story] = dataset.stories.filter(({ id }) => id === "chancheng-enclave");

  it("have a title, a slide per step with its map and its notes, and the sources", () => {
    const steps = deck.slides.filter(({ layout }) => layout === "map");
    expect(deck.slides[0].layout).toBe("cover");
    expect(steps.map(({ title }) => title)).toEqual(story?.steps.map(({ title }) => title.zh));
    for (const [index, step] of steps.entries()) {
      expect(step.kicker).toBe(`第${index + 1}步，共${steps.length}步`);
      expect(step.map?.alt).toMatch(/^地图：/u);
      const note = story?.steps[index]?.note;
      expect(step.notes).toEqual([note && storyText({ dataset, author: "atlas" }, note, "zh-Hans")]);
    }
  });

  it("draw the funnel once its last stage is on show, with its floor in words and in numbers", () => {
    const charts = deck.slides.flatMap((slide, at) =>
      slide.blocks.flatMap((block) => (block.type === "chart" ? [{ at, chart: block.chart }] : [])),
    );
    expect(charts).toHaveLength(1);
    const [funnel] = charts;
    expect(deck.slides[(funnel?.at ?? 0) - 1]?.kicker).toBe("第6步，共7步");
    expect(funnel?.chart.points.map(({ record, value, text }) => [record, value, text])).toEqual([
      ["obs-chan-02", 100, "100+个"],
      ["obs-chan-03", 20, "20个"],
      ["obs-chan-04", 6, "6个"],
    ]);
    expect(funnel?.chart.points[0]?.name).toContain("不少于");
    expect(textsOf(deck.slides).join("\n")).toContain("实际不少于此");
  });

  it("of a reader say whose words they are, and link to maps rather than to a story nobody else has", () => {
    if (!story) throw new Error("no story");
    const own = { ...story, id: "own-1" as typeof story.id, author: "reader" as const };
    const { slides, fileName } = deckOf(slidesRequest({ type: "story", story: own }));
    expect(textsOf([slides[0]]).join("")).toContain("读者自己写的故事");
    expect(slides.every(({ address }) => !address?.includes("own-1"))).toBe(true);
    expect(fileName).toBe(`corridor-atlas-own-1-${dataset.version}.pptx`);
  });
});

describe("slides of a hub, a corridor and a comparison", () => {
  it("hold every figure of a hub and mark what the filter of the view hides", () => {
    const all = recordsOn(deckOf(slidesRequest(hubSubject("chancheng"))));
    for (const { id } of observationsOf(hubSubjectId("chancheng"), dataset.observations)) expect(all).toContain(id);
    const filtered = deckOf(
      slidesRequest(hubSubject("chancheng"), "zh-Hans", { filter: { ...noFilter, statuses: ["planned"] } }),
    );
    expect(recordsOn(filtered)).not.toContain("obs-chan-02");
    expect(textsOf([filtered.slides[0]]).join("")).toContain("按当前视图筛选（状态）");
    expect(textsOf(filtered.slides).join("\n")).toMatch(/项数据/u);
    expect(filtered.slides[0].address).toContain("status=planned");
  });

  it("say of a hub without figures that none is reported", () => {
    const deck = deckOf(slidesRequest(hubSubject("nanshan"), "en"));
    expect(textsOf(deck.slides).join("\n")).toContain("no source gives this hub a figure of its own");
  });

  it("keep unlike figures apart, print caveats, and leave no cell of a comparison empty", () => {
    const subject = comparisonSubject("hetao", "xili-lake", "chancheng", "changsha-etz");
    const deck = deckOf(slidesRequest(subject));
    const hubs = subject.type === "comparison" ? subject.hubs : [];
    for (const { id } of hubs.flatMap((hub) => observationsOf(hub.id, dataset.observations))) {
      expect(recordsOn(deck)).toContain(id);
    }
    for (const row of tableRows(deck.slides)) {
      for (const cell of row.cells) expect(cell.paragraphs.map(plainText).join("").trim()).not.toBe("");
    }
    expect(textsOf(deck.slides).join("\n")).toContain(vocabulary["zh-Hans"].notReported);
    const caveats = dataset.comparability.filter(({ verdict }) => verdict === "side_by_side_with_caveat");
    for (const { reasoning } of caveats) expect(textsOf(deck.slides).join("\n")).toContain(reasoning.zh);
  });

  it("draw a chart only where the page draws one", () => {
    const request = slidesRequest(hubSubject("chancheng"), "zh-Hans", {
      chartOf: (chart) => ({ kind: "refused", title: say(chart.title, "zh-Hans"), reason: "不画", reasoning: null }),
    });
    const { slides } = deckOf(request);
    expect(slides.flatMap(({ blocks }) => blocks).some(({ type }) => type === "chart")).toBe(false);
    expect(textsOf(slides).join("\n")).toContain("不画");
  });

  it("list every link of a corridor, with what is not drawn between the same places", () => {
    const [busiest] = corridorsOf(dataset).toSorted((a, b) => b.links.length - a.links.length);
    if (!busiest) throw new Error("no corridor");
    const deck = deckOf(slidesRequest(corridorSubject(busiest.id), "en"));
    const rows = tableRows(deck.slides).filter(({ kind }) => kind === "row");
    expect(rows.length).toBeGreaterThanOrEqual(busiest.links.length);
  });

  it("go without notes where none are wanted, and without an address where there is none", () => {
    const { slides } = deckOf(slidesRequest(hubSubject("hetao"), "en", { withNotes: false, addressOf: () => null }));
    expect(slides.every(({ notes, address }) => notes.length === 0 && address === null)).toBe(true);
  });
});

function tableRows(slides: readonly Slide[]) {
  return slides.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? block.rows : [])));
}

/** What the slides say, a block or a row of a table at a time. */
function textsOf(slides: readonly Slide[]): readonly string[] {
  return slides.flatMap(({ blocks }) => blocks.flatMap(textsIn));
}

function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case "text":
      return [block.paragraphs.map(plainText).join("\n")];
    case "figures":
      return block.figures.map(({ text, label, details }) => [text, label, ...details].join(" "));
    case "chart":
      return [block.chart.alt];
    case "table":
      return block.rows.map(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(plainText)).join(" "));
  }
}

function recordsOn({ slides }: Deck): readonly string[] {
  return quotedOn(slides).map(({ record }) => record);
}

function hubSubjectId(id: string) {
  const subject = hubSubject(id);
  if (subject.type !== "hub") throw new Error(`${id} is no hub`);
  return subject.hub.id;
}
