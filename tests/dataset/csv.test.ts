import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/dataset/csv.ts";

describe("a CSV table", () => {
  it("counts rows as a spreadsheet does: the header is row 1", () => {
    expect(readCsv("t.csv", "id,name\na,one\nb,two\n").table).toEqual({
      header: ["id", "name"],
      rows: [
        { row: 2, cells: ["a", "one"] },
        { row: 3, cells: ["b", "two"] },
      ],
    });
  });

  it("may start with a byte order mark and end lines as Windows does", () => {
    expect(readCsv("t.csv", '\uFEFFid,name\r\na,"one, two"\r\n')).toEqual({
      table: { header: ["id", "name"], rows: [{ row: 2, cells: ["a", "one, two"] }] },
      findings: [],
    });
  });

  it("a cell with a line break is one row", () => {
    expect(readCsv("t.csv", 'id,name\na,"one\ntwo"\nb,x\n').table.rows[1]).toEqual({ row: 3, cells: ["b", "x"] });
  });

  it("reports rows with too few or too many cells, empty rows and open quotes, and keeps the others", () => {
    const { table, findings } = readCsv("t.csv", 'id,name\na\nb,two\n\nc,d,e\nf,"g\n');
    expect(table.rows).toEqual([{ row: 3, cells: ["b", "two"] }]);
    expect(findings.map(({ row }) => row).sort()).toEqual([2, 4, 5, 6]);
  });

  it("an empty file has no header", () => {
    expect(readCsv("t.csv", "").table).toEqual({ header: [], rows: [] });
  });
});
