import { describe, expect, test } from "vitest";
import { lastMove } from "../../src/domain/story.ts";
import { signsOf, stillPlan } from "../../src/map/stillPlan.ts";
import { keyOfMap } from "../../src/stage/model.ts";
import { stepView } from "../../src/view/storyView.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

/** The map of a step as the stage draws it on a screen of 1920 by 1080. */
function signsOfStep(id: string, number: number) {
  const story = dataset.stories.find((each) => each.id === id);
  if (!story) throw new Error(`No story ${id}`);
  const plan = stillPlan({
    dataset,
    view: stepView(dataset, story, number - 1),
    standsAt: stepView(dataset, story, lastMove(story, number - 1)),
    language: "zh-Hans",
    theme: "light",
    size: { width: 1160, height: 930 },
    scale: 2,
    isForWall: true,
  });
  return signsOf(plan);
}

const signsIn = (search: string, size = { width: 1000, height: 640 }) =>
  signsOf(stillPlan({ dataset, view: parseView(search, dataset).view, language: "en", theme: "light", size }));

describe("on the stage", () => {
  test("of the five hubs, two families are seen between Changsha and its partners, and nothing dashed", () => {
    for (const number of [1, 7]) {
      const { families, faintFamilies, hasTentative } = signsOfStep("five-hubs", number);
      expect([...families].toSorted()).toEqual(["ecosystem", "transfer"]);
      expect([faintFamilies, hasTentative]).toEqual([[], false]);
    }
  });

  test.each([5, 6, 8])(
    "Hetao, step %i: faint arcs, dashes and the number of bodies at one place need a key",
    (number) => {
      const signs = signsOfStep("hetao-cross-border", number);
      expect(signs.faintFamilies.length + signs.families.length).toBeGreaterThan(2);
      expect(signs.hasTentative).toBe(true);
      expect(signs.markers).toContain("stack");
      const key = keyOfMap(dataset, signs, "en");
      expect(key.families.length).toBe(signs.faintFamilies.length + signs.families.length);
      expect(key.signs).toContain("stack");
    },
  );

  test("the ring is explained where the selected body has one", () => {
    expect(signsOfStep("hetao-cross-border", 8).markers).toContain("ring");
    expect(signsOfStep("hetao-cross-border", 1).markers).not.toContain("ring");
  });

  test("the foreground comes first, then what is faint alone", () => {
    const signs = {
      ...signsOfStep("hetao-cross-border", 1),
      families: ["capital"],
      faintFamilies: ["policy"],
    } as const;
    const { families, faint } = keyOfMap(dataset, signs, "en");
    expect([families.map(({ id }) => id), faint]).toEqual([["capital", "policy"], ["policy"]]);
  });
});

describe("in a picture", () => {
  test("close to Hetao no hubs merge and no arc stands for several families, but a dashed one runs through", () => {
    const { markers, bundled, hasTentative, hasFaint } = signsIn("?hub=hetao");
    expect(markers).not.toContain("cluster");
    expect(bundled).toEqual([]);
    expect([hasTentative, hasFaint]).toEqual([true, true]);
  });

  test("what lies outside the frame is not seen", () => {
    const { families, markers } = signsIn("?at=121.47,31.23,12");
    expect(families.length).toBeLessThan(3);
    expect(markers).toEqual(["partner"]);
  });

  test("the inset shows apart what the national map bundles or merges", () => {
    const wide = signsIn("");
    const { arcs } = stillPlan({
      dataset,
      view: parseView("", dataset).view,
      language: "en",
      theme: "light",
      size: { width: 1000, height: 640 },
    }).scene;
    for (const id of [...wide.arcs, ...wide.bundled]) expect(arcs.some((arc) => arc.id === id)).toBe(true);
    expect(wide.markers).toContain("hub");
  });
});
