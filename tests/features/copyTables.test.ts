import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareModel } from "../../src/features/compare/model.ts";
import { compareText } from "../../src/features/compare/tableText.ts";
import { tableText } from "../../src/ui/tableText.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

describe("a table for the clipboard", () => {
  it("keeps its shape whatever a cell holds, and no cell can run", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("=1+1", "a\tb", "第一行\n第二行", '<b>&"', "-5"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const { text, html, rows: count } = tableText(["a", "b"], rows);
        const lines = text.split("\n");
        expect([count, lines.length]).toEqual([rows.length, rows.length + 1]);
        for (const line of lines) {
          expect(line.split("\t")).toHaveLength(2);
          expect(line.split("\t").filter((part) => /^[=+@＝＋－＠]/u.test(part))).toEqual([]);
        }
        expect(html.match(/<td>/gu) ?? []).toHaveLength(rows.length * 2);
        expect(html.replace(/<\/?(?:table|thead|tbody|tr|th|td)>/gu, "")).not.toMatch(/[<>"]/u);
      }),
    );
  });

  it("of a comparison holds every figure with bound, status and source, and every caveat", () => {
    const hubs = dataset.hubs.slice(0, 3).map(({ id }) => id);
    for (const language of ["zh-Hans", "en"] as const) {
      const model = compareModel({ dataset, hubs, today: "2026-12-01", language });
      const { text } = compareText(model, model.sections, language);
      const rows = model.sections.flatMap((section) => section.rows);
      expect(text.split("\n")).toHaveLength(rows.length + 1);
      for (const { cells, notes } of rows) {
        for (const { content } of cells) {
          const figures = content.type === "figures" ? content.figures : [];
          for (const figure of figures) {
            const said = `${figure.text}${language === "en" ? ", " : "，"}${figure.statusWord}`;
            expect(text).toContain(said);
            expect(text.replace(/\s+/gu, " ")).toContain(figure.source);
          }
        }
        for (const note of notes) expect(text).toContain(note.text.replace(/\s+/gu, " ").trim());
      }
    }
  });
});
