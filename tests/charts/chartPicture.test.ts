import { describe, expect, it } from "vitest";
import { type ChartPiece, chartPicture } from "../../src/charts/chartPicture.ts";
import { chartModel, type DrawnChart, extent } from "../../src/charts/model.ts";
import { estimatedMeasure } from "../../src/i18n/typeface.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const foot = ["Corridor Atlas, dataset 1.2.3", "https://atlas.example.org/?hub=hetao"];
const charts = (["zh-Hans", "en"] as const).flatMap((language) =>
  dataset.charts.flatMap((spec) => {
    const model = chartModel(dataset, spec, language);
    return model.kind === "drawn" ? [[`${spec.id} ${language}`, model, language] as const] : [];
  }),
);
const pictureOf = (chart: DrawnChart, language: "zh-Hans" | "en") =>
  chartPicture(chart, { language, measure: estimatedMeasure, foot });
type Text = Extract<ChartPiece, { type: "text" }>;
const textsOf = (pieces: readonly ChartPiece[]) => pieces.filter((piece): piece is Text => piece.type === "text");

describe.each(charts)("the picture of %s", (_, chart, language) => {
  const { width, height, pieces } = pictureOf(chart, language);

  it("says what its frame says: title, unit, date, every figure, sources and the dataset", () => {
    const said = textsOf(pieces)
      .map(({ text }) => text)
      .join("")
      .replace(/\s/g, "");
    const wanted = [
      chart.title,
      chart.unit,
      chart.asOf,
      chart.reading,
      ...foot,
      ...chart.sources.map(({ text }) => text),
    ];
    for (const text of [...wanted, ...chart.points.map(({ figure }) => figure.text), chart.caveat ?? ""]) {
      expect(said).toContain(text.replace(/\s/g, ""));
    }
  });

  it("has a mark for every figure, and lengths as the numbers within a scale", () => {
    if (chart.form === "parts") {
      expect(pieces.filter(({ type }) => type === "part")).toHaveLength(
        2 * chart.points.filter((point) => !point.isWhole).length,
      );
      return;
    }
    const marks = pieces.flatMap((piece) => (piece.type === "bar" || piece.type === "dot" ? [piece] : []));
    expect(marks.map(({ point }) => point.figure.record)).toEqual(chart.points.map(({ figure }) => figure.record));
    const perUnit = new Map<number, number>();
    for (const mark of marks) {
      if (mark.type !== "bar" || mark.point.quantity.bound === "range") continue;
      const share = mark.width / extent(mark.point.quantity)[1];
      expect(share).toBeCloseTo(perUnit.get(mark.point.scale) ?? share, 6);
      perUnit.set(mark.point.scale, share);
    }
  });

  it("keeps its words apart and inside", () => {
    const boxes = textsOf(pieces).map(({ text, x, y, font, align }) => {
      const room = estimatedMeasure(text, font);
      const left = align === "start" ? x : align === "end" ? x - room : x - room / 2;
      return { text, left, right: left + room, top: y - font.size * 0.8, bottom: y + font.size * 0.2 };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height, a.text).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart, `${a.text} / ${b.text}`).toBe(true);
      }
    }
  });
});
