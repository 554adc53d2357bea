import { describe, expect, it } from "vitest";
import {
  forgottenMs,
  freshRun,
  noticed,
  onNewStep,
  readingSeconds,
  type Run,
  stepAfter,
  stepSeconds,
  ticked,
  toggled,
} from "../../src/features/present/autoplay.ts";
import { listedStageKeys, stageOrder, type StagePress } from "../../src/features/present/keys.ts";
import { gestureOf } from "../../src/features/present/useSwipe.ts";
import { clockText, elapsedMs, haltedTimer, resetTimer, startedTimer } from "../../src/features/speaker/timer.ts";
import { speakerOrder } from "../../src/features/speaker/keys.ts";
import { handoutModel } from "../../src/features/handout/model.ts";
import { layOver, standsStill } from "../../src/map/glide.ts";
import { stepModel } from "../../src/stage/model.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const press = (key: string, more: Partial<StagePress> = {}): StagePress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
  isOnControl: false,
  ...more,
});
const calm = { hasSingleKeys: true, isBlack: false, isPlaying: false };
const orderOf = (key: string, mood = calm, more: Partial<StagePress> = {}) => stageOrder(press(key, more), mood)?.type;

describe("keys of the stage", () => {
  it.each([
    [["ArrowRight", "PageDown", " ", "Enter", "n", "N"], "next"],
    [["ArrowLeft", "PageUp", "Backspace", "p", "P"], "previous"],
    [["Home"], "first"],
    [["End"], "last"],
    [["b", "."], "black"],
    [["f"], "full-screen"],
    [["s"], "speaker"],
    [["a"], "autoplay"],
    [["t"], "theme"],
    [["l"], "language"],
    [["?"], "help"],
    [["Escape"], "leave"],
    [["q", "ArrowUp", "F5", "Tab", "Shift"], undefined],
  ] as const)("%j ask for %s", (keys, order) => {
    for (const key of keys) expect(orderOf(key)).toBe(order);
  });

  it("digits go to a step, 0 to the tenth", () => {
    expect(stageOrder(press("3"), calm)).toEqual({ type: "jump", step: 3 });
    expect(stageOrder(press("0"), calm)).toEqual({ type: "jump", step: 10 });
  });

  it("a clicker works whether single keys are on or off; what types a character does not", () => {
    const off = { ...calm, hasSingleKeys: false };
    for (const key of ["PageDown", "ArrowRight", "PageUp", "ArrowLeft", "Home", "End", "Escape", " "]) {
      expect(orderOf(key, off)).toBe(orderOf(key));
    }
    for (const key of ["n", "b", ".", "f", "s", "a", "?", "3"]) expect(orderOf(key, off)).toBeUndefined();
  });

  it("any key brings the light back on a black stage, and does no more", () => {
    const black = { ...calm, isBlack: true };
    for (const key of ["PageDown", "b", "Escape", "q", "7"]) expect(orderOf(key, black)).toBe("black");
    expect(orderOf("Shift", black)).toBeUndefined();
  });

  it("Space holds a story that runs by itself; Space and Enter stay with a control that has the focus", () => {
    expect(orderOf(" ", { ...calm, isPlaying: true })).toBe("pause");
    expect(orderOf(" ", calm, { isOnControl: true })).toBeUndefined();
    expect(orderOf("Enter", calm, { isOnControl: true })).toBeUndefined();
    expect(orderOf("PageDown", calm, { isOnControl: true })).toBe("next");
  });

  it("nothing with a modifier, held down, or on its way to a character", () => {
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { repeat: true },
      { isComposing: true },
    ]) {
      expect(orderOf("PageDown", calm, more)).toBeUndefined();
    }
  });

  it("all stand in the help", () => {
    expect(new Set(listedStageKeys.map(({ deed }) => deed)).size).toBe(listedStageKeys.length);
    const listed = new Set(listedStageKeys.flatMap(({ keys }) => keys.map((key) => key.toLowerCase())));
    for (const key of ["n", "p", "b", ".", "f", "s", "a", "t", "l", "?"]) expect(listed).toContain(key);
  });
});

describe("a finger", () => {
  it("turns the page sideways, taps where it stays, and is left to the browser otherwise", () => {
    expect(gestureOf({ dx: -120, dy: 20 })).toBe("left");
    expect(gestureOf({ dx: 120, dy: -20 })).toBe("right");
    expect(gestureOf({ dx: 3, dy: 2 })).toBe("tap");
    expect(gestureOf({ dx: 60, dy: 120 })).toBeNull();
    expect(gestureOf({ dx: 30, dy: 0 })).toBeNull();
  });
});

describe("a story that runs by itself", () => {
  const passed = (run: Run, seconds: number, isHeld = false) =>
    Array.from({ length: seconds }).reduce<Run>((known) => ticked(known, { ms: 1000, isHeld }), run);

  it("counts the time of a step, not while it is held or paused, and anew for each step", () => {
    expect(passed(freshRun, 5).elapsedMs).toBe(5000);
    expect(passed(passed(freshRun, 5), 9, true).elapsedMs).toBe(5000);
    const paused = toggled(passed(freshRun, 5), "key");
    expect(passed(paused, 9).elapsedMs).toBe(5000);
    expect(passed(toggled(paused, "key"), 2).elapsedMs).toBe(7000);
    expect(onNewStep(passed(freshRun, 5)).elapsedMs).toBe(0);
  });

  it("goes on by itself after a visitor's touch has been forgotten, but not after a key", () => {
    const seconds = forgottenMs / 1000;
    expect(passed(toggled(freshRun, "touch"), seconds - 1).pausedBy).toBe("touch");
    expect(passed(toggled(freshRun, "touch"), seconds).pausedBy).toBeNull();
    expect(passed(toggled(freshRun, "key"), 10 * seconds).pausedBy).toBe("key");
    expect(passed(noticed(passed(toggled(freshRun, "touch"), seconds - 1)), 2).pausedBy).toBe("touch");
  });

  it("does not count the hours a machine has slept", () => {
    expect(ticked(freshRun, { ms: 3_600_000, isHeld: false }).elapsedMs).toBeLessThanOrEqual(2000);
  });

  it("begins again after its last step", () => {
    expect([1, 2, 7].map((step) => stepAfter(step, 7))).toEqual([2, 3, 1]);
  });

  it("stays at a step for as long as it takes to read, whatever was asked for", () => {
    for (const story of dataset.stories) {
      for (const [index] of story.steps.entries()) {
        for (const language of ["zh-Hans", "en"] as const) {
          const model = stepModel(dataset, story, { index, language });
          const needed = readingSeconds(model);
          expect(needed).toBeGreaterThanOrEqual(5);
          expect(needed).toBeLessThan(45);
          expect(stepSeconds(model, 3)).toBe(needed);
          expect(stepSeconds(model, 300)).toBe(300);
        }
      }
    }
  });
});

describe("the speaker's clock", () => {
  it("runs, halts, goes on and returns to nothing", () => {
    const started = startedTimer(resetTimer, 1_000);
    expect(elapsedMs(started, 61_000)).toBe(60_000);
    expect(startedTimer(started, 30_000)).toBe(started);
    const halted = haltedTimer(started, 61_000);
    expect(elapsedMs(halted, 999_000)).toBe(60_000);
    expect(elapsedMs(startedTimer(halted, 100_000), 105_000)).toBe(65_000);
  });

  it("reads minutes and seconds, and hours only from an hour on", () => {
    expect([0, 65_400, 3_599_999, 3_605_000].map(clockText)).toEqual(["00:00", "01:05", "59:59", "1:00:05"]);
  });

  it("leaves Space and Enter to the buttons of its window; the page keys turn pages", () => {
    expect([" ", "Enter", "Escape", "PageDown", "b"].map((key) => speakerOrder(press(key)))).toEqual([
      null,
      null,
      null,
      "next",
      "black",
    ]);
  });
});

describe("a handout", () => {
  it.each(dataset.stories.map((story) => [story.id, story] as const))(
    "of %s has a page for each step and lists each source once, with the pages that cite it",
    (_, story) => {
      const { steps, sources, pageCount } = handoutModel(dataset, story, "en");
      expect(steps.length).toBe(story.steps.length);
      expect(pageCount).toBe(steps.length + sources.length);
      const entries = sources.flat();
      expect(new Set(entries.map(({ source }) => source)).size).toBe(entries.length);
      for (const step of steps) {
        for (const { source } of step.sources) {
          expect(entries.find((entry) => entry.source === source)?.pages).toContain(step.number);
        }
      }
    },
  );
});

describe("a map that glides", () => {
  const size = { width: 800, height: 600 };
  const here = { center: [114, 22.5] as const, zoom: 9, bearing: 0 };
  it("lies over the picture before so that each place meets itself", () => {
    expect(layOver(here, here, size)).toEqual({ x: 0, y: 0, scale: 1 });
    expect(standsStill(here, here, size)).toBe(true);
    const closer = { ...here, zoom: 9.5 };
    expect(layOver(closer, here, size).scale).toBeCloseTo(2 ** -0.5);
    expect(layOver(here, closer, size).scale).toBeCloseTo(2 ** 0.5);
    const east = { ...here, center: [114.2, 22.5] as const };
    expect(layOver(east, here, size).x).toBeGreaterThan(0);
    expect(layOver(east, here, size).x).toBeCloseTo(-layOver(here, east, size).x);
    expect(standsStill(east, here, size)).toBe(false);
  });

  it("never rushes: however far the next view, the glide stays within sight", () => {
    const far = { center: [121, 31] as const, zoom: 5, bearing: 0 };
    const { x, y, scale } = layOver(far, here, size);
    expect(Math.abs(x)).toBeLessThan(size.width / 2);
    expect(Math.abs(y)).toBeLessThan(size.height / 2);
    expect(scale).toBeLessThanOrEqual(1.5);
  });
});
