import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StepId } from "../../src/domain/ids.ts";
import { edited, type StoryEdit } from "../../src/story/storyEdit.ts";
import { done, type History, historyOf, mostMoments, redone, settled, undone } from "../../src/story/storyHistory.ts";
import { step, story } from "../fixtures/stories.ts";

const ids = ["one", "two", "three", "four", "none"] as const;
const stepId = fc.constantFrom(...ids) as fc.Arbitrary<StepId>;
let copies = 0;
const edits: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.record({
    type: fc.constant("write-story" as const),
    field: fc.constantFrom("title" as const, "lead" as const),
    language: fc.constantFrom("zh" as const, "en" as const),
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant("write-step" as const),
    step: stepId,
    field: fc.constantFrom("title" as const, "caption" as const, "note" as const),
    language: fc.constantFrom("zh" as const, "en" as const),
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant("set-mode" as const),
    step: stepId,
    mode: fc.constantFrom("move" as const, "add" as const),
  }),
  fc.record({ type: fc.constant("set-view" as const), step: stepId, view: fc.constantFrom("", "hub=hetao") }),
  fc.record({ type: fc.constant("cite" as const), step: stepId, record: fc.constantFrom("obs-1", "obs-2") }),
  fc.record({ type: fc.constant("uncite" as const), step: stepId, record: fc.constantFrom("obs-1", "obs-2") }),
  fc.record({ type: fc.constant("move-step" as const), step: stepId, to: fc.integer({ min: -2, max: 6 }) }),
  fc.record({ type: fc.constant("remove-step" as const), step: stepId }),
  stepId.map((one): StoryEdit => ({ type: "duplicate-step", step: one, copy: `copy-${++copies}` as StepId })),
  fc.integer({ min: 0, max: 4 }).map((at): StoryEdit => ({ type: "add-step", step: step(`new-${++copies}`), at })),
);

describe("an edit", () => {
  it("reordering keeps every step, and lands where it was told", () => {
    fc.assert(
      fc.property(stepId, fc.integer({ min: -2, max: 6 }), (one, to) => {
        const before = story();
        const after = edited(before, { type: "move-step", step: one, to });
        expect(after.steps.map(({ id }) => id).toSorted()).toEqual(before.steps.map(({ id }) => id).toSorted());
        if (before.steps.some(({ id }) => id === one)) {
          expect(after.steps.findIndex(({ id }) => id === one)).toBe(Math.max(0, Math.min(2, to)));
        } else expect(after).toBe(before);
      }),
    );
  });

  it("always leaves a story: at least one step, ids each once, the first step moves, nothing beyond the limits", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (all) => {
        const after = all.reduce(edited, story());
        expect(after.steps.length).toBeGreaterThan(0);
        expect(new Set(after.steps.map(({ id }) => id)).size).toBe(after.steps.length);
        expect(after.steps[0].mode).toBe("move");
      }),
    );
    const [first, ...rest] = Array.from({ length: 200 }, (_, index) => step(`s${index}`));
    const full = story({ steps: [first ?? step("s"), ...rest] });
    expect(edited(full, { type: "add-step", step: step("more"), at: 0 })).toBe(full);
    const long = edited(story(), { type: "write-story", field: "lead", language: "zh", text: "字".repeat(3_000) });
    expect(long.lead.zh).toHaveLength(2_000);
  });

  it("that changes nothing answers with the same story", () => {
    const one = "one" as StepId;
    for (const edit of [
      { type: "write-story", field: "title", language: "en", text: "A corridor" },
      { type: "write-step", step: one, field: "title", language: "en", text: "one" },
      { type: "set-mode", step: one, mode: "add" },
      { type: "set-view", step: one, view: "" },
      { type: "uncite", step: one, record: "obs-1" },
      { type: "move-step", step: one, to: -1 },
      { type: "write-story", field: "title", language: "en", text: "A \u202Ecorridor" },
    ] satisfies readonly StoryEdit[]) {
      const before = story();
      // The first step moves, whatever is asked of it; that too is no change.
      expect(edited(before, edit)).toEqual(before);
    }
  });

  it("a text is cleaned of what cannot be seen", () => {
    const after = edited(story(), {
      type: "write-step",
      step: "one" as StepId,
      field: "caption",
      language: "en",
      text: "a\u202Eb\u0007",
    });
    expect(after.steps[0].caption.en).toBe("ab");
  });
});

describe("undo and redo", () => {
  const run = (all: readonly StoryEdit[]) =>
    all.reduce<History>((history, edit) => settled(done(history, edit)), historyOf(story()));

  it("undo takes back exactly what was done, redo does it again", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), edits, (before, edit) => {
        const from = run(before);
        const to = done(from, edit);
        if (to === from) return;
        expect(undone(to).present).toBe(from.present);
        expect(redone(undone(to))).toEqual(settled(to));
      }),
    );
  });

  it("undoing everything leads back to the beginning, and redoing it to the end", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (all) => {
        const end = run(all);
        const start = Array.from({ length: 25 }).reduce<History>(undone, end);
        expect(start.present).toEqual(story());
        const again = Array.from({ length: 25 }).reduce<History>(redone, start);
        expect(again.present).toBe(end.present);
      }),
    );
  });

  it("a new edit forgets what was undone", () => {
    const moved = run([{ type: "move-step", step: "one" as StepId, to: 2 }]);
    const other = done(undone(moved), { type: "remove-step", step: "two" as StepId });
    expect(redone(other)).toEqual(other);
  });

  it("letters typed in one field are undone together, until the field is left", () => {
    const type = (history: History, text: string) =>
      done(history, { type: "write-story", field: "lead", language: "en", text });
    const typed = ["T", "Th", "The"].reduce(type, historyOf(story()));
    expect(undone(typed).present.lead.en).toBe("");
    const more = type(settled(typed), "The end");
    expect(undone(more).present.lead.en).toBe("The");
    const other = done(typed, { type: "write-story", field: "title", language: "en", text: "x" });
    expect(undone(other).present).toMatchObject({ lead: { en: "The" }, title: { en: "A corridor" } });
  });

  it("goes back so far and no further", () => {
    const all = Array.from(
      { length: mostMoments + 30 },
      (_, index): StoryEdit => ({ type: "move-step", step: "one" as StepId, to: (index + 1) % 2 }),
    );
    expect(run(all).past).toHaveLength(mostMoments);
  });
});
