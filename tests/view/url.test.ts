import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { entityKinds } from "../../src/domain/entity.ts";
import { directions, noFilter } from "../../src/domain/filter.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { statuses } from "../../src/domain/observation.ts";
import { languages } from "../../src/domain/text.ts";
import { formatView, parseView } from "../../src/view/url.ts";
import {
  autoplayRange,
  type Camera,
  defaultView,
  hubTabs,
  mostHubsCompared,
  frames,
  pages,
  presets,
  type Selection,
  themes,
  type View,
} from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const camera: fc.Arbitrary<Camera> = fc.oneof(
  fc.constantFrom(...presets).map((preset): Camera => ({ type: "preset", preset })),
  fc
    .tuple(
      fc.integer({ min: -1_800_000, max: 1_800_000 }),
      fc.integer({ min: -850_000, max: 850_000 }),
      fc.integer({ min: 0, max: 2400 }),
      fc.integer({ min: 0, max: 359 }),
    )
    .map(([x, y, z, bearing]): Camera => ({ type: "free", center: [x / 10_000, y / 10_000], zoom: z / 100, bearing })),
);

const selection: fc.Arbitrary<Selection> = fc.constantFrom<Selection>(
  { type: "none" },
  ...dataset.hubs.map(({ id }): Selection => ({ type: "hub", id })),
  ...dataset.entities.filter((entity) => entity.kind !== "hub").map(({ id }): Selection => ({ type: "entity", id })),
  ...corridorsOf(dataset).map(({ id }): Selection => ({ type: "corridor", id })),
);

const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...pages),
  selection,
  tab: fc.constantFrom(...hubTabs),
  evidence: fc.constantFrom(null, ...dataset.observations.map((o) => o.id), "biomed@hetao"),
  filter: fc.record({
    sectors: fc.subarray(dataset.sectors.map((sector) => sector.id)),
    families: fc.subarray([...linkFamilies]),
    statuses: fc.subarray([...statuses]),
    hubs: fc.subarray(dataset.hubs.map((hub) => hub.id)),
    kinds: fc.subarray([...entityKinds]),
    direction: fc.constantFrom(null, ...directions),
    period: fc.constantFrom(null, { from: "2022-07", to: "2022-07" }, { from: "2022-12", to: "2024-10" }),
  }),
  compared: fc.shuffledSubarray(
    dataset.hubs.map((hub) => hub.id),
    { maxLength: mostHubsCompared },
  ),
  needs: fc.uniqueArray(
    fc.record({ id: fc.constantFrom("finance", "sector/biomed", "lab-space"), weight: fc.integer({ min: 1, max: 5 }) }),
    { selector: (need) => need.id },
  ),
  story: fc.constantFrom(null, "own-3f2a", "shared", ...dataset.stories.map(({ id }) => id)),
  step: fc.integer({ min: 1, max: 999 }),
  autoplay: fc.option(fc.integer({ min: autoplayRange.least, max: autoplayRange.most })),
  sort: fc.constantFrom(null, "distance", "-links"),
  camera,
  frame: fc.constantFrom(...frames),
  host: fc.constantFrom(null, "https://example.org", "http://localhost:8080"),
  language: fc.constantFrom(null, ...languages),
  theme: fc.constantFrom(null, ...themes),
});

describe("the address", () => {
  it("holds the whole view: parsing what was formatted gives the same view, without a problem", () => {
    fc.assert(
      fc.property(view, (original) => {
        expect(parseView(formatView(original), dataset)).toEqual({ view: original, problems: [] });
      }),
    );
  });

  it("is empty for the default view", () => {
    expect(formatView(defaultView)).toBe("");
    expect(parseView("", dataset)).toEqual({ view: defaultView, problems: [] });
  });

  it("is written in whole words, in a fixed order, without escapes", () => {
    const hetao = dataset.hubs.find((hub) => hub.id === "hetao");
    const biomed = dataset.sectors.find((sector) => sector.id === "biomed");
    if (!hetao || !biomed) throw new Error("the dataset has lost Hetao or biomedicine");
    const search = formatView({
      ...defaultView,
      selection: { type: "hub", id: hetao.id },
      evidence: "biomed@hetao",
      filter: { ...noFilter, sectors: [biomed.id], families: ["research", "transfer"] },
      camera: { type: "free", center: [114.05, 22.54], zoom: 9.8, bearing: 0 },
      language: "en",
    });
    expect(search).toBe(
      "?hub=hetao&evidence=biomed@hetao&sector=biomed&family=research,transfer&at=114.05,22.54,9.8&lang=en",
    );
  });

  const broken: readonly [string, string, Partial<View>, readonly string[]][] = [
    ["an unknown hub", "?hub=atlantis&lang=en", { language: "en" }, ["hub"]],
    [
      "an unknown entity beside a good hub",
      "?hub=hetao&entity=nobody",
      { selection: { type: "hub", id: "hetao" as never } },
      ["entity"],
    ],
    ["a corridor no source states", "?corridor=changsha-etz~hetao", {}, ["corridor"]],
    [
      "one bad sector among good ones",
      "?sector=ai,gold,biomed",
      { filter: { ...noFilter, sectors: ["ai", "biomed"] as never } },
      ["sector"],
    ],
    ["a language nobody speaks here", "?lang=tlh&theme=dark", { theme: "dark" }, ["lang"]],
    [
      "a camera beyond the poles",
      "?at=114,95,9&scale=shenzhen",
      { camera: { type: "preset", preset: "shenzhen" } },
      ["at"],
    ],
    ["a camera of words", "?at=here,there,near", {}, ["at"]],
    ["infinite zoom", "?at=114,22,Infinity", {}, ["at"]],
    ["empty values", "?hub=&sector=&at=&lang=", {}, []],
    ["prototype names", "?hub=__proto__&view=constructor&tab=toString", {}, ["hub", "view", "tab"]],
    ["markup", "?hub=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", {}, ["hub"]],
    ["parameters of other sites", "?utm_source=x&fbclid=1", {}, []],
  ];
  it.each(broken)("with %s falls back there alone", (_name, search, expected, parameters) => {
    const parsed = parseView(search, dataset);
    expect(parsed.view).toEqual({ ...defaultView, ...expected });
    expect(parsed.problems.map((problem) => problem.parameter).sort()).toEqual([...parameters].sort());
  });

  it("takes an entity that is a hub for the hub, so that it is selected everywhere", () => {
    expect(parseView("?entity=hetao", dataset).view.selection).toEqual({ type: "hub", id: "hetao" });
  });

  it("never throws, whatever is typed into it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parseView(`?hub=${text}&at=${text}&sector=${text}&${text}`, dataset)),
    );
  });
});
