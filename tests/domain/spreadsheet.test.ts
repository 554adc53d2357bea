import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvRow, harmlessCell, plainCell } from "../../src/domain/spreadsheet.ts";

/** Texts that begin like formulas, or are full of what CSV has to quote, more often than chance would have it. */
const start = fc.constantFrom(
  "",
  "=",
  "+",
  "-",
  "@",
  "＝",
  "＋",
  "－",
  "＠",
  "\t",
  "\r",
  "\n",
  "'",
  "''",
  " ",
  "\u3000",
  "\u200b",
);
const rest = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("1+1", 'HYPERLINK("http://x";"y")', "5", "12.5", "河套，“深港”", 'a,"b"', "第一行\r\n第二行"),
);
const anyCell = fc.tuple(start, start, rest).map((parts) => parts.join(""));

describe("cells for spreadsheets", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["－2", "'－2"],
    ["＝1", "'＝1"],
    ["\t=1", "'\t=1"],
    [" =1", "' =1"],
    ["'=1", "''=1"],
    ["-5", "-5"],
    ["-5.25", "-5.25"],
    ["河套", "河套"],
    ["1-2", "1-2"],
    ["'90s", "'90s"],
  ])("%j is written %j", (text, cell) => {
    expect(harmlessCell(text)).toBe(cell);
    expect(plainCell(cell)).toBe(text);
  });

  it("no cell begins a formula, whatever it says, and each can be had back", () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        const cell = harmlessCell(text);
        // The rule once more, the long way round: what is left once white space and invisible signs are gone.
        const visible = [...cell].filter((sign) => !/[\s\p{Cc}\p{Cf}]/u.test(sign)).join("");
        const isNumber = cell !== "" && Number.isFinite(Number(cell)) && /^-[0-9.]+$/u.test(cell);
        expect("=+-@＝＋－＠".includes(visible.charAt(0) || "x") && !isNumber).toBe(false);
        expect("\t\r\n".includes(cell.charAt(0) || "x")).toBe(false);
        expect(plainCell(cell)).toBe(text);
      }),
    );
  });

  it("a row comes back from a CSV parser as it went in", () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 2, maxLength: 6 }), (cells) => {
        const { data } = Papa.parse<string[]>(`${csvRow(cells)}\r\n${csvRow(["end", "end"])}`, {
          delimiter: ",",
          newline: "\r\n",
        });
        expect(data[0]).toEqual(cells);
      }),
    );
  });
});
