import { describe, expect, it } from "vitest";
import { chartModel, decades, type DrawnChart, extent } from "../../src/charts/model.ts";
import type { ChartSpec } from "../../src/domain/chart.ts";
import { get } from "../../src/domain/dataset.ts";
import type { ObservationId } from "../../src/domain/ids.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const drawn = (chart: ChartSpec): DrawnChart => {
  const model = chartModel(dataset, chart, "en");
  if (model.kind === "refused") throw new Error(`${chart.id} is refused: ${model.reason}`);
  return model;
};
const named = (id: string): ChartSpec => {
  const chart = dataset.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`No chart ${id}`);
  return chart;
};
const ofObservations = (form: ChartSpec["form"], observations: readonly ObservationId[]): ChartSpec => ({
  ...named("chart-facility-size"),
  form,
  observations,
});

describe("every chart of the dataset", () => {
  it.each(dataset.charts.map((chart) => [chart.id, chart] as const))("%s plots exactly its figures", (_, chart) => {
    const { points } = drawn(chart);
    expect(points.map((point) => point.figure.record)).toEqual(chart.observations);
    for (const point of points) {
      expect(point.quantity).toEqual(get(dataset.byId.observation, point.figure.record).quantity);
    }
  });

  it.each(dataset.charts.map((chart) => [chart.id, chart] as const))(
    "%s says unit, date, source and how to read it",
    (_, chart) => {
      const model = drawn(chart);
      expect([model.title, model.unit, model.asOf, model.reading].every((text) => text.length > 0)).toBe(true);
      expect(model.sources.length).toBeGreaterThan(0);
    },
  );

  it.each(dataset.charts.map((chart) => [chart.id, chart] as const))(
    "%s keeps each scale as long as its largest number",
    (_, chart) => {
      const model = drawn(chart);
      for (const point of model.points) {
        expect(extent(point.quantity)[1]).toBeLessThanOrEqual(model.scales[point.scale]?.max ?? 0);
      }
    },
  );
});

describe("scales", () => {
  it("what is counted with another word stands on a scale apart: 项, 项, 款, 家", () => {
    expect(drawn(named("chart-hetao-standards")).points.map((point) => point.scale)).toEqual([0, 0, 1, 2]);
  });

  it("each unit of a service chain has its own scale", () => {
    const { points } = drawn(named("chart-changsha-chain"));
    const scaleOf = (record: string) => points.find((point) => point.figure.record === record)?.scale;
    expect(scaleOf("obs-cs-01")).not.toBe(scaleOf("obs-cs-02"));
    expect(scaleOf("obs-cs-02")).toBe(scaleOf("obs-cs-07"));
  });

  it("the parts of the land of Hetao add up to the whole they are drawn under", () => {
    const { points } = drawn(named("chart-hetao-land"));
    const sum = points.filter((point) => !point.isWhole).reduce((total, point) => total + extent(point.quantity)[1], 0);
    const whole = points.find((point) => point.isWhole);
    expect(sum).toBeCloseTo(whole ? extent(whole.quantity)[1] : 0, 6);
  });

  it("a logarithmic axis runs over whole powers of ten around the numbers", () => {
    expect(decades(1150, 210_000)).toEqual([1000, 10_000, 100_000, 1_000_000]);
    expect(decades(100, 100)).toEqual([100, 1000]);
  });
});

describe("what may not share an axis", () => {
  const several = dataset.comparability.filter(
    (group) =>
      group.observations.length > 1 &&
      new Set(group.observations.map((id) => get(dataset.byId.observation, id).hub)).size > 1,
  );

  it.each(several.map((group) => [group.id, group] as const))(
    "%s is drawn across hubs only with its caveat",
    (_, group) => {
      const model = chartModel(dataset, ofObservations("log", group.observations), "en");
      const isAllowed = group.verdict === "side_by_side_with_caveat";
      expect(model.kind).toBe(isAllowed ? "drawn" : "refused");
      if (model.kind === "drawn") expect(model.caveat).toBe(group.reasoning.en);
      else expect(model.reason.length).toBeGreaterThan(0);
    },
  );

  it("money of two kinds in one hub is refused: capacity is not a plan", () => {
    const ids = ["obs-hetao-year-04", "obs-hetao-year-11"] as unknown as readonly ObservationId[];
    expect(chartModel(dataset, ofObservations("bars", ids), "en").kind).toBe("refused");
  });

  it("different units on one axis are refused", () => {
    const ids = ["obs-hetao-year-01", "obs-hetao-year-13"] as unknown as readonly ObservationId[];
    expect(chartModel(dataset, ofObservations("funnel", ids), "en")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("different units"),
    });
  });
});
