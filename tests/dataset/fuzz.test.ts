import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetParser } from "../../src/dataset/parse.ts";
import { readFigure } from "../../src/domain/printedFigure.ts";
import { readPrintedDate } from "../../src/domain/printedDate.ts";
import { realFiles } from "../fixtures/dataset-files.ts";

const paths = [...realFiles.keys()];
const parse = datasetParser();

/** A piece of the text replaced by something else: what editors, spreadsheets and merges do to files. */
const damage = fc.record({
  path: fc.constantFrom(...paths),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 80 }),
  insert: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      ",",
      '"',
      "\n",
      "\r",
      ";",
      "\u0000",
      "\uFEFF",
      "null",
      "{}",
      "[]",
      "-1",
      "1e999",
      "__proto__",
      "constructor",
      "p0",
      "false",
    ),
  ),
});

describe("parseDataset", { timeout: 60_000 }, () => {
  it("never throws, whatever happens to the files, and never calls a damaged table header sound", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const files = new Map(realFiles);
        for (const { path, from, length, insert } of damages) {
          const text = files.get(path) ?? "";
          const at = Math.floor(from * text.length);
          files.set(path, text.slice(0, at) + insert + text.slice(at + length));
        }
        const result = parse(files);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it("never throws on files that are anything but a package", () => {
    const content = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constantFrom(...realFiles.values()));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...paths), fc.string()), content), { maxLength: 8 }),
        (entries) => {
          expect(parse(new Map(entries)).ok).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never throws on a JSON record of the right fields and the wrong kinds", () => {
    const seed = JSON.parse(realFiles.get("seeds/xili-2023-05.json") ?? "{}") as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(seed)), fc.jsonValue(), (field, value) => {
        const files = new Map(realFiles).set("seeds/xili-2023-05.json", JSON.stringify({ ...seed, [field]: value }));
        expect(typeof parse(files).ok).toBe("boolean");
      }),
      { numRuns: 100 },
    );
  });
});

describe("readers of printed words", () => {
  const pieces = fc.array(
    fc.constantFrom(..."约超过最高不到余多万亿百千十一两三年月日底初今去前至以上—-~,./%0123456789家个截至".split("")),
    { maxLength: 12 },
  );

  it("never throw, and give finite numbers and calendar dates only", () => {
    fc.assert(
      fc.property(pieces, (characters) => {
        const phrase = characters.join("");
        const figure = readFigure(phrase)?.quantity;
        if (figure) expect(Number.isFinite(figure.bound === "range" ? figure.max : figure.value)).toBe(true);
        const date = readPrintedDate(phrase, "2024-08-08");
        if (date) expect(Number.isNaN(Date.parse(date.date))).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});
