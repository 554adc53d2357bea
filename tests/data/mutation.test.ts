import { describe, expect, it } from "vitest";
import { realFiles } from "../fixtures/dataset-files.ts";
import { outcomeOf } from "./caught.ts";
import { mutatedTables } from "./mutations.ts";

// The large tables have a file of their own, so that the two run side by side.
const large = ["observations", "links"];

describe("every slip in a cell that states a fact is caught and named", { timeout: 120_000 }, () => {
  it.each(mutatedTables.filter((table) => !large.includes(table)))("in %s", (table) => {
    const { mutations, missed } = outcomeOf(table, { files: realFiles });
    expect(mutations).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });
});
