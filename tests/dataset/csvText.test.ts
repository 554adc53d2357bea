import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "../../src/dataset/csv.ts";
import { csvText } from "../../src/dataset/csvText.ts";
import { readPackage } from "../../scripts/read-package.ts";
import { projectFolder } from "../fixtures/project.ts";

describe("a table written from its cells", () => {
  it("reads back as the same cells, for every table of the package", () => {
    const tables = [...readPackage(projectFolder)].filter(([path]) => path.endsWith(".csv"));
    expect(tables.length).toBeGreaterThan(20);
    for (const [path, text] of tables) {
      const { records } = csvRecords(text);
      expect(csvRecords(csvText(records)).records, path).toEqual(records);
    }
  });

  it("does so whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom(",", '"', "\n", "a", "字", " ", ";") });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(csvRecords(csvText(cells)).records).toEqual(cells);
      }),
    );
  });
});
