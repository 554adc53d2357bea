import { describe, expect, it } from "vitest";
import { realFiles, unreviewedFiles } from "../fixtures/dataset-files.ts";
import { outcomeOf } from "./caught.ts";
import type { Mutation } from "./mutations.ts";

describe("every slip in a cell that states a fact is caught and named", { timeout: 120_000 }, () => {
  it.each(["observations", "links"] as const)("in %s", (table) => {
    const { mutations, missed } = outcomeOf(table, { files: realFiles });
    expect(mutations).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });
});

/** A package of a reader's own has no note of what was reviewed: here the laws stand alone. */
describe("without a review on file", { timeout: 120_000 }, () => {
  const laws = (isAsked: (mutation: Mutation) => boolean) => ({ files: unreviewedFiles, isAsked });

  it("value, ends, bound and unit of an observation still follow from its phrase", () => {
    const asked = laws(({ column }) => ["value_min", "value_max", "bound", "unit"].includes(column));
    expect(outcomeOf("observations", asked).missed).toEqual([]);
    // A zero added after a decimal (18605.73 → 18605.730) is the same number.
    const values = outcomeOf(
      "observations",
      laws(({ column, from, to }) => column === "value" && Number(from) !== Number(to)),
    );
    expect(values.missed).toEqual([]);
  });

  it("source, paragraph, phrase and date of an observation still follow from the text", () => {
    const asked = laws(({ column }) =>
      ["source", "paragraph", "phrase", "as_of", "as_of_phrase", "as_of_basis"].includes(column),
    );
    expect(outcomeOf("observations", asked).missed).toEqual([]);
  });

  it("date and end of an event still follow from the printed words", () => {
    const asked = laws(({ column }) =>
      ["date", "end_date", "precision", "date_inferred", "source", "phrase"].includes(column),
    );
    expect(outcomeOf("events", asked).missed).toEqual([]);
  });
});
